import { afterAll, beforeEach, expect, it } from 'vitest'
import type { ClaimedDelivery } from '../../src/app/ports/delivery-queue.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { hourMs, type Instant, instant, minuteMs, plus, secondMs } from '../../src/domain/time.ts'
import { enqueueRows, insertDeliveries } from '../../src/storage/delivery-rows.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { freshDatabase } from '../support/database.ts'
import { cardOf, channel, homeOf, lineOf } from '../support/effects.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
const { sql } = fresh
const store = deliveryStore(sql)
const noon = instant(Date.UTC(2026, 10, 22, 12))
const leaseMs = 30 * secondMs

beforeEach(() => sql`truncate deliveries, queues, cards`)

/** The same dice every time. */
const dice = (seed: number) => {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

it('hands every delivery to exactly one of many claimers, and every case in order', async () => {
  const seqs = Array.from({ length: 12 }, (_, index) => index + 1)
  const effects = ['care', 'press', 'news'].flatMap((at) =>
    seqs.flatMap((seq) => [1, 2, 3, 4].map((caseId) => lineOf(caseId, seq, at))),
  )
  await store.enqueue(effects, noon)
  const random = dice(42)
  const told = new Map<string, number[]>()
  const isOut = new Set<string>()
  let tick: Instant = noon
  const claimer = async (): Promise<void> => {
    for (let idle = 0; idle < 20; ) {
      tick = plus(tick, 50)
      const claimed = await store.claimDue({ now: tick, limit: 1 + Math.floor(random() * 7), leaseMs, paceMs: 0 })
      idle = claimed.length === 0 ? idle + 1 : 0
      const stuck = new Set<string>()
      const settlements = claimed.map((delivery: ClaimedDelivery) => {
        const line = `${delivery.queue} ${delivery.lane}`
        if (stuck.has(line)) return { delivery, outcome: { kind: 'released' } as const }
        if (delivery.effect.kind !== 'history') throw new Error('only lines of history were enqueued')
        expect(isOut.has(line) && !claimed.some((one) => one.id < delivery.id && one.lane === delivery.lane)).toBe(
          false,
        )
        isOut.add(line)
        if (random() < 0.3) {
          stuck.add(line)
          return { delivery, outcome: { kind: 'retry', afterMs: 40, why: 'x', pauseQueue: random() < 0.3 } as const }
        }
        told.set(line, [...(told.get(line) ?? []), delivery.effect.seq])
        return { delivery, outcome: { kind: 'sent' } as const }
      })
      for (const { delivery } of settlements) isOut.delete(`${delivery.queue} ${delivery.lane}`)
      expect(await store.settle(settlements, tick)).toEqual([])
    }
  }
  await Promise.all(Array.from({ length: 6 }, claimer))
  expect(told.size).toBe(12)
  for (const order of told.values()) expect(order).toEqual(seqs)
})

it('keeps the pace of a queue however many processes share it', async () => {
  await store.enqueue(
    Array.from({ length: 8 }, (_, index) => cardOf(index + 1, 'care')),
    noon,
  )
  for (let second = 0; second < 8; second += 1) {
    const now = plus(noon, second * secondMs)
    const rounds = await Promise.all(
      Array.from({ length: 6 }, () => store.claimDue({ now, limit: 10, leaseMs, paceMs: secondMs })),
    )
    expect(rounds.flat()).toHaveLength(1)
  }
})

it('makes one of equal deliveries enqueued at the same time by many', async () => {
  await Promise.all(Array.from({ length: 30 }, () => store.enqueue([cardOf(7, 'care'), homeOf('ana')], noon)))
  expect((await store.backlog()).waiting).toBe(2)
})

it('does not deadlock when transactions enqueue for the same people in different orders', async () => {
  const people = ['ana', 'bo', 'cy', 'di', 'eve']
  const random = dice(7)
  await Promise.all(
    Array.from({ length: 40 }, async (_, index) => {
      const shuffled = people.toSorted(() => random() - 0.5)
      await sql.begin(async (tx) => {
        const effects = [cardOf(index, 'care'), ...shuffled.map(homeOf)]
        await insertDeliveries(tx, enqueueRows(effects, { caseId: index as CaseId, now: noon }))
        await tx`select pg_sleep(0.001)`
      })
    }),
  )
  expect((await store.backlog()).waiting).toBe(45)
})

it('enqueues as one part of a larger statement', async () => {
  const rows = enqueueRows([cardOf(7, 'care'), lineOf(7, 1, 'care')], { caseId: 7 as CaseId, now: noon })
  await sql`
    with done as (insert into ticks (key, expires_at) values ('a case was saved', 1) returning key),
      enqueued as (${insertDeliveries(sql, rows)})
    select * from done`
  expect((await store.claimDue({ now: noon, limit: 10, leaseMs, paceMs: 0 })).map((one) => one.kind)).toEqual([
    'card',
    'history',
  ])
})

it('hands out from a queue whose gate was swept away', async () => {
  await store.enqueue([cardOf(7, 'care')], noon)
  const [delivery] = await store.claimDue({ now: noon, limit: 1, leaseMs, paceMs: 0 })
  if (delivery === undefined) throw new Error('one was due')
  await store.settle([{ delivery, outcome: { kind: 'sent' } }], noon)
  const later = plus(noon, hourMs)
  await store.sweep({ settledBefore: later, deadBefore: later, limit: 10 })
  expect(await sql`select * from queues`).toHaveLength(0)
  await store.enqueue([cardOf(7, 'care')], later)
  expect(await store.claimDue({ now: later, limit: 1, leaseMs, paceMs: 0 })).toHaveLength(1)
})

it('takes deliveries whose business time is ahead of the outbox’s own', async () => {
  await store.enqueue([cardOf(7, 'care')], plus(noon, 24 * hourMs))
  expect(await store.claimDue({ now: noon, limit: 1, leaseMs, paceMs: 0 })).toHaveLength(1)
})

const showCard = (caseId: number, wanted: number, shown: number) => sql`
  insert into cards (case_id, card, queue, destination, wanted_version, shown_version)
  values (${caseId}, 'case', 'sandbox:care', ${sql.json(channel('care'))}, ${wanted}, ${shown})`
const heal = (now: Instant) => store.healCards({ now, everyMs: 5 * minuteMs, limit: 10 })

it('heals a card that is behind with nothing on its way, exactly as its case would have enqueued it', async () => {
  await showCard(7, 3, 2)
  await showCard(8, 3, 3)
  expect(await heal(noon)).toBe(1)
  const [healed] = await store.claimDue({ now: noon, limit: 10, leaseMs, paceMs: 0 })
  expect(healed?.effect).toEqual(cardOf(7, 'care'))
})

it('does not heal a card too often, nor one that is on its way or needs an operator', async () => {
  await showCard(7, 3, 2)
  await store.enqueue([cardOf(7, 'care')], noon)
  expect(await heal(noon)).toBe(0)
  const [delivery] = await store.claimDue({ now: noon, limit: 10, leaseMs, paceMs: 0 })
  if (delivery === undefined) throw new Error('one was due')
  expect(await heal(noon)).toBe(0)
  await store.settle([{ delivery, outcome: { kind: 'skipped', why: 'not installed yet' } }], noon)
  expect(await heal(noon)).toBe(1)
  await sql`delete from deliveries`
  expect(await heal(plus(noon, minuteMs))).toBe(0)
  expect(await heal(plus(noon, 5 * minuteMs))).toBe(1)
  const [again] = await store.claimDue({ now: noon, limit: 10, leaseMs, paceMs: 0 })
  if (again === undefined) throw new Error('one was due')
  await store.settle([{ delivery: again, outcome: { kind: 'dead', why: 'channel_is_archived' } }], noon)
  expect(await heal(plus(noon, hourMs))).toBe(0)
})
