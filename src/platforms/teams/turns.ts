import type { Answer, Desk, PlatformUser } from '../../app/ports/interaction.ts'
import type { Log, Metrics } from '../../app/ports/log.ts'
import type { ShownCards } from '../../app/ports/shown-cards.ts'
import { languageFor, whoIs } from '../../app/who.ts'
import type { Card } from '../../cards/card.ts'
import type { CaseId } from '../../domain/ids.ts'
import type { Policy } from '../../domain/policy.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { dialogBody, executeBody, executeDone, type Refused, refreshBody, type Voice } from './answers.ts'
import type { Routes } from './bot-framework.ts'
import type { Connector } from './connector.ts'
import {
  Activity,
  baseConversation,
  capturedOf,
  isSubmit,
  type Press,
  placeOf,
  pressOf,
  requestKeyOf,
  threadRootOf,
  typedText,
} from './decode.ts'
import type { Identity } from './identity.ts'
import type { References } from './references.ts'
import type { Rendering } from './render-card.ts'
import type { OldCards } from './superseded.ts'
import { telling } from './tell.ts'

export interface TurnTools {
  readonly desk: Desk
  readonly policy: Policy
  readonly identity: Identity
  readonly references: References
  readonly shownCards: ShownCards
  readonly oldCards: OldCards
  readonly connector: Connector
  readonly staff: Rendering['staff']
  readonly log: Log
  readonly metrics: Metrics
  readonly nowMs: () => number
  readonly answerWithinMs: number
}

