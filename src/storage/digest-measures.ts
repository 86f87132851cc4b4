import type { Fragment, ISql } from 'postgres'
import type { Dimension } from '../domain/digest/breakdown.ts'
import type { Terms, Timed } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { Instant } from '../domain/time.ts'
import { brokenPromises, promisesAsked } from './digest-promises.ts'
import { businessMs, calendars, pausesOf, stretchesOf } from './digest-sql.ts'

/** What is counted; of what is timed also how long it took. */
export type Counted = 'opened' | 'closed' | 'reopened' | Timed | `${'firstDecision' | 'firstResponse'}Broken`

/** One figure of a span, as a whole (`by` null) or of the first span for one value of a dimension. */
export interface Measured {
  readonly span: number
  readonly what: Counted
  readonly by: Dimension | null
  readonly name: string
  readonly count: number
  readonly promised: number
  readonly kept: number
  /** Median and p90 in milliseconds; null where nothing was timed. */
  readonly all_hours: readonly number[] | null
  readonly all_hours_max: number | null
  readonly business: readonly number[] | null
  readonly business_max: number | null
}

/**
 * All that is counted and timed in some spans, in one pass over the log of just those days: from as far before a span
 * as a promise can begin that runs out within it. What a case did before that is looked up for the few cases that are
 * older and still moved. The offsets keep the planner from reading whole tables first.
 */
export const measure = async (sql: ISql, spans: readonly Span[], terms: Terms): Promise<readonly Measured[]> => {
  const until = Math.max(...spans.map(({ to }) => to)) as Instant
  const asked = promisesAsked(spans, terms)
  const { stretches, stretchOf } = stretchesOf(
    spans.map(({ from, to }, span) => ({
      from: Math.min(from, ...asked.flatMap((one) => (one.span === span ? [one.opened_from] : []))),
      to,
    })),
  )
  const rows = spans.map(({ from, to }, span) => [span, stretchOf[span] ?? 0, from, to])
  return sql<Measured[]>`
    with ${calendars(sql, terms, until)}, span (span, stretch, begins, ends) as (
      ${rowsOf(sql, rows)}
    ), stretch (stretch, begins, ends) as (
      ${rowsOf(
        sql,
        stretches.map(({ from, to }, stretch) => [stretch, from, to]),
      )}
    ), asked as (
      select * from jsonb_to_recordset(${sql.json(asked.map((one) => ({ ...one, stretch: stretchOf[one.span] ?? 0 })))}) as a(
        span int8, stretch int8, urgency int2, promise text, limit_ms int8, begins int8, ends int8, opened_from int8, opened_to int8)
    ), seen as materialized (
      select s.stretch, e.* from stretch s cross join lateral (
        select e.case_id, bool_or(e.type = 'opened') as whole, ${milestones(sql)} from case_events e
        where ${measured(sql)} and e.at >= s.begins and e.at < s.ends group by e.case_id offset 0) e
    ), life as (
      select * from seen where whole
      union all
      select o.stretch, o.case_id, false, e.* from seen o join stretch s using (stretch) cross join lateral (
        select ${milestones(sql)} from case_events e where e.case_id = o.case_id and e.at < s.ends and ${measured(sql)} offset 0) e
      where not o.whole
    ), labelled as (
      select s.stretch, c.* from stretch s cross join lateral (
        select id, opened_at, urgency, nature, brand, source from cases
        where opened_at >= s.begins and opened_at < s.ends offset 0) c
      union all
      select o.stretch, c.* from seen o cross join lateral (
        select id, opened_at, urgency, nature, brand, source from cases where id = o.case_id offset 0) c
      where not o.whole
    ), one as materialized (
      select l.*, c.opened_at, c.urgency, (array['critical', 'high', 'medium', 'low'])[c.urgency + 1] as severity,
        c.nature, c.brand, c.source
      from life l join labelled c on c.stretch = l.stretch and c.id = l.case_id
    ), log as materialized (
      select s.span, s.stretch, e.* from span s cross join lateral (
        select e.case_id, e.seq, e.at, e.type, e.staff from case_events e
        where ${measured(sql)} and e.at >= s.begins and e.at < s.ends
          and e.type not in ('answered_elsewhere', 'snoozed', 'woken', 'released', 'mention_joined') offset 0) e
    ), done as materialized (
      select e.span, e.seq, e.at, e.type, e.staff, o.* from log e join one o on o.stretch = e.stretch and o.case_id = e.case_id
    ), deed as (
      select span, 'firstDecision' as what, case_id, seq, opened_at as began, at as ended, snoozed, urgency, severity, nature, brand,
        source, ${sentBy(sql)} as person
      from done e where seq = decision_seq and type <> 'reopened'
      union all
      select span, 'firstResponse', case_id, seq, opened_at, at, snoozed, urgency, severity, nature, brand, source, ${askedBy(sql)}
      from done e where seq = response_seq and type = 'published'
      union all
      -- a case begins anew when it is reopened
      select span, 'closing', case_id, seq, case when reopened_seq < seq then (
          select max(r.at) from case_events r where r.case_id = e.case_id and r.seq < e.seq and r.type = 'reopened')
        else opened_at end, at, false, urgency, severity, nature, brand, source, staff
      from done e where type in ('closed', 'merged') and staff is not null
    ), took as (
      select d.*, ended - began as all_ms, ${businessMs(sql, 'ended')} - ${businessMs(sql, 'began')} as business_ms,
        case what when 'firstDecision' then level.decision when 'firstResponse' then level.response end as limit_ms,
        level.always, coalesce(pause.all_ms, 0) as paused_ms, coalesce(pause.business_ms, 0) as paused_business_ms
      -- the offset keeps what was looked up from being looked up anew wherever it is named
      from (select * from deed offset 0) d cross join calendar join level using (urgency)
      cross join lateral (
        select sum(least(p.until, d.ended) - p.at) as all_ms,
          sum(${businessMs(sql, 'least(p.until, d.ended)')} - ${businessMs(sql, 'p.at')}) as business_ms
        from ${pausesOf(sql, 'd.case_id')} where d.snoozed and p.seq < d.seq
      ) pause
      where person is not null
    ), ${brokenPromises(sql)}, timed as materialized (
      select span, what, severity, nature, brand, source, person, all_ms, business_ms, limit_ms is not null as promised,
        (case when always then all_ms - paused_ms else business_ms - paused_business_ms end) <= limit_ms as kept
      from took
    ), counted as materialized (
      select span, case type when 'opened' then 'opened' when 'reopened' then 'reopened' else 'closed' end as what,
        severity, nature, brand, source, staff as person
      from done where type in ('opened', 'reopened', 'closed', 'merged')
      union all
      select span, promise || 'Broken', severity, nature, brand, source, null from broken
    )
    select span, what, null as by, '' as name, ${statistics(sql)} from timed group by span, what
    union all
    select span, what, d.by, d.name, ${statistics(sql)}
    from timed ${dimensioned(sql)} where span = 0 and d.name is not null group by span, what, d.by, d.name
    union all
    select span, what, null, '', count(*)::int, 0, 0, null, null, null, null from counted group by span, what
    union all
    select span, what, d.by, d.name, count(*)::int, 0, 0, null, null, null, null
    from counted ${dimensioned(sql)} where span = 0 and d.name is not null group by span, what, d.by, d.name`
}

