import { Fault } from '../app/fault.ts'
import type { Outcome } from '../app/ports/deliveries.ts'
import type { Settled } from '../app/ports/delivery-queue.ts'
import { type DurationMs, hourMs, minuteMs, secondMs } from '../domain/time.ts'

/** Some two hours of trying, on average: long enough for an outage, short enough that somebody is told the same day. */
export const maxAttempts = 30
/** A defect of ours does not go away by itself; this often it may have been bad luck. */
const maxDefects = 5
/** No pause is longer, whatever the other side asks for. */
export const longestPauseMs = hourMs

const firstBackoffMs = secondMs
const longestBackoffMs = 10 * minuteMs

/**
 * Exponential with full jitter: anything between nothing and the bound, so that those who failed together do not come
 * back together (aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter).
 *
 * @param attempt how often it was tried before this failure
 * @param random 0 to 1
 */
export const backoffMs = (attempt: number, random: () => number): DurationMs =>
  Math.ceil(random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** Math.min(attempt, 20)))

/** What a delivery that threw comes to: faults by their kind, anything else as a defect. */
export const outcomeOf = (error: unknown, attempt: number, random: () => number): Settled => {
  if (!(error instanceof Fault)) {
    const why = `defect: ${error instanceof Error ? error.name : typeof error}`
    return attempt + 1 >= maxDefects
      ? { kind: 'dead', why }
      : { kind: 'retry', afterMs: backoffMs(attempt, random), why, pauseQueue: false }
  }
  const why = `${error.kind}: ${error.message}`.slice(0, 300)
  switch (error.kind) {
    case 'rate_limited': {
      // The pause is for the whole queue, and whoever asked for one without saying how long means a second at least.
      const afterMs = error.retryAfterMs ?? secondMs + backoffMs(attempt, random)
      return withinLimits({ kind: 'retry', afterMs, why, pauseQueue: true }, attempt, random)
    }
    case 'unavailable':
      return withinLimits({ kind: 'retry', afterMs: error.retryAfterMs, why, pauseQueue: false }, attempt, random)
    case 'unauthorized':
    case 'forbidden':
    case 'not_found':
    case 'invalid':
      return { kind: 'dead', why }
  }
}

/** An outcome with its pause worked out; a delivery that was tried too often is dead. */
export const withinLimits = (outcome: Outcome, attempt: number, random: () => number): Settled => {
  if (outcome.kind !== 'retry') return outcome
  if (attempt + 1 >= maxAttempts) return { kind: 'dead', why: `${outcome.why} (tried ${attempt + 1} times)` }
  return { ...outcome, afterMs: Math.min(Math.max(outcome.afterMs ?? backoffMs(attempt, random), 0), longestPauseMs) }
}
