import type { Fragment, ISql } from 'postgres'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { Terms } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import { openStretches } from '../domain/service-level/business-time.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'

/** Spans of time as rows `s(span, begins, ends)`, numbered from 0. */
export const spansOf = (sql: ISql, spans: readonly Span[]): Fragment => sql`(
  select ordinality::int - 1 as span, begins, ends
  from unnest(${array(
    sql,
    spans.map(({ from }) => from),
  )}::int8[], ${array(
    sql,
    spans.map(({ to }) => to),
  )}::int8[])
    with ordinality as t(begins, ends, ordinality)) s`

/** Spans that touch or overlap as one stretch each, in order; `stretchOf` says in which each span lies. */
export const stretchesOf = (
  spans: readonly { readonly from: number; readonly to: number }[],
): { readonly stretches: readonly { readonly from: number; readonly to: number }[]; readonly stretchOf: number[] } => {
  const stretches: { from: number; to: number }[] = []
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    const last = stretches.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else stretches.push({ from, to })
  }
  const stretchOf = spans.map(({ from }) => stretches.findLastIndex((one) => one.from <= from))
  return { stretches, stretchOf }
}

/**
 * Parts of a `with`: the business calendar as three arrays in one row (`calendar`), and what each severity promises
 * (`level`).
 */
export const calendars = (sql: ISql, terms: Terms, until: Instant): Fragment => {
  const { starts, ends, beforeMs } = openStretches(terms.hours, instant(until - furthestMs), until)
  const levels = severities.map((severity) => ({ ...terms.levels[severity], urgency: urgency(severity) }))
  return sql`
    calendar as materialized (
      select ${array(sql, starts)}::int8[] as starts, ${array(sql, ends)}::int8[] as ends, ${array(sql, beforeMs)}::int8[] as before
    ), level as materialized (
      select * from jsonb_to_recordset(${sql.json(
        levels.map((level) => ({
          urgency: level.urgency,
          always: level.calendar.kind === 'always',
          decision: level.firstDecisionMs,
          response: level.firstResponseMs,
        })),
      )}) as l(urgency int2, always boolean, decision int8, response int8)
    )`
}

/**
 * The snoozes of one case as rows `p(seq, at, until)`; `caseId` is an expression of the query around it. Asked case by
 * case: all snoozes there ever were would be read anew for each.
 */
export const pausesOf = (sql: ISql, caseId: string): Fragment => sql`(
  select s.seq, s.at, coalesce((
    select r.at from case_events r
    where r.case_id = s.case_id and r.seq > s.seq
      and (r.type in ('woken', 'released', 'snoozed') or r.type = 'mention_joined' and not (r.data ->> 'thanks')::boolean)
    order by r.seq limit 1), 9223372036854775807) as until
  from case_events s where s.case_id = ${sql.unsafe(caseId)} and s.type = 'snoozed'
  -- or the end would be looked up anew wherever it is named
  offset 0) p`

/** Business time that has passed by a moment, counted from the calendar's begin; an expression over `calendar`. */
export const businessMs = (sql: ISql, moment: string): Fragment =>
  sql.unsafe(`(case when width_bucket(${moment}, calendar.starts) = 0 then 0 else
    calendar.before[width_bucket(${moment}, calendar.starts)]
      + least(${moment}, calendar.ends[width_bucket(${moment}, calendar.starts)])
      - calendar.starts[width_bucket(${moment}, calendar.starts)] end)`)

/** What was opened longer ago counts its business time from here. */
const furthestMs = 5 * 366 * dayMs

const array = (sql: ISql, numbers: readonly number[]) => sql.array([...numbers], int8)
const int8 = 20
