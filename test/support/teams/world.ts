import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Clock } from '../../../src/app/ports/clock.ts'
import type { Conversations } from '../../../src/app/ports/conversations.ts'
import type { Desk } from '../../../src/app/ports/interaction.ts'
import type { Log, Metrics } from '../../../src/app/ports/log.ts'
import type { ShownCards } from '../../../src/app/ports/shown-cards.ts'
import type { Policy } from '../../../src/domain/policy.ts'
import { instant } from '../../../src/domain/time.ts'
import { type TeamsPlatform, teamsPlatform } from '../../../src/platforms/teams/app.ts'
import type { TeamsEnv, TeamsOptions } from '../../../src/platforms/teams/options.ts'
import { type FakeDesk, fakeDesk } from '../fake-desk.ts'
import { memoryRates } from '../memory-rates.ts'
import { type MemoryShownCards, memoryShownCards } from '../memory-shown-cards.ts'
import { examplePolicy } from '../policy.ts'
import { appId, type Json, tenant } from './activities.ts'
import { type Authority, close, listen, startAuthority, type TokenChanges } from './authority.ts'
import { type CardJson, type LoopbackConnector, startConnector } from './loopback-connector.ts'
import { memoryConversations } from './memory-conversations.ts'

/** Teams platform, HTTP server, Microsoft's SDK and a loopback Teams around it: nothing is faked but the network. */
export interface TeamsWorld<D extends Desk = FakeDesk> {
  readonly platform: TeamsPlatform
  readonly desk: D
  readonly deliveries: TeamsOptions['deliveries']
  readonly conversations: Conversations
  /** Which cards stand where, as far as a test says so. */
  readonly shown: MemoryShownCards
  readonly connector: LoopbackConnector
  readonly authority: Authority
  /** Events in the log, in order. */
  readonly logged: { readonly level: string; readonly event: string; readonly fields: Json }[]
  readonly url: string
  /** Teams sends this activity, with a good token unless told otherwise. */
  send(activity: Json, token?: TokenChanges): Promise<Sent>
  /** Any body with any headers. */
  post(body: string, headers?: Readonly<Record<string, string>>): Promise<Sent>
  stop(): Promise<void>
}

export interface Sent {
  readonly status: number
  readonly body: Answered | null
}

/** Bodies of all kinds of answers. */
export interface Answered {
  readonly statusCode?: number
  readonly type?: string
  readonly value?: string | CardJson
  readonly task?: {
    readonly type: string
    readonly value: string | { readonly title: string; readonly card: { readonly content: CardJson } }
  }
  readonly error?: string
}

/** What the presser was told in words, in a message or in a dialog. */
export const wordsIn = ({ body }: Sent): string => {
  const value = body?.task?.value ?? body?.value
  if (typeof value !== 'string') throw new Error(`This answer has no words: ${JSON.stringify(body)}`)
  return value
}

/** The card the presser was shown, in place of theirs or in a dialog. */
export const cardIn = ({ body }: Sent): CardJson => {
  const value = body?.task?.value ?? body?.value
  if (typeof value !== 'object') throw new Error(`This answer has no card: ${JSON.stringify(body)}`)
  return 'card' in value && 'title' in value ? (value.card as { content: CardJson }).content : value
}

export interface WorldChanges<D extends Desk> {
  readonly desk?: D
  readonly policy?: Policy
  readonly env?: TeamsEnv
  readonly conversations?: Conversations
  readonly shownCards?: ShownCards
  readonly deliveries?: TeamsOptions['deliveries']
  readonly wake?: () => void
  readonly clock?: Clock
  readonly nowMs?: () => number
  readonly host?: string
  readonly answerWithinMs?: number
}

const bearer = 'token-for-the-connector'

export const startTeams = async <D extends Desk = FakeDesk>(changes: WorldChanges<D> = {}): Promise<TeamsWorld<D>> => {
  const env = changes.env ?? { kind: 'SingleTenant', appId, password: 'unused', tenantId: tenant }
  const connector = await startConnector(env.kind === 'no_auth' ? null : bearer)
  const authority = await startAuthority({ aud: appId, serviceurl: connector.serviceUrl })
  const desk = changes.desk ?? (fakeDesk() as unknown as D)
  const conversations = changes.conversations ?? memoryConversations()
  const shown = memoryShownCards()
  const deliveries = changes.deliveries ?? {
    admit: memoryRates().admit,
    deadLetters: async () => [],
    retryDead: async () => 0,
  }
  const logged: { level: string; event: string; fields: Json }[] = []
  const platform = await teamsPlatform({
    desk,
    policy: changes.policy ?? examplePolicy(),
    env,
    host: changes.host ?? '127.0.0.1',
    conversations,
    shownCards: changes.shownCards ?? shown,
    deliveries,
    wake: changes.wake ?? (() => undefined),
    log: keeping(logged),
    metrics: noMetrics,
    clock: changes.clock ?? { now: () => instant(Date.UTC(2026, 10, 22, 9)) },
    ...(changes.nowMs !== undefined && { nowMs: changes.nowMs }),
    ...(changes.answerWithinMs !== undefined && { answerWithinMs: changes.answerWithinMs }),
    trust: { issuer: authority.issuer, openIdMetadataUrl: authority.openIdMetadataUrl, bearer },
  })
  await platform.start()
  const app = express()
  for (const { path, router } of platform.mounts) app.use(path, router)
  const server = createServer(app)
  await listen(server)
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`

  const post: TeamsWorld['post'] = async (body, headers = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : (parsed(text) as Answered) }
  }
  return {
    platform,
    desk,
    conversations,
    deliveries,
    shown,
    connector,
    authority,
    logged,
    url,
    post,
    send: (activity, token) => post(JSON.stringify(activity), { authorization: `Bearer ${authority.token(token)}` }),
    stop: async () => {
      await platform.stop()
      await Promise.all([close(server), connector.close(), authority.close()])
    },
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // Not every answer is JSON.
    return text
  }
}

const keeping = (logged: { level: string; event: string; fields: Json }[]): Log => {
  const at =
    (level: string) =>
    (event: string, fields: Json = {}): void =>
      void logged.push({ level, event, fields })
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}

const noMetrics: Metrics = { count: () => undefined, observe: () => undefined }
