import { beforeEach, describe, expect, it } from 'vitest'
import type { ClaimedDelivery, DeliveryQueue, Settlement } from '../../src/app/ports/delivery-queue.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { hourMs, type Instant, instant, minuteMs, plus, secondMs } from '../../src/domain/time.ts'
import { cardOf, homeOf, lineOf, noticeTo } from '../support/effects.ts'

/** What every outbox does, wherever it keeps its rows. `make` gives an empty one. */
export const deliveryQueueContract = (name: string, make: () => Promise<DeliveryQueue>): void => {
  describe(`the outbox ${name}`, () => {
    const noon = instant(Date.UTC(2026, 10, 22, 12))
    const leaseMs = 30 * secondMs
    let queue: DeliveryQueue
    let now: Instant
    beforeEach(async () => {
      queue = await make()
      now = noon
    })

    const later = (ms: number) => {
      now = plus(now, ms)
    }
    const claim = (paceMs = 0, limit = 100) => queue.claimDue({ now, limit, leaseMs, paceMs })
    const settle = (delivery: ClaimedDelivery, outcome: Settlement['outcome']) =>
      queue.settle([{ delivery, outcome }], now)
    const retry = (afterMs: number, pauseQueue = false) =>
      ({ kind: 'retry', afterMs, why: 'busy', pauseQueue }) as const
    const sent = { kind: 'sent' } as const
    const recover = (except: readonly number[] = []) =>
      queue.recover({ now, leaseMs, paceMs: secondMs, longestPauseMs: hourMs, maxAttempts: 3, except })
    /** `card 7`, `history 7/3`, `notice hello`: what was handed out, in order. */
    const told = (deliveries: readonly ClaimedDelivery[]) =>
      deliveries.map(({ effect }) => {
        switch (effect.kind) {
          case 'card':
            return `card ${effect.caseId}`
          case 'history':
            return `history ${effect.caseId}/${effect.seq}`
          case 'notice':
            return `notice ${effect.notice}`
          case 'home':
          case 'nags':
          case 'digest':
          case 'publish':
          case 'second_opinion':
          case 'suggestion':
          case 'event_out':
            return effect.kind
        }
      })
    const only = <Value>(values: readonly Value[]): Value => {
      expect(values).toHaveLength(1)
      return values[0] as Value
    }

    it('hands out nothing when there is nothing', async () => {
      expect(await claim()).toEqual([])
    })

    it('hands out what was enqueued, with its effect, its case and its age', async () => {
      await queue.enqueue([lineOf(7, 3, 'care')], noon)
      later(5)
      const delivery = only(await claim())
      expect(delivery).toEqual({
        id: delivery.id,
        queue: 'sandbox:care',
        kind: 'history',
        lane: '7',
        effect: lineOf(7, 3, 'care'),
        attempt: 0,
        enqueuedAt: noon,
        firstTriedAt: null,
      })
    })

    it('hands out each delivery once', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      await claim()
      expect(await claim()).toEqual([])
    })

    it('keeps the order of a case', async () => {
      await queue.enqueue([cardOf(7, 'care'), lineOf(7, 1, 'care'), lineOf(7, 2, 'care')], now)
      expect(told(await claim())).toEqual(['card 7', 'history 7/1', 'history 7/2'])
    })

    it('with a pace hands out one delivery a queue, and the next one after the pace', async () => {
      await queue.enqueue([cardOf(7, 'care'), cardOf(8, 'care'), cardOf(9, 'press')], now)
      expect(told(await claim(secondMs)).toSorted()).toEqual(['card 7', 'card 9'])
      later(999)
      expect(await claim(secondMs)).toEqual([])
      later(1)
      expect(told(await claim(secondMs))).toEqual(['card 8'])
    })

    it('gives every queue its share when there is more than the limit', async () => {
      const many = (at: string) => Array.from({ length: 20 }, (_, index) => cardOf(index + 1, at))
      await queue.enqueue([...many('care'), ...many('press')], now)
      const taken = await claim(0, 10)
      expect(Map.groupBy(taken, (delivery) => delivery.queue).size).toBe(2)
      expect(taken).toHaveLength(10)
    })

    it('serves the queue first that has waited longest', async () => {
      await queue.enqueue([cardOf(1, 'care'), cardOf(2, 'press'), cardOf(3, 'care'), cardOf(4, 'press')], now)
      const first = only(await claim(0, 1))
      later(1)
      const second = only(await claim(0, 1))
      expect(second.queue).not.toBe(first.queue)
    })

    it('holds back later deliveries of a case while an earlier one is out, and of no other case', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const card = only(await claim())
      await queue.enqueue([lineOf(7, 1, 'care'), cardOf(8, 'care'), cardOf(7, 'press')], now)
      expect(told(await claim()).toSorted()).toEqual(['card 7', 'card 8'])
      await settle(card, sent)
      expect(told(await claim())).toEqual(['history 7/1'])
    })

    it('lets a delivery that is tried again hold back its own case and nobody else', async () => {
      await queue.enqueue([cardOf(7, 'care'), lineOf(7, 1, 'care'), cardOf(8, 'care')], now)
      const [bad, line, other] = await claim()
      if (bad === undefined || line === undefined || other === undefined) throw new Error('three were due')
      await settle(bad, retry(minuteMs))
      await settle(line, { kind: 'released' })
      await settle(other, sent)
      await queue.enqueue([cardOf(9, 'care')], now)
      expect(told(await claim())).toEqual(['card 9'])
      later(minuteMs)
      expect(told(await claim())).toEqual(['card 7', 'history 7/1'])
    })

    it('does not let many bad cards starve the good ones', async () => {
      const bad = Array.from({ length: 150 }, (_, index) => cardOf(index + 1, 'care'))
      await queue.enqueue(bad, now)
      for (let taken = await claim(); taken.length > 0; taken = await claim())
        await queue.settle(
          taken.map((delivery) => ({ delivery, outcome: retry(minuteMs) })),
          now,
        )
      await queue.enqueue([cardOf(999, 'care')], now)
      expect(told(await claim(secondMs))).toEqual(['card 999'])
    })

    it('goes on with the case when a delivery is dead', async () => {
      await queue.enqueue([cardOf(7, 'care'), lineOf(7, 1, 'care')], now)
      const card = only(await claim(secondMs))
      await settle(card, { kind: 'dead', why: 'not_found' })
      later(secondMs)
      expect(told(await claim(secondMs))).toEqual(['history 7/1'])
    })

    it('counts attempts and remembers the first', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const first = only(await claim())
      const firstTriedAt = now
      await settle(first, retry(secondMs))
      later(secondMs)
      const second = only(await claim())
      expect(second).toMatchObject({ id: first.id, attempt: 1, firstTriedAt })
      await settle(second, retry(secondMs))
      later(secondMs)
      expect(only(await claim())).toMatchObject({ attempt: 2, firstTriedAt })
    })

    it('does not count a delivery that was released untried', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      await settle(only(await claim()), { kind: 'released' })
      later(1)
      expect(only(await claim())).toMatchObject({ attempt: 0, firstTriedAt: null })
    })

    it('pauses a whole queue when the other side asks for it, and no other queue', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      await settle(only(await claim()), retry(10 * secondMs, true))
      await queue.enqueue([cardOf(8, 'care'), cardOf(9, 'press')], now)
      later(10 * secondMs - 1)
      expect(told(await claim())).toEqual(['card 9'])
      expect((await queue.backlog()).queues.find((one) => one.queue === 'sandbox:care')).toMatchObject({
        pausedUntil: plus(noon, 10 * secondMs),
        pausedWhy: 'busy',
      })
      later(1)
      expect(told(await claim())).toEqual(['card 7', 'card 8'])
    })

    it('makes one of equal deliveries that wait', async () => {
      for (let press = 0; press < 5; press += 1) await queue.enqueue([cardOf(7, 'care'), homeOf('ana')], now)
      expect(told(await claim()).toSorted()).toEqual(['card 7', 'home'])
    })

    it('takes another one while the first is out, because that may have read the older state', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const first = only(await claim())
      await queue.enqueue([cardOf(7, 'care'), cardOf(7, 'care')], now)
      expect(await claim()).toEqual([])
      await settle(first, sent)
      expect(told(await claim())).toEqual(['card 7'])
    })

    it('takes a failed delivery back although an equal one waits by now', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const first = only(await claim())
      await queue.enqueue([cardOf(7, 'care')], now)
      expect(await settle(first, retry(secondMs))).toEqual([])
      later(secondMs)
      expect(told(await claim())).toEqual(['card 7', 'card 7'])
    })

    it('makes one of nothing that has no key', async () => {
      await queue.enqueue([noticeTo('ana', 'hello'), noticeTo('ana', 'hello')], now)
      expect(told(await claim())).toEqual(['notice hello', 'notice hello'])
    })

    it('keeps notices about a case in the order of that case, and others in an order of their own', async () => {
      await queue.enqueue([noticeTo('ana', 'about a case')], now, 7 as CaseId)
      await queue.enqueue([noticeTo('ana', 'about none')], now)
      expect((await claim()).map((delivery) => delivery.lane)).toEqual(['7', 'notice'])
    })

    it('hands out again what a process that died had in hand, as another attempt', async () => {
      await queue.enqueue([cardOf(7, 'care'), lineOf(7, 1, 'care')], now)
      const card = only(await claim(secondMs))
      later(leaseMs - 1)
      expect(await recover()).toBe(0)
      later(1)
      expect(await recover()).toBe(1)
      expect(only(await claim(secondMs))).toMatchObject({ id: card.id, attempt: 1, firstTriedAt: noon })
    })

    it('ignores a process that settles after its lease ran out', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const slow = only(await claim())
      later(leaseMs)
      await recover()
      const fast = only(await claim())
      expect(await settle(slow, { kind: 'dead', why: 'too late' })).toEqual([slow.id])
      expect(await settle(fast, sent)).toEqual([])
      expect(await queue.deadLetters(10)).toEqual([])
    })

    it('renews the leases that are still ours', async () => {
      await queue.enqueue([cardOf(7, 'care'), cardOf(8, 'care')], now)
      const [renewed, lost] = await claim()
      if (renewed === undefined || lost === undefined) throw new Error('two were due')
      later(leaseMs / 2)
      expect(await queue.renew([renewed], now, leaseMs)).toEqual([renewed.id])
      later(leaseMs / 2)
      expect(await recover()).toBe(1)
      expect(await queue.renew([renewed, lost], now, leaseMs)).toEqual([renewed.id])
    })

    it('leaves what this process has in hand alone when the machine wakes from sleep', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      const delivery = only(await claim())
      later(8 * hourMs)
      expect(await recover([delivery.id])).toBe(0)
      expect(await claim()).toEqual([])
      expect(await settle(delivery, sent)).toEqual([])
    })

    it('gives up a delivery that kills whoever takes it', async () => {
      await queue.enqueue([cardOf(7, 'care')], now)
      for (let crash = 0; crash < 3; crash += 1) {
        expect(await claim()).toHaveLength(1)
        later(leaseMs)
        await recover()
      }
      expect(await claim()).toEqual([])
      expect(only(await queue.deadLetters(10))).toMatchObject({ attempts: 3, why: 'lease_ran_out' })
    })

    it('neither loses nor doubles anything when the clock is set back', async () => {
      await queue.enqueue([cardOf(7, 'care'), cardOf(8, 'care'), cardOf(9, 'press'), cardOf(10, 'news')], now)
      const taken = await claim()
      const [inHand, retried, paused, other] = ['card 7', 'card 8', 'card 9', 'card 10'].map((name) => {
        const found = taken.find((delivery) => told([delivery])[0] === name)
        if (found === undefined) throw new Error(`${name} was due`)
        return found
      })
      if (!inHand || !retried || !paused || !other) throw new Error('four were due')
      await settle(retried, retry(minuteMs))
      await settle(paused, retry(minuteMs, true))
      await settle(other, sent)

      later(-3 * hourMs)
      expect(await recover()).toBe(0)
      // The one in hand is still out: its holder lives and renews.
      expect(await claim()).toEqual([])
      expect(await queue.renew([inHand], now, leaseMs)).toEqual([inHand.id])
      // New work is not held up by gates in the future; only by the pause, and that no longer than any pause.
      await queue.enqueue([cardOf(11, 'news')], now)
      later(secondMs)
      const news = only(await claim())
      expect(told([news])).toEqual(['card 11'])
      await settle(news, sent)
      later(hourMs)
      expect(told(await claim()).toSorted()).toEqual(['card 8', 'card 9'])
      // Its holder died after all: handed out again one lease later, not three hours later.
      await recover()
      expect(told(await claim())).toEqual(['card 7'])
    })

    it('tells what waits, where, and since when', async () => {
      await queue.enqueue([cardOf(7, 'care'), cardOf(8, 'care'), cardOf(9, 'press')], now)
      later(5)
      await queue.enqueue([cardOf(10, 'press')], now)
      const [first, second] = await claim(secondMs)
      if (first === undefined || second === undefined) throw new Error('two were due')
      await settle(first, retry(minuteMs))
      expect(await queue.backlog()).toMatchObject({
        waiting: 2,
        retrying: 1,
        sending: 1,
        dead: 0,
        oldestEnqueuedAt: noon,
      })
      expect((await queue.backlog()).queues.reduce((sum, one) => sum + one.count, 0)).toBe(3)
    })

    it('lists dead letters with their reason and tries them again when told, knowing they may stand there', async () => {
      await queue.enqueue([cardOf(7, 'care'), cardOf(8, 'care')], now)
      for (const delivery of await claim()) await settle(delivery, { kind: 'dead', why: 'channel_is_archived' })
      const letters = await queue.deadLetters(10)
      expect(letters).toHaveLength(2)
      expect(letters[1]).toMatchObject({
        queue: 'sandbox:care',
        kind: 'card',
        caseId: 7,
        attempts: 1,
        diedAt: noon,
        why: 'channel_is_archived',
      })
      later(minuteMs)
      expect(await queue.retryDead([letters[1]?.id ?? 0], now)).toBe(1)
      expect(only(await claim())).toMatchObject({ id: letters[1]?.id, attempt: 1, firstTriedAt: noon })
      expect(await queue.retryDead('all', now)).toBe(1)
      expect(await queue.deadLetters(10)).toEqual([])
    })

    it('sweeps what was settled long ago, a bounded number at a time', async () => {
      await queue.enqueue(
        Array.from({ length: 6 }, (_, index) => cardOf(index + 1, 'care')),
        now,
      )
      const [waits, dead, ...done] = await claim()
      if (waits === undefined || dead === undefined) throw new Error('six were due')
      await settle(waits, retry(minuteMs))
      await settle(dead, { kind: 'dead', why: 'x' })
      for (const delivery of done) await settle(delivery, sent)
      const ask = { settledBefore: plus(now, 1), deadBefore: now, limit: 3 }
      expect(await queue.sweep(ask)).toBe(3)
      expect(await queue.sweep(ask)).toBe(1)
      expect(await queue.sweep(ask)).toBe(0)
      expect(await queue.deadLetters(10)).toHaveLength(1)
      expect((await queue.backlog()).retrying).toBe(1)
    })
  })
}
