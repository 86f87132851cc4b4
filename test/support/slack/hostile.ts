import fc from 'fast-check'
import { type Action, type ActionId, actionIds } from '../../../src/cards/action.ts'
import type { Block, Card, Chart, Span } from '../../../src/cards/card.ts'
import type { Field, Form } from '../../../src/cards/form.ts'
import type { CaseId, StaffId } from '../../../src/domain/ids.ts'

/** What the public web may hold: Slack's live tokens, markup, controls, half characters, and very much of it. */
export const hostileText = (max = 20_000): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 3, arbitrary: fc.constantFrom(...hostileSamples) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('x', '"', '\\', '👩‍👩‍👧‍👦', '漢', '\n', '<!channel>', 'e\u0301\u0301\u0301'),
          fc.nat({ max }),
        )
        .map(([unit, times]) => unit.repeat(Math.ceil(times / unit.length))),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom('\ud83d', '\ude00', '\u0000', '\u202e', 'a', ' '), { maxLength: 40 })
        .map((all) => all.join('')),
    },
  )

export const hostileSamples = [
  '<!channel> <!here> <!everyone>',
  '<!subteam^S0CARE|@care>',
  '<@U0ANA> please look',
  '<#C0CARE|care>',
  '<https://evil.example|https://bank.example>',
  '*bold* _italic_ ~gone~ `code` ```block```',
  '[label](https://evil.example) ![x](https://evil.example/x.png)',
  ':tada: :fire:',
  '&lt;!channel&gt; &amp;lt;',
  '\u202e!nuf si sihT',
  '@channel @here',
  'javascript:alert(1)',
] as const

const span = (text: fc.Arbitrary<string>): fc.Arbitrary<Span> =>
  fc.record(
    {
      text,
      strong: fc.boolean(),
      link: fc.oneof(
        fc.webUrl(),
        fc.constantFrom('javascript:alert(1)', 'https://', 'HTTPS://x.example/é', 'mailto:a@b.example'),
        text,
      ),
      staff: fc.constantFrom('ana', 'leo', 'nobody', 'slack:U0NEW').map((id) => id as StaffId),
    },
    { requiredKeys: ['text'] },
  )

const chart = (text: fc.Arbitrary<string>): fc.Arbitrary<Chart> =>
  fc.record({
    kind: fc.constantFrom('line' as const, 'bar' as const, 'pie' as const),
    title: text,
    series: fc.array(
      fc.record({
        name: text,
        points: fc.array(fc.record({ label: text, value: fc.double() }), { maxLength: 25 }),
      }),
      { maxLength: 8 },
    ),
    asText: text,
  })

export const anyBlock = (text = hostileText()): fc.Arbitrary<Block> =>
  fc.oneof(
    fc.record({ kind: fc.constant('title' as const), text, aside: text }, { requiredKeys: ['kind', 'text'] }),
    fc.record(
      { kind: fc.constant('line' as const), spans: fc.array(span(text), { maxLength: 12 }), quiet: fc.boolean() },
      { requiredKeys: ['kind', 'spans'] },
    ),
    fc.record(
      { kind: fc.constant('quote' as const), text, lang: fc.constantFrom('en', 'und'), caption: fc.array(span(text)) },
      { requiredKeys: ['kind', 'text', 'lang'] },
    ),
    fc.record({
      kind: fc.constant('facts' as const),
      facts: fc.array(fc.record({ label: text, value: text, detail: text }, { requiredKeys: ['label', 'value'] })),
    }),
    fc.record({
      kind: fc.constant('difference' as const),
      parts: fc.array(
        fc.record({ change: fc.constantFrom('same' as const, 'added' as const, 'removed' as const), text }),
      ),
    }),
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(fc.array(span(text), { maxLength: 4 }), { maxLength: 30 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      head: fc.array(text, { maxLength: 25 }),
      rows: fc.array(fc.array(text, { maxLength: 25 }), { maxLength: 120 }),
      caption: text,
    }),
    fc.record({ kind: fc.constant('chart' as const), chart: chart(text) }),
    fc.constant({ kind: 'divider' as const }),
  )

const action = (text: fc.Arbitrary<string>): fc.Arbitrary<Action> =>
  fc.record(
    {
      id: fc.constantFrom<ActionId>(...actionIds),
      label: text,
      describe: text,
      target: fc.record(
        {
          caseId: fc.integer({ min: 1, max: 10 ** 9 }).map((id) => id as CaseId),
          version: fc.nat({ max: 10 ** 6 }),
          revision: fc.nat({ max: 10 ** 4 }),
          ref: fc.string({ maxLength: 400 }),
        },
        { requiredKeys: [] },
      ),
      style: fc.constantFrom('primary' as const, 'danger' as const),
    },
    { requiredKeys: ['id', 'label', 'describe', 'target'] },
  )

export const anyCard = (text = hostileText()): fc.Arbitrary<Card> =>
  fc.record({
    key: fc.oneof(fc.constant('case:1042'), text),
    version: fc.nat(),
    language: fc.constantFrom('en' as const, 'es' as const),
    summary: text,
    tone: fc.constantFrom('critical' as const, 'high' as const, 'medium' as const, 'low' as const, 'neutral' as const),
    blocks: fc.array(anyBlock(text), { maxLength: 70 }),
    actions: fc.array(action(text), { maxLength: 5 }),
    menu: fc.array(action(text), { maxLength: 20 }),
  })

const field = (text: fc.Arbitrary<string>): fc.Arbitrary<Field> => {
  const base = { label: text, hint: text, optional: fc.boolean() }
  return fc.oneof(
    fc.record(
      {
        ...base,
        name: fc.constant('text'),
        kind: fc.constant('text' as const),
        multiline: fc.boolean(),
        maxLength: fc.integer({ min: 1, max: 10_000 }),
        value: text,
        placeholder: text,
      },
      { requiredKeys: ['name', 'label', 'kind', 'multiline', 'maxLength'] },
    ),
    fc.record(
      {
        ...base,
        name: fc.constant('choice'),
        kind: fc.constant('choice' as const),
        options: fc.array(fc.record({ value: fc.string({ minLength: 1, maxLength: 90 }), label: text }), {
          maxLength: 250,
        }),
        value: fc.string(),
      },
      { requiredKeys: ['name', 'label', 'kind', 'options'] },
    ),
    fc.record(
      { ...base, name: fc.constant('date'), kind: fc.constant('date' as const), value: fc.constant('2026-12-01') },
      { requiredKeys: ['name', 'label', 'kind'] },
    ),
    fc.record(
      { ...base, name: fc.constant('box'), kind: fc.constant('checkbox' as const), value: fc.boolean() },
      { requiredKeys: ['name', 'label', 'kind'] },
    ),
  )
}

export const anyForm = (text = hostileText()): fc.Arbitrary<Form> =>
  fc.record({
    action: fc.constantFrom<ActionId>(...actionIds),
    target: fc.constant({ caseId: 1042 as CaseId, version: 7 }),
    language: fc.constantFrom('en' as const, 'es' as const),
    title: text,
    submit: text,
    cancel: text,
    intro: fc.array(anyBlock(text), { maxLength: 10 }),
    fields: fc.uniqueArray(field(text), { maxLength: 4, selector: ({ name }) => name }),
  })
