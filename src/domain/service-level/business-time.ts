import type { BusinessHours } from '../policy.ts'
import { weekdays } from '../policy.ts'
import type { DurationMs, Instant } from '../time.ts'
import { dayMs, minuteMs } from '../time.ts'
import { dayOf, offsetSpans, pieceOf, weekdayOf, type Zone, zoneOf } from './zone.ts'

/**
 * When a clock runs. A moment is business time if the clock on the wall then shows a time inside a shift of a day that
 * is no holiday. So a skipped hour is no time at all and a doubled hour counts twice, exactly as people live it. A
 * shift over midnight belongs to the day it begins on.
 */
export type Calendar = { readonly kind: 'always' } | Hours

/** For service levels whose clock never rests. */
export const always: Calendar = { kind: 'always' }

/** Compiled once per hours object. @throws RangeError if its zone is unknown. */
export const calendarOf = (hours: BusinessHours): Calendar => {
  const known = calendars.get(hours)
  if (known !== undefined) return known
  const calendar: Hours = {
    kind: 'hours',
    zone: zoneOf(hours.timezone),
    week: weekdays.map((day) =>
      hours.week[day].map(({ from, to }) => ({
        fromMs: from * minuteMs,
        toMs: (to < from ? to + 1440 : to) * minuteMs,
      })),
    ),
    holidays: new Set(hours.holidays.map(dayOf)),
    pieces: new Map(),
  }
  calendars.set(hours, calendar)
  return calendar
}

/** Business time from one moment to a later one; 0 when they are in the wrong order. */
export const businessBetween = (calendar: Calendar, from: Instant, to: Instant): DurationMs => {
  if (to <= from) return 0
  if (calendar.kind === 'always') return to - from
  const first = pieceOf(from)
  const last = pieceOf(to)
  let ms = usedIn(stretchesIn(calendar, last), to) - usedIn(stretchesIn(calendar, first), from)
  for (let piece = first; piece < last; piece += 1) ms += stretchesIn(calendar, piece).totalMs
  return ms
}

/**
 * The first moment by which this much business time has passed. Null when that never comes: a calendar without hours,
 * or one with so few that it would take a century.
 */
export const addBusiness = (calendar: Calendar, from: Instant, durationMs: DurationMs): Instant | null => {
  if (durationMs <= 0) return from
  if (calendar.kind === 'always') return (from + durationMs) as Instant
  const first = pieceOf(from)
  let remainingMs = durationMs + usedIn(stretchesIn(calendar, first), from)
  for (let piece = first; piece < first + furthestPieces; piece += 1) {
    const stretches = stretchesIn(calendar, piece)
    if (remainingMs <= stretches.totalMs) return momentIn(stretches, remainingMs)
    remainingMs -= stretches.totalMs
  }
  return null
}

export const isBusinessTime = (calendar: Calendar, at: Instant): boolean => {
  if (calendar.kind === 'always') return true
  const stretches = stretchesIn(calendar, pieceOf(at))
  const index = lastAtOrBefore(stretches.starts, at)
  return index >= 0 && at < valueAt(stretches.ends, index)
}

/**
 * The calendar from one moment to another as open stretches, in order and apart, and the business time before each:
 * for queries that reckon many cases at once. `always` is one stretch.
 */
export const openStretches = (calendar: Calendar, from: Instant, to: Instant): OpenStretches => {
  if (calendar.kind === 'always') return { starts: [from], ends: [to], beforeMs: [0] }
  const starts: number[] = []
  const ends: number[] = []
  const beforeMs: number[] = []
  let totalMs = 0
  for (let piece = pieceOf(from); piece <= pieceOf(to); piece += 1) {
    const stretches = stretchesIn(calendar, piece)
    for (const [index, start] of stretches.starts.entries()) {
      const opens = Math.max(from, start)
      const closes = Math.min(to, valueAt(stretches.ends, index))
      if (opens >= closes) continue
      starts.push(opens)
      ends.push(closes)
      beforeMs.push(totalMs)
      totalMs += closes - opens
    }
  }
  return { starts, ends, beforeMs }
}

