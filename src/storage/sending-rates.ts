import type { PendingQuery, Row, Sql } from 'postgres'
import { clocksDifferMs, mostAheadMs, type SendingRate } from '../app/ports/sending-rate.ts'
import type { DurationMs, Instant } from '../domain/time.ts'
import { guarded } from './database-fault.ts'

/**
 * One statement: the rows of all the rates are locked, in the order of their names, so that two processes cannot give
 * the same moment away; the request leaves when the last of its rates allows it, and all of them count it there. What a
 * process took and did not use because it died has passed a moment later.
 */
export const admit = async (sql: Sql, rates: readonly SendingRate[], now: Instant): Promise<DurationMs> => {
  const rows = await guarded(
    () => sql<{ leaves_at: Instant }[]>`
      with asked as (
        select * from ${ratesAsked(sql, rates)}
      ), known as materialized (
        select rate, used_until from sending_rates where rate in (select rate from asked) order by rate for update
      ), so_far as (
        select rate, every_ms, burst_ms,
          coalesce(${believable(sql, sql`used_until`, sql`${now + mostAheadMs}::int8 + burst_ms + every_ms`)}, 0) as used_until
        from asked left join known using (rate)
      ), leaving as materialized (
        select greatest(${now}::int8, max(used_until - burst_ms)) as leaves_at from so_far
      ), counted as (
        insert into sending_rates (rate, used_until)
        select rate, greatest(used_until, leaves_at) + every_ms from so_far cross join leaving
        where leaves_at <= ${now + mostAheadMs}::int8 order by rate
        on conflict (rate) do update set used_until = excluded.used_until
      )
      select leaves_at from leaving`,
  )
  return (rows[0]?.leaves_at ?? now) - now
}

/**
 * The moment, or null where it lies further ahead than any is ever put: then a clock has been set back since, and nothing
 * of what was counted is true.
 */
export const believable = (sql: Sql, moment: PendingQuery<Row[]>, most: PendingQuery<Row[]>) =>
  sql`case when ${moment} <= ${most} + ${clocksDifferMs}::int8 then ${moment} end`

/** The rates as a table `asked (rate, every_ms, burst_ms)`. */
export const ratesAsked = (sql: Sql, rates: readonly SendingRate[]) => sql`
  jsonb_to_recordset(${sql.json(rates.map(({ of, everyMs, burstMs }) => ({ rate: of, every_ms: everyMs, burst_ms: burstMs })))})
    as asked(rate text, every_ms int8, burst_ms int8)`
