/* oxlint-disable unicorn/require-post-message-target-origin -- Slack's chat.postMessage, not the window's. */
import type { KnownBlock } from '@slack/types'
import { Fault } from '../../app/fault.ts'
import type { Attachment, Destination, Gateway, MessageRef } from '../../app/ports/gateway.ts'
import type { Log } from '../../app/ports/log.ts'
import type { Card } from '../../cards/card.ts'
import type { Policy } from '../../domain/policy.ts'
import { hourMs, type Instant, plus } from '../../domain/time.ts'
import { asking, isDeadToken, slackErrorOf } from './fault.ts'
import { homeWorkspaces } from './home-workspace.ts'
import { mentionIn, slackUserOf } from './identity.ts'
import type { Workspace, Workspaces } from './installations.ts'
import { fallbackOf, metadataOf, metadataType, type RenderOptions, renderCard, type SlackBlock } from './render-card.ts'

export interface SlackGateway extends Gateway {
  showHome(to: Destination, card: Card): Promise<void>
  /** How cards are rendered for this workspace; also what the modals use. */
  renderOptions(workspace: Workspace): Omit<RenderOptions, 'surface'>
}

export const slackGateway = (workspaces: Workspaces, policy: Policy, log: Log, now: () => Instant): SlackGateway => {
  const directChannels = new Map<string, string>()
  /** Workspaces that refused Slack's own tables and charts, until when they are not asked again. */
  const plainUntil = new Map<string, Instant>()
  const mentions = new Map<string, RenderOptions['mention']>()
  const homeOf = homeWorkspaces(workspaces)

  const renderOptions: SlackGateway['renderOptions'] = ({ teamId }) => {
    const mention = mentions.get(teamId) ?? mentionIn(policy, teamId)
    mentions.set(teamId, mention)
    return { native: (plainUntil.get(teamId) ?? 0) <= now(), mention }
  }

  const workspaceFor = async ({ kind, id }: Destination): Promise<[workspace: Workspace, address: string]> => {
    const { teamId, userId: address } = slackUserOf(id)
    if (teamId !== null) return [await workspaces.of(teamId), address]
    try {
      return [await workspaces.only(), address]
    } catch (error) {
      if (!(error instanceof Fault) || error.kind !== 'invalid') throw error
      const home = kind === 'person' ? await homeOf(address) : null
      if (home !== null) return [home, address]
      throw new Fault(
        'invalid',
        `Slack: ${kind} ${id}: several workspaces have installed the app; write T0TEAM/${id} in the policy`,
        { platform: 'slack' },
      )
    }
  }

  const directChannel = async (workspace: Workspace, userId: string): Promise<string> => {
    const key = `${workspace.teamId}/${userId}`
    const known = directChannels.get(key)
    if (known !== undefined) return known
    const { channel } = await asking(`conversations.open with ${userId}`, () =>
      workspace.posts.conversations.open({ users: userId }),
    )
    const id = channel?.id ?? userId
    directChannels.set(key, id)
    while (directChannels.size > mostDirectChannels) directChannels.delete(directChannels.keys().next().value ?? '')
    return id
  }

  /** With Slack's own tables and charts where the workspace takes them, else in words. Refused blocks were not shown. */
  const rendered = async <Answer>(
    workspace: Workspace,
    card: Card,
    send: (blocks: KnownBlock[]) => Promise<Answer>,
  ): Promise<{ answer: Answer; native: boolean }> => {
    const options = { ...renderOptions(workspace), surface: 'message' as const }
    const blocks = renderCard(card, options)
    try {
      return { answer: await send(blocks as KnownBlock[]), native: blocks.some(isNative) }
    } catch (error) {
      if (slackErrorOf(error) !== 'invalid_blocks' || !blocks.some(isNative)) throw error
      log.info('slack.native_blocks_refused', { team: workspace.teamId })
      plainUntil.set(workspace.teamId, plus(now(), 24 * hourMs))
      return { answer: await send(renderCard(card, { ...options, native: false }) as KnownBlock[]), native: false }
    }
  }

  const noticing = async <Answer>(workspace: Workspace, call: () => Promise<Answer>): Promise<Answer> => {
    try {
      return await call()
    } catch (error) {
      if (isDeadToken(error)) workspaces.forget(workspace.teamId)
      throw error
    }
  }

  return {
    platform: 'slack',
    renderOptions,

    async post(to, card, options = {}) {
      const [workspace, address] = await workspaceFor(to)
      return noticing(workspace, async () => {
        const channel = to.kind === 'person' ? await directChannel(workspace, address) : address
        const { answer, native } = await rendered(workspace, card, (blocks) =>
          asking(`chat.postMessage in ${channel}`, () =>
            workspace.posts.chat.postMessage({
              channel,
              blocks,
              text: fallbackOf(card),
              metadata: metadataOf(card),
              ...inert,
              mrkdwn: false,
              unfurl_links: false,
              unfurl_media: false,
              ...(options.thread && { thread_ts: options.thread['ts'] ?? '' }),
            }),
          ),
        )
        const ref = { team: workspace.teamId, channel: answer.channel ?? channel, ts: answer.ts ?? '' }
        if (!native && options.attachments?.length) await attach(workspace, ref, options.attachments, log)
        return ref
      })
    },

    async edit(ref, card) {
      const { workspace, channel, ts } = await standing(workspaces, ref)
      await noticing(workspace, () =>
        rendered(workspace, card, (blocks) =>
          asking(`chat.update in ${channel}`, () =>
            workspace.posts.chat.update({
              channel,
              ts,
              blocks,
              text: fallbackOf(card),
              metadata: metadataOf(card),
              ...inert,
            }),
          ),
        ),
      )
    },

    /**
     * Slack shows an app the messages of a channel only with a history scope, which our manifest does not ask for.
     * Where an administrator has granted one all the same, our message is found by its metadata.
     */
    async find(to, key, since, thread) {
      const [workspace, address] = await workspaceFor(to)
      const channel = to.kind === 'person' ? await directChannel(workspace, address) : address
      if (!mayReadHistory(workspace, channel)) return null
      const ours = (await messagesIn(workspace, channel, since, thread?.['ts'])).find(
        ({ bot_id, metadata }) =>
          bot_id === workspace.botId && metadata?.event_type === metadataType && keyOf(metadata.event_payload) === key,
      )
      return ours?.ts === undefined ? null : { team: workspace.teamId, channel, ts: ours.ts }
    },

    async link(ref) {
      const { workspace, channel, ts } = await standing(workspaces, ref)
      try {
        const { permalink } = await asking(`chat.getPermalink in ${channel}`, () =>
          workspace.posts.chat.getPermalink({ channel, message_ts: ts }),
        )
        return permalink ?? null
      } catch (error) {
        if (error instanceof Fault && error.kind === 'not_found') return null
        throw error
      }
    },

    async showHome(to, card) {
      const [workspace, userId] = await workspaceFor(to)
      await noticing(workspace, () => publishHome(workspace, userId, card, renderOptions(workspace)))
    },
  }
}

