import type { Instant } from '../time.ts'
import { type Voice, weightsOf } from './decision.ts'
import { type Forecast, type Gate, shut, stepped } from './gate.ts'

/** How one thing is learned from decisions. */
export interface Lesson<One extends Voice, Fitted> {
  /** What is believed before anything is known. */
  readonly none: Fitted
  /** What these decisions speak for; `before` is the last answer, from which a search may start. */
  readonly fit: (decisions: readonly One[], weights: readonly number[], before: Fitted) => Fitted
  /** How much less one decision surprises with it than without, in nats. */
  readonly gain: (one: One, fitted: Fitted) => number
  /** After the first ones, how many decisions are taken in at once. */
  readonly betweenFits: number
}

/**
 * Lives through the decisions in their order: before each one is known, what was learned so far and what the engine
 * says are both asked for a forecast. Learning is switched on when it has been winning clearly, and off as soon as it
 * is losing; the same decisions always lead to the same state, so whatever is undone is as if it had never been.
 */
export const proven = <One extends Voice, Fitted>(
  decisions: readonly One[],
  now: Instant,
  { none, fit, gain, betweenFits }: Lesson<One, Fitted>,
): { readonly gate: Gate; readonly fitted: Fitted } => {
  const ordered = decisions.toSorted((one, other) => one.at - other.at || one.mention - other.mention)
  const weights = weightsOf(ordered, now)
  const forecasts: Forecast[] = []
  let gate: Gate = shut
  let fitted = none
  for (const [index, one] of ordered.entries()) {
    if (index < firstForecast) continue
    if (index < fittedEach || index % betweenFits === 0) {
      const known = ordered.slice(0, index)
      fitted = fit(known, weightsOf(known, known.at(-1)?.at ?? now), fitted)
    }
    forecasts.push({ gain: gain(one, fitted), weight: weights[index] ?? 0 })
    gate = stepped(gate, forecasts, index + 1)
  }
  return { gate, fitted: fit(ordered, weights, fitted) }
}

/** The first forecasts would be those of somebody who knows nothing. */
const firstForecast = 6
/** So many decisions are each learned from at once; later ones a few at a time. */
const fittedEach = 60
