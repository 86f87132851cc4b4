import type { StaffId } from '../ids.ts'
import type { Policy, Staff } from '../policy.ts'
import type { Instant } from '../time.ts'
import { isPresent, isQuiet, loudHoursOf, type PeopleState } from './presence.ts'
import { mainRota, onDuty, presentOnDuty } from './rota.ts'

/** What the choice depends on besides the policy. */
export interface Workload {
  /** Open cases by owner; nobody missing has any. */
  readonly open: ReadonlyMap<StaffId, number>
  /** Who was given the latest case; round robin goes on from there. */
  readonly last: StaffId | null
}

/** Whom a new case is given to; null where people take cases by hand or nobody is there. */
export const assignee = (policy: Policy, people: PeopleState, load: Workload, at: Instant): StaffId | null => {
  switch (policy.assignment.how) {
    case 'by_hand':
      return null
    case 'round_robin':
      return inTurn(candidates(policy, people, at), load.last)[0] ?? null
    case 'least_loaded': {
      const order = inTurn(candidates(policy, people, at), load.last)
      const fewest = Math.min(...order.map((id) => load.open.get(id) ?? 0))
      return order.find((id) => (load.open.get(id) ?? 0) === fewest) ?? null
    }
  }
}

/** Those on duty: of the named rota whoever has the turn; without one, whoever has it in any rota; else every agent whose day it is. */
const candidates = (policy: Policy, people: PeopleState, at: Instant): readonly StaffId[] => {
  const main = mainRota(policy)
  if (policy.assignment.rota !== null && main !== null) {
    const duty = presentOnDuty(main, people, at)
    return duty === null ? [] : [duty]
  }
  const pool =
    policy.rotas.length > 0
      ? policy.rotas.flatMap((rota) => onDuty(rota, at) ?? [])
      : policy.staff.filter((one) => one.roles.includes('agent') && isAwake(one)).map((one) => one.id)
  return [...new Set(pool)].filter((id) => isPresent(people, id, at))

  // Whoever has the turn of a rota is on duty at night as well; without one nobody is, and the case waits for them.
  function isAwake(staff: Staff): boolean {
    return !isQuiet(loudHoursOf(staff, people, policy), at)
  }
}

const inTurn = (ids: readonly StaffId[], last: StaffId | null): readonly StaffId[] => {
  const place = last === null ? -1 : ids.indexOf(last)
  return [...ids.slice(place + 1), ...ids.slice(0, place + 1)]
}
