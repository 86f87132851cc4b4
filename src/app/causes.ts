import { type Cause, type ReadTexts, risingCauses } from '../domain/digest/causes.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { Policy } from '../domain/policy.ts'
import { dayMs, type Instant, instant, plus } from '../domain/time.ts'
import type { FigureQueries } from './ports/digest-store.ts'

export interface CausesOf {
  readonly causes: readonly Cause[]
  /** What they were held against: up to four weeks before the span, less where nothing was heard so long ago. */
  readonly baseline: Span
  /** When the first mention of all came in; null: none yet. */
  readonly heardSince: Instant | null
  /** Whether all was read; else the numbers are reckoned from an even share. */
  readonly isWhole: boolean
}

/** Beyond these an even share is read: a pattern shows in it as well. */
const mostTexts = 2_000
const mostBaselineTexts = 4_000
const baselineMs = 28 * dayMs

/** The words of a span and of the weeks before it. */
export interface CauseTexts {
  readonly span: Span
  readonly baseline: Span
  readonly heardSince: Instant | null
  readonly now: ReadTexts
  readonly before: ReadTexts
}

export const readTexts = async (
  figures: Pick<FigureQueries, 'texts' | 'firstHeard'>,
  span: Span,
): Promise<CauseTexts> => {
  const heardSince = await figures.firstHeard()
  const from = instant(Math.min(span.from, Math.max(heardSince ?? span.from, plus(span.from, -baselineMs))))
  const baseline = { from, to: span.from }
  const now = await figures.texts(span, mostTexts)
  return { span, baseline, heardSince, now, before: await figures.texts(baseline, mostBaselineTexts) }
}

/** What several people tell of in the same words within a span, more than in the weeks before. Lets others work meanwhile. */
export const causesOf = async (
  { span, baseline, heardSince, now, before }: CauseTexts,
  policy: Policy,
  most?: number,
): Promise<CausesOf> => {
  const finding = risingCauses(now, before, {
    baselineLengths: (baseline.to - baseline.from) / Math.max(1, span.to - span.from),
    ignored: policy.brands.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(most !== undefined && { most }),
  })
  let step = finding.next()
  while (step.done !== true) {
    await new Promise(setImmediate)
    step = finding.next()
  }
  return { causes: step.value, baseline, heardSince, isWhole: now.share === 1 && before.share === 1 }
}
