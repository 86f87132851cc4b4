import type { MentionId } from '../../src/domain/ids.ts'
import type { Decision, Voice } from '../../src/domain/learning/decision.ts'
import { hourMs, instant } from '../../src/domain/time.ts'
import { staff } from './case-view.ts'

/** Numbers that look random and are the same in every run. */
export const dice = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export interface Text {
  readonly score: number
  readonly isComplaint: boolean
}

/**
 * A stream of texts whose true log-odds are spread around `mean`, and whose scores are off: `shift` is how many
 * log-odds too low they are.
 */
export const texts = (count: number, { mean = 0, spread = 1.7, shift = 0, seed = 1 }): readonly Text[] => {
  const roll = dice(seed)
  return Array.from({ length: count }, () => {
    const truth = mean + spread * Math.sqrt(-2 * Math.log(roll() + 1e-12)) * Math.cos(2 * Math.PI * roll())
    return { score: sigmoid(truth - shift), isComplaint: roll() < sigmoid(truth) }
  })
}

/** The voices of two people, one of whom says twice as much, every two hours about somebody else. */
export const voice = (index: number): Voice => ({
  mention: (index + 1) as MentionId,
  at: instant(index * 2 * hourMs),
  by: staff(index % 3 === 0 ? 'ana' : 'leo'),
  author: `author-${index}`,
  seen: 1,
})

export const decided = (
  list: readonly Text[],
  changes: Partial<Omit<Decision, 'score' | 'isComplaint'>> = {},
): readonly Decision[] =>
  list.map(({ score, isComplaint }, index) => ({
    ...voice(index),
    score,
    isComplaint,
    ...changes,
  }))

/** How far probabilities are from what happens, over ten bins. */
export const calibrationError = (list: readonly Text[]): number => {
  const bins = Array.from({ length: 10 }, () => ({ forecast: 0, happened: 0 }))
  for (const { score, isComplaint } of list) {
    const bin = bins[Math.min(9, Math.floor(score * 10))]
    if (bin === undefined) continue
    bin.forecast += score
    bin.happened += Number(isComplaint)
  }
  return bins.reduce((sum, { forecast, happened }) => sum + Math.abs(forecast - happened), 0) / list.length
}
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