/** What happens when somebody presses, fills in, types, or adds the bot: decode, ask the desk, answer in Teams' form. */
export const turns = (tools: TurnTools): Routes => {
  const { desk, policy, identity, references, nowMs } = tools
  const tell = telling(tools)

  const invoke: Routes['invoke'] = async (name, raw) => {
    const activity = Activity.parse(raw)
    switch (name) {
      case 'adaptiveCard/action':
        return inTime(activity, [pressed(activity), seen(activity)], (answer, voice) =>
          pressOf(activity)?.refresh === true ? refreshBody(answer, voice, []) : executeBody(answer, voice),
        )
      case 'task/fetch':
      case 'task/submit':
        return inTime(activity, [dialog(activity), seen(activity)], saysInDialog(activity))
      // The bot need not be a member where a message extension is used, so nothing is remembered of the place.
      case 'composeExtension/submitAction':
        return inTime(activity, [dialog(activity)], saysInDialog(activity))
      case 'composeExtension/fetchTask':
        return inTime(activity, [capture(activity)], dialogBody)
      default:
        return null
    }
  }

  /**
   * Teams asks again after five seconds, whatever the time went into: our database, the roster, the desk. By then the
   * person is told that it is still going on; the card shows the end.
   */
  const inTime = (
    activity: Activity,
    [answering, ...beside]: readonly [Promise<object>, ...Promise<void>[]],
    bodyOf: (answer: Answer, voice: Voice) => object,
  ): Promise<object> =>
    new Promise((resolve) => {
      const settle = (answer: Answer | null, body?: object): void => {
        clearTimeout(timer)
        resolve(body ?? bodyOf(answer ?? slow, voice))
      }
      // Nothing may be looked up for these words: the looking up may be what takes so long.
      const words = wordsFor(identity.named(activity))
      const voice = voiceOf(words, pressOf(activity))
      const slow: Answer = { kind: 'failed', text: words.say('teams.slow') }
      const timer = setTimeout(() => settle(slow), tools.answerWithinMs)
      Promise.all([answering, ...beside]).then(
        ([body]) => settle(null, body),
        (error: unknown) => {
          tools.log.error('teams.desk_failed', { error })
          settle({ kind: 'failed', text: words.say('teams.failed') })
        },
      )
    })

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
    const answer = await interact(press, activity, user)
    superseding(activity, press, words)
    if (press.refresh) return refreshBody(answer, voice, await identity.approvers())
    if (answer.kind === 'done' && press.inline) {
      const now = await caseNow(activity, press, user)
      if (now !== null) return executeDone(answer.text, now, voice)
    }
    return executeBody(answer, voice, await refusedForm(answer, activity, press, user))
  }

  const dialog = async (activity: Activity): Promise<object> => {
    const { user, words } = await whoIn(activity)
    const press = pressOf(activity)
    const voice = voiceOf(words, press)
    if (press === null) return dialogBody(unknownButton(words), voice)
    const answer = await interact(press, activity, user)
    superseding(activity, press, words)
    return dialogBody(answer, voice, await refusedForm(answer, activity, press, user), press)
  }

  const saysInDialog =
    (activity: Activity) =>
    (answer: Answer, voice: Voice): object =>
      dialogBody(answer, voice, null, pressOf(activity))

  const superseding = (activity: Activity, { card }: Press, words: Words): void => {
    if (card !== null) tools.oldCards.pressed(activity, card, words.language)
  }

  const capture = async (activity: Activity): Promise<object> => {
    const { user, words } = await whoIn(activity)
    const message = capturedOf(activity, user, nowMs())
    const answer: Answer =
      message === null || message.text.trim() === ''
        ? { kind: 'refused', text: words.say('teams.nothing_to_capture') }
        : await desk.capture(message)
    return dialogBody(answer, voiceOf(words, null))
  }

  const message = async (raw: unknown): Promise<void> => {
    const activity = Activity.parse(raw)
    await seen(activity)
    const { user, words } = await whoIn(activity)
    if (isSubmit(activity)) {
      const press = pressOf(activity)
      const answer = press === null ? unknownButton(words) : await interact(press, activity, user)
      // On such old clients the card itself shows what was done; only in one's own chat nobody keeps it up to date.
      if (answer.kind !== 'done' || placeOf(activity) === 'personal')
        await tell(activity, answer, voiceOf(words, press))
      return
    }
    const text = typedText(activity)
    const caseId = text === '' ? null : await caseAbove(activity)
    if (caseId !== null) return remark(activity, caseId, text, user, voiceOf(words, null))
    const command = { text: text === '' ? 'help' : text, by: user, requestKey: requestKeyOf(activity) }
    await tell(activity, await desk.say(command), voiceOf(words, null))
  }

  /** The case below whose card this was written. */
  const caseAbove = async (activity: Activity): Promise<CaseId | null> => {
    const root = threadRootOf(activity.conversation.id)
    if (root === null || root === activity.id || placeOf(activity) !== 'channel') return null
    return tools.shownCards.caseAt({ channel: baseConversation(activity.conversation.id), activity: root })
  }

  /** A remark below a card is a note on its case; anywhere else it is a command. */
  const remark = async (
    activity: Activity,
    caseId: CaseId,
    text: string,
    by: PlatformUser,
    voice: Voice,
  ): Promise<void> => {
    const note = { action: 'case.note.v1', target: { caseId }, values: { text } } as const
    const answer = await desk.interact({ ...note, by, requestKey: requestKeyOf(activity) })
    // What was kept stands below the card in a moment, as history.
    if (answer.kind !== 'done') await tell(activity, answer, voice)
  }

  const membership = async (raw: unknown): Promise<void> => {
    const activity = Activity.parse(raw)
    if (!(await references.membership(activity))) return
    const { user, words } = await whoIn(activity)
    const welcome = await desk.say({ text: 'help', by: user, requestKey: requestKeyOf(activity) })
    await tell(activity, welcome, voiceOf(words, null))
  }

  const interact = (press: Press, activity: Activity, by: PlatformUser): Promise<Answer> => {
    const { action, target, values, refresh } = press
    return desk.interact({
      action,
      target,
      values,
      by,
      requestKey: requestKeyOf(activity, press),
      ...(refresh && { unattended: true }),
    })
  }

  /** The desk names what is wrong; the form it is wrong in is asked for once more, as nothing is kept between turns. */
  const refusedForm = async (
    answer: Answer,
    activity: Activity,
    { action, target, values }: Press,
    by: PlatformUser,
  ): Promise<Refused | null> => {
    if (answer.kind !== 'invalid' || values === null) return null
    const requestKey = `${requestKeyOf(activity)}:again`
    const again = await desk.interact({ action, target, values: null, by, requestKey })
    return again.kind === 'form' ? { form: again.form, values } : null
  }

  const caseNow = async (activity: Activity, { target: { caseId } }: Press, by: PlatformUser): Promise<Card | null> => {
    if (caseId === undefined) return null
    const requestKey = `${requestKeyOf(activity)}:shown`
    const shown = await desk.interact({ action: 'case.open.v1', target: { caseId }, values: null, by, requestKey })
    return shown.kind === 'show' ? shown.card : null
  }

  const whoIn = async (activity: Activity): Promise<{ user: PlatformUser; words: Words }> => {
    const user = await identity.userOf(activity)
    return { user, words: wordsFor(user) }
  }

  const wordsFor = (user: PlatformUser): Words => wordsIn(languageFor(policy, whoIs(policy, user), null, user))

  const voiceOf = (words: Words, press: Press | null): Voice => ({
    words,
    staff: tools.staff,
    target: press?.target ?? {},
  })

  return { invoke, message, membership }
}

const unknownButton = (words: Words): Answer => ({ kind: 'refused', text: words.say('teams.unknown_button') })
