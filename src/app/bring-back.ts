import type { Instant } from '../domain/time.ts'
import type { DeliveryQueue } from './ports/delivery-queue.ts'

/**
 * What a platform refused while the bot was not let in goes out now that it is: cards and the lines below them, oldest
 * first. Reminders and digests of back then would be news of yesterday. How many.
 */
export const bringBack = async (
  deliveries: Pick<DeliveryQueue, 'deadLetters' | 'retryDead'>,
  belongs: (queue: string) => boolean,
  now: Instant,
): Promise<number> => {
  const letters = await deliveries.deadLetters(mostLooked)
  const ids = letters.filter(({ kind, queue }) => told.has(kind) && belongs(queue)).map(({ id }) => id)
  return ids.length === 0 ? 0 : deliveries.retryDead(ids, now)
}

const told: ReadonlySet<string> = new Set(['card', 'history', 'notice'])
const mostLooked = 10_000
