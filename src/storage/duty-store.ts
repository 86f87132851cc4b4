import type { Sql } from 'postgres'
import type { DutyStore } from '../app/ports/duty-store.ts'
import type { CaseId, StaffId } from '../domain/ids.ts'

export const dutyStore = (sql: Sql): DutyStore => ({
  neverOwned: async (limit) => {
    const rows = await sql<{ id: CaseId }[]>`
      select id from cases
      where status = 'new' and (state -> 'state' ->> 'since')::int8 = opened_at
        and (urgency = 0 or not exists (
          select from storm_members m join storms s on s.id = m.storm
          join cases lead on lead.id = (s.state ->> 'lead')::int8
          where m.case_id = cases.id and s.settled_at is null and s.ended_at is null
            and lead.id <> cases.id and lead.urgency <= cases.urgency and lead.status <> 'closed'))
      order by urgency, opened_at limit ${limit}`
    return rows.map(({ id }) => id)
  },
  openByOwner: async () => {
    const rows = await sql<{ owner: StaffId; open: number }[]>`
      select owner, count(*)::int as open from cases where status <> 'closed' and owner is not null group by owner`
    return new Map(rows.map(({ owner, open }) => [owner, open]))
  },
})
