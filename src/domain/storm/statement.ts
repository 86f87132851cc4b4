import { type Case, isOpen, type Status } from '../case/case.ts'
import { overtaken } from '../case/decide-publishing.ts'
import type { DecisionContext } from '../case/decision-context.ts'
import { forbids } from '../case/permission.ts'
import type { Rejection } from '../case/rejection.ts'
import type { Staff } from '../policy.ts'
import { missingSteps, requiredSteps, uncoveredSteps } from '../reply/approval.ts'
import { replyLimitOf } from '../reply/network.ts'
import type { Instant } from '../time.ts'
import type { Statement } from './storm.ts'
import { speaks } from './voice.ts'

/**
 * Why a storm's statement cannot answer this case as it stands; null when it can. It stands in for nothing: the hash
 * must name the very text, every approval that this case would need by itself must have been given to it, and whoever
 * said something new after `seenAt` is read before they are answered. A case that somebody is answering is theirs.
 */
export const refusesStatement = (
  one: Case,
  statement: Statement,
  seenAt: Instant,
  { policy, sha256 }: Pick<DecisionContext, 'policy' | 'sha256'>,
): Rejection | null => {
  const { status } = one.state
  if (status !== 'new' && status !== 'claimed' && status !== 'triaged') return { code: 'wrong_state', status }
  if (policy.triage.required && one.triagedBy === null) return { code: 'triage_first' }
  // Whoever answers many at once has not looked at each: what was answered in public since they spoke stays answered.
  if (one.answeredElsewhere !== null && one.answeredElsewhere.at >= one.authorSpokeAt)
    return { code: 'already_answered' }
  const { text, steps, approvals } = statement
  if (sha256(text) !== statement.sha256 || approvals.some((yes) => yes.sha256 !== statement.sha256))
    return { code: 'text_mismatch' }
  const limit = replyLimitOf(policy, one.source)
  const length = Array.from(text).length
  if (limit !== null && length > limit) return { code: 'text_too_long', limit, length }
  const writers = [statement.writtenBy, ...one.revisions.filter(sameWords(statement)).map(({ by }) => by)]
  if (approvals.some((yes) => writers.includes(yes.by))) return { code: 'own_text' }
  const needed = requiredSteps(policy, { ...one, text })
  const missing = [...missingSteps(steps, approvals).map(({ step }) => step), ...uncoveredSteps(needed, steps)]
  if (missing.length > 0) return { code: 'approval_missing', missing }
  const { sha256: hash, writtenBy } = statement
  return overtaken(one, { revision: 0, text, sha256: hash, by: writtenBy, at: seenAt, basedOn: seenAt })
}

/** Whether this member of staff can answer the case together with the others. */
export const canAnswerTogether = (
  one: Case,
  statement: Statement,
  seenAt: Instant,
  staff: Staff,
  context: Pick<DecisionContext, 'policy' | 'sha256'>,
): boolean =>
  isOpen(one) &&
  speaks(one.language, statement.language) &&
  forbids(one, 'publish', staff) === null &&
  refusesStatement(one, statement, seenAt, context) === null

/** In these a statement can still be written on the case. */
export const unanswered: readonly Status[] = ['new', 'claimed', 'triaged', 'drafting']
export const isUnanswered = (status: Status): boolean => unanswered.includes(status)

/** What everybody said yes to, once the lead's revision has every yes; null before. */
export const statementOf = (lead: Case, from: number | null): Statement | null => {
  const { state } = lead
  if (from === null || state.status !== 'approved' || state.revision < from) return null
  const revision = lead.revisions.find((one) => one.revision === state.revision)
  return revision === undefined || revision.text === ''
    ? null
    : {
        from: lead.id,
        revision: revision.revision,
        text: revision.text,
        sha256: revision.sha256,
        language: lead.language,
        writtenBy: revision.by,
        steps: state.steps,
        approvals: state.approvals,
      }
}

const sameWords =
  ({ sha256 }: Statement) =>
  (revision: Case['revisions'][number]): boolean =>
    revision.sha256 === sha256
