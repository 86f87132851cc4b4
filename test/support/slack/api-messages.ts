import { z } from 'zod'
import { type ApiContext, ApiRefusal, json, type Methods, method, ts } from './api-method.ts'
import { objectionsTo } from './block-rules.ts'
import type { Message, SlackState, Team } from './state.ts'

const blocks = json(z.array(z.looseObject({ type: z.string() })))
const metadata = json(
  z.strictObject({
    event_type: z.string().min(1),
    event_payload: z.strictObject({ key: z.string(), version: z.number() }),
  }),
)
const inert = { parse: z.literal('none'), link_names: z.literal('false') }

/** Messages, the channels they stand in, and files. */
export const messageMethods: Methods = {
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

  'blocks.validate': method(null, z.strictObject({ blocks }), (args) => {
    const errors = objectionsTo(args.blocks, 'message')
    if (errors.length > 0) throw new ApiRefusal('invalid_blocks', { errors })
    return { ok: true }
  }),

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

/** A text with live tokens would reach people. */
export const checkLive = (text: string, { state }: Pick<ApiContext, 'state'>): void => {
  if (/<[!@#]|<\w+:/.test(text)) state.violations.push(`live markup in a text: ${text}`)
}
