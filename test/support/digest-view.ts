import type { DigestView, LinkedCase } from '../../src/cards/digest-view.ts'
import { natures } from '../../src/domain/assessment/nature.ts'
import type { Figures, Timing } from '../../src/domain/digest/metrics.ts'
import { spansUntil } from '../../src/domain/digest/schedule.ts'
import { dayMs, hourMs, minuteMs, plus } from '../../src/domain/time.ts'
import { aMention, aView, now, staff } from './case-view.ts'

const timing = (medianMs: number): Timing => {
  const distribution = { medianMs, p90Ms: 3 * medianMs, slowestMs: 9 * medianMs }
  return { count: 20, allHours: distribution, business: distribution, promised: 20, kept: 18 }
}
export const someFigures: Figures = {
  mentions: 480,
  opened: 24,
  closed: 19,
  reopened: 2,
  open: 12,
  broken: { firstDecision: 1, firstResponse: 3 },
  firstDecision: timing(6 * minuteMs),
  firstResponse: timing(hourMs),
  closing: timing(5 * hourMs),
}
const nothing: Timing = { count: 0, allHours: null, business: null, promised: 0, kept: 0 }
export const noFigures: Figures = {
  mentions: 0,
  opened: 0,
  closed: 0,
  reopened: 0,
  open: 0,
  broken: { firstDecision: 0, firstResponse: 0 },
  firstDecision: nothing,
  firstResponse: nothing,
  closing: nothing,
}

const hostile =
  '<!channel> <at>Ana</at> [x](http://evil.test) ![p](http://evil.test/p.png) *b* \u202Egnp.exe\n\n\n\n# head'
export const linked = (): LinkedCase => ({
  view: aView({
    mention: aMention({
      text: hostile.repeat(30),
      author: { ...aMention().author, name: hostile, handle: '<!here>' },
    }),
  }),
  link: 'https://chat.example/1',
})

export const aDigest = (changes: Partial<DigestView> = {}): DigestView => ({
  id: 'executives',
  spans: spansUntil('day', 'Europe/Madrid', now),
  now: someFigures,
  before: someFigures,
  earlier: someFigures,
  heardSince: plus(now, -400 * dayMs),
  openNow: 12,
  overdue: 1,
  flow: Array.from({ length: 7 }, (_, day) => ({ opened: day, closed: 7 - day })),
  breakdown: natures.flatMap((name) =>
    (['severity', 'nature', 'brand', 'source', 'person'] as const).map((by) => ({
      by,
      name: by === 'nature' ? name : hostile,
      opened: 3,
      closed: 2,
      broken: { firstDecision: 1, firstResponse: 0 },
      firstDecision: timing(minuteMs),
      firstResponse: nothing,
    })),
  ),
  waiting: 9,
  risks: Array.from({ length: 5 }, linked),
  spreading: Array.from({ length: 3 }, () => ({ ...linked(), sharesAdded: 40 })),
  storms: [{ topic: hostile, cases: 40, open: 12 }],
  mix: natures.map((nature, at) => ({ nature, now: at, before: 2, example: linked().view.mention })),
  causes: Array.from({ length: 5 }, () => ({
    phrase: hostile,
    count: 4,
    expected: 0.5,
    evidence: [linked().view.mention],
  })),
  causesAgainst: { from: plus(now, -29 * dayMs), to: plus(now, -dayMs), isWhole: true },
  thanks: { count: 3, quotes: [linked().view.mention] },
  settled: 4,
  declined: {
    count: 6,
    gravest: Array.from({ length: 5 }, () => ({ ...linked(), reason: hostile, by: staff('ana') })),
  },
  paragraph: null,
  ...changes,
})
