import { describe, expect, test } from 'vitest'
import type { Form } from '../../../../src/cards/form.ts'
import { parseTurnDown, rejectForm, requestChangesForm } from '../../../../src/cards/forms/approval-forms.ts'
import {
  closeForm,
  doNotEngageForm,
  mergeForm,
  noteForm,
  parseClose,
  parseDoNotEngage,
  parseMerge,
  parseNote,
} from '../../../../src/cards/forms/closing-forms.ts'
import { linkCustomerForm, parseLinkCustomer } from '../../../../src/cards/forms/customer-form.ts'
import { draftForm } from '../../../../src/cards/forms/draft-form.ts'
import {
  assignForm,
  escalateForm,
  parseAssign,
  parseEscalate,
  parseSnooze,
  snoozeForm,
} from '../../../../src/cards/forms/planning-forms.ts'
import {
  handPublishForm,
  parseHandPublish,
  parsePublishAgain,
  publishAgainForm,
} from '../../../../src/cards/forms/publishing-forms.ts'
import { handOverForm, parseHandOver, parseSettings, settingsForm } from '../../../../src/cards/forms/settings-forms.ts'
import { parseTriage, triageForm } from '../../../../src/cards/forms/triage-form.ts'
import { languages, type PublicationId } from '../../../../src/domain/ids.ts'
import { hourMs, instant, plus } from '../../../../src/domain/time.ts'
import { wordsIn } from '../../../../src/locales/text.ts'
import { blockText, formWords } from '../../../support/card-text.ts'
import {
  aCase,
  aCustomer,
  aPublication,
  aReader,
  aRevision,
  aView,
  now,
  staff,
  team,
} from '../../../support/case-view.ts'

const english = aReader()
const words = wordsIn('en')
const writer = { name: 'Leo Park' }
const view = aView({ case: aCase({ status: 'drafting' }) })
const noSettings = { language: null, quiet: null, timezone: null, awayFrom: null, awayUntil: null, pausedUntil: null }
const [ana] = team
const someWords = expect.any(String) as string
const fieldOf = (form: Form, name: string) => form.fields.find((field) => field.name === name)
const valueOf = (form: Form, name: string) => {
  const field = fieldOf(form, name)
  return field !== undefined && 'value' in field ? field.value : undefined
}
const optionsOf = (form: Form, name: string) => {
  const field = fieldOf(form, name)
  return field?.kind === 'choice' ? field.options.map(({ value }) => value) : []
}

const allForms = (language: (typeof languages)[number]): readonly Form[] => {
  const reader = aReader({ language })
  return [
    triageForm(view, reader),
    draftForm(view, reader, writer),
    requestChangesForm(view, reader, 1),
    rejectForm(view, reader, 1),
    assignForm(view, reader),
    snoozeForm(view, reader),
    escalateForm(view, reader),
    closeForm(view, reader),
    doNotEngageForm(view, reader),
    mergeForm(view, reader),
    noteForm(view, reader),
    handPublishForm(view, reader, 1),
    publishAgainForm(view, reader, 1),
    linkCustomerForm(view, reader),
    settingsForm(noSettings, reader),
    ...(ana === undefined ? [] : [handOverForm(ana, reader)]),
  ]
}

