import type { Case } from '../domain/case/case.ts'
import type { Language } from '../domain/ids.ts'
import type { Customer } from '../domain/mention/author.ts'
import type { Spread } from '../domain/mention/engagement.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Policy } from '../domain/policy.ts'
import type { MissingStep } from '../domain/reply/approval.ts'
import type { Deadline } from '../domain/service-level/deadline.ts'
import type { StormId } from '../domain/storm/storm.ts'
import type { Instant } from '../domain/time.ts'

/** Everything a card or form about one case is made from; read in one go by `app/case-views.ts`. */
export interface CaseView {
  readonly case: Case
  /** The author's newest mention in the case that is not deleted, else the first. */
  readonly mention: Mention
  readonly mentionCount: number
  readonly spread: Spread
  readonly customer: Customer | null
  /** The next promise that runs out; null when no clock runs. */
  readonly deadline: Deadline | null
  readonly missingApprovals: readonly MissingStep[]
  /** Longest reply the network takes, in characters; null when unknown. */
  readonly maxReplyLength: number | null
  /** Whether a network takes replies from us, or a person posts by hand. */
  readonly publisher: 'webhook' | 'manual'
  /** A language model is configured that may be asked for a reply. */
  readonly hasModel: boolean
  /** What waits for approval is meant for a whole storm; null when it answers this author alone. */
  readonly forStorm: ForStorm | null
}

/** The storm that a holding statement is for, how many of its open cases it can answer, and how many write otherwise. */
export interface ForStorm {
  readonly id: StormId
  readonly open: number
  readonly inOtherLanguages: number
}

/** Whom a card is made for. A shared card is made for its channel, never for one person. */
export interface Reader {
  readonly language: Language
  readonly timezone: string
  readonly now: Instant
  readonly policy: Policy
  /** Many read it at once: nobody is “you”. */
  readonly inChannel?: true
}
