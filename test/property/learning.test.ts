import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, postingOf } from '../../src/domain/assessment/assess.ts'
import type { Signals } from '../../src/domain/assessment/assessment.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import { natures } from '../../src/domain/assessment/nature.ts'
import { criticalNatureOf, factCodes } from '../../src/domain/assessment/reason-codes.ts'
import { urgency } from '../../src/domain/assessment/severity.ts'
import { calibrated } from '../../src/domain/learning/calibrate.ts'
import { learn } from '../../src/domain/learning/learn.ts'
import { isService, learnNature } from '../../src/domain/learning/nature.ts'
import { caps, scaled, shrunkFit } from '../../src/domain/learning/platt.ts'
import { mostPoints } from '../../src/domain/learning/severity.ts'
import type { AssessmentRules } from '../../src/domain/policy.ts'
import { dayMs, instant } from '../../src/domain/time.ts'
import { aSignal, aSubject } from '../support/assessment.ts'
import { decided } from '../support/decisions.ts'

const p = fc.double({ min: 0, max: 1, noNaN: true })
const judged = fc.array(fc.record({ score: p, isComplaint: fc.boolean() }), { maxLength: 120 })
const platt = fc.record({
  slope: fc.double({ min: caps.leastSlope, max: caps.mostSlope, noNaN: true }),
  offset: fc.double({ min: -caps.mostOffset, max: caps.mostOffset, noNaN: true }),
})
const decisions = fc.integer({ min: 30, max: 600 })
const calibration = fc.record({
  complaint: fc.record({ platt, decisions }),
  risk: fc.option(fc.record({ points: fc.integer({ min: -mostPoints, max: mostPoints }), decisions })),
})
const critical = factCodes.filter((code) => criticalNatureOf(code) !== null)
const signals = (codes: fc.Arbitrary<readonly string[]>): fc.Arbitrary<Signals> =>
  fc
    .record({ complaint: p, nature: fc.constantFrom(...natures), codes })
    .map(({ complaint, nature, codes: found }) =>
      aSignal({ complaint, natures: [{ nature, p: 0.7 }], facts: found.map((code) => ({ code, weight: 10 })) }),
    )
const withCritical = fc
  .tuple(fc.constantFrom(...critical), fc.uniqueArray(fc.constantFrom(...factCodes), { maxLength: 4 }))
  .map(([one, others]) => [...new Set([one, ...others])])
const rules: fc.Arbitrary<AssessmentRules> = fc
  .oneof(
    fc.constant(null),
    fc.record({ cardsPerDay: fc.integer({ min: 1, max: 500 }) }),
    fc.record({
      missed: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
      needless: fc.double({ min: 0.01, max: 10_000, noNaN: true }),
    }),
  )
  .map((posting) => ({ ...defaultAssessmentRules, posting }))

describe('whatever was learned', () => {
  it('a critical fact opens a case, wherever the line is, with the severity it always had', () => {
    fc.assert(
      fc.property(signals(withCritical), calibration, rules, p, (read, learned, by, line) => {
        const after = calibrated(read, learned)
        const assessment = assess(after, aSubject(), by)
        expect(postingOf(assessment, after, by, line)).toBe('opens')
        expect(urgency(assessment.severity)).toBeLessThanOrEqual(urgency(assess(read, aSubject(), by).severity))
      }),
    )
  })
  it('a thousand dismissals of one kind of text included', () => {
    fc.assert(
      fc.property(signals(withCritical), fc.integer({ min: 100, max: 300 }), (read, count) => {
        const dismissed = Array.from({ length: count }, () => ({ score: 0.85, isComplaint: false }))
        const { platt: learned } = learn(decided(dismissed), instant(30 * dayMs))
        const after = calibrated(read, {
          complaint: { platt: learned, decisions: count },
          risk: { points: -mostPoints, decisions: count },
        })
        expect(after).toEqual(read)
      }),
      { numRuns: 20 },
    )
  })
  it('no corrections of natures move a critical nature, make one, or change a severity', () => {
    const nature = fc.constantFrom(...natures)
    const corrections = fc.array(fc.record({ was: nature, is: nature }), { minLength: 30, maxLength: 120 })
    const codes = fc.oneof(fc.constant([]), withCritical)
    fc.assert(
      fc.property(signals(codes), corrections, nature, (read, list, is) => {
        const all = list.map(({ was }, index) => ({ at: instant(index), was, is }))
        const { moves, decisions: count } = learnNature([...all, ...list.map((one) => ({ ...one, at: instant(0) }))])
        const after = calibrated(read, { complaint: null, risk: null, nature: { moves, decisions: count } })
        const [was, now] = [read, after].map((one) => assess(one, aSubject(), defaultAssessmentRules))
        expect(now?.severity).toBe(was?.severity)
        if (was?.nature !== now?.nature)
          expect([was, now].every((one) => one !== undefined && isService(one.nature))).toBe(true)
      }),
    )
  })
  it('a likelier text stays the likelier one', () => {
    fc.assert(
      fc.property(p, p, platt, (one, other, learned) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(scaled(low, learned)).toBeLessThanOrEqual(scaled(high, learned) + 1e-12)
      }),
    )
  })
  it('keeps within its caps and is a probability', () => {
    fc.assert(
      fc.property(judged, (list) => {
        const { slope, offset } = shrunkFit(list.map((one) => ({ ...one, weight: 1 })))
        expect(slope).toBeGreaterThanOrEqual(caps.leastSlope)
        expect(slope).toBeLessThanOrEqual(caps.mostSlope)
        expect(Math.abs(offset)).toBeLessThanOrEqual(caps.mostOffset)
      }),
    )
  })
  it('does not depend on the order in which decisions were read', () => {
    fc.assert(
      fc.property(judged, (list) => {
        const decisions = decided(list)
        expect(learn(decisions.toReversed(), instant(20 * dayMs))).toEqual(learn(decisions, instant(20 * dayMs)))
      }),
      { numRuns: 30 },
    )
  })
  it('is told as a reason, and the reasons still add up to the risk', () => {
    fc.assert(
      fc.property(signals(fc.constant([])), calibration, (read, learned) => {
        const { risk, complaint, learned: told } = assess(calibrated(read, learned), aSubject(), defaultAssessmentRules)
        expect(told).toEqual({ from: read.complaint, decisions: learned.complaint.decisions })
        expect(complaint).toBeCloseTo(scaled(read.complaint, learned.complaint.platt), 10)
        expect(risk.reasons.filter(({ code }) => code === 'learned')).toHaveLength(1)
        const sum = risk.reasons.reduce((total, { weight }) => total + weight, 0)
        expect(Math.abs(sum - risk.value)).toBeLessThan(2)
      }),
    )
  })
  it('without it a text is assessed as it was read', () => {
    fc.assert(
      fc.property(signals(withCritical), (read) => {
        expect(calibrated(read, null)).toBe(read)
      }),
    )
  })
})
