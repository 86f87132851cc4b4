import type { Answer, Desk, PlatformUser } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import type { ActionId } from '../../cards/action.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Instant } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import {
  afterForm,
  answerPress,
  openNow,
  originOf,
  respondLate,
  respondToForm,
  type Turn,
  type ViewResponse,
} from './answers.ts'
import { decodeCommand, decodePress, decodeShortcut, decodeSubmission, type SlackUser } from './decode.ts'
import { endsWithin } from './ends-within.ts'
import type { SlackGateway } from './gateway.ts'
import type { Identity } from './identity.ts'
import type { Workspace, Workspaces } from './installations.ts'
import { formView, workingView } from './render-form.ts'
import { type PrivateMessage, privateCard, sentence, tellOne } from './tell.ts'
import { encodeMemory, noMemory } from './view-memory.ts'

export interface TurnTools {
  readonly desk: Desk
  readonly policy: Policy
  readonly workspaces: Workspaces
  readonly identity: Identity
  readonly gateway: Pick<SlackGateway, 'renderOptions' | 'link'>
  readonly shownCards: ShownCards
  readonly log: Log
  readonly now: () => Instant
  /** How long the Desk is waited for before Slack is answered without it. */
  readonly deskMs: number
  readonly pageLater: (by: PlatformUser) => Promise<void>
  /** A pressed card that was replaced by another one. */
  readonly pressedOldCard: (turn: Turn, card: { channel: string; ts: string; key: string }) => Promise<void>
}

/** Slack's request, and the one answer it takes. */
export interface Request<Response> {
  readonly body: unknown
  readonly teamId: string | null
  readonly enterpriseId: string | null
  answer(response?: Response): Promise<void>
}

export interface Turns {
  press(request: Request<never>): Promise<void>
  submit(request: Request<ViewResponse>): Promise<void>
  command(request: Request<PrivateMessage>): Promise<void>
  shortcut(request: Request<never>): Promise<void>
}

