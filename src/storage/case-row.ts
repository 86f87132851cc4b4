import type { Sql, TransactionSql } from 'postgres'
import type { CaseChange, CaseOpening, StoredCase } from '../app/ports/case-store.ts'
import { urgency } from '../domain/assessment/severity.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import type { Sha256 } from '../domain/ids.ts'

/** A case as the columns of its row: plain data for `jsonb_to_recordset`. */
export const caseColumns = (
  { after, nextNagAt, nextDeadlineAt }: Pick<CaseChange, 'after' | 'nextNagAt' | 'nextDeadlineAt'>,
  lastHash: Sha256,
) => ({
  id: after.id,
  version: after.version,
  status: after.state.status,
  urgency: urgency(after.severity),
  nature: after.nature,
  brand: after.brand,
  source: after.source,
  author_id: after.authorId,
  conversation_id: after.conversationId,
  owner: ownerOf(after),
  opened_at: after.openedAt,
  changed_at: after.changedAt,
  closed_at: after.state.status === 'closed' ? after.state.since : null,
  next_nag_at: nextNagAt,
  next_deadline_at: nextDeadlineAt,
  state: after,
  last_hash: lastHash,
})

/**
 * A case that begins as columns. Its assessment, half of its state, is not stored a second time where the one event
 * there is holds it; from its first change on, the state is whole.
 */
export const openingColumns = (opening: CaseOpening, lastHash: Sha256) => {
  const columns = caseColumns(opening, lastHash)
  return opening.after.version === 1 ? { ...columns, state: { ...opening.after, assessment: undefined } } : columns
}

/** What `storedCase` makes a case of, as `select` and `returning` take it. */
export const storedColumns = (sql: Sql | TransactionSql) => sql`
  cases.state, cases.last_hash, case when cases.version = 1 then (
    select data -> 'assessment' from case_events where case_id = cases.id and seq = 1) end as assessment`

export interface StoredRow {
  readonly state: Case
  readonly last_hash: Sha256
  /** Of a case that has not changed since it was opened. */
  readonly assessment: Case['assessment'] | null
}

export const storedCase = ({ state, last_hash, assessment }: StoredRow): StoredCase => ({
  case: assessment === null ? state : { ...state, assessment },
  lastHash: last_hash,
})
