import type { Sql } from 'postgres'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { Dimension } from '../domain/digest/breakdown.ts'
import type { Figures, LevelTerms, Terms } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import { businessBetween } from '../domain/service-level/business-time.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'
import { businessMs, calendars, pausesOf } from './digest-sql.ts'

/**
 * How many promises ran out within each span. A promise runs out a set business time after a case was opened, so for
 * each severity the cases in question are those opened within one stretch of time; and those that were snoozed.
 */
export const brokenPromises = async (
  sql: Sql,
  spans: readonly Span[],
  terms: Terms,
): Promise<readonly Figures['broken'][]> => {
  const rows = await brokenRows(sql, spans, terms, null)
  return spans.map((_, span) => brokenIn(rows.filter((row) => row.span === span)))
}

/** The same of one span, by what a case is; whose they were is not asked, since nobody gave them. */
export const brokenPromisesBy = async (sql: Sql, span: Span, terms: Terms): Promise<readonly BrokenRow[]> =>
  brokenRows(sql, [span], terms, ['severity', 'nature', 'brand', 'source'])

export interface BrokenRow {
  readonly span: number
  readonly promise: keyof Figures['broken']
  readonly by: Dimension
  readonly name: string
  readonly count: number
}

export const brokenIn = (rows: readonly BrokenRow[]): Figures['broken'] => {
  const count = (promise: string): number => rows.find((row) => row.promise === promise)?.count ?? 0
  return { firstDecision: count('firstDecision'), firstResponse: count('firstResponse') }
}

const brokenRows = async (
  sql: Sql,
  spans: readonly Span[],
  terms: Terms,
  by: readonly Dimension[] | null,
): Promise<readonly BrokenRow[]> => {
  const earliest = Math.min(...spans.map(({ from }) => from))
  const until = Math.max(...spans.map(({ to }) => to)) as Instant
  const asked = spans.flatMap((span, index) =>
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
            opened_from: openedToRunOut(level, limitMs, span.from),
            opened_to: openedToRunOut(level, limitMs, span.to),
          },
        ]
      }),
    ),
  )
  const grouped =
    by === null
      ? sql`group by span, promise`
      : sql`group by grouping sets ((span, promise, severity), (span, promise, nature), (span, promise, brand), (span, promise, source))`
  const names =
    by === null
      ? sql`'severity' as by, '' as name`
      : sql`case when grouping(severity) = 0 then 'severity' when grouping(nature) = 0 then 'nature'
          when grouping(brand) = 0 then 'brand' else 'source' end as by, coalesce(severity, nature, brand, source) as name`
  return sql<BrokenRow[]>`
    with ${calendars(sql, terms, until)}, asked as (
      select * from jsonb_to_recordset(${sql.json(asked)}) as a(
        span int, urgency int2, promise text, limit_ms int8, begins int8, ends int8, opened_from int8, opened_to int8)
    ), touched as (
      -- the offset keeps the planner from reading all cases first, here and below
      select c.* from asked a cross join lateral (
        select id, opened_at, urgency, nature, brand, source from cases
        where opened_at >= a.opened_from and opened_at < a.opened_to and urgency = a.urgency offset 0) c
      union
      select c.* from (
        select distinct case_id from case_events where type = 'snoozed' and at >= ${earliest - longestPauseMs}
      ) p cross join lateral (
        select id, opened_at, urgency, nature, brand, source from cases
        -- what was closed before and stayed so ran out before, or not at all
        where id = p.case_id and (closed_at is null or closed_at >= ${earliest}) offset 0) c
    ), life as materialized (
      select t.*, (array['critical', 'high', 'medium', 'low'])[t.urgency + 1] as severity, log.*
      from touched t cross join lateral (
        select bool_or(e.type = 'snoozed') as snoozed,
          min(e.at) filter (where e.type in ('closed', 'merged', 'statement_adopted') or e.staff is not null
            and (e.type in ('claimed', 'triaged', 'drafted') or e.type = 'assigned' and e.data ->> 'to' = e.staff)) as decided_at,
          min(e.at) filter (where e.type in ('closed', 'merged', 'published', 'answered_elsewhere')) as responded_at
        from case_events e where e.case_id = t.id offset 0) log
    ), reckoned as (
      select a.*, l.id, l.opened_at, l.snoozed, l.severity, l.nature, l.brand, l.source, level.always,
        least(a.ends, coalesce(stop.at, a.ends)) as end_at, least(a.begins, coalesce(stop.at, a.begins)) as begin_at
      from life l join level using (urgency)
      join asked a on a.urgency = l.urgency and l.opened_at < a.ends
        and (l.snoozed or l.opened_at >= a.opened_from and l.opened_at < a.opened_to)
      cross join lateral (
        select case a.promise when 'firstDecision' then l.decided_at else l.responded_at end as at) stop
      -- what had ended before the span cannot run out within it
      where stop.at is null or stop.at > a.begins
    )
    select span, promise, ${names}, count(*)::int as count
    from reckoned r cross join calendar
    cross join lateral (
      select coalesce(sum(greatest(0, least(p.until, r.end_at) - p.at)), 0) as end_ms,
        coalesce(sum(greatest(0, ${businessMs(sql, 'least(p.until, r.end_at)')} - ${businessMs(sql, 'p.at')})), 0) as end_business_ms,
        coalesce(sum(greatest(0, least(p.until, r.begin_at) - p.at)), 0) as begin_ms,
        coalesce(sum(greatest(0, ${businessMs(sql, 'least(p.until, r.begin_at)')} - ${businessMs(sql, 'p.at')})), 0) as begin_business_ms
      from ${pausesOf(sql, 'r.id')} where r.snoozed
    ) pause
    where (case when r.always then r.end_at - r.opened_at - pause.end_ms
        else ${businessMs(sql, 'r.end_at')} - ${businessMs(sql, 'r.opened_at')} - pause.end_business_ms end) > r.limit_ms
      and not (r.opened_at < r.begins and
        (case when r.always then r.begin_at - r.opened_at - pause.begin_ms
          else ${businessMs(sql, 'r.begin_at')} - ${businessMs(sql, 'r.opened_at')} - pause.begin_business_ms end) > r.limit_ms)
    ${grouped}`
}

/** Cases opened before this have a promise that is broken at that moment; those opened later have not. Without pauses. */
const openedToRunOut = ({ calendar }: LevelTerms, limitMs: number, at: Instant): Instant => {
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
/** A snooze that began earlier has no promise of a first answer left to hold up. */
const longestPauseMs = 60 * dayMs
