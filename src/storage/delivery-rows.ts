import type { Sql, TransactionSql } from 'postgres'
import { coalescingKey, type Effect, queueOf } from '../app/ports/deliveries.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'

/** A delivery as it is enqueued: plain data for `jsonb_to_recordset`. */
export interface DeliveryRow {
  readonly queue: string
  readonly kind: Effect['kind']
  readonly case_id: CaseId | null
  readonly effect: Effect
  readonly coalescing_key: string | null
  readonly enqueued_at: Instant
  readonly not_before: Instant
}

/**
 * Effects as rows, in an order that cannot deadlock: two transactions that enqueue for the same people wait for each
 * other's coalescing keys, so all take those that cases share in the same order.
 */
export const enqueueRows = (
  effects: readonly Effect[],
  { caseId, now }: { readonly caseId: CaseId | null; readonly now: Instant },
): readonly DeliveryRow[] => {
  const rows = effects.map((effect) => ({
    queue: queueOf(effect),
    kind: effect.kind,
    case_id: 'caseId' in effect ? effect.caseId : caseId,
    effect,
    coalescing_key: coalescingKey(effect),
    enqueued_at: now,
    not_before: now,
  }))
  const isShared = (row: DeliveryRow) => row.coalescing_key !== null && !('caseId' in row.effect)
  const place = (row: DeliveryRow) => `${row.queue}\n${row.coalescing_key}`
  const shared = rows.filter(isShared).toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0))
  return [...rows.filter((row) => !isShared(row)), ...shared]
}

/**
 * The insert as a fragment, for a statement of its own or as one `with` part of a larger one. An effect that already
 * waits is not enqueued twice.
 */
export const insertDeliveries = (sql: Sql | TransactionSql, rows: readonly DeliveryRow[]) => sql`
  insert into deliveries (queue, kind, case_id, effect, coalescing_key, enqueued_at, not_before)
  select * from jsonb_to_recordset(${sql.json(rows as never)}) as row(
    queue text, kind text, case_id int8, effect jsonb, coalescing_key text, enqueued_at int8, not_before int8)
  on conflict do nothing`
