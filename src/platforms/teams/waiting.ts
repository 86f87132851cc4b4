import type { Clock } from '../../app/ports/clock.ts'
import type { DeadLetter, DeliveryQueue } from '../../app/ports/delivery-queue.ts'
import type { Log } from '../../app/ports/log.ts'

/** Deliveries that were given up because the bot was not let in. */
export interface Waiting {
  /** The bot can post there, perhaps only since now: what waited for that leaves. */
  opened(channelId: string): void
  /** Entra gives tokens, perhaps only since now: a secret that has run out is renewed by a restart. */
  admitted(): void
  idle(): Promise<void>
}

export const waiting = (tools: {
  readonly deliveries: Pick<DeliveryQueue, 'deadLetters' | 'retryDead'>
  readonly wake: () => void
  readonly clock: Clock
  readonly log: Log
}): Waiting => {
  const { deliveries, wake, clock, log } = tools
  let freed: ((letter: DeadLetter) => boolean)[] = []
  let running: Promise<void> | null = null

  const release = async (): Promise<void> => {
    while (freed.length > 0) {
      const reasons = freed
      freed = []
      try {
        const dead = await deliveries.deadLetters(mostLookedAt)
        const ids = dead.filter((one) => isTold(one) && reasons.some((frees) => frees(one))).map(({ id }) => id)
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

  const frees = (reason: (letter: DeadLetter) => boolean): void => {
    freed.push(reason)
    running ??= release()
  }

  return {
    opened: (channelId) =>
      frees((one) => (one.queue === `teams:${channelId}` ? waitedForUs(one) || wasRefused(one) : waitsForPerson(one))),
    admitted: () => frees((one) => one.queue.startsWith('teams:') && (lackedToken(one) || waitedForCard(one))),
    idle: async () => {
      await running
    },
  }
}

/** How the reason begins for which a card could not be posted; the history below it waited for the card. */
export const notInstalledWords = 'The Ventanilla app is not installed'

/** People are found by the teams the app is in: with a new one anybody may be. */
const waitsForPerson = (letter: DeadLetter): boolean => letter.queue.startsWith('teams:@') && waitedForUs(letter)

/** Not reminders and digests: those speak of a moment that has passed. */
const isTold = ({ kind }: DeadLetter): boolean => kind === 'card' || kind === 'history' || kind === 'notice'

const waitedForUs = (letter: DeadLetter): boolean => letter.why.includes(notInstalledWords) || waitedForCard(letter)
const waitedForCard = ({ why }: DeadLetter): boolean => why.startsWith('card_first')
const lackedToken = ({ why }: DeadLetter): boolean => why.startsWith('unauthorized: ')
/** By an administrator, who has thought better of it: of that Teams says nothing. */
const wasRefused = (letter: DeadLetter): boolean => letter.why.startsWith('forbidden: ') || lackedToken(letter)

const mostLookedAt = 10_000
