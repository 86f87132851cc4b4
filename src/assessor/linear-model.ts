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
