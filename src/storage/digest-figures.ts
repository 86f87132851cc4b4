import type { ISql, Sql } from 'postgres'
import type { Declined, FigureQueries, FiguresStore, Thanks } from '../app/ports/digest-store.ts'
import type { Nature } from '../domain/assessment/nature.ts'
import type { PostedText } from '../domain/digest/causes.ts'
import type { Figures, MixRow } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { breakdownOf, figuresIn } from './digest-breakdown.ts'
import { measure } from './digest-measures.ts'
import { spansOf } from './digest-sql.ts'

export const figuresStore = (sql: Sql): FiguresStore => ({
  ...figureQueries(sql),
  atOnce: (work) =>
    sql.begin('isolation level repeatable read read only', async (tx) => {
      // A report waits for people who press, not they for it; and compiling its queries would take longer than they do.
      // Its process keeps its priority: nice 19 and SCHED_IDLE made no measurable difference to a claim (Linux
      // 6.18, whose scheduler lets whoever runs finish a slice), and one that seldom runs may hold a lock others wait for.
      await tx`
        select set_config('max_parallel_workers_per_gather', '0', true), set_config('jit', 'off', true),
          set_config('work_mem', '32MB', true)`
      return work(figureQueries(tx))
    }) as ReturnType<typeof work>,
})

