import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { Application, TeamsAdapter } from '@microsoft/teams-ai'
import { ServiceClientCredentialsFactory } from 'botframework-connector'
import express from 'express'
import { deliverer } from '../../src/app/deliver.ts'
import { createDesk } from '../../src/app/desk.ts'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import { createAssessor } from '../../src/assessor/assessor.ts'
import type { CaseId, Platform, SourceId } from '../../src/domain/ids.ts'
import { assembleParts, newPublicationId } from '../../src/main/parts.ts'
import { wallClock } from '../../src/main/wall-clock.ts'
import { startOutbox } from '../../src/outbox/worker.ts'
import { teamsPlatform } from '../../src/platforms/teams/app.ts'
import type { Database } from '../../src/storage/client.ts'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { shownCards } from '../../src/storage/shown-cards.ts'
import { examplePolicy } from '../support/policy.ts'
import { slackWorld } from '../support/slack/world.ts'
import {
  appId,
  crisisChannel,
  execute,
  type Json,
  pressData,
  team,
  teamInstalled,
  tenant,
} from '../support/teams/activities.ts'
import { type Authority, listen, startAuthority } from '../support/teams/authority.ts'
import { startConnector } from '../support/teams/loopback-connector.ts'
import { bareClaims } from './bare-claim.ts'
import { silentLog, withDatabase } from './database.ts'
import { percentiles, report } from './report.ts'

/**
 * A claim pressed in Teams and answered after its commit, beside a bare teams-ai application whose handler runs only
 * the raw transaction (lock, update, insert event); both over HTTP with signed tokens. Then: how soon the other
 * platform's card follows.
 */
const rounds = 300
const runs = 5
const samples = 15
const caseCount = 64
const noMetrics = { count: () => {}, observe: () => {} }
const bearer = 'token-for-the-connector'

