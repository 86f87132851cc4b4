import type { Shift } from '../domain/policy.ts'
import type { DurationMs } from '../domain/time.ts'

/** `90s` `15m` `4h` `7d` `1h30m` `500ms`, in milliseconds; null for anything else. */
export const parseDuration = (text: string): DurationMs | null => {
  const parts = [...text.matchAll(/\s*(\d+(?:\.\d+)?)\s*(ms|s|m|h|d)/gy)]
  const read = parts.reduce((length, [part]) => length + part.length, 0)
  if (parts.length === 0 || read !== text.trimEnd().length) return null
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (unitMs[unit ?? ''] ?? Number.NaN), 0)
}

/** `09:00`, in minutes since midnight; `24:00` is the day's end. Null for anything else. */
export const parseTimeOfDay = (text: string): number | null => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? []
  if (hours === undefined || Number(minutes) > 59) return null
  const total = Number(hours) * 60 + Number(minutes)
  return total > 1440 ? null : total
}

/** `09:00-14:00`, with a hyphen or a dash; null for anything else, and for a shift without length. */
export const parseShift = (text: string): Shift | null => {
  const [first = '', second = '', ...more] = text.split(/[-–—]/)
  const from = parseTimeOfDay(first)
  const to = parseTimeOfDay(second)
  return from === null || to === null || more.length > 0 || from === to || from === 1440 ? null : { from, to }
}

/** Whether `2026-02-29` is a day of the calendar. */
export const isLocalDate = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** Whether Intl knows the zone. A bare offset such as `+01:00` is refused: it does not keep summer time. */
export const isTimezone = (name: string): boolean => {
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    // Intl has no way to ask but to try; it throws a RangeError for zones it does not know.
    return false
  }
}

const unitMs: Readonly<Record<string, DurationMs>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }
