import type { Sql } from 'postgres'
import type { MessageRef } from '../app/ports/gateway.ts'
import type { ShownCards } from '../app/ports/shown-cards.ts'
import type { CaseId } from '../domain/ids.ts'
import { minuteMs, secondMs } from '../domain/time.ts'

/** How far Slack's clock and ours may be from one another. */
const clocksApartMs = 5 * secondMs
/** A card whose answer was lost has been sent once more after this. */
const longestRetryMs = 30 * minuteMs

export const shownCards = (sql: Sql): ShownCards => ({
  async caseAt(ref) {
    // By its name through the index, then by all of it: two channels can have a message of the same moment.
    const { ts, activity } = ref
    const named =
      activity === undefined
        ? sql`ref ? 'ts' and ref ->> 'ts' = ${ts ?? null}`
        : sql`ref ? 'activity' and ref ->> 'activity' = ${activity}`
    const [row] = await sql<{ caseId: CaseId }[]>`
      select case_id as "caseId" from cards where ${named} and ref @> ${sql.json(ref)} and card = 'case'
      union all
      select case_id from former_cards where ${named} and ref @> ${sql.json(ref)}
      limit 1`
    return row?.caseId ?? null
  },
  async refsOf(key) {
    const [, kind, id, revision] = /^(case|approval|storm):(\d{1,15})(?::(\d{1,9}))?$/.exec(key) ?? []
    if (kind === undefined || id === undefined) return []
    const rows = await sql<{ ref: MessageRef }[]>`
      select ref from cards where ref is not null and ${
        kind === 'storm'
          ? sql`case_id = (select anchor from storms where id = ${id}) and card = ${key}`
          : sql`case_id = ${id} and card = ${kind === 'case' ? kind : `${kind}:${revision ?? ''}`}`
      }`
    return rows.map(({ ref }) => ref)
  },
  async sentAgainAt({ team = '', channel = '', ts = '' }) {
    const at = Math.round(Number(ts) * secondMs)
    if (!Number.isSafeInteger(at)) return []
    return sql<{ caseId: CaseId; ref: MessageRef }[]>`
      select distinct cards.case_id as "caseId", cards.ref
      from deliveries d join cards on cards.case_id = d.case_id and cards.queue = d.queue and cards.card = 'case'
      where d.state = 'sent' and d.attempt > 1 and d.coalescing_key = 'card:case:' || d.case_id
        and d.first_tried_at <= ${at + clocksApartMs}::int8
        and d.settled_at between ${at - clocksApartMs}::int8 and ${at + longestRetryMs}::int8
        and cards.ref @> ${sql.json({ team, channel })} and cards.ref ->> 'ts' <> ${ts}
      limit 10`
  },
  async replaced(key, ref, now) {
    const [, id] = /^case:(\d{1,15})$/.exec(key) ?? []
    if (id === undefined) return
    await sql`
      insert into former_cards (case_id, ref, replaced_at) values (${id}, ${sql.json(ref)}, ${now}) on conflict do nothing`
  },
})
