import { type Severity, type SeverityLines, severities } from '../assessment/severity.ts'
import type { Instant } from '../time.ts'
import type { Voice } from './decision.ts'
import { type Gate, shut } from './gate.ts'
import { proven } from './prove.ts'

/** What a member of staff made of one card's severity when they triaged it. It holds no words. */
export interface SeverityDecision extends Voice {
  /** 0 to 100, as it was read, before anything learned. */
  readonly risk: number
  readonly is: Severity
}

/** What triage of one brand, language and source has taught about severity. */
export interface LearnedSeverity extends Gate {
  /** Points of risk that cards here are taken to be worth more, or less; used only while it is on. */
  readonly points: number
  readonly decisions: number
}

export const noSeverityLearned: LearnedSeverity = { ...shut, points: 0, decisions: 0 }

/** How many points of risk more or less cards are worth here, and whether that forecasts triage better. */
export const learnSeverity = (
  decisions: readonly SeverityDecision[],
  lines: SeverityLines,
  now: Instant,
): LearnedSeverity => {
  const { gate, fitted } = proven(decisions, now, {
    none: 0,
    fit: (known, weights) => pointsFor(known, weights, lines),
    gain: ({ risk, is }, points) => surpriseAt(risk, is, lines) - surpriseAt(risk + points, is, lines),
    // Points hardly move once there are many.
    betweenFits: 20,
  })
  return { ...gate, points: fitted, decisions: decisions.length }
}

/** How far risk may ever be moved: no more than from the middle of one severity into the next. */
export const mostPoints = 15

/**
 * The points that these decisions speak for, held back towards none: with few of them it hardly moves. Of an ordinal
 * model with one unknown, in whole points, so that people can be told of it; of equals the smallest.
 */
const pointsFor = (
  decisions: readonly SeverityDecision[],
  weights: readonly number[],
  lines: SeverityLines,
): number => {
  const lossAt = (points: number): number =>
    decisions.reduce(
      (sum, { risk, is }, index) => sum + (weights[index] ?? 0) * surpriseAt(risk + points, is, lines),
      (points / usualPoints) ** 2 / 2,
    )
  const none = { points: 0, loss: lossAt(0) }
  return candidates.reduce((best, points) => {
    const loss = lossAt(points)
    return loss < best.loss ? { points, loss } : best
  }, none).points
}

const candidates: readonly number[] = Array.from({ length: mostPoints }, (_, index) => [index + 1, -index - 1]).flat()

/** How surprised somebody who believed this risk is by the severity it was given, in nats. */
const surpriseAt = (risk: number, is: Severity, lines: SeverityLines): number => {
  const graver = severities[severities.indexOf(is) - 1]
  const atLeast = is === 'low' ? 1 : reaches(risk, lines[is])
  const beyond = graver === undefined ? 0 : reaches(risk, lines[graver])
  return -Math.log(leastChance + (1 - leastChance) * Math.max(0, atLeast - beyond))
}

const reaches = (risk: number, line: number): number => 1 / (1 + Math.exp((line - risk) / blur))

/** Points over which two people would differ about the same card. */
const blur = 8
/** How far a group may be expected to lie from the lines, before anything is known of it. */
const usualPoints = 8
/** Of a slip of the hand: nobody is so sure that one would outweigh everything else. */
const leastChance = 0.002
