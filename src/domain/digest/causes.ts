import type { CaseId, MentionId } from '../ids.ts'
import { emptyWords } from './empty-words.ts'

/** The words that opened a case. */
export interface PostedText {
  readonly caseId: CaseId
  readonly mention: MentionId
  readonly author: string
  readonly text: string
  /** BCP 47, `und` when unknown. */
  readonly lang: string
}

/** Texts of a span of time, newest first: all of them, or an even share where they were too many to read. */
export interface ReadTexts {
  readonly texts: readonly PostedText[]
  /** Which part was read: 1 is all of it, 0.1 every tenth. */
  readonly share: number
}

/** A cause that several people tell of in the same words. */
export interface Cause {
  /** As the newest of them wrote it. */
  readonly phrase: string
  /** How many people; reckoned from the share that was read. */
  readonly count: number
  /** How many would be expected in a span of this length by the baseline; the rise is against this. */
  readonly expected: number
  /** What they wrote, newest first. */
  readonly told: readonly PostedText[]
}

export interface CauseOptions {
  /** How many times longer the baseline is than the span. */
  readonly baselineLengths: number
  /** What everybody writes and nobody means: the brand's own names. */
  readonly ignored?: readonly string[]
  readonly most?: number
  /** Fewer people than this are no pattern. */
  readonly fewest?: number
}

/**
 * Groups texts by phrases of one to three words that several authors share, those that rise most against the baseline
 * first; while the baseline is shorter than the span, phrases whose words stand together most beyond chance come before
 * these. Each text counts for one cause, each author once in it, so that nobody makes a pattern alone. Yields every few
 * texts, so that whoever runs it can do something else in between.
 */
export function* risingCauses(
  { texts, share }: ReadTexts,
  baseline: ReadTexts,
  { baselineLengths, ignored = [], most = 5, fewest = 3 }: CauseOptions,
): Generator<undefined, readonly Cause[]> {
  const without = nameless(ignored)
  // Read twice, so that of all the phrases of a day only these are kept.
  const candidates = yield* sharedIn(texts, without, fewest)
  const before: Authors = new Map()
  yield* inSteps(baseline.texts, (one) =>
    eachPhrase(without(one.text), (phrase) => candidates.has(phrase) && gather(before, phrase, one.author)),
  )
  // In people of the share that was read, so that both can be compared.
  const expectedOf = (phrase: string): number =>
    (people(before.get(phrase)) * share) / (baseline.share * Math.max(shortestBaseline, baselineLengths))
  const chanceOf = togetherByChance(candidates, texts.length)
  const unusualOf = (phrase: string): number => Math.max(expectedOf(phrase), chanceOf(phrase))
  const causes: Cause[] = []
  let left = yield* inSteps(texts, (one) => readText(one, without(one.text), candidates))
  while (causes.length < most) {
    const authors: Authors = new Map()
    yield* inSteps(left, ({ one, phrases }) => {
      for (const phrase of phrases.keys()) gather(authors, phrase, one.author)
    })
    const counts = yield* written(authors, fewest)
    const best = (baselineLengths < 1 ? mostRisen(counts, unusualOf) : null) ?? mostRisen(counts, expectedOf)
    if (best === null) break
    const told = left.filter(({ phrases }) => phrases.has(best.phrase))
    causes.push({
      phrase: told[0]?.phrases.get(best.phrase) ?? best.phrase,
      count: Math.round(best.count / share),
      expected: Math.round((expectedOf(best.phrase) / share) * 10) / 10,
      told: told.map(({ one }) => one),
    })
    left = left.filter(({ phrases }) => !phrases.has(best.phrase))
  }
  return causes
}

/** In lengths of the span: from less, whatever chance brought would be told many times enlarged. */
const shortestBaseline = 1 / 7

interface ReadText {
  readonly one: PostedText
  /** Folded phrase → as it was written. */
  readonly phrases: ReadonlyMap<string, string>
}

interface Risen {
  readonly phrase: string
  readonly count: number
  readonly rise: number
}

/**
 * How many people would write a phrase if each of its words fell into as many of the texts as it does, but by itself. A
 * word alone is never more than that.
 */
const togetherByChance =
  (counts: ReadonlyMap<string, number>, texts: number) =>
  (phrase: string): number =>
    phrase
      .split(' ')
      .filter(saysSomething)
      .reduce((chance, word) => (chance * (counts.get(word) ?? texts)) / texts, texts)

