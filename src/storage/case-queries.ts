import type { Sql } from 'postgres'
import type { CaseQueries } from '../app/ports/case-store.ts'
import type { CaseId } from '../domain/ids.ts'

interface IdRow {
  readonly id: CaseId
}

export const caseQueries = (sql: Sql): CaseQueries => {
  const ids = (rows: readonly IdRow[]): readonly CaseId[] => rows.map((row) => row.id)
  return {
    ownedBy: async (staff, limit) =>
      ids(
        await sql<IdRow[]>`
        select id from cases where owner = ${staff} and status <> 'closed'
        order by urgency, next_deadline_at nulls last, opened_at limit ${limit}`,
      ),
    unclaimed: async (limit) =>
      ids(
        await sql<IdRow[]>`
        select id from cases where status = 'new' order by urgency, opened_at limit ${limit}`,
      ),
    awaitingApproval: async (limit) =>
      ids(
        await sql<IdRow[]>`
        select id from cases where status = 'awaiting_approval' order by urgency, changed_at limit ${limit}`,
      ),
    find: async (words, limit) => {
      const number = /^#?(\d{1,15})$/.exec(words.trim())?.[1]
      const pattern = `%${words.trim().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      return ids(
        await sql<IdRow[]>`
        select id from cases where id = ${number ?? '0'}::int8
        union
        select case_id as id from (
          select case_id from mentions
          where case_id is not null
            and (text ilike ${pattern} or author ->> 'name' ilike ${pattern} or author ->> 'handle' ilike ${pattern})
          order by id desc limit ${limit}) found
        order by id desc limit ${limit}`,
      )
    },
  }
}
