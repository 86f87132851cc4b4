import { setImmediate as nextTurn } from 'node:timers/promises'
import { Fault } from '../app/fault.ts'
import type { Clock } from '../app/ports/clock.ts'
import type { Deliver } from '../app/ports/deliveries.ts'
import type { ClaimedDelivery, DeliveryQueue, Settlement } from '../app/ports/delivery-queue.ts'
import type { Log, Metrics } from '../app/ports/log.ts'
import type { SendingRate } from '../app/ports/sending-rate.ts'
import { type DurationMs, secondMs } from '../domain/time.ts'
import { outcomeOf, withinLimits } from './backoff.ts'
import { type Rest, startRest } from './rest.ts'
import { startSettling } from './settling.ts'
import { startUpkeep } from './upkeep.ts'

export interface OutboxOptions {
  readonly queue: DeliveryQueue
  readonly deliver: Deliver
  /** Real time, even where business time is hurried: platforms and leases live in it. */
  readonly clock: Clock
  /** Between two deliveries of a queue; 0: none. */
  readonly paceMs: DurationMs
  /** Of platforms that have one for all processes together. */
  readonly rates?: readonly SendingRate[]
  readonly log: Log
  readonly metrics: Metrics
  /** How long something enqueued by another process waits at most, 500 ms if not given. */
  readonly pollMs?: DurationMs
  /** 0 to 1. */
  readonly random: () => number
  /** How many deliveries are under way at once. */
  readonly concurrency?: number
  /** How long a delivery of a process that died stays with it. */
  readonly leaseMs?: DurationMs
  /** A delivery that takes longer is tried again; it may have happened all the same. */
  readonly deliverWithinMs?: DurationMs
}

export interface Outbox {
  /** Something was enqueued: look now. */
  wake(): void
  /** It has not been able to take anything several times in a row. */
  isStalled(): boolean
  /** Takes nothing new, and lets what is under way end, for `timeoutMs` at most. What is left goes out after its lease. */
  drain(timeoutMs: DurationMs): Promise<{ readonly left: number }>
  stop(): Promise<void>
}

/**
 * Takes due deliveries from the queue, carries them out and settles them, until it is drained. Any number of processes
 * may run one. A delivery is carried out at least once: after a crash it is handed out again, with `attempt` above 0.
 */
