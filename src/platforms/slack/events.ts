import type { MessageRef } from '../../app/ports/gateway.ts'
import type { Installations } from '../../app/ports/installations.ts'
import type { Answer, PlatformUser } from '../../app/ports/interaction.ts'
import type { Card } from '../../cards/card.ts'
import { noticeCard } from '../../cards/notice-card.ts'
import type { CaseId } from '../../domain/ids.ts'
import { instant } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import { showHomeNow, type Turn } from './answers.ts'
import { decodeRemark } from './decode.ts'
import { AppEvent, ChannelEvent, HomeOpened, TokensRevoked } from './payload.ts'
import { pointer } from './superseded.ts'
import { type PrivateMessage, sentence, tellOne } from './tell.ts'
import { messageOf, type Request, type TurnTools, turnFor } from './turns.ts'

export interface EventTools extends TurnTools {
  readonly installations: Installations | null
  readonly channelOpened: (channel: string) => Promise<void>
}

/** What Slack tells us without anybody waiting. What fails here is thrown, so that Slack tells it again. */
export const slackEvents = (tools: EventTools) => {
  const { desk, identity, workspaces, shownCards, log } = tools

  const uninstalled = async (id: string, at: number): Promise<void> => {
    workspaces.forget(id)
    // The event's time has whole seconds; an installation made later in the same one is the newer.
    const removed = await tools.installations?.remove(id, instant(at * 1_000))
    log.info('slack.uninstalled', { installation: id, removed: removed ?? false })
  }

  const foreignPage = (by: PlatformUser): Card => {
    const language = identity.languageOf(by)
    const organisation = tools.policy.organisation.name
    return noticeCard(wordsIn(language).say('slack.foreign_user', { organisation }), language, { key: 'home' })
  }

  /**
   * Below a card whose answer was lost and that nobody has pressed yet. Which case it showed is likely, not certain, so
   * the writer is told where to write it; null where nothing is likely.
   */
  const newerCard = async (turn: Turn, place: MessageRef): Promise<PrivateMessage | null> => {
    const [card, ...others] = await shownCards.sentAgainAt(place)
    if (card === undefined || others.length > 0) return null
    const words = wordsIn(turn.language)
    const text = words.say('slack.not_kept_here', { caseId: card.caseId })
    const link = await tools.gateway.link(card.ref)
    return { ...sentence(text), blocks: [pointer(text, words.say('slack.superseded_see'), link)] }
  }

  return {
    async app_home_opened({ body, teamId, enterpriseId }: EventRequest): Promise<void> {
      const { event } = HomeOpened.parse(body)
      if (event.tab !== 'home') return
      const workspace = await workspaces.of(teamId, enterpriseId)
      // The event does not say whose guest they are, and a page full of cases is not for another company's people.
      const user = { id: event.user, teamId: await identity.homeTeamOf(workspace, event.user), name: null }
      const by = await identity.introduce(workspace, user)
      const page = (await identity.isColleague(workspace, user)) ? await desk.home(by) : foreignPage(by)
      await showHomeNow(turnFor(tools, workspace, user, by), async () => page, event.view?.hash)
    },

    /** A remark below a card is a note on its case; anywhere else it is a command. Both are answered in private. */
    async app_mention({ body, teamId, enterpriseId }: EventRequest): Promise<void> {
      const workspace = await workspaces.of(teamId, enterpriseId)
      const { text, user, channel, ts, threadTs, isBelowOurs, requestKey } = decodeRemark(body, workspace.botUserId)
      const turn = turnFor(tools, workspace, user, identity.platformUser(workspace, user))
      const words = wordsIn(turn.language)
      const tell = (message: PrivateMessage | null) =>
        message === null
          ? undefined
          : tellOne(
              { workspace, user, origin: { kind: 'message', channel, threadTs, responseUrl: null, at: 0 } },
              message,
              turn.now,
              log,
            )
      if (!(await identity.isColleague(workspace, user))) {
        return tell(sentence(words.say('slack.foreign_user', { organisation: tools.policy.organisation.name })))
      }
      const caseId: CaseId | null =
        threadTs === null || threadTs === ts
          ? null
          : await shownCards.caseAt({ team: workspace.teamId, channel, ts: threadTs })
      const { by } = turn
      if (caseId === null) {
        const newer = isBelowOurs
          ? await newerCard(turn, { team: workspace.teamId, channel, ts: threadTs ?? '' })
          : null
        if (newer !== null) return tell(newer)
        const answer = await desk.say({ text, by, requestKey })
        // Words that are no command were meant for a case, and nobody can tell for which.
        if (isBelowOurs && isHelp(answer) && !askedForHelp.test(text))
          return tell(sentence(words.say('slack.not_kept')))
        return tell(answer.kind === 'form' ? sentence(words.say('slack.use_command')) : messageOf(turn, answer))
      }
      const answer = await desk.interact({
        action: 'case.note.v1',
        target: { caseId },
        values: { text },
        by,
        requestKey,
      })
      if (answer.kind === 'failed') throw new Error('The note could not be kept; Slack tells it again')
      return tell(answer.kind === 'form' ? sentence(words.say('slack.use_command')) : messageOf(turn, answer))
    },

    async app_uninstalled({ body }: EventRequest): Promise<void> {
      const { team_id, enterprise_id, is_enterprise_install, event_time } = AppEvent.parse(body)
      await uninstalled((is_enterprise_install ? enterprise_id : null) ?? team_id ?? '', event_time)
    },

    async tokens_revoked({ body }: EventRequest): Promise<void> {
      const { team_id, enterprise_id, is_enterprise_install, event_time, event } = TokensRevoked.parse(body)
      // A single person's token is none of ours; the bot's is the installation.
      if ((event.tokens.bot ?? []).length === 0) return
      await uninstalled((is_enterprise_install ? enterprise_id : null) ?? team_id ?? '', event_time)
    },

    async member_joined_channel({ body, teamId, enterpriseId }: EventRequest): Promise<void> {
      const { event } = ChannelEvent.parse(body)
      const { botUserId } = await workspaces.of(teamId, enterpriseId)
      if (event.user === botUserId) await tools.channelOpened(event.channel)
    },

    async channel_unarchive({ body }: EventRequest): Promise<void> {
      await tools.channelOpened(ChannelEvent.parse(body).event.channel)
    },

    async channel_archive({ body }: EventRequest): Promise<void> {
      const { channel } = ChannelEvent.parse(body).event
      const used = tools.policy.channels.some(({ slack }) => slack?.split('/').at(-1) === channel)
      if (used) log.error('slack.channel_archived', { channel })
    },
  }
}

const isHelp = (answer: Answer): boolean => answer.kind === 'show' && answer.card.key === 'help'
const askedForHelp = /^(help|ayuda)?$/i

export type EventRequest = Pick<Request<never>, 'body' | 'teamId' | 'enterpriseId'>
