import type { Field, Form, FormValues, Option } from '../../cards/form.ts'
import { cut, oneLine } from '../../cards/plain-text.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { type AdaptiveCard, bytesOf, type CardAction, type Element, richText } from './adaptive-card.ts'
import { cardVersion, maxButtonTitle, maxCardBytes, maxSummary, mostTyped } from './limits.ts'
import { executeOf, pressData } from './render-actions.ts'
import { renderBlock } from './render-block.ts'
import type { Rendering } from './render-card.ts'
import { inertPieces } from './text.ts'

/** What a form looks like after somebody sent it in and it was not accepted. */
export interface Returned {
  readonly values: FormValues
  readonly errors: Readonly<Record<string, string>>
}

/** Inputs are named `in.<field>`, so that no field can be taken for a part of the button's own data. */
export const inputPrefix = 'in.'

/**
 * A form as a card, at most `maxCardBytes` of JSON: inside a dialog, or in place of the card where there are no dialogs.
 * What stands above the fields gives way first, then explanations and long lists. What a person wrote comes back whole;
 * only a text that no card of Teams can hold is left out, which the form then says: where it is kept, it stays.
 */
export const renderForm = (form: Form, rendering: Rendering, returned: Returned | null = null): AdaptiveCard => {
  for (const room of rooms) {
    const card = draw(form, rendering, returned, room)
    if (bytesOf(card) <= maxCardBytes) return card
  }
  return draw(form, rendering, returned, leastRoom)
}

/** How much of a form is drawn. */
interface Room {
  /** 1 draws all that stands above the fields, less cuts it to that part, 0 leaves it out. */
  readonly intro: number
  /** The same for labels, hints and errors. */
  readonly words: number
  readonly options: number
  readonly texts: boolean
}

const narrowing: readonly Omit<Room, 'texts'>[] = [
  ...[1, 0.5, 0.2, 0.05, 0].map((intro) => ({ intro, words: 1, options: Number.POSITIVE_INFINITY })),
  { intro: 0, words: 0.3, options: Number.POSITIVE_INFINITY },
  ...[200, 100, 40].map((options) => ({ intro: 0, words: 0.3, options })),
]
const leastRoom: Room = { intro: 0, words: 0.1, options: 10, texts: false }
const rooms: readonly Room[] = [true, false].flatMap((texts) => narrowing.map((room) => ({ ...room, texts })))

/** Teams cuts longer titles of dialogs. */
export const dialogTitle = (form: Pick<Form, 'title'>): string => cut(oneLine(form.title), 60)

