import { z } from 'zod'
import { objectionsTo, objectionsToView } from './block-rules.ts'
import type { Message, ShownView, SlackState, Team } from './state.ts'

/** Slack's Web API on a state in memory: the methods the product calls, each with its arguments, scopes and refusals. */
export interface ApiContext {
  readonly state: SlackState
  readonly now: () => number
  readonly nextTs: () => string
  readonly nextId: (prefix: string) => string
  readonly baseUrl: () => string
  readonly socketUrl: () => string
  /** Workspaces that do not know Slack's newest blocks yet. */
  readonly refusesNewBlocks: boolean
}

export type ApiAnswer = { readonly ok: true } & Readonly<Record<string, unknown>>

/** Slack says no. */
export class ApiRefusal extends Error {
  constructor(code: string, detail: Readonly<Record<string, unknown>> = {}) {
    super(code)
    this.detail = detail
  }
  readonly detail: Readonly<Record<string, unknown>>
}

interface Method {
  readonly scope: readonly string[] | null
  readonly args: z.ZodType<Record<string, unknown>>
  readonly run: (args: never, team: Team, context: ApiContext) => ApiAnswer
}

export const callMethod = (
  name: string,
  args: Record<string, unknown>,
  team: Team | null,
  context: ApiContext,
): ApiAnswer => {
  const method = methods[name]
  if (method === undefined) throw new ApiRefusal('unknown_method')
  const open = openMethods.has(name)
  if (!open && team === null) throw new ApiRefusal('invalid_auth')
  if (!open && team?.installed === false) throw new ApiRefusal('account_inactive')
  if (method.scope !== null && !method.scope.some((scope) => team?.scopes.includes(scope))) {
    throw new ApiRefusal('missing_scope', { needed: method.scope.join(','), provided: team?.scopes.join(',') })
  }
  const parsed = method.args.safeParse(args)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
    context.state.violations.push(`${name}: ${path.join('.')} ${message}`)
    throw new ApiRefusal('invalid_arguments')
  }
  return method.run(parsed.data as never, team as Team, context)
}

/** Called with the app's own secrets, not with a bot token. */
const openMethods = new Set(['oauth.v2.access', 'apps.connections.open'])

const ts = z.string().regex(/^\d{10}\.\d{6}$/)
const json = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(shape)
const blocks = json(z.array(z.looseObject({ type: z.string() })))
const metadata = json(
  z.strictObject({
    event_type: z.string().min(1),
    event_payload: z.strictObject({ key: z.string(), version: z.number() }),
  }),
)
const inert = { parse: z.literal('none'), link_names: z.literal('false') }

const method = <Shape extends z.ZodType<Record<string, unknown>>>(
  scope: Method['scope'],
  args: Shape,
  run: (args: z.output<Shape>, team: Team, context: ApiContext) => ApiAnswer,
): Method => ({ scope, args, run })

