import { ok, refused } from '../result.ts'
import type { Case } from './case.ts'
import type { Actor, Command, StaffCommand } from './command.ts'
import { decideForStaff } from './decide-for-staff.ts'
import { decideForSystem } from './decide-for-system.ts'
import type { Decision, DecisionContext } from './decision-context.ts'

/** What happens if this command is given now: the events, in order, or why not. */
export const decide = (one: Case, command: Command, actor: Actor, context: DecisionContext): Decision => {
  if (actor.kind === 'staff') {
    if (isStaffCommand(command)) return decideForStaff(one, command, actor.staff, context)
    return refused({ code: 'not_permitted', needs: [] })
  }
  if (isStaffCommand(command)) return refused({ code: 'not_permitted', needs: [] })
  return ok(decideForSystem(one, command, context))
}

const staffCommands: Readonly<Record<StaffCommand['type'], true>> = {
  claim: true,
  release: true,
  assign: true,
  triage: true,
  draft: true,
  suggest: true,
  submit: true,
  recall: true,
  approve: true,
  request_changes: true,
  reject: true,
  publish: true,
  mark_published: true,
  snooze: true,
  escalate: true,
  do_not_engage: true,
  merge: true,
  close: true,
  reopen: true,
  note: true,
  mute_nags: true,
}

const isStaffCommand = (command: Command): command is StaffCommand => command.type in staffCommands
