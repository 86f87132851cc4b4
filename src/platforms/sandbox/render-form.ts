import { encodeTarget } from '../../cards/action.ts'
import type { Field, Form } from '../../cards/form.ts'
import { wordsIn } from '../../locales/text.ts'
import { type Drawing, type NameOf, renderBlocks } from './render-card.ts'
import { type Branch, el } from './tree.ts'

/**
 * A form for the page's dialog. Each field has a label, its hint and a place for its error, and is described by both.
 * The page does not check anything: the answer to sending it in does, in the person's language.
 */
export const renderForm = (form: Form, nameOf: NameOf): Branch => {
  const drawing = { words: wordsIn(form.language), nameOf }
  return el(
    'form',
    {
      class: 'form',
      lang: form.language,
      novalidate: true,
      autocomplete: 'off',
      'aria-labelledby': 'form-title',
      'data-action': form.action,
      'data-target': encodeTarget(form.target),
    },
    el('h2', { id: 'form-title', class: 'form-title' }, form.title),
    form.intro.length === 0 ? null : el('div', { class: 'form-intro' }, ...renderBlocks(form.intro, drawing)),
    el('p', { class: 'form-error', id: errorId(''), 'data-error': '', role: 'alert', hidden: true }),
    ...form.fields.map((field) => renderField(field, drawing)),
    el(
      'footer',
      { class: 'form-buttons' },
      el('button', { type: 'button', class: 'button', 'data-action': 'cancel' }, form.cancel),
      el('button', { type: 'submit', class: 'button primary' }, form.submit),
    ),
  )
}

const errorId = (name: string): string => `error-${name}`
const fieldId = (name: string): string => `field-${name}`
const hintId = (name: string): string => `hint-${name}`

const renderField = (field: Field, { words }: Drawing): Branch => {
  const label = el(
    'label',
    { for: fieldId(field.name) },
    field.label,
    field.optional === true && field.kind !== 'checkbox'
      ? el('span', { class: 'optional' }, words.say('sandbox.form.optional'))
      : null,
  )
  const described = [
    field.hint === undefined ? null : hintId(field.name),
    errorId(field.name),
    hasCounter(field) ? `count-${field.name}` : null,
  ].filter((id) => id !== null)
  const control = renderControl(field, {
    class: 'control',
    id: fieldId(field.name),
    name: field.name,
    'aria-describedby': described.join(' '),
    'aria-required': field.optional === true || field.kind === 'checkbox' ? null : 'true',
  })
  const hint = field.hint === undefined ? null : el('p', { class: 'hint', id: hintId(field.name) }, field.hint)
  const error = el('p', { class: 'field-error', id: errorId(field.name), 'data-error': field.name, hidden: true })
  return field.kind === 'checkbox'
    ? el('div', { class: 'field check' }, control, label, hint, error)
    : el('div', { class: isShort(field) ? 'field short' : 'field' }, label, hint, control, counter(field), error)
}

interface Wiring {
  readonly class: string
  readonly id: string
  readonly name: string
  readonly 'aria-describedby': string
  readonly 'aria-required': string | null
}

const renderControl = (field: Field, wiring: Wiring): Branch => {
  switch (field.kind) {
    case 'text': {
      // No `maxlength`: it would cut a pasted text off in silence. The counter warns, and the answer refuses.
      const shared = { ...wiring, dir: 'auto', placeholder: field.placeholder, 'data-counts': field.maxLength }
      return field.multiline
        ? el('textarea', { ...shared, rows: '6' }, field.value ?? null)
        : el('input', { ...shared, type: 'text', value: field.value })
    }
    case 'choice':
      return el(
        'select',
        wiring,
        field.value === undefined ? el('option', { value: '' }, '—') : null,
        ...field.options.map(({ value, label }) => el('option', { value, selected: value === field.value }, label)),
      )
    case 'date':
      return el('input', { ...wiring, type: 'date', value: field.value, min: field.min })
    case 'checkbox':
      return el('input', { ...wiring, type: 'checkbox', checked: field.value === true })
  }
}

/** Two of these stand side by side. */
const isShort = (field: Field): boolean =>
  (field.kind === 'text' && !field.multiline && field.maxLength <= 100) ||
  field.kind === 'date' ||
  (field.kind === 'choice' && field.hint === undefined && field.options.every(({ label }) => label.length <= 24))

const hasCounter = (field: Field): boolean => field.kind === 'text' && field.multiline

/** “0 / 280”, kept up by the page. */
const counter = (field: Field): Branch | null =>
  field.kind === 'text' && field.multiline ? el('p', { class: 'counter', id: `count-${field.name}` }) : null
