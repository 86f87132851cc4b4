import type { SendingRate } from '../../src/app/ports/sending-rate.ts'
import { instant } from '../../src/domain/time.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import type { Database } from '../../src/storage/client.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'
import { cardOf } from '../support/effects.ts'
import { silentLog, withDatabase } from './database.ts'
import { medianOf, report } from './report.ts'

/** Ten channels with 500 cards waiting in each, no pace, and a platform that answers at once. */
const channels = 10
const backlog = 500
const total = channels * backlog

const fill = async ({ sql }: Database): Promise<void> => {
  await sql`truncate deliveries`
  const store = deliveryStore(sql)
  for (let channel = 0; channel < channels; channel += 1)
    await store.enqueue(
      Array.from({ length: backlog }, (_, index) => cardOf(index + 1, `C${channel}`)),
      instant(Date.now()),
    )
}

const perSecond = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await work()
  return total / ((performance.now() - began) / 1_000)
}

/** The whole worker: take, deliver, settle, in order. */
const outbox = async (database: Database, processes: number, rates: readonly SendingRate[] = []): Promise<number> => {
  await fill(database)
  return perSecond(async () => {
    const done = Promise.withResolvers<void>()
    let left = total
    const workers = Array.from({ length: processes }, () =>
      startOutbox({
        queue: deliveryStore(database.sql),
        deliver: async () => ({ kind: 'sent' }),
        clock: { now: () => instant(Date.now()) },
        paceMs: 0,
        rates,
        log: silentLog,
        metrics: {
          count: () => {
            left -= 1
            if (left === 0) done.resolve()
          },
          observe: () => {},
        },
        random: Math.random,
      }),
    )
    await done.promise
    await Promise.all(workers.map((worker) => worker.drain(10_000)))
  })
}

/** The same number of rows through the barest claim and settlement that are safe between processes, in any order. */
const bare = async (database: Database): Promise<number> => {
  await fill(database)
  const { sql } = database
  const claimer = async (): Promise<void> => {
    for (;;) {
      const rows = await sql<{ id: number }[]>`
        update deliveries set state = 'sending', lease_until = ${Date.now() + 30_000}
        where id in (select id from deliveries where state = 'waiting' order by id limit 100 for update skip locked)
        returning id, effect`
      if (rows.length === 0) return
      await sql`
        update deliveries set state = 'sent', settled_at = ${Date.now()}
        where id = any(${sql.array(
          rows.map((row) => row.id),
          20,
        )})`
    }
  }
  return perSecond(() => Promise.all([claimer(), claimer()]))
}

await withDatabase(async (database) => {
  await outbox(database, 1)
  const floor = { name: 'bare claim and settle', value: await medianOf(3, () => bare(database)) }
  report(`Outbox: ${channels} channels × ${backlog}`, [
    { name: 'deliveries', value: await medianOf(3, () => outbox(database, 1)), unit: '/s', floor, target: 5_000 },
    {
      name: 'deliveries beside a platform with a rate',
      value: await medianOf(3, () => outbox(database, 1, [{ of: 'teams', everyMs: 39, burstMs: 0 }])),
      unit: '/s',
      floor,
      target: 5_000,
    },
    { name: 'deliveries, two workers', value: await medianOf(3, () => outbox(database, 2)), unit: '/s', floor },
  ])
})
