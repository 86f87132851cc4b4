import type { StaffId } from '../domain/ids.ts'
import { assignee } from '../domain/service-level/assignment.ts'
import type { ExecuteCommand, WritePath } from './execute-command.ts'
import type { DutyStore } from './ports/duty-store.ts'
import type { Log } from './ports/log.ts'
import type { PeopleStore, SharedSettings } from './ports/people.ts'

export interface AssigningOnDuty {
  readonly path: Pick<WritePath, 'policy' | 'clock'>
  readonly execute: ExecuteCommand
  readonly duty: DutyStore
  readonly people: Pick<PeopleStore, 'allSettings'>
  readonly shared: SharedSettings
  readonly log: Log
}

/** Who was given the latest case. */
const lastKey = 'assignment.last'
const batchSize = 100
const by = { kind: 'system', name: 'clock' } as const

/**
 * Gives new cases to those on duty, where the policy does not leave that to people. A case that somebody took
 * meanwhile stays theirs. For one process at a time, or two would count the same turns. Returns how many it gave out.
 */
export const assignOnDuty = async (context: AssigningOnDuty): Promise<number> => {
  const { policy, clock } = context.path
  if (policy.assignment.how === 'by_hand') return 0
  const waiting = await context.duty.neverOwned(batchSize)
  if (waiting.length === 0) return 0
  const now = clock.now()
  const [settings, counted, last] = await Promise.all([
    context.people.allSettings(),
    context.duty.openByOwner(),
    context.shared.get(lastKey),
  ])
  const people = new Map(settings.map((one) => [one.staff, one]))
  const open = new Map(counted)
  let latest = last as StaffId | null
  let given = 0
  for (const id of waiting) {
    const to = assignee(policy, people, { open, last: latest }, now)
    // Nobody is there: the case waits in the queue, and its reminders go where the policy sends them.
    if (to === null) break
    const done = await context.execute(id, { type: 'assign_on_duty', to }, by)
    if (!done.ok || done.value.events.length === 0) continue
    open.set(to, (open.get(to) ?? 0) + 1)
    latest = to
    given += 1
  }
  if (given > 0) {
    await context.shared.set(lastKey, latest, now)
    context.log.info('cases_assigned', { given, waiting: waiting.length })
  }
  return given
}
