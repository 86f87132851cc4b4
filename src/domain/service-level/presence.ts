import type { StaffId } from '../ids.ts'
import type { BusinessHours, Policy, Shift, Staff } from '../policy.ts'
import { weekdays } from '../policy.ts'
import type { Instant } from '../time.ts'
import { minuteMs } from '../time.ts'
import { dateOf, localTime, momentOf, weekdayOf, zoneOf } from './zone.ts'

/** What somebody chose for themselves; null where the policy's word holds. `StaffSettings` is one. */
export interface Presence {
  readonly quiet: readonly Shift[] | null
  readonly timezone: string | null
  readonly awayFrom: Instant | null
  readonly awayUntil: Instant | null
  readonly pausedUntil: Instant | null
}

/** Everybody who chose anything; who is not in it is there, with the policy's hours. */
export type PeopleState = ReadonlyMap<StaffId, Presence>

/** When somebody, or a channel, is left alone. */
export interface LoudHours {
  readonly timezone: string
  readonly quiet: readonly Shift[]
  /** Weekdays without a shift and holidays are days off. */
  readonly days: Pick<BusinessHours, 'week' | 'holidays'>
}

/** Whether this person is at work at all; absence is a fact, quiet hours are a wish. */
export const isPresent = (people: PeopleState, id: StaffId, at: Instant): boolean => {
  const one = people.get(id)
  if (one === undefined || (one.awayFrom === null && one.awayUntil === null)) return true
  return (one.awayFrom !== null && at < one.awayFrom) || (one.awayUntil !== null && at >= one.awayUntil)
}

export const loudHoursOf = (staff: Pick<Staff, 'id' | 'timezone'>, people: PeopleState, policy: Policy): LoudHours => ({
  timezone: people.get(staff.id)?.timezone ?? staff.timezone ?? policy.organisation.timezone,
  quiet: people.get(staff.id)?.quiet ?? policy.hours.quiet,
  days: policy.hours,
})

export const channelLoudHours = (policy: Policy): LoudHours => ({
  timezone: policy.hours.timezone,
  quiet: policy.hours.quiet,
  days: policy.hours,
})

/** A quiet time over midnight (`from > to`) is one that begins in the evening and ends in the morning. */
export const isQuiet = (hours: LoudHours, at: Instant): boolean => {
  const { day, timeMs } = localTime(zoneOf(hours.timezone), at)
  return isDayOff(hours, day) || quietNow(hours, timeMs) !== null
}

/** The first moment, now or later, at which somebody may be disturbed; null if their quiet never ends. */
export const nextLoudMoment = (hours: LoudHours, from: Instant): Instant | null => {
  const zone = zoneOf(hours.timezone)
  let at = from
  for (let step = 0; step < mostSteps; step += 1) {
    const { day, timeMs } = localTime(zone, at)
    const quiet = quietNow(hours, timeMs)
    if (!isDayOff(hours, day) && quiet === null) return at
    const tomorrow =
      isDayOff(hours, day) || (quiet !== null && quiet.from > quiet.to && timeMs >= quiet.from * minuteMs)
    const end = isDayOff(hours, day) || quiet === null ? 0 : quiet.to
    // In a doubled hour the wall showed that end once already; then minute by minute until it shows it again.
    at = Math.max(momentOf(zone, tomorrow ? day + 1 : day, end), at + minuteMs) as Instant
  }
  return null
}

/** Two years of days off in a row, and some: nobody is told anything after that. */
const mostSteps = 1_500

const isDayOff = ({ days }: LoudHours, day: number): boolean => {
  if (days.holidays.length > 0 && days.holidays.includes(dateOf(day))) return true
  const weekday = weekdays[weekdayOf(day)]
  // Without any hours at all there is no telling a working day from a free one.
  return weekday !== undefined && days.week[weekday].length === 0 && weekdays.some((one) => days.week[one].length > 0)
}

const quietNow = ({ quiet }: LoudHours, timeMs: number): Shift | null =>
  quiet.find(({ from, to }) => {
    const [fromMs, toMs] = [from * minuteMs, to * minuteMs]
    return from <= to ? timeMs >= fromMs && timeMs < toMs : timeMs >= fromMs || timeMs < toMs
  }) ?? null
