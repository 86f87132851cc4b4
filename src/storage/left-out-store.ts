import type { Sql } from 'postgres'
import { type CardKind, queueOf } from '../app/ports/deliveries.ts'
import type { Destination } from '../app/ports/gateway.ts'
import type { LeftOut, LeftOutStore, LeftOutSummary, SummaryKey } from '../app/ports/left-out-store.ts'
import { urgency } from '../domain/assessment/severity.ts'
import type { CaseId, ChannelId } from '../domain/ids.ts'
import { hourMs, minuteMs } from '../domain/time.ts'
import { enqueueRows, insertDeliveries } from './delivery-rows.ts'

export const leftOutStore = (sql: Sql): LeftOutStore => ({
  add: async (rows, now) => {
    if (rows.length === 0) return
    const written = rows.map(({ severity, ...row }) => ({ ...row, urgency: urgency(severity) }))
    await sql`
      insert into left_out (mention_id, day, channel, case_id, urgency, nature, complaint, at)
      select r.mention, r.day, r.channel, r."caseId", r.urgency, r.nature, r.complaint, ${now}::int8
      from jsonb_to_recordset(${sql.json(written)}) as r(
        mention int8, day text, channel text, "caseId" int8, urgency int2, nature text, complaint float8)
      on conflict (mention_id) do update set case_id = excluded.case_id, urgency = excluded.urgency,
        nature = excluded.nature, complaint = excluded.complaint`
  },
  show: async (key, destinations, now) => {
    const card = cardOf(key)
    const wanted = destinations.map((to) => ({ queue: queueOf({ kind: 'card', to, caseId: none, card }), to }))
    await sql.begin(async (tx) => {
      const shown = await tx<{ destination: Destination }[]>`
        insert into cards (case_id, card, queue, destination, wanted_version)
        select ${none}, ${card}, w.queue, w."to", 1 from jsonb_to_recordset(${tx.json(wanted)}) as w(queue text, "to" jsonb)
        order by w.queue
        on conflict (case_id, card, queue) do update set wanted_version = cards.wanted_version + 1
        returning destination`
      const effects = shown.map(({ destination }) => ({ kind: 'card', to: destination, caseId: none, card }) as const)
      await tx`${insertDeliveries(tx, enqueueRows(effects, { caseId: none, now }))}`
    })
  },
  summary: async (key) => {
    const [shown] = await sql<{ version: number | null }[]>`
      select max(wanted_version) as version from cards where case_id = ${none} and card = ${cardOf(key)}`
    if (shown?.version == null) return null
    const rows = await sql<{ nature: LeftOut['nature']; cases: number; held: number }[]>`
      select l.nature, count(l.case_id)::int as cases, count(*) filter (where l.case_id is null)::int as held
      from ${standing(sql, key)} group by l.nature order by count(*) desc, l.nature`
    return {
      version: shown.version,
      cases: rows.reduce((sum, { cases }) => sum + cases, 0),
      held: rows.reduce((sum, { held }) => sum + held, 0),
      natures: rows.map(({ nature, cases, held }) => ({ nature, count: cases + held })),
    } satisfies LeftOutSummary
  },
  page: (key, from, limit) => sql<Omit<LeftOut, 'channel' | 'day' | 'severity'>[]>`
    select l.mention_id as mention, l.case_id as "caseId", l.nature, l.complaint from ${standing(sql, key)}
    order by l.urgency, l.complaint desc, l.mention_id offset ${from} limit ${limit}`,
  cardsSince: async (channel, since) => {
    const [row] = await sql<{ cards: number }[]>`
      select coalesce(sum(cards), 0)::int as cards from card_counts
      where channel = ${channel} and minute > ${Math.floor(since / minuteMs)}`
    return row?.cards ?? 0
  },
  countCards: async (channel, cards, now) => {
    if (cards === 0) return
    const minute = Math.floor(now / minuteMs)
    await sql`
      with counted as (
        insert into card_counts (channel, minute, cards) values (${channel}, ${minute}, ${cards})
        on conflict (channel, minute) do update set cards = card_counts.cards + excluded.cards
      )
      delete from card_counts where channel = ${channel} and minute < ${minute - hourMs / minuteMs}`
  },
  wanted: async (limit) => {
    const rows = await sql<{ id: CaseId }[]>`
      select c.id from left_out l join cases c on c.id = l.case_id
      where l.case_id is not null and l.returned_at is null and c.status <> 'closed'
        and (c.urgency = 0 or c.status <> 'new')
      order by c.urgency, c.id limit ${limit}`
    return rows.map(({ id }) => id)
  },
  waiting: () => sql<{ channel: ChannelId; unclaimed: number }[]>`
    with channels as (
      select distinct l.channel from left_out l join cases c on c.id = l.case_id
      where l.case_id is not null and l.returned_at is null and c.status = 'new'
    )
    select channel, (
      select count(distinct c.id)::int from cases c join cards on cards.case_id = c.id
      where c.status = 'new' and cards.card = 'case' and cards.destination ->> 'channel' = channels.channel) as unclaimed
    from channels`,
  gravest: async (channel, limit) => {
    const rows = await sql<{ id: CaseId }[]>`
      select c.id from left_out l join cases c on c.id = l.case_id
      where l.channel = ${channel} and l.case_id is not null and l.returned_at is null and c.status = 'new'
      order by l.urgency, l.complaint desc, l.case_id limit ${limit}`
    return rows.map(({ id }) => id)
  },
  returned: async (ids, now) => {
    const rows = await sql<SummaryKey[]>`
      with done as (
        update left_out set returned_at = ${now} where case_id = any(${sql.array([...ids], int8)}) and returned_at is null
        returning channel, day
      ) select distinct channel, day from done`
    return rows
  },
})

const int8 = 20
/** A summary belongs to no case; real ones begin at 1001. */
const none = 0 as CaseId

const cardOf = ({ channel, day }: SummaryKey): CardKind => `left_out:${channel}:${day}`

/** What has no card as yet: neither returned nor closed, nor a case by now though it was none. */
const standing = (sql: Sql, { channel, day }: SummaryKey) => sql`
  left_out l join mentions m on m.id = l.mention_id left join cases c on c.id = l.case_id
  where l.channel = ${channel} and l.day = ${day} and l.returned_at is null and m.deleted_at is null
    and case when l.case_id is null then m.case_id is null else c.status <> 'closed' end`
