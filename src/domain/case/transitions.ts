import type { Status } from './case.ts'
import type { StaffCommand } from './command.ts'

const open = [
  'new',
  'claimed',
  'triaged',
  'drafting',
  'awaiting_approval',
  'approved',
  'publishing',
  'waiting_author',
] as const satisfies readonly Status[]
/** While a reply is on its way nothing else may move: its outcome decides what comes next. */
const notLeaving = open.filter((status) => status !== 'publishing')

/** In which states each command has a meaning at all; who may give it is `permission.ts`. */
export const transitions: Readonly<Record<StaffCommand['type'], readonly Status[]>> = {
  claim: ['new'],
  release: ['claimed', 'triaged', 'drafting', 'waiting_author'],
  assign: notLeaving,
  triage: notLeaving,
  draft: notLeaving,
  // Where somebody has written already, a proposal would only stand in the way of their words.
  suggest: ['new', 'claimed', 'triaged', 'waiting_author'],
  submit: ['drafting'],
  recall: ['awaiting_approval', 'approved'],
  approve: ['awaiting_approval'],
  request_changes: ['awaiting_approval'],
  reject: ['awaiting_approval'],
  publish: ['approved', 'publishing'],
  mark_published: ['approved', 'publishing'],
  snooze: notLeaving,
  escalate: open,
  do_not_engage: notLeaving,
  merge: notLeaving,
  close: notLeaving,
  reopen: ['closed'],
  note: [...open, 'closed'],
  mute_nags: open,
}
