import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Fault } from '../../../src/app/fault.ts'
import type { Deliver, Delivery, Effect, Outcome } from '../../../src/app/ports/deliveries.ts'
import type { DeliveryQueue } from '../../../src/app/ports/delivery-queue.ts'
import type { Log } from '../../../src/app/ports/log.ts'
import { type Instant, instant, plus } from '../../../src/domain/time.ts'
import { type OutboxOptions, startOutbox } from '../../../src/outbox/worker.ts'
import { cardOf, lineOf } from '../../support/effects.ts'
import { memoryDeliveryQueue } from '../../support/memory-delivery-queue.ts'

const sent: Outcome = { kind: 'sent' }
let queue: ReturnType<typeof memoryDeliveryQueue>
let now: Instant
const logged: string[] = []
const counted: string[] = []
const note = (event: string) => void logged.push(event)
const log: Log = { debug: note, info: note, warn: note, error: note }
const metrics: OutboxOptions['metrics'] = {
  count: (name, labels) => void counted.push(`${name} ${labels?.['kind']} ${labels?.['outcome']}`),
  observe: () => {},
}

beforeEach(() => {
  queue = memoryDeliveryQueue()
  now = instant(Date.UTC(2026, 10, 22, 12))
  logged.length = 0
  counted.length = 0
})

const start = (deliver: Deliver, more: Partial<OutboxOptions> = {}) => {
  const clock = { now: () => now }
  const outbox = startOutbox({ queue, deliver, clock, paceMs: 0, log, metrics, pollMs: 2, random: () => 0.5, ...more })
  onTestFinished(() => outbox.stop())
  return outbox
}

const later = (ms: number) => {
  now = plus(now, ms)
}
const enqueue = (...effects: readonly Effect[]) => queue.enqueue(effects, now)
const states = () => queue.rows.map((row) => row.state)
const name = ({ effect }: Delivery) => ('caseId' in effect ? `${effect.kind} ${effect.caseId}` : effect.kind)

describe('the outbox worker', () => {
  it('delivers what waits, settles it and counts it', async () => {
    await enqueue(cardOf(7, 'care'), lineOf(7, 1, 'care'))
    const seen: string[] = []
    start(async (delivery) => {
      seen.push(name(delivery))
      return sent
    })
    await expect.poll(states).toEqual(['sent', 'sent'])
    expect(seen).toEqual(['card 7', 'history 7'])
    expect(counted).toEqual(['deliveries card sent', 'deliveries history sent'])
  })

  it('looks at once when woken', async () => {
    const seen: string[] = []
    const outbox = start(
      async (delivery) => {
        seen.push(name(delivery))
        return sent
      },
      { pollMs: 1_000_000 },
    )
    await enqueue(cardOf(7, 'care'))
    outbox.wake()
    await expect.poll(() => seen).toEqual(['card 7'])
    await enqueue(cardOf(8, 'care'))
    outbox.wake()
    await expect.poll(() => seen).toEqual(['card 7', 'card 8'])
  })

  it('delivers one after the other within a queue, and queues side by side', async () => {
    await enqueue(cardOf(7, 'care'), cardOf(8, 'care'), cardOf(9, 'press'))
    const under = new Map<string, () => void>()
    start((delivery) => new Promise((resolve) => under.set(name(delivery), () => resolve(sent))))
    await expect.poll(() => [...under.keys()]).toEqual(['card 7', 'card 9'])
    under.get('card 7')?.()
    await expect.poll(() => under.has('card 8')).toBe(true)
    under.get('card 8')?.()
    under.get('card 9')?.()
    await expect.poll(states).toEqual(['sent', 'sent', 'sent'])
  })

  it('does not send the rest of a case past a delivery that failed, but everything else', async () => {
    await enqueue(cardOf(7, 'care'), lineOf(7, 1, 'care'), cardOf(8, 'care'))
    let isBroken = true
    const seen: string[] = []
    start(async (delivery) => {
      if (name(delivery) === 'card 7' && isBroken) throw new Fault('unavailable', 'slack 503')
      seen.push(name(delivery))
      return sent
    })
    await expect.poll(states).toEqual(['retrying', 'retrying', 'sent'])
    expect(seen).toEqual(['card 8'])
    isBroken = false
    later(60_000)
    await expect.poll(() => seen).toEqual(['card 8', 'card 7', 'history 7'])
    expect(logged).toContain('delivery_failed')
  })

  it('leaves a queue in peace for as long as the platform asks', async () => {
    await enqueue(cardOf(7, 'care'), cardOf(8, 'care'), cardOf(9, 'press'))
    let asked = false
    const seen: string[] = []
    start(async (delivery) => {
      if (!asked) {
        asked = true
        throw new Fault('rate_limited', 'slack 429', { retryAfterMs: 30_000 })
      }
      seen.push(name(delivery))
      return sent
    })
    await expect.poll(states).toEqual(['retrying', 'retrying', 'sent'])
    expect(seen).toEqual(['card 9'])
    later(29_999)
    await enqueue(cardOf(10, 'press'))
    await expect.poll(states).toEqual(['retrying', 'retrying', 'sent', 'sent'])
    later(1)
    await expect.poll(() => seen).toEqual(['card 9', 'card 10', 'card 7', 'card 8'])
    expect(queue.rows.find((row) => row.lane === '8')?.attempt).toBe(1)
  })

  it('puts away what can never be delivered, and says so', async () => {
    await enqueue(cardOf(7, 'care'))
    start(() => Promise.reject(new Fault('not_found', 'channel_is_archived')))
    await expect.poll(states).toEqual(['dead'])
    expect(queue.rows[0]?.why).toBe('not_found: channel_is_archived')
    expect(logged).toContain('delivery_dead')
  })

  it('survives a deliverer that throws where it should reject', async () => {
    await enqueue(cardOf(7, 'care'), cardOf(8, 'care'))
    start((delivery) => {
      if (name(delivery) === 'card 7') throw new TypeError('a defect')
      return Promise.resolve(sent)
    })
    await expect.poll(states).toEqual(['retrying', 'sent'])
  })

  it('gives up waiting for a deliverer that never answers', async () => {
    await enqueue(cardOf(7, 'care'))
    start(() => new Promise(() => {}), { deliverWithinMs: 5 })
    await expect.poll(states).toEqual(['retrying'])
    expect(queue.rows[0]?.why).toContain('no answer within 5 ms')
  })

  it('takes no more than it can carry', async () => {
    await enqueue(...Array.from({ length: 20 }, (_, index) => cardOf(index, `channel${index}`)))
    let most = 0
    let current = 0
    start(
      async () => {
        current += 1
        most = Math.max(most, current)
        await new Promise(setImmediate)
        current -= 1
        return sent
      },
      { concurrency: 4 },
    )
    await expect.poll(() => states().every((state) => state === 'sent')).toBe(true)
    expect(most).toBe(4)
  })

  it('goes on when the database comes back, and settles what was delivered meanwhile', async () => {
    await enqueue(cardOf(7, 'care'))
    let isDown = false
    const failing: DeliveryQueue = {
      ...queue,
      claimDue: (ask) => (isDown ? Promise.reject(new Fault('unavailable', 'database')) : queue.claimDue(ask)),
      settle: (...rest) => (isDown ? Promise.reject(new Fault('unavailable', 'database')) : queue.settle(...rest)),
    }
    let delivered = 0
    start(
      async () => {
        delivered += 1
        isDown = true
        return sent
      },
      { queue: failing },
    )
    await expect.poll(() => logged).toContain('deliveries_cannot_be_settled')
    isDown = false
    await expect.poll(states).toEqual(['sent'])
    expect(delivered).toBe(1)
  })

  it('does not let one outcome that cannot be written cost the others theirs', async () => {
    await enqueue(cardOf(7, 'care'), cardOf(8, 'care'))
    const failing: DeliveryQueue = {
      ...queue,
      settle: (settlements, at) =>
        settlements.some(({ delivery }) => delivery.lane === '7')
          ? Promise.reject(new TypeError('a defect'))
          : queue.settle(settlements, at),
    }
    start(async () => sent, { queue: failing })
    await expect.poll(states).toEqual(['sending', 'sent'])
    expect(logged).toContain('delivery_cannot_be_settled')
  })

  it('keeps its leases while a delivery takes long', async () => {
    await enqueue(cardOf(7, 'care'))
    const renewed = vi.spyOn(queue, 'renew')
    start(() => new Promise(() => {}), { leaseMs: 6 })
    await expect.poll(() => renewed.mock.calls.some(([claimed]) => claimed.length === 1)).toBe(true)
    await expect.poll(() => queue.rows[0]?.attempt).toBe(1)
  })
})

