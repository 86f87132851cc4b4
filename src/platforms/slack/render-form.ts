import type { InputBlock, KnownBlock, ModalView, PlainTextElement, PlainTextOption } from '@slack/types'
import type { Card } from '../../cards/card.ts'
import type { Field, Form, Option } from '../../cards/form.ts'
import type { Language } from '../../domain/ids.ts'
import { wordsIn } from '../../locales/text.ts'
import * as limits from './limits.ts'
import type { SubmittedView, ViewState } from './payload.ts'
import { plain, type RenderOptions, renderCard, type SlackBlock } from './render-card.ts'
import { cut, labelled, literal } from './text.ts'

/** A form as a modal. The callback id is the action, the input blocks are named after the fields. */
export const formView = (form: Form, memory: string, options: RenderOptions): ModalView => {
  const title = literal(form.title)
  const intro = form.intro.length === 0 ? [] : renderCard(asCard(form), { ...options, surface: 'modal' })
  const fields = form.fields.flatMap((field) => inputs(field, form.language))
  return modal({
    title,
    callbackId: form.action,
    memory,
    close: form.cancel,
    submit: form.submit,
    blocks: [
      ...(title.length > limits.viewTitle ? [heading(title)] : []),
      // Room for the fields and, where something was wrong, for saying so above them.
      ...intro.slice(0, limits.blocksPerView - fields.length - 2),
      ...fields,
    ],
  })
}

/** A card as a private view: the case, its history, a queue. */
export const cardView = (card: Card, memory: string, options: RenderOptions, notice?: string): ModalView =>
  modal({
    title: productName,
    callbackId: viewOfCard,
    memory,
    close: wordsIn(card.language).say('slack.close'),
    blocks: [...(notice ? [plain(notice)] : []), ...renderCard(card, { ...options, surface: 'modal' })],
  })

/** A sentence where a form or card was expected; also what stands there while we look something up. */
export const messageView = (text: string, language: Language, memory = ''): ModalView =>
  modal({
    title: productName,
    callbackId: viewOfCard,
    memory,
    close: wordsIn(language).say('slack.close'),
    blocks: [plain(text)],
  })

export const workingView = (language: Language): ModalView =>
  messageView(wordsIn(language).say('slack.working'), language)

/** A form as it was sent in, with what was typed, and a sentence above it. */
export const restoredView = (view: SubmittedView, notice: string): ModalView => ({
  type: 'modal',
  callback_id: view.callbackId,
  private_metadata: view.metadata,
  title: view.title as unknown as PlainTextElement,
  ...(view.close && { close: view.close as unknown as PlainTextElement }),
  ...(view.submit && { submit: view.submit as unknown as PlainTextElement }),
  blocks: [
    noticeOf(notice),
    ...view.blocks.filter(isNoNotice).map((block) => filledIn(block, view.state)),
  ] as KnownBlock[],
})

/** A card that is being read, and a sentence above it. */
export const withNotice = (
  { blocks }: { readonly blocks: readonly Record<string, unknown>[] },
  notice: string,
  memory: string,
  language: Language,
): ModalView =>
  modal({
    title: productName,
    callbackId: viewOfCard,
    memory,
    close: wordsIn(language).say('slack.close'),
    blocks: [noticeOf(notice), ...(blocks.filter(isNoNotice) as unknown as SlackBlock[])],
  })

/** The callback id of views that are only read. */
export const viewOfCard = 'card.view.v1'
/** Which part of a long text an input holds: `text`, then `text~2`. */
export const partSeparator = '~'
/** The one element of every input block. */
export const inputAction = 'value'

const noticeBlock = 'notice'
const noticeOf = (text: string): KnownBlock => ({ ...plain(`⚠️ ${text}`), block_id: noticeBlock })
const isNoNotice = (block: Readonly<Record<string, unknown>>): boolean => block['block_id'] !== noticeBlock

const productName = 'Ventanilla'

interface Modal {
  readonly title: string
  readonly callbackId: string
  readonly memory: string
  readonly close: string
  readonly submit?: string
  readonly blocks: readonly SlackBlock[]
}

const modal = ({ title, callbackId, memory, close, submit, blocks }: Modal): ModalView => ({
  type: 'modal',
  callback_id: callbackId,
  private_metadata: memory,
  title: plainText(title, limits.viewTitle),
  close: plainText(close, limits.viewButton),
  ...(submit !== undefined && { submit: plainText(submit, limits.viewButton) }),
  blocks: blocks.length === 0 ? [plain(title)] : blocks.slice(0, limits.blocksPerView),
})

const asCard = (form: Form): Card => ({
  key: form.action,
  version: 0,
  language: form.language,
  summary: form.title,
  tone: 'neutral',
  blocks: form.intro,
  actions: [],
  menu: [],
})

const heading = (title: string): SlackBlock => ({ type: 'header', text: plainText(title, limits.headerText) })

