import type { Sql } from 'postgres'
import type { CaseLog, NagAuditStore, UnsentNag } from '../app/ports/nag-audit-store.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { unseal } from './event-chain.ts'

export const nagAuditStore = (sql: Sql): NagAuditStore => ({
  overdue: async (before, limit) => {
    const [row] = await sql<{ cases: number; oldest: Instant | null }[]>`
      select count(*)::int as cases, min(next_nag_at) as oldest from (
        select next_nag_at from cases where next_nag_at < ${before} order by next_nag_at limit ${limit}) late`
    return row ?? { cases: 0, oldest: null }
  },
  unsent: (before, limit) => sql<UnsentNag[]>`
    select case_id as "caseId", key, due_at as "dueAt", ${inOutbox(sql)} as "inOutbox" from nags
    where state in ('waiting', 'handed') and send_at < ${before} order by send_at limit ${limit}`,
  toCheck: async ([from, to], after, most) => {
    const changed = await sql<{ id: CaseId }[]>`
      select distinct case_id as id from case_events where at > ${from} and at <= ${to} limit ${most.changed}`
    const inTurn = await sql<{ id: CaseId }[]>`
      select id from cases where id > ${after} and status <> 'closed' order by id limit ${most.inTurn}`
    return { changed: changed.map(({ id }) => id), inTurn: inTurn.map(({ id }) => id) }
  },
  logs: async (ids) => {
    const wanted = sql`select value::int8 from jsonb_array_elements_text(${sql.json([...ids])})`
    const [cases, events, raised] = await Promise.all([
      sql<{ id: CaseId; version: number; nextNagAt: Instant | null }[]>`
        select id, version, next_nag_at as "nextNagAt" from cases where id in (${wanted})`,
      sql<EventRow[]>`
        select case_id, seq, at, type, staff, system, data, text from case_events
        where case_id in (${wanted}) order by case_id, seq`,
      sql<{ case_id: CaseId; key: string; recipient: string }[]>`
        select case_id, key, recipient from nags where case_id in (${wanted})`,
    ])
    const eventsOf = Map.groupBy(events, (row) => row.case_id)
    const raisedOf = Map.groupBy(raised, (row) => row.case_id)
    return cases.map(
      ({ id, version, nextNagAt }): CaseLog => ({
        id,
        version,
        nextNagAt,
        // An event that came after the row of the case was read belongs to the next look.
        events: (eventsOf.get(id) ?? []).map((row): CaseEvent => unseal(id, row)).filter(({ seq }) => seq <= version),
        raised: raisedOf.get(id) ?? [],
      }),
    )
  },
  recover: async (handedBefore) => {
    const { count } = await sql`
      update nags set state = 'waiting', handed_at = null
      where state = 'handed' and handed_at < ${handedBefore} and not ${inOutbox(sql)}`
    return count
  },
})

type EventRow = Parameters<typeof unseal>[1] & { readonly case_id: CaseId }

const inOutbox = (sql: Sql) => sql`
  (exists (select from deliveries d where d.queue = nags.queue and d.coalescing_key = 'nags' and d.state = 'waiting')
  or exists (
    select from deliveries d where d.queue = nags.queue and d.lane = 'nags' and d.state in ('sending', 'retrying')))`