const figureQueries = (sql: ISql): FigureQueries => ({
  measure: async (spans, terms) => {
    const heard = await heardAndOpen(sql, spans)
    const measured = await measure(sql, spans, terms)
    return {
      figures: heard.map((counts, span) => ({
        ...counts,
        ...figuresIn(measured.filter((row) => row.by === null && row.span === span)),
      })),
      breakdown: breakdownOf(measured.filter(({ by }) => by !== null)),
    }
  },
  flow: async (steps) => [
    ...(await sql<{ opened: number; closed: number }[]>`
      select
        (select count(*)::int from cases where opened_at >= s.begins and opened_at < s.ends) as opened,
        (select count(*)::int from case_events e where e.type in ('closed', 'merged') and e.at >= s.begins and e.at < s.ends)
          as closed
      from ${spansOf(sql, steps)} order by s.span`),
  ],
  mix: async (now, before) => [
    ...(await sql<MixRow[]>`
      select nature, count(*) filter (where opened_at_ms >= ${now.from})::int as now,
        count(*) filter (where opened_at_ms < ${before.to})::int as before
      from metric_cases_opened
      where opened_at_ms >= ${now.from} and opened_at_ms < ${now.to} or opened_at_ms >= ${before.from} and opened_at_ms < ${before.to}
      group by nature order by now desc, nature`),
  ],
  overdue: async (at) =>
    (
      await sql<{ count: number }[]>`
      select count(*)::int as count from metric_cases_open where next_deadline_at_ms <= ${at}`
    )[0]?.count ?? 0,
  waiting: async (limit) => {
    const [row] = await sql<{ open: number; count: number }[]>`
      select count(*)::int as open, (count(*) filter (where status <> 'waiting_author'))::int as count
      from cases where status <> 'closed'`
    const gravest = await sql<{ id: CaseId }[]>`
      select id from cases where status not in ('closed', 'waiting_author')
      order by urgency, opened_at limit ${limit}`
    return { open: row?.open ?? 0, count: row?.count ?? 0, gravest: gravest.map(({ id }) => id) }
  },
  spreading: async (span, limit) => [
    ...(await sql<{ caseId: CaseId; sharesAdded: number }[]>`
      select case_id as "caseId", sum((data ->> 'sharesAdded')::int8)::float8 as "sharesAdded" from case_events
      where type = 'reach_raised' and at >= ${span.from} and at < ${span.to}
      group by case_id having sum((data ->> 'sharesAdded')::int8) > 0 order by 2 desc, 1 limit ${limit}`),
  ],
  thanked: async (span, limit) => {
    const rows = await sql<(Thanks & { count: number })[]>`
      select e.case_id as "caseId", (e.data ->> 'mention')::int8 as mention, count(*) over ()::int as count
      from case_events e
      where e.type = 'mention_joined' and (e.data ->> 'thanks')::boolean and e.at >= ${span.from} and e.at < ${span.to}
        and exists (
          select 1 from case_events r where r.case_id = e.case_id and r.seq < e.seq and r.type = 'published')
      order by e.at desc limit ${limit}`
    return { count: rows[0]?.count ?? 0, latest: rows.map(({ caseId, mention }) => ({ caseId, mention })) }
  },
  settled: async (span) =>
    (
      await sql<{ count: number }[]>`
      select count(*)::int as count from metric_cases_closed e
      where e.closed_at_ms >= ${span.from} and e.closed_at_ms < ${span.to} and e.why = 'resolved'
        and exists (
          select 1 from case_events r where r.case_id = e.case_id and r.type = 'published' and r.at <= e.closed_at_ms
            and not exists (
              select 1 from case_events m where m.case_id = e.case_id and m.type = 'mention_joined' and m.seq > r.seq
                and not (m.data ->> 'thanks')::boolean))`
    )[0]?.count ?? 0,
  declined: async (span, limit) => {
    const rows = await sql<(Declined & { count: number })[]>`
      select case_id as "caseId", coalesce(reason, '') as reason, person as by, count(*) over ()::int as count
      from metric_cases_closed
      where closed_at_ms >= ${span.from} and closed_at_ms < ${span.to} and why = 'do_not_engage'
      order by urgency, closed_at_ms desc limit ${limit}`
    return {
      count: rows[0]?.count ?? 0,
      gravest: rows.map(({ caseId, reason, by }) => ({ caseId, reason, by })),
    }
  },
  texts: async (span, limit) => {
    const [row] = await sql<{ held: number }[]>`
      select count(*)::int as held from cases where opened_at >= ${span.from} and opened_at < ${span.to}`
    const share = Math.min(1, limit / Math.max(1, row?.held ?? 0))
    const texts: PostedText[] = []
    // A few at a time, or who presses meanwhile would wait until thousands were taken apart.
    for await (const some of sql<PostedText[]>`
      with slice as (
        select ${span.from}::int8 + n * ${span.to - span.from}::int8 / ${slices} as begins,
          ${span.from}::int8 + (n + 1) * ${span.to - span.from}::int8 / ${slices} as ends
        from generate_series(0, ${slices - 1}) n
      ), held as materialized (
        select *, (select count(*) from cases where opened_at >= begins and opened_at < ends) as cases from slice
      )
      select left(m.text, 600) as text, m.lang, c.id as "caseId", m.id as mention, m.author_id as author
      from held cross join lateral (
        select id, opened_at, nature from cases where opened_at >= begins and opened_at < ends
        order by opened_at desc limit ceil(held.cases * ${share}::float8)) c
      cross join lateral (
        select id, text, lang, author_id from mentions where case_id = c.id and deleted_at is null order by id limit 1) m
      where c.nature not like 'none%' order by c.opened_at desc`.cursor(textsAtOnce))
      texts.push(...some)
    return { texts, share }
  },
  examples: async (span, natures) => {
    const rows = await sql<{ nature: Nature; mention: MentionId | null }[]>`
      select nature, (
        select m.id from mentions m where m.case_id = one.id and m.deleted_at is null order by m.id limit 1) as mention
      from (
        select distinct on (nature) nature, case_id as id from metric_cases_opened
        where opened_at_ms >= ${span.from} and opened_at_ms < ${span.to} and nature in ${sql(['', ...natures])}
        order by nature, urgency, opened_at_ms desc) one`
    return new Map(rows.flatMap(({ nature, mention }) => (mention === null ? [] : [[nature, mention] as const])))
  },
  firstHeard: async () =>
    (await sql<{ at: Instant }[]>`select received_at as at from mentions order by received_at limit 1`)[0]?.at ?? null,
})

/** A share is taken evenly over the span, so that no hour of the day goes unheard. */
const slices = 168
const textsAtOnce = 20

/** Open then = open now, less what was opened or reopened since, and with what was closed since. */
const heardAndOpen = async (
  sql: ISql,
  spans: readonly Span[],
): Promise<readonly Pick<Figures, 'mentions' | 'open'>[]> =>
  sql<Pick<Figures, 'mentions' | 'open'>[]>`
    with standing as (select count(*) as open from cases where status <> 'closed')
    select
      (select count(*)::int from mentions where received_at >= s.begins and received_at < s.ends) as mentions,
      (select open from standing)::int
        - (select count(*)::int from cases where opened_at >= s.ends)
        + (select coalesce(sum(case type when 'reopened' then -1 else 1 end), 0)::int from case_events
          where type in ('closed', 'merged', 'reopened') and at >= s.ends) as open
    from ${spansOf(sql, spans)} order by s.span`
