import type { CaseEvent } from '../../domain/case/event.ts'
import type { CaseId } from '../../domain/ids.ts'
import type { DurationMs, Instant } from '../../domain/time.ts'

/** What the auditor reads: the log and the reminders, each on their own. */
export interface NagAuditStore {
  /** Cases whose moment has passed by more than a tick could explain; at most `limit` are counted. */
  overdue(before: Instant, limit: number): Promise<{ readonly cases: number; readonly oldest: Instant | null }>
  /** Reminders that should have been sent before then; oldest first. */
  unsent(before: Instant, limit: number): Promise<readonly UnsentNag[]>
  /** Cases in which something happened between these moments, and the next open ones after `after`. */
  toCheck(
    between: readonly [from: Instant, to: Instant],
    after: CaseId,
    most: { readonly changed: number; readonly inTurn: number },
  ): Promise<CasesToCheck>
  logs(ids: readonly CaseId[]): Promise<readonly CaseLog[]>
  /** Reminders the outbox was given and then lost sight of go back to waiting. Returns how many. */
  recover(handedBefore: Instant): Promise<number>
}

export interface UnsentNag {
  readonly caseId: CaseId
  readonly key: string
  readonly dueAt: Instant
  /** It stands in the outbox, whose platform does not take it just now. */
  readonly inOutbox: boolean
}

export interface CasesToCheck {
  readonly changed: readonly CaseId[]
  readonly inTurn: readonly CaseId[]
}

export interface CaseLog {
  readonly id: CaseId
  readonly version: number
  readonly nextNagAt: Instant | null
  readonly events: readonly CaseEvent[]
  /** Its reminders that have a row, and whom each is for: `staff:ana`, `channel:care`, empty for nobody. */
  readonly raised: readonly { readonly key: string; readonly recipient: string }[]
}

/** How far behind a working clock may be, in business time. */
export type Tolerance = () => DurationMs
