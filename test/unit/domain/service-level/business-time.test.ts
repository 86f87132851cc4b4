import { describe, expect, it } from 'vitest'
import {
  addBusiness,
  always,
  businessBetween,
  calendarOf,
  isBusinessTime,
} from '../../../../src/domain/service-level/business-time.ts'
import { hourMs, type Instant, instant, minuteMs, plus } from '../../../../src/domain/time.ts'
import { hours, office, shifts, utc, wall } from '../../../support/clocked.ts'

const nineToFive = office(shifts('09:00-17:00'))
const split = office(shifts('09:00-14:00', '15:00-18:00'))
const roundTheClock = office(shifts('00:00-24:00'), { weekend: shifts('00:00-24:00') })
const nights = office(shifts('22:00-06:00'))

const due = (calendar: Parameters<typeof addBusiness>[0], from: string, minutes: number): Instant | null =>
  addBusiness(calendar, wall(from), minutes * minuteMs)

describe('business time', () => {
  it('carries what is left of Friday over to Monday', () => {
    expect(due(nineToFive, '2026-11-20 16:45', 30)).toBe(wall('2026-11-23 09:15'))
  })

  it('ends with the day when the time is used up exactly then', () => {
    expect(due(nineToFive, '2026-11-20 16:45', 15)).toBe(wall('2026-11-20 17:00'))
  })

  it('begins in the morning when asked at night', () => {
    expect(due(nineToFive, '2026-11-19 23:10', 30)).toBe(wall('2026-11-20 09:30'))
  })

  it('rests at lunch', () => {
    expect(due(split, '2026-11-23 13:50', 30)).toBe(wall('2026-11-23 15:20'))
    expect(due(split, '2026-11-23 14:30', 30)).toBe(wall('2026-11-23 15:30'))
  })

  it('rests on a holiday', () => {
    const closed = office(shifts('09:00-17:00'), { holidays: ['2026-12-08'] })
    expect(due(closed, '2026-12-07 16:45', 30)).toBe(wall('2026-12-09 09:15'))
    expect(isBusinessTime(closed, wall('2026-12-08 10:00'))).toBe(false)
  })

  it('takes a night shift over midnight as one, which belongs to the day it begins on', () => {
    expect(due(nights, '2026-11-19 23:30', 60)).toBe(wall('2026-11-20 00:30'))
    // Friday's night runs into Saturday; Sunday has none.
    expect(due(nights, '2026-11-21 05:30', 60)).toBe(wall('2026-11-23 22:30'))
  })

  it('has no 02:30 on the day the clocks go forward', () => {
    // 29 March 2026, 02:00 is 03:00 at once.
    expect(due(roundTheClock, '2026-03-29 01:45', 30)).toBe(wall('2026-03-29 03:15'))
    const early = office([], { weekend: shifts('01:00-02:30', '04:00-05:00') })
    expect(due(early, '2026-03-29 01:00', 90)).toBe(wall('2026-03-29 04:30'))
  })

  it('counts the doubled hour twice on the day the clocks go back', () => {
    // 25 October 2026, 03:00 is 02:00 again.
    expect(due(roundTheClock, '2026-10-25 01:45', 120)).toBe(utc('2026-10-25T01:45:00Z'))
    expect(businessBetween(roundTheClock, wall('2026-10-25 00:00'), wall('2026-10-26 00:00'))).toBe(25 * hourMs)
    const early = office([], { weekend: shifts('02:30-03:00') })
    expect(due(early, '2026-10-25 00:00', 45)).toBe(utc('2026-10-25T01:45:00Z'))
  })

  it('keeps the office hours of the wall on both sides of a change', () => {
    expect(due(nineToFive, '2026-03-27 16:45', 30)).toBe(wall('2026-03-30 09:15'))
    expect(due(nineToFive, '2026-10-23 16:45', 30)).toBe(wall('2026-10-26 09:15'))
  })

  it('follows its own zone, whatever the zone of the team', () => {
    const bogota = office(shifts('09:00-17:00'), { timezone: 'America/Bogota' })
    expect(addBusiness(bogota, wall('2026-11-20 16:45'), 30 * minuteMs)).toBe(
      wall('2026-11-20 16:45', 'America/Bogota') - 6 * hourMs + 30 * minuteMs,
    )
    const kathmandu = office(shifts('09:00-17:00'), { timezone: 'Asia/Kathmandu' })
    expect(addBusiness(kathmandu, wall('2026-11-20 16:45', 'Asia/Kathmandu'), 30 * minuteMs)).toBe(
      wall('2026-11-23 09:15', 'Asia/Kathmandu'),
    )
  })

  it('counts shifts that overlap or touch once', () => {
    const messy = office(shifts('09:00-13:00', '12:00-15:00', '15:00-17:00'))
    expect(businessBetween(messy, wall('2026-11-23 00:00'), wall('2026-11-24 00:00'))).toBe(8 * hourMs)
  })

  it('is plain time for a clock that never rests', () => {
    expect(addBusiness(always, wall('2026-11-20 16:45'), 30 * minuteMs)).toBe(wall('2026-11-20 17:15'))
    expect(businessBetween(always, wall('2026-11-21 00:00'), wall('2026-11-22 00:00'))).toBe(24 * hourMs)
  })

  it('is nothing between moments in the wrong order', () => {
    expect(businessBetween(nineToFive, wall('2026-11-20 12:00'), wall('2026-11-20 10:00'))).toBe(0)
  })

  it('passes years without losing a minute', () => {
    const from = wall('2020-01-01')
    const to = wall('2030-01-01')
    const used = businessBetween(nineToFive, from, to)
    expect(addBusiness(nineToFive, from, used)).toBe(wall('2029-12-31 17:00'))
  })

  it('says never for a calendar without hours, or with hours that come too seldom', () => {
    expect(addBusiness(office([]), wall('2026-11-20'), minuteMs)).toBeNull()
    const seldom = office([], { weekend: shifts('09:00-09:01') })
    expect(addBusiness(seldom, wall('2026-11-20'), 100_000 * hourMs)).toBeNull()
    expect(businessBetween(office([]), wall('2026-11-20'), wall('2027-11-20'))).toBe(0)
  })

  it('is due at once when nothing is promised to last', () => {
    expect(addBusiness(nineToFive, wall('2026-11-21 12:00'), 0)).toBe(wall('2026-11-21 12:00'))
  })

  it('works far from our time', () => {
    for (const year of [1970, 2100]) {
      const from = instant(Date.UTC(year, 5, 1))
      const end = addBusiness(nineToFive, from, 8 * hourMs)
      expect(end).not.toBeNull()
      expect(businessBetween(nineToFive, from, end ?? from)).toBe(8 * hourMs)
      expect(end).toBeGreaterThan(plus(from, 0))
    }
  })

  it('refuses a zone nobody knows', () => {
    expect(() => calendarOf(hours([], { timezone: 'Mars/Olympus' }))).toThrow(RangeError)
  })
})
