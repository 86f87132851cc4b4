import { type Features, markScale } from './features.ts'

/** One weight for each bucket of hashed features; a weight is `weights[bucket] * step`. */
export interface Head {
  /** A power of two long. */
  readonly weights: Int8Array
  readonly step: number
  readonly bias: number
  /** Heads that know few examples read whole words only; pieces would drown them. */
  readonly pieces: boolean
}

/** Log-odds of a head. */
export const scoreOf = ({ weights, step, bias, pieces }: Head, features: Features): number => {
  const { hashes, wordsEnd, piecesEnd, end, scale } = features
  const mask = weights.length - 1
  let text = 0
  const textEnd = pieces ? piecesEnd : wordsEnd
  for (let index = 0; index < textEnd; index += 1) text += weights[(hashes[index] ?? 0) & mask] ?? 0
  let marks = 0
  for (let index = piecesEnd; index < end; index += 1) marks += weights[(hashes[index] ?? 0) & mask] ?? 0
  return step * (text * scale + marks * markScale) + bias
}

/** Heads of one kind, asked together: what they think of a bucket stands side by side, so that one pass serves all. */
export interface HeadGroup {
  /** `size` weights for each bucket, one a head. */
  readonly weights: Int8Array
  readonly size: number
  readonly steps: readonly number[]
  readonly biases: readonly number[]
  readonly pieces: boolean
}

/** @throws RangeError when the heads have not equally many buckets or do not read alike. */
export const groupOf = (heads: readonly Head[]): HeadGroup => {
  const [
    {
      weights: { length },
      pieces,
    },
  ] = heads as readonly [Head, ...Head[]]
  if (heads.some((head) => head.weights.length !== length || head.pieces !== pieces))
    throw new RangeError('heads of one group must be of one size and read alike: run npm run train')
  const weights = new Int8Array(length * heads.length)
  heads.forEach((head, at) => head.weights.forEach((weight, bucket) => (weights[bucket * heads.length + at] = weight)))
  return {
    weights,
    size: heads.length,
    steps: heads.map(({ step }) => step),
    biases: heads.map(({ bias }) => bias),
    pieces,
  }
}

/** Log-odds of every head of a group, in its order. */
export const scoresOf = ({ weights, size, steps, biases, pieces }: HeadGroup, features: Features): Float64Array => {
  const { hashes, wordsEnd, piecesEnd, end, scale } = features
  const mask = weights.length / size - 1
  const text = new Float64Array(size)
  const marks = new Float64Array(size)
  const addTo = (sums: Float64Array, from: number, to: number) => {
    for (let index = from; index < to; index += 1) {
      const bucket = ((hashes[index] ?? 0) & mask) * size
      for (let head = 0; head < size; head += 1) sums[head] = (sums[head] ?? 0) + (weights[bucket + head] ?? 0)
    }
  }
  addTo(text, 0, pieces ? piecesEnd : wordsEnd)
  addTo(marks, piecesEnd, end)
  return text.map(
    (sum, head) => (steps[head] ?? 0) * (sum * scale + (marks[head] ?? 0) * markScale) + (biases[head] ?? 0),
  )
}

/**
 * How much each word moved a head, in log-odds: what two words made together counts half for each, and what belongs to
 * the text as a whole counts for none.
 */
export const contributionsOf = ({ weights, step, pieces }: Head, features: Features, words: number): Float64Array => {
  const { hashes, first, last, wordsEnd, piecesEnd, end, scale } = features
  const mask = weights.length - 1
  const byWord = new Float64Array(words)
  const add = (index: number, size: number) => {
    const from = first[index] ?? -1
    const to = last[index] ?? -1
    if (from < 0) return
    const share = ((weights[(hashes[index] ?? 0) & mask] ?? 0) * step * size) / (to - from + 1)
    for (let word = from; word <= to; word += 1) byWord[word] = (byWord[word] ?? 0) + share
  }
  for (let index = 0; index < (pieces ? piecesEnd : wordsEnd); index += 1) add(index, scale)
  for (let index = piecesEnd; index < end; index += 1) add(index, markScale)
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
