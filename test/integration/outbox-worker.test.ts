import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Deliver, Delivery } from '../../src/app/ports/deliveries.ts'
import { instant, plus } from '../../src/domain/time.ts'
import { type OutboxOptions, startOutbox } from '../../src/outbox/worker.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { postgres } from '../../src/storage/driver.ts'
import { freshDatabase, silentLog } from '../support/database.ts'
import { cardOf, lineOf } from '../support/effects.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
const { sql } = fresh
const store = deliveryStore(sql)
beforeEach(() => sql`truncate deliveries, queues`)

const realClock = { now: () => instant(Date.now()) }

const start = (deliver: Deliver, more: Partial<OutboxOptions> = {}) => {
  const outbox = startOutbox({
    queue: store,
    deliver,
    clock: realClock,
    paceMs: 0,
    log: silentLog,
    metrics: { count: () => {}, observe: () => {} },
    pollMs: 5,
    random: () => 0.01,
    ...more,
  })
  onTestFinished(() => outbox.stop())
  return outbox
}

const states = async () => {
  const rows = await sql<
    { state: string; count: number }[]
  >`select state, count(*)::int as count from deliveries group by state`
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]))
}

const manyCards = (count: number) => Array.from({ length: count }, (_, index) => cardOf(index + 1, `C${index % 5}`))

it('shares the work between two processes and doubles nothing', async () => {
  await store.enqueue(manyCards(400), realClock.now())
  const seen: number[] = []
  const deliver: Deliver = async ({ id }) => {
    seen.push(id)
    await new Promise(setImmediate)
    return { kind: 'sent' }
  }
  start(deliver, { queue: deliveryStore(sql) })
  start(deliver, { queue: deliveryStore(sql) })
  await expect.poll(states, { timeout: 20_000 }).toEqual({ sent: 400 })
  expect(seen).toHaveLength(400)
  expect(new Set(seen).size).toBe(400)
})

it('shows a burst of clicks as one edit', async () => {
  await Promise.all(Array.from({ length: 20 }, () => store.enqueue([cardOf(7, 'care')], realClock.now())))
  const seen: Delivery[] = []
  start(async (delivery) => {
    seen.push(delivery)
    return { kind: 'sent' }
  })
  await expect.poll(states).toEqual({ sent: 1 })
  expect(seen).toHaveLength(1)
})

it('lets one poisoned card block nobody, while it is tried and after it is dead', async () => {
  await store.enqueue(
    [cardOf(1, 'care'), lineOf(1, 1, 'care'), ...[2, 3, 4].map((id) => cardOf(id, 'care'))],
    realClock.now(),
  )
  const seen: string[] = []
  start(async ({ effect }) => {
    if (effect.kind === 'card' && effect.caseId === 1) throw new TypeError('this card cannot be rendered')
    seen.push(`${effect.kind} ${'caseId' in effect ? effect.caseId : ''}`)
    return { kind: 'sent' }
  })
  await expect.poll(() => seen).toContain('card 4')
  await expect.poll(states, { timeout: 20_000 }).toEqual({ sent: 4, dead: 1 })
  expect(seen).toEqual(['card 2', 'card 3', 'card 4', 'history 1'])
  expect(await store.deadLetters(10)).toMatchObject([
    { caseId: 1, kind: 'card', attempts: 5, why: 'defect: TypeError' },
  ])
})

it('delivers everything through restarts of the database, and nothing twice that was settled', async () => {
  await store.enqueue(manyCards(300), realClock.now())
  const admin = postgres(fresh.url, { max: 1 })
  onTestFinished(() => admin.end())
  const attempts = new Map<number, number[]>()
  start(
    async ({ id, attempt }) => {
      attempts.set(id, [...(attempts.get(id) ?? []), attempt])
      await new Promise(setImmediate)
      return { kind: 'sent' }
    },
    { leaseMs: 400, concurrency: 20 },
  )
  for (let restart = 0; restart < 5; restart += 1) {
    await admin`select pg_sleep(0.03)`
    await admin`
      select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'ventanilla' and datname = current_database()`
  }
  const sent = async () => {
    const rows = await admin<{ count: number }[]>`select count(*)::int as count from deliveries where state = 'sent'`
    return rows[0]?.count
  }
  await expect.poll(sent, { timeout: 20_000 }).toBe(300)
  // A hand-out whose answer was lost counts as an attempt; the deliverer then looks before it posts again.
  for (const numbers of attempts.values()) expect(new Set(numbers).size).toBe(numbers.length)
})

it('hands out again what a killed process had begun, and says that it may stand there already', async () => {
  await store.enqueue(manyCards(3), realClock.now())
  const script = join(import.meta.dirname, '../support/outbox-process.ts')
  const child = spawn(process.execPath, [script, fresh.url, 'hang'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const taken: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    taken.push(line)
    if (taken.length === 3) break
  }
  child.kill('SIGKILL')
  await once(child, 'close')
  const seen: Delivery[] = []
  start(
    async (delivery) => {
      seen.push(delivery)
      return { kind: 'sent' }
    },
    { leaseMs: 400 },
  )
  await expect.poll(states, { timeout: 20_000 }).toEqual({ sent: 3 })
  expect(seen.map(({ attempt }) => attempt)).toEqual([1, 1, 1])
  expect(seen.every(({ firstTriedAt }) => firstTriedAt !== null)).toBe(true)
})

it('settles what a process killed at work had sent at most once more', async () => {
  await store.enqueue(manyCards(2_000), realClock.now())
  const script = join(import.meta.dirname, '../support/outbox-process.ts')
  const child = spawn(process.execPath, [script, fresh.url, 'send'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const sentThere = new Set<number>()
  for await (const line of createInterface({ input: child.stdout })) {
    sentThere.add(Number(line.split(' ')[1]))
    if (sentThere.size === 500) break
  }
  child.kill('SIGKILL')
  await once(child, 'close')
  const again: Delivery[] = []
  start(
    async (delivery) => {
      again.push(delivery)
      return { kind: 'sent' }
    },
    { leaseMs: 400 },
  )
  await expect.poll(states, { timeout: 30_000 }).toEqual({ sent: 2_000 })
  // Whatever the killed process may have sent comes with an attempt above 0; the rest was never tried.
  for (const { id, attempt } of again) if (sentThere.has(id)) expect(attempt).toBe(1)
  expect(new Set([...sentThere, ...again.map(({ id }) => id)]).size).toBe(2_000)
})

it('goes on when the clock is set back, without sending anything twice', async () => {
  let offsetMs = 0
  const clock = { now: () => plus(realClock.now(), offsetMs) }
  await store.enqueue(manyCards(30), clock.now())
  const seen: number[] = []
  start(
    async ({ id }) => {
      seen.push(id)
      if (seen.length === 12) offsetMs = -3_600_000
      await new Promise(setImmediate)
      return { kind: 'sent' }
    },
    { clock, leaseMs: 100, paceMs: 20 },
  )
  await expect.poll(states, { timeout: 20_000 }).toEqual({ sent: 30 })
  expect(new Set(seen).size).toBe(seen.length)
})
