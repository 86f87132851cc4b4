import type { Sql } from 'postgres'
import { queueOf } from '../app/ports/deliveries.ts'
import { type DigestRuns, runId, runOf, type StoredRun } from '../app/ports/digest-store.ts'
import { enqueueRows, insertDeliveries } from './delivery-rows.ts'

export const digestRuns = (sql: Sql): DigestRuns => ({
  enter: async (runs, now) => {
    if (runs.length === 0) return 0
    const rows = runs.map((run) => {
      const effect = { kind: 'digest', to: run.to, run: runId(run) } as const
      return {
        digest: run.digest,
        date: run.date,
        recipient: run.recipient,
        destination: run.to,
        period_from: run.periodFrom,
        due_at: run.dueAt,
        timezone: run.timezone,
        state: run.skipped === null ? 'handed' : 'skipped',
        why: run.skipped,
        queue: queueOf(effect),
        effect,
      }
    })
    const [row] = await sql<{ count: number }[]>`
      with run as (
        select * from jsonb_to_recordset(${sql.json(rows)}) as r(
          digest text, date text, recipient text, destination jsonb, period_from int8, due_at int8, timezone text,
          state text, why text, queue text, effect jsonb)
      ), entered as (
        insert into digest_runs (digest, date, recipient, destination, period_from, due_at, timezone, state, why, raised_at)
        select digest, date, recipient, destination, period_from, due_at, timezone, state, why, ${now}::int8
        from run order by digest, date, recipient
        on conflict do nothing
        returning digest, date, recipient, state
      ), enqueued as (
        insert into deliveries (queue, kind, effect, coalescing_key, enqueued_at, not_before)
        select queue, 'digest', effect, 'digest:' || (effect ->> 'run'), ${now}::int8, ${now}::int8
        from run join entered using (digest, date, recipient) where entered.state = 'handed' order by queue
        on conflict do nothing
      )
      select count(*)::int as count from entered where state = 'handed'`
    return row?.count ?? 0
  },
  find: async (id) => {
    const { digest, date, recipient } = runOf(id)
    const [row] = await sql<StoredRun[]>`
      select digest, date, recipient, destination as "to", due_at as "dueAt", timezone, period_from as "periodFrom", state, ref
      from digest_runs
      where digest = ${digest} and date = ${date} and recipient = ${recipient}`
    return row ?? null
  },
  posted: async (id, ref) => {
    const { digest, date, recipient } = runOf(id)
    await sql`
      update digest_runs set ref = ${sql.json(ref)}
      where digest = ${digest} and date = ${date} and recipient = ${recipient}`
  },
  sent: async (id, effects, now) => {
    const { digest, date, recipient } = runOf(id)
    await sql`
      with enqueued as (${insertDeliveries(sql, enqueueRows(effects, { caseId: null, now }))})
      update digest_runs set state = 'sent', sent_at = ${now}
      where digest = ${digest} and date = ${date} and recipient = ${recipient}`
  },
  heardBy: async (at) =>
    (await sql`(select 1 from mentions where received_at <= ${at} order by received_at limit 1)`).length > 0,
})
