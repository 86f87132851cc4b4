import { atLeast } from '../assessment/severity.ts'
import type { Role, Staff } from '../policy.ts'
import { type Case, ownerOf } from './case.ts'
import type { StaffCommand } from './command.ts'
import type { Rejection } from './rejection.ts'

type Rule =
  /** Anybody with one of these roles. */
  | { readonly who: 'anybody'; readonly roles: readonly Role[] }
  /** The owner, anybody of `roles` while nobody owns it, and `always` in any case. */
  | { readonly who: 'owner'; readonly roles: readonly Role[]; readonly always: readonly Role[] }

/** Whoever answers cases. */
export const working: readonly Role[] = ['agent', 'manager', 'legal', 'admin']
const leading: readonly Role[] = ['manager', 'admin']
const everybody: readonly Role[] = [...working, 'executive']
const byOwner: Rule = { who: 'owner', roles: working, always: leading }
const byWorking: Rule = { who: 'anybody', roles: working }

/** Who may give each command. Approvals ask for the role of their step instead, see `decide.ts`. */
const rules: Readonly<Record<StaffCommand['type'], Rule>> = {
  claim: byWorking,
  release: byOwner,
  assign: byOwner,
  triage: byOwner,
  draft: byOwner,
  suggest: byOwner,
  submit: byOwner,
  recall: byOwner,
  approve: { who: 'anybody', roles: everybody },
  request_changes: { who: 'anybody', roles: everybody },
  reject: { who: 'anybody', roles: everybody },
  publish: byOwner,
  mark_published: byOwner,
  snooze: byOwner,
  escalate: { who: 'anybody', roles: everybody },
  do_not_engage: byOwner,
  merge: byOwner,
  close: byOwner,
  reopen: byWorking,
  note: { who: 'anybody', roles: everybody },
  mute_nags: byOwner,
}

/** Leaving somebody grave unanswered is not an agent's decision alone. */
const mayDecideSilence: readonly Role[] = ['manager', 'legal', 'admin']

/** Null when allowed, else why not. */
export const forbids = (one: Case, type: StaffCommand['type'], staff: Staff): Rejection | null => {
  const rule = rules[type]
  const has = (roles: readonly Role[]): boolean => roles.some((role) => staff.roles.includes(role))
  if (!has(rule.roles)) return { code: 'not_permitted', needs: rule.roles }
  if (type === 'do_not_engage' && atLeast(one.severity, 'high') && !has(mayDecideSilence)) {
    return { code: 'not_permitted', needs: mayDecideSilence }
  }
  if (rule.who === 'anybody') return null
  // The wide decision needs no owner's consent: legal may stop an answer that somebody else prepares.
  if (type === 'do_not_engage' && has(mayDecideSilence)) return null
  const owner = ownerOf(one)
  if (owner === null || owner === staff.id || has(rule.always)) return null
  return { code: 'not_owner', owner }
}
