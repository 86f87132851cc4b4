import { Fault } from '../../app/fault.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations, KnownConversation, KnownPerson } from '../../app/ports/conversations.ts'
import type { Attachment, Destination, Gateway, MessageRef } from '../../app/ports/gateway.ts'
import type { Card, Span } from '../../cards/card.ts'
import { bytesOf } from './adaptive-card.ts'
import type { Address, Connector, OutgoingMessage, Posted } from './connector.ts'
import { baseConversation, threadRootOf } from './decode.ts'
import { ConnectorRefusal, faultOf } from './fault.ts'
import type { Identity } from './identity.ts'
import { appRate, maxActivityBytes, maxPictureBytes, notInstalledRetryMs } from './limits.ts'
import { addressOf, type References } from './references.ts'
import { decisionOn, type Rendering, renderCard, summaryOf } from './render-card.ts'
import { notInstalledWords } from './waiting.ts'

export interface TeamsGatewayTools {
  readonly connector: Connector
  readonly conversations: Conversations
  readonly references: References
  readonly identity: Identity
  readonly clock: Clock
  readonly rendering: Pick<Rendering, 'surface' | 'standing' | 'staff'>
}

export const teamsGateway = (tools: TeamsGatewayTools): Gateway => {
  const { connector, conversations, references, identity, clock, rendering } = tools

  const messageOf = async (
    card: Card,
    alert: boolean,
    attachments: readonly Attachment[] = [],
  ): Promise<OutgoingMessage> => {
    const refreshFor = decisionOn(card) === undefined ? [] : await identity.approvers()
    const drawn = renderCard(card, { ...rendering, staff: await calledIn(card), refreshFor })
    const message = { summary: summaryOf(card), card: drawn, ...(alert && { alert }) }
    if (bytesOf(message) > maxActivityBytes)
      throw new Fault('invalid', 'The card is larger than Teams takes', { platform: 'teams' })
    // Teams draws charts by itself; a picture of the same figures below would say everything twice.
    const pictures = card.blocks.some((block) => block.kind === 'chart')
      ? []
      : attachments.filter(({ png }) => png.byteLength <= maxPictureBytes)
    return pictures.length === 0 ? message : { ...message, pictures: pictures.map(({ name, png }) => ({ name, png })) }
  }

  /** A policy may name people by an address that a mention does not know: whoever is called is looked up. */
  const calledIn = async (card: Card): Promise<Rendering['staff']> => {
    const ids = [...new Set(spansOf(card).flatMap(({ staff }) => staff ?? []))]
    const found = new Map(await Promise.all(ids.map(async (id) => [id, await identity.userIdOf(id)] as const)))
    return (id) => {
      const named = rendering.staff(id)
      return named === null ? null : { ...named, teams: found.get(id) ?? named.teams }
    }
  }

  const postToChannel = async (
    id: string,
    message: OutgoingMessage,
    thread: MessageRef | undefined,
  ): Promise<MessageRef> => {
    const known = await references.channel(id).catch((error: unknown) => {
      throw faultOf(error, false)
    })
    if (known === null) throw notInstalled(id)
    const at = addressOf(known)
    try {
      const inThread = thread === undefined || known.kind === 'group' ? null : threadIn(thread, id)
      const posted =
        inThread === null && known.kind === 'channel'
          ? await asFault(true, () => connector.openThread(at, id, message))
          : await asFault(true, () => connector.send(at, inThread ?? id, message))
      return {
        ...refOf(at, posted),
        kind: known.kind,
        channel: id,
        ...(known.groupId !== null && { group: known.groupId }),
      }
    } catch (error) {
      // A reply whose thread is gone says nothing about the channel.
      if (isNoMember(error) || (thread === undefined && isGone(error))) throw await removedFrom(id)
      throw error
    }
  }

  /** What was to be said in the channel waits until the app is back. */
  const removedFrom = async (id: string): Promise<Fault> => {
    await references.forget(id)
    return notInstalled(id)
  }

  const knownIn = async ({ channel, person }: MessageRef): Promise<KnownConversation | KnownPerson | null> => {
    if (channel !== undefined) return conversations.conversation(channel)
    return person === undefined ? null : conversations.person(person)
  }

  const postToPerson = async (id: string, message: OutgoingMessage): Promise<MessageRef> => {
    const person = await identity.find(id).catch((error: unknown) => {
      throw faultOf(error, false)
    })
    if (person === null) {
      if ((await conversations.teams()).length === 0) throw notInstalled(id)
      throw new Fault(
        'not_found',
        'Nobody of that id is in a team the bot is in: correct `teams:` in the policy, or let them open a chat with the bot',
        {
          platform: 'teams',
        },
      )
    }
    const at = addressOf(person)
    const open = async (): Promise<string> => {
      const conversationId = await asFault(false, () => connector.openChat(at, person.userId))
      await conversations.rememberPerson({ ...person, conversationId }, clock.now())
      return conversationId
    }
    const conversationId = person.conversationId ?? (await open())
    try {
      const posted = await asFault(true, () => connector.send(at, conversationId, message))
      return { ...refOf(at, posted), kind: 'personal', person: person.userId }
    } catch (error) {
      // The chat was removed and may be opened anew; the next attempt does so, or says why not.
      if (person.conversationId !== null && (isGone(error) || isNoMember(error))) {
        await references.forgetPerson(person.userId)
        throw new Fault('unavailable', 'The chat with this person is gone; it will be opened anew', {
          platform: 'teams',
          cause: error,
        })
      }
      throw error
    }
  }

  return {
    platform: 'teams',
    rate: appRate,

    async post(to: Destination, card, options = {}) {
      const message = await messageOf(card, to.kind === 'person', options.attachments)
      return to.kind === 'channel' ? postToChannel(to.id, message, options.thread) : postToPerson(to.id, message)
    },

    async edit(ref, card) {
      const { conversation, activity } = placeIn(ref)
      // The address of the day: Teams moves conversations to other servers.
      const known = await knownIn(ref)
      const at = known === null ? addressIn(ref) : addressOf(known)
      const message = await messageOf(card, false)
      try {
        await asFault(false, () => connector.update(at, conversation, activity, message))
      } catch (error) {
        if (ref['channel'] !== undefined && isNoMember(error)) throw await removedFrom(ref['channel'])
        throw error
      }
    },

    /** Teams lets a bot search nothing without Microsoft Graph and an administrator's consent to read all messages. */
    find: () => Promise.resolve(null),

    link: (ref) => Promise.resolve(linkTo(ref)),
  }
}