const measure = async (database: Database): Promise<void> => {
  const connector = await startConnector(bearer)
  connector.team(team, [{ id: crisisChannel }])
  for (const { teams } of examplePolicy().staff) connector.person({ id: teams ?? '' })
  const authority = await startAuthority({ aud: appId, serviceurl: connector.serviceUrl })
  const bareAuthority = await startAuthority({ aud: appId, serviceurl: connector.serviceUrl })
  const product = await startProduct(database, authority)
  const bare = await startBare(database, bareAuthority)
  const token = `Bearer ${authority.token()}`
  const bareToken = `Bearer ${bareAuthority.token()}`
  const send = async (url: string, authorization: string, activity: Json): Promise<void> => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization },
      body: JSON.stringify(activity),
    })
    const body = await response.text()
    if (response.status !== 200 || !body.includes('"statusCode":200')) throw new Error(`${response.status} ${body}`)
  }
  const turns = new Map<CaseId, number>()
  /** Claims and releases in turn, so that each press changes the case. */
  const pressOn = (id: CaseId): Json => {
    const turn = turns.get(id) ?? 0
    turns.set(id, turn + 1)
    return execute(
      connector.serviceUrl,
      pressData(turn % 2 === 0 ? 'case.claim.v1' : 'case.release.v1', { caseId: id }),
    )
  }
  const rate = async (
    work: (id: CaseId) => Promise<void>,
    connections: number,
    latencies: number[] = [],
  ): Promise<number> => {
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: connections }, async (_, lane) => {
        for (let round = 0; round < rounds / connections; round += 1) {
          const before = performance.now()
          await work(product.cases[(lane * 6 + (round % 6)) % product.cases.length] as CaseId)
          latencies.push(performance.now() - before)
        }
      }),
    )
    return (rounds * 1_000) / (performance.now() - startedAt)
  }
  const ours = (id: CaseId): Promise<void> => send(product.url, token, pressOn(id))
  const floor = (id: CaseId): Promise<void> =>
    send(bare.url, bareToken, execute(connector.serviceUrl, pressData('case.claim.v1', { caseId: id })))

  for (const warm of [floor, ours]) await rate(warm, 4)
  for (const connections of [1, 8]) {
    const floors: number[] = []
    const values: number[] = []
    const latencies: number[] = []
    for (let run = 0; run < runs; run += 1) {
      // In turn, so that a machine that slows down slows both.
      floors.push(await rate(floor, connections))
      values.push(await rate(ours, connections, latencies))
    }
    const [p50, p99] = percentiles(latencies)
    const value = { name: 'bare teams-ai, raw transaction', value: middle(floors) }
    report(`Claims pressed in Teams, ${connections} at once (p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms)`, [
      { name: 'answered after commit', value: middle(values), unit: '/s', floor: value, target: value.value * 0.6 },
    ])
  }

  await send(product.url, token, teamInstalled(connector.serviceUrl)).catch(() => undefined)
  const { toSlack, toTeams } = await product.followDelays(ours)
  for (const [title, delays] of [
    ['From a claim in Teams to the edit leaving for Slack', toSlack],
    ['From a claim in Slack to the edit leaving for Teams', toTeams],
  ] as const) {
    const sorted = delays.toSorted((a, b) => a - b)
    report(`${title}, channels idle (${sorted.length} presses)`, [
      { name: 'p50', value: sorted[Math.floor(sorted.length / 2)] ?? 0, unit: 'ms' },
      { name: 'p95', value: sorted[Math.floor(sorted.length * 0.95)] ?? 0, unit: 'ms', target: 1_000 },
    ])
  }

  await product.stop()
  await Promise.all([closeServer(bare.server), connector.close(), authority.close(), bareAuthority.close()])

  async function startProduct(database: Database, trusted: Authority) {
    const policy = examplePolicy()
    const parts = assembleParts({
      database,
      policy,
      surfaces: new Set<Platform>(['slack', 'teams']),
      clock: wallClock,
      assessor: createAssessor(),
      log: silentLog,
      metrics: noMetrics,
    })
    const { stores } = parts
    const desk = createDesk({ ...parts, ...stores, newPublicationId, others: {} })
    const mentions = Array.from({ length: caseCount }, (_, index) => ({
      id: `m${index}`,
      text: 'The charger caught fire and burned my daughter.',
      publishedAt: new Date().toISOString(),
      author: { id: `a${index}` },
    }))
    await parts.receive('x' as SourceId, mentions)
    while ((await parts.takeIn()) > 0);
    // What opening them put into the outbox is not what is measured.
    await database.sql`delete from deliveries`
    const rows = await database.sql<{ id: CaseId }[]>`select id from cases order by id`
    const platform = await teamsPlatform({
      desk,
      policy,
      env: { kind: 'SingleTenant', appId, password: 'unused', tenantId: tenant },
      host: '127.0.0.1',
      conversations: conversationStore(database.sql),
      shownCards: shownCards(database.sql),
      deliveries: stores.deliveries,
      wake: () => parts.on.deliveries(),
      log: silentLog,
      metrics: noMetrics,
      clock: wallClock,
      trust: { issuer: trusted.issuer, openIdMetadataUrl: trusted.openIdMetadataUrl, bearer },
    })
    await platform.start()
    const app = express()
    for (const { path, router } of platform.mounts) app.use(path, router)
    const server = createServer(app)
    await listen(server)

    /** The outbox runs only here: the rates above are of presses alone, as their floor is. */
    const followDelays = async (press: (id: CaseId) => Promise<void>) => {
      await database.sql`delete from deliveries`
      // Every card stands as it should: the outbox would heal what is behind, and the channels would not be idle.
      await database.sql`update cards set shown_version = wanted_version`
      const slack = await slackWorld()
      slack.desk.answer((interaction) => desk.interact(interaction))
      const left = { slack: new Map<string, number>(), teams: new Map<string, number>() }
      const leaving = (gateway: Gateway, times: Map<string, number>): Gateway => ({
        ...gateway,
        edit: async (ref, card) => {
          times.set(card.key, performance.now())
          return gateway.edit(ref, card)
        },
      })
      const skip = async () => ({ kind: 'skipped', why: 'bench' }) as const
      const outbox = startOutbox({
        queue: stores.deliveries,
        deliver: deliverer({
          ...parts,
          cases: stores.cases,
          cards: stores.cards,
          gateways: new Map<Platform, Gateway>([
            ['slack', leaving(slack.platform.gateway, left.slack)],
            ['teams', leaving(platform.gateway, left.teams)],
          ]),
          webhooks: { publish: async () => ({ kind: 'published', url: null }), send: async () => {} },
          other: {
            publish: skip,
            nags: skip,
            digest: skip,
            home: () => desk.home({ platform: 'teams', userId: '29:ana', aliases: [], name: null, locale: null }),
          },
        }),
        clock: wallClock,
        paceMs: policy.delivery.paceMs,
        log: silentLog,
        metrics: noMetrics,
        pollMs: 500,
        random: Math.random,
      })
      parts.on.deliveries = outbox.wake
      const delays = { toSlack: [] as number[], toTeams: [] as number[] }
      // Card and history have left, and the channel is idle again.
      const idle = () => wait(policy.delivery.paceMs * 2.5)
      const delayOf = async (times: Map<string, number>, key: string, pressed: () => Promise<unknown>) => {
        const pressedAt = performance.now()
        await pressed()
        while ((times.get(key) ?? 0) < pressedAt) await wait(1)
        const delay = (times.get(key) ?? 0) - pressedAt
        await idle()
        return delay
      }
      for (const { id } of rows.slice(0, samples)) {
        const key = `case:${id}`
        // Posted on both sides, to be edited from then on.
        await press(id)
        await idle()
        delays.toSlack.push(await delayOf(left.slack, key, () => press(id)))
        const message = slack.slack.channel('C0CRISIS').find(({ metadata }) => metadata?.event_payload.key === key)
        if (message === undefined) throw new Error('no card in Slack')
        const isFree = JSON.stringify(message.blocks).includes('case.claim.v1')
        const action = isFree ? 'case.claim.v1' : 'case.release.v1'
        turns.set(id, (turns.get(id) ?? 0) + 1)
        const ana = slack.person({ id: 'U0ANA' })
        delays.toTeams.push(await delayOf(left.teams, key, () => ana.press(message, action)))
      }
      await outbox.drain(5_000)
      await slack.stop()
      return delays
    }
    const stop = async (): Promise<void> => {
      await platform.stop()
      await closeServer(server)
    }
    return { cases: rows.map(({ id }) => id), url: urlOf(server), followDelays, stop }
  }
}

