import type { Sql } from 'postgres'
import type { CardStore, ShownCard } from '../app/ports/case-store.ts'

export const cardStore = (sql: Sql): CardStore => ({
  shown: async (caseId, card, queue) => {
    const [row] = await sql<ShownCard[]>`
      select card, queue, destination as "to", wanted_version as "wantedVersion", shown_version as "shownVersion", ref
      from cards where case_id = ${caseId} and card = ${card} and queue = ${queue}`
    return row ?? null
  },
  ofCase: (caseId) => sql<ShownCard[]>`
    select card, queue, destination as "to", wanted_version as "wantedVersion", shown_version as "shownVersion", ref
    from cards where case_id = ${caseId}`,
  setShown: async (caseId, card, queue, version, ref, now) => {
    await sql`
      with replaced as (
        insert into former_cards (case_id, ref, replaced_at)
        select case_id, ref, ${now}::int8 from cards
        where case_id = ${caseId} and card = ${card} and queue = ${queue} and card = 'case' and ref <> ${sql.json(ref)}
        on conflict do nothing
      )
      update cards set shown_version = greatest(shown_version, ${version}), ref = ${sql.json(ref)}, shown_at = ${now}
      where case_id = ${caseId} and card = ${card} and queue = ${queue}`
  },
})
