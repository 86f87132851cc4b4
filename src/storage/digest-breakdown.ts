import type { BreakdownRow, Dimension } from '../domain/digest/breakdown.ts'
import type { Figures, Timed, Timing } from '../domain/digest/metrics.ts'
import type { Counted, Measured } from './digest-measures.ts'

/** What was measured of one span, or of one line of a breakdown. */
export const figuresIn = (measured: readonly Measured[]): Omit<Figures, 'mentions' | 'open'> => {
  const count = (what: Counted): number => measured.find((row) => row.what === what)?.count ?? 0
  const timing = (what: Timed): Timing => timingOf(measured.find((row) => row.what === what))
  return {
    opened: count('opened'),
    closed: count('closed'),
    reopened: count('reopened'),
    broken: { firstDecision: count('firstDecisionBroken'), firstResponse: count('firstResponseBroken') },
    firstDecision: timing('firstDecision'),
    firstResponse: timing('firstResponse'),
    closing: timing('closing'),
  }
}

export const breakdownOf = (measured: readonly Measured[]): readonly BreakdownRow[] =>
  [...Map.groupBy(measured, ({ by, name }) => `${by}\n${name}`).values()].flatMap((rows) => {
    const [{ by, name } = { by: null, name: '' }] = rows
    // Whoever only opens a case again has no line of their own.
    if (by === null || rows.every(({ what }) => what === 'reopened')) return []
    const { opened, closed, broken, firstDecision, firstResponse } = figuresIn(rows)
    return [{ by: by satisfies Dimension, name, opened, closed, broken, firstDecision, firstResponse }]
  })

const timingOf = (row: Measured | undefined): Timing => ({
  count: row?.count ?? 0,
  allHours: distribution(row?.all_hours, row?.all_hours_max),
  business: distribution(row?.business, row?.business_max),
  promised: row?.promised ?? 0,
  kept: row?.kept ?? 0,
})

const distribution = (
  quantiles: readonly number[] | null | undefined,
  slowestMs: number | null | undefined,
): Timing['allHours'] => {
  if (quantiles == null || slowestMs == null) return null
  const [median = 0, p90 = 0] = quantiles
  return { medianMs: Math.round(median), p90Ms: Math.round(p90), slowestMs }
}
