/** Whether something learned is in use, and why: it has to win on decisions that were not yet known when it was fitted. */
export interface Gate {
  readonly isOn: boolean
  /** How much less later decisions surprised with it than without, each, in nats. */
  readonly gain: number
  /** Decisions the gain was measured on. */
  readonly later: number
  /** How often it was switched off again because it stopped winning. */
  readonly rolledBack: number
}

export const shut: Gate = { isOn: false, gain: 0, later: 0, rolledBack: 0 }

/** What one later decision says: how much better it was foreseen, in nats, and how much that counts. */
export interface Forecast {
  readonly gain: number
  readonly weight: number
}

/** From how many decisions on anything is changed. */
export const fewestDecisions = 30

/** Opened when it has been winning clearly, shut as soon as it is losing. */
export const stepped = (gate: Gate, forecasts: readonly Forecast[], decisions: number): Gate => {
  const { mean, error } = recent(forecasts)
  const so = { ...gate, gain: mean, later: forecasts.length }
  if (!gate.isOn && decisions >= fewestDecisions && mean > leastGain && mean > surely * error)
    return { ...so, isOn: true }
  return gate.isOn && mean < 0 ? { ...so, isOn: false, rolledBack: gate.rolledBack + 1 } : so
}

/** Learning that gains less is not worth a number that people have to explain. */
const leastGain = 0.005
/** How many standard errors the gain has to be above nothing. */
const surely = 1.2
/** What was won longer ago says little about whether it still wins. */
const mostRecent = 100

/** The weighted mean of the latest gains, and how far it may be off. */
const recent = (forecasts: readonly Forecast[]): { readonly mean: number; readonly error: number } => {
  const last = forecasts.slice(-mostRecent)
  const sum = last.reduce((total, { weight }) => total + weight, 0)
  if (last.length < 2 || sum === 0) return { mean: 0, error: Number.POSITIVE_INFINITY }
  const mean = last.reduce((total, { gain, weight }) => total + weight * gain, 0) / sum
  const spread = last.reduce((total, { gain, weight }) => total + (weight * (gain - mean)) ** 2, 0)
  return { mean, error: Math.sqrt(spread) / sum }
}
