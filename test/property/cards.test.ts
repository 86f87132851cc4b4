import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeTarget, encodeTarget } from '../../src/cards/action.ts'
import { approvalCard } from '../../src/cards/approval-card.ts'
import type { Card } from '../../src/cards/card.ts'
import { caseCard } from '../../src/cards/case-card.ts'
import type { CaseView } from '../../src/cards/case-view.ts'
import { difference } from '../../src/cards/difference.ts'
import { foundCard } from '../../src/cards/found-card.ts'
import { historyCard, historyLine } from '../../src/cards/history.ts'
import { learnedCard, learnedGroupCard } from '../../src/cards/learned-card.ts'
import { leftOutCard, leftOutPage } from '../../src/cards/left-out-card.ts'
import { nagCard } from '../../src/cards/nag-card.ts'
import { cut, inPieces, plain } from '../../src/cards/plain-text.ts'
import { questionCard } from '../../src/cards/question-card.ts'
import { queueCard } from '../../src/cards/queue-card.ts'
import { whyCard } from '../../src/cards/why-card.ts'
import { natures } from '../../src/domain/assessment/nature.ts'
import { factCodes, metadataCodes } from '../../src/domain/assessment/reason-codes.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import { statuses } from '../../src/domain/case/case.ts'
import { languages } from '../../src/domain/ids.ts'
import { nothingLearned } from '../../src/domain/learning/learn.ts'
import { noSeverityLearned } from '../../src/domain/learning/severity.ts'
import { nagKinds } from '../../src/domain/service-level/nag.ts'
import { instant } from '../../src/domain/time.ts'
import en from '../../src/locales/en.json' with { type: 'json' }
import { blockText, wordsOf } from '../support/card-text.ts'
import {
  aCase,
  aMention,
  anAssessment,
  anEvent,
  aPublication,
  aReader,
  aRevision,
  aView,
  caseId,
  now,
  staff,
  team,
} from '../support/case-view.ts'

const nasty = [
  '<!channel>',
  '<@U0ANA>',
  '<https://evil.example|click>',
  '![](https://evil.example/x.png)',
  '<script>alert(1)</script>',
  '**bold** _it_ `code`',
  '\u202Egnp.exe\u202C',
  '\u2066\u200B\u200D\uFEFF\u00AD',
  '\0\u0007\u001B[31m',
  'مرحبا بالعالم',
  'שלום',
  '👨‍👩‍👧'.repeat(40),
  '😡'.repeat(300),
  'z\u0301\u0302\u0303\u0304\u0305'.repeat(60),
  '\uD83D',
  '{name} {count} {case}',
  '\n\n\n\n\n',
  '日本語の長い文章'.repeat(50),
  'a'.repeat(5_000),
]
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem()), {
    maxLength: 12,
  })
  .map((parts) => parts.join(' ').slice(0, 10_000))
const perhaps = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const moments = fc.oneof(
  fc.integer({ min: now - 40 * 86_400_000, max: now + 40 * 86_400_000 }),
  fc.constantFrom(0, 4_102_444_800_000, 253_402_300_799_000, now),
)

const views: fc.Arbitrary<CaseView> = fc
  .record({
    status: fc.constantFrom(...statuses),
    severity: fc.constantFrom(...severities),
    nature: fc.constantFrom(...natures),
    text: hostile,
    name: perhaps(hostile),
    handle: perhaps(hostile),
    source: fc.oneof(fc.constant('x'), hostile),
    url: perhaps(fc.oneof(hostile, fc.webUrl(), fc.constant(`https://x.example/${'y'.repeat(3_000)}`))),
    followers: perhaps(fc.integer({ min: -5, max: 2_000_000_000 })),
    drafts: fc.array(hostile, { minLength: 1, maxLength: 3 }),
    at: moments,
    dueAt: perhaps(moments),
    outcome: fc.constantFrom('pending' as const, 'published' as const, 'failed' as const, 'uncertain' as const),
    how: fc.constantFrom('webhook' as const, 'manual' as const),
    changed: perhaps(
      fc.constantFrom(
        { how: 'edited' } as const,
        { how: 'deleted', remaining: 'none' } as const,
        { how: 'deleted', remaining: 'another' } as const,
      ),
    ),
    snoozed: perhaps(moments),
    degraded: fc.boolean(),
    owner: fc.oneof(fc.constantFrom('ana', 'bo'), hostile),
    reasons: fc.array(
      fc.record({
        code: fc.oneof(fc.constantFrom(...factCodes, ...metadataCodes, 'phrase'), hostile),
        weight: fc.integer({ min: -20, max: 60 }),
        span: fc.tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 0, max: 9_000 })),
      }),
      { maxLength: 30 },
    ),
  })
  .map((seed) => {
    const base = aCase({ status: seed.status })
    const state = 'owner' in base.state ? { ...base.state, owner: staff(seed.owner) } : base.state
    const score = { value: 50, reasons: seed.reasons }
    return aView({
      case: aCase({
        state,
        severity: seed.severity,
        nature: seed.nature,
        openedAt: instant(seed.at),
        revisions: seed.drafts.map((text, index) => aRevision({ revision: index + 1, text, by: staff(seed.owner) })),
        publication: aPublication({ outcome: seed.outcome, how: seed.how, url: seed.url }),
        mentionChanged: seed.changed === null ? null : { ...seed.changed, at: instant(seed.at) },
        snoozedUntil: seed.snoozed === null ? null : instant(seed.snoozed),
        escalated: seed.degraded ? { by: staff(seed.owner), at: now } : null,
        assessment: anAssessment({
          degraded: seed.degraded,
          risk: score,
          influence: score,
          value: score,
          engine: seed.text,
        }),
      }),
      mention: aMention({
        text: seed.text,
        url: seed.url,
        source: seed.source as never,
        publishedAt: instant(seed.at),
        author: { name: seed.name, handle: seed.handle, followers: seed.followers },
      }),
      deadline: seed.dueAt === null ? null : { target: 'resolution', startedAt: now, dueAt: instant(seed.dueAt) },
      publisher: seed.how,
    })
  })
