import { describe, expect, it } from 'vitest'
import { learnedGroupCard } from '../../../src/cards/learned-card.ts'
import { nothingLearned } from '../../../src/domain/learning/learn.ts'
import { noNatureLearned } from '../../../src/domain/learning/nature.ts'
import { type LearnedSeverity, noSeverityLearned } from '../../../src/domain/learning/severity.ts'
import { bodyOf } from '../../support/card-text.ts'
import { aReader } from '../../support/case-view.ts'

const shown = (severity: LearnedSeverity, nature = noNatureLearned, platt = { slope: 1, offset: -1 }): string => {
  const learned = {
    ...nothingLearned,
    decisions: 45,
    complaints: 5,
    isOn: true,
    later: 39,
    gain: Math.log(1.5),
    platt,
    severity,
    nature,
  }
  const group = { brand: 'acme' as never, source: 'x' as never, language: 'en' }
  return bodyOf(learnedGroupCard({ id: 7, group, learned, frozen: null, rolledBack: null }, [], aReader()))
}
const severity = { ...noSeverityLearned, decisions: 45, later: 39 }

describe('what was learned of one group', () => {
  it('is proved in words that need no statistics', () => {
    expect(shown(severity)).toContain('gave 1.5 times the chance')
    expect(shown(severity)).not.toMatch(/\bnats?\b/)
  })
  it('tells no score that counts as another where scores are left as they are', () => {
    expect(shown(severity)).toContain('A score of 60% counts as')
    expect(shown(severity, noNatureLearned, { slope: 1, offset: 0.05 })).toContain(
      'Scores are left as they are read: 45 decisions, 40 of them were no complaints.',
    )
    expect(shown(severity, noNatureLearned, { slope: 1, offset: 0.05 })).not.toContain('counts as')
  })
  it('says how severity is moved, and which way, or that it is not', () => {
    expect(shown({ ...severity, isOn: true, points: 9 })).toContain('count 9 points of risk more')
    expect(shown({ ...severity, isOn: true, points: -9 })).toContain('count 9 points of risk less')
    expect(shown({ ...severity, points: 9 })).toContain('not used')
    expect(shown({ ...severity, decisions: 12 })).not.toContain('Severity')
  })
  it('says which natures staff name more readily, or that nothing is made of it', () => {
    const shifts = { price: 0.8, failure: -0.6, after_sales: 0.1 }
    const nature = { ...noNatureLearned, shifts, decisions: 35, later: 29 }
    expect(shown(severity, { ...nature, isOn: true })).toContain(
      'lean more towards Price or billing, less towards Failure, as',
    )
    expect(shown(severity, { ...nature, isOn: true })).not.toContain('After-sales')
    expect(shown(severity, nature)).toContain('35 triages say about it is not used')
  })
})
