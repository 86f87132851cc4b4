import type { Figures, Timing } from './metrics.ts'

export const dimensions = ['severity', 'nature', 'brand', 'source', 'person'] as const
export type Dimension = (typeof dimensions)[number]

/** One line of a breakdown; of a person only what they did themselves. */
export interface BreakdownRow {
  readonly by: Dimension
  readonly name: string
  readonly opened: number
  readonly closed: number
  /** Promises that ran out; a person's line has none, since what nobody gave is nobody's. */
  readonly broken: Figures['broken']
  readonly firstDecision: Timing
  readonly firstResponse: Timing
}