export interface OpenStretches {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly beforeMs: readonly number[]
}

interface Hours {
  readonly kind: 'hours'
  readonly zone: Zone
  /** Monday first; `toMs` goes past 24 h where a shift runs over midnight. */
  readonly week: readonly (readonly { readonly fromMs: number; readonly toMs: number }[])[]
  readonly holidays: ReadonlySet<number>
  readonly pieces: Map<number, Stretches>
}

/** The open stretches of one piece of time, in order and apart, and how much business time precedes each. */
interface Stretches {
  readonly starts: Float64Array
  readonly ends: Float64Array
  readonly beforeMs: Float64Array
  readonly totalMs: number
}

const calendars = new WeakMap<BusinessHours, Calendar>()
const furthestPieces = 100

const stretchesIn = (calendar: Hours, piece: number): Stretches => {
  const known = calendar.pieces.get(piece)
  if (known !== undefined) return known
  if (calendar.pieces.size >= 2 * furthestPieces) calendar.pieces.clear()
  const stretches = compile(merged(openIn(calendar, piece)))
  calendar.pieces.set(piece, stretches)
  return stretches
}

type Stretch = readonly [from: number, to: number]

const openIn = (calendar: Hours, piece: number): Stretch[] => {
  const open: Stretch[] = []
  for (const span of offsetSpans(calendar.zone, piece)) {
    // One day earlier, for a shift that began before midnight.
    const firstDay = Math.floor((span.from + span.offsetMs) / dayMs) - 1
    const lastDay = Math.floor((span.to + span.offsetMs) / dayMs)
    for (let day = firstDay; day <= lastDay; day += 1) {
      if (calendar.holidays.has(day)) continue
      for (const shift of calendar.week[weekdayOf(day)] ?? []) {
        const from = Math.max(span.from, day * dayMs + shift.fromMs - span.offsetMs)
        const to = Math.min(span.to, day * dayMs + shift.toMs - span.offsetMs)
        if (from < to) open.push([from, to])
      }
    }
  }
  return open
}

const merged = (stretches: Stretch[]): readonly Stretch[] => {
  const apart: [number, number][] = []
  for (const [from, to] of stretches.sort((one, other) => one[0] - other[0])) {
    const last = apart.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to)
    else apart.push([from, to])
  }
  return apart
}

const compile = (stretches: readonly Stretch[]): Stretches => {
  const beforeMs = new Float64Array(stretches.length)
  let totalMs = 0
  for (const [index, [from, to]] of stretches.entries()) {
    beforeMs[index] = totalMs
    totalMs += to - from
  }
  return {
    starts: Float64Array.from(stretches, ([from]) => from),
    ends: Float64Array.from(stretches, ([, to]) => to),
    beforeMs,
    totalMs,
  }
}

/** Business time of the piece that has passed by then. */
const usedIn = ({ starts, ends, beforeMs }: Stretches, at: number): DurationMs => {
  const index = lastAtOrBefore(starts, at)
  return index < 0 ? 0 : valueAt(beforeMs, index) + Math.min(at, valueAt(ends, index)) - valueAt(starts, index)
}

/** The first moment by which `usedMs` (more than 0, at most the piece's total) of the piece has passed. */
const momentIn = ({ starts, beforeMs }: Stretches, usedMs: DurationMs): Instant => {
  const index = lastBelow(beforeMs, usedMs)
  return (valueAt(starts, index) + usedMs - valueAt(beforeMs, index)) as Instant
}

const lastAtOrBefore = (sorted: Float64Array, value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(sorted, middle) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

const lastBelow = (sorted: Float64Array, value: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (valueAt(sorted, middle) < value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Indexes here are always inside; the fallback only satisfies the checker. */
const valueAt = (array: Float64Array, index: number): number => array[index] ?? 0
