import type { Severity } from '../../domain/assessment/severity.ts'
import type { CaseId, StaffId } from '../../domain/ids.ts'
import type { DueNag } from '../../domain/service-level/nag.ts'
import type { NagRecipient } from '../../domain/service-level/nag-recipients.ts'
import type { Instant } from '../../domain/time.ts'
import type { StoredCase } from './case-store.ts'
import type { Effect } from './deliveries.ts'
import type { Destination } from './gateway.ts'

/** Why a reminder was never sent; `export --what nags` shows it. */
export const dropReasons = [
  /** A later one to the same people said it all. */
  'superseded',
  /** Nobody to tell: all away, and no channel shows the case. */
  'nobody',
  /** Their quiet hours never end. */
  'always_quiet',
  /** Somebody did what it asked for before it was sent. */
  'settled',
  /** It is somebody else's move by now, and they were told. */
  'passed_on',
  /** The chat did not take a direct message to them; it went to whoever comes next. */
  'unreachable',
] as const
export type DropReason = (typeof dropReasons)[number]

/** A reminder that fell due, for one place. */
export interface RaisedNag {
  readonly caseId: CaseId
  readonly nag: DueNag
  readonly severity: Severity
  /** Null: for nobody. */
  readonly recipient: NagRecipient | null
  readonly destination: Destination | null
  readonly fate:
    | { readonly kind: 'waiting'; readonly sendAt: Instant }
    | { readonly kind: 'dropped'; readonly why: DropReason }
}

/** One that is to be sent now. */
export interface PendingNag {
  readonly id: number
  readonly caseId: CaseId
  readonly nag: DueNag
  readonly recipient: NagRecipient
  /** Queues of people whom the chat did not let us tell this very reminder. */
  readonly refused: readonly string[]
}

export interface NagStore {
  /** Whether there is anything to raise or to hand over: asked every second, so it must cost next to nothing. */
  pulse(now: Instant): Promise<boolean>
  /**
   * Takes cases whose moment has come, most overdue first, and puts their moment off to `leaseUntil`: no other process
   * takes them meanwhile, and if this one dies they come again.
   */
  claimDue(now: Instant, limit: number, leaseUntil: Instant): Promise<readonly StoredCase[]>
  /** Open cases by number, from the one after `after` on. */
  openAfter(after: CaseId, limit: number): Promise<readonly StoredCase[]>
  /** When each case comes next, where it is still in the version that was read. */
  reschedule(times: readonly NextLook[]): Promise<void>
  /** A reminder that was raised before for the same place stays as it is, unless it was passed on from there. */
  raise(nags: readonly RaisedNag[], now: Instant): Promise<void>
  /** Gives the outbox one delivery for each place whose reminders have come of time; returns how many reminders. */
  handOver(now: Instant): Promise<number>
  /** Everything due for that place, marked as carried by this delivery. */
  take(queue: string, delivery: number, now: Instant): Promise<readonly PendingNag[]>
  /** What an earlier attempt of this delivery had taken. */
  takenBy(delivery: number): Promise<readonly PendingNag[]>
  settle(outcome: Settled, now: Instant): Promise<void>
  /** Where each member of staff was last seen. */
  lastSeen(): Promise<ReadonlyMap<StaffId, string>>
}

export interface NextLook {
  readonly id: CaseId
  readonly version: number
  readonly nextNagAt: Instant | null
  readonly nextDeadlineAt: Instant | null
}

export interface Settled {
  readonly sent: readonly number[]
  readonly dropped: readonly { readonly id: number; readonly why: DropReason }[]
  /** Not yet: their quiet hours have begun, they asked for a pause, or the case's storm is reminded of in its place. */
  readonly later: readonly { readonly id: number; readonly sendAt: Instant; readonly why: 'storm' | null }[]
  /** The same reminders for whoever they are for by now. */
  readonly raised: readonly RaisedNag[]
  readonly effects: readonly Effect[]
}
