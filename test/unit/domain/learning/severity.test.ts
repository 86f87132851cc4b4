import { describe, expect, it } from 'vitest'
import { defaultAssessmentRules } from '../../../../src/domain/assessment/default-rules.ts'
import { type Severity, severities } from '../../../../src/domain/assessment/severity.ts'
import {
  learnSeverity,
  mostPoints,
  noSeverityLearned,
  type SeverityDecision,
} from '../../../../src/domain/learning/severity.ts'
import { dayMs, instant } from '../../../../src/domain/time.ts'
import { dice, voice } from '../../../support/decisions.ts'

const lines = defaultAssessmentRules.severityAtRisk
const now = instant(20 * dayMs)
const severityAt = (risk: number): Severity => severities.find((severity) => risk >= lines[severity]) ?? 'low'
/** Triage by people to whom such cards are worth so many points more than they are read at, give or take. */
const triaged = (count: number, worth: number, { seed = 1, from = 0 } = {}): readonly SeverityDecision[] => {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, index) => {
    const risk = 20 + 60 * roll()
    const noise = 8 * (roll() + roll() + roll() - 1.5)
    return { ...voice(from + index), risk, is: severityAt(risk + worth + noise) }
  })
}

describe('what triage taught about severity', () => {
  it('moves risk to where staff put it, once that has won on later triage', () => {
    for (const worth of [-12, -8, 8, 12]) {
      const learned = learnSeverity(triaged(80, worth), lines, now)
      expect(learned).toMatchObject({ isOn: true, decisions: 80 })
      expect(Math.abs(learned.points - worth)).toBeLessThanOrEqual(4)
      expect(learned.gain).toBeGreaterThan(0)
    }
  })
  it('does no harm where severity is read as staff judge it', () => {
    const all = Array.from({ length: 40 }, (_, seed) => learnSeverity(triaged(80, 0, { seed: seed + 1 }), lines, now))
    expect(all.filter(({ isOn }) => isOn).length).toBeLessThanOrEqual(8)
    for (const { points } of all) expect(Math.abs(points)).toBeLessThanOrEqual(4)
  })
  it('is nothing before there are thirty triages, however clear they are', () => {
    expect(learnSeverity([], lines, now)).toEqual(noSeverityLearned)
    expect(learnSeverity(triaged(29, 12), lines, now).isOn).toBe(false)
  })
  it('is taken back by itself when staff come to judge otherwise', () => {
    const learned = learnSeverity([...triaged(60, 12), ...triaged(120, -4, { seed: 2, from: 60 })], lines, now)
    expect(learned.rolledBack).toBeGreaterThan(0)
  })
  it('never moves risk further than its cap', () => {
    const all = (is: Severity, risk: number) =>
      Array.from({ length: 200 }, (_, index) => ({ ...voice(index), risk, is }))
    expect(learnSeverity(all('critical', 20), lines, now).points).toBe(mostPoints)
    expect(learnSeverity(all('low', 95), lines, now).points).toBe(-mostPoints)
  })
  it('is the same in whatever order the triages are handed over', () => {
    const list = triaged(60, 8)
    expect(learnSeverity(list.toReversed(), lines, now)).toEqual(learnSeverity(list, lines, now))
  })
})
