import { type Case, isUncertain, latestRevision } from '../domain/case/case.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action, ActionTarget } from './action.ts'
import { type CaseAction, movesOf } from './action-moves.ts'
import type { CaseView, Reader } from './case-view.ts'

/** The buttons and the menu of a case as it stands, the same for everybody who looks at it. */
export const actionsOf = (view: CaseView, reader: Reader): { actions: readonly Action[]; menu: readonly Action[] } => {
  const words = wordsIn(reader.language)
  const moves = movesOf(view, reader.policy)
  return {
    actions: moves.inSight.map((id) => actionOn(view, id, words, id === moves.next ? 'primary' : undefined)),
    menu: moves.inMenu.map((id) => actionOn(view, id, words)),
  }
}

/** One action on a case, labelled for the state it is in. */
export const actionOn = (view: CaseView, id: CaseAction, words: Words, style?: 'primary'): Action => {
  const one = view.case
  const { label, describe } = keysOf(wordingOf(view, id))
  const target = targetOf(one, id)
  const emphasis = isDangerous(one, id) ? 'danger' : style
  return {
    id,
    label: words.say(label),
    describe: words.say(describe, { case: target.caseId ?? one.id }),
    target,
    ...(emphasis !== undefined && { style: emphasis }),
  }
}

type NameIn<Id> = Id extends `case.${infer Name}.v1` ? Name : never
/** Most actions are called the same in every state; these are not. */
type Wording = NameIn<CaseAction> | 'edit' | 'again' | 'arrived' | 'by_hand' | 'ready' | 'read_draft' | 'unmute_nags'

interface WordingKeys {
  readonly label: `action.${Wording}`
  readonly describe: `describe.${Wording}`
}
/** A key put together anew for each of a card's sixteen actions has to be hashed anew, and that shows. */
const wordingKeys = new Map<Wording, WordingKeys>()
const keysOf = (wording: Wording): WordingKeys => {
  let keys = wordingKeys.get(wording)
  if (keys === undefined) {
    keys = { label: `action.${wording}`, describe: `describe.${wording}` }
    wordingKeys.set(wording, keys)
  }
  return keys
}

const wordingOf = ({ case: one, missingApprovals }: CaseView, id: CaseAction): Wording => {
  switch (id) {
    case 'case.draft.v1':
      return one.state.status === 'drafting' || 'revision' in one.state ? 'edit' : 'draft'
    case 'case.publish.v1':
      return isUncertain(one) ? 'again' : 'publish'
    case 'case.mark_published.v1':
      if (isUncertain(one)) return 'arrived'
      return one.state.status === 'publishing' ? 'mark_published' : 'by_hand'
    case 'case.submit.v1':
      return missingApprovals.length === 0 ? 'ready' : 'submit'
    case 'case.open.v1':
      return one.state.status === 'awaiting_approval' ? 'read_draft' : 'open'
    case 'case.mute_nags.v1':
      return one.nagsMuted ? 'unmute_nags' : 'mute_nags'
    case 'case.claim.v1':
    case 'case.release.v1':
    case 'case.assign.v1':
    case 'case.suggest.v1':
    case 'case.triage.v1':
    case 'case.recall.v1':
    case 'case.approve.v1':
    case 'case.request_changes.v1':
    case 'case.reject.v1':
    case 'case.snooze.v1':
    case 'case.escalate.v1':
    case 'case.do_not_engage.v1':
    case 'case.merge.v1':
    case 'case.close.v1':
    case 'case.reopen.v1':
    case 'case.note.v1':
    case 'case.history.v1':
    case 'case.why.v1':
    case 'case.link_customer.v1':
      return nameIn(id)
  }
}

const nameIn = <Name extends string>(id: `case.${Name}.v1`): Name => id.slice(5, -3) as Name

const targetOf = (one: Case, id: CaseAction): ActionTarget => {
  const base = { caseId: one.id, version: one.version }
  switch (id) {
    case 'case.draft.v1':
    case 'case.submit.v1':
      return { ...base, revision: latestRevision(one)?.revision ?? 0 }
    case 'case.approve.v1':
    case 'case.request_changes.v1':
    case 'case.reject.v1':
    case 'case.publish.v1':
    case 'case.mark_published.v1':
      return 'revision' in one.state ? { ...base, revision: one.state.revision } : base
    case 'case.open.v1':
      if (one.state.status === 'awaiting_approval') return { ...base, revision: one.state.revision }
      return one.state.status === 'closed' && one.state.mergedInto !== null ? { caseId: one.state.mergedInto } : base
    case 'case.mute_nags.v1':
      // What to do, not “the other way round”: two presses of an old button must not undo each other.
      return { ...base, ref: one.nagsMuted ? 'off' : 'on' }
    case 'case.claim.v1':
    case 'case.release.v1':
    case 'case.assign.v1':
    case 'case.suggest.v1':
    case 'case.triage.v1':
    case 'case.recall.v1':
    case 'case.snooze.v1':
    case 'case.escalate.v1':
    case 'case.do_not_engage.v1':
    case 'case.merge.v1':
    case 'case.close.v1':
    case 'case.reopen.v1':
    case 'case.note.v1':
    case 'case.history.v1':
    case 'case.why.v1':
    case 'case.link_customer.v1':
      return base
  }
}

const isDangerous = (one: Case, id: CaseAction): boolean =>
  id === 'case.reject.v1' || (id === 'case.publish.v1' && isUncertain(one))