const methods: Readonly<Record<string, Method>> = {
  'auth.test': method(null, z.strictObject({}), (_, team) => ({
    ok: true,
    url: `https://${team.domain}.slack.com/`,
    team: team.domain,
    team_id: team.id,
    user: 'ventanilla',
    user_id: team.botUserId,
    bot_id: team.botId,
    ...(team.organisation && { enterprise_id: team.organisation.id }),
    is_enterprise_install: team.organisation !== null,
  })),

  'auth.teams.list': method(
    null,
    z.strictObject({ limit: z.coerce.number().max(1_000), cursor: z.string().optional() }),
    (args, team) => {
      const { teams } = team.organisation ?? { teams: [team.id] }
      // One a page, so that whoever reads only the first is found out.
      const at = Number(args.cursor ?? 0)
      const next = at + 1 < teams.length ? String(at + 1) : ''
      return {
        ok: true,
        teams: teams.slice(at, at + 1).map((id) => ({ id, name: id })),
        response_metadata: { next_cursor: next },
      }
    },
  ),

  'chat.postMessage': method(
    ['chat:write'],
    z.strictObject({
      channel: z.string(),
      text: z.string().min(1).max(4_000),
      blocks,
      metadata,
      ...inert,
      mrkdwn: z.literal('false'),
      unfurl_links: z.literal('false'),
      unfurl_media: z.literal('false'),
      thread_ts: ts.optional(),
    }),
    (args, team, context) => {
      const channel = postable(team, args.channel)
      checkBlocks(args.blocks, context)
      checkLive(args.text, context)
      const { messages } = context.state
      const root = messages.find((one) => one.channel === channel && one.ts === args.thread_ts && !one.deleted)
      if (args.thread_ts !== undefined && root === undefined) throw new ApiRefusal('thread_not_found')
      const message: Message = {
        team: team.id,
        channel,
        ts: context.nextTs(),
        threadTs: args.thread_ts ?? null,
        text: args.text,
        blocks: args.blocks,
        metadata: args.metadata,
        edits: 0,
        deleted: false,
      }
      messages.push(message)
      return { ok: true, channel, ts: message.ts, message: { type: 'message', bot_id: team.botId, ts: message.ts } }
    },
  ),

  'chat.update': method(
    ['chat:write'],
    z.strictObject({
      channel: z.string(),
      ts,
      text: z.string().min(1).max(4_000),
      blocks,
      metadata,
      parse: inert.parse.optional(),
      link_names: inert.link_names.optional(),
    }),
    (args, team, context) => {
      postable(team, args.channel)
      const message = standing(context.state, args.channel, args.ts)
      checkBlocks(args.blocks, context)
      checkLive(args.text, context)
      message.text = args.text
      message.blocks = args.blocks
      message.metadata = args.metadata
      message.edits += 1
      return { ok: true, channel: args.channel, ts: args.ts, text: args.text }
    },
  ),

  'chat.postEphemeral': method(
    ['chat:write'],
    z.strictObject({
      channel: z.string(),
      user: z.string(),
      text: z.string().min(1),
      blocks,
      ...inert,
      thread_ts: ts.optional(),
    }),
    (args, team, context) => {
      const channel = postable(team, args.channel)
      if (!team.users.has(args.user)) throw new ApiRefusal('user_not_in_channel')
      checkBlocks(args.blocks, context)
      checkLive(args.text, context)
      const { user, text } = args
      context.state.ephemerals.push({
        via: 'postEphemeral',
        channel,
        user,
        text,
        blocks: args.blocks,
        threadTs: args.thread_ts ?? null,
      })
      return { ok: true, message_ts: context.nextTs() }
    },
  ),

  'chat.getPermalink': method(null, z.strictObject({ channel: z.string(), message_ts: ts }), (args, team, context) => {
    standing(context.state, args.channel, args.message_ts)
    const permalink = `https://${team.domain}.slack.com/archives/${args.channel}/p${args.message_ts.replace('.', '')}`
    return { ok: true, channel: args.channel, permalink }
  }),

  'conversations.open': method(
    ['im:write'],
    z.strictObject({ users: z.string().regex(/^[UW][A-Z0-9]+$/) }),
    (args, team) => {
      if (!team.users.has(args.users)) throw new ApiRefusal('user_not_found')
      const id = `D${args.users.slice(1)}`
      team.channels.set(id, { id, member: true, archived: false, isPrivate: true })
      return { ok: true, channel: { id } }
    },
  ),

  'conversations.info': method(
    ['channels:read', 'groups:read'],
    z.strictObject({ channel: z.string() }),
    (args, team) => {
      const channel = team.channels.get(args.channel)
      if (channel === undefined) throw new ApiRefusal('channel_not_found')
      return { ok: true, channel: { id: channel.id, is_member: channel.member, is_archived: channel.archived } }
    },
  ),

  'conversations.history': method(
    ['channels:history', 'groups:history', 'im:history'],
    z.strictObject({
      channel: z.string(),
      oldest: z.string().regex(/^\d+\.\d{6}$/),
      inclusive: z.literal('true'),
      include_all_metadata: z.literal('true'),
      limit: z.coerce.number().max(999),
    }),
    (args, team, { state }) => ({
      ok: true,
      messages: state.messages
        .filter((one) => one.channel === args.channel && !one.deleted && one.threadTs === null && one.ts >= args.oldest)
        .toReversed()
        .slice(0, args.limit)
        .map((one) => asRead(one, team)),
    }),
  ),
  'conversations.replies': method(
    ['channels:history', 'groups:history', 'im:history'],
    z.strictObject({
      channel: z.string(),
      ts,
      oldest: z.string().regex(/^\d+\.\d{6}$/),
      inclusive: z.literal('true'),
      include_all_metadata: z.literal('true'),
      limit: z.coerce.number().max(999),
    }),
    (args, team, { state }) => {
      const root = state.messages.find((one) => one.channel === args.channel && one.ts === args.ts && !one.deleted)
      if (root === undefined) throw new ApiRefusal('thread_not_found')
      // The message itself comes first, then what stands below it, oldest first.
      const below = state.messages.filter((one) => one.threadTs === args.ts && !one.deleted && one.ts >= args.oldest)
      const page = [root, ...below].slice(0, args.limit)
      return { ok: true, messages: page.map((one) => asRead(one, team)), has_more: below.length >= args.limit }
    },
  ),

  'users.info': method(
    ['users:read'],
    z.strictObject({ user: z.string(), include_locale: z.literal('true').optional() }),
    (args, team) => {
      const user = team.users.get(args.user)
      if (user === undefined) throw new ApiRefusal('user_not_found')
      const { id, name, locale, homeTeamId } = user
      return {
        ok: true,
        user: {
          id,
          team_id: homeTeamId ?? team.id,
          name: name.toLowerCase(),
          real_name: name,
          locale,
          profile: { display_name: name },
        },
      }
    },
  ),

  'views.open': method(
    null,
    z.strictObject({ trigger_id: z.string(), view: json(z.looseObject({ type: z.literal('modal') })) }),
    (args, team, context) => showView(args, team, context, false),
  ),
  'views.push': method(
    null,
    z.strictObject({ trigger_id: z.string(), view: json(z.looseObject({ type: z.literal('modal') })) }),
    (args, team, context) => showView(args, team, context, true),
  ),
  'views.update': method(
    null,
    z.strictObject({
      view_id: z.string(),
      view: json(z.looseObject({ type: z.literal('modal') })),
      hash: z.string().optional(),
    }),
    (args, _team, context) => {
      const shown = context.state.views.get(args.view_id)
      if (shown?.open !== true) throw new ApiRefusal('not_found')
      if (args.hash !== undefined && args.hash !== shown.hash) throw new ApiRefusal('hash_conflict')
      checkView(args.view, context)
      shown.view = args.view as never
      shown.hash = context.nextId('h')
      return { ok: true, view: payloadOf(shown) }
    },
  ),
  'views.publish': method(
    null,
    z.strictObject({
      user_id: z.string(),
      view: json(z.looseObject({ type: z.literal('home') })),
      hash: z.string().optional(),
    }),
    (args, team, context) => {
      if (!team.users.has(args.user_id)) throw new ApiRefusal('user_not_found')
      checkView(args.view, context)
      const { homes } = context.state
      const present = homes.get(args.user_id)
      if (args.hash !== undefined && present !== undefined && args.hash !== present.hash)
        throw new ApiRefusal('hash_conflict')
      const hash = context.nextId('h')
      homes.set(args.user_id, { blocks: (args.view as unknown as { blocks: unknown[] }).blocks, hash })
      return { ok: true, view: { id: `VHOME${args.user_id}`, hash } }
    },
  ),

  'blocks.validate': method(null, z.strictObject({ blocks }), (args) => {
    const errors = objectionsTo(args.blocks, 'message')
    if (errors.length > 0) throw new ApiRefusal('invalid_blocks', { errors })
    return { ok: true }
  }),

  'apps.connections.open': method(null, z.strictObject({}), (_, __, { socketUrl }) => ({ ok: true, url: socketUrl() })),

  'apps.uninstall': method(null, z.strictObject({ client_id: z.string(), client_secret: z.string() }), (_, team) => {
    team.installed = false
    return { ok: true }
  }),

  'oauth.v2.access': method(
    null,
    z.strictObject({
      client_id: z.literal('client'),
      client_secret: z.literal('secret'),
      code: z.string().optional(),
      grant_type: z.literal('refresh_token').optional(),
      refresh_token: z.string().optional(),
      redirect_uri: z.string().optional(),
    }),
    (args, _team, { state, nextId }) => {
      if (args.grant_type === 'refresh_token') {
        const team = [...state.teams.values()].find((one) => one.refreshToken === args.refresh_token)
        if (team === undefined) throw new ApiRefusal('invalid_refresh_token')
        // It works once: docs.slack.dev/authentication/using-token-rotation
        team.refreshToken = nextId('xoxe-1-')
        team.token = nextId('xoxe.xoxb-1-')
        return { ok: true, token_type: 'bot', ...tokensOf(team) }
      }
      const team = state.codes.get(args.code ?? '')
      if (team === undefined) throw new ApiRefusal('invalid_code')
      state.codes.delete(args.code ?? '')
      team.installed = true
      return {
        ok: true,
        app_id: 'A0APP',
        authed_user: { id: 'U0KIM' },
        scope: team.scopes.join(','),
        token_type: 'bot',
        bot_user_id: team.botUserId,
        ...(team.organisation === null
          ? { team: { id: team.id, name: team.domain }, enterprise: null, is_enterprise_install: false }
          : { team: null, enterprise: { id: team.organisation.id, name: 'org' }, is_enterprise_install: true }),
        ...tokensOf(team),
      }
    },
  ),

  'files.getUploadURLExternal': method(
    ['files:write'],
    z.strictObject({ filename: z.string(), length: z.coerce.number(), alt_text: z.string().optional() }),
    (args, _team, { state, nextId, baseUrl }) => {
      const id = nextId('F')
      state.files.set(id, { name: args.filename, bytes: 0, shared: null })
      return { ok: true, file_id: id, upload_url: `${baseUrl()}/upload/${id}` }
    },
  ),
  'files.completeUploadExternal': method(
    ['files:write'],
    z.looseObject({
      files: json(z.array(z.looseObject({ id: z.string() }))),
      channel_id: z.string(),
      thread_ts: ts.optional(),
    }),
    (args, _team, { state }) => {
      for (const { id } of args.files) {
        const file = state.files.get(id)
        if (file === undefined || file.bytes === 0) throw new ApiRefusal('file_not_found')
        file.shared = args.thread_ts ?? args.channel_id
      }
      return { ok: true, files: args.files }
    },
  ),
}

