import { describe, expect, it } from 'vitest'
import { isRate, noEngagement, spreadOf } from '../../../../src/domain/mention/engagement.ts'
import { instant, minuteMs, plus } from '../../../../src/domain/time.ts'

const published = instant(1_795_424_400_000)
const sample = (minutes: number, shares: number) => ({ ...noEngagement(plus(published, minutes * minuteMs)), shares })
const spread = (...samples: readonly (readonly [minutes: number, shares: number])[]) =>
  spreadOf(
    published,
    samples.map(([minutes, shares]) => sample(minutes, shares)),
  )

describe('how fast a mention spreads', () => {
  it('is shares per hour since the sample before, and since publication for the first', () => {
    expect(spread([12, 122])).toMatchObject({ shares: 122, sharesPerHour: 610 })
    expect(spread([12, 122], [32, 322])).toMatchObject({ shares: 322, sharesPerHour: 600 })
  })
  it('is no rate while the post is minutes old: 170 shares in 40 seconds are not 15,300 an hour', () => {
    const young = spread([2 / 3, 170])
    expect(isRate(young)).toBe(false)
    expect(young).toEqual({ shares: 170, sharesPerHour: 1_020, slope: 0, observedMs: 40_000 })
    expect(isRate(spread([10, 170]))).toBe(true)
  })
  it('is not taken from the seconds between two samples', () => {
    expect(spread([30, 100], [59.9, 140], [60, 150]).sharesPerHour).toBe(100)
  })
  it('rises where the last interval was faster than the one before, both long enough', () => {
    expect(spread([20, 20], [40, 80]).slope).toBe(120)
    expect(spread([20, 80], [40, 100]).slope).toBe(-180)
    expect(spread([1, 20], [11, 80]).slope).toBe(0)
  })
  it('is nothing where nobody counted, or the network lost some again', () => {
    expect(spread()).toMatchObject({ shares: 0, sharesPerHour: 0, observedMs: 0 })
    expect(spread([20, 50], [40, 30])).toMatchObject({ shares: 30, sharesPerHour: 0 })
  })
  it('bears a sample from before the post was published', () => {
    expect(spread([-3, 12])).toMatchObject({ shares: 12, sharesPerHour: 72, slope: 0, observedMs: 0 })
  })
})
