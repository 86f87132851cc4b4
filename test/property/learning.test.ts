import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assess, mergeAssessments, postingOf } from '../../src/domain/assessment/assess.ts'
import type { Assessment, Signals } from '../../src/domain/assessment/assessment.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import { type NatureShifts, serviceShares } from '../../src/domain/assessment/naming.ts'
import { isService, natures, type ServiceNature, serviceNatures } from '../../src/domain/assessment/nature.ts'
import { criticalNatureOf, type FactCode, factCodes } from '../../src/domain/assessment/reason-codes.ts'
import { severities, urgency } from '../../src/domain/assessment/severity.ts'
import { type Calibration, calibrated } from '../../src/domain/learning/calibrate.ts'
import { learn } from '../../src/domain/learning/learn.ts'
import { learnNature, mostShift } from '../../src/domain/learning/nature.ts'
import { caps, scaled, shrunkFit } from '../../src/domain/learning/platt.ts'
import { mostPoints } from '../../src/domain/learning/severity.ts'
import type { AssessmentRules } from '../../src/domain/policy.ts'
import { dayMs, instant } from '../../src/domain/time.ts'
import { aSignal, aSubject } from '../support/assessment.ts'
import { decided, voice } from '../support/decisions.ts'

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

const maybeCritical: fc.Arbitrary<readonly FactCode[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: withCritical },
)
const mostlyService = fc.oneof(fc.constantFrom(...natures), fc.constantFrom(...serviceNatures))
/** Two or three natures to choose from, as engines name them. */
const doubtful: fc.Arbitrary<Signals> = fc
  .record({
    complaint: fc.oneof(p, fc.constantFrom(0.4, 0.6, 0.9)),
    first: mostlyService,
    others: fc.uniqueArray(mostlyService, { minLength: 1, maxLength: 2 }),
    codes: maybeCritical,
  })
  .map(({ complaint, first, others, codes }) =>
    aSignal({
      complaint,
      natures: [first, ...others.filter((one) => one !== first)].map((nature, index) => ({
        nature,
        p: 0.5 - 0.15 * index,
      })),
      facts: codes.map((code) => ({ code, weight: 10 })),
    }),
  )
const shifts = fc.record(
  Object.fromEntries(
    serviceNatures.map((nature) => [
      nature,
      fc.integer({ min: -10, max: 10 }).map((tenths) => (tenths * mostShift) / 10),
    ]),
  ) as Record<ServiceNature, fc.Arbitrary<number>>,
)
const naming = (by: NatureShifts): Calibration => ({
  complaint: null,
  risk: null,
  nature: { shifts: by, decisions: 40 },
})
/** Policies whose matrix holds service natures against each other, which the product's own does not. */
const matrix: fc.Arbitrary<AssessmentRules> = fc
  .array(
    fc.record({
      when: fc.record({ nature: fc.uniqueArray(fc.constantFrom(...natures), { minLength: 1, maxLength: 4 }) }),
      route: fc.constantFrom('call', 'public_reply', 'private_reply'),
      severityAtLeast: fc.constantFrom(...severities),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((own) => ({ ...defaultAssessmentRules, matrix: [...own, ...defaultAssessmentRules.matrix] }))
const mergedOf = ([one, other]: readonly Assessment[], by: AssessmentRules): Assessment | undefined =>
  one && other && mergeAssessments(one, other, by)

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
  it('however natures are named, none is moved to or from a critical or a harmless one, and no severity changes', () => {
    let moved = 0
    fc.assert(
      fc.property(doubtful, doubtful, shifts, shifts, matrix, (first, second, one, other, by) => {
        const read = [first, second].map((signals) => assess(signals, aSubject(), by))
        const named = [calibrated(first, naming(one)), calibrated(second, naming(other))].map((signals) =>
          assess(signals, aSubject(), by),
        )
        for (const [index, now] of named.entries()) {
          const was = read[index]
          expect(now.severity).toBe(was?.severity)
          expect(now.risk.value).toBe(was?.risk.value)
          if (now.nature === was?.nature) continue
          moved += 1
          expect([was?.nature, now.nature].every((nature) => nature !== undefined && isService(nature))).toBe(true)
          expect(now.named?.was).toBe(was?.nature)
        }
        // Also where one joins the other in a case.
        expect(mergedOf(named, by)?.severity).toBe(mergedOf(read, by)?.severity)
      }),
      { numRuns: 300 },
    )
    expect(moved).toBeGreaterThan(20)
  })
  it('no number of triages that call a critical rule something else changes its nature, route or severity', () => {
    fc.assert(
      fc.property(
        signals(withCritical),
        fc.constantFrom(...serviceNatures),
        fc.integer({ min: 30, max: 300 }),
        matrix,
        (read, is, count, by) => {
          const shares = serviceShares([...read.natures, { nature: 'failure', p: 0.2 }])
          const triages = Array.from({ length: count }, (_, index) => ({ ...voice(index), shares, is }))
          const { shifts: learned } = learnNature(triages, instant(30 * dayMs))
          const after = calibrated(read, {
            complaint: { platt: { slope: caps.leastSlope, offset: -caps.mostOffset }, decisions: count },
            risk: { points: -mostPoints, decisions: count },
            nature: { shifts: learned, decisions: count },
          })
          expect(assess(after, aSubject(), by)).toEqual(assess(read, aSubject(), by))
        },
      ),
      { numRuns: 40 },
    )
  })
  it('a critical mention keeps its severity in a case that learning made little of', () => {
    fc.assert(
      fc.property(signals(withCritical), doubtful, calibration, matrix, (grave, mild, learned, by) => {
        const present = assess(calibrated(mild, learned), aSubject(), by)
        const merged = mergeAssessments(present, assess(calibrated(grave, learned), aSubject(), by), by)
        expect(urgency(merged.severity)).toBeLessThanOrEqual(urgency(assess(grave, aSubject(), by).severity))
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
