import { expect, test } from 'vitest'
import { Fault } from '../../../../src/app/fault.ts'
import type { DeliveryQueue } from '../../../../src/app/ports/delivery-queue.ts'
import { mostAheadMs } from '../../../../src/app/ports/sending-rate.ts'
import type { Connector } from '../../../../src/platforms/teams/connector.ts'
import { paced } from '../../../../src/platforms/teams/pace.ts'

const at = { serviceUrl: 'http://127.0.0.1', tenantId: 'tenant', botId: 'bot' }
const hello = { summary: 'hello' }

const pacedBy = (admit: DeliveryQueue['admit']) => {
  const calls: string[] = []
  const warnings: string[] = []
  const call = async (name: string) => {
    calls.push(name)
    return { conversationId: 'c', activityId: 'a' }
  }
  const connector: Connector = {
    openThread: () => call('openThread'),
    openChat: async () => (await call('openChat')).conversationId,
    send: () => call('send'),
    update: async () => void (await call('update')),
    member: async () => null,
    channels: async () => [],
    token: async () => {},
  }
  const log = { debug: () => {}, info: () => {}, error: () => {}, warn: (event: string) => void warnings.push(event) }
  return { calls, warnings, connector: paced(connector, { deliveries: { admit }, log, nowMs: () => 7 }) }
}

test('whatever puts something into Teams asks first: for all of Teams, and for its thread', async () => {
  const asked: string[][] = []
  const { connector, calls } = pacedBy(async (rates) => {
    asked.push(rates.map(({ of }) => of))
    return 0
  })
  await connector.openThread(at, '19:care', hello)
  await connector.openChat(at, '29:ana')
  await connector.send(at, 'chat', hello)
  await connector.update(at, 'thread', '1', hello)
  expect(calls).toEqual(['openThread', 'openChat', 'send', 'update'])
  expect(asked).toEqual(
    ['19:care', '29:ana', 'chat', 'thread'].map((thread) => ['teams', `teams:${thread}`, `teams:${thread} hour`]),
  )
})

test('a request leaves when its moment has come', async () => {
  const { connector } = pacedBy(async () => 30)
  const began = performance.now()
  await connector.send(at, 'chat', hello)
  expect(performance.now() - began).toBeGreaterThan(28)
})

test('a request whose moment is far off is refused, with the time to wait', async () => {
  const { connector, calls } = pacedBy(async () => mostAheadMs + 1)
  await expect(connector.send(at, 'chat', hello)).rejects.toMatchObject({
    kind: 'rate_limited',
    retryAfterMs: mostAheadMs + 1,
  })
  expect(calls).toEqual([])
})

test('while the database is away an answer that says so still leaves', async () => {
  const { connector, calls, warnings } = pacedBy(() => Promise.reject(new Fault('unavailable', 'database')))
  await connector.send(at, 'chat', hello)
  expect(calls).toEqual(['send'])
  expect(warnings).toEqual(['teams.rate_unknown'])
})
