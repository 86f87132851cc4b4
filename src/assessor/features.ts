import { isNumber } from './phrases.ts'
import type { Token } from './tokens.ts'
import { askedOnce } from './vocabulary.ts'

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
 * What the linear heads see of a text: hashed words and pairs of neighbours, pieces of words, and marks, in this order.
 * Each remembers which tokens it came from, so that a decision can be traced back to the words. The buffers are used
 * again: the next call overwrites them, which is what keeps this fast.
 */
export interface Features {
  readonly hashes: Uint32Array
  readonly first: Int32Array
  readonly last: Int32Array
  readonly wordsEnd: number
  readonly piecesEnd: number
  readonly end: number
  /** What one word, pair or piece counts, so that long texts do not shout louder than short ones. */
  readonly scale: number
}

/** What one mark counts. */
export const markScale = 0.4

export const featuresOf = (words: readonly Token[], marks: readonly Mark[]): Features => {
  count = 0
  let before = startHash
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index]?.entry
    if (entry === undefined) continue
    const whole = wordHash(entry)
    push(mixed(whole), index, index)
    push(mixed(Math.imul(before ^ pairSeed, 0x9e3779b1) ^ whole), Math.max(0, index - 1), index)
    before = whole
  }
  const wordsEnd = count
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index]?.entry
    if (entry === undefined) continue
    const pieces = pieceHashes(entry)
    for (let piece = 0; piece < pieces.length; piece += 1) push(pieces[piece] ?? 0, index, index)
  }
  const piecesEnd = count
  return withMarks(
    { hashes, first, last, wordsEnd, piecesEnd, end: count, scale: 1 / Math.sqrt(Math.max(8, piecesEnd)) },
    marks,
  )
}

/** The same words under other marks; the features it was made from are spent. */
export const withMarks = (features: Features, marks: readonly Mark[]): Features => {
  count = features.piecesEnd
  for (const { sign: seen, first: from, last: to } of marks) push(seen.hash, from, to)
  return { ...features, hashes, first, last, end: count }
}

/** All numbers are one. */
const shownAs = (word: string): string => (isNumber(word) ? '#' : word)

let capacity = 8_192
let count = 0
let hashes = new Uint32Array(capacity)
let first = new Int32Array(capacity)
let last = new Int32Array(capacity)

const push = (hash: number, from: number, to: number): void => {
  if (count === capacity) grow()
  hashes[count] = hash
  first[count] = from
  last[count] = to
  count += 1
}

const grow = (): void => {
  capacity *= 2
  const wider = new Uint32Array(capacity)
  wider.set(hashes)
  hashes = wider
  const starts = new Int32Array(capacity)
  starts.set(first)
  first = starts
  const ends = new Int32Array(capacity)
  ends.set(last)
  last = ends
}

const wordHash = askedOnce((word) => hashOf(shownAs(word), wordSeed))

/** Pieces of three to five characters of “ word ”, edges included. Only the beginning of an endless word counts. */
const pieceHashes = askedOnce((word): Int32Array => {
  const shown = shownAs(word)
  const length = shown.length > 1 && shown.charCodeAt(0) !== openQuote ? Math.min(shown.length, longestRead) : -1
  let found = 0
  for (let start = -1; start <= length - 2; start += 1) {
    let hash = pieceSeed
    for (let size = 0; size < 5 && start + size <= length; size += 1) {
      const at = start + size
      const code = at < 0 || at >= length ? edge : shown.charCodeAt(at)
      hash = Math.imul(hash ^ code, fnvPrime)
      if (size < 2) continue
      pieceBuffer[found] = mixed(hash)
      found += 1
    }
  }
  return pieceBuffer.slice(0, found)
})
const longestRead = 32
const pieceBuffer = new Int32Array(3 * longestRead)

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