const dimensioned = (sql: ISql): Fragment => sql`cross join lateral (values
  ('severity', severity), ('nature', nature), ('brand', brand), ('source', source), ('person', person)) d(by, name)`

/** Numbers as the rows of a query; as JSON the planner would not know how few they are. */
const rowsOf = (sql: ISql, rows: readonly (readonly number[])[]): Fragment =>
  sql`values ${rows.map((row, index) => sql`${index === 0 ? sql`` : sql`,`} (${row.map((value, column) => sql`${column === 0 ? sql`` : sql`,`} ${value}::int8`)})`)}`

/** Word for word the condition of the index `case_events_measured`. */
const measured = (sql: ISql): Fragment => sql`
  (type in ('opened', 'claimed', 'triaged', 'drafted', 'published', 'answered_elsewhere', 'statement_adopted',
      'closed', 'merged', 'reopened', 'snoozed', 'woken', 'released')
    or type = 'assigned' and data ->> 'to' = staff
    or type = 'mention_joined' and not (data ->> 'thanks')::boolean)`

/** What a case's log says of its first promises, as aggregates over its measured events `e`. */
const milestones = (sql: ISql): Fragment => sql`
  bool_or(type = 'snoozed') as snoozed, min(seq) filter (where type = 'reopened') as reopened_seq,
  min(seq) filter (where type = 'reopened' or ${decides(sql)}) as decision_seq,
  min(seq) filter (where type in ('published', 'answered_elsewhere', 'reopened')) as response_seq,
  min(at) filter (where type in ('closed', 'merged') or ${decides(sql)}) as decided_at,
  min(at) filter (where type in ('closed', 'merged', 'published', 'answered_elsewhere')) as responded_at`

/** An assignment that is measured is one to oneself. */
const decides = (sql: ISql): Fragment => sql`(type = 'statement_adopted' or staff is not null
  and type in ('claimed', 'triaged', 'drafted', 'assigned', 'closed', 'merged'))`

/** Behind a statement that answers a storm stands who sent it. */
const sentBy = (sql: ISql): Fragment => sql`coalesce(e.staff, (
  select s.data ->> 'sentBy' from case_events s where s.case_id = e.case_id and s.seq = e.seq and s.type = 'statement_adopted'))`

/** The publisher reports a reply; behind it stands the person who asked for it. */
const askedBy = (sql: ISql): Fragment => sql`coalesce(e.staff, (
  select r.staff from case_events r
  where r.case_id = e.case_id and r.seq < e.seq and r.type = 'publication_requested' and r.data ->> 'publicationId' = (
    select p.data ->> 'publicationId' from case_events p where p.case_id = e.case_id and p.seq = e.seq)
  order by r.seq desc limit 1))`

const statistics = (sql: ISql): Fragment => sql`
  count(*)::int as count, (count(*) filter (where promised))::int as promised, (count(*) filter (where kept))::int as kept,
  percentile_cont(array[0.5, 0.9]) within group (order by all_ms) as all_hours, max(all_ms)::float8 as all_hours_max,
  percentile_cont(array[0.5, 0.9]) within group (order by business_ms) as business, max(business_ms)::float8 as business_max`
