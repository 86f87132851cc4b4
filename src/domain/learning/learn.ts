import type { Instant } from '../time.ts'
import type { Decision } from './decision.ts'
import { type Gate, shut } from './gate.ts'
import type { LearnedNature } from './nature.ts'
import { identity, type Platt, scaled, shrunkFit, surprise } from './platt.ts'
import { type Lesson, proven } from './prove.ts'
import type { LearnedSeverity } from './severity.ts'

/** What decisions about one brand, language and source have taught. */
export interface Learned extends Gate {
  readonly decisions: number
  /** How many of them were complaints after all. */
  readonly complaints: number
  /** What the decisions speak for; used only while it is on. */
  readonly platt: Platt
  /** Missing where it was learned before severity was. */
  readonly severity?: LearnedSeverity
  /** Missing where it was learned before natures were. */
  readonly nature?: LearnedNature
}

export const nothingLearned: Learned = { ...shut, decisions: 0, complaints: 0, platt: identity }

/** What a score means here, and whether that forecasts decisions better than the score as it is read. */
export const learn = (decisions: readonly Decision[], now: Instant): Learned => {
  const { gate, fitted } = proven(decisions, now, meaning)
  const complaints = decisions.filter(({ isComplaint }) => isComplaint).length
  return { decisions: decisions.length, complaints, platt: fitted, ...gate }
}

const meaning: Lesson<Decision, Platt> = {
  none: identity,
  fit: (decisions, weights) =>
    shrunkFit(decisions.map(({ score, isComplaint }, index) => ({ score, isComplaint, weight: weights[index] ?? 0 }))),
  gain: ({ score, isComplaint }, platt) => surprise(score, isComplaint) - surprise(scaled(score, platt), isComplaint),
  betweenFits: 5,
}
