import type { ModalView } from '@slack/types'
import { isRetryable } from '../../app/fault.ts'
import type { Answer, Desk, PlatformUser } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { Card } from '../../cards/card.ts'
import type { Language } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import type { Press, SlackUser, Submission } from './decode.ts'
import { asking, slackErrorOf } from './fault.ts'
import { publishHome } from './gateway.ts'
import type { Workspace } from './installations.ts'
import { viewDepth } from './limits.ts'
import type { RenderOptions } from './render-card.ts'
import { cardView, formView, messageView, restoredView, withNotice } from './render-form.ts'
import { sentence, tellOne } from './tell.ts'
import { encodeMemory, noMemory, type Origin, type ViewMemory } from './view-memory.ts'

/** One request of one person, and what its answer is made with. */
export interface Turn {
  readonly workspace: Workspace
  readonly user: SlackUser
  readonly by: PlatformUser
  readonly language: Language
  readonly render: Omit<RenderOptions, 'surface'>
  readonly desk: Desk
  readonly log: Log
  readonly now: Instant
  /** Leaves their own page to the outbox. */
  readonly pageLater: () => Promise<void>
}

/** Shows the presser what came of a press. `waiting` is the view that says “one moment”, where one was opened. */
export const answerPress = async (turn: Turn, press: Press, answer: Answer, waiting: string | null): Promise<void> => {
  switch (answer.kind) {
    case 'form':
    case 'show': {
      const view = viewOf(turn, press, answer)
      if (waiting === null) await openView(turn, press, view)
      else await updateView(turn, waiting, view)
      return
    }
    case 'done':
      if (waiting !== null) await updateView(turn, waiting, messageView(answer.text, turn.language))
      else if (press.place.kind === 'message') await say(turn, originOf(press, turn.now), answer.text)
      else if (press.place.kind === 'modal') await showAnew(turn, press, answer.text)
      return goHome(turn, originOf(press, turn.now))
    case 'refused':
    case 'failed':
    case 'invalid':
      return refuse(turn, press, textOf(answer), waiting)
  }
}

/** What Slack is told to do with a form that was sent in. */
export type ViewResponse =
  | { readonly response_action: 'errors'; readonly errors: Readonly<Record<string, string>> }
  | { readonly response_action: 'update'; readonly view: ModalView }
  /** Closes the whole stack. */
  | { readonly response_action: 'clear' }

export const respondToForm = (turn: Turn, submission: Submission, answer: Answer): ViewResponse => {
  const { memory, view } = submission
  switch (answer.kind) {
    case 'done':
      return { response_action: 'clear' }
    case 'form':
      return {
        response_action: 'update',
        view: formView(answer.form, encodeMemory({ ...memory, target: answer.form.target }), full(turn)),
      }
    case 'show':
      return {
        response_action: 'update',
        view: cardView(answer.card, encodeMemory({ ...memory, target: {} }), full(turn)),
      }
    case 'refused':
    case 'failed':
      // What was typed stays: the reason may be one that passes.
      return { response_action: 'update', view: restoredView(view, answer.text) }
    case 'invalid': {
      const errors = fieldErrors(submission, answer.errors)
      return errors === null
        ? { response_action: 'update', view: restoredView(view, textOf(answer)) }
        : { response_action: 'errors', errors }
    }
  }
}

/** The same once Slack had to be answered without it: the view says “one moment” and is replaced. */
export const respondLate = async (turn: Turn, submission: Submission, answer: Answer): Promise<void> => {
  const response = respondToForm(turn, submission, answer)
  switch (response.response_action) {
    case 'update':
      await updateView(turn, submission.view.id, response.view)
      return
    case 'errors': {
      const view = restoredView(submission.view, Object.values(response.errors).join('\n'))
      await updateView(turn, submission.view.id, view)
      return
    }
    case 'clear':
      await updateView(turn, submission.view.id, messageView(answer.kind === 'done' ? answer.text : '', turn.language))
      return goHome(turn, submission.memory.origin)
  }
}

/** After a form was closed: the one sentence, where it was opened from. */
export const afterForm = async (turn: Turn, submission: Submission, answer: Answer): Promise<void> => {
  if (answer.kind !== 'done') return
  await say(turn, submission.memory.origin, answer.text)
  await goHome(turn, submission.memory.origin)
}

/** Opens a view while its trigger lives, on top of the one the press was in. Its id, or null when it was too late. */
export const openNow = async (turn: Turn, press: TriggeredPress, view: ModalView): Promise<string | null> => {
  const { views } = turn.workspace
  const { place, triggerId } = press
  try {
    if (place.kind === 'modal' && place.depth >= viewDepth) {
      await asking('views.update', () => views.views.update({ view_id: place.viewId, view }))
      return place.viewId
    }
    const { view: opened } =
      place.kind === 'modal'
        ? await asking('views.push', () => views.views.push({ trigger_id: triggerId, view }))
        : await asking('views.open', () => views.views.open({ trigger_id: triggerId, view }))
    return opened?.id ?? null
  } catch (error) {
    const late = ['expired_trigger_id', 'exchanged_trigger_id'].includes(slackErrorOf(error) ?? '')
    turn.log.warn('slack.view_not_opened', { late, error })
    return null
  }
}

export type TriggeredPress = Pick<Press, 'place' | 'triggerId'>

/** Where the answers to what follows from this press go. */
export const originOf = ({ place }: Pick<Press, 'place'>, now: Instant): Origin | null => {
  switch (place.kind) {
    case 'home':
      return { kind: 'home' }
    case 'modal':
      return place.memory.origin
    case 'message': {
      const { channel, threadTs, responseUrl } = place
      return { kind: 'message', channel, threadTs, responseUrl, at: now }
    }
  }
}

