import type { Sql } from 'postgres'
import type { Instant } from '../domain/time.ts'

/** What can be exported. */
export const exportable = ['cases', 'events', 'mentions', 'metrics', 'promises', 'nags'] as const
export type Exportable = (typeof exportable)[number]

export interface ExportRange {
  readonly from: Instant | null
  readonly to: Instant | null
}

/** A row as it is written: names of columns to values, in one order throughout. */
export type ExportRow = Readonly<Record<string, unknown>>

/** How many rows there are to come, for a progress line. */
export const countOf = async (sql: Sql, what: Exportable, range: ExportRange): Promise<number> => {
  const counted = what === 'promises' ? promisesOf(sql, range) : rowsOf(sql, what, range)
  const [row] = await sql<{ count: number }[]>`select count(*)::int8 as count from (${counted}) rows`
  return row?.count ?? 0
}

/** The names of its columns, in the order of the rows; known also where there is no row. */
export const columnsOf = async (sql: Sql, what: Exportable): Promise<readonly string[]> => {
  const { columns } = await sql`select * from (${rowsOf(sql, what, { from: null, to: null })}) rows limit 0`
  return columns.map(({ name }) => name)
}

/** Reads through a cursor, so that memory stays flat however many there are; the caller's pace is the reader's pace. */
export const exportRows = async function* (
  sql: Sql,
  what: Exportable,
  range: ExportRange,
): AsyncGenerator<readonly ExportRow[]> {
  for await (const rows of rowsOf(sql, what, range).cursor(rowsAtOnce)) yield rows
}

const rowsAtOnce = 1_000
const ever: Instant = 8_640_000_000_000_000 as Instant

const rowsOf = (sql: Sql, what: Exportable, range: ExportRange) => {
  const from = range.from ?? 0
  const to = range.to ?? ever
  switch (what) {
    case 'cases':
      return sql<ExportRow[]>`
        select id as case, status, (array['critical', 'high', 'medium', 'low'])[urgency + 1] as severity, nature, brand,
          source, author_id as author, conversation_id as conversation, owner, ${moment(sql, 'opened_at')} as opened_at,
          ${moment(sql, 'changed_at')} as changed_at, ${moment(sql, 'closed_at')} as closed_at, version
        from cases where opened_at >= ${from} and opened_at < ${to} order by opened_at, id`
    case 'events':
      return sql<ExportRow[]>`
        select case_id as case, seq, ${moment(sql, 'at')} as at, type, staff, system, data, text, hash
        from case_events where at >= ${from} and at < ${to} order by at, case_id, seq`
    case 'mentions':
      return sql<ExportRow[]>`
        select id as mention, source, external_id, brand, kind, case_id as case, ${moment(sql, 'published_at')} as published_at,
          ${moment(sql, 'received_at')} as received_at, ${moment(sql, 'deleted_at')} as deleted_at, lang,
          author ->> 'handle' as handle, author ->> 'name' as name, author_id as author, (author ->> 'followers')::int8 as followers,
          (engagement ->> 'shares')::int8 as shares, intake as decision, assessment ->> 'nature' as nature,
          assessment ->> 'severity' as severity, url, text
        from mentions where received_at >= ${from} and received_at < ${to} order by received_at, id`
    case 'nags':
      return sql<ExportRow[]>`
        select case_id as case, kind, target, ordinal as number, "of", recipient as "to",
          destination ->> 'platform' as platform, ${moment(sql, 'due_at')} as due_at, ${moment(sql, 'deadline_at')} as deadline_at,
          ${moment(sql, 'raised_at')} as raised_at, ${moment(sql, 'send_at')} as not_before,
          case state when 'handed' then 'sending' else state end as outcome, why, ${moment(sql, 'settled_at')} as settled_at
        from nags where due_at >= ${from} and due_at < ${to} order by due_at, case_id, id`
    // Of the cases opened in the range: when a promise ran out is reckoned case by case.
    case 'promises':
      return sql<ExportRow[]>`
        select promise, case_id as case, ${moment(sql, 'opened_at')} as opened_at, ${moment(sql, 'due_at')} as due_at,
          ${moment(sql, 'ended_at')} as ended_at, limit_ms, outcome, severity, nature, brand, source, person from (
          select promise, case_id, opened_at_ms as opened_at, due_at_ms as due_at, ended_at_ms as ended_at, limit_ms, outcome,
            severity, nature, brand, source, person
          from metric_promises where opened_at_ms >= ${from} and opened_at_ms < ${to}
        ) promises order by promises.opened_at, case_id, promise`
    case 'metrics':
      return sql<ExportRow[]>`
        select metric, case_id as case, ${moment(sql, 'at')} as at, severity, nature, brand, source, person, took_ms,
          took_business_ms from (
          select 'opened' as metric, case_id, opened_at_ms as at, severity, nature, brand, source, null as person,
            null::int8 as took_ms, null::int8 as took_business_ms
          from metric_cases_opened where opened_at_ms >= ${from} and opened_at_ms < ${to}
          union all
          select 'first_decision', case_id, decided_at_ms, severity, nature, brand, source, person, took_ms, took_business_ms
          from metric_first_decisions where decided_at_ms >= ${from} and decided_at_ms < ${to}
          union all
          select 'first_response', case_id, responded_at_ms, severity, nature, brand, source, person, took_ms, took_business_ms
          from metric_first_responses where responded_at_ms >= ${from} and responded_at_ms < ${to}
          union all
          select 'closed', case_id, closed_at_ms, severity, nature, brand, source, person, took_ms, took_business_ms
          from metric_cases_closed where closed_at_ms >= ${from} and closed_at_ms < ${to}
          union all
          select 'reopened', case_id, reopened_at_ms, severity, nature, brand, source, person, null, null
          from metric_cases_reopened where reopened_at_ms >= ${from} and reopened_at_ms < ${to}
        ) metrics order by at, case_id, metric`
  }
}

/** As many rows as `metric_promises` has, without reckoning when each runs out. */
const promisesOf = (sql: Sql, { from, to }: ExportRange) => sql`
  select from cases join promised_times using (urgency)
  cross join lateral (values (first_decision_ms), (first_response_ms)) p(limit_ms)
  where limit_ms is not null and opened_at >= ${from ?? 0} and opened_at < ${to ?? ever}`

/** 2026-11-23T08:30:00.000Z */
const moment = (sql: Sql, column: 'at' | `${string}_at`) =>
  sql`to_char(to_timestamp(${sql(column)} / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
