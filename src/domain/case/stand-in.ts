import { type ApprovalStepRule, type Policy, type Staff, staffOf } from '../policy.ts'
import { type MissingStep, missingSteps } from '../reply/approval.ts'
import { calendarFor, promised, reachedAt } from '../service-level/deadline.ts'
import type { Instant } from '../time.ts'
import type { Case } from './case.ts'

/**
 * The step that somebody may decide about in the place of approvers who have not answered, or null: those above, once
 * the wait that the policy sets for a case this severe is over, and never where it asks for a role that the policy
 * leaves to nobody else. It only widens whose yes counts: nobody's own text, and nobody twice.
 */
export const stepInPlace = (one: Case, staff: Staff, policy: Policy, now: Instant): number | null => {
  if (!isAbove(staff, policy)) return null
  const at = standInFrom(one, policy)
  return at !== null && at <= now ? (stepLeftToOthers(one, policy)?.index ?? null) : null
}

/** The first open step whose approvers somebody else may stand in for, however long they have been asked. */
export const stepLeftToOthers = ({ state }: Case, policy: Policy): MissingStep | null =>
  state.status === 'awaiting_approval'
    ? (missingSteps(state.steps, state.approvals).find(({ step }) => !isTheirsAlone(step, policy)) ?? null)
    : null

/** When those above may decide in the approvers' place; null where the policy leaves it to the approvers. */
export const standInFrom = (one: Case, policy: Policy): Instant | null => {
  const { delegateAfter, onlySeverity } = policy.nags.approval
  const level = policy.serviceLevels[one.severity]
  const promisedMs = promised(level, 'approval')
  const watch = one.watches.approval
  if (!onlySeverity.includes(one.severity) || promisedMs === null || watch === undefined) return null
  return reachedAt(watch, Math.max(promisedMs, delegateAfter), calendarFor(level, policy))
}

/** Of several people named, one of such a role keeps the step for all of them: which of them is missing may change. */
const isTheirsAlone = (step: ApprovalStepRule, policy: Policy): boolean => {
  const { exceptRoles } = policy.nags.approval
  if ('any' in step) return exceptRoles.includes(step.any)
  return step.all.some((id) => staffOf(policy, id)?.roles.some((role) => exceptRoles.includes(role)) ?? false)
}

/** Everybody the clock might turn to: the escalation target, and who leads or administers where none of it is there. */
const isAbove = (staff: Staff, policy: Policy): boolean => {
  if (staff.roles.includes('manager') || staff.roles.includes('admin')) return true
  const { escalateTo } = policy.nags
  const [kind, id] = escalateTo.split(':')
  if (kind === 'staff') return staff.id === id
  if (kind !== 'duty') return staff.roles.some((role) => role === escalateTo)
  const rota = policy.rotas.find((one) => one.id === id)
  return rota !== undefined && [...rota.members, ...rota.overrides.map((one) => one.staff)].includes(staff.id)
}
