import type { Policy, Staff } from '../policy.ts'
import { calendarFor, promised, reachedAt } from '../service-level/deadline.ts'
import type { Instant } from '../time.ts'
import type { Case } from './case.ts'

/**
 * Whether somebody may decide in the place of approvers who have not answered: those above, once the wait that the
 * policy sets for a case this severe is over. It only widens whose yes counts: nobody's own text, and nobody twice.
 */
export const mayStandIn = (one: Case, staff: Staff, policy: Policy, now: Instant): boolean => {
  if (one.state.status !== 'awaiting_approval' || !isAbove(staff, policy)) return false
  const at = standInFrom(one, policy)
  return at !== null && at <= now
}

/** When those above may decide in the approvers' place; null where the policy leaves it to the approvers. */
export const standInFrom = (one: Case, policy: Policy): Instant | null => {
  const { delegateAfter, onlySeverity } = policy.nags.approval
  const level = policy.serviceLevels[one.severity]
  const promisedMs = promised(level, 'approval')
  const watch = one.watches.approval
  if (!onlySeverity.includes(one.severity) || promisedMs === null || watch === undefined) return null
  return reachedAt(watch, Math.max(promisedMs, delegateAfter), calendarFor(level, policy))
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
