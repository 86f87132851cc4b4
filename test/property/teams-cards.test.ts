import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Action, actionIds } from '../../src/cards/action.ts'
import type { Block, Card, Span } from '../../src/cards/card.ts'
import type { Field, Form } from '../../src/cards/form.ts'
import { draftForm } from '../../src/cards/forms/draft-form.ts'
import { plain } from '../../src/cards/plain-text.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { wordsIn } from '../../src/locales/text.ts'
import type { AdaptiveCard } from '../../src/platforms/teams/adaptive-card.ts'
import { dialogBody, executeBody } from '../../src/platforms/teams/answers.ts'
import { maxActivityBytes, maxCardBytes } from '../../src/platforms/teams/limits.ts'
import type { Surface } from '../../src/platforms/teams/render-actions.ts'
import { renderCard, summaryOf } from '../../src/platforms/teams/render-card.ts'
import { type Returned, renderForm } from '../../src/platforms/teams/render-form.ts'
import { safeUrl } from '../../src/platforms/teams/text.ts'
import { aCase, aReader, aView } from '../support/case-view.ts'

const staff = (id: StaffId) => (id === 'nobody' ? null : { name: `<at>${id}</at> *x*`, teams: `29:${id}` })

/** What people and programs write who want to be seen, to click, to count, or to break. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '![x](http://evil.test/beacon.png)',
    '[click](http://evil.test)',
    '<at>Ana Ruiz</at>',
    '<AT >x</ at>',
    '{{DATE(2026-11-22T09:00:00Z, SHORT)}} {{TIME(2026-11-22T09:00:00Z)}}',
    '<img src=x onerror=alert(1)>',
    '**bold** _it_ `code` # head\n- list\n1. one',
    '${payload} {{x}}',
    '\u202Egnp.exe\u202C \u200B\u0000\uFEFF',
    '\uD83D\uD83D \uDD25',
    '"}],"actions":[{"type":"Action.OpenUrl"}]',
  ),
)
const long = fc.oneof(
  hostile,
  fc.tuple(hostile, fc.integer({ min: 1, max: 400 })).map(([text, times]) => text.repeat(times).slice(0, 30_000)),
)
const span: fc.Arbitrary<Span> = fc.record(
  {
    text: long,
    strong: fc.boolean(),
    link: fc.oneof(
      fc.constantFrom('https://x.example/a(b)', 'javascript:alert(1)', 'data:text/html,x', 'nonsense'),
      hostile,
    ),
    staff: fc.constantFrom('ana', 'bo', 'nobody').map((id) => id as StaffId),
  },
  { requiredKeys: ['text'] },
)
const spans = fc.array(span, { maxLength: 12 })
const points = fc.array(fc.record({ label: hostile, value: fc.double() }), { maxLength: 80 })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: long, aside: long }),
  fc.record({ kind: fc.constant('line' as const), spans, quiet: fc.boolean() }),
  fc.record({ kind: fc.constant('quote' as const), text: long, lang: hostile, caption: spans }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: long, value: long, detail: long }), { maxLength: 30 }),
  }),
  fc.record({
    kind: fc.constant('difference' as const),
    parts: fc.array(fc.record({ change: fc.constantFrom('same', 'added', 'removed'), text: long }), { maxLength: 60 }),
  }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(spans, { maxLength: 40 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(long, { maxLength: 12 }),
    rows: fc.array(fc.array(long, { maxLength: 12 }), { maxLength: 60 }),
    caption: long,
  }),
  fc.record({
    kind: fc.constant('chart' as const),
    chart: fc.record({
      kind: fc.constantFrom('line', 'bar', 'pie'),
      title: long,
      series: fc.array(fc.record({ name: hostile, points }), { maxLength: 10 }),
      asText: long,
    }),
  }),
  fc.constant({ kind: 'divider' as const }),
)
const action: fc.Arbitrary<Action> = fc.record({
  id: fc.constantFrom(...actionIds),
  label: long,
  describe: long,
  target: fc.oneof(fc.constant({ caseId: 1042 as never, version: 7 }), fc.record({ ref: long })),
})
const card: fc.Arbitrary<Card> = fc.record({
  key: fc.constant('case:1042'),
  version: fc.nat(),
  language: fc.constantFrom('en', 'es'),
  summary: long,
  tone: fc.constantFrom('critical', 'high', 'medium', 'low', 'neutral'),
  blocks: fc.array(block, { maxLength: 30 }),
  actions: fc.array(action, { maxLength: 8 }),
  menu: fc.array(action, { maxLength: 40 }),
})
const surface = fc.constantFrom<Surface>('shared', 'inline', 'dialog')
const refreshFor = Array.from({ length: 60 }, (_, index) => `29:${'x'.repeat(80)}${index}`)

describe('any card at all', () => {
  test('fits, with its summary, into the smallest limit Teams has', () => {
    fc.assert(
      fc.property(card, surface, (one, where) => {
        const drawn = renderCard(one, { surface: where, staff, refreshFor })
        expect(bytes(drawn)).toBeLessThanOrEqual(maxCardBytes)
        expect(bytes({ summary: summaryOf(one), card: drawn })).toBeLessThanOrEqual(maxActivityBytes)
        expect(drawn.body.length).toBeGreaterThan(0)
      }),
      { numRuns: 300 },
    )
  })

  test('is made of elements that show text literally, and links are only those we set', () => {
    fc.assert(
      fc.property(card, surface, (one, where) => {
        const drawn = renderCard(one, { surface: where, staff })
        const ours = linksIn(one)
        const mentions = new Set(drawn.msteams.entities?.map((entity) => entity.text))
        for (const node of nodes(drawn)) {
          if (typeof node['type'] === 'string') expect(known.has(node['type'])).toBe(true)
          if (node['url'] !== undefined) expect(ours).toContain(node['url'])
          if (node['type'] === 'TextRun') expect(String(node['text'])).not.toMatch(/<\/?at\b|\{\{(?:DATE|TIME)/i)
          if (node['type'] === 'TextBlock') expect(where).toBe('shared')
          if (node['type'] === 'TextBlock') expectInert(String(node['text']), mentions)
          if (Array.isArray(node['actions'])) expect(node['actions'].length).toBeLessThanOrEqual(6)
          if (Array.isArray(node['inlines'])) expect(node['inlines'].length).toBeGreaterThan(0)
        }
        expect(drawn.fallbackText).not.toMatch(/<\/?at\b/i)
        expect(JSON.stringify(drawn)).not.toMatch(/[\u0000-\u0008\u202A-\u202E\u2066-\u2069]/)
      }),
      { numRuns: 300 },
    )
  })

  test('shows the words it was given', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const drawn = renderCard(
          {
            key: 'k',
            version: 0,
            language: 'en',
            summary: 's',
            tone: 'neutral',
            blocks: [{ kind: 'line', spans: [{ text }] }],
            actions: [],
            menu: [],
          },
          { surface: 'shared', staff },
        )
        const shown = nodes(drawn)
          .flatMap((node) => (node['type'] === 'TextRun' ? [node['text']] : []))
          .join('')
        expect(shown).toBe(plain(text) === '' ? ' ' : plain(text))
      }),
    )
  })
})

/** Letters of one, two, three and four bytes, and those that JSON writes longer. */
const huge = fc
  .tuple(fc.constantFrom('a', 'é', '火', '🔥', '"\\', '\n', '\u0001', '\uD83D', 'fuego 火 '), fc.nat(10_000))
  .map(([piece, length]) => piece.repeat(length).slice(0, length))
