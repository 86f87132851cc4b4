import type { Nature } from '../assessment/nature.ts'
import { type Severity, severities } from '../assessment/severity.ts'
import type { Policy } from '../policy.ts'
import { businessBetween, type Calendar, calendarOf } from '../service-level/business-time.ts'
import type { Stopwatch } from '../service-level/clock.ts'
import { calendarFor, promised, usedMs } from '../service-level/deadline.ts'
import type { DurationMs, Instant } from '../time.ts'
import type { CaseFacts } from './facts.ts'
import type { Span } from './schedule.ts'

/** What happened in a span of time. Each figure has its definition in the locale's `digest.definition`. */
export interface Figures {
  readonly mentions: number
  readonly opened: number
  readonly closed: number
  readonly reopened: number
  /** Cases not closed when the span ended. */
  readonly open: number
  /** Promises of a first decision or first response that ran out within the span, kept late or not at all. */
  readonly broken: { readonly firstDecision: number; readonly firstResponse: number }
  readonly firstDecision: Timing
  readonly firstResponse: Timing
  readonly closing: Timing
}

export const timed = ['firstDecision', 'firstResponse', 'closing'] as const
export type Timed = (typeof timed)[number]

/** How long what was done within a span had taken. */
export interface Timing {
  readonly count: number
  readonly allHours: Distribution | null
  readonly business: Distribution | null
  /** Of how many something was promised, and how many of those were in time; closings promise nothing here. */
  readonly promised: number
  readonly kept: number
}

export interface Distribution {
  readonly medianMs: DurationMs
  readonly p90Ms: DurationMs
  readonly slowestMs: DurationMs
}

/** What the policy promises, as figures need it. */
export interface Terms {
  readonly hours: Calendar
  readonly levels: Readonly<Record<Severity, LevelTerms>>
}

export interface LevelTerms {
  readonly calendar: Calendar
  readonly firstDecisionMs: DurationMs | null
  readonly firstResponseMs: DurationMs | null
}

export const termsOf = (policy: Policy): Terms => ({
  hours: calendarOf(policy.hours),
  levels: Object.fromEntries(
    severities.map((severity): [Severity, LevelTerms] => {
      const level = policy.serviceLevels[severity]
      return [
        severity,
        {
          calendar: calendarFor(level, policy),
          firstDecisionMs: promised(level, 'firstDecision'),
          firstResponseMs: promised(level, 'firstResponse'),
        },
      ]
    }),
  ) as Record<Severity, LevelTerms>,
})

/** The figures of a span, from what the log of every case says. */
export const figuresOf = (cases: readonly CaseFacts[], span: Span, terms: Terms, mentions: number): Figures => {
  const within = (at: Instant | null | undefined): boolean => at != null && at >= span.from && at < span.to
  const closings = cases.flatMap((one) => one.closings.map((closing) => ({ one, closing })))
  return {
    mentions,
    opened: cases.filter((one) => within(one.openedAt)).length,
    closed: closings.filter(({ closing }) => within(closing.at)).length,
    reopened: cases.flatMap((one) => one.reopenedAt).filter(within).length,
    open: cases.filter((one) => isOpenAt(one, span.to)).length,
    broken: {
      firstDecision: cases.filter((one) => ranOut(one.decisionWatch, 'firstDecisionMs', one, span, terms)).length,
      firstResponse: cases.filter((one) => ranOut(one.responseWatch, 'firstResponseMs', one, span, terms)).length,
    },
    firstDecision: timingOf(
      cases
        .filter((one) => within(one.decided?.at))
        .map((one) => deedTime(one, one.decided?.at ?? one.openedAt, one.decisionWatch, 'firstDecisionMs', terms)),
    ),
    firstResponse: timingOf(
      cases
        .filter((one) => within(one.responded?.at))
        .map((one) => deedTime(one, one.responded?.at ?? one.openedAt, one.responseWatch, 'firstResponseMs', terms)),
    ),
    closing: timingOf(
      closings
        .filter(({ closing }) => within(closing.at) && closing.by !== null)
        .map(({ closing: { began, at } }) => ({
          allHoursMs: at - began,
          businessMs: businessBetween(terms.hours, began, at),
          kept: null,
        })),
    ),
  }
}