const draw = (form: Form, rendering: Rendering, returned: Returned | null, room: Room): AdaptiveCard => {
  const drawing = {
    scale: room.intro,
    language: form.language,
    mention: () => null,
    name: (id: Parameters<Rendering['staff']>[0]) => rendering.staff(id)?.name ?? null,
  }
  const title = cut(oneLine(form.title), maxSummary)
  const errors = returned?.errors ?? {}
  const known = new Set(form.fields.map((field) => field.name))
  const general = Object.entries(errors).filter(([name]) => !known.has(name))
  const intro = room.intro === 0 ? [] : form.intro.filter(({ kind }) => kind !== 'divider')
  const body: Element[] = [
    // A dialog has the title in its frame already.
    ...(rendering.surface === 'dialog' ? [] : [text(title, { weight: 'Bolder', size: 'Medium' })]),
    ...general.map(([, error]) => errorText(error, room)),
    ...intro.flatMap((block) => renderBlock(block, drawing)),
    ...form.fields.flatMap((field) => renderField(field, returned, room, wordsIn(form.language))),
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

const renderField = (field: Field, returned: Returned | null, room: Room, words: Words): readonly Element[] => {
  const error = returned?.errors[field.name]
  const label = oneLine(field.label)
  const hints = [field.hint, ...saidOf(field, returned?.values, room, words)].filter((hint) => hint !== undefined)
  return [
    {
      ...inputOf(field, returned?.values, room),
      isRequired: field.optional !== true && field.kind !== 'checkbox',
      errorMessage: cut(words.say('teams.required', { field: label }), upTo(200, room)),
    },
    ...(error === undefined ? [] : [errorText(error, room)]),
    ...hints
      .filter((hint) => hint !== '')
      .map((hint) => text(cut(oneLine(hint), upTo(500, room)), { isSubtle: true, size: 'Small' })),
  ]
}

const upTo = (most: number, { words }: Room): number => Math.ceil(most * words)

/** What a form has to say of a field that Teams cannot show as it is. */
const saidOf = (field: Field, values: FormValues | undefined, room: Room, words: Words): readonly string[] => {
  switch (field.kind) {
    case 'text': {
      const left = valueOf(field, values) !== '' && !isShown(valueOf(field, values), room)
      return [
        ...(left ? [words.say('teams.text_left_out')] : []),
        ...(field.maxLength > mostTyped ? [words.say('teams.most_typed', { limit: mostTyped })] : []),
      ]
    }
    case 'choice': {
      const more = field.options.length - optionsIn(field, values, room).length
      return more === 0 ? [] : [words.say('teams.options_left_out', { count: more })]
    }
    case 'date':
    case 'checkbox':
      return []
  }
}

type TextField = Extract<Field, { kind: 'text' }>
type ChoiceField = Extract<Field, { kind: 'choice' }>

/** What stands in the field: what was written, else what the form came with. Control characters write themselves six bytes long. */
const valueOf = (field: TextField, values: FormValues | undefined): string =>
  ((values === undefined ? field.value : values[field.name]) ?? '')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '')
    .toWellFormed()

/** Short texts are no trouble, however little room there is. */
const isShown = (value: string, { texts }: Room): boolean => texts || value.length <= shortText
const shortText = 100

/** Those that fit, and among them the one that is chosen. */
const optionsIn = (field: ChoiceField, values: FormValues | undefined, { options: most }: Room): readonly Option[] => {
  if (field.options.length <= most) return field.options
  const chosen = chosenAt(field, values)
  const kept = field.options.slice(0, most)
  return chosen < most ? kept : [...kept.slice(0, -1), ...field.options.slice(chosen, chosen + 1)]
}

/** Where in its list the chosen one stands; -1 where nothing of the list was chosen, whatever a client sent. */
const chosenAt = (field: ChoiceField, values: FormValues | undefined): number => {
  const chosen = values === undefined ? field.value : values[field.name]
  return field.options.findIndex(({ value }) => value === chosen)
}

const inputOf = (field: Field, values: FormValues | undefined, room: Room): Element => {
  const common = { id: `${inputPrefix}${field.name}`, label: cut(oneLine(field.label), upTo(200, room)) }
  const given = values?.[field.name]
  switch (field.kind) {
    case 'text': {
      const value = valueOf(field, values)
      const shown = isShown(value, room) ? value : ''
      return {
        type: 'Input.Text',
        ...common,
        isMultiline: field.multiline,
        maxLength: Math.max(Math.min(field.maxLength, mostTyped), shown.length),
        ...(field.placeholder !== undefined && { placeholder: cut(oneLine(field.placeholder), upTo(200, room)) }),
        ...(shown !== '' && { value: shown }),
      }
    }
    case 'choice': {
      const value = field.options[chosenAt(field, values)]?.value
      const options = optionsIn(field, values, room)
      return {
        type: 'Input.ChoiceSet',
        ...common,
        // Typing narrows a long list; a short one is quicker to read.
        style: options.length > 12 ? 'filtered' : 'compact',
        choices: options.map((option) => ({
          title: cut(oneLine(option.label), upTo(120, room)) || option.value,
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
        ...(value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && { value }),
      }
    }
    case 'checkbox': {
      const { label, ...rest } = common
      const value = given === undefined ? String(field.value ?? false) : String(given === 'true')
      return { type: 'Input.Toggle', ...rest, title: label, valueOn: 'true', valueOff: 'false', value, wrap: true }
    }
  }
}

const text = (words: string, style: Readonly<Record<string, unknown>>): Element =>
  richText(
    inertPieces(words === '' ? ' ' : words).map((piece) => ({ type: 'TextRun', text: piece, ...style })),
    { spacing: 'Small' },
  )

const errorText = (error: string, room: Room): Element =>
  text(cut(oneLine(error), upTo(400, room)), { color: 'Attention', weight: 'Bolder' })
