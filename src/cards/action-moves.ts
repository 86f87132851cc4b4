import { type Case, hasNothingToAnswer, isUncertain, latestRevision } from '../domain/case/case.ts'
import type { StaffCommand } from '../domain/case/command.ts'
import { notSendable, overtaken } from '../domain/case/decide-publishing.ts'
import { transitions } from '../domain/case/transitions.ts'
import type { Policy } from '../domain/policy.ts'
import type { ActionId } from './action.ts'
import type { CaseView } from './case-view.ts'
import { plain } from './plain-text.ts'

export type CaseAction = Extract<ActionId, `case.${string}`>

/** What can be done with a case as it stands, by anybody; who may do it is asked when it is pressed. */
export interface Moves {
  /** At most five, most likely first. */
  readonly inSight: readonly CaseAction[]
  readonly inMenu: readonly CaseAction[]
  /** What brings the case forward; null where nothing does but waiting. */
  readonly next: CaseAction | null
}

/** Single source of every card's buttons and menu. A move that would be refused whoever pressed it is not offered. */
export const movesOf = (
  { case: one, publisher, hasModel }: Pick<CaseView, 'case' | 'publisher' | 'hasModel'>,
  policy: Policy,
): Moves => {
  const inSight = likely(one, publisher, policy)
  const others = [...possible(one, policy), ...(hasModel ? suggestible(one, policy) : []), ...alwaysThere]
  const first = inSight[0]
  return {
    inSight,
    inMenu: others.filter((id) => !inSight.includes(id)),
    next: first !== undefined && steps.includes(first) ? first : null,
  }
}

/** The command behind an action; null for those that only show something or concern the customer. */
export const commandOf = (action: CaseAction): StaffCommand['type'] | null => {
  switch (action) {
    case 'case.claim.v1':
      return 'claim'
    case 'case.release.v1':
      return 'release'
    case 'case.assign.v1':
      return 'assign'
    case 'case.triage.v1':
      return 'triage'
    case 'case.draft.v1':
      return 'draft'
    case 'case.suggest.v1':
      return 'suggest'
    case 'case.submit.v1':
      return 'submit'
    case 'case.recall.v1':
      return 'recall'
    case 'case.approve.v1':
      return 'approve'
    case 'case.request_changes.v1':
      return 'request_changes'
    case 'case.reject.v1':
      return 'reject'
    case 'case.publish.v1':
      return 'publish'
    case 'case.mark_published.v1':
      return 'mark_published'
    case 'case.snooze.v1':
      return 'snooze'
    case 'case.escalate.v1':
      return 'escalate'
    case 'case.do_not_engage.v1':
      return 'do_not_engage'
    case 'case.merge.v1':
      return 'merge'
    case 'case.close.v1':
      return 'close'
    case 'case.reopen.v1':
      return 'reopen'
    case 'case.note.v1':
      return 'note'
    case 'case.mute_nags.v1':
      return 'mute_nags'
    case 'case.history.v1':
    case 'case.open.v1':
    case 'case.why.v1':
    case 'case.link_customer.v1':
      return null
  }
}

/** Longest draft that a shared card shows whole; a longer one, or one with hidden characters, is opened before anybody approves it. */
export const longestDraftInCard = 1_200

const alwaysThere = ['case.note.v1', 'case.link_customer.v1', 'case.why.v1', 'case.history.v1'] as const
/** Moves towards an answer; to close, to wait or to stay silent is nobody's default. */
const steps: readonly CaseAction[] = [
  'case.claim.v1',
  'case.triage.v1',
  'case.draft.v1',
  'case.submit.v1',
  'case.approve.v1',
  'case.open.v1',
  'case.publish.v1',
  'case.mark_published.v1',
]

