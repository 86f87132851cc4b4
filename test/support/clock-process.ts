import { setTimeout as rest } from 'node:timers/promises'
import { auditNags } from '../../src/app/audit-nags.ts'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import { raiseNags } from '../../src/app/raise-nags.ts'
import { nagSender } from '../../src/app/send-nags.ts'
import { instant, minuteMs } from '../../src/domain/time.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import { startScheduler } from '../../src/scheduler/ticks.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { nagAuditStore } from '../../src/storage/nag-audit-store.ts'
import { sharedSettings } from '../../src/storage/people-store.ts'
import { tickStore } from '../../src/storage/tick-store.ts'
import { clockedPolicy } from './clocked.ts'
import { silentLog as log, nagWorld, noMetrics } from './nag-world.ts'

/*
 * A process to be killed at any moment: the clock, its auditor and the outbox, as in earnest, at a business time that
 * the test sets in the table `test_now`. What it posts stands in `test_posts`, as it would in a chat.
 */
const [url = ''] = process.argv.slice(2)
const database = await openDatabase({ url, log })
const { sql } = database
const world = nagWorld(database, clockedPolicy(), instant(0))
const wallClock = { now: () => instant(Date.now()) }

const gateway: Gateway = {
  platform: 'sandbox',
  post: async (to, card) => {
    await sql`insert into test_posts (key, place) values (${card.key}, ${to.id})`
    return { id: card.key }
  },
  edit: async () => {},
  find: async (_to, key) => {
    const rows = await sql`select 1 from test_posts where key = ${key}`
    return rows.length > 0 ? { id: key } : null
  },
  link: async () => null,
}
const send = nagSender({ ...world.sending, gateways: new Map([['sandbox', gateway]]) })
const outbox = startOutbox({
  queue: world.queue,
  deliver: async (delivery) =>
    delivery.effect.kind === 'nags' ? send(delivery, delivery.effect) : { kind: 'skipped', why: 'not_here' },
  clock: wallClock,
  paceMs: 0,
  pollMs: 10,
  // Shorter than in earnest, so that the test need not wait; longer than a busy machine lets a process stand still.
  leaseMs: 4_000,
  log,
  metrics: noMetrics,
  random: Math.random,
})
const path = { ...world.path, wake: outbox.wake }

const look = async (): Promise<void> => {
  const [row] = await sql<{ now: number }[]>`select now from test_now`
  world.time.now = instant(row?.now ?? 0)
}
await look()
startScheduler({
  ticks: tickStore(sql),
  clock: wallClock,
  log,
  metrics: noMetrics,
  jobs: [
    { name: 'nags', cron: '0 * * * * *', betweenMs: 15, process: 'every', run: () => raiseNags({ ...world, path }) },
    {
      name: 'audit',
      cron: '0 * * * * *',
      betweenMs: 250,
      process: 'one',
      run: () =>
        auditNags({
          path,
          audit: nagAuditStore(sql),
          nags: world.nags,
          shared: sharedSettings(sql),
          enqueue: world.queue.enqueue,
          tolerance: () => 60 * minuteMs,
          ping: async () => {},
          log,
          metrics: noMetrics,
        }),
    },
  ],
})
process.stdout.write('ready\n')
for (;;) {
  await look()
  await rest(5)
}
