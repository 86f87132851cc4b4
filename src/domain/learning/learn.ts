import type { Instant } from '../time.ts'
import { type Decision, weighed } from './decision.ts'
import { type Forecast, type Gate, shut, stepped } from './gate.ts'
import type { LearnedNature } from './nature.ts'
import { identity, type Platt, scaled, shrunkFit, surprise } from './platt.ts'
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

/**
 * Lives through the decisions in their order: before each one is known, what was learned so far and what the engine
 * says are both asked for a forecast. Learning is switched on when it has been winning clearly, and off as soon as it
 * is losing; the same decisions always lead to the same state, so whatever is undone is as if it had never been.
 */
export const learn = (decisions: readonly Decision[], now: Instant): Learned => {
  const ordered = decisions.toSorted((one, other) => one.at - other.at || one.mention - other.mention)
  const judged = weighed(ordered, now)
  const forecasts: Forecast[] = []
  let platt = identity
  let gate: Gate = shut
  for (const [index, { score, isComplaint, weight }] of judged.entries()) {
    if (index < firstForecast) continue
    const known = ordered.slice(0, index)
    if (index < fittedEach || index % betweenFits === 0) platt = shrunkFit(weighed(known, known.at(-1)?.at ?? now))
    const gain = surprise(score, isComplaint) - surprise(scaled(score, platt), isComplaint)
    forecasts.push({ gain, weight })
    gate = stepped(gate, forecasts, index + 1)
  }
  return {
    decisions: ordered.length,
    complaints: ordered.filter(({ isComplaint }) => isComplaint).length,
    platt: shrunkFit(judged),
    ...gate,
  }
}

/** The first forecasts would be those of somebody who knows nothing. */
const firstForecast = 6
/** So many decisions are each learned from at once; later ones a few at a time. */
const fittedEach = 60
const betweenFits = 5
