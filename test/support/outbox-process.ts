import { instant } from '../../src/domain/time.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'

/** A process to be killed: delivers what is due, says `sent <id> <attempt>` for each, and with `hang` never finishes one. */
const [url = '', mode = ''] = process.argv.slice(2)
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const { sql } = await openDatabase({ url, log })
startOutbox({
  queue: deliveryStore(sql),
  deliver: (delivery) => {
    process.stdout.write(`${mode === 'hang' ? 'took' : 'sent'} ${delivery.id} ${delivery.attempt}\n`)
    return mode === 'hang' ? new Promise(() => {}) : Promise.resolve({ kind: 'sent' })
  },
  clock: { now: () => instant(Date.now()) },
  paceMs: 0,
  pollMs: 10,
  leaseMs: 2_000,
  log,
  metrics: { count: () => {}, observe: () => {} },
  random: Math.random,
})
