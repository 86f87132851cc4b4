import type { Sql, TransactionSql } from 'postgres'
import { queueOf } from '../app/ports/deliveries.ts'
import type { Destination, MessageRef } from '../app/ports/gateway.ts'
import type { InStorm, StatementDrafts, StormMember, StormStore } from '../app/ports/storm-store.ts'
import { severities } from '../domain/assessment/severity.ts'
import type { CaseId } from '../domain/ids.ts'
import { unanswered } from '../domain/storm/statement.ts'
import type { Sighting, Storm, StormId } from '../domain/storm/storm.ts'
import { dayMs, type Instant } from '../domain/time.ts'
import { enqueueRows, insertDeliveries } from './delivery-rows.ts'

export const stormStore = (sql: Sql): StormStore => ({
  exclusively: (work) =>
    sql
      .begin(async (tx) => {
        const [lock] = await tx<{ won: boolean }[]>`select pg_try_advisory_xact_lock(${stormLock}::int8) as won`
        return lock?.won === true ? { value: await work() } : null
      })
      .then((done) => done?.value ?? null),
  watched: async (now, { windowMs, weeks }) => {
    const [known] = await sql<{ since: Instant | null }[]>`select min(received_at) as since from mentions`
    const since = known?.since ?? now
    const windows = Array.from({ length: weeks }, (_, index) => now - (index + 1) * 7 * dayMs)
    const [present, before, ...past] = await Promise.all([
      sightings(sql, now - windowMs, now, 'unstormed'),
      sightings(sql, now - weeks * 7 * dayMs, now - windowMs, 'unstormed'),
      ...windows.filter((end) => end - windowMs >= since).map((end) => sightings(sql, end - windowMs, end, 'all')),
    ])
    return { present, past, before }
  },
  underWay: async () => {
    const rows = await sql<StormRow[]>`select id, version, state from storms where settled_at is null order by id`
    return rows.map(stormOf)
  },
  find: async (id) => {
    const [row] = await sql<StormRow[]>`select id, version, state from storms where id = ${id}`
    return row === undefined ? null : stormOf(row)
  },
  begin: async (storm) => {
    const [row] = await sql<StormRow[]>`
      insert into storms (version, brand, anchor, started_at, state, stamp)
      values (1, ${storm.brand}, ${storm.anchor}, ${storm.startedAt}, ${sql.json(storm as never)}, '')
      returning id, version, state`
    if (row === undefined) throw new RangeError('a storm was not stored')
    return stormOf(row)
  },
  change: (storm, stamp, now) => sql.begin((tx) => changeWithin(tx, storm, stamp, now)),
  statements: (leads) => sql<StatementDrafts[]>`
    select (voice ->> 'lead')::int8 as lead, s.id as storm, (voice ->> 'statementFrom')::int as "from",
      (select coalesce(jsonb_object_agg(language, cases), '{}') from (
        select c.state ->> 'language' as language, count(*)::int as cases
        from storm_members m join cases c on c.id = m.case_id
        where m.storm = s.id and c.status <> 'closed' group by 1) as by_language) as open
    from storms s cross join lateral (
      select s.state as voice
      union all select value from jsonb_each(coalesce(s.state -> 'inOther', '{}'))) as voices
    where s.settled_at is null and s.ended_at is null and voice ->> 'statementFrom' is not null
      and (voice ->> 'lead')::int8 = any(${sql.array([...leads], int8)})
    order by s.id`,
  inStorms: (ids) => sql<InStorm[]>`
    with running as (
      select s.id, s.state, lower(split_part(l.state ->> 'language', '-', 1)) as spoken
      from storms s join cases l on l.id = (s.state ->> 'lead')::int8
      where s.settled_at is null and s.ended_at is null
        and s.id in (select storm from storm_members where case_id = any(${sql.array([...ids], int8)}))
    ), told as (
      select m.case_id, m.storm, c.status, c.urgency, c.opened_at, r.state as said,
        nullif(nullif(lower(split_part(c.state ->> 'language', '-', 1)), 'und'), r.spoken) as language
      from running r join storm_members m on m.storm = r.id join cases c on c.id = m.case_id
    ), voices as (
      select storm, language, count(*) filter (where status = 'new') as untaken,
        coalesce(
          (case when language is null then said else said -> 'inOther' -> language end ->> 'lead')::int8,
          (array_agg(case_id order by urgency, opened_at, case_id) filter (where status = any(${[...unanswered]})))[1],
          (said ->> 'lead')::int8) as lead
      from told group by storm, language, said
    )
    select t.case_id as "caseId", t.storm, t.language, v.lead, (v.untaken - (t.status = 'new')::int)::int as untaken
    from told t join voices v on v.storm = t.storm and v.language is not distinct from t.language
    where t.case_id = any(${sql.array([...ids], int8)})`,
  stampOf: async (id) => (await sql<{ stamp: string }[]>`select stamp from storms where id = ${id}`)[0]?.stamp ?? '',
  settle: async (id, now) => {
    await sql`update storms set settled_at = ${now} where id = ${id} and settled_at is null`
  },
  showAt: (storm, destinations, now) =>
    showCards(sql, storm.anchor, `storm:${storm.id}`, storm.version, destinations, now),
  join: async (members, now) => {
    if (members.length === 0) return
    const into = [...new Set(members.map(({ storm }) => storm))]
    // Held while they join: whoever read of a storm a moment ago must not leave them in one that has become another.
    await sql`
      with held as materialized (
        select id, (state #>> '{ended,into}')::int8 as into from storms
        where id = any(${sql.array(into, int8)}) order by id for share
      )
      insert into storm_members (case_id, storm, joined_at, quiet)
      select m."caseId", coalesce(held.into, held.id), ${now}::int8, m.quiet
      from jsonb_to_recordset(${sql.json(members as never)}) as m("caseId" int8, storm int8, quiet bool)
        join held on held.id = m.storm
      on conflict do nothing`
  },
  merge: (storm, into, now) =>
    sql.begin(async (tx) => {
      // Both in one order, whichever is to become the other: two people may press at once, either way round.
      const held = await tx<StormRow[]>`
        select id, version from storms where id in (${storm.id}, ${into.id}) order by id for update`
      if (held.some(({ id, version }) => version !== (id === storm.id ? storm : into).version)) return false
      await changeWithin(tx, storm, `amended ${storm.version}`, now)
      await changeWithin(tx, into, `amended ${into.version}`, now)
      await tx`update storm_members set storm = ${into.id}, tried_at = ${now} where storm = ${storm.id}`
      return true
    }),
  members: async (id) => {
    const rows = await sql<(Omit<StormMember, 'severity'> & { readonly urgency: number })[]>`
      select m.case_id as "caseId", c.opened_at as "openedAt", m.quiet, m.tried_at as "triedAt",
        c.source || ' ' || c.author_id as author, c.version, c.status, c.urgency, c.state ->> 'language' as language
      from storm_members m join cases c on c.id = m.case_id
      where m.storm = ${id} order by c.urgency, c.opened_at, c.id`
    return rows.map(({ urgency, ...row }) => ({ ...row, severity: severities[urgency] ?? 'low' }))
  },
  tried: async (ids, order) => {
    // Not back: it may be in another storm by now, in which more was said before it came.
    await sql`
      update storm_members set tried_at = greatest(tried_at, ${order}) where case_id = any(${sql.array([...ids], int8)})`
  },
  hush: (ids, now) => hush(sql, ids, now),
  toReturn: async (limit) => {
    const rows = await sql<{ id: CaseId }[]>`
      select c.id from storm_members m join cases c on c.id = m.case_id join storms s on s.id = m.storm
      where m.quiet and c.status <> 'closed' and (c.urgency = 0 or s.ended_at is not null)
      order by c.urgency, c.id limit ${limit}`
    return rows.map(({ id }) => id)
  },
  returnTo: async (id, destinations, now) => {
    const [row] = await sql<{ version: number }[]>`select version from cases where id = ${id}`
    if (row === undefined) return
    await showCards(sql, id, 'case', row.version, destinations, now)
    await sql`update storm_members set quiet = false where case_id = ${id}`
  },
  release: async (ids) => {
    await sql`update storm_members set quiet = false where case_id = any(${sql.array([...ids], int8)})`
  },
  between: async (from, to) => {
    const rows = await sql<{ words: readonly string[]; cases: number; open: number }[]>`
      select s.state -> 'topic' -> 'words' as words, m.cases, m.open
      from storms s cross join lateral (
        select count(*)::int as cases, (count(*) filter (where c.status <> 'closed'))::int as open
        from storm_members m join cases c on c.id = m.case_id where m.storm = s.id) m
      where s.started_at < ${to} and (s.started_at >= ${from} or s.settled_at is null or s.settled_at >= ${from})
      order by m.cases desc, s.id`
    return rows.map(({ words, cases, open }) => ({ topic: words.slice(0, 3).join(', '), cases, open }))
  },
  cardNear: async (id, queue) => {
    const [row] = await sql<{ ref: MessageRef | null }[]>`
      select cards.ref from storm_members m join storms s on s.id = m.storm
      join cards on cards.case_id = s.anchor and cards.card = 'storm:' || s.id
      where m.case_id = ${id} and cards.queue = ${queue}`
    return row?.ref ?? null
  },
})

