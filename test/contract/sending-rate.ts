import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimedDelivery, DeliveryQueue, Settlement } from '../../src/app/ports/delivery-queue.ts'
import { mostAheadMs, type SendingRate } from '../../src/app/ports/sending-rate.ts'
import { hourMs, type Instant, instant, minuteMs, plus, secondMs } from '../../src/domain/time.ts'
import { cardOf, lineOf, teamsCardOf } from '../support/effects.ts'

/** What every outbox does for platforms with a rate that all processes share. `make` gives an empty one. */
export const sendingRateContract = (name: string, make: () => Promise<DeliveryQueue>): void => {
  describe(`the outbox ${name}`, () => {
    const noon = instant(Date.UTC(2026, 10, 22, 12))
    const leaseMs = 30 * secondMs
    const tens: SendingRate = { of: 'teams', everyMs: 100, burstMs: 0 }
    let queue: DeliveryQueue
    let now: Instant
    beforeEach(async () => {
      queue = await make()
      now = noon
    })

    const later = (ms: number) => {
      now = plus(now, ms)
    }
    const settle = (delivery: ClaimedDelivery, outcome: Settlement['outcome']) =>
      queue.settle([{ delivery, outcome }], now)
    const retry = (afterMs: number, pauseQueue = false) =>
      ({ kind: 'retry', afterMs, why: 'busy', pauseQueue }) as const
    const sent = { kind: 'sent' } as const

    describe('with a platform that has a rate for all processes', () => {
      const claimRated = (paceMs = secondMs, limit = 100) =>
        queue.claimDue({ now, limit, leaseMs, paceMs, rates: [tens] })
      const manyTeams = (count: number, ofEach = 1) =>
        Array.from({ length: count * ofEach }, (_, index) => teamsCardOf(index + 1, `19:${index % count}`))
      const laneOf = (deliveries: readonly ClaimedDelivery[]) => deliveries.map(({ kind, lane }) => `${kind} ${lane}`)
      const queuesOf = (deliveries: readonly ClaimedDelivery[]) => deliveries.map((delivery) => delivery.queue)

      it('hands out what can leave soon and no more, and the rest as time goes on', async () => {
        await queue.enqueue(manyTeams(40), now)
        const first = await claimRated()
        expect(first).toHaveLength(6)
        expect(await claimRated()).toEqual([])
        later(99)
        expect(await claimRated()).toEqual([])
        later(1)
        expect(await claimRated()).toHaveLength(1)
        later(hourMs)
        expect(await claimRated()).toHaveLength(6)
      })

      it('hands out less where a delivery made several requests, or people were answered', async () => {
        await queue.enqueue(manyTeams(40), now)
        for (let request = 0; request < 4; request += 1) await queue.admit([tens], now)
        expect(await claimRated()).toHaveLength(2)
        for (let request = 0; request < 10; request += 1) await queue.admit([tens], now)
        later(700)
        expect(await claimRated()).toEqual([])
        later(200)
        expect(await claimRated()).toHaveLength(1)
      })

      it('counts a request of a delivery that was handed out only once', async () => {
        await queue.enqueue(manyTeams(40), now)
        for (const _ of await claimRated()) expect(await queue.admit([tens], now)).toBeLessThan(600)
        later(300)
        expect(await claimRated()).toHaveLength(3)
      })

      it('goes round: nobody is served twice before everybody was served once', async () => {
        await queue.enqueue(manyTeams(20, 3), now)
        const served: string[] = []
        for (let round = 0; served.length < 60; round += 1) {
          expect(round).toBeLessThan(200)
          const taken = await claimRated(0)
          served.push(...queuesOf(taken))
          for (const delivery of taken) await settle(delivery, sent)
          later(50)
        }
        for (const of of [0, 20, 40]) expect(new Set(served.slice(of, of + 20)).size).toBe(20)
      })

      it('keeps no room for queues whose deliveries are all to be tried later', async () => {
        await queue.enqueue(manyTeams(20), now)
        for (let left = 20; left > 0; later(600)) {
          const taken = await claimRated(0)
          for (const delivery of taken) await settle(delivery, retry(hourMs / 2))
          left -= taken.length
        }
        await queue.enqueue([teamsCardOf(99, '19:calm')], now)
        expect(queuesOf(await claimRated(0))).toEqual(['teams:19:calm'])
      })

      it('takes nothing from the queues of other platforms', async () => {
        await queue.enqueue([...manyTeams(40), cardOf(7, 'care'), cardOf(8, 'care'), lineOf(8, 1, 'care')], now)
        const taken = await claimRated(0)
        expect(queuesOf(taken).filter((one) => one.startsWith('teams:'))).toHaveLength(6)
        expect(laneOf(taken.filter((one) => one.queue === 'sandbox:care'))).toEqual(['card 7', 'card 8', 'history 8'])
      })

      it('leaves the others their turn when more of its queues wait than one hand-out takes', async () => {
        await queue.enqueue(manyTeams(40), now)
        later(minuteMs)
        await queue.enqueue([cardOf(7, 'care')], now)
        expect(queuesOf(await claimRated(secondMs, 7))).toContain('sandbox:care')
      })

      it('lets a channel that Teams asked to be quiet rest, and the others leave', async () => {
        await queue.enqueue(manyTeams(2), now)
        const [refused, other] = await claimRated()
        if (refused === undefined || other === undefined) throw new Error('two were due')
        await settle(refused, retry(10 * secondMs, true))
        await settle(other, sent)
        await queue.enqueue([teamsCardOf(8, '19:0'), teamsCardOf(9, '19:1')], now)
        later(10 * secondMs - 1)
        expect(queuesOf(await claimRated())).toEqual([other.queue])
        later(1)
        expect(queuesOf(await claimRated())).toEqual([refused.queue])
      })
    })

    describe('asked whether a request may leave', () => {
      const thread = (name: string): SendingRate => ({ of: `teams:${name}`, everyMs: 1_000, burstMs: 2_000 })

      it('gives each its moment, as far apart as the rate wants them', async () => {
        const waits: number[] = []
        for (let count = 0; count < 4; count += 1) waits.push(await queue.admit([tens], now))
        expect(waits).toEqual([0, 100, 200, 300])
        later(350)
        expect(await queue.admit([tens], now)).toBe(50)
      })

      it('lets as many leave at once as the burst allows', async () => {
        const waits: number[] = []
        for (let count = 0; count < 5; count += 1) waits.push(await queue.admit([thread('a')], now))
        expect(waits).toEqual([0, 0, 0, 1_000, 2_000])
      })

      it('waits for the narrowest of its rates, and counts in all of them when it leaves', async () => {
        for (let count = 0; count < 3; count += 1) await queue.admit([thread('a')], now)
        expect(await queue.admit([tens, thread('a')], now)).toBe(1_000)
        expect(await queue.admit([tens], now)).toBe(1_100)
        expect(await queue.admit([thread('b')], now)).toBe(0)
      })

      it('promises nothing that is far off, and does not count it', async () => {
        for (let waitMs = 0; waitMs <= mostAheadMs - 100; waitMs += 100) await queue.admit([tens], now)
        expect(await queue.admit([tens], now)).toBe(mostAheadMs)
        expect(await queue.admit([tens], now)).toBe(mostAheadMs + 100)
        later(200)
        expect(await queue.admit([tens], now)).toBe(mostAheadMs - 100)
      })

      it('holds nothing up when the clock is set back', async () => {
        const rates = [{ ...tens, of: 'sandbox' }]
        await queue.admit([tens, thread('a')], now)
        await queue.enqueue([cardOf(1, 'care')], now)
        expect(await queue.claimDue({ now, limit: 1, leaseMs, paceMs: 0, rates })).toHaveLength(1)
        later(-3 * hourMs)
        expect(await queue.admit([tens, thread('a')], now)).toBe(0)
        expect(await queue.admit([tens, thread('a')], now)).toBe(100)
        await queue.enqueue([cardOf(2, 'press')], now)
        expect(await queue.claimDue({ now, limit: 1, leaseMs, paceMs: 0, rates })).toHaveLength(1)
      })

      it('forgets rates that nobody used for long', async () => {
        await queue.admit([tens, thread('a')], now)
        later(hourMs)
        expect(await queue.sweep({ settledBefore: plus(now, -2 * hourMs), deadBefore: noon, limit: 10 })).toBe(0)
        expect(await queue.sweep({ settledBefore: now, deadBefore: noon, limit: 10 })).toBe(2)
      })
    })
  })
}
