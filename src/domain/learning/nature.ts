import { isCritical, isProblem, type Nature, problemNatures } from '../assessment/nature.ts'
import type { Instant } from '../time.ts'
import { type Forecast, type Gate, shut, stepped } from './gate.ts'

/** Which nature a member of staff gave one complaint when they triaged it. It holds no words. */
export interface NatureDecision {
  readonly at: Instant
  /** As it was read, before anything learned. */
  readonly was: Nature
  readonly is: Nature
}

/** Natures that stand for others here; only service natures, on both sides. */
export type NatureMoves = Readonly<Partial<Record<Nature, Nature>>>

/** What triage of one brand, language and source has taught about natures. */
export interface LearnedNature extends Gate {
  /** Used only while it is on. */
  readonly moves: NatureMoves
  readonly decisions: number
}

export const noNatureLearned: LearnedNature = { ...shut, moves: {}, decisions: 0 }

/** Natures that learning may move a mention from and to: never a critical one, and nothing harmless. */
export const isService = (nature: Nature): boolean => isProblem(nature) && !isCritical(nature)

/**
 * Lives through triage decisions in their order, as `learn` does: before each one is known, the nature as it was read
 * and the one it would be moved to both forecast it. What was learned is used while it wins.
 */
export const learnNature = (decisions: readonly NatureDecision[]): LearnedNature => {
  const ordered = decisions
    .filter(({ was, is }) => isService(was) && isService(is))
    .toSorted((one, other) => one.at - other.at)
  const forecasts: Forecast[] = []
  let gate: Gate = shut
  for (const [index, { was, is }] of ordered.entries()) {
    if (index < firstForecast) continue
    const moved = fitted(ordered.slice(0, index))[was] ?? was
    forecasts.push({ gain: surprise(was === is) - surprise(moved === is), weight: 1 })
    gate = stepped(gate, forecasts, index + 1)
  }
  return { ...gate, moves: fitted(ordered), decisions: ordered.length }
}

/** A nature is moved where most triages of it, and of as many imagined ones that keep it, name one other nature. */
const fitted = (decisions: readonly NatureDecision[]): NatureMoves => {
  const moves: Partial<Record<Nature, Nature>> = {}
  for (const was of services) {
    const read = decisions.filter((one) => one.was === was)
    for (const to of services) {
      const named = read.filter(({ is }) => is === to).length
      if (to !== was && named > (read.length + imagined) / 2) moves[was] = to
    }
  }
  return moves
}

const services: readonly Nature[] = problemNatures.filter(isService)
const firstForecast = 6
/** Triages that would keep the nature as it was read, before anything is known of a group. */
const imagined = 4
/** How sure a forecast is of the nature it names; the other four share the rest. */
const certainty = 0.6
const surprise = (isRight: boolean): number => -Math.log(isRight ? certainty : (1 - certainty) / (services.length - 1))
