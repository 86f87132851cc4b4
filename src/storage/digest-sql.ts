import type { Fragment, Sql } from 'postgres'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { Terms } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import { openStretches } from '../domain/service-level/business-time.ts'
import { dayMs, type Instant, instant } from '../domain/time.ts'

/** Spans of time as rows `s(span, begins, ends)`, numbered from 0. */
export const spansOf = (sql: Sql, spans: readonly Span[]): Fragment => sql`(
  select ordinality::int - 1 as span, begins, ends
  from unnest(${array(
    sql,
    spans.map(({ from }) => from),
  )}::int8[], ${array(
    sql,
    spans.map(({ to }) => to),
  )}::int8[])
    with ordinality as t(begins, ends, ordinality)) s`

/**
 * Parts of a `with`: the business calendar as three arrays in one row (`calendar`), and what each severity promises
 * (`level`).
 */
export const calendars = (sql: Sql, terms: Terms, until: Instant): Fragment => {
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
export const pausesOf = (sql: Sql, caseId: string): Fragment => sql`(
  select s.seq, s.at, coalesce((
    select r.at from case_events r
    where r.case_id = s.case_id and r.seq > s.seq
      and (r.type in ('woken', 'released', 'snoozed') or r.type = 'mention_joined' and not (r.data ->> 'thanks')::boolean)
    order by r.seq limit 1), 9223372036854775807) as until
  from case_events s where s.case_id = ${sql.unsafe(caseId)} and s.type = 'snoozed'
  -- or the end would be looked up anew wherever it is named
  offset 0) p`

/** Business time that has passed by a moment, counted from the calendar's begin; an expression over `calendar`. */
export const businessMs = (sql: Sql, moment: string): Fragment =>
  sql.unsafe(`(case when width_bucket(${moment}, calendar.starts) = 0 then 0 else
    calendar.before[width_bucket(${moment}, calendar.starts)]
      + least(${moment}, calendar.ends[width_bucket(${moment}, calendar.starts)])
      - calendar.starts[width_bucket(${moment}, calendar.starts)] end)`)

/** What was opened longer ago counts its business time from here. */
const furthestMs = 5 * 366 * dayMs

const array = (sql: Sql, numbers: readonly number[]) => sql.array([...numbers], int8)
const int8 = 20
