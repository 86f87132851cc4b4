import { isJudgement } from './judgements.ts'
import { meantAt } from './meanings.ts'
import { doesWork, isNegation, outOfOrder, outOfOrderFrom } from './out-of-order.ts'
import { stopWords } from './stop-words.ts'

/** What a text speaks of: each telling word in the form it is compared by, with how it was written. */
export type SaidWords = ReadonlyMap<string, string>

/**
 * The telling words of a text: no links, no accounts, no grammar, no mere opinion; accents, capitals and a plural's s do
 * not count, nor, for what customers speak of most, the language. “Flight IB3170 cancelled, chargers burnt” says
 * `flight` `ib3170` `cancelled` `charger` `fire`, and so does “Vuelo IB3170 cancelado, cargadores quemados”.
 */
export const wordsOf = (text: string): SaidWords => {
  const said = new Map<string, string>()
  const bare = text.slice(0, longestText).replace(/https?:\/\/\S+|www\.\S+|@[\p{L}\p{N}_.-]+/giu, ' ')
  // “Doesn’t” is one word, or its two halves would be a topic by themselves.
  const written = bare.match(/[\p{L}\p{N}\p{M}]+(?:(?<=n)['’‘`´]t(?![\p{L}\p{N}]))?/giu) ?? []
  const words = written.map(fold)
  const say = (term: string, from: number, end: number): void => {
    if (!said.has(term)) said.set(term, asSaid(written.slice(from, end).join(' ')))
  }
  for (let at = 0; at < words.length && said.size < mostWords; ) {
    const { meanings, length } = meantAt(words, at)
    const from = outOfOrderFrom(words, at, meanings)
    const word = words[at] ?? ''
    for (const meaning of meanings) say(meaning, at, at + length)
    if (from !== null) say(outOfOrder, from, at + length)
    // What does “not work” says no more than that it is out of order.
    const isSaid = meanings.length > 0 || (from !== null && doesWork(word))
    if (!isSaid && isTelling(word)) say(stem(word), at, at + 1)
    at += length
  }
  return said
}

/** As words are compared; for what is to be left out, a brand's own names. */
export const comparedWords = (text: string): readonly string[] => [...wordsOf(text).keys()]

/** A post may be a book; its topic stands in its beginning. */
const longestText = 1_500
const mostWords = 60
const longestWord = 30

const fold = (word: string): string =>
  word
    .replace(/['’‘`´]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()

/** Capitals of a flight or a model are part of its name. */
const asSaid = (written: string): string => (/\p{N}/u.test(written) ? written : written.toLocaleLowerCase())

/** Numbers alone are prices, times and booking references; with letters they are flights, models and hashtags. */
const isTelling = (word: string): boolean => {
  if (word.length > longestWord || /^\p{N}+$/u.test(word)) return false
  if (/\p{N}/u.test(word)) return word.length >= 3
  return (
    word.length >= 4 && !stopWords.has(word) && !stopWords.has(stem(word)) && !isNegation(word) && !isJudgement(word)
  )
}

const stem = (word: string): string => (word.length > 4 && /[^s\p{N}]s$/u.test(word) ? word.slice(0, -1) : word)
