import type { CaseId } from '../ids.ts'
import { emptyWords } from './empty-words.ts'

/** The words that opened a case. */
export interface PostedText {
  readonly caseId: CaseId
  readonly author: string
  readonly text: string
  /** BCP 47, `und` when unknown. */
  readonly lang: string
}

/** A cause that several people tell of in the same words. */
export interface Cause {
  /** As the first of them wrote it. */
  readonly phrase: string
  readonly count: number
  /** How many would be expected in a span of this length by the baseline; the rise is against this. */
  readonly expected: number
  /** Newest first. */
  readonly cases: readonly CaseId[]
}

export interface CauseOptions {
  /** How many times longer the baseline is than the span. */
  readonly baselineLengths: number
  readonly most?: number
  /** Fewer people than this are no pattern. */
  readonly fewest?: number
}

/**
 * Groups texts by phrases of one to three words that several authors share, those that rise most against the baseline
 * first. Each text counts for one cause, each author once in it, so that nobody makes a pattern alone.
 */
export const risingCauses = (
  texts: readonly PostedText[],
  baseline: readonly PostedText[],
  { baselineLengths, most = 5, fewest = 3 }: CauseOptions,
): readonly Cause[] => {
  const read = texts.map(readText)
  const before = authorsByPhrase(baseline.map(readText))
  const expectedOf = (phrase: string): number => (before.get(phrase)?.size ?? 0) / Math.max(1, baselineLengths)
  const causes: Cause[] = []
  let left = read
  while (causes.length < most) {
    const counts = authorsByPhrase(left)
    const best = [...counts]
      .filter(([, authors]) => authors.size >= fewest)
      .map(([phrase, authors]) => ({
        phrase,
        count: authors.size,
        rise: rise(authors.size, expectedOf(phrase), phrase),
      }))
      .filter((one) => one.rise > 0)
      .reduce<{ phrase: string; count: number; rise: number } | null>(
        (top, one) =>
          top === null || one.rise > top.rise || (one.rise === top.rise && one.phrase < top.phrase) ? one : top,
        null,
      )
    if (best === null) break
    const told = left.filter(({ phrases }) => phrases.has(best.phrase))
    causes.push({
      phrase: told[0]?.phrases.get(best.phrase) ?? best.phrase,
      count: best.count,
      expected: Math.round(expectedOf(best.phrase) * 10) / 10,
      cases: told.map(({ one }) => one.caseId),
    })
    left = left.filter(({ phrases }) => !phrases.has(best.phrase))
  }
  return causes
}

interface ReadText {
  readonly one: PostedText
  /** Folded phrase → as it was written. */
  readonly phrases: ReadonlyMap<string, string>
}

/**
 * How much more than expected, as the surprise of the count: n·ln(n / expected), with half a case added so that what
 * was never seen is not infinitely surprising. Longer phrases say more, and win where they count nearly as many.
 */
const rise = (count: number, expected: number, phrase: string): number =>
  count * Math.log(count / (expected + 0.5)) * (1 + 0.2 * (phrase.split(' ').length - 1))

const authorsByPhrase = (texts: readonly ReadText[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const authors = new Map<string, Set<string>>()
  for (const { one, phrases } of texts) {
    for (const phrase of phrases.keys()) {
      const known = authors.get(phrase)
      if (known === undefined) authors.set(phrase, new Set([one.author]))
      else known.add(one.author)
    }
  }
  return authors
}

const longestText = 600
const longestPhrase = 3

const readText = (one: PostedText): ReadText => {
  const phrases = new Map<string, string>()
  for (const clause of one.text.slice(0, longestText).split(/[^\p{L}\p{M}\p{N}\s'’@#-]+|\n/u)) {
    const words = clause.split(/[\s@#]+/).filter((word) => /\p{L}/u.test(word) && !word.startsWith('http'))
    const folded = words.map(fold)
    for (let from = 0; from < words.length; from += 1) {
      for (let size = 1; size <= longestPhrase && from + size <= words.length; size += 1) {
        const first = folded[from] ?? ''
        const last = folded[from + size - 1] ?? ''
        if (emptyWords.has(first) || emptyWords.has(last)) continue
        if (first.length < 3 || last.length < 3) continue
        const phrase = folded.slice(from, from + size).join(' ')
        if (!phrases.has(phrase)) phrases.set(phrase, words.slice(from, from + size).join(' '))
      }
    }
  }
  return { one, phrases }
}

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
