import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BusinessHours, Shift } from '../../src/domain/policy.ts'
import { weekdays } from '../../src/domain/policy.ts'
import { addBusiness, businessBetween, calendarOf } from '../../src/domain/service-level/business-time.ts'
import { dayMs, hourMs, type Instant, instant, minuteMs } from '../../src/domain/time.ts'

/**
 * The slow and obvious reading: walk minute by minute, ask Intl what the wall shows, and look it up. Shares nothing
 * with the calendar but the policy's hours.
 */
const isOpenBy = (hours: BusinessHours): ((at: number) => boolean) => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: hours.timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const wallOf = (at: number) => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]))
    return {
      date: `${parts['year']}-${parts['month']}-${parts['day']}`,
      weekday: String(parts['weekday']).toLowerCase() as (typeof weekdays)[number],
      minute: Number(parts['hour']) * 60 + Number(parts['minute']),
    }
  }
  const dayBefore = (date: string): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) - dayMs).toISOString().slice(0, 10)
  const inShift = (date: string, weekday: (typeof weekdays)[number], minute: number): boolean =>
    !hours.holidays.includes(date) &&
    hours.week[weekday].some(({ from, to }) => minute >= from && minute < (to < from ? to + 1440 : to))
  return (at) => {
    const { date, weekday, minute } = wallOf(at)
    const yesterday = weekdays[(weekdays.indexOf(weekday) + 6) % 7] ?? 'monday'
    return inShift(date, weekday, minute) || inShift(dayBefore(date), yesterday, minute + 1440)
  }
}

const shift: fc.Arbitrary<Shift> = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .filter(([from, to]) => from !== to)
  .map(([from, to]) => ({ from, to }))

const week = fc.record(
  Object.fromEntries(weekdays.map((day) => [day, fc.array(shift, { maxLength: 2 })])) as Record<
    (typeof weekdays)[number],
    fc.Arbitrary<Shift[]>
  >,
)

/** When zones change their clocks: in either hemisphere, by half an hour, twice a year around Ramadan, and never. */
const changes: Readonly<Record<string, readonly string[]>> = {
  'Europe/Madrid': ['2026-03-29', '2026-10-25'],
  'America/New_York': ['2026-03-08', '2026-11-01'],
  'Australia/Lord_Howe': ['2026-04-04', '2026-10-03'],
  'Africa/Casablanca': ['2026-02-15', '2026-03-22'],
  'America/Santiago': ['2026-04-05', '2026-09-06'],
  'Asia/Kathmandu': ['2026-06-17'],
}
const days = Object.values(changes).flat()

/** Hours somewhere, and moments around a day; three times of four it is one on which that place changes its clocks. */
const scene = (moments: number) =>
  fc
    .record({
      place: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            ...Object.entries(changes).flatMap(([zone, its]) => its.map((day) => [zone, day] as const)),
          ),
        },
        { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.constantFrom(...days)) },
      ),
      week,
      holidays: fc.subarray(days, { maxLength: 3 }),
      minutes: fc.array(fc.integer({ min: -24 * 60, max: 20 * 60 }), { minLength: moments, maxLength: moments }),
    })
    .map(({ place: [timezone, day], minutes, ...rest }) => ({
      hours: { timezone, quiet: [], ...rest } satisfies BusinessHours,
      moments: minutes.map((minute) => instant(Date.parse(`${day}T00:00:00Z`) + minute * minuteMs)),
    }))

/** Whether the clocks there are changed between the two moments, by what Intl says. */
const isChanged = (timezone: string, from: number, to: number): boolean => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  const offset = (at: number) => format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value
  return offset(from) !== offset(to)
}

describe('business time against a minute-by-minute reference', () => {
  it('counts the same minutes', () => {
    let changedWhileOpen = 0
    fc.assert(
      fc.property(
        scene(1),
        fc.integer({ min: 0, max: 3 * 24 * 60 }),
        ({ hours, moments: [from = instant(0)] }, minutes) => {
          const isOpen = isOpenBy(hours)
          let open = 0
          for (let minute = 0; minute < minutes; minute += 1) if (isOpen(from + minute * minuteMs)) open += 1
          const to = instant(from + minutes * minuteMs)
          expect(businessBetween(calendarOf(hours), from, to)).toBe(open * minuteMs)
          if (open > 0 && isChanged(hours.timezone, from, to)) changedWhileOpen += 1
        },
      ),
      { numRuns: 120 },
    )
    expect(changedWhileOpen).toBeGreaterThan(10)
  })

  it('is due at the same minute', () => {
    let changedBefore = 0
    fc.assert(
      fc.property(scene(1), fc.integer({ min: 1, max: 900 }), ({ hours, moments: [from = instant(0)] }, minutes) => {
        const isOpen = isOpenBy(hours)
        const furthest = from + 4 * dayMs
        let remaining = minutes
        let at: number = from
        while (remaining > 0 && at < furthest) {
          if (isOpen(at)) remaining -= 1
          at += minuteMs
        }
        const due = addBusiness(calendarOf(hours), from, minutes * minuteMs)
        if (remaining === 0) expect(due).toBe(at)
        else expect(due === null || due > furthest).toBe(true)
        if (remaining === 0 && isChanged(hours.timezone, from, at)) changedBefore += 1
      }),
      { numRuns: 120 },
    )
    expect(changedBefore).toBeGreaterThan(10)
  })

  it('goes there and back, and never backwards', () => {
    fc.assert(
      fc.property(
        scene(1),
        fc.integer({ min: 1, max: 40 * hourMs }),
        ({ hours, moments: [from = instant(0)] }, durationMs) => {
          const calendar = calendarOf(hours)
          const due = addBusiness(calendar, from, durationMs)
          if (due === null) return
          expect(due).toBeGreaterThan(from)
          expect(businessBetween(calendar, from, due)).toBe(durationMs)
          expect(businessBetween(calendar, from, instant(due - 1))).toBeLessThan(durationMs)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('adds up over any point between', () => {
    fc.assert(
      fc.property(scene(3), ({ hours, moments }) => {
        const [from, middle, to] = [...moments].sort((a, b) => a - b) as [Instant, Instant, Instant]
        const calendar = calendarOf(hours)
        expect(businessBetween(calendar, from, middle) + businessBetween(calendar, middle, to)).toBe(
          businessBetween(calendar, from, to),
        )
      }),
      { numRuns: 500 },
    )
  })
})
