import type { Sql } from 'postgres'
import type { CardKind, Effect } from '../app/ports/deliveries.ts'
import type { ClaimedDelivery, DeliveryQueue, Settlement } from '../app/ports/delivery-queue.ts'
import type { Destination } from '../app/ports/gateway.ts'
import { handOutAheadMs, mostAheadMs } from '../app/ports/sending-rate.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { guarded } from './database-fault.ts'
import { enqueueRows, insertDeliveries } from './delivery-rows.ts'
import { deliveryUpkeep } from './delivery-upkeep.ts'
import { admit, believable, ratesAsked } from './sending-rates.ts'

/** The outbox in Postgres. Many processes share it: each hand-out is one statement, and `skip locked` keeps them apart. */
export const deliveryStore = (sql: Sql): DeliveryQueue => {
  const enqueue = async (effects: readonly Effect[], now: Instant, caseId: CaseId | null = null): Promise<void> => {
    if (effects.length > 0) await guarded(() => insertDeliveries(sql, enqueueRows(effects, { caseId, now })))
  }

  return {
    enqueue,
    claimDue: async (ask) => {
      const first = await guarded(() => claim(sql, ask))
      // A queue that had no gate yet has one now.
      return first.gatesMade > 0 ? [...first.claimed, ...(await guarded(() => claim(sql, ask))).claimed] : first.claimed
    },
    admit: (rates, now) => admit(sql, rates, now),
    settle: (settlements, now) => guarded(() => settle(sql, settlements, now)),
    renew: async (claimed, now, leaseMs) => {
      if (claimed.length === 0) return []
      const rows = await guarded(
        () => sql<{ id: number }[]>`
          update deliveries d set lease_until = ${now + leaseMs}::int8
          from jsonb_to_recordset(${sql.json(claimed.map(handOut))}) as ours(id int8, attempt int4)
          where d.id = ours.id and d.attempt = ours.attempt and d.state = 'sending'
          returning d.id`,
      )
      return rows.map((row) => row.id)
    },
    healCards: async ({ now, everyMs, limit }) => {
      const behind = await guarded(() => findBehind(sql, now, everyMs, limit))
      await enqueue(
        behind.map(({ caseId, card, to }) => ({ kind: 'card', caseId, card, to })),
        now,
      )
      return behind.length
    },
    ...deliveryUpkeep(sql),
  }
}

interface ClaimRow {
  readonly gates_made: number
  readonly id: number | null
  readonly queue: string
  readonly kind: Effect['kind']
  readonly lane: string
  readonly effect: Effect
  readonly attempt: number
  readonly enqueued_at: Instant
  readonly first_tried_at: Instant
}

/**
 * One statement hands out what is due. Read it from the top: which queues have something (one index step a queue,
 * however long they are); whose gate is open; for how many their platform has room; which of those nobody else is
 * handing out just now; their oldest deliveries that no earlier one of the lane holds up. (Asking of every row whether
 * an earlier one exists is the obvious form, and a hundred times slower.)
 *
 * All of it sees the database as it was when the statement began. `turn` tells whether somebody handed out from a queue
 * since then; such a queue is left for the next round, because its lanes may look free and no longer be.
 *
 * A platform's rate itself is kept where requests leave (`admit`), for only there it is known how many a delivery makes.
 * Here it is kept from being handed more than it can send: what was handed out is counted as one request each, and
 * where more were made of it, those count. That row is locked, so that processes do not hand out the same room.
 */
