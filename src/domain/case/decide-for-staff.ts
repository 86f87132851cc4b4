import { type Staff, staffOf } from '../policy.ts'
import { missingSteps, stepFor } from '../reply/approval.ts'
import { ok, refused } from '../result.ts'
import { dayMs, minuteMs, plus } from '../time.ts'
import { type Case, hasNothingToAnswer, isUncertain, latestRevision, ownerOf } from './case.ts'
import type { StaffCommand } from './command.ts'
import { markPublished, overtaken, publish, stepsNow } from './decide-publishing.ts'
import type { Decision, DecisionContext } from './decision-context.ts'
import type { EventBody } from './event.ts'
import { forbids } from './permission.ts'
import type { Rejection } from './rejection.ts'
import { stepInPlace } from './stand-in.ts'
import { transitions } from './transitions.ts'

/** Longest reply of any network we know (a blog comment, an app store); a network's own limit is checked by its form. */
export const longestReply = 10_000
const longestSnoozeMs = 30 * dayMs
const longestReviewMs = 366 * dayMs

/** What a member of staff's command brings about in this state, or why it is refused. */
export const decideForStaff = (one: Case, command: StaffCommand, staff: Staff, context: DecisionContext): Decision => {
  const refusal = outOfPlace(one, command.type, staff) ?? forbids(one, command.type, staff)
  if (refusal !== null) return refused(refusal)
  switch (command.type) {
    case 'claim':
      return ok([{ type: 'claimed' }])
    case 'release':
      return ok([{ type: 'released', idle: false }])
    case 'assign':
      if (staffOf(context.policy, command.to) === null) return refused({ code: 'unknown_staff', id: command.to })
      if (ownerOf(one) === command.to) {
        return refused(
          command.to === staff.id
            ? { code: 'already_yours' }
            : { code: 'already_claimed', owner: command.to, since: one.state.since },
        )
      }
      return ok([{ type: 'assigned', to: command.to }])
    case 'triage':
      return ok([
        ...claimFirst(one),
        { type: 'triaged', nature: command.nature, severity: command.severity, route: command.route },
      ])
    case 'draft':
      return draft(one, command, context)
    case 'suggest':
      return suggest(one, context)
    case 'submit':
      return submit(one, command.revision, context)
    case 'recall':
      return 'revision' in one.state
        ? ok([{ type: 'recalled', revision: one.state.revision }])
        : refused({ code: 'wrong_state', status: one.state.status })
    case 'approve':
      return approve(one, command, staff, context)
    case 'request_changes':
    case 'reject':
      return turnDown(one, command, staff, context)
    case 'publish':
      return publish(one, command, context)
    case 'mark_published':
      return markPublished(one, command, context.policy)
    case 'snooze':
      if (command.until <= context.now) return refused({ code: 'time_in_past' })
      if (command.until > plus(context.now, longestSnoozeMs)) return refused({ code: 'time_too_far' })
      return ok([{ type: 'snoozed', until: command.until }])
    case 'escalate':
      return ok([{ type: 'escalated', text: command.text }])
    case 'do_not_engage':
      if (command.text.trim() === '') return refused({ code: 'empty_text' })
      if (command.reviewAt !== null && command.reviewAt <= context.now) return refused({ code: 'time_in_past' })
      if (command.reviewAt !== null && command.reviewAt > plus(context.now, longestReviewMs))
        return refused({ code: 'time_too_far' })
      return ok([{ type: 'closed', why: 'do_not_engage', text: command.text, reviewAt: command.reviewAt }])
    case 'merge':
      return command.into === one.id
        ? refused({ code: 'merge_with_itself' })
        : ok([{ type: 'merged', into: command.into }])
    case 'close':
      return ok([{ type: 'closed', why: command.why, text: command.text, reviewAt: null }])
    case 'reopen':
      return ok([{ type: 'reopened', cause: 'staff' }])
    case 'note':
      return command.text.trim() === '' ? refused({ code: 'empty_text' }) : ok([{ type: 'noted', text: command.text }])
    case 'mute_nags':
      return ok([{ type: 'nags_muted', muted: command.muted }])
  }
}

/** What makes no sense in this state, whoever asks. */
export const outOfPlace = (one: Case, type: StaffCommand['type'], staff: Staff): Rejection | null => {
  const { state } = one
  if (transitions[type].includes(state.status)) return null
  if (type === 'claim' && 'owner' in state) {
    return state.owner === staff.id
      ? { code: 'already_yours' }
      : { code: 'already_claimed', owner: state.owner, since: state.since }
  }
  if (state.status === 'closed') return { code: 'already_closed' }
  if (type === 'reopen') return { code: 'not_closed' }
  if (isUncertain(one)) return { code: 'publication_uncertain' }
  if (state.status === 'publishing') return { code: 'publication_pending' }
  if (type === 'submit' && latestRevision(one) === null) return { code: 'no_draft' }
  return { code: 'wrong_state', status: state.status }
}

/** Working on a case that nobody has takes it: one press less, and nobody else starts the same. */
const claimFirst = (one: Case): readonly EventBody[] => (one.state.status === 'new' ? [{ type: 'claimed' }] : [])

