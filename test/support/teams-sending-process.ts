import { setTimeout as rest } from 'node:timers/promises'
import { type Instant, instant } from '../../src/domain/time.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import type { Address, Connector, OutgoingMessage } from '../../src/platforms/teams/connector.ts'
import { appRate } from '../../src/platforms/teams/limits.ts'
import { paced } from '../../src/platforms/teams/pace.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { deliveryStore } from '../../src/storage/delivery-store.ts'

/**
 * One of several processes that send to Teams: drains the outbox with one request a delivery, with two where the case's
 * number is even (a chat is opened first), and answers somebody ten times a second. For every request it says
 * `admitted <moment it may leave>` and `left <moment it left>`; for every delivery `sent <id>`.
 */
const [url = ''] = process.argv.slice(2)
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const say = (line: string) => process.stdout.write(`${line}\n`)
const now = (): Instant => instant(Date.now())
const left = async () => {
  say(`left ${now()}`)
  return { conversationId: 'c', activityId: 'a' }
}

const { sql } = await openDatabase({ url, log })
const store = deliveryStore(sql)
const at: Address = { serviceUrl: 'http://127.0.0.1', tenantId: 'tenant', botId: 'bot' }
const message: OutgoingMessage = { summary: 'hello' }
const toTeams: Connector = {
  openThread: left,
  openChat: async () => (await left()).conversationId,
  send: left,
  update: async () => void (await left()),
  member: async () => null,
  channels: async () => [],
  token: async () => {},
}
const connector = paced(toTeams, {
  deliveries: {
    admit: async (rates, asked) => {
      const waitMs = await store.admit(rates, asked)
      say(`admitted ${asked + waitMs}`)
      return waitMs
    },
  },
  log,
  nowMs: now,
})
startOutbox({
  queue: store,
  deliver: async ({ id, queue, effect }) => {
    if (effect.kind === 'card' && effect.caseId % 2 === 0) await connector.openChat(at, queue)
    await connector.send(at, queue, message)
    say(`sent ${id}`)
    return { kind: 'sent' }
  },
  clock: { now },
  paceMs: 1_000,
  rates: [appRate],
  pollMs: 50,
  leaseMs: 2_000,
  log,
  metrics: { count: () => {}, observe: () => {} },
  random: Math.random,
})
for (let answer = 0; ; answer += 1) {
  await connector.send(at, `somebody ${answer}`, message)
  await rest(100)
}
