import { describe, expect, it } from 'vitest'
import { assess, postingOf } from '../../../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../../../src/domain/assessment/default-rules.ts'
import { likelyFrom, lineByBudget, postingLine } from '../../../../src/domain/assessment/posting-line.ts'
import type { AssessmentRules } from '../../../../src/domain/policy.ts'
import { aSignal, aSubject } from '../../../support/assessment.ts'

const rules: AssessmentRules = { ...defaultAssessmentRules, postAtComplaint: 0.4 }
const byCost = (missed: number, needless: number): AssessmentRules => ({ ...rules, posting: { missed, needless } })
const byBudget: AssessmentRules = { ...rules, posting: { cardsPerDay: 60 } }
const posting = (changes: Parameters<typeof aSignal>[0], by: AssessmentRules, line?: number) => {
  const signals = aSignal(changes)
  return postingOf(assess(signals, aSubject(), by), signals, by, line)
}

describe('the posting line', () => {
  it('is a number, or where a missed complaint costs as much as a needless card', () => {
    expect(postingLine(rules, 0.9)).toBe(0.4)
    expect(postingLine(byCost(9, 1), null)).toBeCloseTo(0.1)
    expect(postingLine(byCost(1, 3), null)).toBeCloseTo(0.75)
  })
  it('by budget is never below what is likely a complaint, and not moved before a budget line is known', () => {
    expect(postingLine(byBudget, null)).toBe(0.4)
    expect(postingLine(byBudget, 0.2)).toBe(0.4)
    expect(postingLine(byBudget, 0.8)).toBe(0.8)
  })
  it('by budget is the lowest that keeps the cards within it', () => {
    const counts = Array.from({ length: 100 }, () => 10)
    expect(lineByBudget({ counts, always: 0, days: 1 }, 100)).toBeCloseTo(0.9)
    expect(lineByBudget({ counts, always: 50, days: 1 }, 100)).toBeCloseTo(0.95)
    expect(lineByBudget({ counts, always: 0, days: 2 }, 100)).toBeCloseTo(0.8)
    expect(lineByBudget({ counts, always: 0, days: 1 }, 5_000)).toBe(0)
    expect(lineByBudget({ counts, always: 500, days: 1 }, 100)).toBe(1)
    expect(lineByBudget({ counts, always: 0, days: 0.2 }, 100)).toBe(null)
  })
})

describe('what stays below a line that was moved', () => {
  it('is held to be summarised, if it is likely a complaint', () => {
    expect(posting({ complaint: 0.6 }, byBudget, 0.8)).toBe('held')
    expect(posting({ complaint: 0.39 }, byBudget, 0.8)).toBe('quiet')
    expect(posting({ complaint: 0.8 }, byBudget, 0.8)).toBe('opens')
    expect(posting({ complaint: 0.6 }, byCost(1, 3))).toBe('held')
    expect(posting({ complaint: 0.2 }, byCost(9, 1))).toBe('opens')
  })
  it('still opens a case where it is critical or of high severity', () => {
    expect(posting({ complaint: 0.1, facts: [{ code: 'harm.fire', weight: 45 }] }, byBudget, 1)).toBe('opens')
    const grave = {
      complaint: 0.79,
      natures: [{ nature: 'complaint_handling', p: 0.9 }] as const,
      facts: ['repeat.contact', 'many.affected', 'money.lost', 'no.answer'].map((code) => ({ code, weight: 1 })),
    }
    expect(posting(grave, byBudget, 1)).toBe('opens')
  })
  it('keeps the nature that it reads like', () => {
    const held = aSignal({ complaint: 0.5 })
    expect(assess(held, aSubject(), byCost(1, 3)).nature).toBe('failure')
    expect(likelyFrom(byCost(1, 3))).toBe(0.4)
    expect(likelyFrom(byCost(9, 1))).toBeCloseTo(0.1)
  })
})
