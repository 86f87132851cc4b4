import type { LearnedNaming, LearnedRisk, Signals } from '../assessment/assessment.ts'
import { isProblem } from '../assessment/nature.ts'
import { hasCriticalFact } from '../assessment/scores.ts'
import { type Platt, scaled } from './platt.ts'

/** What is in force for one group of texts. */
export interface Calibration {
  /** Null where what was learned of P(complaint) is not used. */
  readonly complaint: { readonly platt: Platt; readonly decisions: number } | null
  /** Null where what was learned of severity is not used. */
  readonly risk: LearnedRisk | null
  /** Missing where what was learned of natures is not used. */
  readonly nature?: LearnedNaming
}

/**
 * Signals whose P(complaint) and risk mean what they say here. Where a rule or head found something grave, dismissals
 * teach nothing: such a text is left as it was read.
 */
export const calibrated = (signals: Signals, calibration: Calibration | null): Signals => {
  if (calibration === null || isGrave(signals)) return signals
  const { complaint, risk, nature } = calibration
  const read = complaint === null ? signals : rescaled(signals, complaint)
  return { ...read, ...(risk && { learnedRisk: risk }), ...(nature && { learnedNature: nature }) }
}

const rescaled = (signals: Signals, { platt, decisions }: NonNullable<Calibration['complaint']>): Signals => {
  const { complaint } = signals
  const now = scaled(complaint, platt)
  const problems = complaint > 0 ? now / complaint : 1
  const others = complaint < 1 ? (1 - now) / (1 - complaint) : 1
  const natures = signals.natures
    .map(({ nature, p }) => ({ nature, p: Math.min(1, p * (isProblem(nature) ? problems : others)) }))
    .toSorted((one, other) => other.p - one.p)
  return { ...signals, complaint: now, natures, learned: { from: complaint, decisions } }
}

/** Facts that no dismissal unlearns: critical rules, and what the model is sure reads like one. */
export const isGrave = (signals: Pick<Signals, 'facts'>): boolean =>
  hasCriticalFact(signals) || signals.facts.some(({ code }) => code.startsWith('reads.'))