/** `hash`: of the page as the person sees it now; a page published since then stays. */
export const publishHome = async (
  workspace: Workspace,
  userId: string,
  card: Card,
  options: Omit<RenderOptions, 'surface'>,
  hash?: string,
): Promise<void> => {
  const blocks = renderCard(card, { ...options, surface: 'home' }) as KnownBlock[]
  await asking('views.publish', () =>
    workspace.views.views.publish({ user_id: userId, view: { type: 'home', blocks }, ...(hash && { hash }) }),
  )
}

/** Nothing in the notification text becomes a link, a mention or a channel; both also hold for edits. */
const inert = { parse: 'none', link_names: false } as const

const mostDirectChannels = 10_000

const isNative = (block: SlackBlock): boolean => block.type === 'table' || block.type === 'data_visualization'

const standing = async (workspaces: Workspaces, ref: MessageRef) => {
  const { team, channel, ts } = ref
  if (team === undefined || channel === undefined || ts === undefined) {
    throw new Fault('invalid', 'Slack: this is not a reference to a Slack message', { platform: 'slack' })
  }
  return { workspace: await workspaces.of(team), channel, ts }
}

/** Also private channels begin with C nowadays; the scope of the wrong kind gives an empty answer at worst. */
const mayReadHistory = ({ scopes }: Workspace, channel: string): boolean =>
  channel.startsWith('D') ? scopes.has('im:history') : scopes.has('channels:history') || scopes.has('groups:history')

const keyOf = (payload: unknown): unknown => (payload as { readonly key?: unknown } | undefined)?.key

/** The newest of a channel, or what stands below a message of it. */
const messagesIn = async ({ posts }: Workspace, channel: string, since: number, threadTs: string | undefined) => {
  const window = {
    channel,
    // Slack's clock and ours need not agree.
    oldest: (Math.max(0, since - 60_000) / 1_000).toFixed(6),
    inclusive: true,
    include_all_metadata: true,
    limit: 100,
  }
  try {
    if (threadTs === undefined) {
      const asked = asking(`conversations.history of ${channel}`, () => posts.conversations.history(window))
      return (await asked).messages ?? []
    }
    const asked = asking(`conversations.replies in ${channel}`, () =>
      posts.conversations.replies({ ...window, ts: threadTs }),
    )
    return (await asked).messages ?? []
  } catch (error) {
    // A history scope for the other kind of channel; or the message is gone, and what stood below it with it.
    if (error instanceof Fault && (error.kind === 'forbidden' || error.kind === 'not_found')) return []
    throw error
  }
}

/** Below the message, where files may be written; without that scope the words of the card have to do. */
const attach = async (
  workspace: Workspace,
  ref: { channel: string; ts: string },
  attachments: readonly Attachment[],
  log: Log,
): Promise<void> => {
  if (!workspace.scopes.has('files:write')) return
  try {
    await asking('files.uploadV2', () =>
      workspace.posts.filesUploadV2({
        channel_id: ref.channel,
        thread_ts: ref.ts,
        file_uploads: attachments.map(({ name, png, alt }) => ({
          file: Buffer.from(png),
          filename: name,
          alt_text: alt,
        })),
      }),
    )
  } catch (error) {
    // The card stands and says the same in words; posting it again for the picture's sake would double it.
    log.warn('slack.picture_lost', { error })
  }
}
