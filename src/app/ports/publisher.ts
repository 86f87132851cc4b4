import type { PublicationId } from '../../domain/ids.ts'
import type { Publisher } from '../../domain/policy.ts'

/** The reply as it goes out; see contract.md, “Replies out”. */
export interface ReplyOut {
  readonly type: 'reply.publish'
  readonly caseId: number
  readonly mention: {
    readonly source: string
    readonly id: string
    readonly url: string | null
    readonly conversationId: string
  }
  readonly reply: { readonly text: string; readonly revision: number; readonly sha256: string }
  readonly approvals: readonly { readonly by: string; readonly at: string }[]
}

export type PublishOutcome =
  | { readonly kind: 'published'; readonly url: string | null }
  /** It certainly did not get out. */
  | { readonly kind: 'failed'; readonly why: string }
  /** Nobody knows: no answer, or one that says nothing. */
  | { readonly kind: 'lost'; readonly why: string }

/** Sends a signed webhook. `id` is the same over every attempt, so that the receiver can tell. */
export interface WebhookSender {
  publish(to: Extract<Publisher, { kind: 'webhook' }>, id: PublicationId, reply: ReplyOut): Promise<PublishOutcome>
  /** @throws Fault when it was not taken. */
  send(
    to: { readonly url: string; readonly secret: string },
    id: string,
    body: Readonly<Record<string, unknown>>,
  ): Promise<void>
}
