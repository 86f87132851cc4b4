import { describe, expect, it } from 'vitest'
import { Fault, type FaultKind } from '../../../src/app/fault.ts'
import { hourMs, minuteMs } from '../../../src/domain/time.ts'
import { backoffMs, longestPauseMs, maxAttempts, outcomeOf, withinLimits } from '../../../src/outbox/backoff.ts'

const half = () => 0.5
const most = () => 0.999_999

describe('the pause before another attempt', () => {
  it('doubles with every attempt, up to ten minutes', () => {
    expect([0, 1, 2, 3].map((attempt) => backoffMs(attempt, half))).toEqual([500, 1_000, 2_000, 4_000])
    expect(backoffMs(1_000, most)).toBe(10 * minuteMs)
  })

  it('is anything from nothing to the bound, so that those who failed together do not come back together', () => {
    expect(backoffMs(5, () => 0)).toBe(0)
    expect(backoffMs(5, half)).toBe(16_000)
    expect(backoffMs(5, most)).toBe(32_000)
  })
})

describe('what a failure comes to', () => {
  it('pauses the whole queue for as long as the platform asks', () => {
    expect(outcomeOf(new Fault('rate_limited', 'slack 429', { retryAfterMs: 30_000 }), 0, half)).toEqual({
      kind: 'retry',
      afterMs: 30_000,
      why: 'rate_limited: slack 429',
      pauseQueue: true,
    })
  })

  it('pauses at least a second when the platform does not say how long', () => {
    expect(outcomeOf(new Fault('rate_limited', 'teams 429'), 0, () => 0)).toMatchObject({ afterMs: 1_000 })
  })

  it('holds up only the one delivery when the platform is out of order', () => {
    expect(outcomeOf(new Fault('unavailable', 'slack 503'), 2, half)).toMatchObject({
      afterMs: 2_000,
      pauseQueue: false,
    })
  })

  it('never pauses longer than an hour', () => {
    expect(outcomeOf(new Fault('rate_limited', 'x', { retryAfterMs: 24 * hourMs }), 0, half)).toMatchObject({
      afterMs: longestPauseMs,
    })
  })

  it.each<FaultKind>(['unauthorized', 'forbidden', 'not_found', 'invalid'])('gives up at once on %s', (kind) => {
    expect(outcomeOf(new Fault(kind, 'no'), 0, half)).toEqual({ kind: 'dead', why: `${kind}: no` })
  })

  it('gives up after two hours of trying, on average', () => {
    const busy = new Fault('unavailable', 'busy')
    const pauses = Array.from({ length: maxAttempts - 1 }, (_, attempt) => outcomeOf(busy, attempt, half))
    const total = pauses.reduce((sum, outcome) => sum + (outcome.kind === 'retry' ? outcome.afterMs : 0), 0)
    expect(total).toBeGreaterThan(1.5 * hourMs)
    expect(total).toBeLessThan(2.5 * hourMs)
    expect(outcomeOf(busy, maxAttempts - 1, half)).toEqual({
      kind: 'dead',
      why: `unavailable: busy (tried ${maxAttempts} times)`,
    })
  })

  it('tries a defect of ours a few times and never says what its message was', () => {
    const defect = new TypeError('María’s card is 4111')
    expect(outcomeOf(defect, 0, half)).toEqual({
      kind: 'retry',
      afterMs: 500,
      why: 'defect: TypeError',
      pauseQueue: false,
    })
    expect(outcomeOf(defect, 4, half)).toEqual({ kind: 'dead', why: 'defect: TypeError' })
    expect(outcomeOf('thrown text', 4, half)).toEqual({ kind: 'dead', why: 'defect: string' })
  })

  it('works out the pause of a deliverer that names none, and leaves other outcomes as they are', () => {
    const retry = { kind: 'retry', afterMs: null, why: 'card_first', pauseQueue: false } as const
    expect(withinLimits(retry, 1, half)).toEqual({ ...retry, afterMs: 1_000 })
    expect(withinLimits({ ...retry, afterMs: 2_000 }, 1, half)).toEqual({ ...retry, afterMs: 2_000 })
    expect(withinLimits({ kind: 'sent' }, 99, half)).toEqual({ kind: 'sent' })
  })
})
