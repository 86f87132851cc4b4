import type { Sha256 } from '../ids.ts'
import type { Policy } from '../policy.ts'
import type { Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { EventBody } from './event.ts'
import type { Rejection } from './rejection.ts'

/** What a command brings about, or why it is refused. */
export type Decision = Result<readonly EventBody[], Rejection>

/** What a decision may know besides the case. Nothing here changes while it is taken. */
export interface DecisionContext {
  readonly now: Instant
  readonly policy: Policy
  readonly sha256: (text: string) => Sha256
  /** An admin has stopped all publishing. */
  readonly publishingStopped: boolean
}
