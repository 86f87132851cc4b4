import type { SaidWords } from './words.ts'

/** What two words said in one breath are judged by. Counts are of people: somebody who writes ten times is one voice. */
export interface Pairing {
  readonly together: number
  readonly first: number
  readonly second: number
  /** How many people write now. */
  readonly people: number
}

/** How usual a pair is: how many of those who wrote in the weeks before had both words. */
export interface Usual {
  readonly together: number
  readonly people: number
}

/**
 * Whether two words said together are news. They are none where no more people say both than would by what was usual.
 * Else they are where that is known well enough to tell, and where they belong together: more people say both than
 * would if each word stood anywhere. “Product” and “received” of a busy shop meet by chance, a flight's number and
 * “cancelled” do not. `trials`: how many pairs were looked at; among many some are rare by luck.
 */
export const isNews = (now: Pairing, usual: Usual, chance: number, trials: number): boolean => {
  const share = now.people / Math.max(1, usual.people)
  const isKnown = usual.people >= enoughKnown
  if (isKnown && usual.together > 0 && poissonTail(now.together, usual.together * share) > chance) return false
  if (isKnown && share <= 2 && poissonTail(now.together, (usual.together + 0.5) * share) <= chance) return true
  return (!isKnown && leads(now)) || metByChance(now) * trials <= byLuck
}

/** How many people have both words, for every two of them; an index is `first * words.length + second`, first < second. */
export const countPairs = (people: readonly SaidWords[], words: readonly string[]): Int32Array => {
  const place = new Map(words.map((word, index) => [word, index]))
  const together = new Int32Array(words.length * words.length)
  for (const said of people) {
    const own = [...said.keys()].flatMap((word) => place.get(word) ?? []).sort((one, other) => one - other)
    for (const [index, one] of own.entries()) {
      for (let next = index + 1; next < own.length; next += 1) {
        const at = one * words.length + (own[next] ?? 0)
        together[at] = (together[at] ?? 0) + 1
      }
    }
  }
  return together
}

const enoughKnown = 20
const byLuck = 0.01

/** In the first hour of a brand a storm may be nearly all that is heard: too little beside it to reckon with chance. */
const leads = ({ together, first, second, people }: Pairing): boolean =>
  together >= 0.4 * people || (together >= 0.25 * people && together * people >= 1.5 * first * second)

/** P(at least so many have both), were the words dealt out at random: hypergeometric, Fisher's exact test. */
const metByChance = ({ together, first, second, people }: Pairing): number => {
  const all = logChoose(people, second)
  let sum = 0
  for (let n = together; n <= Math.min(first, second); n += 1)
    sum += Math.exp(logChoose(first, n) + logChoose(people - first, second - n) - all)
  return sum
}

/** P(X ≥ n) for a Poisson count of this mean. */
const poissonTail = (n: number, mean: number): number => {
  let below = 0
  for (let k = 0; k < n; k += 1) below += Math.exp(k * Math.log(mean) - mean - logFactorial(k))
  return Math.max(0, 1 - below)
}

const logChoose = (n: number, k: number): number =>
  k < 0 || k > n ? Number.NEGATIVE_INFINITY : logFactorial(n) - logFactorial(k) - logFactorial(n - k)

/** By Stirling's series beyond the first few, right to more digits than a chance needs. */
const logFactorial = (n: number): number => {
  if (n < smallFactorials.length) return smallFactorials[n] ?? 0
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
}

const smallFactorials = Array.from({ length: 16 }, (_, n) => {
  let sum = 0
  for (let k = 2; k <= n; k += 1) sum += Math.log(k)
  return sum
})
