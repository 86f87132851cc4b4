import type { Platform, StaffId } from '../domain/ids.ts'
import { type DurationMs, type Instant, minuteMs } from '../domain/time.ts'
import type { Clock } from './ports/clock.ts'
import type { PlatformUser } from './ports/interaction.ts'
import type { Log } from './ports/log.ts'
import type { PeopleStore } from './ports/people.ts'

/** Written down this often at most for each person who stays where they are. */
const againMs: DurationMs = 5 * minuteMs
const mostKept = 1_000

/**
 * Writes down where each of ours was last seen: their page there is kept up to date, and reminders go there first. No
 * press waits for it, and one that is not written down is made up for by the next.
 */
export const sightings = ({
  people,
  clock,
  log,
}: {
  readonly people: Pick<PeopleStore, 'seen'>
  readonly clock: Clock
  readonly log: Log
}): ((by: PlatformUser, staff: StaffId) => void) => {
  const noted = new Map<StaffId, { readonly platform: Platform; readonly at: Instant }>()
  return ({ platform, userId, name, locale }, staff) => {
    const last = noted.get(staff)
    const now = clock.now()
    if (last !== undefined && last.platform === platform && Math.abs(now - last.at) < againMs) return
    noted.delete(staff)
    noted.set(staff, { platform, at: now })
    while (noted.size > mostKept) noted.delete(noted.keys().next().value ?? staff)
    people.seen({ platform, userId, staff, name, locale }, now).catch((error: unknown) => {
      noted.delete(staff)
      log.warn('sighting_not_noted', { platform, error })
    })
  }
}
