import { describe, expect, it } from 'vitest'
import { spikeFrom, usualCount } from '../../../../src/domain/storm/baseline.ts'
import { isOver, stormRules } from '../../../../src/domain/storm/storm.ts'
import { hourMs, instant, minuteMs } from '../../../../src/domain/time.ts'

const anyCount = { ...stormRules, fewestCases: 0, timesUsual: 0 }

describe('what counts as a spike', () => {
  // Negative binomial, r = sum + 1/2 and p = 4/5, worked by hand: after four weeks without any, P(3 or more) is
  // 1 - .8944 - .0894 - .0134 = .0027 and P(4 or more) .0005.
  it('is four cases where four weeks had none, if nothing else were asked for', () => {
    expect(spikeFrom([0, 0, 0, 0], anyCount)).toBe(4)
    expect(spikeFrom([0, 0, 0, 0], { ...anyCount, chance: 0.003 })).toBe(3)
  })
  // r = 8.5: mean 2.1, deviation 1.6; P(9 or more) is .0014, P(10 or more) .0005.
  it('is ten where each week had two', () => {
    expect(spikeFrom([2, 2, 2, 2], anyCount)).toBe(10)
  })
  it('is never less than the fewest cases that make a storm, nor than several times the usual', () => {
    expect(spikeFrom([0, 0, 0, 0], stormRules)).toBe(5)
    expect(spikeFrom([400, 400, 400, 400], stormRules)).toBe(1_200)
    expect(spikeFrom([400, 400, 400, 400], anyCount)).toBeLessThan(500)
  })
  it('is not hidden by the storm of one past week', () => {
    expect(spikeFrom([1, 60, 1, 1], stormRules)).toBe(spikeFrom([1, 1, 1, 1], stormRules))
    expect(usualCount([1, 60, 1, 1])).toBe(1)
  })
  it('is judged more carefully by few weeks than by many', () => {
    expect(spikeFrom([3], anyCount)).toBeGreaterThan(spikeFrom([3, 3, 3, 3], anyCount))
    expect(spikeFrom([], stormRules)).toBe(stormRules.fewestCases)
  })
  it('is a number also where every hour brings thousands', () => {
    expect(spikeFrom([90_000, 90_000, 90_000, 90_000], anyCount)).toBeGreaterThan(90_000)
  })
})

describe('a storm', () => {
  const start = instant(1_000_000_000)
  const at = (...minutes: readonly number[]) => minutes.map((one) => instant(start + one * minuteMs))
  it('is not over within its first window', () => {
    expect(isOver(start, [], instant(start + hourMs - 1), stormRules)).toBe(false)
  })
  it('goes on while new cases come, and is over when an hour brought one at most', () => {
    expect(isOver(start, at(0, 65, 80), instant(start + 2 * hourMs), stormRules)).toBe(false)
    expect(isOver(start, at(0, 50, 80), instant(start + 2 * hourMs), stormRules)).toBe(true)
  })
})