const draft = (one: Case, command: Extract<StaffCommand, { type: 'draft' }>, context: DecisionContext): Decision => {
  const { text } = command
  if (text.trim() === '') return refused({ code: 'empty_text' })
  if (text.length > longestReply) return refused({ code: 'text_too_long', limit: longestReply, length: text.length })
  if (context.policy.triage.required && one.triagedBy === null) return refused({ code: 'triage_first' })
  const latest = latestRevision(one)
  // Two people editing at once: the second would silently overwrite words the first has just written.
  if (latest !== null && latest.revision !== command.onRevision) {
    return refused({ code: 'draft_changed', revision: latest.revision, by: latest.by })
  }
  const { state } = one
  const voided: readonly EventBody[] =
    state.status === 'awaiting_approval' || state.status === 'approved'
      ? [{ type: 'recalled', revision: state.revision }]
      : []
  const revision = (latest?.revision ?? 0) + 1
  return ok([
    ...claimFirst(one),
    ...voided,
    {
      type: 'drafted',
      revision,
      sha256: context.sha256(text),
      basedOn: command.basedOn,
      ...(command.suggested === true && { suggested: true }),
      text,
    },
  ])
}

/** Longer than any model takes: an answer that has not come by then will not come. */
const suggestionWithinMs = 2 * minuteMs

const suggest = (one: Case, { now, policy }: DecisionContext): Decision => {
  if (policy.triage.required && one.triagedBy === null) return refused({ code: 'triage_first' })
  if (one.route === 'do_not_engage') return refused({ code: 'not_to_be_answered' })
  if (hasNothingToAnswer(one)) return refused({ code: 'mention_deleted' })
  const { suggestion } = one
  const isUnderWay = suggestion?.status === 'asked' && now - suggestion.at < suggestionWithinMs
  return ok(isUnderWay ? [] : [{ type: 'suggestion_asked' }])
}

const submit = (one: Case, revision: number, context: DecisionContext): Decision => {
  const latest = latestRevision(one)
  if (latest === null) return refused({ code: 'no_draft' })
  if (latest.revision !== revision) return refused({ code: 'old_revision', latest: latest.revision })
  const outdated = overtaken(one, latest)
  if (outdated !== null) return refused(outdated)
  const steps = stepsNow(one, latest, context.policy)
  const submitted: EventBody = { type: 'submitted', revision, steps }
  return ok(steps.length === 0 ? [submitted, { type: 'cleared', revision }] : [submitted])
}

const approve = (
  one: Case,
  command: Extract<StaffCommand, { type: 'approve' }>,
  staff: Staff,
  { policy, now }: DecisionContext,
): Decision => {
  const { state } = one
  if (state.status !== 'awaiting_approval') return refused({ code: 'wrong_state', status: state.status })
  if (state.revision !== command.revision) return refused({ code: 'old_revision', latest: state.revision })
  const revision = one.revisions.find((other) => other.revision === command.revision)
  if (revision === undefined || revision.sha256 !== command.sha256) return refused({ code: 'text_mismatch' })
  // Also the words of an earlier revision count as theirs, whoever pasted them again.
  if (one.revisions.some((other) => other.sha256 === revision.sha256 && other.by === staff.id))
    return refused({ code: 'own_text' })
  if (state.approvals.some((approval) => approval.by === staff.id)) return refused({ code: 'already_approved' })
  const open = missingSteps(state.steps, state.approvals)
  const own = stepFor(staff, state.steps, state.approvals)
  const step = own ?? stepInPlace(one, staff, policy, now)
  if (step === null) {
    return refused({ code: 'approval_not_needed_from_you', missing: open.map((missing) => missing.step) })
  }
  const approved: EventBody = {
    type: 'approved',
    revision: command.revision,
    sha256: command.sha256,
    step,
    ...(own === null && { standIn: true }),
  }
  const mine = { by: staff.id, at: one.changedAt, revision: command.revision, sha256: command.sha256, step }
  const complete = missingSteps(state.steps, [...state.approvals, mine]).length === 0
  return ok(complete ? [approved, { type: 'cleared', revision: command.revision }] : [approved])
}

const turnDown = (
  one: Case,
  command: Extract<StaffCommand, { type: 'request_changes' | 'reject' }>,
  staff: Staff,
  { policy, now }: DecisionContext,
): Decision => {
  const { state } = one
  if (state.status !== 'awaiting_approval') return refused({ code: 'wrong_state', status: state.status })
  if (state.revision !== command.revision) return refused({ code: 'old_revision', latest: state.revision })
  if (command.text.trim() === '') return refused({ code: 'empty_text' })
  const approver = state.steps.some((step) =>
    'any' in step ? staff.roles.includes(step.any) : step.all.includes(staff.id),
  )
  if (!approver && stepInPlace(one, staff, policy, now) === null) {
    const needs = state.steps.flatMap((step) =>
      'any' in step ? [step.any] : step.all.flatMap((id) => staffOf(policy, id)?.roles ?? []),
    )
    return refused({ code: 'not_permitted', needs: [...new Set(needs)] })
  }
  const type = command.type === 'reject' ? 'rejected' : 'changes_requested'
  return ok([{ type, revision: command.revision, text: command.text }])
}
