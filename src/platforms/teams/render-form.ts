import type { Field, Form, FormValues } from '../../cards/form.ts'
import { cut, oneLine } from '../../cards/plain-text.ts'
import { wordsIn } from '../../locales/text.ts'
import { type AdaptiveCard, bytesOf, type CardAction, type Element, richText } from './adaptive-card.ts'
import { cardVersion, maxButtonTitle, maxCardBytes, maxSummary } from './limits.ts'
import { renderBlock } from './render-block.ts'
import { executeOf, pressData, type Rendering } from './render-card.ts'
import { inertPieces } from './text.ts'

/** What a form looks like after somebody sent it in and it was not accepted. */
export interface Returned {
  readonly values: FormValues
  readonly errors: Readonly<Record<string, string>>
}

/** Inputs are named `in.<field>`, so that no field can be taken for a part of the button's own data. */
export const inputPrefix = 'in.'

/**
 * A form as a card: inside a dialog, or in place of the card where there are no dialogs. What stands above the fields
 * is cut to fit; what a person wrote never is.
 */
export const renderForm = (form: Form, rendering: Rendering, returned: Returned | null = null): AdaptiveCard => {
  const drawn = [1, 0.5, 0.2, 0.05].map((scale) => () => draw(form, rendering, returned, scale))
  for (const one of drawn) {
    const card = one()
    if (bytesOf(card) <= maxCardBytes) return card
  }
  return draw({ ...form, intro: [] }, rendering, returned, 0.05)
}

/** Teams cuts longer titles of dialogs. */
export const dialogTitle = (form: Pick<Form, 'title'>): string => cut(oneLine(form.title), 60)

const draw = (form: Form, rendering: Rendering, returned: Returned | null, scale: number): AdaptiveCard => {
  const words = wordsIn(form.language)
  const drawing = {
    scale,
    language: form.language,
    mention: () => null,
    name: (id: Parameters<Rendering['staff']>[0]) => rendering.staff(id)?.name ?? null,
  }
  const title = cut(oneLine(form.title), maxSummary)
  const errors = returned?.errors ?? {}
  const known = new Set(form.fields.map((field) => field.name))
  const general = Object.entries(errors).filter(([name]) => !known.has(name))
  const body: Element[] = [
    // A dialog has the title in its frame already.
    ...(rendering.surface === 'dialog' ? [] : [text(title, { weight: 'Bolder', size: 'Medium' })]),
    ...general.map(([, error]) => errorText(error)),
    ...form.intro.flatMap((block) => (block.kind === 'divider' ? [] : renderBlock(block, drawing))),
    ...form.fields.flatMap((field) =>
      renderField(field, returned, words.say('teams.required', { field: oneLine(field.label) })),
    ),
  ]
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: cardVersion,
    lang: form.language,
    speak: title,
    fallbackText: title,
    body: body.length > 0 ? body : [text(title, {})],
    actions: [submitOf(form, rendering), ...(rendering.extra ?? [])],
    msteams: { width: 'Full' },
  }
}

const submitOf = (form: Form, { surface }: Rendering): CardAction => {
  const look = { title: cut(oneLine(form.submit), maxButtonTitle), style: 'positive' }
  const data = { ...pressData(form.action, form.target), form: true as const }
  return surface === 'dialog'
    ? { type: 'Action.Submit', ...look, data }
    : executeOf(form.action, { ...data, inline: true }, look)
}

const renderField = (field: Field, returned: Returned | null, missing: string): readonly Element[] => {
  const error = returned?.errors[field.name]
  return [
    {
      ...inputOf(field, returned?.values),
      isRequired: field.optional !== true && field.kind !== 'checkbox',
      errorMessage: cut(missing, 200),
    },
    ...(error === undefined ? [] : [errorText(error)]),
    ...(field.hint === undefined || field.hint === ''
      ? []
      : [text(cut(oneLine(field.hint), 500), { isSubtle: true, size: 'Small' })]),
  ]
}

const inputOf = (field: Field, values: FormValues | undefined): Element => {
  const common = { id: `${inputPrefix}${field.name}`, label: cut(oneLine(field.label), 200) }
  const given = values?.[field.name]
  switch (field.kind) {
    case 'text': {
      const value = values === undefined ? field.value : given
      return {
        type: 'Input.Text',
        ...common,
        isMultiline: field.multiline,
        maxLength: field.maxLength,
        ...(field.placeholder !== undefined && { placeholder: cut(oneLine(field.placeholder), 200) }),
        ...(value !== undefined && value !== '' && { value: value.toWellFormed() }),
      }
    }
    case 'choice': {
      const value = values === undefined ? field.value : given
      return {
        type: 'Input.ChoiceSet',
        ...common,
        // Typing narrows a long list; a short one is quicker to read.
        style: field.options.length > 12 ? 'filtered' : 'compact',
        choices: field.options.map((option) => ({
          title: cut(oneLine(option.label), 120) || option.value,
          value: option.value,
        })),
        ...(value !== undefined && { value }),
      }
    }
    case 'date': {
      const value = values === undefined ? field.value : given
      return {
        type: 'Input.Date',
        ...common,
        ...(field.min !== undefined && { min: field.min }),
        ...(value !== undefined && { value }),
      }
    }
    case 'checkbox': {
      const { label, ...rest } = common
      const value = given ?? String(field.value ?? false)
      return { type: 'Input.Toggle', ...rest, title: label, valueOn: 'true', valueOff: 'false', value, wrap: true }
    }
  }
}

const text = (words: string, style: Readonly<Record<string, unknown>>): Element =>
  richText(
    inertPieces(words === '' ? ' ' : words).map((piece) => ({ type: 'TextRun', text: piece, ...style })),
    { spacing: 'Small' },
  )

const errorText = (error: string): Element => text(cut(oneLine(error), 400), { color: 'Attention', weight: 'Bolder' })