const asRead = ({ ts: at, text, metadata: written }: Message, { botId }: Team) => ({
  type: 'message',
  ts: at,
  text,
  bot_id: botId,
  metadata: written,
})

const tokensOf = ({ token, refreshToken }: Team) => ({
  access_token: token,
  ...(refreshToken !== null && { refresh_token: refreshToken, expires_in: 43_200 }),
})

const postable = (team: Team, id: string): string => {
  const channel = team.channels.get(id)
  if (channel === undefined) throw new ApiRefusal('channel_not_found')
  if (channel.archived) throw new ApiRefusal('is_archived')
  if (!channel.member) throw new ApiRefusal(channel.isPrivate ? 'channel_not_found' : 'not_in_channel')
  return id
}

const standing = (state: SlackState, channel: string, at: string): Message => {
  const message = state.messages.find((one) => one.channel === channel && one.ts === at && !one.deleted)
  if (message === undefined) throw new ApiRefusal('message_not_found')
  return message
}

const checkBlocks = (list: unknown, { state, refusesNewBlocks }: ApiContext): void => {
  if (refusesNewBlocks && /"type":"(table|data_visualization)"/.test(JSON.stringify(list)))
    throw new ApiRefusal('invalid_blocks')
  const objections = objectionsTo(list, 'message')
  if (objections.length === 0) return
  state.violations.push(...objections)
  throw new ApiRefusal(objections.includes('msg_blocks_too_long') ? 'msg_blocks_too_long' : 'invalid_blocks')
}

