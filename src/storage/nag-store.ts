import type { Sql, TransactionSql } from 'postgres'
import { queueOf } from '../app/ports/deliveries.ts'
import type { NagStore, PendingNag, RaisedNag } from '../app/ports/nag-store.ts'
import { urgency } from '../domain/assessment/severity.ts'
import type { CaseId, ChannelId, StaffId } from '../domain/ids.ts'
import type { DueNag } from '../domain/service-level/nag.ts'
import { type NagRecipient, recipientKey } from '../domain/service-level/nag-recipients.ts'
import type { Instant } from '../domain/time.ts'
import { type StoredRow, storedCase, storedColumns } from './case-row.ts'
import { enqueueRows, insertDeliveries } from './delivery-rows.ts'

export const nagStore = (sql: Sql): NagStore => ({
  pulse: async (now) => {
    // Ordered, so that the plan is an index step whatever the planner believes about a moment it is not told: as a
    // plain `exists` it expected to meet a due case soon and read the whole table.
    const rows = await sql`
      (select 1 from cases where next_nag_at <= ${now} order by next_nag_at limit 1)
      union all
      (select 1 from nags where state = 'waiting' and send_at <= ${now} order by send_at limit 1)`
    return rows.length > 0
  },
  claimDue: async (now, limit, leaseUntil) => {
    const rows = await sql<StoredRow[]>`
      with due as materialized (
        select id from cases where next_nag_at <= ${now} order by next_nag_at limit ${limit} for update skip locked)
      update cases set next_nag_at = ${leaseUntil} from due where cases.id = due.id
      returning ${storedColumns(sql)}`
    return rows.map(storedCase)
  },
  openAfter: async (after, limit) => {
    const rows = await sql<StoredRow[]>`
      select ${storedColumns(sql)} from cases where id > ${after} and status <> 'closed' order by id limit ${limit}`
    return rows.map(storedCase)
  },
  reschedule: async (times) => {
    if (times.length === 0) return
    await sql`
      update cases set next_nag_at = t."nextNagAt", next_deadline_at = t."nextDeadlineAt"
      from jsonb_to_recordset(${sql.json(times as never)}) as t(
        id int8, version int4, "nextNagAt" int8, "nextDeadlineAt" int8)
      where cases.id = t.id and cases.version = t.version`
  },
  raise: (nags, now) => raise(sql, nags, now),
  handOver: async (now) => {
    // Deliveries that still wait in a queue carry whatever is due when they leave, so one is enough.
    const [row] = await sql<{ count: number }[]>`
      with ready as materialized (
        select id, queue, destination from nags where state = 'waiting' and send_at <= ${now} for update skip locked
      ), handed as (
        update nags set state = 'handed', handed_at = ${now} from ready where nags.id = ready.id
      ), place as (
        select distinct on (queue) queue, destination from ready order by queue
      ), enqueued as (
        insert into deliveries (queue, kind, effect, coalescing_key, enqueued_at, not_before)
        select queue, 'nags', jsonb_build_object('kind', 'nags', 'to', destination), 'nags', ${now}::int8, ${now}::int8
        from place order by queue
        on conflict do nothing
      )
      select count(*)::int as count from ready`
    return row?.count ?? 0
  },
  take: async (queue, delivery, now) =>
    (
      await sql<PendingRow[]>`
        update nags set delivery = ${delivery}
        where queue = ${queue} and state in ('waiting', 'handed') and send_at <= ${now}
        returning ${pendingColumns(sql)}`
    ).map(pendingNag),
  takenBy: async (delivery) =>
    (
      await sql<PendingRow[]>`select ${pendingColumns(sql)} from nags where state = 'handed' and delivery = ${delivery}`
    ).map(pendingNag),
  settle: async ({ sent, dropped, later, raised, effects }, now) => {
    const outcomes = [
      ...sent.map((id) => ({ id, state: 'sent', why: null, send_at: null })),
      ...dropped.map(({ id, why }) => ({ id, state: 'dropped', why, send_at: null })),
      ...later.map(({ id, sendAt, why }) => ({ id, state: 'waiting', why, send_at: sendAt })),
    ]
    const settle = (on: Sql | TransactionSql) => on`
      with enqueued as (${insertDeliveries(sql, enqueueRows(effects, { caseId: null, now }))})
      update nags set state = o.state, why = o.why, send_at = coalesce(o.send_at, nags.send_at),
        settled_at = case when o.state <> 'waiting' then ${now}::int8 end,
        handed_at = case when o.state <> 'waiting' then handed_at end,
        delivery = case when o.state <> 'waiting' then delivery end
      from jsonb_to_recordset(${sql.json(outcomes)}) as o(id int8, state text, why text, send_at int8)
      where nags.id = o.id and nags.state in ('waiting', 'handed')`
    if (raised.length === 0) {
      await settle(sql)
      return
    }
    // Both or neither: a reminder that was taken from one person and given to nobody would be forgotten.
    await sql.begin(async (tx) => {
      await settle(tx)
      await raise(tx, raised, now)
    })
  },
  lastSeen: async () => {
    const rows = await sql<{ staff: StaffId; platform: string }[]>`
      select distinct on (staff) staff, platform from platform_users where staff is not null order by staff, seen_at desc`
    return new Map(rows.map(({ staff, platform }) => [staff, platform]))
  },
})

