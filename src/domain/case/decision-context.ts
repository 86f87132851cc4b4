import type { Sha256 } from '../ids.ts'
import type { Policy } from '../policy.ts'
import type { Instant } from '../time.ts'

/** What a decision may know besides the case. Nothing here changes while it is taken. */
export interface DecisionContext {
  readonly now: Instant
  readonly policy: Policy
  readonly sha256: (text: string) => Sha256
  /** An admin has stopped all publishing. */
  readonly publishingStopped: boolean
}