/** Any number, the same in every version of Ventanilla: whoever holds it is the one process that tends storms. */
const stormLock = 7_268_360_002
const int8 = 20
/** The newest: whatever else an hour brings, what begins now is among them. */
const mostSightings = 2_000

interface StormRow {
  readonly id: StormId
  readonly version: number
  readonly state: Omit<Storm, 'id' | 'version'>
}

const stormOf = ({ id, version, state }: StormRow): Storm => ({ ...state, id, version })

/** What staff called no risk at all is no part of a storm. */
const sightings = (sql: Sql, from: number, to: number, which: 'all' | 'unstormed'): Promise<readonly Sighting[]> => sql<
  Sighting[]
>`
  select c.id as "caseId", c.brand, c.nature, c.source, c.author_id as "authorId", c.opened_at as "openedAt",
    left(m.text, 1500) as text, c.state ->> 'language' as language
  from cases c join mentions m on m.id = (c.state -> 'mentions' ->> 0)::int8
  where c.opened_at > ${from} and c.opened_at <= ${to}
    and not (c.status = 'closed' and c.state -> 'state' ->> 'why' in ('not_risky', 'duplicate'))
    ${which === 'unstormed' ? sql`and not exists (select from storm_members s where s.case_id = c.id)` : sql``}
  order by c.id desc limit ${mostSightings}`