const raise = async (sql: Sql | TransactionSql, nags: readonly RaisedNag[], now: Instant): Promise<void> => {
  if (nags.length === 0) return
  await sql`
    insert into nags (case_id, key, kind, target, urgency, recipient, queue, destination, due_at, deadline_at, ordinal,
      "of", next_at, send_at, state, why, raised_at, settled_at)
    select distinct on (case_id, key, queue) case_id, key, kind, target, urgency, recipient, queue, destination, due_at,
      deadline_at, ordinal, "of", next_at, send_at, state, why, ${now}::int8,
      case when state = 'dropped' then ${now}::int8 end
    from jsonb_to_recordset(${sql.json(nags.map(rowOf))}) as n(
      case_id int8, key text, kind text, target text, urgency int2, recipient text, queue text, destination jsonb,
      due_at int8, deadline_at int8, ordinal int4, "of" int4, next_at int8, send_at int8, state text, why text)
    order by case_id, key, queue
    on conflict (case_id, key, queue) do update set recipient = excluded.recipient, state = 'waiting', why = null,
      send_at = excluded.send_at, handed_at = null, delivery = null, settled_at = null
    where nags.state = 'dropped' and nags.why = 'passed_on' and excluded.state = 'waiting'`
}

const rowOf = ({ caseId, nag, severity, recipient, destination, fate }: RaisedNag) => ({
  case_id: caseId,
  key: nag.key,
  kind: nag.kind,
  target: nag.target,
  urgency: urgency(severity),
  recipient: recipient === null ? '' : recipientKey(recipient),
  queue: destination === null ? '' : queueOf({ kind: 'nags', to: destination }),
  destination,
  due_at: nag.dueAt,
  deadline_at: nag.deadlineAt,
  ordinal: nag.ordinal,
  of: nag.of,
  next_at: nag.nextAt,
  send_at: fate.kind === 'waiting' ? fate.sendAt : null,
  state: fate.kind,
  why: fate.kind === 'dropped' ? fate.why : null,
})

interface PendingRow extends DueNag {
  readonly id: number
  readonly caseId: CaseId
  readonly recipient: string
  readonly refused: readonly string[]
}

const pendingColumns = (sql: Sql) => sql`
  nags.id, nags.case_id as "caseId", nags.recipient, nags.key, nags.kind, nags.target, nags.due_at as "dueAt",
  nags.deadline_at as "deadlineAt", nags.ordinal, nags."of", nags.next_at as "nextAt",
  (select coalesce(jsonb_agg(o.queue), '[]') from nags o
    where o.case_id = nags.case_id and o.key = nags.key and o.why = 'unreachable') as refused`

const pendingNag = ({ id, caseId, recipient, refused, ...nag }: PendingRow): PendingNag => ({
  id,
  caseId,
  nag,
  recipient: recipientOf(recipient),
  refused,
})

const recipientOf = (key: string): NagRecipient =>
  key.startsWith('staff:')
    ? { kind: 'staff', staff: key.slice('staff:'.length) as StaffId }
    : { kind: 'channel', channel: key.slice('channel:'.length) as ChannelId }
