import { type DurationMs, hourMs, type Instant } from '../time.ts'

/** How much a source usually brings: posts by hour since 1970, for the last weeks. */
export interface SourcePulse {
  readonly lastAt: Instant
  readonly hours: Readonly<Record<string, number>>
}

export interface Silence {
  readonly sinceMs: DurationMs
  /** Posts in the same hours of earlier weeks. */
  readonly usual: number
}

/** So many posts are never missing by chance: with ten expected, none at all comes once in 20,000 times. */
const fewestUsual = 10
const shortestMs = hourMs
const weeks = [1, 2, 3, 4]
const weekHours = 7 * 24
export const keptHours = 5 * weekHours

/**
 * Whether a source has been silent for longer than its habits explain, held against the same hours of the week in the
 * four weeks before. Null while it is not, or while there is no week to compare with.
 */
export const silenceOf = (pulse: SourcePulse, now: Instant): Silence | null => {
  const sinceMs = now - pulse.lastAt
  if (sinceMs < shortestMs) return null
  const first = Math.min(...Object.keys(pulse.hours).map(Number))
  const from = Math.floor(pulse.lastAt / hourMs) + 1
  // A source that has been dead for a week is compared with whole weeks, not with its own silence.
  const to = Math.min(Math.floor(now / hourMs), from + weekHours)
  const counts = weeks
    .filter((week) => from - week * weekHours > first)
    .map((week) => {
      let posts = 0
      for (let hour = from; hour < to; hour += 1) posts += pulse.hours[hour - week * weekHours] ?? 0
      return posts
    })
  const usual = median(counts)
  return usual >= fewestUsual ? { sinceMs, usual } : null
}

/** The pulse with what came in since, and without what is too old to matter. */
export const withPosts = (
  pulse: SourcePulse | undefined,
  posts: readonly { readonly hour: number; readonly count: number; readonly lastAt: Instant }[],
  now: Instant,
): SourcePulse | undefined => {
  if (pulse === undefined && posts.length === 0) return undefined
  const hours: Record<string, number> = { ...pulse?.hours }
  for (const { hour, count } of posts) hours[hour] = (hours[hour] ?? 0) + count
  const oldest = Math.floor(now / hourMs) - keptHours
  for (const hour of Object.keys(hours)) if (Number(hour) < oldest) delete hours[hour]
  const lastAt = Math.max(pulse?.lastAt ?? 0, ...posts.map((one) => one.lastAt)) as Instant
  return { lastAt, hours }
}

export const lookBackMs = keptHours * hourMs

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 0 ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper
}
