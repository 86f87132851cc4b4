import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'node:querystring'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { callMethod } from './api.ts'
import { checkLive } from './api-messages.ts'
import { type ApiContext, ApiRefusal } from './api-method.ts'
import { objectionsTo } from './block-rules.ts'
import { type Pace, startPace } from './pace.ts'
import { type LoopbackSockets, startSockets } from './sockets.ts'
import { type Message, newState, newTeam, type SlackState, type Team } from './state.ts'

export type FaultKind =
  /** Slack's own word, as an answer. */
  | { readonly error: string }
  | { readonly status: number; readonly retryAfter?: number }
  /** The connection ends before Slack has read the request, or after it was carried out. */
  | { readonly drop: 'before' | 'after' }
  | { readonly delayMs: number }

export interface LoopbackOptions {
  /** Rate limits as Slack keeps them; off where a test is about something else. */
  readonly limits?: boolean
  readonly refusesNewBlocks?: boolean
}

export interface LoopbackSlack {
  /** With the slash at the end. */
  readonly apiUrl: string
  readonly state: SlackState
  readonly sockets: LoopbackSockets
  readonly signingSecret: string
  now(): number
  /** Lets Slack's clock go on, as triggers and response URLs see it. */
  wait(ms: number): void
  addTeam(team: Team): Team
  team(id?: string): Team
  /** The next calls of a method fail so: in one channel or in all. */
  fail(method: string, how: FaultKind, where?: { channel?: string; times?: number }): void
  /** What stands in a channel and not in a thread, oldest first. */
  channel(id: string): readonly Message[]
  thread(ts: string): readonly Message[]
  calls(method: string): readonly SlackState['calls'][number][]
  newTrigger(user: string, parent?: string | null): string
  newResponseUrl(channel: string, user: string): string
  takeAcknowledgement(channel: string, user: string, body: unknown): void
  stop(): Promise<void>
}