/** What happens when somebody presses, fills in or types: decode, ask the Desk, answer in time, show what came of it. */
export const turns = (tools: TurnTools): Turns => {
  const { desk, identity, deskMs, log } = tools

  const turnOf = async (request: Request<never>, user: SlackUser): Promise<Turn> => {
    const workspace = await tools.workspaces.of(request.teamId, request.enterpriseId)
    const by = identity.platformUser(workspace, user)
    return turnFor(tools, workspace, user, by)
  }

  /** Null for somebody of another company, in a channel we share with them. */
  const strangersAnswer = async ({ workspace, user, language }: Turn): Promise<Answer | null> => {
    if (await identity.isColleague(workspace, user)) return null
    const { organisation } = tools.policy
    return { kind: 'refused', text: wordsIn(language).say('slack.foreign_user', { organisation: organisation.name }) }
  }

  const refused = (turn: Turn, key: 'slack.unknown_action' | 'slack.empty_message'): Answer => ({
    kind: 'refused',
    text: wordsIn(turn.language).say(key),
  })

  /** Whatever the Desk does, there is an answer. */
  const answered = async (turn: Turn, ask: () => Promise<Answer>): Promise<Answer> => {
    try {
      return (await strangersAnswer(turn)) ?? (await ask())
    } catch (error) {
      log.error('slack.desk_failed', { error })
      return { kind: 'failed', text: wordsIn(turn.language).say('slack.failed') }
    }
  }

  return {
    async press(request) {
      const press = decodePress(request.body)
      const { action, target, place, requestKey, cardKey } = press
      const turn = await turnOf(request, press.user)
      const pending = answered(turn, async () =>
        action === null
          ? refused(turn, 'slack.unknown_action')
          : desk.interact({ action, target, values: null, by: turn.by, requestKey }),
      )
      if (await endsWithin(pending, deskMs)) {
        await request.answer()
        await answerPress(turn, press, await pending, null)
      } else {
        // The trigger lives three seconds: what may become a form is opened now and filled when it is known.
        const opened = action !== null && mayShowView(action)
        const [waiting] = await Promise.all([
          opened ? openNow(turn, press, workingView(turn.language)) : null,
          request.answer(),
        ])
        await answerPress(turn, press, await pending, waiting)
      }
      if (place.kind === 'message' && place.ts !== null && cardKey !== null) {
        await tools.pressedOldCard(turn, { channel: place.channel, ts: place.ts, key: cardKey })
      }
    },

    async submit(request) {
      const submission = decodeSubmission(request.body)
      const { action, memory, values, requestKey } = submission
      const turn = await turnOf(request, submission.user)
      const pending = answered(turn, async () =>
        action === null
          ? refused(turn, 'slack.unknown_action')
          : desk.interact({ action, target: memory.target, values, by: turn.by, requestKey }),
      )
      if (await endsWithin(pending, deskMs)) {
        await request.answer(respondToForm(turn, submission, await pending))
        await afterForm(turn, submission, await pending)
      } else {
        await request.answer({ response_action: 'update', view: workingView(turn.language) })
        await respondLate(turn, submission, await pending)
      }
    },

    async command(request) {
      const command = decodeCommand(request.body)
      const { text, requestKey, place } = command
      const turn = await turnOf(request, command.user)
      const pending = answered(turn, () => desk.say({ text, by: turn.by, requestKey }))
      const inTime = await endsWithin(pending, deskMs)
      if (!inTime) await request.answer()
      const answer = await pending
      if (answer.kind === 'form') {
        if (inTime) await request.answer()
        const memory = encodeMemory({ ...noMemory, target: answer.form.target, origin: originOf(command, turn.now) })
        const view = formView(answer.form, memory, { ...turn.render, surface: 'modal' })
        const opened = await openNow(turn, command, view)
        if (opened === null) await tell(turn, command, sentence(wordsIn(turn.language).say('slack.too_slow')))
        return
      }
      const message = messageOf(turn, answer)
      if (inTime) await request.answer(message ?? undefined)
      else if (message !== null && place.kind === 'message') await tell(turn, command, message)
    },

    async shortcut(request) {
      const shortcut = decodeShortcut(request.body)
      const { text, authorId, authorName, messageId, url, at } = shortcut
      const turn = await turnOf(request, shortcut.user)
      const pending = answered(turn, async () => {
        if (text === '') return refused(turn, 'slack.empty_message')
        const author = authorName ?? (await identity.nameOf(turn.workspace, authorId))
        return desk.capture({ text, authorName: author, authorId, messageId, url, at, by: turn.by })
      })
      const inTime = await endsWithin(pending, deskMs)
      const waiting = inTime ? null : await openNow(turn, shortcut, workingView(turn.language))
      await request.answer()
      await answerPress(
        turn,
        { ...shortcut, action: null, target: {}, cardKey: null, requestKey: messageId },
        await pending,
        waiting,
      )
    },
  }
}

export const turnFor = (tools: TurnTools, workspace: Workspace, user: SlackUser, by: PlatformUser): Turn => ({
  workspace,
  user,
  by,
  language: tools.identity.languageOf(by),
  render: tools.gateway.renderOptions(workspace),
  desk: tools.desk,
  log: tools.log,
  now: tools.now(),
  pageLater: () => tools.pageLater(by),
})

/** An answer as words or a card for one person's eyes; a form needs a view, and so is none. */
export const messageOf = (turn: Turn, answer: Exclude<Answer, { kind: 'form' }>): PrivateMessage | null => {
  switch (answer.kind) {
    case 'show':
      return privateCard(answer.card, turn.render)
    case 'invalid':
      return sentence(Object.values(answer.errors).join('\n'))
    case 'done':
    case 'refused':
    case 'failed':
      return answer.text === '' ? null : sentence(answer.text)
  }
}

const tell = async (
  turn: Turn,
  { place }: Pick<ReturnType<typeof decodeCommand>, 'place'>,
  message: PrivateMessage,
): Promise<void> => {
  const { workspace, user, now, log } = turn
  const origin = originOf({ place }, now)
  if (origin?.kind === 'message') await tellOne({ workspace, user, origin }, message, now, log)
}

/** Moves that are made at once; every other press may be answered with a form or a card. */
const madeAtOnce: ReadonlySet<ActionId> = new Set<ActionId>([
  'case.claim.v1',
  'case.release.v1',
  'case.submit.v1',
  'case.recall.v1',
  'case.approve.v1',
  'case.publish.v1',
  'case.reopen.v1',
  'case.mute_nags.v1',
  'digest.mute_week.v1',
  'publishing.stop.v1',
  'publishing.resume.v1',
])
const mayShowView = (action: ActionId): boolean => !madeAtOnce.has(action)
