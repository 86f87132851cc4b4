/* oxlint-disable unicorn/require-post-message-target-origin -- A worker's postMessage, not the window's. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { App, ExpressReceiver, LogLevel } from '@slack/bolt'
import express, { Router } from 'express'
import { createDesk } from '../../src/app/desk.ts'
import type { Desk } from '../../src/app/ports/interaction.ts'
import { caseCard } from '../../src/cards/case-card.ts'
import type { CaseId, Platform, SourceId } from '../../src/domain/ids.ts'
import { assembleParts, newPublicationId } from '../../src/main/parts.ts'
import { wallClock } from '../../src/main/wall-clock.ts'
import { slackPlatform } from '../../src/platforms/slack/app.ts'
import { mentionIn } from '../../src/platforms/slack/identity.ts'
import { renderCard } from '../../src/platforms/slack/render-card.ts'
import type { Database } from '../../src/storage/client.ts'
import { shownCards } from '../../src/storage/shown-cards.ts'
import { aSignal } from '../support/assessment.ts'
import { fakeDesk } from '../support/fake-desk.ts'
import { examplePolicy } from '../support/policy.ts'
import { memoryInstallations } from '../support/slack/world.ts'
import { type BareTransaction, bareClaims } from './bare-claim.ts'
import { silentLog, withDatabase } from './database.ts'
import { percentiles, report } from './report.ts'
import type { Load, LoadResult } from './slack-load.ts'

/**
 * A claim pressed in Slack and answered after its commit, beside a bare Bolt receiver whose handler runs only the raw
 * transaction (lock, update, insert event); both over HTTP with signed requests. Then: cards rendered as blocks.
 */
/** Short and many, in turn: a busy machine slows neighbours alike. */
const presses = 240
const runs = 15
const caseCount = 64
const secret = 'signing-secret'
const noMetrics = { count: () => {}, observe: () => {} }

const measure = async (database: Database): Promise<void> => {
  const slack = await startSlack()
  const product = await startProduct(database, slack.url)
  const bareTransaction = await bareClaims(database.sql)
  const bare = await startBare(bareTransaction)
  // What our side of Slack costs by itself: the same raw transaction behind it.
  const layer = await startPlatform(database, slack.url, bareDesk(bareTransaction))
  const { cases } = product
  const load = (
    url: string,
    turns: boolean,
    connections: number,
    perSecond: number | null = null,
  ): Promise<LoadResult> => {
    // Twenty seconds of a steady pace, so that one hiccup is not the p99.
    const count = perSecond === null ? presses : perSecond * 20
    return slack.press({ url, secret, cases, presses: count, connections, perSecond, turns })
  }
  const floor = (connections: number) => load(bare.url, false, connections)
  const ours = (connections: number) => load(product.url, true, connections)
  const ourLayer = (connections: number) => load(layer.url, false, connections)

  for (const warm of [floor, ours, ourLayer]) await warm(8)
  for (const connections of [1, 8, 16]) {
    const floors: number[] = []
    const values: number[] = []
    const layers: number[] = []
    const latencies: number[] = []
    for (let run = 0; run < runs; run += 1) {
      // In turn, so that a machine that slows down slows both.
      floors.push((await floor(connections)).perSecond)
      const { perSecond, latenciesMs } = await ours(connections)
      values.push(perSecond)
      layers.push((await ourLayer(connections)).perSecond)
      latencies.push(...latenciesMs)
    }
    const [p50, p99] = percentiles(latencies)
    const value = { name: 'bare Bolt, raw transaction', value: middle(floors) }
    report(`Claims pressed in Slack, ${connections} at once (p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`, [
      { name: 'answered after commit', value: middle(values), unit: '/s', floor: value, target: value.value * 0.6 },
      { name: 'raw transaction behind our layer', value: middle(layers), unit: '/s', floor: value },
    ])
  }

  const { latenciesMs } = await load(product.url, true, 50, 50)
  const [p50, p99] = percentiles(latenciesMs)
  report('Claims pressed in Slack, 50 a second', [
    { name: 'p50', value: p50, unit: 'ms' },
    { name: 'p99', value: p99, unit: 'ms', target: 60 },
  ])

  const cards = await product.cards()
  const options = { surface: 'message', native: true, mention: mentionIn(product.policy, 'T0TEAM') } as const
  const rounds = 20_000
  const rate = (work: (index: number) => unknown): number => {
    for (let index = 0; index < rounds / 10; index += 1) work(index)
    // Time on the core, not on the wall: what else the machine does is no matter of ours.
    const before = process.cpuUsage()
    for (let index = 0; index < rounds; index += 1) work(index)
    const { user, system } = process.cpuUsage(before)
    return (rounds * 1_000_000) / (user + system)
  }
  const rendered = cards.map((card) => renderCard(card, options))
  const json = rate((index) => JSON.stringify(rendered[index % rendered.length]))
  const render = rate((index) => renderCard(only(cards[index % cards.length]), options))
  report('Cards rendered as blocks, on one core', [
    {
      name: 'rendered',
      value: render,
      unit: '/s',
      floor: { name: 'JSON.stringify of the blocks', value: json },
      target: 20_000,
    },
  ])

  await Promise.all([product.stop(), layer.stop(), bare.stop()])
  await slack.stop()
}

