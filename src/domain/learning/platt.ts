/**
 * Platt scaling on the log-odds of a score: what a score means for one brand, language and source. Of scores that
 * already mean what they say it is the identity.
 */
export interface Platt {
  readonly slope: number
  readonly offset: number
}

export const identity: Platt = { slope: 1, offset: 0 }

/** A score that somebody has judged. */
export interface Judged {
  /** P(complaint) as the engine read it, 0 to 1. */
  readonly score: number
  readonly isComplaint: boolean
  /** How much it counts; 0 and more. */
  readonly weight: number
}

/** How far a calibration may ever move: half or twice the slope, and two steps of log-odds (50 % becomes 12 or 88). */
export const caps = { leastSlope: 0.5, mostSlope: 2, mostOffset: 2 } as const

/** The probability that a score stands for. */
export const scaled = (score: number, { slope, offset }: Platt): number => sigmoid(slope * logOdds(score) + offset)

/**
 * The calibration that these judgements speak for, held back towards the identity: with few of them it hardly moves.
 * A free fit on thirty decisions is worse than none (facts: .11 against .09). Newton's method on a convex
 * loss; two unknowns.
 */
export const shrunkFit = (judged: readonly Judged[]): Platt => {
  let { slope, offset } = identity
  const points = judged.map(({ score, isComplaint, weight }) => ({ x: logOdds(score), y: isComplaint ? 1 : 0, weight }))
  for (let step = 0; step < mostSteps; step += 1) {
    // Gradient and curvature of the loss, beginning with the pull of the identity.
    let toSlope = (slope - 1) / slopeVariance
    let toOffset = offset / offsetVariance
    let slopes = 1 / slopeVariance
    let offsets = 1 / offsetVariance
    let both = 0
    for (const { x, y, weight } of points) {
      const p = sigmoid(slope * x + offset)
      const curve = weight * p * (1 - p)
      toSlope += weight * (p - y) * x
      toOffset += weight * (p - y)
      slopes += curve * x * x
      offsets += curve
      both += curve * x
    }
    const determinant = slopes * offsets - both * both
    const slopeStep = (offsets * toSlope - both * toOffset) / determinant
    const offsetStep = (slopes * toOffset - both * toSlope) / determinant
    slope = clamp(slope - clamp(slopeStep, -1, 1), caps.leastSlope, caps.mostSlope)
    offset = clamp(offset - clamp(offsetStep, -1, 1), -caps.mostOffset, caps.mostOffset)
    if (Math.abs(slopeStep) + Math.abs(offsetStep) < closeEnough) break
  }
  return { slope, offset }
}

/** How surprised somebody who believed this probability is by what turned out, in nats. */
export const surprise = (probability: number, isComplaint: boolean): number =>
  -Math.log(Math.max(leastScore, isComplaint ? probability : 1 - probability))

const mostSteps = 25
const closeEnough = 1e-6
/** How far a group's calibration may be expected to lie from the identity, before anything is known of it. */
const slopeVariance = 0.25 ** 2
const offsetVariance = 1
/** Nobody is surer than this, or one mistake would outweigh everything else. */
const leastScore = 0.002

const logOdds = (score: number): number => {
  const p = clamp(score, leastScore, 1 - leastScore)
  return Math.log(p / (1 - p))
}
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value))