/** A Slack of one's own on a free port: strict where the real one is, and with every fault it can have. */
export const startSlack = async ({
  limits = false,
  refusesNewBlocks = false,
}: LoopbackOptions = {}): Promise<LoopbackSlack> => {
  const state = newState()
  const time = { offsetMs: 0, ids: 0, lastTs: 0 }
  const now = (): number => Date.now() + time.offsetMs
  const faults: { method: string; how: FaultKind; channel: string | undefined; times: number }[] = []
  const pace: Pace | null = limits ? startPace(now) : null
  const base = { url: '' }
  const sockets = startSockets(state)
  const context: ApiContext = {
    state,
    now,
    nextTs: () => {
      time.lastTs = Math.max(time.lastTs + 1, Math.round(now() * 1_000))
      return (time.lastTs / 1_000_000).toFixed(6)
    },
    nextId: (prefix) => `${prefix}${(time.ids += 1).toString().padStart(6, '0')}`,
    baseUrl: () => base.url,
    socketUrl: () => `${base.url.replace('http', 'ws')}/socket`,
    refusesNewBlocks,
  }

  const takeFault = (method: string, channel: unknown): FaultKind | null => {
    const found = faults.find((one) => one.method === method && (one.channel === undefined || one.channel === channel))
    if (found === undefined) return null
    found.times -= 1
    if (found.times <= 0) faults.splice(faults.indexOf(found), 1)
    return found.how
  }

  const serveApi = async (method: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const args = parse((await buffer(request)).toString('utf8')) as Record<string, unknown>
    const token = request.headers.authorization?.replace('Bearer ', '') ?? null
    if (args['token'] !== undefined) state.violations.push(`${method}: a token in the body`)
    const team = [...state.teams.values()].find((one) => one.token === token) ?? null
    state.calls.push({ method, team: team?.id ?? null, args: { ...args }, at: now() })
    // The client adds the workspace of an organisation-wide token by itself.
    delete args['team_id']
    const how = takeFault(method, args['channel'])
    if (how !== null && 'drop' in how && how.drop === 'before') return void request.socket.destroy()
    if (how !== null && 'status' in how) {
      const retry = how.retryAfter === undefined ? {} : { 'retry-after': String(how.retryAfter) }
      return void response.writeHead(how.status, retry).end()
    }
    if (how !== null && 'error' in how) return answer(response, { ok: false, error: how.error })
    const waitS = pace?.take(method, team?.id ?? '', args['channel'])
    if (waitS) return void response.writeHead(429, { 'retry-after': String(waitS) }).end()
    const result = attempt(method, args, team, token)
    if (how !== null && 'drop' in how) return void request.socket.destroy()
    if (how !== null && 'delayMs' in how) {
      setTimeout(() => answer(response, result, team), how.delayMs).unref()
      return
    }
    answer(response, result, team)
  }

  const attempt = (method: string, args: Record<string, unknown>, team: Team | null, token: string | null): object => {
    try {
      if (token !== null && team === null && !token.startsWith('xapp-'))
        throw new ApiRefusal(revoked.has(token) ? 'token_revoked' : 'invalid_auth')
      if (method === 'apps.connections.open' && token !== 'xapp-good') throw new ApiRefusal('invalid_auth')
      return callMethod(method, args, team, context)
    } catch (error) {
      if (error instanceof ApiRefusal) return { ok: false, error: error.message, ...error.detail }
      throw error
    }
  }
  const revoked = new Set<string>()

  const serveResponseUrl = async (id: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = JSON.parse((await buffer(request)).toString('utf8'))
    const how = takeFault('response_url', undefined)
    if (how !== null && 'status' in how) return void response.writeHead(how.status).end()
    const known = state.responseUrls.get(id)
    if (known === undefined) return void response.writeHead(404).end()
    known.uses += 1
    if (known.uses > 5 || now() - known.at > 30 * 60_000) return void response.writeHead(404).end('expired_url')
    takePrivate('response_url', known.channel, known.user, body)
    response.writeHead(200).end('ok')
  }

  const takePrivate = (via: 'response_url' | 'acknowledgement', channel: string, user: string, body: unknown): void => {
    const parsed = PrivateMessage.safeParse(body)
    if (!parsed.success) {
      state.violations.push(`${via}: ${parsed.error.message}`)
      return
    }
    const { text, blocks, thread_ts } = parsed.data
    checkLive(text, { state })
    state.violations.push(...objectionsTo(blocks, 'message'))
    state.ephemerals.push({ via, channel, user, text, blocks, threadTs: thread_ts ?? null })
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', base.url)
    const [, kind, name = ''] = url.pathname.split('/')
    const serve = async (): Promise<void> => {
      if (kind === 'api') return serveApi(name, request, response)
      if (kind === 'response') return serveResponseUrl(name, request, response)
      if (kind === 'upload') {
        const file = state.files.get(name)
        const body = await buffer(request)
        if (file !== undefined) file.bytes = body.length
        return void response.writeHead(200).end('OK')
      }
      response.writeHead(404).end()
    }
    serve().catch((error: unknown) => {
      state.violations.push(`the double itself failed: ${String(error)}`)
      response.writeHead(500).end()
    })
  })
  server.on('upgrade', (request, socket, head) => sockets.accept(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    apiUrl: `${base.url}/api/`,
    state,
    sockets,
    signingSecret: '8f742231b10e8888abcd99yyyzzz85a5',
    now,
    wait: (ms) => {
      time.offsetMs += ms
    },
    addTeam: (team) => {
      state.teams.set(team.id, team)
      return team
    },
    team: (id = 'T0TEAM') => state.teams.get(id) ?? newTeam(id),
    fail: (name, how, { channel, times = 1 } = {}) => void faults.push({ method: name, how, channel, times }),
    channel: (id) => state.messages.filter((one) => one.channel === id && one.threadTs === null && !one.deleted),
    thread: (root) => state.messages.filter((one) => one.threadTs === root && !one.deleted),
    calls: (name) => state.calls.filter((call) => call.method === name),
    newTrigger: (user, parent = null) => {
      const id = context.nextId('1337.')
      state.triggers.set(id, { at: now(), user, used: false, parent })
      return id
    },
    newResponseUrl: (channel, user) => {
      const id = context.nextId('R')
      state.responseUrls.set(id, { at: now(), channel, user, uses: 0 })
      return `${base.url}/response/${id}`
    },
    takeAcknowledgement: (channel, user, body) => takePrivate('acknowledgement', channel, user, body),
    stop: async () => {
      await sockets.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

const PrivateMessage = z.strictObject({
  response_type: z.literal('ephemeral'),
  replace_original: z.literal(false),
  text: z.string().min(1).max(40_000),
  blocks: z.array(z.looseObject({ type: z.string() })),
  thread_ts: z.string().optional(),
})

const answer = (response: ServerResponse, body: object, team?: Team | null): void => {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    ...(team && { 'x-oauth-scopes': team.scopes.join(',') }),
  })
  response.end(JSON.stringify(body))
}