const changeWithin = async (tx: TransactionSql, storm: Storm, stamp: string, now: Instant): Promise<boolean> => {
  const { id, version, ...state } = storm
  const changed = await tx`
    update storms set version = ${version + 1}, state = ${tx.json(state as never)}, stamp = ${stamp},
      ended_at = ${state.ended?.at ?? null}
    where id = ${id} and version = ${version}`
  if (changed.count === 0) return false
  const shown = await tx<{ destination: Destination }[]>`
    update cards set wanted_version = ${version + 1} where case_id = ${storm.anchor} and card = ${`storm:${id}`}
    returning destination`
  const effects = shown.map(({ destination }) => stormCard(storm, destination))
  await tx`${insertDeliveries(tx, enqueueRows(effects, { caseId: storm.anchor, now }))}`
  return true
}

const stormCard = ({ id, anchor }: Storm, to: Destination) =>
  ({ kind: 'card', to, caseId: anchor, card: `storm:${id}` }) as const

const showCards = async (
  sql: Sql,
  caseId: CaseId,
  card: 'case' | `storm:${number}`,
  version: number,
  destinations: readonly Destination[],
  now: Instant,
): Promise<void> => {
  const wanted = destinations.map((to) => ({ queue: queueOf({ kind: 'card', to, caseId, card }), to }))
  await sql.begin(async (tx) => {
    const added = await tx<{ destination: Destination }[]>`
      insert into cards (case_id, card, queue, destination, wanted_version)
      select ${caseId}, ${card}, w.queue, w."to", ${version}
      from jsonb_to_recordset(${tx.json(wanted)}) as w(queue text, "to" jsonb)
      on conflict do nothing
      returning destination`
    const effects = added.map(({ destination }) => ({ kind: 'card', to: destination, caseId, card }) as const)
    await tx`${insertDeliveries(tx, enqueueRows(effects, { caseId, now }))}`
  })
}

/** Whoever takes the waiting delivery has it: the outbox cannot send what is no longer waiting. */
const hush = async (sql: Sql, ids: readonly CaseId[], now: Instant): Promise<readonly CaseId[]> => {
  if (ids.length === 0) return []
  const rows = await sql<{ id: CaseId }[]>`
    with held as (
      update deliveries d set state = 'skipped', settled_at = ${now}, why = 'storm'
      from cards
      where cards.case_id = any(${sql.array([...ids], int8)}) and cards.card = 'case' and cards.ref is null
        and cards.shown_version = 0 and cards.destination ->> 'kind' = 'channel'
        and d.queue = cards.queue and d.coalescing_key = 'card:case:' || cards.case_id and d.state = 'waiting'
      returning cards.case_id, cards.queue
    ), lines as (
      update deliveries d set state = 'skipped', settled_at = ${now}, why = 'storm'
      from held where d.case_id = held.case_id and d.queue = held.queue and d.kind = 'history' and d.state = 'waiting'
    ), gone as (
      delete from cards using held
      where cards.case_id = held.case_id and cards.queue = held.queue and cards.card = 'case'
      returning cards.case_id
    ), marked as (
      update storm_members m set quiet = true from gone where m.case_id = gone.case_id
    )
    select distinct case_id as id from gone`
  return rows.map(({ id }) => id)
}
