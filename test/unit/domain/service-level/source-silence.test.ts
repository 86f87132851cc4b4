import { describe, expect, it } from 'vitest'
import { type SourcePulse, silenceOf, withPosts } from '../../../../src/domain/service-level/source-silence.ts'
import { dayMs, hourMs, type Instant, minuteMs, plus } from '../../../../src/domain/time.ts'
import { wall } from '../../../support/clocked.ts'

const now = wall('2026-11-23 15:00')

/** So many posts in every hour of office days, for some weeks, up to a moment. */
const steady = (perHour: number, lastAt: Instant, weeks = 5): SourcePulse => {
  const hours: Record<string, number> = {}
  for (let at = lastAt - weeks * 7 * dayMs; at <= lastAt; at += hourMs) {
    const weekday = (Math.floor(at / dayMs) + 3) % 7
    if (weekday < 5) hours[Math.floor(at / hourMs)] = perHour
  }
  return { lastAt, hours }
}

describe('the silence of a source', () => {
  it('is noticed when it usually brings many posts at this time', () => {
    const lastAt = plus(now, -3 * hourMs - 10 * minuteMs)
    expect(silenceOf(steady(20, lastAt), now)).toEqual({ sinceMs: 3 * hourMs + 10 * minuteMs, usual: 60 })
  })

  it('is nothing unusual for a source that says little', () => {
    expect(silenceOf(steady(2, plus(now, -3 * hourMs)), now)).toBeNull()
  })

  it('is nothing unusual at hours at which it never speaks', () => {
    const friday = wall('2026-11-21 00:59')
    expect(silenceOf(steady(20, friday), wall('2026-11-22 20:00'))).toBeNull()
  })

  it('is not judged within the hour, nor before there is a week to compare with', () => {
    expect(silenceOf(steady(100, plus(now, -50 * minuteMs)), now)).toBeNull()
    expect(silenceOf(steady(20, plus(now, -3 * hourMs), 0.5), now)).toBeNull()
  })

  it('does not become usual by lasting', () => {
    const lastAt = plus(now, -20 * dayMs)
    expect(silenceOf(steady(20, lastAt), now)?.usual).toBeGreaterThan(1_000)
  })

  it('forgets hours that are too old to matter', () => {
    const hour = Math.floor(now / hourMs)
    const pulse = withPosts(
      { lastAt: plus(now, -40 * dayMs), hours: { [hour - 40 * 24]: 7 } },
      [{ hour, count: 2, lastAt: now }],
      now,
    )
    expect(pulse).toEqual({ lastAt: now, hours: { [hour]: 2 } })
    expect(withPosts(pulse, [{ hour, count: 3, lastAt: now }], now)?.hours[hour]).toBe(5)
    expect(withPosts(undefined, [], now)).toBeUndefined()
  })
})
