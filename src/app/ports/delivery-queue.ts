import type { CaseId } from '../../domain/ids.ts'
import type { DurationMs, Instant } from '../../domain/time.ts'
import type { Delivery, Effect, Outcome } from './deliveries.ts'
import type { SendingRate } from './sending-rate.ts'

/** A delivery that is ours until its lease runs out. */
export interface ClaimedDelivery extends Delivery {
  readonly kind: Effect['kind']
  /** Deliveries of one lane of a queue leave in order: a case, or a kind of message that speaks of no single one. */
  readonly lane: string
}

/** What became of a claimed delivery; `released` was not tried after all and does not count as an attempt. */
export interface Settlement {
  readonly delivery: ClaimedDelivery
  readonly outcome: Settled | { readonly kind: 'released' }
}

/** An outcome with its pause worked out. */
export type Settled =
  | Exclude<Outcome, { kind: 'retry' }>
  | (Extract<Outcome, { kind: 'retry' }> & { readonly afterMs: DurationMs })

/**
 * The outbox as the worker sees it. One contract suite holds for every implementation
 * (`test/contract/delivery-queue.ts`). Every `now` is the outbox's own clock, which is the real one even where business
 * time is hurried.
 */
export interface DeliveryQueue {
  enqueue(effects: readonly Effect[], now: Instant, caseId?: CaseId | null): Promise<void>
  /**
   * Hands out what is due, oldest first within a queue. With a pace one delivery a queue, and the next one after
   * `paceMs`; with none several. Later deliveries of a lane wait while an earlier one is out or will be tried again.
   */
  claimDue(ask: {
    readonly now: Instant
    readonly limit: number
    readonly leaseMs: DurationMs
    /** 0: no pace. */
    readonly paceMs: DurationMs
    /**
     * Platforms that have a rate: of their queues one delivery at a time, and all processes together no more than can
     * leave soon, those first that have waited longest. The others' queues do not wait for them.
     */
    readonly rates?: readonly SendingRate[]
  }): Promise<readonly ClaimedDelivery[]>
  /**
   * Asks for one request to a platform, within all of its rates, whichever process asks and whether a delivery is
   * behind it or somebody's question. Returns in how many milliseconds it is to leave, which counts it; or more than
   * `mostAheadMs`, which does not.
   */
  admit(rates: readonly SendingRate[], now: Instant): Promise<DurationMs>
  /** Returns the ids that were no longer ours: their lease had run out and somebody else has them. */
  settle(settlements: readonly Settlement[], now: Instant): Promise<readonly number[]>
  /** Returns the ids that are still ours, for `leaseMs` from now. */
  renew(claimed: readonly ClaimedDelivery[], now: Instant, leaseMs: DurationMs): Promise<readonly number[]>
  /**
   * Frees what a process left behind that died, and brings back what a clock that jumped put too far into the future.
   * Returns how many were freed.
   */
  recover(ask: {
    readonly now: Instant
    readonly leaseMs: DurationMs
    readonly paceMs: DurationMs
    /** No pause or backoff is longer than this. */
    readonly longestPauseMs: DurationMs
    /** A delivery that was handed out this often and never came back kills whoever takes it: it is dead. */
    readonly maxAttempts: number
    /** Ours, and in good hands: after a sleep of the machine they must not go out a second time. */
    readonly except: readonly number[]
  }): Promise<number>
  /** Enqueues cards that are behind with nothing on its way; at most once per `everyMs` for a card. */
  healCards(ask: { readonly now: Instant; readonly everyMs: DurationMs; readonly limit: number }): Promise<number>
  /** Deletes what nobody asks for any more, a bounded number at a time. Returns how many rows went. */
  sweep(ask: { readonly settledBefore: Instant; readonly deadBefore: Instant; readonly limit: number }): Promise<number>

  backlog(): Promise<Backlog>
  /** Newest first. */
  deadLetters(limit: number): Promise<readonly DeadLetter[]>
  /** Dead letters go out again, by id or all of them. Returns how many. */
  retryDead(which: readonly number[] | 'all', now: Instant): Promise<number>
}

export interface Backlog {
  readonly waiting: number
  readonly retrying: number
  readonly sending: number
  readonly dead: number
  /** Business time; null: nothing waits. */
  readonly oldestEnqueuedAt: Instant | null
  /** The longest queues. */
  readonly queues: readonly {
    readonly queue: string
    readonly count: number
    readonly oldestEnqueuedAt: Instant
    readonly pausedUntil: Instant | null
    readonly pausedWhy: string | null
  }[]
}

export interface DeadLetter {
  readonly id: number
  readonly queue: string
  readonly kind: Effect['kind']
  readonly caseId: CaseId | null
  readonly attempts: number
  readonly enqueuedAt: Instant
  readonly diedAt: Instant
  readonly why: string
}
