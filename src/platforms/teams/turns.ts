import { setTimeout as wait } from 'node:timers/promises'
import { isRetryable } from '../../app/fault.ts'
import type { Answer, Desk, PlatformUser } from '../../app/ports/interaction.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import { languageFor, whoIs } from '../../app/who.ts'
import type { Policy } from '../../domain/policy.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import {
  dialogBody,
  executeBody,
  executeDone,
  messageOf,
  type Refused,
  refreshBody,
  type Voice,
  worded,
} from './answers.ts'
import type { Routes } from './bot-framework.ts'
import type { Connector, OutgoingMessage } from './connector.ts'
import {
  Activity,
  capturedOf,
  isSubmit,
  type Place,
  type Press,
  placeOf,
  pressOf,
  requestKeyOf,
  typedText,
} from './decode.ts'
import { faultOf } from './fault.ts'
import type { Identity } from './identity.ts'
import { answerWithinMs } from './limits.ts'
import type { Pace } from './pace.ts'
import { addressOf, personOf, type References } from './references.ts'
import type { Rendering } from './render-card.ts'

export interface TurnTools {
  readonly desk: Desk
  readonly policy: Policy
  readonly identity: Identity
  readonly references: References
  readonly connector: Connector
  readonly pace: Pace
  readonly staff: Rendering['staff']
  readonly refreshFor: readonly string[]
  readonly log: Log
  readonly metrics: Metrics
  readonly nowMs: () => number
}

