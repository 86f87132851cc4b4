import type { ActionId } from '../../cards/action.ts'

/**
 * Which buttons open a dialog. Teams must know when it draws the button: `task/fetch` is a property of the button, and
 * an `Action.Execute` cannot open a dialog any more once it is pressed. A wrong guess still works: a plain answer is
 * shown in the dialog's message box, and a form that was not foreseen replaces the card for the presser.
 */
export const opensDialog = (action: ActionId): boolean => manners[action] === 'dialog'

/** Every action, so that a new one has to be thought about. */
const manners: Readonly<Record<ActionId, 'press' | 'dialog'>> = {
  'case.claim.v1': 'press',
  'case.release.v1': 'press',
  'case.assign.v1': 'dialog',
  'case.triage.v1': 'dialog',
  'case.draft.v1': 'dialog',
  'case.suggest.v1': 'press',
  'case.submit.v1': 'press',
  'case.recall.v1': 'press',
  'case.approve.v1': 'press',
  'case.request_changes.v1': 'dialog',
  'case.reject.v1': 'dialog',
  'case.publish.v1': 'press',
  'case.mark_published.v1': 'dialog',
  'case.snooze.v1': 'dialog',
  'case.escalate.v1': 'dialog',
  'case.do_not_engage.v1': 'dialog',
  'case.merge.v1': 'dialog',
  'case.close.v1': 'dialog',
  'case.reopen.v1': 'press',
  'case.note.v1': 'dialog',
  'case.history.v1': 'dialog',
  'case.open.v1': 'dialog',
  'case.why.v1': 'dialog',
  'case.mute_nags.v1': 'press',
  'case.link_customer.v1': 'dialog',
  'queue.show.v1': 'dialog',
  'queue.hand_over.v1': 'dialog',
  'settings.edit.v1': 'dialog',
  'digest.show.v1': 'dialog',
  'digest.mute_week.v1': 'press',
  'digest.change_hour.v1': 'dialog',
  'mention.make_case.v1': 'dialog',
  'storm.answer.v1': 'dialog',
  'storm.end.v1': 'dialog',
  'left_out.show.v1': 'dialog',
  'learned.question.v1': 'dialog',
  'learned.answer.v1': 'dialog',
  'learned.show.v1': 'dialog',
  'learned.undo.v1': 'dialog',
  'learned.freeze.v1': 'dialog',
  'learned.roll_back.v1': 'dialog',
  'publishing.stop.v1': 'press',
  'publishing.resume.v1': 'press',
}