const claim = async (
  sql: Sql,
  { now, limit, leaseMs, paceMs, rates = [] }: Parameters<DeliveryQueue['claimDue']>[0],
): Promise<{ claimed: readonly ClaimedDelivery[]; gatesMade: number }> => {
  /** Of the queue `at`, what no earlier delivery of its lane holds up. */
  const dueOf = (at: 'gate' | 'mine') => sql`
    from deliveries d
    where d.queue = ${sql(at)}.queue and d.state in ('waiting', 'retrying')
      and (d.state = 'waiting' or d.not_before <= ${now}::int8)
      and not exists (
        select from deliveries earlier
        where earlier.queue = d.queue and earlier.lane = d.lane and earlier.id < d.id
          and earlier.state in ('sending', 'retrying')
          and (earlier.state = 'sending' or earlier.not_before > ${now}::int8))`
  const rows = await sql<ClaimRow[]>`
    with recursive busy as (
      (select queue from deliveries where state in ('waiting', 'retrying') order by queue limit 1)
      union all
      select (
        select d.queue from deliveries d
        where d.queue > busy.queue and d.state in ('waiting', 'retrying') order by d.queue limit 1
      ) from busy where busy.queue is not null
    ), gates_made as (
      insert into queues (queue, next_at)
      select queue, 0 from busy
      where queue is not null and not exists (select from queues where queues.queue = busy.queue)
      on conflict do nothing
      returning queue
    ), seen as materialized (
      select gate.queue, gate.turn, gate.next_at, asked.rate,
        row_number() over (partition by asked.rate order by gate.next_at, gate.queue) as place
      from busy join queues gate using (queue)
        left join ${ratesAsked(sql, rates)} on asked.rate = split_part(gate.queue, ':', 1)
      where gate.next_at <= ${now}::int8 and coalesce(gate.paused_until, 0) <= ${now}::int8
        and (asked.rate is null or exists (select ${dueOf('gate')}))
    ), handed_before as materialized (
      select rate, used_until from sending_rates
      where rate in (select rate || ' handed out' from seen where rate is not null) order by rate for update
    ), room as materialized (
      select asked.rate, asked.every_ms, used.until, (${now + handOutAheadMs}::int8 - used.until) / asked.every_ms as places
      from ${ratesAsked(sql, rates)}
        left join handed_before handed on handed.rate = asked.rate || ' handed out'
        left join sending_rates sent on sent.rate = asked.rate
        cross join lateral (
          select greatest(${now}::int8,
            ${believable(sql, sql`handed.used_until`, sql`${now + handOutAheadMs}::int8`)},
            ${believable(sql, sql`sent.used_until - asked.burst_ms`, sql`${now + mostAheadMs}::int8 + asked.every_ms`)}
          ) as until
        ) used
    ), mine as materialized (
      select queues.queue, seen.rate from seen join queues using (queue) left join room on room.rate = seen.rate
      where queues.turn = seen.turn and (room.rate is null or seen.place <= room.places)
      order by seen.next_at limit ${limit}
      for update of queues skip locked
    ), head as materialized (
      select due.id from mine cross join lateral (
        select d.id ${dueOf('mine')}
        order by d.id
        limit case when ${paceMs}::int8 > 0 or mine.rate is not null then 1
          else (select ceil(${limit}::numeric / count(*)) from mine) end
      ) due
    ), taken as (
      update deliveries d set state = 'sending', attempt = d.attempt + 1, lease_until = ${now + leaseMs}::int8,
        first_tried_at = coalesce(d.first_tried_at, ${now}::int8)
      from head where d.id = head.id and d.state in ('waiting', 'retrying')
      returning d.id, d.queue, d.kind, d.lane, d.effect, d.attempt, d.enqueued_at, d.first_tried_at
    ), handed_out as (
      update queues set turn = turn + 1, next_at = ${now + paceMs}::int8, paused_until = null, paused_why = null
      from (select distinct queue from taken) handed where queues.queue = handed.queue
    ), handed_now as (
      insert into sending_rates (rate, used_until)
      select room.rate || ' handed out', room.until + count(*) * room.every_ms
      from taken join mine using (queue) join room on room.rate = mine.rate
      group by room.rate, room.until, room.every_ms order by room.rate
      on conflict (rate) do update set used_until = excluded.used_until
    )
    select (select count(*)::int from gates_made) as gates_made, taken.*
    from (select) always left join taken on true order by taken.id`
  return { claimed: rows.flatMap(claimedOf), gatesMade: rows[0]?.gates_made ?? 0 }
}

const claimedOf = (row: ClaimRow): readonly ClaimedDelivery[] =>
  row.id === null
    ? []
    : [
        {
          id: row.id,
          queue: row.queue,
          kind: row.kind,
          lane: row.lane,
          effect: row.effect,
          attempt: row.attempt - 1,
          enqueuedAt: row.enqueued_at,
          firstTriedAt: row.attempt === 1 ? null : row.first_tried_at,
        },
      ]

