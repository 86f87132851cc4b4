import { setTimeout as rest } from 'node:timers/promises'
import { digestReadings } from '../../src/app/digest-readings.ts'
import { digestTick } from '../../src/app/due-digests.ts'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import { digestSender } from '../../src/app/send-digest.ts'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { instant } from '../../src/domain/time.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { digestRuns } from '../../src/storage/digest-runs.ts'
import { nagStore } from '../../src/storage/nag-store.ts'
import { silentLog as log, noMetrics as metrics } from './nag-world.ts'
import { examplePolicy } from './policy.ts'

/*
 * A process to be killed at any moment: it enters the digests that are due at the business time given and sends them,
 * as in earnest. What it posts stands in `test_posts`, as it would in a chat.
 */
const [url = '', now = '0'] = process.argv.slice(2)
const database = await openDatabase({ url, log })
const { sql } = database
const policy = examplePolicy()
const clock = { now: () => instant(Number(now)) }
const parts = assembleParts({
  database,
  policy,
  surfaces: new Set(['sandbox'] as const),
  clock,
  assessor: createAssessor(),
  hasModel: false,
  log,
  metrics,
})
const gateway: Gateway = {
  platform: 'sandbox',
  post: async (to, card) => {
    await sql`insert into test_posts (key, place, pid) values (${card.key}, ${to.id}, ${process.pid})`
    // What is killed here has posted and not written it down.
    await rest(30)
    return { id: card.key }
  },
  edit: async () => {},
  find: async (_to, key) => {
    const rows = await sql`select 1 from test_posts where key = ${key}`
    return rows.length > 0 ? { id: key } : null
  },
  link: async () => null,
}
const runs = digestRuns(sql)
const send = digestSender({
  readings: digestReadings({ figures: figuresStore(sql), policy, clock }),
  views: parts.views,
  ...parts.stores,
  gateways: new Map([['sandbox', gateway]]),
  policy,
  clock,
  runs,
  readers: parts.readers,
  log,
  metrics,
})
const outbox = startOutbox({
  queue: parts.stores.deliveries,
  deliver: async (delivery) =>
    delivery.effect.kind === 'digest' ? send(delivery, delivery.effect) : { kind: 'skipped', why: 'not_here' },
  clock: { now: () => instant(Date.now()) },
  paceMs: 0,
  pollMs: 10,
  leaseMs: 4_000,
  log,
  metrics,
  random: Math.random,
})
process.stdout.write('ready\n')
for await (const _ of process.stdin) break
for (;;) {
  // Each time with nothing known, as by a process that has just begun.
  await digestTick({
    ...parts.path,
    runs,
    people: parts.stores.people,
    lastSeen: nagStore(sql).lastSeen,
    log,
    wake: outbox.wake,
  })()
  await rest(5)
}
