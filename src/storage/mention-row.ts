import type { WaitingMention } from '../app/ports/mention-store.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import type { Engagement } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Instant } from '../domain/time.ts'

/** A row of `mentions`, as the driver hands it over. */
export interface MentionRow {
  readonly id: MentionId
  readonly source: Mention['source']
  readonly external_id: string
  readonly brand: Mention['brand']
  readonly kind: Mention['kind']
  readonly text: string
  readonly url: string | null
  readonly lang: string
  readonly conversation_id: string
  readonly in_reply_to: string | null
  readonly author: Mention['author']
  readonly engagement: Engagement
  readonly published_at: Instant
  readonly received_at: Instant
  readonly edited_at: Instant | null
  readonly deleted_at: Instant | null
  readonly intake: string
  readonly news: WaitingMention['news']
  readonly by_hand: string | null
  readonly case_id: CaseId | null
  readonly opinion: WaitingMention['opinion']
}

export const mentionOf = (row: MentionRow): Mention => ({
  id: row.id,
  source: row.source,
  externalId: row.external_id,
  brand: row.brand,
  kind: row.kind,
  text: row.text,
  url: row.url,
  lang: row.lang,
  conversationId: row.conversation_id,
  inReplyTo: row.in_reply_to,
  publishedAt: row.published_at,
  receivedAt: row.received_at,
  editedAt: row.edited_at,
  deletedAt: row.deleted_at,
  author: row.author,
  engagement: row.engagement,
})

/** What `MentionRow` holds: the assessment, by far the largest of a row, is not read back. */
export const mentionColumns = [
  'id',
  'source',
  'external_id',
  'brand',
  'kind',
  'text',
  'url',
  'lang',
  'conversation_id',
  'in_reply_to',
  'author',
  'engagement',
  'published_at',
  'received_at',
  'edited_at',
  'deleted_at',
  'intake',
  'news',
  'by_hand',
  'case_id',
  'opinion',
] as const satisfies readonly (keyof MentionRow)[]
