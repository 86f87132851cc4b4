import { type DurationMs, type Instant, minuteMs, plus, secondMs } from '../../domain/time.ts'

/** So many failures in a row, and the model is left alone; then one question at a time until one is answered. */
export interface Breaker {
  /** Null: ask. Else how long to wait before it is worth asking. */
  enter(now: Instant): DurationMs | null
  succeeded(): void
  /** It was not asked after all: that says nothing about it. */
  spared(): void
  /** `restMs`: how long the other side asked to be left alone. */
  failed(now: Instant, restMs?: DurationMs | null): void
  state(now: Instant): 'closed' | 'open' | 'half_open'
}

const opensAfter = 5
const firstRestMs = 30 * secondMs
const longestRestMs = 10 * minuteMs

export const createBreaker = (): Breaker => {
  let failures = 0
  /** Null while it is closed. */
  let opensAgainAt: Instant | null = null
  let restMs = firstRestMs
  let isTrying = false

  const rest = (now: Instant, forMs: DurationMs): void => {
    opensAgainAt = plus(now, Math.min(forMs, longestRestMs))
    isTrying = false
  }

  return {
    enter: (now) => {
      if (opensAgainAt === null) return null
      if (now < opensAgainAt) return opensAgainAt - now
      if (isTrying) return secondMs
      isTrying = true
      return null
    },
    succeeded: () => {
      failures = 0
      opensAgainAt = null
      restMs = firstRestMs
      isTrying = false
    },
    spared: () => {
      isTrying = false
    },
    failed: (now, askedMs = null) => {
      failures += 1
      if (opensAgainAt === null) {
        if (askedMs !== null || failures >= opensAfter) rest(now, askedMs ?? restMs)
        return
      }
      // Whoever asked before it opened tells nothing new; only the one trial does.
      if (!isTrying) return
      restMs = Math.min(restMs * 2, longestRestMs)
      rest(now, askedMs ?? restMs)
    },
    state: (now) => (opensAgainAt === null ? 'closed' : now < opensAgainAt ? 'open' : 'half_open'),
  }
}
