import type { Answer } from '../../app/ports/interaction.ts'
import type { ActionTarget } from '../../cards/action.ts'
import { type Card, line } from '../../cards/card.ts'
import type { Form, FormValues } from '../../cards/form.ts'
import { cut, oneLine, plain } from '../../cards/plain-text.ts'
import type { Language } from '../../domain/ids.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { adaptiveCardType } from './adaptive-card.ts'
import type { OutgoingMessage } from './connector.ts'
import type { Press } from './decode.ts'
import { maxNotice, mostTyped } from './limits.ts'
import { executeOf, pressData } from './render-actions.ts'
import { type Rendering, renderCard, summaryOf } from './render-card.ts'
import { dialogTitle, inputPrefix, renderForm } from './render-form.ts'

/** What an answer is worded and drawn with. */
export interface Voice {
  readonly words: Words
  readonly staff: Rendering['staff']
  /** What the button was about: the way back leads to its case. */
  readonly target: ActionTarget
}

/** The form that was refused, asked for again, with what the person had written. */
export interface Refused {
  readonly form: Form
  readonly values: FormValues
}

/**
 * Body of the answer to `adaptiveCard/action`. Only the presser sees it: a message, or a card in place of theirs.
 * adaptivecards.io, universal action model, response format.
 */
export const executeBody = (answer: Answer, voice: Voice, refused: Refused | null = null): object => {
  switch (answer.kind) {
    case 'done':
    case 'refused':
    case 'failed':
      return notice(answer.text)
    case 'form':
      return replacement(renderForm(answer.form, inPlace(voice, answer.form)))
    case 'invalid':
      return refused === null
        ? notice(Object.values(answer.errors).join(' '))
        : replacement(
            renderForm(refused.form, inPlace(voice, refused.form), { values: refused.values, errors: answer.errors }),
          )
    case 'show':
      return replacement(renderCard(answer.card, inPlace(voice, answer.card)))
  }
}

/** Where the card itself is all there is to see, what was done is said above how it stands now. */
export const executeDone = (text: string, card: Card, voice: Voice): object => {
  const [first, ...rest] = card.blocks
  const note = line({ text, strong: true })
  const blocks = first?.kind === 'title' ? [first, note, ...rest] : [note, ...card.blocks]
  return replacement(renderCard({ ...card, blocks }, inPlace(voice)))
}

/** A person's own view of the shared card, asked for by their client. */
export const refreshBody = (answer: Answer, { staff }: Voice, refreshFor: readonly string[]): object =>
  answer.kind === 'show'
    ? replacement(renderCard(answer.card, { surface: 'shared', staff, refreshFor }))
    : // The client keeps the shared card, which is right without this.
      { statusCode: 400, type: 'application/vnd.microsoft.error', value: { code: 'NoOwnView', message: '' } }

/** A form that was sent in: what it was about, and what was filled in. */
export type Sent = Pick<Press, 'action' | 'target' | 'values'>

/**
 * Body of the answers to `task/fetch`, `task/submit` and message extensions: the dialog goes on, or says a word. A word
 * closes it, so words that somebody wrote in vain stand below it, to be sent again or taken elsewhere.
 */
export const dialogBody = (
  answer: Answer,
  voice: Voice,
  refused: Refused | null = null,
  sent: Sent | null = null,
): object => {
  const rendering = { surface: 'dialog', staff: voice.staff } as const
  switch (answer.kind) {
    case 'done':
      return { task: { type: 'message', value: said(answer.text) } }
    case 'refused':
    case 'failed': {
      const written = sent?.values?.['text'] ?? ''
      return sent === null || written.trim() === ''
        ? { task: { type: 'message', value: said(answer.text) } }
        : keptText(answer.text, sent, voice)
    }
    case 'form':
      return dialog(dialogTitle(answer.form), renderForm(answer.form, rendering), isLong(answer.form))
    case 'invalid':
      return refused === null
        ? { task: { type: 'message', value: said(Object.values(answer.errors).join(' ')) } }
        : dialog(
            dialogTitle(refused.form),
            renderForm(refused.form, rendering, { values: refused.values, errors: answer.errors }),
            isLong(refused.form),
          )
    case 'show':
      return dialog(titleOf(answer.card), renderCard(answer.card, rendering), true)
  }
}

/** Asks nobody for the form again: the database may be what is away. The other fields go along as they were. */
const keptText = (why: string, { action, target, values }: Sent, { words, staff }: Voice): object => {
  const form: Form = {
    action,
    target,
    language: words.language,
    title: words.say('teams.kept_title'),
    submit: words.say('teams.kept_submit'),
    cancel: '',
    intro: [],
    fields: [
      { kind: 'text', name: 'text', label: words.say('teams.kept_text'), multiline: true, maxLength: mostTyped },
    ],
  }
  const { text = '', ...others } = values ?? {}
  const drawn = renderForm(form, { surface: 'dialog', staff }, { values: { text }, errors: { '': why } })
  const along = Object.fromEntries(
    Object.entries(others)
      .filter(([name, value]) => name.length <= 40 && value.length <= 100)
      .slice(0, 8)
      .map(([name, value]) => [`${inputPrefix}${name}`, value]),
  )
  const actions = drawn.actions?.map((one) => ({ ...one, data: { ...along, ...(one['data'] as object) } }))
  return dialog(form.title, { ...drawn, actions }, true)
}

/** An answer to typed words: a message of its own. */
export const messageOf = (answer: Answer, voice: Voice): OutgoingMessage => {
  switch (answer.kind) {
    case 'done':
    case 'refused':
    case 'failed':
      return worded(answer.text)
    case 'invalid':
      return worded(Object.values(answer.errors).join(' '))
    case 'form':
      return { summary: dialogTitle(answer.form), card: renderForm(answer.form, inPlace(voice)) }
    case 'show':
      return { summary: summaryOf(answer.card), card: renderCard(answer.card, inPlace(voice)) }
  }
}

export const worded = (text: string): OutgoingMessage => ({ summary: said(text), text: said(text) })

/** What a person is told, in one place: literal and of a bearable length. */
const said = (text: string): string => cut(plain(text), maxNotice)

const notice = (text: string): object => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: said(text),
})

const replacement = (card: unknown): object => ({ statusCode: 200, type: adaptiveCardType, value: card })

/** Where there are no dialogs; with a way back to the case, in the words of what it leads back from. */
const inPlace = (
  { staff, target: { caseId } }: Voice,
  from: { readonly language: Language } | null = null,
): Omit<Rendering, 'refreshFor'> => {
  if (from === null || caseId === undefined) return { surface: 'inline', staff }
  const back = { ...pressData('case.open.v1', { caseId }), inline: true } as const
  return {
    surface: 'inline',
    staff,
    extra: [executeOf('case.open.v1', back, { title: wordsIn(from.language).say('teams.back') })],
  }
}

const dialog = (title: string, card: unknown, tall: boolean): object => ({
  task: {
    type: 'continue',
    value: {
      title,
      width: 'medium',
      height: tall ? 'large' : 'medium',
      card: { contentType: adaptiveCardType, content: card },
    },
  },
})

const isLong = (form: Form): boolean =>
  form.intro.length > 1 ||
  form.fields.length > 2 ||
  form.fields.some((field) => field.kind === 'text' && field.multiline)

const titleOf = (card: Card): string => {
  const title = card.blocks.find((block) => block.kind === 'title')
  return cut(oneLine(title?.text ?? card.summary), 60)
}
