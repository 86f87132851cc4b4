import type { Fragment, Sql } from 'postgres'
import type { Declined, FiguresStore, Thanks } from '../app/ports/digest-store.ts'
import type { Nature } from '../domain/assessment/nature.ts'
import { type BreakdownRow, type Dimension, dimensions } from '../domain/digest/breakdown.ts'
import type { PostedText } from '../domain/digest/causes.ts'
import type { Figures, MixRow, Terms, Timed, Timing } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { brokenIn, brokenPromises, brokenPromisesBy } from './digest-promises.ts'
import { businessMs, calendars, pausesOf, spansOf } from './digest-sql.ts'

export const figuresStore = (sql: Sql): FiguresStore => ({
  figures: async (spans, terms) => {
    const counts = await countsOf(sql, spans)
    const timings = await timingsOf(sql, spans, terms, null)
    const broken = await brokenPromises(sql, spans, terms)
    return spans.map((_, span): Figures => {
      const timing = (what: Timed): Timing =>
        timings.find((one) => one.span === span && one.what === what)?.timing ?? noTiming
      return {
        ...(counts[span] ?? noCounts),
        broken: broken[span] ?? { firstDecision: 0, firstResponse: 0 },
        firstDecision: timing('firstDecision'),
        firstResponse: timing('firstResponse'),
        closing: timing('closing'),
      }
    })
  },
  breakdown: async (span, terms) => {
    const opened = await openedBy(sql, span)
    const timings = await timingsOf(sql, [span], terms, dimensions)
    const closed = await closedBy(sql, span)
    const broken = await brokenPromisesBy(sql, span, terms)
    const keys = new Map(
      [...opened, ...closed, ...timings, ...broken].map((one) => [keyOf(one), { by: one.by, name: one.name }]),
    )
    return [...keys].map(([key, { by, name }]): BreakdownRow => {
      const timing = (what: Timed): Timing =>
        timings.find((one) => keyOf(one) === key && one.what === what)?.timing ?? noTiming
      const count = (rows: readonly CountBy[]): number => rows.find((one) => keyOf(one) === key)?.count ?? 0
      return {
        by,
        name,
        opened: count(opened),
        closed: count(closed),
        broken: brokenIn(broken.filter((row) => keyOf(row) === key)),
        firstDecision: timing('firstDecision'),
        firstResponse: timing('firstResponse'),
      }
    })
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
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from cases where status not in ('closed', 'waiting_author')`
    const gravest = await sql<{ id: CaseId }[]>`
      select id from cases where status not in ('closed', 'waiting_author')
      order by urgency, opened_at limit ${limit}`
    return { count: row?.count ?? 0, gravest: gravest.map(({ id }) => id) }
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
    const texts = await sql<PostedText[]>`
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
      where c.nature not like 'none%' order by c.opened_at desc`
    return { texts: [...texts], share }
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

type Counts = Pick<Figures, 'mentions' | 'opened' | 'closed' | 'reopened' | 'open'>
const noCounts: Counts = { mentions: 0, opened: 0, closed: 0, reopened: 0, open: 0 }
const noTiming: Timing = { count: 0, allHours: null, business: null, promised: 0, kept: 0 }

/** Open then = open now, less what was opened or reopened since, and with what was closed since. */
const countsOf = async (sql: Sql, spans: readonly Span[]): Promise<readonly Counts[]> =>
  sql<Counts[]>`
    with moves as materialized (
      select at, type = 'reopened' as reopened from case_events
      where at >= ${Math.min(...spans.map(({ from }) => from))} and type in ('closed', 'merged', 'reopened')
    ), standing as (select count(*) as open from cases where status <> 'closed')
    select
      (select count(*)::int from mentions where received_at >= s.begins and received_at < s.ends) as mentions,
      (select count(*)::int from cases where opened_at >= s.begins and opened_at < s.ends) as opened,
      (select count(*)::int from moves where not reopened and at >= s.begins and at < s.ends) as closed,
      (select count(*)::int from moves where reopened and at >= s.begins and at < s.ends) as reopened,
      (select open from standing)::int
        - (select count(*)::int from cases where opened_at >= s.ends)
        + (select coalesce(sum(case when reopened then -1 else 1 end), 0)::int from moves where at >= s.ends) as open
    from ${spansOf(sql, spans)} order by s.span`

interface CountBy {
  readonly by: Dimension
  readonly name: string
  readonly count: number
}

interface TimingRow {
  readonly span: number
  readonly what: Timed
  readonly by: Dimension
  readonly name: string
  readonly timing: Timing
}

const keyOf = ({ by, name }: Pick<CountBy, 'by' | 'name'>): string => `${by}\n${name}`

const openedBy = async (sql: Sql, span: Span): Promise<readonly CountBy[]> => sql<CountBy[]>`
  select case when grouping(severity) = 0 then 'severity' when grouping(nature) = 0 then 'nature'
      when grouping(brand) = 0 then 'brand' else 'source' end as by,
    coalesce(severity, nature, brand, source) as name, count(*)::int as count
  from metric_cases_opened where opened_at_ms >= ${span.from} and opened_at_ms < ${span.to}
  group by grouping sets ((severity), (nature), (brand), (source))`

const closedBy = async (sql: Sql, span: Span): Promise<readonly CountBy[]> => sql<CountBy[]>`
  select case when grouping(severity) = 0 then 'severity' when grouping(nature) = 0 then 'nature'
      when grouping(brand) = 0 then 'brand' when grouping(source) = 0 then 'source' else 'person' end as by,
    coalesce(severity, nature, brand, source, person) as name, count(*)::int as count
  from metric_cases_closed where closed_at_ms >= ${span.from} and closed_at_ms < ${span.to}
  group by grouping sets ((severity), (nature), (brand), (source), (person))
  having grouping(person) = 1 or person is not null`

interface RawTiming {
  readonly span: number
  readonly what: Timed
  readonly by: Dimension
  readonly name: string
  readonly count: number
  readonly promised: number
  readonly kept: number
  readonly all_hours: readonly number[]
  readonly business: readonly number[]
  readonly all_hours_max: number
  readonly business_max: number
}

/** What each deed took, whole or by every dimension at once. The offsets keep the planner from reading the whole log first. */
const timingsOf = async (
  sql: Sql,
  spans: readonly Span[],
  terms: Terms,
  by: readonly Dimension[] | null,
): Promise<readonly TimingRow[]> => {
  const until = Math.max(...spans.map(({ to }) => to)) as Instant
  const grouped =
    by === null
      ? sql`group by span, what`
      : sql`group by grouping sets ((span, what, severity), (span, what, nature), (span, what, brand), (span, what, source), (span, what, person))`
  const names: Fragment =
    by === null
      ? sql`'severity' as by, '' as name`
      : sql`case when grouping(severity) = 0 then 'severity' when grouping(nature) = 0 then 'nature'
          when grouping(brand) = 0 then 'brand' when grouping(source) = 0 then 'source' else 'person' end as by,
        coalesce(severity, nature, brand, source, person) as name`
  const rows = await sql<RawTiming[]>`
    with ${calendars(sql, terms, until)}, deed as materialized (
      select s.span, 'firstDecision' as what, d.case_id, d.seq, d.opened_at_ms as began, d.decided_at_ms as ended,
        d.urgency, d.severity, d.nature, d.brand, d.source, d.person
      from ${spansOf(sql, spans)} cross join lateral (
        select * from metric_first_decisions where decided_at_ms >= s.begins and decided_at_ms < s.ends offset 0) d
      union all
      select s.span, 'firstResponse', d.case_id, d.seq, d.opened_at_ms, d.responded_at_ms,
        d.urgency, d.severity, d.nature, d.brand, d.source, d.person
      from ${spansOf(sql, spans)} cross join lateral (
        select * from metric_first_responses where responded_at_ms >= s.begins and responded_at_ms < s.ends offset 0) d
      union all
      select s.span, 'closing', d.case_id, null, d.began_at_ms, d.closed_at_ms,
        d.urgency, d.severity, d.nature, d.brand, d.source, d.person
      from ${spansOf(sql, spans)} cross join lateral (
        select * from metric_cases_closed where closed_at_ms >= s.begins and closed_at_ms < s.ends and not automatic offset 0) d
    ), took as materialized (
      -- materialized, or the calendar's arrays would be carried through every sort
      select deed.*, ended - began as all_ms, ${businessMs(sql, 'ended')} - ${businessMs(sql, 'began')} as business_ms,
        case what when 'firstDecision' then level.decision when 'firstResponse' then level.response end as limit_ms,
        level.always, coalesce(pause.all_ms, 0) as paused_ms, coalesce(pause.business_ms, 0) as paused_business_ms
      from deed cross join calendar join level using (urgency)
      left join lateral (
        select sum(least(p.until, deed.ended) - p.at) as all_ms,
          sum(${businessMs(sql, 'least(p.until, deed.ended)')} - ${businessMs(sql, 'p.at')}) as business_ms
        from ${pausesOf(sql, 'deed.case_id')} where p.seq < deed.seq
      ) pause on deed.seq is not null
    )
    select span, what, ${names}, count(*)::int as count, count(limit_ms)::int as promised,
      (count(*) filter (where (case when always then all_ms - paused_ms else business_ms - paused_business_ms end) <= limit_ms))::int
        as kept,
      percentile_cont(array[0.5, 0.9]) within group (order by all_ms) as all_hours, max(all_ms)::float8 as all_hours_max,
      percentile_cont(array[0.5, 0.9]) within group (order by business_ms) as business, max(business_ms)::float8 as business_max
    from took ${grouped}`
  return rows.map(({ span, what, by, name, ...row }) => ({
    span,
    what,
    by,
    name,
    timing: {
      count: row.count,
      allHours: distribution(row.all_hours, row.all_hours_max),
      business: distribution(row.business, row.business_max),
      promised: row.promised,
      kept: row.kept,
    },
  }))
}

const distribution = ([median = 0, p90 = 0]: readonly number[], slowestMs: number): Timing['allHours'] => ({
  medianMs: Math.round(median),
  p90Ms: Math.round(p90),
  slowestMs,
})
