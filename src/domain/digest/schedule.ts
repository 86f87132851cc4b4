import { type DigestRule, weekdays } from '../policy.ts'
import { dateOf, localTime, momentOf, weekdayOf, zoneOf } from '../service-level/zone.ts'
import { type Instant, minuteMs } from '../time.ts'

/** One sending of a digest: once for each local date, however the clocks are changed that night. */
export interface Occurrence {
  /** The recipient's own date, `2026-11-23`. */
  readonly date: string
  readonly dueAt: Instant
  readonly spans: Spans
}

/** From the first moment to before the second. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** A digest that comes so long after its days ended is late: what is so now is no longer what was so then. */
export const isLate = ({ now: { to } }: Spans, now: Instant): boolean => now - to > 30 * minuteMs

/** What a digest speaks of, and what it is held against. */
export interface Spans {
  readonly period: DigestRule['period']
  /** Since the digest before: on a Monday the whole weekend. */
  readonly now: Span
  /** As long, just before. */
  readonly before: Span
  /** Same weekday: a week before a day, four weeks before a week, 52 before a month. */
  readonly earlier: Span
  /** What the chart shows, oldest first; the last ends with the digest. */
  readonly steps: readonly Span[]
}

type When = Pick<DigestRule, 'at' | 'days' | 'period'>

/**
 * The latest time a digest was due. A local time that a change of clocks skips is due when they jump; one that comes
 * twice is due the first time. Null when it has no days.
 */
export const latestOccurrence = (when: When, timezone: string, now: Instant): Occurrence | null => {
  const zone = zoneOf(timezone)
  const today = localTime(zone, now).day
  const day = [today, ...occurrencesBefore(when, today)].find(
    (one) => isOccurrence(when, one) && momentOf(zone, one, when.at) <= now,
  )
  if (day === undefined) return null
  const [previous, beforeThat] = [...occurrencesBefore(when, day)].slice(0, 2)
  const length = day - (previous ?? day - 1)
  const lengthBefore = when.period === 'month' && beforeThat !== undefined ? (previous ?? day) - beforeThat : length
  return {
    date: dateOf(day),
    dueAt: momentOf(zone, day, when.at),
    spans: spansBack(when.period, (back) => momentOf(zone, day - back, when.at), length, lengthBefore),
  }
}

/** The same for somebody who asks now: a day, a week or a month back from this moment. */
export const spansUntil = (period: DigestRule['period'], timezone: string, now: Instant): Spans => {
  const zone = zoneOf(timezone)
  const { day, timeMs } = localTime(zone, now)
  const length = lengths[period]
  return spansBack(period, (back) => (back === 0 ? now : momentOf(zone, day - back, timeMs / minuteMs)), length, length)
}

const lengths: Readonly<Record<DigestRule['period'], number>> = { day: 1, week: 7, month: 28 }
/** Days back to what the same weekday is held against; more where the span itself is longer. */
const earlierDays: Readonly<Record<DigestRule['period'], number>> = { day: 7, week: 28, month: 364 }
const chartSteps: Readonly<Record<DigestRule['period'], { count: number; days: number }>> = {
  day: { count: 7, days: 1 },
  week: { count: 8, days: 7 },
  month: { count: 12, days: 7 },
}
/** A month begins at most this many days before, and its first listed weekday a week later. */
const furthestDays = 45

const spansBack = (
  period: DigestRule['period'],
  back: (days: number) => Instant,
  length: number,
  lengthBefore: number,
): Spans => {
  const span = (days: number, ending: number): Span => ({ from: back(ending + days), to: back(ending) })
  const shift = Math.ceil(length / earlierDays[period]) * earlierDays[period]
  const { count, days } = chartSteps[period]
  return {
    period,
    now: span(length, 0),
    before: span(lengthBefore, length),
    earlier: span(length, shift),
    steps: Array.from({ length: count }, (_, index) => span(days, (count - 1 - index) * days)),
  }
}

/** Days before this one on which it is due, latest first. */
const occurrencesBefore = (when: When, day: number): readonly number[] =>
  Array.from({ length: 2 * furthestDays }, (_, index) => day - 1 - index).filter((one) => isOccurrence(when, one))

const isOccurrence = ({ days, period }: When, day: number): boolean => {
  const listed = (one: number): boolean => days.some((name) => weekdays.indexOf(name) === weekdayOf(one))
  if (!listed(day)) return false
  switch (period) {
    case 'day':
      return true
    case 'week':
      // The first of its days in the week.
      return Array.from({ length: weekdayOf(day) }, (_, back) => day - 1 - back).every((one) => !listed(one))
    case 'month': {
      // The first of its days in the month.
      const before = Number(dateOf(day).slice(8)) - 1
      return Array.from({ length: before }, (_, back) => day - 1 - back).every((one) => !listed(one))
    }
  }
}
