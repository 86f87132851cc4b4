import type { SaidWords } from './words.ts'

/** What texts have in common: telling words, the pair that most of them share first. */
export interface Topic {
  /** As they are compared. */
  readonly terms: readonly string[]
  /** As people wrote them. */
  readonly words: readonly string[]
}

/** A text by somebody; `id` is whatever the caller knows it by. */
export interface Said {
  readonly id: number
  readonly author: string
  readonly words: SaidWords
}

export interface Cluster {
  readonly topic: Topic
  readonly members: readonly Said[]
  readonly authors: number
}

/** Two words make a topic, so one that everybody happens to use does not. */
export const isAbout = (words: SaidWords, { terms }: Topic): boolean => {
  const [first, second] = terms
  if (first === undefined || second === undefined) return false
  if (words.has(first) && words.has(second)) return true
  return terms.filter((term) => words.has(term)).length >= (terms.length < wideTopic ? 2 : 3)
}

/**
 * Texts grouped by the words they share: the pair that most authors have in one breath, then whatever at least half of
 * those say as well; and again with what is left. The order in which the texts came does not matter. `common` holds
 * words that are always about and so tell nothing.
 */
export const clustersOf = (
  texts: readonly Said[],
  common: ReadonlySet<string>,
  fewestAuthors: number,
): readonly Cluster[] => {
  const clusters: Cluster[] = []
  let left = texts
  while (clusters.length < mostClusters) {
    const topic = leadingTopic(left, common, fewestAuthors)
    if (topic === null) break
    const members = left.filter(({ words }) => isAbout(words, topic))
    const taken = new Set(members)
    clusters.push({ topic, members, authors: new Set(members.map(({ author }) => author)).size })
    left = left.filter((one) => !taken.has(one))
  }
  return clusters
}

/** Words that at least this share of past texts have are no news, once there are enough texts to tell. */
export const commonWords = (past: readonly SaidWords[]): ReadonlySet<string> => {
  if (past.length < enoughPast) return new Set()
  const counts = countWords(past)
  return new Set([...counts].filter(([, count]) => count >= commonShare * past.length).map(([word]) => word))
}

const enoughPast = 20
const commonShare = 0.2
const mostTerms = 6
/** Beyond these the next look finds the rest, when their cases have found their storm. */
const mostClusters = 6
/** Pairs are looked for among the words that most people say: what fewer say leads no storm while these do not. */
const mostSeeds = 200
/** From so many terms on, two of them may still be chance. */
const wideTopic = 6

const leadingTopic = (texts: readonly Said[], common: ReadonlySet<string>, fewest: number): Topic | null => {
  const byAuthor = wordsByAuthor(texts)
  const counts = countWords(byAuthor)
  const telling = [...counts]
    .filter(([word, count]) => count >= fewest && !common.has(word))
    .sort(mostFirst)
    .slice(0, mostSeeds)
    .map(([word]) => word)
  const pair = leadingPair(byAuthor, telling, fewest)
  if (pair === null) return null
  const [first, second] = pair
  const core = byAuthor.filter((words) => words.has(first) && words.has(second))
  const also = [...countWords(core)]
    .filter(([word, count]) => word !== first && word !== second && !common.has(word) && 2 * count >= core.length)
    .sort(mostFirst)
    .map(([word]) => word)
  const terms = [first, second, ...also].slice(0, mostTerms)
  return { terms, words: terms.map((term) => asWritten(term, core)) }
}

/** The two words that most authors have together. */
const leadingPair = (
  byAuthor: readonly SaidWords[],
  telling: readonly string[],
  fewest: number,
): readonly [string, string] | null => {
  const place = new Map(telling.map((word, index) => [word, index]))
  const size = telling.length
  const together = new Int32Array(size * size)
  for (const words of byAuthor) {
    const own = [...words.keys()].flatMap((word) => place.get(word) ?? []).sort((one, other) => one - other)
    for (const [index, one] of own.entries()) {
      for (let next = index + 1; next < own.length; next += 1) {
        const at = one * size + (own[next] ?? 0)
        together[at] = (together[at] ?? 0) + 1
      }
    }
  }
  // In the order of how often words are said at all: of equal pairs the first stands for the more common words.
  let best = -1
  for (const [at, count] of together.entries()) if (count >= fewest && count > (together[best] ?? 0)) best = at
  if (best < 0) return null
  const [one = '', other = ''] = [telling[Math.floor(best / size)], telling[best % size]]
  return one < other ? [one, other] : [other, one]
}

/** Somebody who writes ten times is one voice. */
const wordsByAuthor = (texts: readonly Said[]): readonly SaidWords[] => {
  const byAuthor = new Map<string, Map<string, string>>()
  for (const { author, words } of texts) {
    const own = byAuthor.get(author) ?? new Map<string, string>()
    for (const [word, written] of words) {
      const before = own.get(word)
      if (before === undefined || written < before) own.set(word, written)
    }
    byAuthor.set(author, own)
  }
  return [...byAuthor.values()]
}

const countWords = (texts: readonly SaidWords[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const words of texts) for (const word of words.keys()) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Equal counts go by the alphabet, so that the order of arrival decides nothing. */
const mostFirst = ([one, many]: readonly [string, number], [other, few]: readonly [string, number]): number =>
  few - many || (one < other ? -1 : 1)

const asWritten = (term: string, texts: readonly SaidWords[]): string => {
  const forms = new Map<string, number>()
  for (const words of texts) {
    const written = words.get(term)
    if (written !== undefined) forms.set(written, (forms.get(written) ?? 0) + 1)
  }
  return [...forms].sort(mostFirst)[0]?.[0] ?? term
}