/** What one deed took. */
export interface Took {
  readonly allHoursMs: DurationMs
  readonly businessMs: DurationMs
  /** Null where nothing was promised. */
  readonly kept: boolean | null
}

export const timingOf = (all: readonly Took[]): Timing => ({
  count: all.length,
  allHours: distributionOf(all.map(({ allHoursMs }) => allHoursMs)),
  business: distributionOf(all.map(({ businessMs }) => businessMs)),
  promised: all.filter(({ kept }) => kept !== null).length,
  kept: all.filter(({ kept }) => kept === true).length,
})

export const distributionOf = (lengths: readonly DurationMs[]): Distribution | null => {
  if (lengths.length === 0) return null
  const sorted = lengths.toSorted((one, other) => one - other)
  return {
    medianMs: quantile(sorted, 0.5),
    p90Ms: quantile(sorted, 0.9),
    slowestMs: sorted.at(-1) ?? 0,
  }
}

/** Between two neighbours the value lies on the line between them, as SQL's `percentile_cont` has it; whole milliseconds. */
export const quantile = (sorted: readonly number[], share: number): number => {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return Math.round(below + (above - below) * (place - Math.floor(place)))
}

/** The share kept of what was promised; null when nothing was. */
export const shareKept = ({ promised, kept }: Pick<Timing, 'promised' | 'kept'>): number | null =>
  promised === 0 ? null : kept / promised

/**
 * Whether the team keeps its word: of the first decisions and first responses that came to an end within the span, kept
 * or run out. One that is never given counts too, or a team that answers nobody would keep all it promised; one that is
 * given late counts when it ran out, once.
 */
export const keptWord = ({
  broken,
  firstDecision,
  firstResponse,
}: Pick<Figures, 'broken' | 'firstDecision' | 'firstResponse'>): { promised: number; kept: number } => {
  const kept = firstDecision.kept + firstResponse.kept
  return { promised: kept + broken.firstDecision + broken.firstResponse, kept }
}

/** How often each kind of problem opened a case, and how often before; greatest change first. */
export interface MixRow {
  readonly nature: Nature
  readonly now: number
  readonly before: number
}

export const byChange = (rows: readonly MixRow[]): readonly MixRow[] =>
  rows.toSorted(
    (one, other) => Math.abs(other.now - other.before) - Math.abs(one.now - one.before) || other.now - one.now,
  )

/** Nothing came, nothing was done and nothing ran out; cases may be open, and harmless mentions may have been heard. */
export const isQuiet = (figures: Figures): boolean =>
  figures.opened + figures.closed + figures.reopened + figures.firstDecision.count + figures.firstResponse.count ===
    0 && figures.broken.firstDecision + figures.broken.firstResponse === 0

const isOpenAt = ({ openedAt, closings, reopenedAt }: CaseFacts, at: Instant): boolean =>
  openedAt < at && closings.filter((one) => one.at < at).length <= reopenedAt.filter((one) => one < at).length

const deedTime = (
  one: CaseFacts,
  at: Instant,
  watch: Stopwatch,
  promise: 'firstDecisionMs' | 'firstResponseMs',
  { hours, levels }: Terms,
): Took => {
  const level = levels[one.severity]
  const limitMs = level[promise]
  return {
    allHoursMs: at - one.openedAt,
    businessMs: businessBetween(hours, one.openedAt, at),
    kept: limitMs === null ? null : usedMs(watch, level.calendar, at) <= limitMs,
  }
}

/** Whether a promise ran out within the span: it held when the span began, and did not when it ended. */
const ranOut = (
  watch: Stopwatch,
  promise: 'firstDecisionMs' | 'firstResponseMs',
  { openedAt, severity }: CaseFacts,
  span: Span,
  { levels }: Terms,
): boolean => {
  const { calendar, [promise]: limitMs } = levels[severity]
  if (limitMs === null || openedAt >= span.to) return false
  const brokenBy = (at: Instant): boolean => openedAt < at && usedMs(runsBefore(watch, at), calendar, at) > limitMs
  return brokenBy(span.to) && !brokenBy(span.from)
}

/** A stretch that begins only later is no time yet. */
const runsBefore = (watch: Stopwatch, at: Instant): Stopwatch => ({
  ...watch,
  runs: watch.runs.filter(({ from }) => from < at),
})
