import type { DeliveryQueue } from '../../src/app/ports/delivery-queue.ts'
import { clocksDifferMs, handOutAheadMs, mostAheadMs, type SendingRate } from '../../src/app/ports/sending-rate.ts'
import type { Instant } from '../../src/domain/time.ts'

/** What was sent and handed out of each rate, without a database. */
export const memoryRates = () => {
  const usedUntil = new Map<string, number>()
  /** Nothing, where a clock must have been set back since. */
  const used = (key: string, most: number): number => {
    const until = usedUntil.get(key) ?? 0
    return until <= most + clocksDifferMs ? until : 0
  }
  const handed = (of: string): string => `${of} handed out`
  const rateOf = (rates: readonly SendingRate[], queue: string): SendingRate | undefined =>
    rates.find(({ of }) => of === queue.split(':')[0])
  const handedUntil = ({ of, everyMs, burstMs }: SendingRate, now: Instant): number =>
    Math.max(now, used(handed(of), now + handOutAheadMs), used(of, now + mostAheadMs + burstMs + everyMs) - burstMs)

  const admit: DeliveryQueue['admit'] = async (rates, now) => {
    const known = rates.map((rate) => ({
      ...rate,
      until: used(rate.of, now + mostAheadMs + rate.burstMs + rate.everyMs),
    }))
    const leavesAt = Math.max(now, ...known.map(({ until, burstMs }) => until - burstMs))
    if (leavesAt <= now + mostAheadMs)
      for (const { of, until, everyMs } of known) usedUntil.set(of, Math.max(until, leavesAt) + everyMs)
    return leavesAt - now
  }

  return {
    admit,
    sweep: (before: Instant): number => {
      const idle = [...usedUntil].filter(([, until]) => until < before)
      for (const [key] of idle) usedUntil.delete(key)
      return idle.length
    },
    /** Lets through, of the queues of each rate, as many as it has room for. */
    withinRoom: <Item>(rates: readonly SendingRate[], now: Instant, queueOf: (item: Item) => string) => {
      const room = new Map(
        rates.map((rate) => [rate, Math.floor((now + handOutAheadMs - handedUntil(rate, now)) / rate.everyMs)]),
      )
      return (item: Item): boolean => {
        const rate = rateOf(rates, queueOf(item))
        if (rate === undefined) return true
        const left = room.get(rate) ?? 0
        room.set(rate, left - 1)
        return left > 0
      }
    },
    /** Counts one delivery of this queue; false where it has no rate. */
    handOut: (rates: readonly SendingRate[], now: Instant, queue: string): boolean => {
      const rate = rateOf(rates, queue)
      if (rate !== undefined) usedUntil.set(handed(rate.of), handedUntil(rate, now) + rate.everyMs)
      return rate !== undefined
    },
  }
}
