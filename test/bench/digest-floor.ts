import type { ISql, Sql } from 'postgres'
import type { Span, Spans } from '../../src/domain/digest/schedule.ts'
import { dayMs, type Instant, plus } from '../../src/domain/time.ts'

/**
 * The figures a digest shows as whoever knows SQL would ask for them, each by itself and on one connection as the
 * digest's are: over the same spans and by the same five dimensions, but in clock time alone, with the first of a kind
 * within the span taken for the first of all, a reply credited to nobody, and promises without calendars and snoozes.
 */
export const bareFigures = async (sql: Sql, spans: Spans, now: Instant): Promise<void> => {
  await sql.begin('isolation level repeatable read read only', async (tx) => {
    await tx`select set_config('max_parallel_workers_per_gather', '0', true), set_config('work_mem', '32MB', true)`
    for (const span of [spans.now, spans.before, spans.earlier]) {
      await counts(tx, span)
      await timings(tx, span, false)
      await broken(tx, span, false)
    }
    await timings(tx, spans.now, true)
    await broken(tx, spans.now, true)
    for (const { from, to } of spans.steps)
      await tx`
        select type, count(*) from case_events
        where at >= ${from} and at < ${to} and type in ('opened', 'closed', 'merged') group by type`
    await tx`
      select nature, count(*) filter (where opened_at >= ${spans.now.from}), count(*) filter (where opened_at < ${spans.now.from})
      from cases where opened_at >= ${spans.before.from} and opened_at < ${spans.now.to} group by nature`
    await tx`select count(*) from cases where status <> 'closed' and next_deadline_at <= ${now}`
    await tx`select count(*) from cases where status not in ('closed', 'waiting_author')`
    await tx`
      select id from cases where status not in ('closed', 'waiting_author') order by urgency, opened_at limit 5`
    await voices(tx, spans.now)
  })
}

const counts = async (sql: ISql, { from, to }: Span): Promise<void> => {
  await sql`select count(*) from mentions where received_at >= ${from} and received_at < ${to}`
  await sql`
    select type, count(*) from case_events
    where at >= ${from} and at < ${to} and type in ('opened', 'closed', 'merged', 'reopened') group by type`
  await sql`
    select (select count(*) from cases where status <> 'closed') - (select count(*) from cases where opened_at >= ${to})
      + (select coalesce(sum(case type when 'reopened' then -1 else 1 end), 0) from case_events
        where at >= ${to} and type in ('closed', 'merged', 'reopened'))`
}

const labels = (sql: ISql, by: boolean) =>
  by
    ? sql`group by grouping sets ((what, urgency), (what, nature), (what, brand), (what, source), (what, staff))`
    : sql`group by what`

const timings = async (sql: ISql, { from, to }: Span, by: boolean): Promise<void> => {
  for (const [what, types] of [
    ['decided', ['claimed', 'triaged', 'drafted', 'closed', 'merged']],
    ['closed', ['closed', 'merged']],
  ] as const)
    await sql`
      select what, count(*), percentile_cont(array[0.5, 0.9]) within group (order by ms), max(ms) from (
        select distinct on (e.case_id) ${what}::text as what, e.at - c.opened_at as ms, c.urgency, c.nature, c.brand, c.source, e.staff
        from case_events e join cases c on c.id = e.case_id
        where e.at >= ${from} and e.at < ${to} and e.type in ${sql(types)} and e.staff is not null
        order by e.case_id, e.seq) took ${labels(sql, by)}`
  await sql`
    select what, count(*), percentile_cont(array[0.5, 0.9]) within group (order by ms), max(ms) from (
      select distinct on (e.case_id) 'responded' as what, e.at - c.opened_at as ms, c.urgency, c.nature, c.brand, c.source, e.staff
      from case_events e join cases c on c.id = e.case_id
      where e.at >= ${from} and e.at < ${to} and e.type = 'published' order by e.case_id, e.seq) took ${labels(sql, by)}`
}

/** Which promises ran out: every case opened in the span and its first deeds. */
const broken = async (sql: ISql, { from, to }: Span, by: boolean): Promise<void> => {
  await sql`
    select what, count(*) from (
      select 'broken' as what, c.urgency, c.nature, c.brand, c.source, null as staff from cases c cross join lateral (
        select min(e.at) filter (where e.type in ('claimed', 'closed')) as decided, min(e.at) filter (where e.type = 'published') as responded
        from case_events e where e.case_id = c.id) e
      where c.opened_at >= ${from} and c.opened_at < ${to}
        and (e.decided - c.opened_at > 1800000 or e.responded - c.opened_at > 7200000)) late ${labels(sql, by)}`
}

/** What customers say: spread, thanks, what was settled and declined, and the words of the day and of four weeks. */
const voices = async (sql: ISql, { from, to }: Span): Promise<void> => {
  await sql`
    select case_id, sum((data ->> 'sharesAdded')::int8) from case_events
    where type = 'reach_raised' and at >= ${from} and at < ${to} group by case_id order by 2 desc limit 3`
  await sql`
    select case_id, data ->> 'mention' from case_events
    where type = 'mention_joined' and (data ->> 'thanks')::boolean and at >= ${from} and at < ${to} order by at desc limit 3`
  await sql`
    select data ->> 'why', count(*) from case_events where type = 'closed' and at >= ${from} and at < ${to} group by 1`
  await sql`
    select e.case_id, e.text, e.staff from case_events e join cases c on c.id = e.case_id
    where e.type = 'closed' and e.data ->> 'why' = 'do_not_engage' and e.at >= ${from} and e.at < ${to}
    order by c.urgency, e.at desc limit 5`
  await sql`
    select m.text from cases c join mentions m on m.case_id = c.id
    where c.opened_at >= ${from} and c.opened_at < ${to} order by c.opened_at desc limit 2000`
  // An even share of the weeks before: every nineteenth of 77,000.
  await sql`
    select m.text from cases c join mentions m on m.case_id = c.id
    where c.opened_at >= ${plus(from, -28 * dayMs)} and c.opened_at < ${from} and c.id % 19 = 0 limit 4000`
}