const wording = fc.oneof(hostile, huge)
const field = (name: string): fc.Arbitrary<Field> => {
  const base = { name: fc.constant(name), label: wording, hint: wording, optional: fc.boolean() }
  const options = fc
    .tuple(fc.nat(700), wording)
    .map(([count, label]) =>
      Array.from({ length: count }, (_, value) => ({ value: `${value}`, label: label.slice(0, 200) })),
    )
  return fc.oneof(
    fc.record(
      {
        ...base,
        kind: fc.constant('text' as const),
        multiline: fc.boolean(),
        maxLength: fc.integer({ min: 1, max: 10_000 }),
        value: wording,
        placeholder: wording,
      },
      { requiredKeys: ['name', 'label', 'kind', 'multiline', 'maxLength'] },
    ),
    fc.record(
      { ...base, kind: fc.constant('choice' as const), options, value: fc.nat(700).map(String) },
      { requiredKeys: ['name', 'label', 'kind', 'options'] },
    ),
    fc.record({ ...base, kind: fc.constant('date' as const), value: fc.constant('2026-12-01') }),
    fc.record({ ...base, kind: fc.constant('checkbox' as const), value: fc.boolean() }),
  )
}
const form: fc.Arbitrary<Form> = fc.record({
  action: fc.constantFrom('case.draft.v1', 'case.do_not_engage.v1'),
  target: fc.constant({ caseId: 1042 as never, version: 7 }),
  language: fc.constantFrom('en', 'es'),
  title: wording,
  submit: wording,
  cancel: wording,
  intro: fc.array(block, { maxLength: 2 }),
  fields: fc.nat(4).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => field(`f${index}`)))),
})
const back: fc.Arbitrary<Returned | null> = fc.option(
  fc.record({
    values: fc.dictionary(fc.constantFrom('f0', 'f1', 'f2', 'f3'), wording),
    errors: fc.dictionary(fc.constantFrom('f0', 'f1', 'f2', ''), wording),
  }),
)

