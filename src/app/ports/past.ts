import type { CaseEvent } from '../../domain/case/event.ts'
import type { CaseId } from '../../domain/ids.ts'
import type { Customer } from '../../domain/mention/author.ts'
import type { Engagement } from '../../domain/mention/engagement.ts'
import type { Mention } from '../../domain/mention/mention.ts'
import type { Instant } from '../../domain/time.ts'

export interface PastMention {
  readonly mention: Mention
  readonly samples: readonly Engagement[]
  readonly customer: Customer | null
  /** The case it came to belong to. */
  readonly caseId: CaseId | null
  readonly byHand: boolean
}

/** Some of the past: mentions ordered by author and then by time, and the logs of their cases. */
export interface PastPiece {
  readonly mentions: readonly PastMention[]
  readonly logs: ReadonlyMap<CaseId, readonly CaseEvent[]>
}

/** What happened, for a simulation to live through again. Shares and our own posts are left out. */
export interface Past {
  count(from: Instant): Promise<number>
  /** The last thing that happened to any case; null where nothing ever did. */
  latest(): Promise<Instant | null>
  pieces(from: Instant): AsyncIterable<PastPiece>
}
