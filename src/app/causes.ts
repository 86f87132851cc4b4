import { type Cause, risingCauses } from '../domain/digest/causes.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { Policy } from '../domain/policy.ts'
import { dayMs, type Instant, instant, plus } from '../domain/time.ts'
import type { FiguresStore } from './ports/digest-store.ts'

export interface CausesOf {
  readonly causes: readonly Cause[]
  /** What they were held against: up to four weeks before the span, less where nothing was heard so long ago. */
  readonly baseline: Span
  /** Whether all was read; else the numbers are reckoned from an even share. */
  readonly isWhole: boolean
}

/** Beyond these an even share is read: a pattern shows in it as well. */
const mostTexts = 2_000
const mostBaselineTexts = 4_000
const baselineMs = 28 * dayMs

/** What several people tell of in the same words within a span, more than in the weeks before. */
export const causesIn = async (
  figures: Pick<FiguresStore, 'texts' | 'firstHeard'>,
  policy: Policy,
  span: Span,
  most?: number,
): Promise<CausesOf> => {
  const heardSince: Instant = (await figures.firstHeard()) ?? span.from
  const from = instant(Math.min(span.from, Math.max(heardSince, plus(span.from, -baselineMs))))
  const baseline = { from, to: span.from }
  const now = await figures.texts(span, mostTexts)
  const before = await figures.texts(baseline, mostBaselineTexts)
  const causes = risingCauses(now, before, {
    baselineLengths: (baseline.to - baseline.from) / Math.max(1, span.to - span.from),
    ignored: policy.brands.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...(most !== undefined && { most }),
  })
  return { causes, baseline, isWhole: now.share === 1 && before.share === 1 }
}
