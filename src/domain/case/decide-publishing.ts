import type { ApprovalStepRule, Policy } from '../policy.ts'
import { missingSteps, requiredSteps, uncoveredSteps } from '../reply/approval.ts'
import type { Revision } from '../reply/draft.ts'
import { ok, refused } from '../result.ts'
import { type Case, hasNothingToAnswer, isUncertain } from './case.ts'
import type { StaffCommand } from './command.ts'
import type { Decision, DecisionContext } from './decision-context.ts'
import type { Rejection } from './rejection.ts'

export const publish = (
  one: Case,
  command: Extract<StaffCommand, { type: 'publish' }>,
  context: DecisionContext,
): Decision => {
  const { state } = one
  if (state.status !== 'approved' && state.status !== 'publishing')
    return refused({ code: 'wrong_state', status: state.status })
  if (state.status === 'publishing' && !isUncertain(one)) return refused({ code: 'publication_pending' })
  if (context.publishingStopped) return refused({ code: 'publishing_stopped' })
  if (state.revision !== command.revision) return refused({ code: 'old_revision', latest: state.revision })
  const refusal = notSendable(one, context.policy)
  if (refusal !== null) return refused(refusal)
  const revision = one.revisions.find((other) => other.revision === state.revision)
  if (revision === undefined) return refused({ code: 'no_draft' })
  // The same id again after an uncertain answer: a receiver that did get it can see that it is the same.
  const publicationId = isUncertain(one) && one.publication !== null ? one.publication.id : command.publicationId
  return ok([
    {
      type: 'publication_requested',
      publicationId,
      revision: revision.revision,
      sha256: revision.sha256,
      how: command.how,
    },
  ])
}

export const markPublished = (
  one: Case,
  command: Extract<StaffCommand, { type: 'mark_published' }>,
  policy: Policy,
): Decision => {
  const { state, publication } = one
  if (state.status !== 'approved' && state.status !== 'publishing')
    return refused({ code: 'wrong_state', status: state.status })
  if (state.revision !== command.revision) return refused({ code: 'old_revision', latest: state.revision })
  const { revision } = command
  if (state.status === 'publishing' && publication !== null) {
    if (publication.how === 'webhook' && publication.outcome === 'pending')
      return refused({ code: 'publication_pending' })
    return ok([{ type: 'published', publicationId: publication.id, revision, url: command.url }])
  }
  const posted = one.revisions.find((other) => other.revision === revision)
  if (posted === undefined) return refused({ code: 'no_draft' })
  // What happened in public meanwhile is no reason to deny a fact; a missing approval is.
  const missing = missingNow(one, state, posted, policy)
  if (missing.length > 0) return refused({ code: 'approval_missing', missing })
  const { sha256 } = posted
  const { publicationId } = command
  return ok([
    { type: 'publication_requested', publicationId, revision, sha256, how: 'manual' },
    { type: 'published', publicationId, revision, url: command.url },
  ])
}

/** Why the approved revision must not leave now; asked when somebody presses, and again just before it is sent. */
export const notSendable = (one: Case, policy: Policy): Rejection | null => {
  const { state } = one
  if (state.status !== 'approved' && state.status !== 'publishing') return { code: 'wrong_state', status: state.status }
  const revision = one.revisions.find((other) => other.revision === state.revision)
  if (revision === undefined) return { code: 'no_draft' }
  const missing = missingNow(one, state, revision, policy)
  if (missing.length > 0) return { code: 'approval_missing', missing }
  return overtaken(one, revision)
}

/** What happened in public since the draft was written. */
export const overtaken = (one: Case, revision: Revision): Rejection | null => {
  if (hasNothingToAnswer(one)) return { code: 'mention_deleted' }
  if (one.mentionChanged !== null && one.mentionChanged.at > revision.basedOn) {
    const { how, at } = one.mentionChanged
    return { code: how === 'deleted' ? 'mention_replaced' : 'mention_edited', at }
  }
  if (one.answeredElsewhere !== null && one.answeredElsewhere.at > revision.basedOn) return { code: 'already_answered' }
  if (one.authorSpokeAt > revision.basedOn) return { code: 'draft_stale', at: one.authorSpokeAt }
  return null
}

const missingNow = (
  one: Case,
  state: Extract<Case['state'], { status: 'approved' | 'publishing' }>,
  revision: Revision,
  policy: Policy,
): readonly ApprovalStepRule[] => [
  ...missingSteps(state.steps, state.approvals).map(({ step }) => step),
  ...uncoveredSteps(stepsNow(one, revision, policy), state.steps),
]

/** Which approvals a revision needs as the case and the policy stand now. */
export const stepsNow = (one: Case, revision: Revision, policy: Policy) =>
  requiredSteps(policy, {
    severity: one.severity,
    nature: one.nature,
    brand: one.brand,
    source: one.source,
    language: one.language,
    text: revision.text,
  })
