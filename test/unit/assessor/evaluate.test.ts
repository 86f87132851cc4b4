import { describe, expect, test } from 'vitest'
import { evaluate, type Judged } from '../../../src/assessor/evaluate.ts'

const judged = (...pairs: readonly (readonly [number, 0 | 1])[]): readonly Judged[] =>
  pairs.map(([p, label]) => ({ p, label }))

describe('an evaluation', () => {
  test('counts what is flagged at the threshold and above', () => {
    expect(evaluate(judged([0.9, 1], [0.4, 0], [0.4, 1], [0.3, 1]), 0.4)).toMatchObject({
      rows: 4,
      positives: 3,
      precision: 2 / 3,
      recall: 2 / 3,
      f1: 2 / 3,
    })
  })
  test('judges the order apart from the threshold', () => {
    const { averagePrecision, auc, f1AtPrevalence } = evaluate(judged([0.9, 1], [0.8, 0], [0.7, 1], [0.1, 0]), 0.99)
    expect(averagePrecision).toBeCloseTo((1 + 2 / 3) / 2)
    expect(auc).toBe(0.75)
    expect(f1AtPrevalence).toBe(0.5)
  })
  test('gives equal scores no order, whichever came first', () => {
    const one = evaluate(judged([0.5, 1], [0.5, 0], [0.5, 0]), 0.5)
    expect(evaluate(judged([0.5, 0], [0.5, 0], [0.5, 1]), 0.5)).toEqual(one)
    expect(one).toMatchObject({ averagePrecision: 1 / 3, auc: 0.5 })
  })
  test('measures how far probabilities are from what happens', () => {
    expect(evaluate(judged([0.75, 1], [0.75, 1], [0.75, 1], [0.75, 0]), 0.5).calibrationError).toBeCloseTo(0)
    expect(evaluate(judged([0.9, 0], [0.1, 1]), 0.5).calibrationError).toBeCloseTo(0.9)
  })
  test('of nothing is nothing, not a division by it', () => {
    expect(Object.values(evaluate([], 0.5)).every((figure) => figure === 0)).toBe(true)
  })
})