export const startOutbox = (options: OutboxOptions): Outbox => {
  const { queue, deliver, clock, paceMs, rates = [], log, metrics, random } = options
  const { pollMs = 500, concurrency = 200, leaseMs = 30 * secondMs, deliverWithinMs = 45 * secondMs } = options
  let isDraining = false
  /** From hand-out to settlement. */
  const inHand = new Map<number, ClaimedDelivery>()
  const sending = new Set<Promise<void>>()
  const rest = startRest()

  const settling = startSettling({
    queue,
    clock,
    log,
    settled: (settlements) => {
      for (const { delivery } of settlements) inHand.delete(delivery.id)
      // Lanes that were held up may be free now, and so are hands.
      rest.interrupt()
    },
  })
  const upkeep = startUpkeep({ queue, clock, paceMs, leaseMs, log, inHand: () => [...inHand.values()], random })

  const carryOut = async (delivery: ClaimedDelivery): Promise<Settlement['outcome']> => {
    const began = performance.now()
    let outcome: Settlement['outcome']
    try {
      outcome = withinLimits(await within(deliverWithinMs, deliver, delivery), delivery.attempt, random)
    } catch (error) {
      outcome = outcomeOf(error, delivery.attempt, random)
      log.warn('delivery_failed', { ...named(delivery), error })
    }
    if (outcome.kind === 'dead') log.error('delivery_dead', { ...named(delivery), why: outcome.why })
    metrics.count('deliveries', { kind: delivery.kind, outcome: outcome.kind })
    metrics.observe('delivery_seconds', (performance.now() - began) / secondMs, { kind: delivery.kind })
    return outcome
  }

  /** The deliveries of one queue, one after the other. */
  const sendInOrder = async (deliveries: readonly ClaimedDelivery[]): Promise<void> => {
    const heldLanes = new Set<string>()
    let isPaused = false
    for (const delivery of deliveries) {
      if (isDraining || isPaused || heldLanes.has(delivery.lane)) {
        settling.add({ delivery, outcome: { kind: 'released' } })
        continue
      }
      const outcome = await carryOut(delivery)
      if (outcome.kind === 'retry') heldLanes.add(delivery.lane)
      isPaused = outcome.kind === 'retry' && outcome.pauseQueue
      settling.add({ delivery, outcome })
    }
  }

  const takeDue = async (): Promise<number> => {
    const limit = Math.min(concurrency - inHand.size, claimAtMost)
    if (limit <= 0) return 0
    const claimed = await queue.claimDue({ now: clock.now(), limit, leaseMs, paceMs, rates })
    for (const delivery of claimed) inHand.set(delivery.id, delivery)
    for (const ofQueue of Map.groupBy(claimed, (delivery) => delivery.queue).values()) {
      const sent: Promise<void> = sendInOrder(ofQueue).finally(() => sending.delete(sent))
      sending.add(sent)
    }
    return claimed.length
  }

  const taking = keepTaking({ takeDue, rest, pollMs, paceMs, log, isDraining: () => isDraining })

  const drain = async (timeoutMs: DurationMs): Promise<{ left: number }> => {
    isDraining = true
    rest.end()
    const allDone = async (): Promise<void> => {
      await taking.ended
      await Promise.all(sending)
      await settling.idle()
    }
    await Promise.race([allDone(), pause(timeoutMs)])
    settling.stop()
    await upkeep.stop()
    if (inHand.size > 0) log.warn('outbox_left_deliveries', { count: inHand.size })
    return { left: inHand.size }
  }

  return {
    wake: rest.interrupt,
    isStalled: () => taking.failures() >= failuresOfAStall,
    drain,
    stop: async () => {
      await drain(0)
    },
  }
}

/** A hand-out of more would keep others waiting for one statement. */
const claimAtMost = 100

const keepTaking = (options: {
  readonly takeDue: () => Promise<number>
  readonly rest: Rest
  readonly pollMs: DurationMs
  readonly paceMs: DurationMs
  readonly log: Log
  readonly isDraining: () => boolean
}): { readonly ended: Promise<void>; failures(): number } => {
  const { takeDue, rest, pollMs, paceMs, log, isDraining } = options
  let failures = 0
  let gateOpensAt = 0
  const take = async (): Promise<void> => {
    while (!isDraining()) {
      try {
        const taken = await takeDue()
        failures = 0
        if (taken > 0) {
          gateOpensAt = performance.now() + paceMs
          // Deliveries that end at once must not keep everybody else from their turn.
          await nextTurn()
          continue
        }
        const untilGateMs = gateOpensAt - performance.now()
        await rest.until(untilGateMs > 0 ? Math.min(pollMs, Math.ceil(untilGateMs)) : pollMs)
      } catch (error) {
        failures += 1
        log.warn('outbox_cannot_take', { failures, error })
        await rest.through(Math.min(pollMs * 2 ** Math.min(failures, 6), longestRestMs))
      }
    }
  }
  return { ended: take(), failures: () => failures }
}

/** One or two are a database that restarts. */
const failuresOfAStall = 3

const longestRestMs = 5 * secondMs

const within = async (limitMs: DurationMs, deliver: Deliver, delivery: ClaimedDelivery) => {
  const deadline = Promise.withResolvers<never>()
  const late = () => new Fault('unavailable', `no answer within ${limitMs} ms`, { mayHaveHappened: true })
  const timer = setTimeout(() => deadline.reject(late()), limitMs)
  try {
    return await Promise.race([deliver(delivery), deadline.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** A pause that does not keep the process alive. */
const pause = (durationMs: DurationMs): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, durationMs).unref()
  })

/** Ids only: a queue can be the address of a webhook, and those carry secrets. */
const named = (delivery: ClaimedDelivery) => ({
  delivery: delivery.id,
  kind: delivery.kind,
  attempt: delivery.attempt,
})