const checkView = (view: unknown, { state }: ApiContext): void => {
  const objections = objectionsToView(view)
  if (objections.length === 0) return
  state.violations.push(...objections)
  throw new ApiRefusal('invalid_arguments')
}

/** A text with live tokens would reach people. */
export const checkLive = (text: string, { state }: Pick<ApiContext, 'state'>): void => {
  if (/<[!@#]|<\w+:/.test(text)) state.violations.push(`live markup in a text: ${text}`)
}

const triggerLifeMs = 3_000

const showView = (
  args: { trigger_id: string; view: Record<string, unknown> },
  team: Team,
  context: ApiContext,
  push: boolean,
): ApiAnswer => {
  const { state, now, nextId } = context
  const trigger = state.triggers.get(args.trigger_id)
  if (trigger === undefined) throw new ApiRefusal('invalid_trigger_id')
  if (trigger.used) throw new ApiRefusal('exchanged_trigger_id')
  if (now() - trigger.at > triggerLifeMs) throw new ApiRefusal('expired_trigger_id')
  checkView(args.view, context)
  trigger.used = true
  const parent = trigger.parent === null ? undefined : state.views.get(trigger.parent)
  if (push && parent === undefined) throw new ApiRefusal('not_found')
  if (push && parent?.previous != null && parent.previous !== parent.root) throw new ApiRefusal('push_limit_reached')
  const id = nextId('V')
  const shown: ShownView = {
    id,
    root: push ? (parent?.root ?? id) : id,
    previous: push ? (parent?.id ?? null) : null,
    user: trigger.user,
    team: team.id,
    view: args.view as never,
    hash: nextId('h'),
    open: true,
  }
  state.views.set(id, shown)
  return { ok: true, view: payloadOf(shown) }
}

export const payloadOf = (shown: ShownView) => ({
  ...structuredClone(shown.view),
  id: shown.id,
  team_id: shown.team,
  hash: shown.hash,
  root_view_id: shown.root,
  previous_view_id: shown.previous,
  private_metadata: shown.view.private_metadata ?? '',
  callback_id: shown.view.callback_id ?? '',
})
