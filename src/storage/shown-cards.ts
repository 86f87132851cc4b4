import type { Sql } from 'postgres'
import type { MessageRef } from '../app/ports/gateway.ts'
import type { ShownCards } from '../app/ports/shown-cards.ts'
import type { CaseId } from '../domain/ids.ts'

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
  async replaced(key, ref, now) {
    const [, id] = /^case:(\d{1,15})$/.exec(key) ?? []
    if (id === undefined) return
    await sql`
      insert into former_cards (case_id, ref, replaced_at) values (${id}, ${sql.json(ref)}, ${now}) on conflict do nothing`
  },
})
