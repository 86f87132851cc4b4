import type { Destination } from '../../src/app/ports/gateway.ts'
import type { ChannelId, StaffId } from '../../src/domain/ids.ts'
import { careChannel, crisisChannel, groupId, team, tenant } from '../support/teams/activities.ts'
import type { CardJson, StandingMessage } from '../support/teams/loopback-connector.ts'
import { startTeams } from '../support/teams/world.ts'
import { type GatewayWorld, gatewayContract, type ShownMessage } from './gateway.ts'

gatewayContract('Teams', () => teamsWorld(), {
  find: 'a bot may search no messages without Microsoft Graph and a consent to read all of them',
  home: 'a bot can set no page of a person in Teams (a tab would be a web page of ours); the queue is a message in their own chat',
})

const barredChannel = '19:barred@thread.tacv2'
const channel = (id: string): Destination => ({ platform: 'teams', kind: 'channel', id, channel: 'care' as ChannelId })

const teamsWorld = async (): Promise<GatewayWorld> => {
  let nowMs = 0
  // Ten seconds pass between two posts: the rates of Teams have a test of their own.
  const world = await startTeams({ nowMs: () => (nowMs += 10_000) })
  const { connector, conversations } = world
  connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
  connector.bar(barredChannel)
  connector.person({ id: '29:ana' })
  const address = { serviceUrl: connector.serviceUrl, tenantId: tenant, botId: '28:bot' }
  for (const id of [careChannel, crisisChannel, barredChannel])
    await conversations.remember({ id, kind: 'channel', ...address, teamId: team, groupId, name: null }, 0 as never)
  const idOf = (to: Destination): string => (to.kind === 'person' ? `a:${to.id}` : to.id)
  const inRoom = (to: Destination): readonly StandingMessage[] =>
    connector.messages.filter((one) => one.conversationId.split(';')[0] === idOf(to))
  const roots = (to: Destination): readonly StandingMessage[] =>
    inRoom(to).filter(({ conversationId, id }) => !conversationId.includes(';') || conversationId.endsWith(`=${id}`))

  return {
    gateway: world.platform.gateway,
    channel: channel(crisisChannel),
    otherChannel: channel(careChannel),
    person: { platform: 'teams', kind: 'person', id: '29:ana', staff: 'ana' as StaffId },
    // One Teams has never heard of would be waited for: the app may be added to it any minute.
    unknownChannel: channel(barredChannel),
    shown: async (to) =>
      roots(to).map((root) => ({
        ...seen(connector.cardOf(root)),
        thread: inRoom(to)
          .filter((one) => one !== root && one.conversationId === root.conversationId)
          .map((one) => ({ ...seen(connector.cardOf(one)), thread: [] })),
      })),
    remove: async (to, index) => connector.remove(roots(to)[index]?.id ?? ''),
    failNext: (how) => {
      if (how === 'rate_limited') connector.mishap({ on: 'any', status: 429, headers: { 'retry-after': '7' } })
      else connector.mishap({ on: 'any', drop: how === 'lost' ? 'after' : 'before' })
    },
    stop: world.stop,
  }
}

/** The card as its reader has it: words in order, and what can be followed, called or pressed. */
const seen = (card: CardJson): Omit<ShownMessage, 'thread'> => {
  const words: string[] = []
  const live: string[] = []
  const actions: { id: string; target: string }[] = []
  const mentions = card.msteams?.entities ?? []
  const walk = (node: CardJson): void => {
    if (node.inlines !== undefined) words.push(node.inlines.map((run) => run.text).join(''))
    if (node.type === 'TextBlock') {
      const { text = '' } = node
      words.push(text.replace(/<\/?at>/g, '').replace(/\\([!-/:-@[-`{-~])/g, '$1'))
      live.push(...mentions.filter((one) => text.includes(one.text)).map((one) => `@${one.mentioned.id.slice(3)}`))
    }
    if (node.url !== undefined) live.push(node.url)
    if (node.data?.verb !== undefined) actions.push({ id: node.data.verb, target: node.data.t ?? '' })
    for (const child of partsOf(node)) walk(child)
  }
  walk(card)
  return { text: words.join('\n'), live, actions }
}

const partsOf = (node: CardJson): readonly CardJson[] => [
  ...[node.items, node.columns, node.rows, node.cells, node.inlines, node.body, node.actions].flatMap(
    (some) => some ?? [],
  ),
  ...(node.selectAction === undefined ? [] : [node.selectAction]),
  ...(node.card === undefined ? [] : [node.card]),
]
