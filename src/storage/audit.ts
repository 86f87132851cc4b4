import type { Sql } from 'postgres'
import type { Sha256 } from '../domain/ids.ts'
import { follows, genesis, type SealedEvent } from './event-chain.ts'

export interface AuditResult {
  readonly cases: number
  readonly events: number
  /** The first event that does not follow from the one before it; null when every chain is whole. */
  readonly broken: {
    readonly caseId: number
    readonly seq: number
    /** `changed`: not what was sealed. `missing`: the log ends before the case does, or has a gap. */
    readonly why: 'changed' | 'missing'
  } | null
}

type AuditRow = SealedEvent & { readonly caseId: number }
interface EndRow {
  readonly id: number
  readonly version: number
  readonly last_hash: Sha256
}

const casesAtOnce = 500

/** Follows every case's chain from its first event to the hash the case holds, in the order of their numbers. */
export const auditChains = async (
  sql: Sql,
  onProgress: (done: number, total: number) => void,
): Promise<AuditResult> => {
  const [{ total } = { total: 0 }] = await sql<{ total: number }[]>`select count(*)::int as total from cases`
  let cases = 0
  let events = 0
  let after = 0
  for (;;) {
    // One statement, so that a case that changes meanwhile is read with the events it then had.
    const rows = await sql<(AuditRow & EndRow)[]>`
      with page as (select id, version, last_hash from cases where id > ${after} order by id limit ${casesAtOnce})
      select page.*, e.case_id as "caseId", e.seq, e.at, e.type, e.staff, e.system, e.data, e.text,
        e.text_sha256 as "textSha256", e.hash
      from page left join case_events e on e.case_id = page.id
      order by page.id, e.seq`
    if (rows.length === 0) return { cases, events, broken: null }
    for (const [id, chain] of Map.groupBy(rows, (row) => row.id)) {
      const broken = firstBreak(id, chain)
      if (broken !== null) return { cases, events, broken }
      cases += 1
      events += chain.length
      after = id
    }
    onProgress(cases, total)
  }
}

const firstBreak = (caseId: number, chain: readonly (AuditRow & EndRow)[]): AuditResult['broken'] => {
  let before = genesis
  for (const [index, event] of chain.entries()) {
    // A case without events joins as one row of nulls.
    if (event.seq !== index + 1) return { caseId, seq: index + 1, why: 'missing' }
    if (!follows(before, caseId, event)) return { caseId, seq: event.seq, why: 'changed' }
    before = event.hash
  }
  const [end] = chain
  if (end === undefined || end.version !== chain.length) return { caseId, seq: chain.length + 1, why: 'missing' }
  return end.last_hash === before ? null : { caseId, seq: chain.length, why: 'changed' }
}
