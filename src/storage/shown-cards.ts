import type { Sql } from 'postgres'
import type { MessageRef } from '../app/ports/gateway.ts'
import type { ShownCards } from '../app/ports/shown-cards.ts'
import type { CaseId } from '../domain/ids.ts'

export const shownCards = (sql: Sql): ShownCards => ({
  async caseAt(ref) {
    // By its timestamp through the index, then by all of it: two channels can have a message of the same moment.
    const [row] = await sql<{ caseId: CaseId }[]>`
      select case_id as "caseId" from cards
      where ref ? 'ts' and ref ->> 'ts' = ${ref['ts'] ?? null} and ref @> ${sql.json(ref)} and card = 'case' limit 1`
    return row?.caseId ?? null
  },
  async refsOf(caseId) {
    const rows = await sql<{ ref: MessageRef }[]>`
      select ref from cards where case_id = ${caseId} and ref is not null`
    return rows.map(({ ref }) => ref)
  },
})
