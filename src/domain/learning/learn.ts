import type { Instant } from '../time.ts'
import { type Decision, weighed } from './decision.ts'
import { identity, type Platt, scaled, shrunkFit, surprise } from './platt.ts'

/** What decisions about one brand, language and source have taught. */
export interface Learned {
  readonly decisions: number
  /** How many of them were complaints after all. */
  readonly complaints: number
  /** What the decisions speak for; used only while it is on. */
  readonly platt: Platt
  readonly isOn: boolean
  /** How much less later decisions surprised with it than without, each, in nats; decisions that were not yet known when it was fitted. */
  readonly gain: number
  /** Decisions the gain was measured on. */
  readonly later: number
  /** How often it was switched off again because it stopped winning. */
  readonly rolledBack: number
}

export const nothingLearned: Learned = {
  decisions: 0,
  complaints: 0,
  platt: identity,
  isOn: false,
  gain: 0,
  later: 0,
  rolledBack: 0,
}

/** From how many decisions on anything is changed. */
export const fewestDecisions = 30

/**
 * Lives through the decisions in their order: before each one is known, what was learned so far and what the engine
 * says are both asked for a forecast. Learning is switched on when it has been winning clearly, and off as soon as it
 * is losing; the same decisions always lead to the same state, so whatever is undone is as if it had never been.
 */
export const learn = (decisions: readonly Decision[], now: Instant): Learned => {
  const ordered = decisions.toSorted((one, other) => one.at - other.at || one.mention - other.mention)
  const judged = weighed(ordered, now)
  const gains: Gain[] = []
  let platt = identity
  let isOn = false
  let rolledBack = 0
  for (const [index, { score, isComplaint, weight }] of judged.entries()) {
    if (index < firstForecast) continue
    const known = ordered.slice(0, index)
    if (index < fittedEach || index % betweenFits === 0) platt = shrunkFit(weighed(known, known.at(-1)?.at ?? now))
    gains.push({ gain: surprise(score, isComplaint) - surprise(scaled(score, platt), isComplaint), weight })
    const { mean, error } = recent(gains)
    if (!isOn && index + 1 >= fewestDecisions && mean > leastGain && mean > surely * error) isOn = true
    else if (isOn && mean < 0) {
      isOn = false
      rolledBack += 1
    }
  }
  return {
    decisions: ordered.length,
    complaints: ordered.filter(({ isComplaint }) => isComplaint).length,
    platt: shrunkFit(judged),
    isOn,
    gain: recent(gains).mean,
    later: gains.length,
    rolledBack,
  }
}

/** The first forecasts would be those of somebody who knows nothing. */
const firstForecast = 6
/** So many decisions are each learned from at once; later ones a few at a time. */
const fittedEach = 60
const betweenFits = 5
/** Learning that gains less is not worth a number that people have to explain. */
const leastGain = 0.005
/** How many standard errors the gain has to be above nothing. */
const surely = 1.2
/** What was won longer ago says little about whether it still wins. */
const mostRecent = 100

interface Gain {
  readonly gain: number
  readonly weight: number
}

/** The weighted mean of the latest gains, and how far it may be off. */
const recent = (gains: readonly Gain[]): { readonly mean: number; readonly error: number } => {
  const last = gains.slice(-mostRecent)
  const sum = last.reduce((total, { weight }) => total + weight, 0)
  if (last.length < 2 || sum === 0) return { mean: 0, error: Number.POSITIVE_INFINITY }
  const mean = last.reduce((total, { gain, weight }) => total + weight * gain, 0) / sum
  const spread = last.reduce((total, { gain, weight }) => total + (weight * (gain - mean)) ** 2, 0)
  return { mean, error: Math.sqrt(spread) / sum }
}
