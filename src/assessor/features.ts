import { isNumber } from './phrases.ts'
import type { Token } from './tokens.ts'
import { askedOnce, type Entry } from './vocabulary.ts'

/** What can be seen in a text besides its words: a tone, a kind of phrase, a question. Made once, seen often. */
export interface Sign {
  readonly name: string
  readonly hash: number
}

export const sign = (name: string): Sign => ({ name, hash: mixed(hashOf(name, markSeed)) })

/** Signs whose names begin alike, as `tone:bad1` and `tone:bad2`: each name is put together once. */
export const signsNamed = (beginning: string): ((rest: string | number) => Sign) => {
  const made = new Map<string | number, Sign>()
  return (rest) => {
    const known = made.get(rest)
    if (known !== undefined) return known
    const one = sign(`${beginning}${rest}`)
    made.set(rest, one)
    return one
  }
}

/** A sign, where it was seen. */
export interface Mark {
  readonly sign: Sign
  /** The tokens it was seen in; -1 where it belongs to the text as a whole. */
  readonly first: number
  readonly last: number
}

/** A sign of the text as a whole. */
export const markOfAll = (seen: Sign): Mark => ({ sign: seen, first: -1, last: -1 })

/**
 * What the linear heads see of a text: its words and their pieces, hashed once a word; pairs of neighbours; and marks.
 * Each leads back to the tokens it came from, so that a decision can be traced to the words. The pairs stand in a buffer
 * that the next call overwrites.
 */
export interface Features {
  readonly words: readonly Token[]
  /** The hash of each word with the one before it. */
  readonly pairs: Int32Array
  readonly marks: readonly Mark[]
  /** What one word, pair or piece counts, so that long texts do not shout louder than short ones. */
  readonly scale: number
}

/** What one mark counts. */
export const markScale = 0.4

export const featuresOf = (words: readonly Token[], marks: readonly Mark[]): Features => {
  if (pairs.length < words.length) pairs = new Int32Array(2 * words.length)
  let before = startHash
  let size = 0
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index]?.entry
    if (entry === undefined) continue
    const whole = plainHash(entry)
    pairs[index] = mixed(Math.imul(before ^ pairSeed, 0x9e3779b1) ^ whole)
    before = whole
    size += featureCount(entry)
  }
  return { words, pairs, marks, scale: 1 / Math.sqrt(Math.max(8, size)) }
}
let pairs = new Int32Array(1_024)

/** Everything hashed in the order the trainer learns it, so that the same texts make the same weights. */
export const hashesOf = ({ words, pairs: neighbours, marks }: Features, pieces: boolean) => {
  const text = words.flatMap(({ entry }, index) => [wordHash(entry), neighbours[index] ?? 0])
  if (pieces) for (const { entry } of words) eachPiece(entry, (hash) => text.push(hash))
  return { text, marks: marks.map(({ sign: { hash } }) => hash) }
}

/** All numbers are one. */
const shownAs = (word: string): string => (isNumber(word) ? '#' : word)

const plainHash = askedOnce((word) => hashOf(shownAs(word), wordSeed))
export const wordHash = (entry: Entry): number => mixed(plainHash(entry))

/** Calls back with each piece of three to five characters of “ word ”, edges included. Only the beginning of an endless word counts. */
export const eachPiece = ({ word }: Entry, found: (hash: number) => void): void => {
  const shown = shownAs(word)
  const length = readLength(shown)
  for (let start = -1; start <= length - 2; start += 1) {
    let hash = pieceSeed
    for (let size = 0; size < 5 && start + size <= length; size += 1) {
      const at = start + size
      const code = at < 0 || at >= length ? edge : shown.charCodeAt(at)
      hash = Math.imul(hash ^ code, fnvPrime)
      if (size >= 2) found(mixed(hash))
    }
  }
}

/** How much of a word is cut to pieces: nothing of a single letter or a placeholder. */
const readLength = (shown: string): number =>
  shown.length > 1 && shown.charCodeAt(0) !== openQuote ? Math.min(shown.length, longestRead) : 0
const longestRead = 32

/** How many features a word makes: itself, its pair, and its pieces. */
const featureCount = askedOnce((word) => 2 + Math.max(0, 3 * readLength(shownAs(word)) - 3))

const hashOf = (text: string, seed: number): number => {
  let hash = seed
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime)
  return hash
}

/** The last mixing steps of MurmurHash3, so that the low bits depend on every character. */
const mixed = (hash: number): number => {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  return spread ^ (spread >>> 13)
}

// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
const fnvPrime = 0x01000193
const wordSeed = 0x811c9dc5
const pairSeed = 0x27d4eb2f
const pieceSeed = 0x165667b1
const markSeed = 0x2545f491
const startHash = 0x1b873593
const edge = 0x5f
const openQuote = 0x2039
