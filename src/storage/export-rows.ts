import type { ISql, Sql } from 'postgres'
import type { Instant } from '../domain/time.ts'
import { guarded } from './database-fault.ts'

/** What can be exported. */
export const exportable = ['cases', 'events', 'mentions', 'metrics', 'promises', 'nags'] as const
export type Exportable = (typeof exportable)[number]

export interface ExportRange {
  readonly from: Instant | null
  readonly to: Instant | null
}

/** A row as it is written: names of columns to values, in one order throughout. */
export type ExportRow = Readonly<Record<string, unknown>>

/** What an export is read from: its own rows, or those that its figures are reckoned from. */
export const readFrom = {
  cases: 'cases',
  events: 'events',
  mentions: 'mentions',
  metrics: 'events',
  promises: 'cases',
  nags: 'nags',
} as const satisfies Record<Exportable, Exportable>

/**
 * Works on the database as it stands at one moment, whatever is written meanwhile; whoever takes the rows may take their
 * time.
 * @throws Fault `unavailable` when the database goes away meanwhile.
 */
export const atOneMoment = <Value>(sql: Sql, work: (moment: ISql) => Promise<Value>): Promise<Value> =>
  guarded(
    () =>
      sql.begin('isolation level repeatable read read only', async (tx) => {
        // Compiling the query of a slice would take longer than the slice does.
        await tx`select set_config('jit', 'off', true), set_config('idle_in_transaction_session_timeout', '0', true)`
        return work(tx)
      }) as Promise<Value>,
  )

/** How many rows of `readFrom` there are to read, for a share on a progress line. */
export const countOf = async (sql: ISql, what: Exportable, range: ExportRange): Promise<number> => {
  const { table, at } = timelines[readFrom[what]]
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int8 as count from ${sql(table)} where ${sql(at)} >= ${range.from ?? 0} and ${sql(at)} < ${range.to ?? ever}`
  return row?.count ?? 0
}

/** The names of its columns, in the order of the rows; known also where there is no row. */
export const columnsOf = async (sql: ISql, what: Exportable): Promise<readonly string[]> => {
  const { columns } = await sql`select * from (${rowsOf(sql, what, { from: 0, to: ever })}) rows limit 0`
  return columns.map(({ name }) => name)
}

/**
 * Rows in order of time, slice by slice, each found by an index: the first come at once and memory stays flat however
 * many there are. The caller's pace is the reader's pace. Only rows of one millisecond are never parted.
 * @param read is told how many more rows of `readFrom` lie behind.
 */
export const exportRows = async function* (
  sql: ISql,
  what: Exportable,
  range: ExportRange,
  read: (more: number) => void = () => {},
): AsyncGenerator<readonly ExportRow[]> {
  const last = range.to ?? ever
  for (let from: number = range.from ?? 0; from < last; ) {
    const { to, count } = await guarded(() => sliceFrom(sql, what, from, last))
    const rows = await guarded(() => rowsOf(sql, what, { from, to }))
    read(count)
    if (rows.length > 0) yield rows
    from = to
  }
}

const rowsAtOnce = 5_000
const ever: Instant = 8_640_000_000_000_000 as Instant

/** Column of time with an index, of each table that is read. */
const timelines = {
  cases: { table: 'cases', at: 'opened_at' },
  events: { table: 'case_events', at: 'at' },
  mentions: { table: 'mentions', at: 'received_at' },
  nags: { table: 'nags', at: 'due_at' },
} as const

/** The next stretch of time with about `rowsAtOnce` rows in it, and how many they are. */
const sliceFrom = async (
  sql: ISql,
  what: Exportable,
  from: number,
  last: number,
): Promise<{ readonly to: number; readonly count: number }> => {
  const { table, at } = timelines[readFrom[what]]
  const [slice] = await sql<{ to: number; count: number }[]>`
    select slice."to", (select count(*)::int8 from ${sql(table)} where ${sql(at)} >= ${from} and ${sql(at)} < slice."to") as count
    from (select coalesce((
      select greatest(${sql(at)}, ${from}::int8 + 1) from ${sql(table)} where ${sql(at)} >= ${from} and ${sql(at)} < ${last}
      order by ${sql(at)} offset ${rowsAtOnce} limit 1), ${last}::int8) as "to") slice`
  return slice ?? { to: last, count: 0 }
}

interface Slice {
  readonly from: number
  readonly to: number
}

const rowsOf = (sql: ISql, what: Exportable, { from, to }: Slice) => {
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

/** 2026-11-23T08:30:00.000Z */
const moment = (sql: ISql, column: 'at' | `${string}_at`) =>
  sql`to_char(to_timestamp(${sql(column)} / 1000.0) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
