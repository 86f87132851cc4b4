import type { CaseId } from '../domain/ids.ts'

/**
 * Wire ids of everything that can be pressed: Slack action ids and view callback ids, Teams verbs, sandbox forms.
 * They outlive the code: a card posted last year must still work.
 */
export const actionIds = [
  'case.claim.v1',
  'case.release.v1',
  'case.assign.v1',
  'case.triage.v1',
  'case.draft.v1',
  'case.suggest.v1',
  'case.submit.v1',
  'case.recall.v1',
  'case.approve.v1',
  'case.request_changes.v1',
  'case.reject.v1',
  'case.publish.v1',
  'case.mark_published.v1',
  'case.snooze.v1',
  'case.escalate.v1',
  'case.do_not_engage.v1',
  'case.merge.v1',
  'case.close.v1',
  'case.reopen.v1',
  'case.note.v1',
  'case.history.v1',
  'case.open.v1',
  'case.why.v1',
  'case.mute_nags.v1',
  'case.link_customer.v1',
  'queue.show.v1',
  'queue.hand_over.v1',
  'settings.edit.v1',
  'digest.show.v1',
  'digest.mute_week.v1',
  'digest.change_hour.v1',
  'mention.make_case.v1',
  'storm.answer.v1',
  'storm.end.v1',
  'left_out.show.v1',
  'learned.question.v1',
  'learned.answer.v1',
  'learned.show.v1',
  'learned.undo.v1',
  'learned.freeze.v1',
  'learned.roll_back.v1',
  'publishing.stop.v1',
  'publishing.resume.v1',
] as const
export type ActionId = (typeof actionIds)[number]

export const isActionId = (id: string): id is ActionId => (actionIds as readonly string[]).includes(id)

/** Something that can be pressed. */
export interface Action {
  readonly id: ActionId
  readonly label: string
  /** What a screen reader says; names the case, so that two cards' buttons differ. */
  readonly describe: string
  readonly target: ActionTarget
  readonly style?: 'primary' | 'danger'
}

/** What the button was about when it was shown. */
export interface ActionTarget {
  readonly caseId?: CaseId
  /** The case's version that was shown. */
  readonly version?: number
  /** For decisions: the revision that was shown. */
  readonly revision?: number
  /** What is not a case: a digest id, a storm id. */
  readonly ref?: string
}

/** `c1042.v7.r2`, `d:executives`: short, stable, readable in a log. */
export const encodeTarget = ({ caseId, version, revision, ref }: ActionTarget): string =>
  [
    caseId === undefined ? null : `c${caseId}`,
    version === undefined ? null : `v${version}`,
    revision === undefined ? null : `r${revision}`,
    ref === undefined ? null : `:${encodeURIComponent(ref.toWellFormed())}`,
  ]
    .filter((part) => part !== null)
    .join('.')

/** The target in a button's value; null if it was not made by `encodeTarget`. */
export const decodeTarget = (value: string): ActionTarget | null => {
  if (value === '') return {}
  const parts = /^(?:c(\d{1,15}))?\.?(?:v(\d{1,9}))?\.?(?:r(\d{1,9}))?\.?(?::([\w.~%!'()*-]{1,300}))?$/.exec(value)
  if (parts === null) return null
  const [, caseId, version, revision, ref] = parts
  return {
    ...(caseId !== undefined && { caseId: Number(caseId) as CaseId }),
    ...(version !== undefined && { version: Number(version) }),
    ...(revision !== undefined && { revision: Number(revision) }),
    ...(ref !== undefined && { ref: decodeRef(ref) }),
  }
}

const decodeRef = (ref: string): string => {
  try {
    return decodeURIComponent(ref)
  } catch {
    // A button value from outside may hold a broken escape; the text itself is then as good a name as any.
    return ref
  }
}
