import { setImmediate as nextTurn } from 'node:timers/promises'
import { isRetryable } from '../app/fault.ts'
import type { Clock } from '../app/ports/clock.ts'
import type { DeliveryQueue, Settlement } from '../app/ports/delivery-queue.ts'
import type { Log } from '../app/ports/log.ts'
import { secondMs } from '../domain/time.ts'
import { startRest } from './rest.ts'

export interface Settling {
  add(settlement: Settlement): void
  /** Everything that was added is settled. */
  idle(): Promise<void>
  /** Gives up what is not settled; its leases will run out. */
  stop(): void
}

/**
 * Writes down what became of deliveries, many at a time: whatever ends while one statement runs goes into the next. An
 * outcome is kept until the database has it; forgetting it would send the message twice.
 */
export const startSettling = (options: {
  readonly queue: DeliveryQueue
  readonly clock: Clock
  readonly log: Log
  readonly settled: (settlements: readonly Settlement[]) => void
}): Settling => {
  const { queue, clock, log, settled } = options
  const waiting: Settlement[] = []
  const rest = startRest()
  let running: Promise<void> | null = null
  let isStopped = false

  const settle = async (batch: readonly Settlement[]): Promise<void> => {
    for (let failures = 1; !isStopped; failures += 1) {
      try {
        const lost = await queue.settle(batch, clock.now())
        if (lost.length > 0) log.warn('deliveries_outlived_their_lease', { deliveries: lost })
        return
      } catch (error) {
        log.warn('deliveries_cannot_be_settled', { count: batch.length, failures, error })
        if (!isRetryable(error)) {
          await settleOneByOne(batch)
          return
        }
        await rest.through(Math.min(50 * 2 ** Math.min(failures, 7), longestRestMs))
      }
    }
  }

  /** A defect in one outcome must not cost the others theirs. */
  const settleOneByOne = async (batch: readonly Settlement[]): Promise<void> => {
    for (const one of batch) {
      try {
        await queue.settle([one], clock.now())
      } catch (error) {
        log.error('delivery_cannot_be_settled', { delivery: one.delivery.id, error })
      }
    }
  }

  const run = async (): Promise<void> => {
    await nextTurn()
    while (waiting.length > 0 && !isStopped) {
      const batch = waiting.splice(0, batchAtMost)
      await settle(batch)
      if (!isStopped) settled(batch)
    }
    running = null
  }

  return {
    add: (settlement) => {
      waiting.push(settlement)
      running ??= run()
    },
    idle: async () => {
      while (running !== null) await running
    },
    stop: () => {
      isStopped = true
      rest.end()
    },
  }
}

const batchAtMost = 500
const longestRestMs = 5 * secondMs
