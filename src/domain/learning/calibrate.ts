import type { Signals } from '../assessment/assessment.ts'
import { isProblem } from '../assessment/nature.ts'
import { hasCriticalFact } from '../assessment/scores.ts'
import { type Platt, scaled } from './platt.ts'

/** What is in force for one group of texts. */
export interface Calibration {
  readonly platt: Platt
  /** How many decisions it was learned from. */
  readonly decisions: number
}

/**
 * Signals whose P(complaint) means what it says here. Where a rule or head found something grave, dismissals teach
 * nothing: such a text is left as it was read.
 */
export const calibrated = (signals: Signals, calibration: Calibration | null): Signals => {
  if (calibration === null || isGrave(signals)) return signals
  const { complaint } = signals
  const now = scaled(complaint, calibration.platt)
  const problems = complaint > 0 ? now / complaint : 1
  const others = complaint < 1 ? (1 - now) / (1 - complaint) : 1
  const natures = signals.natures
    .map(({ nature, p }) => ({ nature, p: Math.min(1, p * (isProblem(nature) ? problems : others)) }))
    .toSorted((one, other) => other.p - one.p)
  return { ...signals, complaint: now, natures, learned: { from: complaint, decisions: calibration.decisions } }
}

/** Facts that no dismissal unlearns: critical rules, and what the model is sure reads like one. */
export const isGrave = (signals: Pick<Signals, 'facts'>): boolean =>
  hasCriticalFact(signals) || signals.facts.some(({ code }) => code.startsWith('reads.'))
