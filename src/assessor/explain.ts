import type { Features } from './features.ts'
import { contributionsOf, type HeadGroup } from './linear-model.ts'
import type { Tokens } from './tokens.ts'

/**
 * The phrases that moved the only head of a group most: up to three for it and one against, strongest first. A phrase is a run of
 * neighbouring words that pull the same way, begun at the strongest, at most five words long.
 */
export const phrasesBehind = (
  group: HeadGroup,
  features: Features,
  tokens: Tokens,
  slope: number,
): readonly WeighedPhrase[] =>
  strongPhrases(group, 0, features, tokens)
    .map((phrase) => ({ phrase, weight: Math.round(100 * slope * phrase.sum) / 100 }))
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))

export interface WeighedPhrase {
  readonly phrase: Phrase
  /** Calibrated log-odds. */
  readonly weight: number
}

/** The same as places in the text, for any head of a group: those for the head first. */
export const strongPhrases = (
  group: HeadGroup,
  head: number,
  features: Features,
  tokens: Tokens,
): readonly Phrase[] => {
  const byWord = contributionsOf(group, head, features)
  const used = new Uint8Array(tokens.words.length)
  return [1, 1, 1, -1].flatMap((sign) => {
    const phrase = strongest(byWord, used, tokens, sign)
    if (phrase !== null) used.fill(1, phrase.first, phrase.last + 1)
    return phrase ?? []
  })
}

export interface Phrase {
  readonly tag: 'phrase'
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
  /** How much it moved the head, in log-odds. */
  readonly sum: number
}

const mostWords = 5
/** A neighbour belongs to the phrase when it pulls at least a fifth as hard as its strongest word. */
const neighbourShare = 0.2
const leastPull = 0.05

const strongest = (byWord: readonly number[], used: Uint8Array, { words }: Tokens, sign: number): Phrase | null => {
  let core = -1
  let most = leastPull
  for (let index = 0; index < byWord.length; index += 1) {
    const pull = sign * (byWord[index] ?? 0)
    if (pull > most && used[index] === 0 && !isPlaceholder(words[index]?.word)) {
      core = index
      most = pull
    }
  }
  if (core < 0) return null
  const sentence = words[core]?.sentence
  const joins = (index: number): boolean =>
    words[index]?.sentence === sentence &&
    used[index] === 0 &&
    !isPlaceholder(words[index]?.word) &&
    sign * (byWord[index] ?? 0) >= neighbourShare * most
  let first = core
  let last = core
  while (last - first + 1 < mostWords) {
    if (joins(last + 1)) last += 1
    else if (joins(first - 1)) first -= 1
    else break
  }
  let sum = 0
  for (let index = first; index <= last; index += 1) sum += byWord[index] ?? 0
  return { tag: 'phrase', first, last, sum }
}

/** Accounts and links are nobody's reason. */
export const isPlaceholder = (word: string | undefined): boolean => word === '‹account›' || word === '‹link›'
