import type { Destination } from '../../src/app/ports/gateway.ts'
import type { ChannelId, StaffId } from '../../src/domain/ids.ts'
import { menuAction, menuSeparator, wireIdOf } from '../../src/platforms/slack/render-actions.ts'
import { type Pressable, parsedTexts, pressables, shownTexts } from '../support/slack/block-rules.ts'
import type { Block, Message } from '../support/slack/state.ts'
import { slackWorld } from '../support/slack/world.ts'
import { type GatewayWorld, gatewayContract, type ShownMessage } from './gateway.ts'

const allowed = ['chat:write', 'im:write', 'users:read', 'channels:read', 'groups:read']

gatewayContract('Slack', () => gatewayWorld(allowed), {
  find: 'without a history scope Slack shows an app no messages; a card posted twice is superseded, see e2e/slack-sending',
})

gatewayContract('Slack where an administrator has granted the history scopes', () =>
  gatewayWorld([...allowed, 'channels:history', 'im:history']),
)

const gatewayWorld = async (scopes: string[]): Promise<GatewayWorld> => {
  const { slack, platform, stop } = await slackWorld({ scopes, patience: { postMs: 500 } })
  const idOf = (to: Destination): string => (to.kind === 'person' ? `D${to.id.slice(1)}` : to.id)
  return {
    gateway: platform.gateway,
    channel: channel('C0CARE'),
    otherChannel: channel('C0CRISIS'),
    person: { platform: 'slack', kind: 'person', id: 'U0ANA', staff: 'ana' as StaffId },
    unknownChannel: channel('C0NOWHERE'),
    shown: async (to) => slack.channel(idOf(to)).map((message) => seen(message, slack.thread(message.ts))),
    remove: async (to, index) => {
      const message = slack.channel(idOf(to))[index]
      if (message !== undefined) message.deleted = true
    },
    failNext: (how) => {
      switch (how) {
        case 'rate_limited':
          return slack.fail('chat.postMessage', { status: 429, retryAfter: 7 })
        case 'unavailable':
          return slack.fail('chat.postMessage', { drop: 'before' })
        case 'lost':
          return slack.fail('chat.postMessage', { drop: 'after' })
      }
    },
    stop,
  }
}

const channel = (id: string): Destination => ({ platform: 'slack', kind: 'channel', id, channel: 'care' as ChannelId })

const seen = (message: Message, thread: readonly Message[]): ShownMessage => ({
  text: shownTexts(message.blocks).join('\n'),
  live: [...parsedTexts(message.blocks), ...liveIn(message.blocks)],
  actions: pressables(message.blocks).flatMap(({ element }) => pressed(element)),
  thread: thread.map((reply) => seen(reply, [])),
})

const liveIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(liveIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, url, user_id: user } = value as Block
  if (type === 'link') return [String(url)]
  if (type === 'user') return [user === 'U0ANA' ? '@ana' : String(user)]
  if (type === 'image' || type === 'broadcast' || type === 'channel' || type === 'usergroup') return [type]
  return Object.values(value).flatMap(liveIn)
}

const pressed = ({ action_id: id, value, options = [] }: Pressable): ShownMessage['actions'] =>
  wireIdOf(id) === menuAction
    ? options.map((option) => {
        const [action = '', target = ''] = option.value.split(menuSeparator)
        return { id: action, target }
      })
    : [{ id: wireIdOf(id), target: value ?? '' }]
