import { describe, expect, test } from 'vitest'
import type { Field, Form } from '../../../../src/cards/form.ts'
import type { CaseId } from '../../../../src/domain/ids.ts'
import { renderForm } from '../../../../src/platforms/sandbox/render-form.ts'
import { type Branch, type Tree, textOf } from '../../../../src/platforms/sandbox/tree.ts'

const aForm = (fields: readonly Field[]): Form => ({
  action: 'case.draft.v1',
  target: { caseId: 1042 as CaseId, version: 7 },
  language: 'en',
  title: 'Draft a reply',
  submit: 'Save',
  cancel: 'Cancel',
  intro: [],
  fields,
})
const draw = (...fields: readonly Field[]): Branch => renderForm(aForm(fields), () => null)
const all = (tree: Tree): readonly Branch[] => (typeof tree === 'string' ? [] : [tree, ...tree.kids.flatMap(all)])
const byId = (tree: Branch, id: string | undefined): Branch | undefined =>
  all(tree).find(({ attrs }) => attrs.id === id)
const control = (tree: Branch): Branch => {
  const found = all(tree).find(({ attrs }) => attrs.name !== undefined)
  if (found === undefined) throw new Error('there is no field')
  return found
}

const fields: readonly Field[] = [
  { kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength: 280, hint: 'Short.', value: 'Hi' },
  { kind: 'text', name: 'why', label: 'Reason', multiline: false, maxLength: 200 },
  { kind: 'choice', name: 'nature', label: 'Nature', options: [{ value: 'safety', label: 'Safety' }], value: 'safety' },
  { kind: 'date', name: 'until', label: 'Until', min: '2026-11-23', value: '2026-11-24' },
  { kind: 'checkbox', name: 'send', label: 'Send at once', value: true },
]

describe('a form', () => {
  test('knows what it is about and is named by its title', () => {
    const form = draw()
    expect(form.attrs).toMatchObject({ 'data-action': 'case.draft.v1', 'data-target': 'c1042.v7', lang: 'en' })
    expect(textOf(byId(form, form.attrs['aria-labelledby']) ?? '')).toBe('Draft a reply')
  })

  test('has a place for what is wrong with the whole of it', () => {
    expect(all(draw()).find(({ attrs }) => attrs['data-error'] === '')?.attrs).toMatchObject({
      role: 'alert',
      hidden: '',
    })
  })

  test.each(fields)('labels its $kind field $name and describes it by hint and error', (field) => {
    const form = draw(field)
    const { attrs } = control(form)
    const label = all(form).find((one) => one.tag === 'label')
    expect(label?.attrs.for).toBe(attrs.id)
    expect(textOf(label ?? '')).toBe(field.label)
    for (const id of (attrs['aria-describedby'] ?? '').split(' ')) expect(byId(form, id)).toBeDefined()
    expect(attrs['aria-describedby']).toContain(`error-${field.name}`)
  })

  test('says which fields may be left empty and which may not', () => {
    const given = { kind: 'text', name: 'why', label: 'Reason', multiline: false, maxLength: 200 } as const
    expect(control(draw(given)).attrs['aria-required']).toBe('true')
    const optional = draw({ ...given, optional: true })
    expect(control(optional).attrs['aria-required']).toBeUndefined()
    expect(textOf(optional)).toContain('optional')
  })

  test('never cuts off what is pasted, and counts it instead', () => {
    const [text] = fields
    if (text === undefined) throw new Error('no field')
    const form = draw(text)
    expect(JSON.stringify(form)).not.toContain('maxlength')
    expect(control(form).attrs['data-counts']).toBe('280')
  })

  test('brings the values it was given', () => {
    const form = draw(...fields)
    const controls = all(form).filter(({ attrs }) => attrs.name !== undefined)
    expect(controls.map(({ attrs, kids }) => attrs.value ?? attrs.checked ?? textOf(kids[0] ?? ''))).toEqual([
      'Hi',
      '',
      'Safety',
      '2026-11-24',
      '',
    ])
    expect(all(form).find(({ tag }) => tag === 'option')?.attrs).toMatchObject({ value: 'safety', selected: '' })
  })

  test('begins a choice without a value with nothing chosen', () => {
    const form = draw({ kind: 'choice', name: 'to', label: 'To', options: [{ value: 'ana', label: 'Ana' }] })
    expect(
      all(form)
        .filter(({ tag }) => tag === 'option')
        .map(({ attrs }) => attrs.value),
    ).toEqual(['', 'ana'])
  })
})
