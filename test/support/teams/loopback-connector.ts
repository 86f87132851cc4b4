import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { close, listen } from './authority.ts'

/** A message as it stands in the loopback Teams. */
export interface StandingMessage {
  readonly conversationId: string
  readonly id: string
  /** What it was first, and every edit. */
  readonly versions: SentActivity[]
}

export interface SentActivity {
  readonly type: string
  readonly summary?: string
  readonly text?: string
  readonly textFormat?: string
  readonly attachments?: readonly {
    readonly contentType: string
    readonly content?: CardJson
    readonly contentUrl?: string
  }[]
  readonly channelData?: Readonly<Record<string, unknown>>
}

/** An Adaptive Card, or any part of one, as it came over the wire. */
export interface CardJson {
  readonly type: string
  readonly id?: string
  readonly text?: string
  readonly textFormat?: string
  readonly value?: string
  readonly url?: string
  readonly verb?: string
  readonly body?: readonly CardJson[]
  readonly items?: readonly CardJson[]
  readonly columns?: readonly CardJson[]
  readonly rows?: readonly CardJson[]
  readonly cells?: readonly CardJson[]
  readonly inlines?: readonly CardJson[]
  readonly actions?: readonly CardJson[]
  readonly selectAction?: CardJson
  readonly card?: CardJson
  readonly data?: Readonly<Record<string, unknown>> & {
    readonly verb?: string
    readonly t?: string
    readonly card?: string
  }
  readonly refresh?: { readonly action: CardJson; readonly userIds: readonly string[] }
  readonly msteams?: {
    readonly entities?: readonly {
      readonly text: string
      readonly mentioned: { readonly id: string; readonly name: string }
    }[]
  }
}

export interface Call {
  readonly method: string
  readonly path: string
  readonly authorization: string | null
  readonly body: unknown
  /** When it came, by a clock that only goes forward. */
  readonly atMs: number
}

/** How the connector misbehaves, once, for the next call that matches. */
export interface Mishap {
  readonly on: 'post' | 'edit' | 'any'
  /** Only for what is posted there: a channel or a chat. */
  readonly there?: string
  /** Answer so; the message is not put up. */
  readonly status?: number
  readonly code?: string
  readonly headers?: Readonly<Record<string, string>>
  /** Cut the connection: before anything is read, or once the message stands. */
  readonly drop?: 'before' | 'after'
  /** Answer 500 although the message stands. */
  readonly answerLost?: boolean
}

/**
 * Teams' side of the Bot Framework on loopback: conversations, threads, edits, rosters and channel lists. It is as
 * strict as Teams where that is known: the bearer, the bot's membership, sizes, and the parts every message must have.
 */
export interface LoopbackConnector {
  readonly serviceUrl: string
  readonly calls: readonly Call[]
  readonly messages: readonly StandingMessage[]
  /** The bot is a member there from now on, and nobody bars it; a team brings its channels. */
  install(conversationId: string): void
  uninstall(conversationId: string): void
  /** An administrator has switched the app off there. */
  bar(conversationId: string): void
  team(teamId: string, channels: readonly { id: string; name?: string }[]): void
  person(member: { id: string; aadObjectId?: string; email?: string; userPrincipalName?: string }): void
  /** Somebody deletes a message. */
  remove(id: string): void
  mishap(mishap: Mishap): void
  /** The card a message shows now. */
  cardOf(message: StandingMessage): CardJson
  close(): Promise<void>
}

interface Created {
  readonly isGroup: boolean
  readonly bot?: { readonly id?: string }
  readonly members?: readonly { readonly id: string }[]
  readonly tenantId?: string
  readonly channelData?: { readonly channel?: { readonly id: string }; readonly tenant?: { readonly id: string } }
  readonly activity?: SentActivity
}

/** What Teams refuses with 413; about 100 KB in UTF-16. */
const maxMessageUnits = 50_000

