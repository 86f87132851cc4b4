import { describe, expect, test } from 'vitest'
import { draftForm, parseDraft } from '../../../../src/cards/forms/draft-form.ts'
import { aCase, aMention, aReader, aRevision, aView, now, staff } from '../../../support/case-view.ts'

const english = aReader()
const writer = { name: 'Leo Park' }
const view = aView({ case: aCase({ status: 'drafting' }) })
const fieldOf = (form: ReturnType<typeof draftForm>, name: string) => form.fields.find((field) => field.name === name)

describe('a draft', () => {
  const form = draftForm(view, english, writer)
  const parse = (values: Record<string, string>, on = view) => parseDraft(values, on, form.target, english, writer)

  test('begins with the last revision, under the network’s limit', () => {
    expect(fieldOf(form, 'text')).toMatchObject({ value: view.case.revisions[0]?.text, maxLength: 280 })
    expect(fieldOf(form, 'text')?.hint).toContain('Up to 280 characters.')
    expect(form.target).toEqual({ caseId: 1042, version: 7, revision: 1, ref: String(now) })
  })

  test('offers saved replies in the author’s language first, with their variables filled', () => {
    const saved = fieldOf(form, 'saved')
    const labels = saved?.kind === 'choice' ? saved.options.map(({ label }) => label) : []
    expect(labels[0]).toContain('Hi María, we are sorry.')
    expect(parse({ saved: '0', text: '' })).toMatchObject({
      ok: true,
      value: {
        command: {
          text: 'Hi María, we are sorry. Could you send Acme Air your booking reference? Case 1042, Leo Park',
        },
      },
    })
  })

  test('that the model suggested begins with its words, says so, and gives way to a saved reply', () => {
    const text = 'Hi {author}, sorry from {brand}.'
    const suggestion = { status: 'made', by: staff('ana'), at: now, basedOn: now, text } as const
    const suggested = aView({ case: aCase({ status: 'claimed', suggestion }) })
    const begun = draftForm(suggested, english, writer)
    const value = 'Hi María, sorry from Acme Air.'
    expect(fieldOf(begun, 'text')).toMatchObject({ value, label: 'Reply, as the model suggests it' })
    expect(JSON.stringify(begun.intro)).toContain('suggested by the model')
    expect(parse({ text: value }, suggested)).toMatchObject({
      ok: true,
      value: { command: { text: value, suggested: true } },
    })
    const changed = parse({ text: `${value} Leo` }, suggested)
    expect(changed.ok && changed.value.command.suggested).toBeUndefined()
    const saved = parse({ text: value, saved: '0' }, suggested)
    expect(saved.ok && saved.value.command).toMatchObject({
      text: expect.stringContaining('booking reference') as string,
    })
    expect(saved.ok && saved.value.command.suggested).toBeUndefined()
  })

  test('has variables filled that somebody typed', () => {
    const parsed = parse({ text: 'Dear {author}, {brand} is sorry. {other}' })
    expect(parsed.ok && parsed.value.command.text).toBe('Dear María, Acme Air is sorry. {other}')
  })

  test('to everybody in a storm calls nobody by the name of one, nor by the number of one’s case', () => {
    const everybody = { ...writer, audience: 'everybody' } as const
    const offered = JSON.stringify(fieldOf(draftForm(aView(), english, everybody), 'saved'))
    expect(offered).not.toMatch(/María|1042/)
    const parsed = parseDraft({ text: 'Hi {author}, we are on it.' }, aView(), {}, english, everybody)
    expect(parsed.ok && parsed.value.command.text).toBe('Hi, we are on it.')
    const last = parseDraft({ text: 'We are on it , all, {author}.' }, aView(), {}, english, everybody)
    expect(last.ok && last.value.command.text).toBe('We are on it , all.')
  })

  test('knows what it was written on and when the mention was read', () => {
    expect(parse({ text: 'Dear María', submit: 'true' })).toEqual({
      ok: true,
      value: { command: { type: 'draft', text: 'Dear María', basedOn: now, onRevision: 1 }, submit: true },
    })
  })

  test('keeps typed words before saved ones, and lets go of what was only left standing', () => {
    expect(parse({ saved: '0', text: 'My own' })).toMatchObject({ value: { command: { text: 'My own' } } })
    expect(parse({ saved: '0', text: view.case.revisions[0]?.text ?? '' })).toMatchObject({
      value: { command: { text: expect.stringMatching(/^Hi María/) as string } },
    })
  })

  test('loses characters that no approver could see', () => {
    expect(parse({ text: 'Sorry\u202E\u200B María\0' })).toMatchObject({ value: { command: { text: 'Sorry María' } } })
  })

  test('is refused empty, too long, or with a saved reply that is none', () => {
    expect(parse({ text: '  ' })).toEqual({ ok: false, refusal: { text: 'Please fill this in.' } })
    expect(parse({ text: 'x'.repeat(300) })).toEqual({
      ok: false,
      refusal: { text: '20 characters too long; the network takes 280.' },
    })
    expect(parse({ text: '', saved: '77' })).toEqual({ ok: false, refusal: { saved: 'Choose one of the list.' } })
    expect(parse({ text: '👩🏽‍🚒'.repeat(60) })).toMatchObject({ ok: true })
  })

  test('can still be shown when its network came to take less', () => {
    const long = aView({ case: aCase({ status: 'drafting', revisions: [aRevision({ text: 'x'.repeat(900) })] }) })
    expect(fieldOf(draftForm(long, english, writer), 'text')).toMatchObject({ maxLength: 900 })
  })

  test('does not trust an author’s name to be harmless', () => {
    const rude = aView({ ...view, mention: aMention({ author: { name: '\u202E<!channel>\n\n$&{case}' } }) })
    expect(parse({ saved: '0', text: '' }, rude)).toMatchObject({
      value: { command: { text: expect.stringContaining('Hi <!channel> $&{case}, we are sorry.') as string } },
    })
  })
})