/** What is more than chance would have it, by some two standard deviations of a Poisson count. */
const mostRisen = (counts: ReadonlyMap<string, number>, expectedOf: (phrase: string) => number): Risen | null => {
  let top: Risen | null = null
  for (const [phrase, count] of counts) {
    const expected = expectedOf(phrase)
    if (count <= expected + 2 * Math.sqrt(expected)) continue
    const one = { phrase, count, rise: rise(count, expected, phrase) }
    if (one.rise <= 0) continue
    if (top === null || one.rise > top.rise || (one.rise === top.rise && one.phrase < top.phrase)) top = one
  }
  return top
}

/**
 * How much more than expected, as the surprise of the count: n·ln(n / expected), with half a case added so that what
 * was never seen is not infinitely surprising. Longer phrases say more, and win where they count nearly as many.
 */
const rise = (count: number, expected: number, phrase: string): number =>
  count * Math.log(count / (expected + 0.5)) * (1 + 0.2 * (phrase.split(' ').length - 1))

/** Who wrote each phrase; a set only where they are several, since most phrases are written once. */
type Authors = Map<string, string | Set<string>>

const gather = (authors: Authors, phrase: string, author: string): void => {
  const known = authors.get(phrase)
  if (known === undefined) authors.set(phrase, author)
  else if (typeof known !== 'string') known.add(author)
  else if (known !== author) authors.set(phrase, new Set([known, author]))
}

const people = (authors: string | ReadonlySet<string> | undefined): number =>
  authors === undefined ? 0 : typeof authors === 'string' ? 1 : authors.size

/** Phrases that at least so many people wrote, each with how many they are. */
function* written(authors: Authors, fewest: number): Generator<undefined, ReadonlyMap<string, number>> {
  const counts = new Map<string, number>()
  let seen = 0
  for (const [phrase, who] of authors) {
    seen += 1
    if (seen % phrasesAStep === 0) yield
    const count = people(who)
    if (count >= fewest) counts.set(phrase, count)
  }
  return counts
}

/** What too few people wrote cannot become a cause, and what was told already only makes them fewer. */
function* sharedIn(
  texts: readonly PostedText[],
  without: (text: string) => string,
  fewest: number,
): Generator<undefined, ReadonlyMap<string, number>> {
  const authors: Authors = new Map()
  yield* inSteps(texts, (one) => eachPhrase(without(one.text), (phrase) => gather(authors, phrase, one.author)))
  return yield* written(authors, fewest)
}

/** A step is a fraction of a millisecond: who presses a button meanwhile waits for several of them. */
const textsAStep = 10
const phrasesAStep = 2_000

function* inSteps<In, Out>(all: readonly In[], work: (one: In) => Out): Generator<undefined, Out[]> {
  const results: Out[] = []
  for (const [index, one] of all.entries()) {
    if (index > 0 && index % textsAStep === 0) yield
    results.push(work(one))
  }
  return results
}

const longestText = 600
const longestPhrase = 3

/** A brand's name ends one phrase and begins another, as a full stop does. */
const nameless = (names: readonly string[]): ((text: string) => string) => {
  const written = names
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  if (written.length === 0) return (text) => text.slice(0, longestText)
  const pattern = new RegExp(`[@#]?(?<![\\p{L}\\p{N}])(?:${written.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.slice(0, longestText).replace(pattern, '. ')
}

const readText = (one: PostedText, text: string, wanted: ReadonlyMap<string, number>): ReadText => {
  const phrases = new Map<string, string>()
  eachPhrase(text, (phrase, words, from, to) => {
    if (wanted.has(phrase) && !phrases.has(phrase)) phrases.set(phrase, words.slice(from, to).join(' '))
  })
  return { one, phrases }
}

/** Visits every phrase, folded, with the words it was written in; makes as little as it can for the collector. */
const eachPhrase = (
  text: string,
  visit: (phrase: string, words: readonly string[], from: number, to: number) => void,
): void => {
  for (const clause of text.split(/[^\p{L}\p{M}\p{N}\s'’@#-]+|\n/u)) {
    const words = clause.split(/[\s@#]+/).filter((word) => /\p{L}/u.test(word) && !word.startsWith('http'))
    const folded = words.map(fold)
    for (const [from, first] of folded.entries()) {
      if (!saysSomething(first)) continue
      let phrase = first
      visit(phrase, words, from, from + 1)
      for (let at = from + 1; at < Math.min(from + longestPhrase, folded.length); at += 1) {
        const last = folded[at] ?? ''
        phrase = `${phrase} ${last}`
        if (saysSomething(last)) visit(phrase, words, from, at + 1)
      }
    }
  }
}

const saysSomething = (word: string): boolean => word.length >= 3 && !emptyWords.has(word)

const fold = (word: string): string =>
  /[^\0-\x7f]/.test(word) ? word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() : word.toLowerCase()
