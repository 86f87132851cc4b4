import { describe, expect, it } from 'vitest'
import {
  isPresent,
  isQuiet,
  type LoudHours,
  nextLoudMoment,
  type Presence,
} from '../../../../src/domain/service-level/presence.ts'
import { staff } from '../../../support/case-view.ts'
import { hours, shifts, utc, wall } from '../../../support/clocked.ts'

const days = hours(shifts('09:00-17:00'), { holidays: ['2026-12-08'] })
const quietNights = (changes: Partial<LoudHours> = {}): LoudHours => ({
  timezone: 'Europe/Madrid',
  quiet: shifts('22:00-07:00'),
  days,
  ...changes,
})
const ana = staff('ana')
const presence = (changes: Partial<Presence>): ReadonlyMap<typeof ana, Presence> =>
  new Map([[ana, { quiet: null, timezone: null, awayFrom: null, awayUntil: null, pausedUntil: null, ...changes }]])

describe('quiet hours', () => {
  it('run over midnight', () => {
    expect(isQuiet(quietNights(), wall('2026-11-23 23:00'))).toBe(true)
    expect(isQuiet(quietNights(), wall('2026-11-24 06:59'))).toBe(true)
    expect(isQuiet(quietNights(), wall('2026-11-24 07:00'))).toBe(false)
    expect(nextLoudMoment(quietNights(), wall('2026-11-23 23:00'))).toBe(wall('2026-11-24 07:00'))
    expect(nextLoudMoment(quietNights(), wall('2026-11-24 03:00'))).toBe(wall('2026-11-24 07:00'))
  })

  it('do not delay what comes by day', () => {
    expect(nextLoudMoment(quietNights(), wall('2026-11-23 12:34'))).toBe(wall('2026-11-23 12:34'))
  })

  it('spare days off and holidays', () => {
    expect(nextLoudMoment(quietNights(), wall('2026-11-20 22:30'))).toBe(wall('2026-11-23 07:00'))
    expect(nextLoudMoment(quietNights(), wall('2026-12-08 12:00'))).toBe(wall('2026-12-09 07:00'))
  })

  it('are those of the person’s own zone', () => {
    const bogota = quietNights({ timezone: 'America/Bogota' })
    expect(nextLoudMoment(bogota, wall('2026-11-23 10:00'))).toBe(wall('2026-11-23 07:00', 'America/Bogota'))
  })

  it('end where the wall says so, in the short night and in the long one', () => {
    const all = { ...days, week: { ...days.week, saturday: shifts('09:00-10:00'), sunday: shifts('09:00-10:00') } }
    const early = quietNights({ quiet: shifts('22:00-02:30'), days: all })
    expect(nextLoudMoment(early, wall('2026-03-29 01:00'))).toBe(wall('2026-03-29 03:00'))
    expect(nextLoudMoment(early, wall('2026-10-25 01:00'))).toBe(utc('2026-10-25T00:30:00Z'))
    // The second 02:10 of that night is quiet once more.
    expect(nextLoudMoment(early, utc('2026-10-25T01:10:00Z'))).toBe(utc('2026-10-25T01:30:00Z'))
  })

  it('end never where somebody wants no reminder at all', () => {
    expect(nextLoudMoment(quietNights({ quiet: shifts('00:00-24:00') }), wall('2026-11-23 10:00'))).toBeNull()
    expect(
      nextLoudMoment(quietNights({ quiet: shifts('00:00-12:00', '12:00-24:00') }), wall('2026-11-23 10:00')),
    ).toBeNull()
  })

  it('know no days off where the policy has no hours', () => {
    expect(isQuiet(quietNights({ days: hours([]) }), wall('2026-11-22 12:00'))).toBe(false)
  })
})

describe('presence', () => {
  it('is everybody’s who never said otherwise', () => {
    expect(isPresent(new Map(), ana, wall('2026-11-23'))).toBe(true)
    expect(isPresent(presence({}), ana, wall('2026-11-23'))).toBe(true)
  })

  it('ends with leave and begins with its end', () => {
    const away = presence({ awayFrom: wall('2026-11-23 12:00'), awayUntil: wall('2026-11-30 09:00') })
    expect(isPresent(away, ana, wall('2026-11-23 11:59'))).toBe(true)
    expect(isPresent(away, ana, wall('2026-11-23 12:00'))).toBe(false)
    expect(isPresent(away, ana, wall('2026-11-30 09:00'))).toBe(true)
    expect(isPresent(presence({ awayFrom: wall('2026-11-23') }), ana, wall('2027-11-23'))).toBe(false)
    expect(isPresent(presence({ awayUntil: wall('2026-11-24') }), ana, wall('2026-11-23'))).toBe(false)
  })
})
