import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations, KnownConversation, KnownPerson } from '../../app/ports/conversations.ts'
import type { Log } from '../../app/ports/log.ts'
import type { Address, Connector } from './connector.ts'
import { type Activity, baseConversation, placeOf } from './decode.ts'

/** Keeps the stored addresses as Teams has them: whom the bot may write to, and through which server. */
export interface References {
  /** Any verified activity of a conversation the bot is a member of. */
  seen(activity: Activity): Promise<void>
  /** Installed, removed, renamed, deleted, somebody left. True when the bot was just added to a personal chat. */
  membership(activity: Activity): Promise<boolean>
  /** A channel's address; where it is unknown, teams we are in are asked whether it is theirs by now. */
  channel(id: string): Promise<KnownConversation | null>
  /** Teams says that it knows no such place, or will not have us there. */
  forget(id: string): Promise<void>
  forgetPerson(userId: string): Promise<void>
  /** Waits for lists of channels still being read. */
  idle(): Promise<void>
}

export const references = (tools: {
  readonly conversations: Conversations
  readonly connector: Connector
  readonly clock: Clock
  readonly log: Log
  readonly nowMs: () => number
  /** Channels taken as installed as soon as any request came: local clients announce no team. */
  readonly assumed: readonly string[]
  /** A channel's address was written down, for the first time or anew. */
  readonly opened: (id: string) => void
}): References => {
  const { conversations, connector, clock, log, nowMs, assumed, opened } = tools
  const fresh = new Freshness(nowMs)
  const running = new Set<Promise<void>>()

  const remember = async (conversation: KnownConversation): Promise<void> => {
    if (fresh.isKnown(conversation.id, conversation)) return
    await conversations.remember(conversation, clock.now())
    fresh.know(conversation.id, conversation)
    opened(conversation.id)
  }
  const rememberPerson = async (person: KnownPerson): Promise<void> => {
    if (fresh.isKnown(person.userId, person)) return
    await conversations.rememberPerson(person, clock.now())
    fresh.know(person.userId, person)
  }

  /** All standing channels of a team; those that are private or shared list themselves when the bot is added to them. */
  const readChannels = async (team: KnownConversation & { teamId: string }): Promise<void> => {
    for (const { id, name } of await connector.channels(addressOf(team), team.teamId))
      await remember({ ...team, id, name })
  }
  const readChannelsLater = (team: KnownConversation & { teamId: string }): void => {
    const reading = readChannels(team).catch((error: unknown) =>
      // Their first message, or the first card for one of them, asks again.
      log.warn('teams.channels_unread', { error }),
    )
    running.add(reading)
    void reading.finally(() => running.delete(reading))
  }

  const forgetTeam = async (teamId: string): Promise<void> => {
    await conversations.forgetTeam(teamId)
    fresh.clear()
  }
  const forget = async (id: string): Promise<void> => {
    await conversations.forget(id)
    fresh.clear()
  }
  const forgetPerson = async (userId: string): Promise<void> => {
    await conversations.forgetPerson(userId)
    fresh.clear()
  }

  const assume = async (activity: Activity): Promise<void> => {
    const unnamed = { ...servedBy(activity), teamId: null, groupId: null, name: null }
    for (const id of assumed) await remember({ id, kind: 'channel', ...unnamed })
  }
  const installed = async (activity: Activity): Promise<boolean> => {
    fresh.clear()
    await assume(activity)
    const place = placeOf(activity)
    if (place === 'personal') {
      await rememberPerson(personOf(activity))
      return true
    }
    const conversation = conversationOf(activity)
    await remember(conversation)
    if (conversation.teamId !== null) readChannelsLater({ ...conversation, teamId: conversation.teamId })
    return false
  }
  const removed = async (activity: Activity): Promise<void> => {
    if (placeOf(activity) === 'personal') return forgetPerson(activity.from.id)
    const teamId = activity.channelData?.team?.id
    await (teamId == null ? forget(baseConversation(activity.conversation.id)) : forgetTeam(teamId))
  }

  return {
    async seen(activity) {
      await assume(activity)
      if (placeOf(activity) === 'personal') await rememberPerson(personOf(activity))
      else await remember(conversationOf(activity))
    },

    async membership(activity) {
      if (activity.type === 'installationUpdate') {
        if (activity.action?.startsWith('remove') === true) await removed(activity)
        // A new version of the app is no new acquaintance.
        else return (await installed(activity)) && activity.action !== 'add-upgrade'
        return false
      }
      const us = activity.recipient.id
      if (activity.membersAdded?.some(({ id }) => id === us) === true) {
        await installed(activity)
        // `installationUpdate` comes beside this; one greeting is enough.
        return false
      }
      if (activity.membersRemoved?.some(({ id }) => id === us) === true) {
        await removed(activity)
        return false
      }
      for (const { id } of activity.membersRemoved ?? []) await forgetPerson(id)
      await changed(activity)
      return false
    },

    async channel(id) {
      const known = await conversations.conversation(id)
      if (known !== null) return known
      for (const team of await conversations.teams()) {
        if (team.teamId === null || !fresh.mayAsk(team.teamId)) continue
        await readChannels({ ...team, teamId: team.teamId }).catch((error: unknown) =>
          log.warn('teams.channels_unread', { error }),
        )
        const found = await conversations.conversation(id)
        if (found !== null) return found
      }
      return null
    },

    forget,
    forgetPerson,

    async idle() {
      await Promise.allSettled(running)
    },
  }

  async function changed(activity: Activity): Promise<void> {
    const data = activity.channelData
    const teamId = data?.team?.id ?? null
    const channelId = data?.channel?.id ?? null
    const event = data?.eventType ?? ''
    switch (event) {
      case 'channelCreated':
      case 'channelRenamed':
      case 'channelRestored':
      case 'channelShared':
        fresh.clear()
        if (channelId !== null)
          await remember({ ...conversationOf(activity), id: channelId, name: data?.channel?.name ?? null })
        return
      case 'channelDeleted':
      case 'channelUnshared':
        if (channelId !== null) await forget(channelId)
        return
      case 'teamDeleted':
      case 'teamHardDeleted':
      case 'teamArchived':
        // An archived team takes no posts; when it comes back, it says so.
        if (teamId !== null) await forgetTeam(teamId)
        return
      case 'teamRestored':
      case 'teamUnarchived':
      case 'teamRenamed':
        await installed(activity)
    }
  }
}

