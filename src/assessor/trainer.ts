import { type Features, hashesOf, markScale } from './features.ts'
import type { Calibration, Head } from './linear-model.ts'

/** A text as the trainer keeps it: buckets and what each counts. */
export interface Example {
  readonly buckets: Uint32Array
  readonly values: Float32Array
  /** 1 or 0; what is to be learned. */
  readonly target: number
  readonly weight: number
  /** Texts of one set share a starting point of their own, so that a set of nothing but complaints does not make its topic one. */
  readonly set: string
  /** Log-odds known beforehand: the head learns what is left. */
  readonly prior: number
}

export interface TrainingOptions {
  readonly bits: number
  readonly pieces: boolean
  readonly passes: number
  readonly rate: number
  readonly shrink: number
}

export const exampleOf = (
  features: Features,
  { bits, pieces }: Pick<TrainingOptions, 'bits' | 'pieces'>,
  about: Pick<Example, 'target' | 'weight' | 'set'> & { readonly prior?: number },
): Example => {
  const { text, marks } = hashesOf(features, pieces)
  const mask = (1 << bits) - 1
  const buckets = Uint32Array.from([...text, ...marks], (hash) => hash & mask)
  const values = new Float32Array(buckets.length).fill(features.scale, 0, text.length).fill(markScale, text.length)
  return { prior: 0, ...about, buckets, values }
}

/**
 * Logistic regression by AdaGrad, the same bits on every machine: the order is shuffled by a seeded generator, and the
 * weights are the mean over the second half of the passes, which forgets the order again.
 */
export const train = (
  examples: readonly Example[],
  { bits, passes, rate, shrink }: TrainingOptions,
  onPass: (done: number, of: number) => void = () => undefined,
): Weights => {
  const size = 1 << bits
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-3)
  const mean = new Float64Array(size)
  const starts = new Map<string, { at: number; squares: number }>()
  const order = [...examples]
  const random = seeded(7)
  let bias = 0
  let biasSquares = 1e-3
  let averaged = 0
  for (let pass = 0; pass < passes; pass += 1) {
    shuffle(order, random)
    for (const { buckets, values, target, weight, set, prior } of order) {
      const start = starts.get(set) ?? { at: 0, squares: 1e-3 }
      starts.set(set, start)
      let sum = bias + start.at + prior
      for (let index = 0; index < buckets.length; index += 1)
        sum += (weights[buckets[index] ?? 0] ?? 0) * (values[index] ?? 0)
      const error = (1 / (1 + Math.exp(-sum)) - target) * weight
      if (Math.abs(error) < 1e-4) continue
      for (let index = 0; index < buckets.length; index += 1) {
        const bucket = buckets[index] ?? 0
        const present = weights[bucket] ?? 0
        const slope = error * (values[index] ?? 0) + shrink * present
        const square = (squares[bucket] ?? 0) + slope * slope
        squares[bucket] = square
        weights[bucket] = present - (rate * slope) / Math.sqrt(square)
      }
      biasSquares += error * error
      bias -= (0.3 * rate * error) / Math.sqrt(biasSquares)
      const pull = error + 1e-3 * start.at
      start.squares += pull * pull
      start.at -= (0.3 * rate * pull) / Math.sqrt(start.squares)
    }
    if (pass >= passes / 2) {
      averaged += 1
      for (let index = 0; index < size; index += 1)
        mean[index] = (mean[index] ?? 0) + ((weights[index] ?? 0) - (mean[index] ?? 0)) / averaged
    }
    onPass(pass + 1, passes)
  }
  return { weights: mean, bias }
}

export interface Weights {
  readonly weights: Float64Array
  readonly bias: number
}

/** Eight bits a weight. The few largest are cut, so that the many small ones keep their differences. */
export const quantised = ({ weights, bias }: Weights, pieces: boolean): Head => {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort()
  const largest = sizes[Math.floor(sizes.length * 0.9995)] ?? 1
  const step = largest / 127
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step))))
  return { weights: bytes, step, bias, pieces }
}

/** Platt scaling by Newton's method, each point with its weight; shrunk a little towards leaving all as it is. */
export const fitCalibration = (
  points: readonly { readonly logOdds: number; readonly target: number; readonly weight: number }[],
  shrink = 1,
): Calibration => {
  let slope = 1
  let offset = 0
  for (let round = 0; round < 50; round += 1) {
    let [a, b, aa, ab, bb] = [shrink * (slope - 1), shrink * offset, shrink, 0, shrink]
    for (const { logOdds, target, weight } of points) {
      const p = 1 / (1 + Math.exp(-(slope * logOdds + offset)))
      const error = weight * (p - target)
      const curve = weight * p * (1 - p)
      a += error * logOdds
      b += error
      aa += curve * logOdds * logOdds
      ab += curve * logOdds
      bb += curve
    }
    const determinant = aa * bb - ab * ab
    if (determinant < 1e-12) break
    const [stepA, stepB] = [(bb * a - ab * b) / determinant, (aa * b - ab * a) / determinant]
    slope -= stepA
    offset -= stepB
    if (Math.abs(stepA) + Math.abs(stepB) < 1e-9) break
  }
  return { slope, offset }
}

const shuffle = (items: unknown[], random: () => number): void => {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const [here, there] = [items[index], items[other]]
    if (here === undefined || there === undefined) continue
    items[index] = there
    items[other] = here
  }
}

/** Mulberry32, public domain: small, and enough to shuffle by. */
const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
