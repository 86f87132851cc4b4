import type { StaffId } from '../domain/ids.ts'
import { type DurationMs, hourMs, plus, secondMs } from '../domain/time.ts'
import { homeDestinations, platformsWithHome } from './destinations.ts'
import type { WritePath } from './execute-command.ts'
import type { DeliveryQueue } from './ports/delivery-queue.ts'
import type { HomeStore } from './ports/home-store.ts'
import type { SharedSettings } from './ports/people.ts'

export interface RefreshingHomes {
  readonly path: Pick<WritePath, 'policy' | 'surfaces' | 'clock' | 'wake'>
  readonly homes: HomeStore
  readonly shared: SharedSettings
  readonly enqueue: DeliveryQueue['enqueue']
}

const shownKey = 'homes.shown'
/** Who has not been here for a working day is not looking at their page; when they do, it is drawn anew. */
const lookingMs: DurationMs = 12 * hourMs
/**
 * Forty pages every half minute are eighty a minute. Slack lets an app publish a hundred or so, and some are for those
 * whose own cases changed: docs.slack.dev/reference/methods/views.publish
 */
const mostPages = 40
const everyMs: DurationMs = 30 * secondMs

interface Shown {
  readonly stamp: string
  /** When pages were last renewed; 0: never. */
  readonly at: number
}

/**
 * Renews the page of everybody who may be looking at it, once something that stands on all of them has changed: a case
 * that nobody has was opened or taken, a draft waits for a yes, publishing was stopped. The first change is shown at
 * once, the following ones together. Where nothing happens it asks, and does nothing. Returns how many pages.
 */
export const refreshHomes = async ({ path, homes, shared, enqueue }: RefreshingHomes): Promise<number> => {
  const { policy, surfaces, clock } = path
  const [stamp, last] = await Promise.all([homes.stamp(), shared.get(shownKey) as Promise<Shown | null>])
  const now = clock.now()
  // Either way: a clock that was set back must not keep the pages old until it has caught up.
  if (last !== null && (last.stamp === stamp || Math.abs(now - last.at) < everyMs)) return 0
  const platforms = [...surfaces].filter((platform) => platformsWithHome.has(platform))
  // The very first look has nothing to compare with: whoever opened their page until then saw it as it was.
  const looking = last === null ? [] : await homes.seenSince(plus(now, -lookingMs), platforms, mostPages)
  const pageOf = (staff: StaffId, there: string) =>
    homeDestinations(policy, staff, surfaces).filter(({ platform }) => platform === there)
  const effects = looking.flatMap(({ platform, staff }) =>
    pageOf(staff, platform).map((to) => ({ kind: 'home', to }) as const),
  )
  await enqueue(effects, now)
  // Only now: if this process dies on the way, the next one begins again, and a page that waits already is one page.
  const at = effects.length > 0 ? now : (last?.at ?? 0)
  await shared.set(shownKey, { stamp, at } satisfies Shown, now)
  path.wake()
  return effects.length
}