const startSlack = async () => {
  const worker = new Worker(new URL('slack-load.ts', import.meta.url))
  const [{ url }] = (await once(worker, 'message')) as [{ url: string }]
  const press = async (load: Load): Promise<LoadResult> => {
    worker.postMessage(load)
    const [answer] = (await once(worker, 'message')) as [{ result?: LoadResult; error?: string }]
    if (answer.result === undefined) throw new Error(`a press failed: ${answer.error}`)
    return answer.result
  }
  const stop = async (): Promise<void> => {
    worker.postMessage('stop')
    await once(worker, 'exit')
  }
  return { url, press, stop }
}

const startProduct = async (database: Database, apiUrl: string) => {
  const policy = examplePolicy()
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set<Platform>(['slack']),
    clock: wallClock,
    // Every mention opens a case: what a text is worth is measured elsewhere.
    assessor: { read: (texts) => texts.map(() => aSignal()) },
    log: silentLog,
    metrics: noMetrics,
  })
  const desk = createDesk({ ...parts, ...parts.stores, newPublicationId, others: {} })
  const mentions = Array.from({ length: caseCount }, (_, index) => ({
    id: `m${index}`,
    text: 'The charger caught fire and burned my daughter.',
    publishedAt: new Date().toISOString(),
    author: { id: `a${index}`, name: 'María', followers: 48_200 },
  }))
  await parts.receive('x' as SourceId, mentions)
  while ((await parts.takeIn()) > 0);
  await database.sql`delete from deliveries`
  const rows = await database.sql<{ id: CaseId }[]>`select id from cases order by id`
  // As after the cards were posted.
  await database.sql`
    update cards set ref = jsonb_build_object('team', 'T0TEAM', 'channel', 'C0CRISIS', 'ts', '1795341600.' || lpad(case_id::text, 6, '0'))`
  const platform = await startPlatform(database, apiUrl, desk)
  return {
    ...platform,
    policy,
    cases: rows.map(({ id }) => id),
    cards: async () => {
      const views = await Promise.all(rows.map(({ id }) => parts.views.one(id)))
      const reader = { language: 'en', timezone: 'Europe/Madrid', now: wallClock.now(), policy } as const
      return views.flatMap((view) => (view === null ? [] : [caseCard(view, reader)]))
    },
  }
}

const startPlatform = async (database: Database, apiUrl: string, desk: Desk) => {
  const platform = slackPlatform({
    desk,
    policy: examplePolicy(),
    env: {
      apiUrl,
      transport: { kind: 'http', signingSecret: secret },
      workspaces: { kind: 'one', botToken: 'xoxb-bench' },
    },
    installations: memoryInstallations(),
    shownCards: shownCards(database.sql),
    log: silentLog,
    metrics: noMetrics,
  })
  await platform.start()
  const app = express()
  for (const { path, router } of platform.mounts) app.use(path, router)
  const server = await listen(createServer(app))
  const stop = async (): Promise<void> => {
    await platform.stop()
    await close(server)
  }
  return { url: urlOf(server), stop }
}

const bareDesk = (work: BareTransaction): Desk => ({
  ...fakeDesk(),
  interact: async ({ target }) => {
    await work(target.caseId ?? 0)
    return { kind: 'done', text: 'You have it.' }
  },
})

/** What the SDK's own guide shows, mounted as ours is. */
const startBare = async (work: BareTransaction) => {
  const router = Router()
  const receiver = new ExpressReceiver({
    signingSecret: secret,
    router,
    endpoints: { events: '/slack/events' },
    logLevel: LogLevel.ERROR,
  })
  const bolt = new App({
    receiver,
    authorize: async () => ({ botId: 'B0BOT', botUserId: 'U0BOT' }),
    convoStore: false,
    logLevel: LogLevel.ERROR,
  })
  bolt.action('case.claim.v1', async ({ ack, payload }) => {
    await work(Number((payload as unknown as { value: string }).value.slice(1)))
    await ack()
  })
  const app = express()
  app.use(router)
  const server = await listen(createServer(app))
  return { url: urlOf(server), stop: () => close(server) }
}

const listen = async (server: Server): Promise<Server> => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}
const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const close = async (server: Server): Promise<void> => {
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
}
const only = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('there is no card')
  return value
}
const middle = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

await withDatabase(measure)