/** What an answer says in words. */
export const textOf = (answer: Extract<Answer, { text: string } | { kind: 'invalid' }>): string =>
  answer.kind === 'invalid' ? [...new Set(Object.values(answer.errors))].join('\n') : answer.text

const full = (turn: Turn): RenderOptions => ({ ...turn.render, surface: 'modal' })

const viewOf = (turn: Turn, press: Press, answer: Extract<Answer, { kind: 'form' | 'show' }>): ModalView => {
  const origin = originOf(press, turn.now)
  const lower = press.place.kind === 'modal' ? press.place.memory.from : null
  if (answer.kind === 'form') {
    return formView(answer.form, encodeMemory({ target: answer.form.target, origin, from: lower }), full(turn))
  }
  const from = press.action === null ? null : { action: press.action, target: press.target }
  return cardView(answer.card, encodeMemory({ ...noMemory, origin, from }), full(turn))
}

const openView = async (turn: Turn, press: Press, view: ModalView): Promise<void> => {
  const opened = await openNow(turn, press, view)
  if (opened === null) await say(turn, originOf(press, turn.now), wordsIn(turn.language).say('slack.too_slow'))
}

/** `hash`: of the view as it was when it was pressed. False when it was changed since; everything else is done or told. */
const updateView = async (turn: Turn, viewId: string, view: ModalView, hash?: string): Promise<boolean> => {
  try {
    await asking('views.update', () =>
      turn.workspace.views.views.update({ view_id: viewId, view, ...(hash !== undefined && { hash }) }),
    )
  } catch (error) {
    const code = slackErrorOf(error)
    if (code === 'hash_conflict') return false
    // They closed it meanwhile: then they know.
    if (code !== 'not_found' && code !== 'view_not_found') turn.log.warn('slack.view_not_updated', { error })
  }
  return true
}

const refuse = async (turn: Turn, press: Press, text: string, waiting: string | null): Promise<void> => {
  const { place } = press
  if (waiting !== null) {
    await updateView(turn, waiting, messageView(text, turn.language))
    return
  }
  switch (place.kind) {
    case 'message':
      return say(turn, originOf(press, turn.now), text)
    case 'home': {
      await openNow(turn, press, messageView(text, turn.language))
      return
    }
    case 'modal': {
      const noticed = withNotice(place, text, encodeMemory(place.memory), turn.language)
      if (!(await updateView(turn, place.viewId, noticed, place.hash))) await showAnew(turn, press, text)
      return
    }
  }
}

/**
 * A change made from a private view is seen in it. Where two presses race, whoever finds the view changed looks again,
 * so that the older of two pictures never stands last.
 */
const showAnew = async (turn: Turn, press: Press, text: string): Promise<void> => {
  const { place } = press
  if (place.kind !== 'modal') return
  if (await updateView(turn, place.viewId, await viewAnew(turn, press, place.memory, text), place.hash)) return
  await updateView(turn, place.viewId, await viewAnew(turn, press, place.memory, text))
}

const viewAnew = async (turn: Turn, press: Press, memory: ViewMemory, text: string): Promise<ModalView> => {
  const { from } = memory
  const shown =
    from === null
      ? null
      : await turn.desk.interact({ ...from, values: null, by: turn.by, requestKey: `${press.requestKey}:anew` })
  return shown?.kind === 'show'
    ? cardView(shown.card, encodeMemory({ ...memory, target: {} }), full(turn), text)
    : messageView(text, turn.language)
}

const say = async (turn: Turn, origin: Origin | null, text: string): Promise<void> => {
  if (text === '' || origin?.kind !== 'message') return
  const { workspace, user, now, log } = turn
  await tellOne({ workspace, user, origin }, sentence(text), now, log)
}

/** What was changed from Home is seen there at once; the outbox brings it to everybody else's. */
const goHome = async (turn: Turn, origin: Origin | null): Promise<void> => {
  if (origin?.kind === 'home') await showHomeNow(turn, () => turn.desk.home(turn.by))
}

/**
 * Shows somebody their page, or has it brought as soon as Slack takes it: their other pages of the minute may have used
 * up what Slack allows. `hash`: of what they see; a page that was published since then is the newer.
 */
export const showHomeNow = async (turn: Turn, draw: () => Promise<Card>, hash?: string): Promise<void> => {
  const { workspace, user, render, log } = turn
  try {
    await publishHome(workspace, user.id, await draw(), render, hash)
  } catch (error) {
    if (slackErrorOf(error) === 'hash_conflict') return
    log.warn('slack.home_not_shown', { error })
    if (isRetryable(error))
      await turn.pageLater().catch((lost: unknown) => log.warn('slack.home_lost', { error: lost }))
  }
}

/** By the names of inputs that stand in the view; null where none is named. What is meant for all goes to the first. */
const fieldErrors = (
  { view }: Submission,
  errors: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> | null => {
  const inputs = view.blocks.flatMap(({ type, block_id: id }) =>
    type === 'input' && typeof id === 'string' ? [id] : [],
  )
  const named = Object.entries(errors).filter(([name]) => inputs.includes(name))
  const [first, ...others] = named
  if (first === undefined) return null
  const general = Object.entries(errors).flatMap(([name, text]) => (inputs.includes(name) ? [] : [text]))
  return Object.fromEntries([[first[0], [first[1], ...general].join('\n')], ...others])
}
