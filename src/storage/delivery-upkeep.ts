import type { Sql } from 'postgres'
import type { Effect } from '../app/ports/deliveries.ts'
import type { DeadLetter, DeliveryQueue } from '../app/ports/delivery-queue.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { guarded } from './database-fault.ts'

type Upkeep = Pick<DeliveryQueue, 'recover' | 'sweep' | 'backlog' | 'deadLetters' | 'retryDead'>

/** What the outbox needs besides handing out: after crashes and clock jumps, against growth, and for operators. */
export const deliveryUpkeep = (sql: Sql): Upkeep => ({
  recover: async ({ now, leaseMs, paceMs, longestPauseMs, maxAttempts, except }) => {
    const lost = await guarded(
      () => sql`
        update deliveries set lease_until = null,
          state = case when attempt >= ${maxAttempts} then 'dead' else 'retrying' end,
          settled_at = case when attempt >= ${maxAttempts} then ${now}::int8 end,
          not_before = ${now}::int8, why = 'lease_ran_out'
        where state = 'sending' and lease_until <= ${now}::int8
          and id not in (select value::int8 from jsonb_array_elements_text(${sql.json([...except])}))`,
    )
    // A clock that was set back leaves moments that lie further ahead than any rule puts them. They are brought within
    // the rule, not declared past: whoever holds a lease may be alive, and renews it. One statement each, so that none
    // waits for a hand-out while another waits for it.
    await guarded(
      () => sql`
        update deliveries set lease_until = ${now + leaseMs}::int8
        where state = 'sending' and lease_until > ${now + leaseMs}::int8`,
    )
    await guarded(
      () => sql`
        update deliveries set not_before = ${now + longestPauseMs}::int8
        where state = 'retrying' and not_before > ${now + longestPauseMs}::int8`,
    )
    await guarded(
      () => sql`
        update queues set next_at = least(next_at, ${now + paceMs}::int8),
          paused_until = case when paused_until is not null then least(paused_until, ${now + longestPauseMs}::int8) end
        where next_at > ${now + paceMs}::int8 or paused_until > ${now + longestPauseMs}::int8`,
    )
    return lost.count
  },

  sweep: async ({ settledBefore, deadBefore, limit }) => {
    const settled = await guarded(
      () => sql`
        delete from deliveries where id in (
          select id from deliveries where state in ('sent', 'skipped') and settled_at < ${settledBefore}::int8
          order by settled_at limit ${limit} for update skip locked)`,
    )
    const dead = await guarded(
      () => sql`
        delete from deliveries where id in (
          select id from deliveries where state = 'dead' and settled_at < ${deadBefore}::int8
          order by settled_at limit ${limit} for update skip locked)`,
    )
    // A gate that nothing has passed for so long; the next delivery makes it anew.
    const idle = await guarded(
      () => sql`
        delete from queues where queue in (
          select queue from queues
          where next_at < ${settledBefore}::int8 and coalesce(paused_until, 0) < ${settledBefore}::int8
            and not exists (
              select from deliveries d where d.queue = queues.queue and d.state in ('waiting', 'retrying'))
            and not exists (
              select from deliveries d where d.queue = queues.queue and d.state in ('sending', 'retrying'))
          limit ${limit} for update skip locked)`,
    )
    const unused = await guarded(
      () => sql`
        delete from sending_rates where rate in (
          select rate from sending_rates where used_until < ${settledBefore}::int8
          limit ${limit} for update skip locked)`,
    )
    return settled.count + dead.count + idle.count + unused.count
  },

  backlog: async () => {
    const [total] = await guarded(
      () => sql<{ waiting: number; retrying: number; sending: number; dead: number; oldest: Instant | null }[]>`
        select
          (select count(*) from deliveries where state = 'waiting')::int as waiting,
          (select count(*) from deliveries where state = 'retrying')::int as retrying,
          (select count(*) from deliveries where state = 'sending')::int as sending,
          (select count(*) from deliveries where state = 'dead')::int as dead,
          (select min(enqueued_at) from deliveries where state in ('waiting', 'retrying')) as oldest`,
    )
    const longest = await guarded(
      () => sql<QueueRow[]>`
        select d.queue, count(*)::int as count, min(d.enqueued_at) as oldest, q.paused_until, q.paused_why
        from deliveries d left join queues q using (queue)
        where d.state in ('waiting', 'retrying')
        group by d.queue, q.paused_until, q.paused_why order by count(*) desc, d.queue limit 20`,
    )
    const { oldest = null, waiting = 0, retrying = 0, sending = 0, dead = 0 } = total ?? {}
    return {
      waiting,
      retrying,
      sending,
      dead,
      oldestEnqueuedAt: oldest,
      queues: longest.map((row) => ({
        queue: row.queue,
        count: row.count,
        oldestEnqueuedAt: row.oldest,
        pausedUntil: row.paused_until,
        pausedWhy: row.paused_why,
      })),
    }
  },

  deadLetters: async (limit) => {
    const rows = await guarded(
      () => sql<DeadRow[]>`
        select id, queue, kind, case_id, attempt, enqueued_at, settled_at, why from deliveries
        where state = 'dead' order by settled_at desc, id desc limit ${limit}`,
    )
    return rows.map(deadLetterOf)
  },

  retryDead: async (which, now) => {
    const chosen =
      which === 'all'
        ? sql``
        : sql`and id in (select value::int8 from jsonb_array_elements_text(${sql.json([...which])}))`
    // Still an attempt: something of it may stand in the channel, and the deliverer looks for it before it posts again.
    const { count } = await guarded(
      () => sql`
        update deliveries set state = 'retrying', attempt = 1, not_before = ${now}::int8, settled_at = null
        where state = 'dead' ${chosen}`,
    )
    return count
  },
})

interface QueueRow {
  readonly queue: string
  readonly count: number
  readonly oldest: Instant
  readonly paused_until: Instant | null
  readonly paused_why: string | null
}

interface DeadRow {
  readonly id: number
  readonly queue: string
  readonly kind: Effect['kind']
  readonly case_id: CaseId | null
  readonly attempt: number
  readonly enqueued_at: Instant
  readonly settled_at: Instant
  readonly why: string | null
}

const deadLetterOf = (row: DeadRow): DeadLetter => ({
  id: row.id,
  queue: row.queue,
  kind: row.kind,
  caseId: row.case_id,
  attempts: row.attempt,
  enqueuedAt: row.enqueued_at,
  diedAt: row.settled_at,
  why: row.why ?? '',
})
