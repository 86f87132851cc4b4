import { eachPiece, type Features, markScale, wordHash } from './features.ts'
import { createWordTable, type WordTable } from './word-table.ts'

/** One weight for each bucket of hashed features; a weight is `weights[bucket] * step`. */
export interface Head {
  /** A power of two long. */
  readonly weights: Int8Array
  readonly step: number
  readonly bias: number
  /** Heads that know few examples read whole words only; pieces would drown them. */
  readonly pieces: boolean
}

/** Heads of one kind, asked together: what they think of a bucket stands side by side, so that one pass serves all. */
export interface HeadGroup {
  /** `size` weights for each bucket, one a head. */
  readonly weights: Int8Array
  readonly size: number
  /** Which bits of a hash name the bucket. */
  readonly mask: number
  readonly steps: readonly number[]
  readonly biases: readonly number[]
  readonly pieces: boolean
  /** What each head thinks of a word by itself and of its pieces, summed up once a word. */
  readonly words: WordTable
  /** Where in a row of that table its heads begin. */
  readonly column: number
}

type Heads = readonly [Head, ...(readonly Head[])]

/**
 * Groups that are asked about the same texts: what all of them think of a word stands in one row.
 * @throws RangeError when the heads of a group are too many, have not equally many buckets or do not read alike.
 */
export const groupsOf = <const Kinds extends readonly Heads[]>(
  kinds: Kinds,
): { readonly [Kind in keyof Kinds]: HeadGroup } => {
  const words = createWordTable(kinds.flat().length, (entry, cells, row) => {
    const add = ({ weights, size, mask, column }: HeadGroup, hash: number) => {
      const bucket = (hash & mask) * size
      for (let head = 0; head < size; head += 1)
        cells[row + column + head] = (cells[row + column + head] ?? 0) + (weights[bucket + head] ?? 0)
    }
    for (const group of groups) add(group, wordHash(entry))
    eachPiece(entry, (hash) => {
      for (const group of readingPieces) add(group, hash)
    })
  })
  const groups = kinds.map((heads, at): HeadGroup => {
    const [{ weights: first, pieces }] = heads
    const size = heads.length
    if (size > marked.length) throw new RangeError(`a group holds at most ${marked.length} heads`)
    if (heads.some((head) => head.weights.length !== first.length || head.pieces !== pieces))
      throw new RangeError('heads of one group must be of one size and read alike: run npm run train')
    const weights = new Int8Array(first.length * size)
    heads.forEach((head, place) => head.weights.forEach((weight, bucket) => (weights[bucket * size + place] = weight)))
    return {
      weights,
      size,
      mask: first.length - 1,
      steps: heads.map(({ step }) => step),
      biases: heads.map(({ bias }) => bias),
      pieces,
      words,
      column: kinds.slice(0, at).flat().length,
    }
  })
  const readingPieces = groups.filter(({ pieces }) => pieces)
  return groups as { readonly [Kind in keyof Kinds]: HeadGroup }
}

/** Log-odds of every head of a group, in its order. */
export const scoresOf = (
  { weights, size, mask, steps, biases, words: table, column }: HeadGroup,
  { words, pairs, marks, scale }: Features,
): readonly number[] => {
  for (let head = 0; head < size; head += 1) said[head] = marked[head] = 0
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index]?.entry
    if (entry === undefined) continue
    const row = table.rowOf(entry) + column
    const { cells } = table
    const bucket = ((pairs[index] ?? 0) & mask) * size
    for (let head = 0; head < size; head += 1)
      said[head] = (said[head] ?? 0) + (cells[row + head] ?? 0) + (weights[bucket + head] ?? 0)
  }
  for (let index = 0; index < marks.length; index += 1) {
    const bucket = ((marks[index]?.sign.hash ?? 0) & mask) * size
    for (let head = 0; head < size; head += 1) marked[head] = (marked[head] ?? 0) + (weights[bucket + head] ?? 0)
  }
  return steps.map(
    (step, head) => step * ((said[head] ?? 0) * scale + (marked[head] ?? 0) * markScale) + (biases[head] ?? 0),
  )
}
/** Sums of one call, for words and for marks; no group is larger. */
const said = new Int32Array(16)
const marked = new Int32Array(16)

/** Log-odds of the only head of a group. */
export const scoreOf = (group: HeadGroup, features: Features): number => scoresOf(group, features)[0] ?? 0

/**
 * How much each word moved a head, by its place in the group, in log-odds: what two words made together counts half for
 * each, and what belongs to the text as a whole counts for none.
 */
export const contributionsOf = (
  { weights, size, mask, steps, words: table, column }: HeadGroup,
  head: number,
  { words, pairs, marks, scale }: Features,
): readonly number[] => {
  const step = steps[head] ?? 0
  const byWord = words.map(() => 0)
  const share = (pull: number, first: number, last: number) => {
    for (let word = first; word <= last; word += 1) byWord[word] = (byWord[word] ?? 0) + pull / (last - first + 1)
  }
  // Whole weights and halves of them add up exactly: which of two words pulls harder is no matter of rounding.
  for (let index = 0; index < words.length; index += 1) {
    const entry = words[index]?.entry
    if (entry === undefined) continue
    share(table.cells[table.rowOf(entry) + column + head] ?? 0, index, index)
    share(weights[((pairs[index] ?? 0) & mask) * size + head] ?? 0, Math.max(0, index - 1), index)
  }
  for (let word = 0; word < byWord.length; word += 1) byWord[word] = (byWord[word] ?? 0) * step * scale
  for (const { sign, first, last } of marks)
    if (first >= 0) share((weights[(sign.hash & mask) * size + head] ?? 0) * step * markScale, first, last)
  return byWord
}

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** Platt scaling: log-odds that mean what they say. The identity is `{ slope: 1, offset: 0 }`. */
export interface Calibration {
  readonly slope: number
  readonly offset: number
}

export const calibrated = (logOdds: number, { slope, offset }: Calibration): number =>
  probability(slope * logOdds + offset)