const likely = (one: Case, publisher: 'webhook' | 'manual', policy: Policy): readonly CaseAction[] => {
  const draft = mayDraft(one, policy) ? (['case.draft.v1'] as const) : []
  // Where the advice is to stay silent, silence is the likely press.
  const silence = one.route === 'do_not_engage' ? (['case.do_not_engage.v1'] as const) : []
  // Where the post is gone there is nothing left to answer.
  const gone = hasNothingToAnswer(one) ? (['case.close.v1'] as const) : []
  switch (one.state.status) {
    case 'new':
      return ['case.claim.v1', ...silence, 'case.triage.v1', ...draft, 'case.escalate.v1']
    case 'claimed':
      return ['case.triage.v1', ...draft, ...silence, 'case.snooze.v1', 'case.escalate.v1']
    case 'triaged':
      return [...silence, ...draft, 'case.snooze.v1', 'case.escalate.v1', 'case.close.v1']
    case 'drafting': {
      const latest = latestRevision(one)
      const submit = latest !== null && overtaken(one, latest) === null ? (['case.submit.v1'] as const) : []
      return [...gone, ...submit, ...draft, 'case.snooze.v1', 'case.escalate.v1']
    }
    case 'awaiting_approval': {
      const read = isShownWhole(one, one.state.revision) ? 'case.approve.v1' : 'case.open.v1'
      return [read, 'case.request_changes.v1', 'case.reject.v1', ...draft, 'case.recall.v1']
    }
    case 'approved': {
      const send =
        publisher === 'webhook'
          ? (['case.publish.v1', 'case.mark_published.v1'] as const)
          : (['case.mark_published.v1'] as const)
      return [...gone, ...(notSendable(one, policy) === null ? send : []), ...draft, 'case.recall.v1']
    }
    case 'publishing':
      if (isUncertain(one)) {
        const again = notSendable(one, policy) === null ? (['case.publish.v1'] as const) : []
        return ['case.mark_published.v1', ...again, 'case.escalate.v1']
      }
      return one.publication?.how === 'manual' ? ['case.mark_published.v1'] : []
    case 'waiting_author':
      return ['case.close.v1', ...draft, 'case.snooze.v1', 'case.release.v1']
    case 'closed':
      return one.state.mergedInto === null ? ['case.reopen.v1'] : ['case.open.v1', 'case.reopen.v1']
  }
}

/** Everything else that the state allows. */
const possible = (one: Case, policy: Policy): readonly CaseAction[] => {
  switch (one.state.status) {
    case 'closed':
      return []
    case 'publishing':
      return ['case.escalate.v1', 'case.mute_nags.v1']
    case 'claimed':
    case 'triaged':
    case 'drafting':
    case 'waiting_author':
      return ['case.release.v1', ...sideMoves(one, policy)]
    case 'new':
    case 'awaiting_approval':
    case 'approved':
      return sideMoves(one, policy)
  }
}

const sideMoves = (one: Case, policy: Policy): readonly CaseAction[] => [
  'case.triage.v1',
  ...(mayDraft(one, policy) ? (['case.draft.v1'] as const) : []),
  'case.assign.v1',
  'case.snooze.v1',
  'case.escalate.v1',
  'case.close.v1',
  'case.do_not_engage.v1',
  'case.merge.v1',
  'case.mute_nags.v1',
]

/** A reply may be proposed while nobody has written one; never where the advice is to stay silent. */
const suggestible = (one: Case, policy: Policy): readonly CaseAction[] =>
  transitions.suggest.includes(one.state.status) &&
  one.route !== 'do_not_engage' &&
  !hasNothingToAnswer(one) &&
  mayDraft(one, policy)
    ? ['case.suggest.v1']
    : []

const mayDraft = (one: Case, policy: Policy): boolean => !policy.triage.required || one.triagedBy !== null

const isShownWhole = (one: Case, revision: number): boolean => {
  const text = one.revisions.find((other) => other.revision === revision)?.text
  return text !== undefined && text.length <= longestDraftInCard && plain(text) === text
}
