import type { Clock } from '../../app/ports/clock.ts'
import type { DeadLetter, DeliveryQueue } from '../../app/ports/delivery-queue.ts'
import type { Log } from '../../app/ports/log.ts'

/** Deliveries that were given up because the app was not in their channel. */
export interface Waiting {
  /** The bot can post there, perhaps only since now: what waited for that leaves. */
  opened(channelId: string): void
  idle(): Promise<void>
}

export const waiting = (tools: {
  readonly deliveries: Pick<DeliveryQueue, 'deadLetters' | 'retryDead'>
  readonly wake: () => void
  readonly clock: Clock
  readonly log: Log
}): Waiting => {
  const { deliveries, wake, clock, log } = tools
  const opened = new Set<string>()
  let running: Promise<void> | null = null

  const release = async (): Promise<void> => {
    while (opened.size > 0) {
      const queues = new Set([...opened].map((id) => `teams:${id}`))
      opened.clear()
      try {
        const dead = await deliveries.deadLetters(mostLookedAt)
        const ids = dead
          .filter((one) => (queues.has(one.queue) || isPersonal(one)) && waitedForUs(one))
          .map(({ id }) => id)
        if (ids.length === 0) continue
        log.info('teams.waiting_released', { count: await deliveries.retryDead(ids, clock.now()) })
        wake()
      } catch (error) {
        // They stay among the dead letters, where an operator sees them.
        log.warn('teams.waiting_not_released', { error })
      }
    }
    running = null
  }

  return {
    opened: (channelId) => {
      opened.add(channelId)
      running ??= release()
    },
    idle: async () => {
      await running
    },
  }
}

/** How the reason begins for which a card could not be posted; the history below it waited for the card. */
export const notInstalledWords = 'The Ventanilla app is not installed'

/** People are found by the teams the app is in: with a new one anybody may be. */
const isPersonal = ({ queue }: DeadLetter): boolean => queue.startsWith('teams:@')

/** Not reminders and digests: those speak of a moment that has passed. */
const waitedForUs = ({ kind, why }: DeadLetter): boolean =>
  (kind === 'card' || kind === 'history' || kind === 'notice') &&
  (why.includes(notInstalledWords) || why.startsWith('card_first'))

const mostLookedAt = 10_000
