import { countPairs, isNews } from './distinctive.ts'
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

/** What a topic is told apart by. */
export interface Background {
  /** What was said in the weeks before: a pair that was said as often then is no news. */
  readonly before: readonly Said[]
  /** Words that are always about and so tell nothing. */
  readonly common: ReadonlySet<string>
  readonly fewestAuthors: number
  /** A pair is news where what was said before would bring it less often than this. */
  readonly chance: number
}

/** Two words make a topic, so one that everybody happens to use does not; one of them is of the leading pair. */
export const isAbout = (words: SaidWords, { terms }: Topic): boolean => {
  const [first, second] = terms
  if (first === undefined || second === undefined) return false
  if (words.has(first) && words.has(second)) return true
  if (!words.has(first) && !words.has(second)) return false
  return terms.filter((term) => words.has(term)).length >= (terms.length < wideTopic ? 2 : 3)
}

/**
 * Texts grouped by the words they share: the pair that most authors have in one breath, of those that tell of one event
 * and are news, then whatever at least half of those say as well; and again with what is left. The order in which the
 * texts came does not matter.
 */
export const clustersOf = (texts: readonly Said[], background: Background): readonly Cluster[] => {
  const clusters: Cluster[] = []
  const before = wordsByAuthor(background.before)
  let left = texts
  while (clusters.length < mostClusters) {
    const topic = leadingTopic(wordsByAuthor(left), before, background)
    if (topic === null) break
    const members = left.filter(({ words }) => isAbout(words, topic))
    const taken = new Set(members)
    clusters.push({ topic, members, authors: new Set(members.map(({ author }) => author)).size })
    left = left.filter((one) => !taken.has(one))
  }
  return clusters
}

/** Words that at least this share of people had in the past are no news, once there are enough people to tell. */
export const commonWords = (past: readonly Said[]): ReadonlySet<string> => {
  const people = wordsByAuthor(past)
  if (people.length < enoughPast) return new Set()
  return new Set(
    [...countWords(people)].filter(([, count]) => count >= commonShare * people.length).map(([word]) => word),
  )
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

const leadingTopic = (
  people: readonly SaidWords[],
  before: readonly SaidWords[],
  background: Background,
): Topic | null => {
  const { common } = background
  const counts = countWords(people)
  const telling = [...counts]
    .filter(([word, count]) => count >= background.fewestAuthors && !common.has(word))
    .sort(mostFirst)
    .slice(0, mostSeeds)
    .map(([word]) => word)
  const pair = leadingPair(people, before, telling, background)
  if (pair === null) return null
  const [first, second] = pair
  const core = people.filter((words) => words.has(first) && words.has(second))
  const others = [...people.filter((words) => !words.has(first) || !words.has(second)), ...before]
  const elsewhere = countWords(others)
  const also = [...countWords(core)]
    .filter(([word, count]) => word !== first && word !== second && !common.has(word) && 2 * count >= core.length)
    .filter(([word, count]) => isTold(count / core.length, elsewhere.get(word) ?? 0, others.length))
    .sort(mostFirst)
    .map(([word]) => word)
  const terms = [first, second, ...also].slice(0, mostTerms)
  return { terms, words: terms.map((term) => asWritten(term, core)) }
}

/** Whether a word goes with the event rather than with anything that is said. */
const isTold = (share: number, elsewhere: number, others: number): boolean =>
  others < enoughPast || share * others >= 2 * elsewhere

/** The two words that most authors have together, of those that tell of something new. */
const leadingPair = (
  people: readonly SaidWords[],
  before: readonly SaidWords[],
  telling: readonly string[],
  { fewestAuthors, chance }: Background,
): readonly [string, string] | null => {
  const size = telling.length
  const counts = countWords(people)
  const together = countPairs(people, telling)
  const earlier = countPairs(before, telling)
  const said = countWords([...people, ...before])
  const besides = (at: number): number =>
    (said.get(telling[Math.floor(at / size)] ?? '') ?? 0) * (said.get(telling[at % size] ?? '') ?? 0)
  // Many first; of equal pairs the one whose words are said least besides tells most.
  const pairs = [...together.keys()]
    .filter((at) => (together[at] ?? 0) >= fewestAuthors)
    .sort((one, other) => (together[other] ?? 0) - (together[one] ?? 0) || besides(one) - besides(other) || one - other)
  for (const at of pairs) {
    const [one = '', other = ''] = [telling[Math.floor(at / size)], telling[at % size]]
    const now = {
      together: together[at] ?? 0,
      first: counts.get(one) ?? 0,
      second: counts.get(other) ?? 0,
      people: people.length,
    }
    const usual = { together: earlier[at] ?? 0, people: before.length }
    if (isNews(now, usual, chance, pairs.length)) return one < other ? [one, other] : [other, one]
  }
  return null
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
