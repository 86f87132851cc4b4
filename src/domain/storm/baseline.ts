import type { StormRules } from './storm.ts'

/**
 * From how many cases on the present window is a spike, given what the same hours of past weeks brought; `past` holds
 * one number for each week we know of, an empty list when there is none.
 *
 * The past is taken as a Poisson process of unknown rate (Jeffreys' prior), so what the next window brings is negative
 * binomial: with few weeks, or few cases in them, the bar is higher for want of knowledge. The highest week counts as
 * the second highest, or last month's storm would hide this month's.
 */
export const spikeFrom = (past: readonly number[], rules: StormRules): number => {
  const { fewestCases, chance, timesUsual } = rules
  if (past.length === 0) return fewestCases
  const total = calmTotal(past)
  return Math.max(
    fewestCases,
    rarerThan(chance, total + 0.5, past.length / (past.length + 1)),
    Math.ceil((timesUsual * total) / past.length),
  )
}

/** How many such a window usually brings. */
export const usualCount = (past: readonly number[]): number => (past.length === 0 ? 0 : calmTotal(past) / past.length)

const calmTotal = (past: readonly number[]): number => {
  const [highest, second, ...rest] = [...past].sort((one, other) => other - one)
  if (highest === undefined) return 0
  return second === undefined ? highest : rest.reduce((sum, count) => sum + count, 2 * second)
}

/** The least n with P(X ≥ n) ≤ chance, for X negative binomial. In logarithms, for p^r of a busy brand is no number. */
const rarerThan = (chance: number, r: number, p: number): number => {
  let logP = r * Math.log(p)
  let below = 0
  for (let n = 0; ; n += 1) {
    if (1 - below <= chance) return n
    below += Math.exp(logP)
    logP += Math.log((n + r) / (n + 1)) + Math.log(1 - p)
    // Far out in the tail the sum no longer grows, for want of digits.
    if (n > r && Math.exp(logP) < chance * 1e-6) return n + 1
  }
}