/** What the SDK's own guide shows, safe options aside: adapter, application, one verb, one transaction. */
async function startBare({ sql }: Database, trusted: Authority): Promise<{ url: string; server: Server }> {
  const bare = await bareClaims(sql)
  const url = trusted.openIdMetadataUrl
  const adapter = new TeamsAdapter(
    {
      MicrosoftAppId: appId,
      ToBotFromChannelTokenIssuer: trusted.issuer,
      ToBotFromChannelOpenIdMetadataUrl: url,
      ToBotFromEmulatorOpenIdMetadataUrl: url,
      ToChannelFromBotLoginUrl: url,
      ToChannelFromBotOAuthScope: trusted.issuer,
      OAuthUrl: url,
      ValidateAuthority: true,
    },
    new BareCredentials(),
  )
  const application = new Application({ adapter, startTypingTimer: false })
  application.adaptiveCards.actionExecute('case.claim.v1', async (_context, _state, data: { t: string }) => {
    await bare(Number(data.t.slice(1)))
    return 'Done.'
  })
  const app = express()
  app.post('/api/messages', express.json(), (request, response) => {
    void adapter.process(request, response as never, (context) => application.run(context).then(() => undefined))
  })
  const server = createServer(app)
  await listen(server)
  return { url: urlOf(server), server }
}

class BareCredentials extends ServiceClientCredentialsFactory {
  override isValidAppId(id: string): Promise<boolean> {
    return Promise.resolve(id === appId)
  }
  override isAuthenticationDisabled(): Promise<boolean> {
    return Promise.resolve(false)
  }
  override createCredentials() {
    return Promise.resolve({ signRequest: <Request>(request: Request) => Promise.resolve(request) })
  }
}

const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function middle(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}

await withDatabase(measure)
