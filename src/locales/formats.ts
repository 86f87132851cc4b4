import type { Language } from '../domain/ids.ts'
import { dateOf, localTime, zoneOf } from '../domain/service-level/zone.ts'
import { type Instant, minuteMs } from '../domain/time.ts'

/** How one language writes numbers, dates and lists. Times are on the 24-hour clock in both. */
export interface Formats {
  /** “12,345” */
  number(n: number): string
  /** A share of one: 0.42 is “42%”. */
  percent(share: number): string
  /** “48k”, “1.2M”; in Spanish “48 mil”. */
  compact(n: number): string
  /** “09:00” */
  time(at: Instant, timezone: string): string
  /** “22 Nov 2026” */
  date(at: Instant, timezone: string): string
  /** “22 Nov 2026, 09:00” */
  dateTime(at: Instant, timezone: string): string
  /** “22 Nov, 09:00”, with the year where it is not that of `now`. */
  shortDateTime(at: Instant, timezone: string, now: Instant): string
  /** “Sun” */
  weekday(at: Instant, timezone: string): string
  /** Whether two moments fall on one local day. */
  sameDay(one: Instant, other: Instant, timezone: string): boolean
  /** The local date as forms and policies write it, “2026-11-22”; the same in every language. */
  day(at: Instant, timezone: string): string
  /** “a, b and c” */
  list(items: readonly string[]): string
  /** “a, b or c” */
  anyOf(items: readonly string[]): string
  plural(count: number): string
}

// British English writes the day before the month, as Spanish does: one order for a team that reads both.
const locales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES' }

export const formatsOf = (language: Language): Formats => {
  const locale = locales[language]
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const compact = new Intl.NumberFormat(language, { notation: 'compact' })
  const all = new Intl.ListFormat(locale, { type: 'conjunction' })
  const any = new Intl.ListFormat(locale, { type: 'disjunction' })
  const rules = new Intl.PluralRules(locale)
  const date = perZone(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  const dayAndMonth = perZone(locale, { day: 'numeric', month: 'short' })
  const weekday = perZone(locale, { weekday: 'short' })
  return {
    // Small whole numbers, which most are, look the same in every language.
    number: (n) => (Number.isInteger(n) && n >= 0 && n < 1_000 ? String(n) : number.format(n)),
    percent: (share) => percent.format(share),
    compact: (n) => compact.format(n).replace('K', 'k'),
    time,
    date,
    dateTime: (at, timezone) => `${date(at, timezone)}, ${time(at, timezone)}`,
    shortDateTime: (at, timezone, now) =>
      `${sameYear(day(at, timezone), day(now, timezone)) ? dayAndMonth(at, timezone) : date(at, timezone)}, ${time(at, timezone)}`,
    weekday,
    sameDay: (one, other, timezone) => {
      const zone = zoneOf(timezone)
      return localTime(zone, clamped(one)).day === localTime(zone, clamped(other)).day
    },
    day,
    list: (items) => all.format(items),
    anyOf: (items) => any.format(items),
    plural: (count) => rules.select(count),
  }
}

const sameYear = (one: string, other: string): boolean => one.slice(0, 4) === other.slice(0, 4)

/**
 * Every card shows three or four times of day, and Intl takes longer over one than over the rest of a card: so these
 * are reckoned from the zone's offset, which the service levels keep at hand.
 */
const time = (at: Instant, timezone: string): string => {
  const minutes = Math.floor(localTime(zoneOf(timezone), clamped(at)).timeMs / minuteMs)
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

const day = (at: Instant, timezone: string): string => dateOf(localTime(zoneOf(timezone), clamped(at)).day)

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n))

/** Making an Intl formatter costs a hundred times more than using it; a team has a handful of zones. */
const perZone = (locale: string, options: Intl.DateTimeFormatOptions) => {
  const cached = new Map<string, Intl.DateTimeFormat>()
  return (at: Instant, timeZone: string): string => {
    let format = cached.get(timeZone)
    if (format === undefined) {
      format = new Intl.DateTimeFormat(locale, { ...options, timeZone })
      cached.set(timeZone, format)
    }
    return format.format(clamped(at))
  }
}

/** A post dated in the year 9 or 9,999 must not stop a card from being drawn. */
const clamped = (at: number): number => Math.min(latest, Math.max(earliest, Number.isFinite(at) ? at : 0))
const earliest = -2_208_988_800_000 // 1900-01-01
const latest = 7_258_118_400_000 // 2200-01-01
