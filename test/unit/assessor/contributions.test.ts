import { expect, test } from 'vitest'
import { wordHash } from '../../../src/assessor/features.ts'
import { contributionsOf, groupsOf } from '../../../src/assessor/linear-model.ts'
import { tokenise } from '../../../src/assessor/tokens.ts'

test('words that pull alike pull exactly alike, however their pull comes together: which is named first is no matter of rounding', () => {
  const { words } = tokenise('x y')
  const [x = 0, y = 0] = words.map(({ entry }) => wordHash(entry) & 1_023)
  const weights = new Int8Array(1_024)
  weights[x] = 3
  weights[y] = 5
  weights[0] = 2
  weights[1] = 3
  const [group] = groupsOf([[{ weights, step: 0.1, bias: 0, pieces: false }]])
  const byWord = contributionsOf(group, 0, { words, pairs: Int32Array.of(0, 1), marks: [], scale: 0.1 })
  expect(byWord[0]).toBe(byWord[1])
})
