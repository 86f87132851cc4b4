import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/cards/card.ts'
import { digestCard, digestPages } from '../../../src/cards/digest-card.ts'
import { flowChart } from '../../../src/cards/digest-chart.ts'
import { digestPage } from '../../../src/cards/digest-pages.ts'
import type { DigestView } from '../../../src/cards/digest-view.ts'
import { latestOccurrence, spansUntil } from '../../../src/domain/digest/schedule.ts'
import { languages } from '../../../src/domain/ids.ts'
import { type DigestRule, weekdays } from '../../../src/domain/policy.ts'
import { hourMs } from '../../../src/domain/time.ts'
import { wordsIn } from '../../../src/locales/text.ts'
import { renderCard as slackCard } from '../../../src/platforms/slack/render-card.ts'
import { renderCard as teamsCard } from '../../../src/platforms/teams/render-card.ts'
import { bodyOf, wordsOf } from '../../support/card-text.ts'
import { aCase, aReader, aView } from '../../support/case-view.ts'
import { wall } from '../../support/clocked.ts'
import { aDigest, linked, noFigures, someFigures } from '../../support/digest-view.ts'
import { objectionsTo } from '../../support/slack/block-rules.ts'

const cardsOf = (view: DigestView, language: (typeof languages)[number]) => {
  const reader = aReader({ language })
  return [digestCard(view, reader), ...digestPages.map((page) => digestPage(page, view, reader))]
}

describe.each(languages)('a digest in %s', (language) => {
  it('keeps within the limits of Slack and of Teams, whatever people wrote', () => {
    for (const card of cardsOf(aDigest(), language)) {
      for (const native of [true, false]) {
        const blocks = slackCard(card, { native, surface: 'message', mention: () => null } as never)
        expect(objectionsTo(blocks, 'message')).toEqual([])
      }
      const adaptive = teamsCard(card, { surface: 'shared', staff: () => null })
      expect(JSON.stringify(adaptive).length).toBeLessThan(28_000)
    }
  })
  it('says no placeholder, no key and nothing undefined', () => {
    for (const view of [
      aDigest(),
      aDigest({ now: noFigures, risks: [], breakdown: [], mix: [], causes: [], spreading: [], storms: [] }),
    ]) {
      for (const card of cardsOf(view, language)) {
        expect(wordsOf(card)).not.toMatch(/\{\w+|digest\.|undefined|NaN/)
      }
    }
  })
  it('has at most five buttons in sight, each with words for a screen reader', () => {
    const [card] = cardsOf(aDigest(), language)
    expect(card?.actions.length).toBeLessThanOrEqual(5)
    expect([...(card?.actions ?? []), ...(card?.menu ?? [])].every(({ describe }) => describe.length > 10)).toBe(true)
  })
})

describe('what customers say', () => {
  it('counts the shares of this time, never an hour’s beyond all there are', () => {
    const one = linked()
    const spread = { shares: 690, sharesPerHour: 7_116, slope: 0, observedMs: hourMs }
    const view = aDigest({ spreading: [{ ...one, view: { ...one.view, spread }, sharesAdded: 640 }] })
    const text = bodyOf(digestPage('voices', view, aReader({ language: 'en' })))
    expect(text).toContain('640 more shares in this time, 690 in all.')
    expect(text).not.toContain('7,116')
  })
  it('says of a closed case whose post still spreads how it ended, not that it is open', () => {
    const one = linked()
    const view = aDigest({
      spreading: [{ ...one, view: aView({ case: aCase({ status: 'closed' }) }), sharesAdded: 640 }],
    })
    const text = bodyOf(digestPage('voices', view, aReader({ language: 'en' })))
    expect(text).toMatch(/Closed by Ana Ruiz .*: resolved\. 640 more shares/)
    expect(text).not.toContain('Open for')
  })
  it('says under its own heading that nobody was left without an answer', () => {
    const page = digestPage('voices', aDigest({ declined: { count: 0, gravest: [] } }), aReader({ language: 'en' }))
    expect(bodyOf(page)).toMatch(/Decided not to answer\s+Nobody decided/)
  })
})

describe('the chart', () => {
  const chartOf = (period: DigestRule['period'], time: string) => {
    const spans = spansUntil(period, 'Europe/Madrid', wall(time))
    const flow = spans.steps.map((_, step) => ({ opened: step, closed: 1 }))
    return flowChart(aDigest({ spans, flow }), aReader({ language: 'en' }), wordsIn('en'))
  }
  const labelsOf = (chart: Chart) => chart.series[0]?.points.map(({ label }) => label)

  // 24 November 2026 is a Tuesday.
  it.each([
    ['08:30', 'Mon–Tue'],
    ['20:00', 'Mon–Tue'],
    ['00:00', 'Mon'],
  ])('of a day that ends at %s says so, and calls it after the days it lies on', (time, name) => {
    const chart = chartOf('day', `2026-11-24 ${time}`)
    expect(chart.title).toBe(`Opened and closed, ${time} to ${time}`)
    expect(labelsOf(chart)?.at(-1)).toBe(name)
  })
  it('calls a week after its first day', () => {
    const chart = chartOf('week', '2026-11-30 08:30')
    expect(chart.title).toBe('Opened and closed, weeks by first day')
    expect(labelsOf(chart)?.at(-1)).toBe('23 Nov')
    expect(labelsOf(chartOf('month', '2026-01-05 08:30'))?.at(-1)).toBe('29 Dec 2025')
  })
})

describe('the breakdown', () => {
  it('gives of every line the median, what 90 of 100 keep and the slowest', () => {
    const page = digestPage('breakdown', aDigest(), aReader())
    const tables = page.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tables.map(({ head }) => head)).toEqual([
      ['', 'New', 'Closed', 'Kept'],
      ['', 'Decision', 'Response'],
    ])
    expect(tables[1]?.rows[0]?.slice(1)).toEqual(['1 min / 3 min / 9 min', '–'])
  })
})