const readers = fc.constantFrom(...languages).map((language) => aReader({ language }))

const leaves = (tree: object, path: string): readonly string[] =>
  Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string' ? [`${path}${key}`] : leaves(value as object, `${path}${key}.`),
  )
const keys = leaves(en, '')

/** Everything every renderer may count on, whatever was in the texts. */
const holds = (card: Card, hostileText: string): void => {
  expect(card.actions.length).toBeLessThanOrEqual(5)
  expect(card.summary.trim()).not.toBe('')
  expect(card.summary.length).toBeLessThanOrEqual(300)
  expect(card.summary).not.toMatch(/\n/)
  for (const block of card.blocks) {
    if (block.kind === 'title') expect(block.text.length).toBeLessThanOrEqual(150)
    if (block.kind === 'quote') expect(block.text.length).toBeLessThanOrEqual(1_200)
    if (block.kind === 'quote') expect(block.text).not.toBe('')
    expect(blockText(block).length).toBeLessThanOrEqual(block.kind === 'list' ? 10_500 : 2_500)
    const spans = block.kind === 'line' ? block.spans : block.kind === 'quote' ? (block.caption ?? []) : []
    for (const { link } of spans) if (link !== undefined) expect(link).toMatch(/^https?:\/\/\S+$/)
  }
  const all = wordsOf(card)
  expect(all.length).toBeLessThanOrEqual(16_000)
  expect(all).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/)
  expect(all.isWellFormed()).toBe(true)
  expect(keys.filter((key) => key.includes('.') && all.includes(key) && !hostileText.includes(key))).toEqual([])
  for (const action of [...card.actions, ...card.menu]) {
    expect(action.label.length).toBeGreaterThan(0)
    expect(action.label.length).toBeLessThanOrEqual(40)
    expect(action.describe.length).toBeLessThanOrEqual(120)
    expect(decodeTarget(encodeTarget(action.target))).toEqual(action.target)
  }
}

