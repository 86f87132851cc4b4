import type { BrandId, MentionId, SourceId } from '../ids.ts'
import type { Instant } from '../time.ts'
import type { Author } from './author.ts'
import type { Engagement } from './engagement.ts'

export const mentionKinds = ['post', 'reply', 'share', 'quote', 'review', 'comment', 'message'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** One public post about a brand. Immutable but for what the network itself says later: an edit or a deletion. */
export interface Mention {
  readonly id: MentionId
  readonly source: SourceId
  /** The network's own id; unique within the source. */
  readonly externalId: string
  readonly brand: BrandId
  readonly kind: MentionKind
  /** Hostile: shown literally, never parsed. */
  readonly text: string
  readonly url: string | null
  /** BCP 47, as the source or our own guess says; `und` when unknown. */
  readonly lang: string
  readonly conversationId: string
  readonly inReplyTo: string | null
  readonly publishedAt: Instant
  readonly receivedAt: Instant
  readonly editedAt: Instant | null
  readonly deletedAt: Instant | null
  readonly author: Author
  readonly engagement: Engagement
}
