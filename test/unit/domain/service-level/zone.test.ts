import { describe, expect, it } from 'vitest'
import {
  dateOf,
  dayOf,
  localTime,
  momentOf,
  offsetAt,
  weekdayOf,
  zoneOf,
} from '../../../../src/domain/service-level/zone.ts'
import { hourMs, minuteMs } from '../../../../src/domain/time.ts'
import { utc } from '../../../support/clocked.ts'

const madrid = zoneOf('Europe/Madrid')

describe('local time', () => {
  it('changes its distance to UTC at the very moment the clocks change', () => {
    const change = utc('2026-03-29T01:00:00Z')
    expect(offsetAt(madrid, change - 1)).toBe(hourMs)
    expect(offsetAt(madrid, change)).toBe(2 * hourMs)
  })

  it('knows zones that are off by half and quarter hours', () => {
    expect(offsetAt(zoneOf('Asia/Kathmandu'), utc('2026-01-01T00:00:00Z'))).toBe(5 * hourMs + 45 * minuteMs)
    expect(offsetAt(zoneOf('Australia/Lord_Howe'), utc('2026-01-01T00:00:00Z'))).toBe(11 * hourMs)
    expect(offsetAt(zoneOf('Australia/Lord_Howe'), utc('2026-07-01T00:00:00Z'))).toBe(10 * hourMs + 30 * minuteMs)
    expect(offsetAt(zoneOf('America/St_Johns'), utc('2026-01-01T00:00:00Z'))).toBe(-3 * hourMs - 30 * minuteMs)
  })

  it('is the moment of the jump for a time that is skipped', () => {
    expect(momentOf(madrid, dayOf('2026-03-29'), 150)).toBe(utc('2026-03-29T01:00:00Z'))
  })

  it('is the first of the two for a time that comes twice', () => {
    expect(momentOf(madrid, dayOf('2026-10-25'), 150)).toBe(utc('2026-10-25T00:30:00Z'))
  })

  it('goes there and back for every hour of a year', () => {
    for (const timezone of ['Europe/Madrid', 'America/New_York', 'Africa/Casablanca', 'Pacific/Apia', 'UTC']) {
      const zone = zoneOf(timezone)
      for (let at = utc('2026-01-01T00:00:00Z'); at < utc('2027-01-01T00:00:00Z'); at = (at + hourMs) as typeof at) {
        const { day, timeMs } = localTime(zone, at)
        const first = momentOf(zone, day, timeMs / minuteMs)
        expect([0, hourMs]).toContain(at - first)
      }
    }
  })

  it('reads and writes dates', () => {
    expect(dayOf('1970-01-01')).toBe(0)
    for (const date of ['2024-02-29', '1999-12-31', '2100-03-01', '1969-12-31']) expect(dateOf(dayOf(date))).toBe(date)
    expect(weekdayOf(dayOf('2026-11-20'))).toBe(4)
    expect(weekdayOf(dayOf('1969-12-28'))).toBe(6)
    expect(dayOf('soon')).toBeNaN()
  })
})
