import { type NatureShifts, type ServiceShares, shiftedShares } from '../assessment/naming.ts'
import { isService, type Nature, type ServiceNature, serviceNatures } from '../assessment/nature.ts'
import type { Instant } from '../time.ts'
import type { Voice } from './decision.ts'
import { type Gate, shut } from './gate.ts'
import { type Lesson, proven } from './prove.ts'

/** Which nature a member of staff gave one complaint when they triaged it. It holds no words. */
export interface NatureDecision extends Voice {
  /** What the engine reads the mention as, before anything learned. */
  readonly shares: ServiceShares
  readonly is: Nature
}

/** What triage of one brand, language and source has taught about natures. */
export interface LearnedNature extends Gate {
  /** Used only while it is on. */
  readonly shifts: NatureShifts
  readonly decisions: number
}

export const noNatureLearned: LearnedNature = { ...shut, shifts: {}, decisions: 0 }

/**
 * How readily each service nature is named here, and whether that forecasts triage better than what is read. Critical
 * and harmless natures are no part of it: nothing is moved from them or to them.
 */
export const learnNature = (decisions: readonly NatureDecision[], now: Instant): LearnedNature => {
  const services = decisions.filter(isOfService)
  if (services.length === 0) return noNatureLearned
  const { gate, fitted } = proven(services, now, naming)
  return { ...gate, shifts: fitted, decisions: services.length }
}

type ServiceDecision = NatureDecision & { readonly is: ServiceNature }
const isOfService = (one: NatureDecision): one is ServiceDecision => isService(one.is)

/**
 * How far one nature may ever be shifted, in log-odds. Between two of them that makes at most twice as much: where the
 * engine gives one nature more than twenty times what it gives the other, no number of decisions turns them round.
 */
export const mostShift = 1.5

/**
 * The shifts that these decisions speak for, held back towards none: with few of them they hardly move. Multinomial
 * logistic regression with nothing but offsets. Each step divides by twice the curvature, which bounds all of it:
 * a covariance matrix of shares is diagonally dominant.
 */
const fitted = (
  decisions: readonly ServiceDecision[],
  weights: readonly number[],
  before: NatureShifts,
): NatureShifts => {
  let shifts = serviceNatures.map((nature) => before[nature] ?? 0)
  for (let step = 0; step < mostSteps; step += 1) {
    const slopes = shifts.map((shift) => shift / shiftVariance)
    const curves = shifts.map(() => 1 / shiftVariance)
    const present = recordOf(shifts)
    for (const [index, { shares, is }] of decisions.entries()) {
      const weight = weights[index] ?? 0
      for (const [at, share] of shiftedShares(shares, present).entries()) {
        slopes[at] = (slopes[at] ?? 0) + weight * (share - (serviceNatures[at] === is ? 1 : 0))
        curves[at] = (curves[at] ?? 0) + 2 * weight * share * (1 - share)
      }
    }
    const moved = shifts.map((shift, at) => clamp(shift - (slopes[at] ?? 0) / (curves[at] ?? 1), mostShift))
    const furthest = Math.max(...moved.map((shift, at) => Math.abs(shift - (shifts[at] ?? 0))))
    shifts = moved
    if (furthest < closeEnough) break
  }
  return recordOf(shifts)
}

const naming: Lesson<ServiceDecision, NatureShifts> = {
  none: {},
  fit: fitted,
  gain: ({ shares, is }, shifts) => surprise(shares, is) - surprise(shiftedShares(shares, shifts), is),
  betweenFits: 5,
}

const mostSteps = 40
const closeEnough = 1e-3
/** How far a group may be expected to name natures otherwise, before anything is known of it. */
const shiftVariance = 0.5 ** 2
/** Of a slip of the hand: nobody is so sure that one would outweigh everything else. */
const leastChance = 0.002

const surprise = (shares: ServiceShares, is: ServiceNature): number =>
  -Math.log(Math.max(leastChance, shares[serviceNatures.indexOf(is)] ?? 0))

const recordOf = (shifts: readonly number[]): NatureShifts =>
  Object.fromEntries(serviceNatures.map((nature, at) => [nature, shifts[at] ?? 0]))

const clamp = (value: number, most: number): number => Math.min(most, Math.max(-most, value))