describe('a breakdown too long for a page', () => {
  it('shows the greatest of each kind, people among them, and says how many are left out', () => {
    const [row] = aDigest().breakdown
    const many = { severity: 4, nature: 9, brand: 3, source: 5, person: 12 } as const
    const breakdown = Object.entries(many).flatMap(([by, count]) =>
      Array.from({ length: count }, (_, index) => ({ ...row, by, name: `${by} ${index}`, opened: 99 - index })),
    ) as unknown as DigestView['breakdown']
    const page = digestPage('breakdown', aDigest({ breakdown }), aReader({ language: 'en' }))
    const [table] = page.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    const kinds = Map.groupBy(table?.rows ?? [], ([name = '']) => name.split(':')[0])
    expect([...kinds].map(([kind, rows]) => [kind, rows.length])).toEqual([
      ['Severity', 4],
      ['Nature', 5],
      ['Brand', 3],
      ['Source', 4],
      ['Person', 4],
    ])
    expect(kinds.get('Person')?.[0]?.[0]).toContain('person 0')
    expect(bodyOf(page)).toContain('13 smaller lines are left out')
  })
})

describe('the first page', () => {
  it('can be read on a phone in a minute or little more', () => {
    const short = aDigest({
      risks: Array.from({ length: 5 }, () => ({ view: aView(), link: null })),
      storms: [{ topic: 'ac900, cancelled, hotel', cases: 30, open: 12 }],
      causes: ['boarding pass', 'wrong name', 'no hotel'].map((phrase) => ({
        phrase,
        count: 5,
        expected: 0,
        evidence: [],
      })),
    })
    expect(bodyOf(digestCard(short, aReader())).split(/\s+/).length).toBeLessThan(285)
  })
  it('counts as waiting what waits for us, not for its author', () => {
    expect(bodyOf(digestCard(aDigest({ waiting: 9 }), aReader()))).toContain('And 6 more wait.')
    expect(bodyOf(digestCard(aDigest({ waiting: 3 }), aReader()))).not.toContain('more wait')
  })
  it('of a day on which nothing happened is a sentence', () => {
    const view = aDigest({ now: noFigures, before: noFigures, risks: [], storms: [], overdue: 0, openNow: 0 })
    const card = digestCard(view, aReader({ language: 'en' }))
    expect(card.summary).toMatch(/^Since .* nothing happened, and no case is open\.$/)
    expect(card.blocks.map(({ kind }) => kind)).toEqual(['title', 'line'])
  })
  it.each([
    [
      'en',
      'From 21 Nov, 08:30 to 22 Nov, 08:30: nothing new and none open at the end. This digest comes late. Now, 22 Nov, 11:00: 2 cases still open and 1 overdue.',
    ],
    [
      'es',
      'Del 21 nov, 08:30 al 22 nov, 08:30: nada nuevo y ninguno abierto al final. Este resumen llega con retraso. Ahora, 22 nov, 11:00: 2 casos siguen abiertos y 1 fuera de plazo.',
    ],
  ] as const)('that comes late tells what was from what is, in %s', (language, summary) => {
    const spans = spansUntil('day', 'Europe/Madrid', wall('2026-11-22 08:30'))
    const view = aDigest({ spans, now: noFigures, openNow: 2, overdue: 1 })
    const card = digestCard(view, aReader({ language, now: wall('2026-11-22 11:00') }))
    expect(card.summary).toBe(summary)
  })
  it('never says that no case is open above one that is, though it opened only as the digest was made', () => {
    const view = aDigest({ now: noFigures, openNow: 1, overdue: 0 })
    const { summary } = digestCard(view, aReader({ language: 'en' }))
    expect(summary).toMatch(/none open at the end\. Now, .*: 1 case still open\.$/)
    expect(summary).not.toContain('no case')
  })
  it('knows nothing of days before the first mention, which is not the same as nought', () => {
    const { spans } = aDigest()
    const reader = aReader({ language: 'en' })
    const view = aDigest({
      heardSince: spans.now.from,
      causesAgainst: { from: spans.now.from, to: spans.now.from, isWhole: true },
    })
    for (const card of [digestCard(view, reader), digestPage('figures', view, reader)]) {
      const [table] = card.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
      expect(table?.rows.every(([, now, ...others]) => now !== '–' && others.join() === '–,–')).toBe(true)
    }
    const voices = digestPage('voices', view, reader)
    const [mix] = voices.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    expect(mix?.series.map(({ name }) => name)).toEqual(['Past day'])
    expect(bodyOf(voices)).toContain('Nothing was heard before to hold them against.')
    expect(bodyOf(voices)).not.toContain('expected')
  })
  it('after a weekend speaks of three days, and says so above them', () => {
    const spans = latestOccurrence(
      { at: 510, days: weekdays.slice(0, 5), period: 'day' },
      'Europe/Madrid',
      wall('2026-11-30 08:30'),
    )?.spans
    const table = digestCard(aDigest({ ...(spans && { spans }) }), aReader({ language: 'en' })).blocks.find(
      (block) => block.kind === 'table',
    )
    expect(table?.head).toEqual(['Figure', 'Past 3 days', '3 days before', 'A week earlier'])
  })
  it('holds its figures against the day before and a week earlier', () => {
    const view = aDigest({ before: { ...someFigures, opened: 20 }, earlier: { ...someFigures, opened: 30 } })
    const table = digestCard(view, aReader({ language: 'en' })).blocks.find((block) => block.kind === 'table')
    expect(table?.head).toEqual(['Figure', 'Past day', 'Day before', 'A week earlier'])
    expect(table?.rows[0]).toEqual(['New cases', '24', '20', '30'])
    expect(table?.rows.map(([name]) => name)).toEqual([
      'New cases',
      'Closed',
      'Open',
      'Promises broken',
      'Promises kept',
      'First decision',
      'First response',
    ])
  })
})