describe('any form at all', () => {
  test('fits into the smallest limit Teams has, in a dialog and in the card, as it is made and as it comes back', () => {
    fc.assert(
      fc.property(form, surface, back, (one, where, returned) => {
        const drawn = renderForm(one, { surface: where, staff }, returned)
        expect(bytes(drawn)).toBeLessThanOrEqual(maxCardBytes)
        const voice = { words: wordsIn('en'), staff, target: { caseId: 1042 as never } }
        const answer = { kind: 'invalid', errors: returned?.errors ?? {} } as const
        const refused = { form: one, values: returned?.values ?? {} }
        expect(bytes(dialogBody(answer, voice, refused))).toBeLessThanOrEqual(maxActivityBytes)
        const values = { ...refused.values, text: refused.values['f0'] ?? '' }
        const sent = { action: one.action, target: one.target, values }
        const why = { kind: 'refused', text: 'No.' } as const
        expect(bytes(dialogBody(why, voice, null, sent))).toBeLessThanOrEqual(maxActivityBytes)
        expect(bytes(executeBody(answer, voice, refused))).toBeLessThanOrEqual(maxActivityBytes)
      }),
      { numRuns: 100 },
    )
  })

  test('keeps every field, and of every list what is chosen', () => {
    fc.assert(
      fc.property(form, surface, (one, where) => {
        const inputs = renderForm(one, { surface: where, staff }).body.filter(({ type }) => type.startsWith('Input.'))
        expect(inputs.map(({ id }) => id)).toEqual(one.fields.map(({ name }) => `in.${name}`))
        for (const [index, made] of one.fields.entries()) {
          if (made.kind !== 'choice' || !made.options.some(({ value }) => value === made.value)) continue
          const choices = inputs[index]?.['choices'] as { value: string }[]
          expect(choices.map(({ value }) => value)).toContain(made.value)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('gives back to the last character whatever can be typed into the form of a reply', () => {
    fc.assert(
      fc.property(huge, surface, (words, where) => {
        const reply = draftForm(aView({ case: aCase({ status: 'claimed' }), maxReplyLength: null }), aReader(), {
          name: 'Ana',
        })
        const [input] = textsIn(renderForm(reply, { surface: where, staff }))
        const typed = words.slice(0, Number(input?.['maxLength'])).replace(/\u0001/g, '')
        const returned = { values: { text: typed, submit: 'true' }, errors: { saved: 'Choose one of the list.' } }
        const [again] = textsIn(renderForm(reply, { surface: where, staff }, returned))
        expect(again?.['value'] ?? '').toBe(typed.toWellFormed())
      }),
      { numRuns: 100 },
    )
  })
})

const textsIn = ({ body }: AdaptiveCard) => body.filter(({ id }) => id === 'in.text')

const bytes = (json: unknown): number => Buffer.byteLength(JSON.stringify(json))

const known = new Set(
  `AdaptiveCard Container RichTextBlock TextBlock TextRun Table TableRow TableCell ActionSet Action.Execute Action.Submit Action.OpenUrl Action.ShowCard mention task/fetch Chart.Line Chart.VerticalBar Chart.VerticalBar.Grouped Chart.Donut`.split(
    /\s+/,
  ),
)

/** Every object in the card, however deep. */
const nodes = (value: unknown): Record<string, unknown>[] => {
  if (Array.isArray(value)) return value.flatMap(nodes)
  if (typeof value !== 'object' || value === null) return []
  const record = value as Record<string, unknown>
  return [record, ...Object.values(record).flatMap(nodes)]
}

const linksIn = (one: Card): readonly string[] =>
  nodes(one.blocks).flatMap((node) => (typeof node['link'] === 'string' ? (safeUrl(node['link']) ?? []) : []))

/** In a TextBlock only our mentions and links are markup; every other mark has a backslash before it. */
const expectInert = (text: string, mentions: ReadonlySet<string>): void => {
  const rest = [...mentions]
    .sort((a, b) => b.length - a.length)
    .reduce((left, mention) => left.replaceAll(mention, ''), text)
    .replaceAll(/\]\([^)\s]*\)/g, '')
    .replaceAll(/\\[!-/:-@[-`{-~]/g, '')
    .replaceAll(/\*\*|\[/g, '')
  expect(rest).not.toMatch(/[<>*_`#|~\\]/)
}
