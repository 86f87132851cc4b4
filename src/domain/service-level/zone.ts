import type { Instant } from '../time.ts'
import { dayMs, minuteMs } from '../time.ts'

/**
 * A time zone whose changes of offset are known. Intl answers for one moment at a time and takes microseconds for it,
 * so the changes of about a year are found once by bisection and kept.
 */
export interface Zone {
  readonly timezone: string
  readonly spans: Map<number, readonly OffsetSpan[]>
  readonly read: (at: number) => number
}

/** A stretch of time with one distance to UTC; `to` is exclusive. Local time = UTC + `offsetMs`. */
export interface OffsetSpan {
  readonly from: number
  readonly to: number
  readonly offsetMs: number
}

/** What a clock and a calendar on the wall show. */
export interface LocalTime {
  /** Days since 1970-01-01, as the wall calendar counts them. */
  readonly day: number
  /** Milliseconds since local midnight. */
  readonly timeMs: number
}

/** Length of one cached piece: 53 weeks. */
export const pieceMs = 371 * dayMs
export const pieceOf = (at: number): number => Math.floor(at / pieceMs)

/** @throws RangeError if Intl does not know the zone. */
export const zoneOf = (timezone: string): Zone => {
  const known = zones.get(timezone)
  if (known !== undefined) return known
  const zone = { timezone, spans: new Map(), read: offsetReader(timezone) }
  zones.set(timezone, zone)
  return zone
}

/** The offsets in force during a piece, in order, without a gap. */
export const offsetSpans = (zone: Zone, piece: number): readonly OffsetSpan[] => {
  const known = zone.spans.get(piece)
  if (known !== undefined) return known
  if (zone.spans.size >= mostPiecesKept) zone.spans.clear()
  const spans = findSpans(zone, piece * pieceMs, (piece + 1) * pieceMs)
  zone.spans.set(piece, spans)
  return spans
}

export const offsetAt = (zone: Zone, at: number): number => {
  for (const span of offsetSpans(zone, pieceOf(at))) if (at < span.to) return span.offsetMs
  return zone.read(at)
}

export const localTime = (zone: Zone, at: number): LocalTime => {
  const local = at + offsetAt(zone, at)
  const day = Math.floor(local / dayMs)
  return { day, timeMs: local - day * dayMs }
}

/**
 * The first moment at which the wall shows this time or later on that day. A time that is skipped in spring is the
 * moment of the jump; of a time that comes twice in autumn it is the first.
 */
export const momentOf = (zone: Zone, day: number, minute: number): Instant => {
  const local = day * dayMs + minute * minuteMs
  const candidates = [local - dayMs, local + dayMs]
    .flatMap((near) => offsetSpans(zone, pieceOf(near)))
    .filter((span) => local - span.offsetMs < span.to)
    .map((span) => Math.max(span.from, local - span.offsetMs))
  // A jump is never longer than a day, so one of the spans around always holds the time.
  return Math.min(...candidates) as Instant
}

/** Monday is 0. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** `2026-12-25` → days since 1970-01-01; NaN for what is no date. */
export const dayOf = (date: string): number => {
  const [year = Number.NaN, month = Number.NaN, dayOfMonth = Number.NaN] = date.split('-').map(Number)
  // Days from civil, with March as the first month so that the leap day is the last: howardhinnant.github.io/date_algorithms.html
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** Days since 1970-01-01 → `2026-12-25`. */
export const dateOf = (day: number): string => isoDate.format(day * dayMs)

const zones = new Map<string, Zone>()
/** Two centuries: more than any clock here looks at; beyond it is cheaper to begin again than to grow for ever. */
const mostPiecesKept = 200
// Ramadan suspends Morocco's summer time for about a month; no rule in use is shorter than a week.
const probeMs = 7 * dayMs
const isoDate = new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', year: 'numeric', month: '2-digit', day: '2-digit' })

const findSpans = (zone: Zone, from: number, to: number): readonly OffsetSpan[] => {
  const spans: OffsetSpan[] = []
  let open = { from, offsetMs: zone.read(from) }
  for (let at = from; at < to; at += probeMs) {
    const next = Math.min(at + probeMs, to)
    const offsetMs = zone.read(next)
    if (offsetMs === open.offsetMs) continue
    const change = firstMomentWithout(zone, open.offsetMs, at, next)
    spans.push({ ...open, to: change })
    open = { from: change, offsetMs: zone.read(change) }
  }
  if (open.from < to) spans.push({ ...open, to })
  return spans
}

/** Bisects to the millisecond: `from` has the offset, `to` has not. */
const firstMomentWithout = (zone: Zone, offsetMs: number, from: number, to: number): number => {
  let having = from
  let without = to
  while (without - having > 1) {
    const middle = Math.floor((having + without) / 2)
    if (zone.read(middle) === offsetMs) having = middle
    else without = middle
  }
  return without
}

const offsetReader = (timezone: string): ((at: number) => number) => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: timezone, timeZoneName: 'longOffset' })
  return (at) => {
    const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? 'GMT'
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? []
    const offsetMs = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000
    return sign === '-' ? -offsetMs : offsetMs
  }
}