describe('draining', () => {
  it('lets what is under way end, and gives back what was not begun', async () => {
    await enqueue(cardOf(7, 'care'), cardOf(8, 'care'))
    const answers: (() => void)[] = []
    const outbox = start(() => new Promise((resolve) => answers.push(() => resolve(sent))))
    await expect.poll(() => answers.length).toBe(1)
    const drained = outbox.drain(60_000)
    answers[0]?.()
    expect(await drained).toEqual({ left: 0 })
    expect(queue.rows.map(({ state, attempt }) => ({ state, attempt }))).toEqual([
      { state: 'sent', attempt: 1 },
      { state: 'retrying', attempt: 0 },
    ])
  })

  it('does not wait longer than it may', async () => {
    await enqueue(cardOf(7, 'care'))
    let begun = false
    const outbox = start(() => {
      begun = true
      return new Promise(() => {})
    })
    await expect.poll(() => begun).toBe(true)
    expect(await outbox.drain(1)).toEqual({ left: 1 })
    expect(states()).toEqual(['sending'])
    expect(logged).toContain('outbox_left_deliveries')
  })

  it('takes nothing new', async () => {
    let delivered = 0
    const outbox = start(async () => {
      delivered += 1
      return sent
    })
    await outbox.drain(60_000)
    await enqueue(cardOf(7, 'care'))
    outbox.wake()
    await new Promise(setImmediate)
    expect(delivered).toBe(0)
  })

  it('is called stalled once it could take nothing several times in a row', async () => {
    let isAway = true
    const claimDue: DeliveryQueue['claimDue'] = (options) =>
      isAway ? Promise.reject(new Fault('unavailable', 'database')) : queue.claimDue(options)
    const outbox = start(async () => sent, { queue: { ...queue, claimDue }, pollMs: 1 })
    expect(outbox.isStalled()).toBe(false)
    await expect.poll(() => outbox.isStalled()).toBe(true)
    isAway = false
    await expect.poll(() => outbox.isStalled()).toBe(false)
    await outbox.drain(60_000)
  })

  it('ends although the database is away', async () => {
    const away: DeliveryQueue = { ...queue, claimDue: () => Promise.reject(new Fault('unavailable', 'database')) }
    const outbox = start(async () => sent, { queue: away, pollMs: 1_000_000 })
    await expect.poll(() => logged).toContain('outbox_cannot_take')
    expect(await outbox.drain(60_000)).toEqual({ left: 0 })
  })
})
