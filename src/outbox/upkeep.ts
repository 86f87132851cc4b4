import type { Clock } from '../app/ports/clock.ts'
import type { ClaimedDelivery, DeliveryQueue } from '../app/ports/delivery-queue.ts'
import type { Log } from '../app/ports/log.ts'
import { type DurationMs, dayMs, minuteMs, plus } from '../domain/time.ts'
import { longestPauseMs, maxAttempts } from './backoff.ts'

/** How long what was sent stays to be looked at, and what was not. */
const keepSettledMs = 3 * dayMs
const keepDeadMs = 30 * dayMs
/** A card that stays behind is tried again this often. */
const healEveryMs = 5 * minuteMs
const upkeepEveryMs = minuteMs

/** Renews leases of what is in hand, frees what dead processes left, heals cards and sweeps; each at its own interval. */
export const startUpkeep = (options: {
  readonly queue: DeliveryQueue
  readonly clock: Clock
  readonly paceMs: DurationMs
  readonly leaseMs: DurationMs
  readonly log: Log
  readonly inHand: () => readonly ClaimedDelivery[]
  readonly random: () => number
}): { stop(): Promise<void> } => {
  const { queue, clock, paceMs, leaseMs, log, inHand, random } = options

  const renew = async (): Promise<void> => {
    await queue.renew(inHand(), clock.now(), leaseMs)
  }
  const recover = async (): Promise<void> => {
    const except = inHand().map((delivery) => delivery.id)
    const freed = await queue.recover({ now: clock.now(), leaseMs, paceMs, longestPauseMs, maxAttempts, except })
    if (freed > 0) log.warn('deliveries_freed', { count: freed })
  }
  const tidy = async (): Promise<void> => {
    const now = clock.now()
    const healed = await queue.healCards({ now, everyMs: healEveryMs, limit: 100 })
    if (healed > 0) log.info('cards_behind_enqueued', { count: healed })
    await queue.sweep({ settledBefore: plus(now, -keepSettledMs), deadBefore: plus(now, -keepDeadMs), limit: 1_000 })
  }

  const rounds = [
    every(leaseMs / 3, 'renew', renew),
    every(leaseMs / 4, 'recover', recover),
    every(upkeepEveryMs, 'tidy', tidy),
  ]
  return {
    stop: async () => {
      await Promise.all(rounds.map((round) => round.stop()))
    },
  }

  /** The first time after a part of the interval, so that processes that started together do not stay together. */
  function every(intervalMs: DurationMs, name: string, work: () => Promise<void>): { stop(): Promise<void> } {
    let isStopped = false
    let running: Promise<void> = Promise.resolve()
    let timer = setTimeout(round, intervalMs * random())
    timer.unref()

    function round(): void {
      running = attempt()
    }
    async function attempt(): Promise<void> {
      try {
        await work()
      } catch (error) {
        log.warn('outbox_upkeep_failed', { round: name, error })
      }
      if (isStopped) return
      timer = setTimeout(round, intervalMs)
      timer.unref()
    }
    return {
      stop: async () => {
        isStopped = true
        clearTimeout(timer)
        await running
      },
    }
  }
}