describe.each(languages)('every form in %s', (language) => {
  test.each(allForms(language).map((form) => [form.title, form] as const))('“%s” fits and leaks no key', (_, form) => {
    // Slack's modal: 24 characters of title, submit and close (docs.slack.dev/reference/views/modal-views).
    expect(form.title.length).toBeLessThanOrEqual(24)
    expect(form.submit.length).toBeLessThanOrEqual(24)
    expect(form.cancel.length).toBeLessThanOrEqual(24)
    expect(formWords(form)).not.toMatch(/\b(form|action|card)\.[a-z]|undefined|\{/)
    expect(new Set(form.fields.map(({ name }) => name)).size).toBe(form.fields.length)
    for (const field of form.fields) if (field.kind === 'choice') expect(field.options.length).toBeGreaterThan(0)
  })
})

describe('triage', () => {
  test('is filled in with what stands, so that confirming is one press', () => {
    const form = triageForm(view, english)
    expect([valueOf(form, 'nature'), valueOf(form, 'severity'), valueOf(form, 'route')]).toEqual([
      'safety',
      'critical',
      'public_reply',
    ])
    expect(form.intro.map(blockText).join()).toContain('power bank')
  })

  test('gives the command, or says which choice is none', () => {
    expect(parseTriage({ nature: 'price', severity: 'low', route: 'call' }, words)).toEqual({
      ok: true,
      value: { type: 'triage', nature: 'price', severity: 'low', route: 'call' },
    })
    expect(parseTriage({ nature: 'gossip', severity: 'low', route: 'call' }, words)).toEqual({
      ok: false,
      refusal: { nature: 'Choose one of the list.' },
    })
  })
})

describe('decisions of approvers', () => {
  test('need words, and speak of the revision that was shown', () => {
    expect(rejectForm(view, english, 1).target.revision).toBe(1)
    expect(parseTurnDown('reject', { text: ' No ' }, 1, words)).toEqual({
      ok: true,
      value: { type: 'reject', revision: 1, text: 'No' },
    })
    expect(parseTurnDown('request_changes', {}, 1, words)).toEqual({
      ok: false,
      refusal: { text: 'Please fill this in.' },
    })
  })

  test('show the draft in question', () => {
    expect(requestChangesForm(view, english, 1).intro.map(blockText).join()).toContain('María, we are so sorry.')
    const long = aView({
      case: aCase({ status: 'awaiting_approval', revisions: [aRevision({ text: 'word '.repeat(1_500) })] }),
    })
    const quotes = requestChangesForm(long, english, 1).intro
    expect(quotes.length).toBeGreaterThan(1)
    expect(quotes.flatMap((quote) => (quote.kind === 'quote' ? [quote.text] : [])).join('')).toBe('word '.repeat(1_500))
  })
})

describe('planning', () => {
  test('assigns to people who work on cases, but not to whoever has it', () => {
    expect(optionsOf(assignForm(view, english), 'to')).toEqual(['leo', 'bo', 'luz', 'kim'])
    expect(parseAssign({ to: 'leo' }, english)).toEqual({ ok: true, value: { type: 'assign', to: 'leo' } })
    expect(parseAssign({ to: 'nobody' }, english).ok).toBe(false)
  })

  test('snoozes for hours, until tomorrow at nine, or until a day at nine, in the reader’s zone', () => {
    const until = (values: Record<string, string>, reader = english) => parseSnooze(values, reader)
    expect(until({ for: 'hour' })).toEqual({ ok: true, value: { type: 'snooze', until: plus(now, hourMs) } })
    expect(until({ for: 'fourHours' })).toEqual({ ok: true, value: { type: 'snooze', until: plus(now, 4 * hourMs) } })
    expect(until({ for: 'tomorrow' })).toEqual({
      ok: true,
      value: { type: 'snooze', until: Date.UTC(2026, 10, 23, 8) },
    })
    expect(until({ for: 'tomorrow' }, aReader({ timezone: 'America/New_York' }))).toEqual({
      ok: true,
      value: { type: 'snooze', until: Date.UTC(2026, 10, 23, 14) },
    })
    expect(until({ for: 'date', date: '2026-12-01' })).toEqual({
      ok: true,
      value: { type: 'snooze', until: Date.UTC(2026, 11, 1, 8) },
    })
    expect(until({ for: 'date' })).toEqual({ ok: false, refusal: { date: 'Please fill this in.' } })
    expect(until({ for: 'date', date: '2026-02-31' }).ok).toBe(false)
    expect(until({ for: 'ever' }).ok).toBe(false)
  })

  test('escalates with or without words', () => {
    expect(parseEscalate({})).toEqual({ ok: true, value: { type: 'escalate', text: '' } })
  })
})

describe('closing', () => {
  test('never hides a decision not to engage among the reasons', () => {
    expect(optionsOf(closeForm(view, english), 'why')).not.toContain('do_not_engage')
    expect(parseClose({ why: 'do_not_engage' }, words).ok).toBe(false)
    expect(parseClose({ why: 'resolved', text: 'Refunded' }, words)).toEqual({
      ok: true,
      value: { type: 'close', why: 'resolved', text: 'Refunded' },
    })
  })

  test('proposes “resolved” once a reply is out', () => {
    const answered = aView({
      case: aCase({ status: 'waiting_author', publication: aPublication({ outcome: 'published' }) }),
    })
    expect(valueOf(closeForm(answered, english), 'why')).toBe('resolved')
    expect(valueOf(closeForm(aView(), english), 'why')).toBe('not_risky')
  })

  test('without engaging needs a reason, and takes a date to look again', () => {
    expect(fieldOf(doNotEngageForm(view, english), 'review')).toMatchObject({ kind: 'date', min: '2026-11-23' })
    expect(parseDoNotEngage({ text: '' }, english)).toEqual({ ok: false, refusal: { text: 'Please fill this in.' } })
    expect(parseDoNotEngage({ text: 'In court', review: '2026-12-01' }, english)).toEqual({
      ok: true,
      value: { type: 'do_not_engage', text: 'In court', reviewAt: Date.UTC(2026, 11, 1, 8) },
    })
    expect(parseDoNotEngage({ text: 'In court', review: 'soon' }, english)).toMatchObject({
      ok: false,
      refusal: { review: someWords },
    })
  })

  test('by merging takes a number however people write it', () => {
    for (const into of ['1050', '#1050', ' case 1050 ', 'caso #1050']) {
      expect(parseMerge({ into }, words)).toEqual({ ok: true, value: { type: 'merge', into: 1050 } })
    }
    for (const into of ['', 'that one', '10.5', '-3', '99999999999999999999'])
      expect(parseMerge({ into }, words).ok).toBe(false)
  })

  test('notes need words', () => {
    expect(parseNote({ text: 'Called her' }, words)).toEqual({ ok: true, value: { type: 'note', text: 'Called her' } })
    expect(parseNote({}, words).ok).toBe(false)
  })
})

describe('posting by hand', () => {
  const publicationId = 'p9' as PublicationId

  test('shows the approved text and asks for its link', () => {
    const form = handPublishForm(view, english, 1)
    expect(form.intro.map(blockText).join('\n')).toContain('María, we are so sorry.')
    expect(parseHandPublish({ url: 'https://x.example/2' }, 1, publicationId, words)).toEqual({
      ok: true,
      value: { type: 'mark_published', revision: 1, publicationId, url: 'https://x.example/2' },
    })
    expect(parseHandPublish({}, 1, publicationId, words)).toMatchObject({ ok: true, value: { url: null } })
    expect(parseHandPublish({ url: 'javascript:alert(1)' }, 1, publicationId, words)).toMatchObject({
      ok: false,
      refusal: { url: expect.stringContaining('https://') as string },
    })
  })

  test('after a lost answer, sends again only when somebody has looked', () => {
    expect(publishAgainForm(view, english, 1).intro.map(blockText).join()).toContain('may already be there')
    expect(parsePublishAgain({ looked: 'false' }, words)).toMatchObject({ ok: false })
    expect(parsePublishAgain({ looked: 'true' }, words)).toEqual({ ok: true, value: true })
  })
})

describe('a customer', () => {
  test('is filled in from what is known, and read back', () => {
    const form = linkCustomerForm(aView({ customer: aCustomer() }), english)
    expect([valueOf(form, 'id'), valueOf(form, 'tier'), valueOf(form, 'billing'), valueOf(form, 'trend')]).toEqual([
      'crm-9',
      'gold',
      '12000',
      'growing',
    ])
    expect(
      parseLinkCustomer({ id: 'crm-9', name: 'María Gil', tier: 'gold', billing: '12.000', trend: 'growing' }, english),
    ).toEqual({
      ok: true,
      value: aCustomer(),
    })
  })

  test('needs a number, a known tier, and an amount that is one', () => {
    expect(parseLinkCustomer({ tier: 'gold' }, english).ok).toBe(false)
    expect(parseLinkCustomer({ id: '1', tier: 'wood' }, english).ok).toBe(false)
    expect(parseLinkCustomer({ id: '1', tier: 'gold', billing: 'a lot' }, english)).toMatchObject({
      refusal: { billing: someWords },
    })
    expect(parseLinkCustomer({ id: '1', tier: 'gold', trend: 'unknown' }, english)).toMatchObject({
      value: { trend: null, billingPerYear: null },
    })
  })
})

describe('settings', () => {
  const parse = (values: Record<string, string>) => parseSettings(values, noSettings, english)

  test('take quiet hours over midnight, or none', () => {
    expect(parse({ language: 'es', quietFrom: '22:00', quietTo: '7:00' })).toMatchObject({
      value: { language: 'es', quiet: [{ from: 1_320, to: 420 }], awayUntil: null, awayFrom: null },
    })
    expect(parse({ language: 'en' })).toMatchObject({ value: { quiet: null } })
  })

  test('refuse half a quiet time, and a time that is none', () => {
    expect(parse({ language: 'en', quietFrom: '22:00' }).ok).toBe(false)
    expect(parse({ language: 'en', quietTo: '07:00' }).ok).toBe(false)
    expect(parse({ language: 'en', quietFrom: '25:00', quietTo: '07:00' }).ok).toBe(false)
  })

  test('take an absence from now until the morning of a day to come', () => {
    expect(parse({ language: 'en', awayUntil: '2026-12-01' })).toMatchObject({
      value: { awayFrom: now, awayUntil: instant(Date.UTC(2026, 11, 1, 8)) },
    })
    expect(parse({ language: 'en', awayUntil: '2026-11-01' })).toMatchObject({
      refusal: { awayUntil: someWords },
    })
  })

  test('hand cases over to a colleague, not to oneself', () => {
    if (ana === undefined) throw new Error('nobody works here')
    expect(optionsOf(handOverForm(ana, english), 'to')).not.toContain('ana')
    expect(parseHandOver({ to: 'leo' }, ana, english)).toEqual({ ok: true, value: staff('leo') })
    expect(parseHandOver({ to: 'ana' }, ana, english).ok).toBe(false)
  })
})