export const addressOf = (known: KnownConversation | KnownPerson): Address => ({
  serviceUrl: known.serviceUrl,
  tenantId: known.tenantId,
  botId: known.botId,
})

export const conversationOf = (activity: Activity): KnownConversation => {
  const data = activity.channelData
  const isChannel = placeOf(activity) === 'channel'
  return {
    id: isChannel ? (data?.channel?.id ?? baseConversation(activity.conversation.id)) : activity.conversation.id,
    kind: isChannel ? 'channel' : 'group',
    ...servedBy(activity),
    teamId: data?.team?.id ?? null,
    groupId: data?.team?.aadGroupId ?? null,
    name: data?.channel?.name ?? null,
  }
}

export const personOf = (activity: Activity): KnownPerson => ({
  userId: activity.from.id,
  objectId: activity.from.aadObjectId ?? null,
  email: null,
  ...servedBy(activity),
  conversationId: placeOf(activity) === 'personal' ? activity.conversation.id : null,
})

const servedBy = (activity: Activity): Address => ({
  serviceUrl: activity.serviceUrl,
  tenantId: activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? '',
  botId: activity.recipient.id,
})

/** Spares a write for what was written lately. Another process may have forgotten it since, so it does not hold long. */
class Freshness {
  readonly #nowMs: () => number
  readonly #known = new Map<string, { readonly json: string; readonly untilMs: number }>()
  readonly #asked = new Map<string, number>()

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs
  }

  isKnown(id: string, what: unknown): boolean {
    const known = this.#known.get(id)
    return known !== undefined && known.untilMs > this.#nowMs() && known.json === JSON.stringify(what)
  }

  know(id: string, what: unknown): void {
    if (this.#known.size >= maxKnown) this.#known.clear()
    this.#known.set(id, { json: JSON.stringify(what), untilMs: this.#nowMs() + freshMs })
  }

  /** Whether a team's channels may be read again for one we do not know: at most once a minute. */
  mayAsk(teamId: string): boolean {
    const now = this.#nowMs()
    if ((this.#asked.get(teamId) ?? Number.NEGATIVE_INFINITY) > now - askAgainMs) return false
    this.#asked.set(teamId, now)
    return true
  }

  clear(): void {
    this.#known.clear()
  }
}

const freshMs = 600_000
const askAgainMs = 60_000
const maxKnown = 5_000
