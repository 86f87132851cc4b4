import { describe, expect, it } from 'vitest'
import type { Nature } from '../../../../src/domain/assessment/nature.ts'
import { learnNature, noNatureLearned } from '../../../../src/domain/learning/nature.ts'
import { hourMs, instant } from '../../../../src/domain/time.ts'

const triaged = (count: number, was: Nature, isOf: (index: number) => Nature, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ at: instant((from + index) * hourMs), was, is: isOf(index) }))

describe('what triage taught about natures', () => {
  it('follows the nature that staff name, once that has won on later triage', () => {
    const learned = learnNature(triaged(40, 'failure', (index) => (index % 5 === 0 ? 'failure' : 'price')))
    expect(learned).toMatchObject({ isOn: true, moves: { failure: 'price' }, decisions: 40 })
  })
  it('is nothing before there are thirty triages, or where staff agree with what was read', () => {
    expect(learnNature([])).toEqual(noNatureLearned)
    expect(learnNature(triaged(29, 'failure', () => 'price')).isOn).toBe(false)
    expect(learnNature(triaged(60, 'failure', () => 'failure'))).toMatchObject({ isOn: false, moves: {} })
  })
  it('is taken back by itself when staff come to judge otherwise', () => {
    const later = triaged(120, 'failure', () => 'failure', 50)
    expect(learnNature([...triaged(50, 'failure', () => 'price'), ...later])).toMatchObject({
      isOn: false,
      rolledBack: 1,
      moves: {},
    })
  })
  it('never moves a critical nature, and moves nothing to one or to a harmless one', () => {
    for (const [was, is] of [
      ['safety', 'price'],
      ['failure', 'legal'],
      ['failure', 'none_other'],
    ] as const)
      expect(learnNature(triaged(200, was, () => is))).toEqual(noNatureLearned)
  })
})
