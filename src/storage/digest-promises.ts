import type { Fragment, ISql } from 'postgres'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { LevelTerms, Terms } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import { businessBetween } from '../domain/service-level/business-time.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'
import { businessMs, pausesOf } from './digest-sql.ts'

/**
 * What each severity promises, asked of each span. A promise runs out a set business time after a case was opened, or
 * after its last pause ended: so those of one severity that can run out within a span began within one stretch of time.
 */
export const promisesAsked = (spans: readonly Span[], terms: Terms) =>
  spans.flatMap((span, index) =>
    severities.flatMap((severity) =>
      (['firstDecision', 'firstResponse'] as const).flatMap((promise) => {
        const level = terms.levels[severity]
        const limitMs = level[`${promise}Ms`]
        if (limitMs === null) return []
        return [
          {
            span: index,
            urgency: urgency(severity),
            promise,
            limit_ms: limitMs,
            begins: span.from,
            ends: span.to,
            opened_from: beganToRunOut(level, limitMs, span.from),
            opened_to: beganToRunOut(level, limitMs, span.to),
          },
        ]
      }),
    ),
  )

/**
 * Parts of a `with` after `one` (cases and their milestones), `asked`, `level` and `calendar`: every promise that ran out
 * within a span, as rows `broken`.
 */
export const brokenPromises = (sql: ISql): Fragment => sql`
    reckoned as (
      select a.*, o.case_id, o.opened_at, o.snoozed, o.severity, o.nature, o.brand, o.source, level.always,
        least(a.ends, coalesce(stop.at, a.ends)) as end_at, least(a.begins, coalesce(stop.at, a.begins)) as begin_at
      from one o join level using (urgency)
      join asked a on a.stretch = o.stretch and a.urgency = o.urgency and o.opened_at < a.ends
        and (o.snoozed or o.opened_at >= a.opened_from and o.opened_at < a.opened_to)
      cross join lateral (
        select case a.promise when 'firstDecision' then o.decided_at else o.responded_at end as at) stop
      -- what had ended before the span cannot run out within it
      where stop.at is null or stop.at > a.begins
    ), broken as (
      select r.* from reckoned r cross join calendar
      cross join lateral (
        select coalesce(sum(greatest(0, least(p.until, r.end_at) - p.at)), 0) as end_ms,
          coalesce(sum(greatest(0, ${businessMs(sql, 'least(p.until, r.end_at)')} - ${businessMs(sql, 'p.at')})), 0) as end_business_ms,
          coalesce(sum(greatest(0, least(p.until, r.begin_at) - p.at)), 0) as begin_ms,
          coalesce(sum(greatest(0, ${businessMs(sql, 'least(p.until, r.begin_at)')} - ${businessMs(sql, 'p.at')})), 0) as begin_business_ms
        from ${pausesOf(sql, 'r.case_id')} where r.snoozed
      ) pause
      where (case when r.always then r.end_at - r.opened_at - pause.end_ms
          else ${businessMs(sql, 'r.end_at')} - ${businessMs(sql, 'r.opened_at')} - pause.end_business_ms end) > r.limit_ms
        and not (r.opened_at < r.begins and
          (case when r.always then r.begin_at - r.opened_at - pause.begin_ms
            else ${businessMs(sql, 'r.begin_at')} - ${businessMs(sql, 'r.opened_at')} - pause.begin_business_ms end) > r.limit_ms)
    )`

/** What began before this has run out by that moment; what began later has not. */
const beganToRunOut = ({ calendar }: LevelTerms, limitMs: number, at: Instant): Instant => {
  let early = at - limitMs - furthestMs
  let late: number = at
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (businessBetween(calendar, instant(middle), at) <= limitMs) late = middle
    else early = middle
  }
  return instant(late)
}

/** No run of holidays is longer. */
const furthestMs = 90 * dayMs
