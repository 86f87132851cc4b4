import type { AssessmentRules } from '../policy.ts'

/** From which P(complaint) on a text is taken for a complaint, whether or not it gets a card. */
export const likelyFrom = ({ postAtComplaint, posting }: AssessmentRules): number =>
  posting !== null && 'missed' in posting ? Math.min(postAtComplaint, lineByCost(posting)) : postAtComplaint

/**
 * From which P(complaint) on a mention opens a case. By cost: where the complaint that would be missed costs as much as
 * the card that nobody needed. By budget: the line that recent scores drew, and never below what is likely at all.
 */
export const postingLine = (rules: AssessmentRules, byBudget: number | null): number => {
  const { postAtComplaint, posting } = rules
  if (posting === null) return postAtComplaint
  return 'missed' in posting ? lineByCost(posting) : Math.max(postAtComplaint, byBudget ?? 0)
}

/** How many recent mentions had which score; `counts[60]` those from .60 to below .61. */
export interface ScoreCounts {
  readonly counts: readonly number[]
  /** Mentions that open a case whatever their score. */
  readonly always: number
  /** How many days were counted; parts of a day count as such. */
  readonly days: number
}

/** The lowest line that keeps cards within so many a day, if days go on as they were; null while too little is known. */
export const lineByBudget = ({ counts, always, days }: ScoreCounts, cardsPerDay: number): number | null => {
  if (days < leastDays) return null
  let left = cardsPerDay * days - always
  for (let bin = counts.length - 1; bin >= 0; bin -= 1) {
    left -= counts[bin] ?? 0
    if (left < 0) return (bin + 1) / counts.length
  }
  return 0
}

/** An hour is not a day: mornings differ from nights. */
const leastDays = 0.5

const lineByCost = ({ missed, needless }: { readonly missed: number; readonly needless: number }): number =>
  needless / (needless + missed)