export const startConnector = async (bearer: string | null): Promise<LoopbackConnector> => {
  const calls: Call[] = []
  const messages: StandingMessage[] = []
  const members = new Map<string, { id: string; [key: string]: string }>()
  const installed = new Set<string>()
  const barred = new Set<string>()
  const teams = new Map<string, readonly { id: string; name?: string }[]>()
  const mishaps: Mishap[] = []
  let next = 1_700_000_000_000

  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const atMs = performance.now()
    const path = decodeURIComponent(request.url ?? '')
    const method = request.method ?? ''
    const isPost = method === 'POST'
    const body = await json(request)
    const there =
      path === '/v3/conversations'
        ? (body as Created).channelData?.channel?.id
        : /^\/v3\/conversations\/([^/;]+)/.exec(path)?.[1]
    const at = mishaps.findIndex(
      (one) =>
        (one.on === 'any' || (one.on === 'post' && isPost) || (one.on === 'edit' && method === 'PUT')) &&
        (one.there === undefined || one.there === there),
    )
    const mishap = at === -1 ? null : (mishaps.splice(at, 1)[0] ?? null)
    calls.push({ method, path, authorization: request.headers.authorization ?? null, body, atMs })
    if (mishap?.drop === 'before') return void request.socket.destroy()
    if (mishap?.status !== undefined) return answer(response, mishap.status, errorOf(mishap.code ?? ''), mishap.headers)
    const [status, result] = handle(method, path, body, request.headers.authorization ?? null)
    if (mishap?.drop === 'after') return void request.socket.destroy()
    if (mishap?.answerLost === true) return answer(response, 500, errorOf('ServiceError'))
    answer(response, status, result)
  }

  const handle = (method: string, path: string, body: unknown, authorization: string | null): [number, unknown] => {
    if (authorization !== (bearer === null ? null : `Bearer ${bearer}`)) return [401, errorOf('Unauthorized')]
    if (JSON.stringify(body ?? '').length > maxMessageUnits) return [413, errorOf('MessageSizeTooBig')]
    const send = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(path)
    if (send !== null && method === 'POST') return post(send[1] ?? '', body as SentActivity)
    if (send !== null && method === 'PUT') return edit(send[1] ?? '', send[2] ?? '', body as SentActivity)
    if (path === '/v3/conversations' && method === 'POST') return create(body as Created)
    const member = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/.exec(path)
    if (member !== null && method === 'GET') {
      const wanted = member[2]?.toLowerCase()
      const found = [...members.values()].find((one) =>
        Object.values(one).some((value) => value.toLowerCase() === wanted),
      )
      return found === undefined ? [404, errorOf('MemberNotFoundInConversation')] : [200, found]
    }
    const list = /^\/v3\/teams\/([^/]+)\/conversations$/.exec(path)
    if (list !== null && method === 'GET') {
      const channels = teams.get(list[1] ?? '')
      return channels === undefined ? [404, errorOf('TeamNotFound')] : [200, { conversations: channels }]
    }
    return [404, errorOf('NotFound')]
  }

  const create = (params: Created): [number, unknown] => {
    if (!params.bot?.id) return [400, errorOf('BadArgument')]
    const channelId = params.channelData?.channel?.id
    if (channelId !== undefined) {
      if (barred.has(channelId)) return [403, errorOf('BotDisabledByAdmin')]
      if (!installed.has(channelId)) return [403, errorOf('BotNotInConversationRoster')]
      const wrong = wrongIn(params.activity)
      if (wrong !== null) return [400, errorOf(wrong)]
      const id = String(next++)
      const conversationId = `${channelId};messageid=${id}`
      messages.push({ conversationId, id, versions: [params.activity as SentActivity] })
      return [201, { id: conversationId, activityId: id, serviceUrl: serviceUrl() }]
    }
    const [member] = params.members ?? []
    if (member === undefined || !params.channelData?.tenant?.id) return [400, errorOf('BadSyntax')]
    const known = [...members.values()].find((one) => one.id === member.id || one['aadObjectId'] === member.id)
    if (known === undefined) return [403, errorOf('BotNotInConversationRoster')]
    const id = `a:${known.id}`
    installed.add(id)
    return [201, { id, serviceUrl: serviceUrl() }]
  }

  const post = (conversationId: string, activity: SentActivity): [number, unknown] => {
    if (!installed.has(conversationId.split(';')[0] ?? '')) return [403, errorOf('BotNotInConversationRoster')]
    const wrong = wrongIn(activity)
    if (wrong !== null) return [400, errorOf(wrong)]
    const id = String(next++)
    messages.push({ conversationId, id, versions: [activity] })
    return [201, { id }]
  }

  const edit = (conversationId: string, id: string, activity: SentActivity): [number, unknown] => {
    if (!installed.has(conversationId.split(';')[0] ?? '')) return [403, errorOf('BotNotInConversationRoster')]
    const message = messages.find((one) => one.id === id && one.conversationId === conversationId)
    if (message === undefined) return [404, errorOf('ActivityNotFoundInConversation')]
    const wrong = wrongIn(activity)
    if (wrong !== null) return [400, errorOf(wrong)]
    message.versions.push(activity)
    return [200, { id }]
  }

  const serviceUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await listen(server)
  return {
    serviceUrl: serviceUrl(),
    calls,
    messages,
    install: (id) => {
      installed.add(id)
      barred.delete(id)
    },
    uninstall: (id) => void installed.delete(id),
    bar: (id) => void barred.add(id),
    team: (id, channels) => {
      teams.set(id, channels)
      for (const channel of channels) installed.add(channel.id)
    },
    person: (member) => void members.set(member.id, { ...member }),
    remove: (id) =>
      void messages.splice(
        messages.findIndex((one) => one.id === id),
        1,
      ),
    mishap: (mishap) => void mishaps.push(mishap),
    cardOf: (message) => {
      const card = message.versions.at(-1)?.attachments?.[0]?.content
      if (card === undefined) throw new Error('This message shows no card')
      return card
    },
    close: () => close(server),
  }
}

const errorOf = (code: string): object => ({ error: { code, message: code } })

/** What Teams would answer 400 to. */
const wrongIn = (activity: SentActivity | undefined): string | null => {
  if (activity?.type !== 'message') return 'BadSyntax'
  if (activity.text === undefined && (activity.attachments ?? []).length === 0) return 'BadSyntax'
  for (const { contentType, content } of activity.attachments ?? []) {
    if (contentType !== 'application/vnd.microsoft.card.adaptive') continue
    if (content?.type !== 'AdaptiveCard' || content.body === undefined) return 'BadSyntax'
  }
  return null
}

const json = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? null : JSON.parse(text)
}

const answer = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