/** What makes a hand-out ours: after a lease has run out the next one has another number. */
const handOut = (delivery: ClaimedDelivery) => ({ id: delivery.id, attempt: delivery.attempt + 1 })

const settle = async (sql: Sql, settlements: readonly Settlement[], now: Instant): Promise<readonly number[]> => {
  if (settlements.length === 0) return []
  const rows = await sql<{ id: number }[]>`
    with outcome as materialized (
      select * from jsonb_to_recordset(${sql.json(settlements.map((one) => settlementRow(one, now)))}) as o(
        id int8, attempt int4, state text, tried bool, not_before int8, settled_at int8, why text, pause_until int8)
    ), settled as (
      update deliveries d set state = outcome.state, lease_until = null, why = outcome.why,
        not_before = coalesce(outcome.not_before, d.not_before), settled_at = outcome.settled_at,
        attempt = case when outcome.tried then d.attempt else d.attempt - 1 end,
        first_tried_at = case when outcome.tried or d.attempt > 1 then d.first_tried_at end
      from outcome where d.id = outcome.id and d.attempt = outcome.attempt and d.state = 'sending'
      returning d.id, d.queue
    ), paused as (
      select queue, max(pause_until) as until, max(why) as why from settled join outcome using (id)
      where pause_until is not null group by queue
    ), quiet as (
      insert into queues (queue, next_at, paused_until, paused_why) select queue, 0, until, why from paused order by queue
      on conflict (queue) do update set paused_why = excluded.paused_why,
        paused_until = greatest(queues.paused_until, excluded.paused_until)
    )
    select id from settled`
  const settled = new Set(rows.map((row) => row.id))
  return settlements.map(({ delivery }) => delivery.id).filter((id) => !settled.has(id))
}

const settlementRow = ({ delivery, outcome }: Settlement, now: Instant) => {
  const row = { ...handOut(delivery), tried: true, not_before: null, settled_at: now, why: null, pause_until: null }
  switch (outcome.kind) {
    case 'sent':
      return { ...row, state: 'sent' }
    case 'skipped':
      return { ...row, state: 'skipped', why: outcome.why }
    case 'dead':
      return { ...row, state: 'dead', why: outcome.why }
    case 'retry': {
      const again = now + outcome.afterMs
      const pause = outcome.pauseQueue ? again : null
      return { ...row, state: 'retrying', why: outcome.why, not_before: again, settled_at: null, pause_until: pause }
    }
    // Not `waiting`: an equal delivery may have been enqueued meanwhile, and of those only one may wait.
    case 'released':
      return { ...row, state: 'retrying', tried: false, not_before: now, settled_at: null }
  }
}

interface BehindRow {
  readonly caseId: CaseId
  readonly card: CardKind
  readonly to: Destination
}

/** Cards that are not as wanted although nothing is on its way; one that an operator has to look at is left alone. */
const findBehind = (sql: Sql, now: Instant, everyMs: number, limit: number) => sql<BehindRow[]>`
  update cards set healed_at = ${now}::int8
  from (
    select case_id, card, queue from cards
    where wanted_version > shown_version and coalesce(healed_at, 0) <= ${now - everyMs}::int8
      and not exists (
        select from deliveries d
        where d.queue = cards.queue and d.coalescing_key = 'card:' || cards.card || ':' || cards.case_id
          and d.state = 'waiting')
      and not exists (
        select from deliveries d
        where d.queue = cards.queue and d.lane = cards.case_id::text and d.state in ('sending', 'retrying')
          and d.coalescing_key = 'card:' || cards.card || ':' || cards.case_id)
      and not exists (
        select from deliveries d
        where d.queue = cards.queue and d.state = 'dead'
          and d.coalescing_key = 'card:' || cards.card || ':' || cards.case_id)
    order by healed_at nulls first limit ${limit}
    for update skip locked
  ) behind
  where cards.case_id = behind.case_id and cards.card = behind.card and cards.queue = behind.queue
  returning cards.case_id as "caseId", cards.card, cards.destination as "to"`
