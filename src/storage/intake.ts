import type { Sql, TransactionSql } from 'postgres'
import type { IntakeResult, MentionStore } from '../app/ports/mention-store.ts'
import type { Assessment } from '../domain/assessment/assessment.ts'
import { insertOpenings } from './case-openings.ts'
import { type MentionRow, mentionColumns, mentionOf } from './mention-row.ts'

/** Any number, the same in every version of Ventanilla: whoever holds it is the one process that opens cases. */
const intakeLock = 7_268_360_001

/**
 * One round of the intake: what it opens and what it decided about each mention are saved in one commit. Nobody waits
 * for the disk here. Should the database lose this commit, then the mentions wait again and are decided again; and
 * whatever leaves the house was handed out by a later commit that did wait, which takes all earlier ones to disk.
 */
export const intake: (sql: Sql, ...args: Parameters<MentionStore['intake']>) => Promise<number> = (sql, limit, work) =>
  sql.begin(async (tx) => {
    const [lock] = await tx<{ won: boolean }[]>`
      select pg_try_advisory_xact_lock(${intakeLock}::int8) as won, set_config('synchronous_commit', 'off', true)`
    if (lock?.won !== true) return 0
    const rows = await tx<MentionRow[]>`
      select ${tx(mentionColumns)} from mentions where intake in ('waiting', 'changed') order by id limit ${limit}`
    if (rows.length === 0) return 0
    const { results, openings, at } = await work(
      rows.map((row) => ({
        mention: mentionOf(row),
        byHand: row.by_hand,
        caseId: row.case_id,
        isNew: row.intake === 'waiting',
        news: row.news,
        opinion: row.opinion,
      })),
    )
    const marking = mark(tx, results, rows)
    await (openings.length === 0 ? marking : insertOpenings(tx, openings, at, marking))
    return rows.length
  })

/** News that came while the work was done stays news: `news` is emptied only where it is what was read. */
const mark = (tx: TransactionSql, results: readonly IntakeResult[], rows: readonly MentionRow[]) => {
  const read = new Map(rows.map((row) => [row.id, row.news]))
  const marks = results.map(({ assessment, ...result }) => ({
    ...result,
    assessment: assessment === null ? null : kept(assessment),
    news: read.get(result.mention) ?? [],
  }))
  return tx`
    update mentions set
      intake = case when mentions.news = done.news then done.decision else 'changed' end,
      news = case when mentions.news = done.news then '[]' else mentions.news end,
      case_id = coalesce(mentions.case_id, done."caseId"),
      assessment = coalesce(done.assessment, mentions.assessment)
    from jsonb_to_recordset(${tx.json(marks)}) as done(
      mention int8, decision text, "caseId" int8, assessment jsonb, news jsonb)
    where mentions.id = done.mention`
}

/** What figures, exports and the posting line ask of a mention. Its reasons stand in the events of its case. */
const kept = ({ complaint, nature, severity, engine }: Assessment) => ({ complaint, nature, severity, engine })
