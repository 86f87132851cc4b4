import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess } from '../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules as rules } from '../../src/domain/assessment/default-rules.ts'
import { criticalNatures, natures, problemNatures } from '../../src/domain/assessment/nature.ts'
import { assessTwice, type Opinion } from '../../src/domain/assessment/opinion.ts'
import { criticalNatureOf, factCodes } from '../../src/domain/assessment/reason-codes.ts'
import { urgency } from '../../src/domain/assessment/severity.ts'
import { hourMs } from '../../src/domain/time.ts'
import { aSignal, aSubject } from '../support/assessment.ts'

const p = fc.double({ min: 0, max: 1, noNaN: true })

const signals = fc
  .record({
    complaint: p,
    natures: fc.uniqueArray(fc.constantFrom(...natures), { minLength: 1, maxLength: 4 }),
    codes: fc.uniqueArray(fc.constantFrom(...factCodes), { maxLength: 4 }),
  })
  .map(({ complaint, natures: likely, codes }) =>
    aSignal({
      complaint,
      natures: likely.map((nature) => ({ nature, p: 0.5 })),
      facts: codes.map((code) => ({ code, weight: 10 })),
    }),
  )

const opinion: fc.Arbitrary<Opinion> = fc.record({
  complaint: p,
  gravity: fc.double({ min: 0, max: 100, noNaN: true }),
  evidence: fc.array(
    fc.record({ nature: fc.constantFrom(...problemNatures), span: fc.constant([0, 4] as [number, number]) }),
    { maxLength: 4 },
  ),
})

test('whatever a model answers, complaint, risk and severity are at least what they are without it', () => {
  fc.assert(
    fc.property(signals, fc.oneof(opinion, fc.constant('unread' as const)), p, (read, found, value) => {
      const subject = aSubject({
        spread: { shares: value * 1_000, sharesPerHour: value * 300, slope: 0, observedMs: hourMs },
      })
      const local = assess(read, subject, rules)
      const both = assessTwice(read, found, subject, rules)
      expect(both.complaint).toBeGreaterThanOrEqual(local.complaint)
      expect(both.risk.value).toBeGreaterThanOrEqual(local.risk.value)
      expect(both.influence).toEqual(local.influence)
      expect(both.value).toEqual(local.value)
      expect(both.emotion).toEqual(local.emotion)
      expect(urgency(both.severity)).toBeLessThanOrEqual(urgency(local.severity))
    }),
    { numRuns: 2_000 },
  )
})

test('whatever a model answers, a critical rule keeps one of the natures that it found', () => {
  fc.assert(
    fc.property(signals, opinion, (read, found) => {
      const ruled = read.facts.map(({ code }) => criticalNatureOf(code)).filter((nature) => nature !== null)
      fc.pre(ruled.length > 0)
      const both = assessTwice(read, found, aSubject(), rules)
      expect(ruled).toContain(both.nature)
      expect(criticalNatures).toContain(both.nature)
    }),
    { numRuns: 1_000 },
  )
})

test('a model that quotes nothing changes no number', () => {
  fc.assert(
    fc.property(signals, opinion, (read, found) => {
      const local = assess(read, aSubject(), rules)
      const both = assessTwice(read, { ...found, evidence: [] }, aSubject(), rules)
      expect(both).toEqual({ ...local, engine: `${local.engine}+llm` })
    }),
  )
})

test('the graver a model finds it, the higher the risk', () => {
  fc.assert(
    fc.property(signals, opinion, fc.double({ min: 0, max: 100, noNaN: true }), (read, found, more) => {
      const graver = { ...found, gravity: Math.min(100, found.gravity + more) }
      const [less, greater] = [found, graver].map((one) => assessTwice(read, one, aSubject(), rules).risk.value)
      expect(greater).toBeGreaterThanOrEqual(less ?? 0)
    }),
  )
})