/** What happens when somebody presses, fills in, types, or adds the bot: decode, ask the desk, answer in Teams' form. */
export const turns = (tools: TurnTools): Routes => {
  const { desk, policy, identity, references, nowMs } = tools

  const invoke: Routes['invoke'] = async (name, raw) => {
    const activity = Activity.parse(raw)
    switch (name) {
      case 'adaptiveCard/action':
        await seen(activity)
        return pressed(activity)
      case 'task/fetch':
      case 'task/submit':
        await seen(activity)
        return dialog(activity)
      // The bot need not be a member where a message extension is used, so nothing is remembered of the place.
      case 'composeExtension/submitAction':
        return dialog(activity)
      case 'composeExtension/fetchTask':
        return capture(activity)
      default:
        return null
    }
  }

  /** A press is answered even while the database is away; the address comes with the next one too. */
  const seen = async (activity: Activity): Promise<void> => {
    try {
      await references.seen(activity)
    } catch (error) {
      tools.log.warn('teams.reference_unsaved', { error })
    }
  }

  const pressed = async (activity: Activity): Promise<object> => {
    const { user, words } = await whoIn(activity)
    const press = pressOf(activity)
    if (press === null) return executeBody(unknownButton(words), voiceOf(words, null))
    const voice = voiceOf(words, press)
    const answer = await interact(activity, press, user, words)
    if (press.refresh) return refreshBody(answer, voice)
    if (answer.kind === 'done' && press.inline) {
      const now = await caseNow(activity, press, user, words)
      if (now !== null) return executeDone(answer.text, now, voice)
    }
    return executeBody(answer, voice, await refusedForm(answer, activity, press, user, words))
  }

  const dialog = async (activity: Activity): Promise<object> => {
    const { user, words } = await whoIn(activity)
    const press = pressOf(activity)
    if (press === null) return dialogBody(unknownButton(words), tools)
    const answer = await interact(activity, press, user, words)
    return dialogBody(answer, tools, await refusedForm(answer, activity, press, user, words))
  }

  const capture = async (activity: Activity): Promise<object> => {
    const { user, words } = await whoIn(activity)
    const message = capturedOf(activity, user, nowMs())
    const answer: Answer =
      message === null || message.text.trim() === ''
        ? { kind: 'refused', text: words.say('teams.nothing_to_capture') }
        : await inTime(() => desk.capture(message), words)
    return dialogBody(answer, tools)
  }

  const message = async (raw: unknown): Promise<void> => {
    const activity = Activity.parse(raw)
    await seen(activity)
    const { user, words } = await whoIn(activity)
    if (isSubmit(activity)) {
      const press = pressOf(activity)
      const answer = press === null ? unknownButton(words) : await interact(activity, press, user, words)
      // On such old clients the card itself shows what was done.
      if (answer.kind !== 'done') await reply(activity, answer, voiceOf(words, press))
      return
    }
    const text = typedText(activity)
    const command = { text: text === '' ? 'help' : text, by: user, requestKey: requestKeyOf(activity) }
    await reply(activity, await inTime(() => desk.say(command), words), voiceOf(words, null))
  }

  const membership = async (raw: unknown): Promise<void> => {
    const activity = Activity.parse(raw)
    if (!(await references.membership(activity))) return
    const { user, words } = await whoIn(activity)
    const welcome = await inTime(() => desk.say({ text: 'help', by: user, requestKey: requestKeyOf(activity) }), words)
    await reply(activity, welcome, voiceOf(words, null))
  }

  const interact = (activity: Activity, press: Press, by: PlatformUser, words: Words): Promise<Answer> => {
    const { action, target, values } = press
    return inTime(() => desk.interact({ action, target, values, by, requestKey: requestKeyOf(activity) }), words)
  }

  /** The desk names what is wrong; the form it is wrong in is asked for once more, as nothing is kept between turns. */
  const refusedForm = async (
    answer: Answer,
    activity: Activity,
    press: Press,
    by: PlatformUser,
    words: Words,
  ): Promise<Refused | null> => {
    if (answer.kind !== 'invalid' || press.values === null) return null
    const again = await inTime(
      () =>
        desk.interact({
          action: press.action,
          target: press.target,
          values: null,
          by,
          requestKey: `${requestKeyOf(activity)}:again`,
        }),
      words,
    )
    return again.kind === 'form' ? { form: again.form, values: press.values } : null
  }

  const caseNow = async (activity: Activity, press: Press, by: PlatformUser, words: Words) => {
    const { caseId } = press.target
    if (caseId === undefined) return null
    const shown = await inTime(
      () =>
        desk.interact({
          action: 'case.open.v1',
          target: { caseId },
          values: null,
          by,
          requestKey: `${requestKeyOf(activity)}:shown`,
        }),
      words,
    )
    return shown.kind === 'show' ? shown.card : null
  }

  const whoIn = async (activity: Activity): Promise<{ user: PlatformUser; words: Words }> => {
    const user = await identity.userOf(activity)
    return { user, words: wordsIn(languageFor(policy, whoIs(policy, user), null, user)) }
  }

  const voiceOf = (words: Words, press: Press | null): Voice => ({
    words,
    staff: tools.staff,
    refreshFor: tools.refreshFor,
    target: press?.target ?? {},
  })

  /** Teams asks again after five seconds. By then the person is told that it is still going on; the card shows the end. */
  const inTime = (ask: () => Promise<Answer>, words: Words): Promise<Answer> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve({ kind: 'failed', text: words.say('teams.slow') }), answerWithinMs)
      const settle = (answer: Answer): void => {
        clearTimeout(timer)
        resolve(answer)
      }
      ask().then(settle, (error: unknown) => {
        tools.log.error('teams.desk_failed', { error })
        settle({ kind: 'failed', text: words.say('teams.failed') })
      })
    })

  /** Typed words are answered where they were typed; what concerns one person goes to their own chat. */
  const reply = async (activity: Activity, answer: Answer, voice: Voice): Promise<void> => {
    const message = messageOf(answer, voice)
    const place = placeOf(activity)
    if (place === 'personal' || isForAll(answer)) return send(activity, activity.conversation.id, message)
    const chat = await chatWith(activity, place)
    if (chat === null) return send(activity, activity.conversation.id, worded(voice.words.say('teams.open_chat_first')))
    await send(activity, chat, message)
    await send(activity, activity.conversation.id, worded(voice.words.say('teams.sent_privately')))
  }

  const chatWith = async (activity: Activity, place: Exclude<Place, 'personal'>): Promise<string | null> => {
    const known = await identity.find(activity.from.id)
    if (known?.conversationId != null) return known.conversationId
    try {
      return await tools.connector.openChat(addressOf(personOf(activity)), activity.from.id)
    } catch (error) {
      tools.log.warn('teams.chat_unopened', { place, error })
      return null
    }
  }

  const send = async (activity: Activity, conversationId: string, message: OutgoingMessage): Promise<void> => {
    const at = addressOf(personOf(activity))
    try {
      await wait(tools.pace.take(conversationId, at.tenantId))
      await tools.connector.send(at, conversationId, message)
    } catch (error) {
      const fault = faultOf(error, true)
      if (isRetryable(fault) && !fault.mayHaveHappened && (fault.retryAfterMs ?? 1_000) <= longestWaitMs) {
        await wait(fault.retryAfterMs ?? 1_000)
        await tools.connector.send(at, conversationId, message)
        return
      }
      throw fault
    }
  }

  return { invoke, message, membership }
}

const longestWaitMs = 5_000

/** Words that tell nobody's queue or draft may stand where everybody reads. */
const isForAll = (answer: Answer): boolean => {
  switch (answer.kind) {
    case 'done':
    case 'refused':
    case 'failed':
    case 'invalid':
      return true
    case 'form':
    case 'show':
      return false
  }
}

const unknownButton = (words: Words): Answer => ({ kind: 'refused', text: words.say('teams.unknown_button') })
