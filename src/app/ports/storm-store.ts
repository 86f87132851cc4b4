import type { Severity } from '../../domain/assessment/severity.ts'
import type { Status } from '../../domain/case/case.ts'
import type { CaseId } from '../../domain/ids.ts'
import type { Watched } from '../../domain/storm/detect.ts'
import type { Storm, StormId, StormRules } from '../../domain/storm/storm.ts'
import type { Instant } from '../../domain/time.ts'
import type { Destination, MessageRef } from './gateway.ts'

/** A case of a storm, with what the storm has to know of it. */
export interface StormMember {
  readonly caseId: CaseId
  readonly openedAt: Instant
  /** Without a card of its own in its channel. */
  readonly quiet: boolean
  readonly triedAt: Instant | null
  readonly author: string
  readonly version: number
  readonly status: Status
  readonly severity: Severity
  readonly language: string
}

export interface NewMember {
  readonly caseId: CaseId
  readonly storm: StormId
  readonly quiet: boolean
}

/** From this revision on, drafts on the lead are written for every case of the storm in its language. */
export interface StatementDrafts {
  readonly lead: CaseId
  readonly storm: StormId
  readonly from: number
  /** How many cases of the storm are open now, by language. */
  readonly open: Readonly<Record<string, number>>
}

/** The storm under way that a case is part of, and how many others of its language nobody has taken yet. */
export interface InStorm {
  readonly caseId: CaseId
  readonly storm: StormId
  /** Of the voice that speaks to its author, whether or not anything was said in it; null: the storm's own. */
  readonly language: string | null
  /** That voice's case; where nothing was said in it yet, the gravest still to be answered. */
  readonly lead: CaseId
  readonly untaken: number
}

export interface StormStore {
  /** Runs the work unless another process is at it; then it resolves to null. */
  exclusively<Value>(work: () => Promise<Value>): Promise<Value | null>
  /** Cases of the window up to now and of the weeks before that are in no storm, and all of the same hours of those weeks. */
  watched(now: Instant, rules: StormRules): Promise<Watched>
  /** Storms with something left to do, ended or not; oldest first. */
  underWay(): Promise<readonly Storm[]>
  find(id: StormId): Promise<Storm | null>
  begin(storm: Omit<Storm, 'id' | 'version'>): Promise<Storm>
  /** False when it has changed since it was read. The version rises, and its cards follow. */
  change(storm: Storm, stamp: string, now: Instant): Promise<boolean>
  /** Of these cases those whose drafts, from some revision on, are statements for a storm under way. */
  statements(leads: readonly CaseId[]): Promise<readonly StatementDrafts[]>
  /** Of these cases those that are in a storm under way. */
  inStorms(ids: readonly CaseId[]): Promise<readonly InStorm[]>
  /** What the card was last drawn from. */
  stampOf(id: StormId): Promise<string>
  settle(id: StormId, now: Instant): Promise<void>
  /** Shows the storm's card there from now on, where it does not stand yet. */
  showAt(storm: Storm, destinations: readonly Destination[], now: Instant): Promise<void>
  /** A case that is in a storm already stays there. A row may come before its case does. */
  join(members: readonly NewMember[], now: Instant): Promise<void>
  /**
   * Changes both, and every case of the first is in the other from now on; what was said to everybody there before was not
   * said to them. False, and nothing is changed, when either has changed since it was read.
   */
  merge(storm: Storm, into: Storm, now: Instant): Promise<boolean>
  members(id: StormId): Promise<readonly StormMember[]>
  tried(ids: readonly CaseId[], order: Instant): Promise<void>
  /**
   * Takes back the channel cards of these cases that nobody has begun to send; the storm's card speaks for them. Returns
   * those that had one.
   */
  hush(ids: readonly CaseId[], now: Instant): Promise<readonly CaseId[]>
  /** Quiet cases that need a card of their own again: critical by now, or open after their storm; gravest first. */
  toReturn(limit: number): Promise<readonly CaseId[]>
  /** Gives a case its cards in these places, and its voice back. */
  returnTo(id: CaseId, destinations: readonly Destination[], now: Instant): Promise<void>
  /** No storm speaks for these cases any more; somebody else tells of them. */
  release(ids: readonly CaseId[]): Promise<void>
  /** Storms that began or went on in that time, the largest first, for digests; `open` cases are not closed yet. */
  between(
    from: Instant,
    to: Instant,
  ): Promise<readonly { readonly topic: string; readonly cases: number; readonly open: number }[]>
  /** Where the card of this case's storm stands in that queue; null when there is none. */
  cardNear(id: CaseId, queue: string): Promise<MessageRef | null>
}
