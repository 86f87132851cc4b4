import type { CaseChange } from '../app/ports/case-store.ts'
import { urgency } from '../domain/assessment/severity.ts'
import { ownerOf } from '../domain/case/case.ts'
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
