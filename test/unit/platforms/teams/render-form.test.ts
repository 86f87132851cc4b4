import { describe, expect, test } from 'vitest'
import type { Form } from '../../../../src/cards/form.ts'
import { renderForm } from '../../../../src/platforms/teams/render-form.ts'

const shared = { staff: () => null }

const form: Form = {
  action: 'case.draft.v1',
  target: { caseId: 1042 as never, version: 7 },
  language: 'en',
  title: 'Draft a reply',
  submit: 'Save',
  cancel: 'Cancel',
  intro: [],
  fields: [
    { name: 'text', label: 'Reply', kind: 'text', multiline: true, maxLength: 280, value: 'Hello' },
    { name: 'saved', label: 'Saved reply', kind: 'choice', options: [{ value: 'a', label: 'A' }], optional: true },
    { name: 'on', label: 'Day', kind: 'date', min: '2026-11-22', value: '2026-12-01' },
    { name: 'submit', label: 'Ask for approval', kind: 'checkbox', value: true },
  ],
}

describe('a form in Teams with more than a card can hold', () => {
  const reply = (text: string, more: Partial<Form> = {}): Form => ({
    ...form,
    ...more,
    fields: [{ name: 'text', label: 'Reply', kind: 'text', multiline: true, maxLength: 10_000, value: text }],
  })
  const drawn = (one: Form, surface: 'dialog' | 'inline') => {
    const card = renderForm(one, { ...shared, surface })
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
    return { input: card.body.find(({ type }) => type === 'Input.Text'), said: JSON.stringify(card.body) }
  }

  test.each(['dialog', 'inline'] as const)(
    'a long draft of one or two bytes a letter is there whole, %s',
    (surface) => {
      for (const text of ['a'.repeat(10_000), 'é'.repeat(10_000), '🔥'.repeat(5_000)])
        expect(drawn(reply(text), surface).input).toMatchObject({ value: text, maxLength: 10_000 })
    },
  )

  test.each(['dialog', 'inline'] as const)(
    'one of three bytes a letter is left out, and the form says that it stays, %s',
    (surface) => {
      const { input, said } = drawn(reply('火'.repeat(10_000)), surface)
      expect(input?.['value']).toBeUndefined()
      expect(said).toContain('too long for Teams to show')
      expect(drawn(reply('火'.repeat(8_000)), surface).input?.['value']).toBe('火'.repeat(8_000))
    },
  )

  test('what stands above gives way to what was written', () => {
    const intro = [{ kind: 'quote', text: '火'.repeat(4_000), lang: 'zh' }] as const
    expect(drawn(reply('火'.repeat(8_000), { intro }), 'dialog').input?.['value']).toBe('火'.repeat(8_000))
  })

  test('no more can be typed than could come back, and the form says how much', () => {
    const { input, said } = drawn(reply(''), 'dialog')
    expect(input?.['maxLength']).toBe(7_000)
    expect(said).toContain('7,000 characters')
  })

  test('a list of a thousand people shows the chosen one and says how many are missing', () => {
    const options = Array.from({ length: 1_000 }, (_, index) => ({ value: `s${index}`, label: `Somebody ${index}` }))
    const card = renderForm(
      { ...form, fields: [{ name: 'to', label: 'To', kind: 'choice', options, value: 's999' }] },
      { ...shared, surface: 'dialog' },
    )
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
    const choices = card.body[0]?.['choices'] as { value: string }[]
    expect(choices.at(-1)?.value).toBe('s999')
    expect(JSON.stringify(card.body)).toContain(`${1_000 - choices.length} more choices`)
  })
})

describe('a form in Teams', () => {
  test('has an input for every field, and says what is required', () => {
    const inputs = renderForm(form, { ...shared, surface: 'dialog' }).body.filter((element) =>
      element.type.startsWith('Input.'),
    )
    expect(inputs).toMatchObject([
      {
        type: 'Input.Text',
        id: 'in.text',
        label: 'Reply',
        isMultiline: true,
        maxLength: 280,
        value: 'Hello',
        isRequired: true,
      },
      { type: 'Input.ChoiceSet', id: 'in.saved', isRequired: false, choices: [{ title: 'A', value: 'a' }] },
      { type: 'Input.Date', id: 'in.on', min: '2026-11-22', value: '2026-12-01' },
      { type: 'Input.Toggle', id: 'in.submit', title: 'Ask for approval', value: 'true', isRequired: false },
    ])
  })

  test('comes back with what was written and what is wrong with it, beside the field and above all', () => {
    const returned = { values: { text: 'x', on: '2026-01-01' }, errors: { on: 'In the past.', '': 'Try again.' } }
    const body = renderForm(form, { ...shared, surface: 'dialog' }, returned).body
    const said = body.map((element) => JSON.stringify(element))
    expect(said[0]).toContain('Try again.')
    expect(body.find((element) => element['id'] === 'in.text')?.['value']).toBe('x')
    expect(said[said.findIndex((one) => one.includes('in.on')) + 1]).toContain('In the past.')
    expect(body.find((element) => element['id'] === 'in.submit')?.['value']).toBe('true')
  })

  test('what somebody cleared stays cleared', () => {
    const body = renderForm(form, { ...shared, surface: 'dialog' }, { values: {}, errors: { text: 'Empty.' } }).body
    expect(body.find((element) => element['id'] === 'in.text')).not.toHaveProperty('value')
  })

  test('is sent in by Submit from a dialog and by Execute in place of the card', () => {
    const data = { verb: 'case.draft.v1', t: 'c1042.v7', form: true }
    expect(renderForm(form, { ...shared, surface: 'dialog' }).actions).toMatchObject([{ type: 'Action.Submit', data }])
    expect(renderForm(form, { ...shared, surface: 'inline' }).actions).toMatchObject([
      { type: 'Action.Execute', verb: 'case.draft.v1', data: { ...data, inline: true } },
    ])
  })

  test('what a person wrote is never cut, however long; what stands above it is', () => {
    const text = 'é'.repeat(12_000)
    const intro = [{ kind: 'quote', text: 'q'.repeat(20_000), lang: 'en' }] as const
    const card = renderForm({ ...form, intro }, { ...shared, surface: 'dialog' }, { values: { text }, errors: {} })
    expect(card.body.find((element) => element['id'] === 'in.text')?.['value']).toBe(text)
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(28_000)
  })
})
