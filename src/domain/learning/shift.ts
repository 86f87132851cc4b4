import { type Platt, scaled } from './platt.ts'

/** What a calibration does, in a word. */
export type Shift = 'kept' | `${'lowered' | 'raised'}_${'slightly' | 'clearly' | 'strongly'}`

/** A score as many cards have it: what happens to it stands for the others. */
export const exampleScore = 0.6

export const shiftOf = (platt: Platt): Shift => {
  const by = scaled(exampleScore, platt) - exampleScore
  if (Math.abs(by) < 0.02) return 'kept'
  const size = Math.abs(by) < 0.1 ? 'slightly' : Math.abs(by) < 0.2 ? 'clearly' : 'strongly'
  return `${by < 0 ? 'lowered' : 'raised'}_${size}`
}