const inputs = (field: Field, language: Language): InputBlock[] => {
  const base = {
    type: 'input',
    block_id: field.name,
    label: plainText(field.label, limits.labelText),
    ...(field.hint && { hint: plainText(field.hint, limits.labelText) }),
  } as const
  switch (field.kind) {
    case 'text':
      return textInputs(field, language)
    case 'choice': {
      const options = field.options.filter(({ value }) => value.length <= limits.optionValue).map(option)
      if (options.length === 0) return []
      const initial = options.find(({ value }) => value === field.value)
      return [
        {
          ...base,
          optional: field.optional ?? false,
          element: {
            type: 'static_select',
            action_id: inputAction,
            ...choices(options),
            ...(initial && { initial_option: initial }),
          },
        },
      ]
    }
    case 'date':
      return [
        {
          ...base,
          optional: field.optional ?? false,
          element: { type: 'datepicker', action_id: inputAction, ...(field.value && { initial_date: field.value }) },
        },
      ]
    case 'checkbox': {
      const yes = option({ value: 'true', label: wordsIn(language).say('slack.yes') })
      return [
        {
          ...base,
          // A required group of one box could not be left empty.
          optional: true,
          element: {
            type: 'checkboxes',
            action_id: inputAction,
            options: [yes],
            ...(field.value === true && { initial_options: [yes] }),
          },
        },
      ]
    }
  }
}

/**
 * Slack's input holds 3,000 characters. A longer text stands in several, and is put together again on submit. Where the
 * field takes more than that, it says how, and a text that fills its inputs gets one more to go on in.
 */
const textInputs = (field: Extract<Field, { kind: 'text' }>, language: Language): InputBlock[] => {
  const text = literal(field.value ?? '')
  const parts = inParts(text)
  if ((parts.at(-1)?.length ?? 0) > nearlyFull && text.length < field.maxLength) parts.push('')
  const words = wordsIn(language)
  const more = field.maxLength > limits.inputText ? words.say('slack.part_hint', { limit: limits.inputText }) : ''
  const hint = [field.hint ?? '', more].filter((part) => part !== '').join(' ')
  return parts.map((value, index) => ({
    type: 'input',
    block_id: index === 0 ? field.name : `${field.name}${partSeparator}${index + 1}`,
    label: plainText(
      parts.length === 1 ? field.label : words.say('slack.part', { label: field.label, n: index + 1 }),
      limits.labelText,
    ),
    ...(hint !== '' && index === 0 && { hint: plainText(hint, limits.labelText) }),
    optional: (field.optional ?? false) || index > 0,
    element: {
      type: 'plain_text_input',
      action_id: inputAction,
      multiline: field.multiline,
      // A text that is already too long can be shown and shortened; who sends it in is told by the answer.
      max_length: parts.length > 1 ? limits.inputText : within(Math.max(field.maxLength, value.length)),
      ...(value !== '' && { initial_value: value }),
      ...(field.placeholder && { placeholder: plainText(field.placeholder, limits.placeholderText) }),
    },
  }))
}

const nearlyFull = (limits.inputText * 2) / 3

const inParts = (text: string): string[] => {
  const parts: string[] = []
  let rest = text
  while (rest.length > limits.inputText) {
    const window = rest.slice(0, limits.inputText)
    // Between words, and never inside a character; the space stays, so that the parts join to the very same text.
    const space = window.lastIndexOf(' ')
    const at = space > limits.inputText / 2 ? space + 1 : window.replace(/[\ud800-\udbff]$/, '').length
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest]
}

/**
 * Slack keeps what was typed where block and element keep their ids, but not when another view stood there meanwhile.
 * docs.slack.dev/surfaces/modals#updating_views
 */
const filledIn = (block: Readonly<Record<string, unknown>>, state: ViewState): Record<string, unknown> => {
  const { type, block_id: id, element } = block
  if (type !== 'input' || typeof id !== 'string' || typeof element !== 'object' || element === null) return block
  const typed = state[id]?.[inputAction]
  const bare = Object.fromEntries(Object.entries(element).filter(([name]) => !name.startsWith('initial_')))
  return { ...block, element: { ...bare, ...initialOf(bare, typed) } }
}

const initialOf = (element: Readonly<Record<string, unknown>>, typed: ViewState[string][string] | undefined) => {
  if (typed === undefined) return {}
  if (typed.value) return { initial_value: typed.value }
  if (typed.selected_date) return { initial_date: typed.selected_date }
  const chosen = typed.selected_option?.value ?? typed.selected_options?.[0]?.value
  const option = chosen === undefined ? undefined : optionsOf(element).find(({ value }) => value === chosen)
  if (option === undefined) return {}
  return element['type'] === 'checkboxes' ? { initial_options: [option] } : { initial_option: option }
}

const optionsOf = ({ options, option_groups: groups }: Readonly<Record<string, unknown>>): readonly PlainTextOption[] =>
  ((options as PlainTextOption[] | undefined) ?? []).concat(
    ((groups as { options: PlainTextOption[] }[] | undefined) ?? []).flatMap((group) => group.options),
  )

const within = (length: number): number => Math.max(1, Math.min(length, limits.inputText))

const option = ({ value, label }: Option): PlainTextOption => ({
  text: plainText(label === '' ? value : label, limits.optionText),
  value,
})

const choices = (options: PlainTextOption[]) => {
  if (options.length <= limits.optionsPerSelect) return { options }
  const groups = Array.from({ length: Math.ceil(options.length / limits.optionsPerSelect) }, (_, index) =>
    options.slice(index * limits.optionsPerSelect, (index + 1) * limits.optionsPerSelect),
  )
  return {
    option_groups: groups.slice(0, limits.optionGroups).map((group) => ({
      label: plainText(
        `${cut(group[0]?.text.text ?? '', 30)} – ${cut(group.at(-1)?.text.text ?? '', 30)}`,
        limits.optionText,
      ),
      options: group,
    })),
  }
}

const plainText = (text: string, max: number): PlainTextElement => ({
  type: 'plain_text',
  text: labelled(text.trim(), max),
  emoji: false,
})