describe('whatever strangers and staff wrote', () => {
  test('a case card fits, names a way on, and leaks nothing', () => {
    fc.assert(
      fc.property(views, readers, (view, reader) => {
        holds(caseCard(view, reader), JSON.stringify(view))
      }),
      { numRuns: 400 },
    )
  })

  test('every other card about a case does too', () => {
    fc.assert(
      fc.property(views, readers, fc.constantFrom(...nagKinds), (view, reader, kind) => {
        const item = { view, kind, target: 'approval' as const, ordinal: 1, of: 3, nextAt: now, deadlineAt: now }
        const seed = JSON.stringify(view)
        holds(whyCard(view, reader), seed)
        holds(nagCard([item], reader), seed)
        holds(
          nagCard(
            [
              item,
              ...Array.from({ length: 30 }, (_, at) => ({
                ...item,
                view: { ...view, case: { ...view.case, id: caseId(at + 1) } },
              })),
            ],
            reader,
          ),
          seed,
        )
        holds(
          foundCard(
            view.mention.text,
            Array.from({ length: 12 }, () => view),
            reader,
          ),
          seed,
        )
        const settings = {
          language: null,
          quiet: null,
          timezone: null,
          awayFrom: null,
          awayUntil: now,
          pausedUntil: null,
        }
        const many = Array.from({ length: 15 }, () => view)
        const [someone] = team
        if (someone !== undefined)
          holds(
            queueCard(
              {
                staff: someone,
                mine: many,
                approvals: many,
                unclaimed: many,
                settings,
                questions: 3,
                publishingStopped: true,
              },
              reader,
            ),
            seed,
          )
      }),
      { numRuns: 120 },
    )
  })

  test('what got no card, a question about it, and what was learned do too', () => {
    fc.assert(
      fc.property(views, readers, hostile, (view, reader, tag) => {
        const seed = JSON.stringify([view, tag])
        const held = { mention: view.mention, nature: view.case.nature, complaint: 0.6 }
        const summary = {
          channel: 'care',
          day: '2026-11-23',
          version: 3,
          cases: 900,
          held: 40,
          natures: [{ nature: view.case.nature, count: 940 }],
          from: 8,
          line: 0.8,
          rows: [{ view }, { held }, { view }, { held }, { held }, { view }, { view }, { view }],
        }
        holds(leftOutCard(summary, reader), seed)
        holds(leftOutPage(summary, reader), seed)
        holds(leftOutPage({ ...summary, rows: [], cases: 0, held: 0 }, reader), seed)
        holds(questionCard({ mention: view.mention, score: 0.2, waiting: 3 }, reader), seed)
        const group = { brand: tag as never, source: view.mention.source, language: tag }
        const severity = { ...noSeverityLearned, isOn: true, points: -9, decisions: 45, later: 39 }
        const one = {
          id: 7,
          group,
          learned: {
            ...nothingLearned,
            decisions: 45,
            complaints: 5,
            isOn: true,
            platt: { slope: 1, offset: -1 },
            severity,
          },
          frozen: { by: staff('kim'), at: now },
          rolledBack: { by: staff('kim'), at: now },
        }
        const corrections = [{ brand: tag as never, was: 'price', is: 'failure', count: 3 }] as const
        holds(
          learnedCard(
            Array.from({ length: 30 }, () => one),
            { isOn: false, line: 0.4, corrections },
            reader,
          ),
          seed,
        )
        const said = {
          mention: 9 as never,
          by: staff('bo'),
          at: now,
          text: `${tag} `.repeat(40),
          how: 'not_risky',
          score: 0.6,
          undone: null,
        } as const
        holds(
          learnedGroupCard(
            one,
            Array.from({ length: 12 }, () => said),
            reader,
          ),
          seed,
        )
      }),
      { numRuns: 120 },
    )
  })

  test('a request to approve shows the draft whole and literally', () => {
    fc.assert(
      fc.property(views, readers, (view, reader) => {
        const latest = view.case.revisions.at(-1)
        if (latest === undefined) return
        const asked = {
          ...view,
          case: {
            ...view.case,
            state: { ...aCase({ status: 'awaiting_approval' }).state, revision: latest.revision } as never,
          },
        }
        const card = approvalCard(asked, latest, reader)
        const quoted = card.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])).join('')
        expect(quoted.startsWith(plain(latest.text))).toBe(true)
        expect(card.actions.map(({ id }) => id)).toContain('case.approve.v1')
        expect(card.actions.length).toBeLessThanOrEqual(5)
        expect(card.blocks.map(blockText).join('').length).toBeLessThanOrEqual(12_000)
        expect(card.summary.length).toBeLessThanOrEqual(300)
      }),
      { numRuns: 200 },
    )
  })

  test('a line of history stays a line', () => {
    fc.assert(
      fc.property(hostile, readers, (text, reader) => {
        const events = [
          anEvent({ type: 'noted', text }),
          anEvent({ type: 'closed', why: 'resolved', text, reviewAt: null }),
          anEvent(
            { type: 'publication_failed', publicationId: 'p' as never, why: text },
            { kind: 'system', name: 'publisher' },
          ),
        ]
        for (const event of events) {
          expect(historyLine(event, reader)).not.toMatch(/[\n\u202E\0]/)
          expect(historyLine(event, reader).length).toBeLessThanOrEqual(600)
        }
        holds(historyCard(aView(), Array.from({ length: 60 }, () => events).flat(), reader), text)
      }),
      { numRuns: 100 },
    )
  })
})

describe('texts', () => {
  test('made plain stay plain', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })

  test('cut to any length fit in it and stay whole characters', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 2, max: 400 }), (text, max) => {
        const short = cut(plain(text), max)
        expect(short.length).toBeLessThanOrEqual(max)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })

  test('in pieces join to the same text', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 4, max: 400 }), (text, max) => {
        const pieces = inPieces(text, max)
        expect(pieces.join('')).toBe(text)
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(max)
      }),
    )
  })

  test('differ in a way that gives both back', () => {
    const words = fc.array(fc.oneof(fc.constantFrom('we', 'are', 'sorry', ' ', '\n', '.', '👍🏽'), hostile), {
      maxLength: 30,
    })
    const texts = words.map((parts) => parts.join('').slice(0, 3_000))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const parts = difference(before, after)
        expect(parts.flatMap((part) => (part.change === 'added' ? [] : [part.text])).join('')).toBe(before)
        expect(parts.flatMap((part) => (part.change === 'removed' ? [] : [part.text])).join('')).toBe(after)
      }),
    )
  })
})