/** One call to Teams, its failure in the product's words. */
const asFault = async <Answer>(writes: boolean, call: () => Promise<Answer>): Promise<Answer> => {
  try {
    return await call()
  } catch (error) {
    throw faultOf(error, writes)
  }
}

const spansOf = ({ blocks }: Card): readonly Span[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'line':
        return block.spans
      case 'list':
        return block.items.flat()
      case 'quote':
        return block.caption ?? []
      case 'title':
      case 'facts':
      case 'difference':
      case 'table':
      case 'chart':
      case 'divider':
        return []
    }
  })

const notInstalled = (id: string): Fault =>
  new Fault(
    'unavailable',
    `${notInstalledWords} where ${id} is: add it to that team in Teams, and the cards will follow`,
    {
      retryAfterMs: notInstalledRetryMs,
      platform: 'teams',
    },
  )

const isGone = (error: unknown): boolean => error instanceof Fault && error.kind === 'not_found'

const isNoMember = (error: unknown): boolean =>
  error instanceof Fault && error.cause instanceof ConnectorRefusal && error.cause.code === 'BotNotInConversationRoster'

const refOf = (at: Address, posted: Posted): MessageRef => ({
  conversation: posted.conversationId,
  // Where the connector names no activity, a thread's first message is the one its conversation is named after.
  activity:
    posted.activityId === '' || posted.activityId === undefined
      ? (threadRootOf(posted.conversationId) ?? '')
      : posted.activityId,
  service: at.serviceUrl,
  tenant: at.tenantId,
  bot: at.botId,
})

/** The conversation a reply goes to; null when the message stands in another channel. */
const threadIn = ({ conversation = '', activity = '' }: MessageRef, channelId: string): string | null => {
  if (baseConversation(conversation) !== channelId) return null
  return threadRootOf(conversation) === null ? `${channelId};messageid=${activity}` : conversation
}

const placeIn = (ref: MessageRef): { conversation: string; activity: string } => {
  const { conversation, activity } = ref
  if (conversation === undefined || activity === undefined || activity === '')
    throw new Fault('not_found', 'Teams did not say where this message stands', { platform: 'teams' })
  return { conversation, activity }
}

const addressIn = ({ service = '', tenant = '', bot = '' }: MessageRef): Address => ({
  serviceUrl: service,
  tenantId: tenant,
  botId: bot,
})

/** learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams */
export const linkTo = (ref: MessageRef): string | null => {
  const { conversation = '', activity = '', kind, tenant = '', group } = ref
  if (activity === '') return null
  const base = `https://teams.microsoft.com/l/message/${encodeURIComponent(baseConversation(conversation))}/${encodeURIComponent(activity)}`
  if (kind === 'group') return `${base}?context=${encodeURIComponent('{"contextType":"chat"}')}`
  if (kind !== 'channel') return null
  const query = new URLSearchParams({
    tenantId: tenant,
    ...(group !== undefined && { groupId: group }),
    parentMessageId: threadRootOf(conversation) ?? activity,
  })
  return `${base}?${query.toString()}`
}
