import { describe, expect, it } from 'vitest'
import { latestOccurrence, spansUntil } from '../../../../src/domain/digest/schedule.ts'
import { weekdays } from '../../../../src/domain/policy.ts'
import { dayMs, hourMs } from '../../../../src/domain/time.ts'
import { wall } from '../../../support/clocked.ts'

const zone = 'Europe/Madrid'
const workdays = { at: 8 * 60 + 30, days: weekdays.slice(0, 5), period: 'day' } as const

describe('when a digest is due', () => {
  it('is the latest of its days at its hour', () => {
    expect(latestOccurrence(workdays, zone, wall('2026-11-24 08:29'))).toMatchObject({ date: '2026-11-23' })
    expect(latestOccurrence(workdays, zone, wall('2026-11-24 08:30'))).toMatchObject({
      date: '2026-11-24',
      dueAt: wall('2026-11-24 08:30'),
    })
    expect(latestOccurrence(workdays, zone, wall('2026-11-29 12:00'))).toMatchObject({ date: '2026-11-27' })
  })
  it('is when the clocks jump, where its hour is skipped, and the first time, where it comes twice', () => {
    const nightly = { at: 150, days: weekdays, period: 'day' } as const
    expect(latestOccurrence(nightly, zone, wall('2026-03-29 12:00'))?.dueAt).toBe(wall('2026-03-29 03:00'))
    const autumn = latestOccurrence(nightly, zone, wall('2026-10-25 12:00'))
    expect(autumn?.dueAt).toBe(wall('2026-10-25 00:00') + 2.5 * hourMs)
  })
  it('of a week is the first of its days, of a month the first of its days in it', () => {
    const weekly = { at: 480, days: ['monday', 'thursday'], period: 'week' } as const
    expect(latestOccurrence(weekly, zone, wall('2026-11-27 12:00'))?.date).toBe('2026-11-23')
    const monthly = { at: 480, days: ['monday'], period: 'month' } as const
    expect(latestOccurrence(monthly, zone, wall('2026-11-24 12:00'))?.date).toBe('2026-11-02')
  })
  it('is never without days', () => {
    expect(latestOccurrence({ ...workdays, days: [] }, zone, wall('2026-11-24 12:00'))).toBeNull()
  })
})

describe('what a digest speaks of', () => {
  const spansAt = (time: string) => latestOccurrence(workdays, zone, wall(time))?.spans

  it('is the day since the one before, beside the day before and the same weekday a week ago', () => {
    expect(spansAt('2026-11-25 08:30')).toMatchObject({
      now: { from: wall('2026-11-24 08:30'), to: wall('2026-11-25 08:30') },
      before: { from: wall('2026-11-23 08:30'), to: wall('2026-11-24 08:30') },
      earlier: { from: wall('2026-11-17 08:30'), to: wall('2026-11-18 08:30') },
    })
  })
  it('on a Monday is the whole weekend', () => {
    expect(spansAt('2026-11-30 08:30')).toMatchObject({
      now: { from: wall('2026-11-27 08:30'), to: wall('2026-11-30 08:30') },
      earlier: { from: wall('2026-11-20 08:30'), to: wall('2026-11-23 08:30') },
    })
  })
  it('keeps to the hour on the wall when the clocks are changed', () => {
    const { now } = latestOccurrence({ ...workdays, days: weekdays }, zone, wall('2026-10-25 09:00'))?.spans ?? {}
    expect((now?.to ?? 0) - (now?.from ?? 0)).toBe(25 * hourMs)
  })
  it('for whoever asks now ends now', () => {
    const now = wall('2026-11-25 15:07')
    expect(spansUntil('day', zone, now).now).toEqual({ from: wall('2026-11-24 15:07'), to: now })
    expect(spansUntil('week', zone, now).now).toEqual({ from: now - 7 * dayMs, to: now })
  })
  it('is drawn in steps that follow one another', () => {
    const { steps } = spansUntil('day', zone, wall('2026-10-27 15:00'))
    expect(steps).toHaveLength(7)
    for (const [index, step] of steps.slice(1).entries()) expect(step.from).toBe(steps[index]?.to)
  })
})
