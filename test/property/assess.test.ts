import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, mergeAssessments } from '../../src/domain/assessment/assess.ts'
import type { Signals } from '../../src/domain/assessment/assessment.ts'
import { defaultAssessmentRules as rules } from '../../src/domain/assessment/default-rules.ts'
import { natures } from '../../src/domain/assessment/nature.ts'
import { factCodes } from '../../src/domain/assessment/reason-codes.ts'
import type { Subject } from '../../src/domain/assessment/scores.ts'
import { urgency } from '../../src/domain/assessment/severity.ts'
import { customerTiers } from '../../src/domain/mention/author.ts'
import { noEngagement, spreadOf } from '../../src/domain/mention/engagement.ts'
import { instant, minuteMs, plus } from '../../src/domain/time.ts'
import { aMentionBy, aSignal, aSubject } from '../support/assessment.ts'

const p = fc.double({ min: 0, max: 1, noNaN: true })
/** Small ones as well: what begins to count may not push out what counted before. */
const count = fc.oneof(fc.nat(3), fc.nat(5_000), fc.nat(5_000_000))

const signals: fc.Arbitrary<Signals> = fc
  .record({
    complaint: p,
    nature: fc.constantFrom(...natures),
    codes: fc.uniqueArray(fc.constantFrom(...factCodes), { maxLength: 5 }),
    load: p,
  })
  .map(({ complaint, nature, codes, load }) =>
    aSignal({
      complaint,
      natures: [{ nature, p: 0.7 }],
      facts: codes.map((code) => ({ code, weight: 10 })),
      emotion: { load, tone: 'angry' },
    }),
  )

const subject: fc.Arbitrary<Subject> = fc
  .record({
    followers: fc.option(count),
    views: count,
    verified: fc.boolean(),
    spread: fc.record({
      shares: count,
      sharesPerHour: count,
      slope: fc.integer({ min: -10_000, max: 10_000 }),
      observedMs: fc.nat(86_400_000),
    }),
    customer: fc.option(
      fc.record({
        id: fc.constant('c'),
        name: fc.constant(null),
        tier: fc.constantFrom(...customerTiers),
        billingPerYear: fc.option(count),
        trend: fc.constantFrom('growing', 'steady', 'leaving', null),
      }),
    ),
    history: fc.record({ mentions90d: fc.nat(99), cases90d: fc.nat(9), openCases: fc.nat(3) }),
  })
  .map(({ followers, views, verified, spread, customer, history }) => {
    const mention = aMentionBy({ followers, verified })
    return aSubject({
      mention: { ...mention, engagement: { ...mention.engagement, views } },
      spread,
      customer,
      authorHistory: history,
    })
  })

/** Whatever is given to `more` must leave the risk as high and the severity as grave as it was. */
const raisesOnly = (more: (subject: Subject, by: number) => Subject) =>
  fc.assert(
    fc.property(signals, subject, count, (read, one, by) => {
      const before = assess(read, one, rules)
      const after = assess(read, more(one, by), rules)
      expect(after.risk.value).toBeGreaterThanOrEqual(before.risk.value)
      expect(urgency(after.severity)).toBeLessThanOrEqual(urgency(before.severity))
    }),
  )

const withAuthor = (one: Subject, followers: number): Subject => ({
  ...one,
  mention: { ...one.mention, author: { ...one.mention.author, followers } },
})

test('more followers never lower risk or severity', () =>
  raisesOnly((one, by) => withAuthor(one, (one.mention.author.followers ?? 0) + by)))

test('more views never lower risk or severity', () =>
  raisesOnly(({ mention, ...one }, by) => ({
    ...one,
    mention: { ...mention, engagement: { ...mention.engagement, views: mention.engagement.views + by } },
  })))

test('more shares, a higher rate and a steeper rise never lower risk or severity', () => {
  raisesOnly((one, by) => ({ ...one, spread: { ...one.spread, shares: one.spread.shares + by } }))
  raisesOnly((one, by) => ({ ...one, spread: { ...one.spread, sharesPerHour: one.spread.sharesPerHour + by } }))
  raisesOnly((one, by) => ({ ...one, spread: { ...one.spread, slope: one.spread.slope + by } }))
})

test('more shares at the last count never mean a slower spread, and never more than six times as many an hour', () => {
  const counts = fc.array(fc.record({ minutes: fc.nat(600), shares: count }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(counts, count, (told, more) => {
      const from = instant(1_795_424_400_000)
      const samples = told
        .map(({ minutes, shares }) => ({ ...noEngagement(plus(from, minutes * minuteMs)), shares }))
        .sort((one, other) => one.at - other.at)
      const last = samples.at(-1) ?? noEngagement(from)
      const before = spreadOf(from, samples)
      const after = spreadOf(from, samples.with(samples.length - 1, { ...last, shares: last.shares + more }))
      expect(after.sharesPerHour).toBeGreaterThanOrEqual(before.sharesPerHour)
      expect(after.slope).toBeGreaterThanOrEqual(before.slope)
      expect(before.sharesPerHour).toBeLessThanOrEqual(6 * last.shares)
    }),
  )
})

test('a more valuable customer never lowers risk or severity', () => {
  raisesOnly((one) => ({
    ...one,
    customer: { id: 'c', name: null, tier: 'platinum', billingPerYear: 5_000_000, trend: 'leaving' },
  }))
  raisesOnly((one, by) => ({
    ...one,
    customer: one.customer && { ...one.customer, billingPerYear: (one.customer.billingPerYear ?? 0) + by },
  }))
})

test('a further fact never lowers the risk, unless it is that nobody was hurt', () =>
  fc.assert(
    fc.property(signals, subject, fc.constantFrom(...factCodes), (read, one, code) => {
      fc.pre(code !== 'harm.none')
      const more = assess({ ...read, facts: [...read.facts, { code, weight: 1 }] }, one, rules)
      expect(urgency(more.severity)).toBeLessThanOrEqual(urgency(assess(read, one, rules).severity))
    }),
  ))

test('emotion moves nothing but itself', () =>
  fc.assert(
    fc.property(signals, subject, p, (read, one, load) => {
      const { emotion: _shown, ...rest } = assess({ ...read, emotion: { load, tone: 'distressed' } }, one, rules)
      const { emotion: _other, ...before } = assess(read, one, rules)
      expect(rest).toEqual(before)
    }),
  ))

test('every number lies between 0 and 100, and its reasons come strongest first', () =>
  fc.assert(
    fc.property(signals, subject, (read, one) => {
      const { risk, influence, value } = assess(read, one, rules)
      for (const score of [risk, influence, value]) {
        expect(score.value).toBeGreaterThanOrEqual(0)
        expect(score.value).toBeLessThanOrEqual(100)
        const strengths = score.reasons.map(({ weight }) => Math.abs(weight))
        expect(strengths).toEqual([...strengths].sort((a, b) => b - a))
      }
    }),
  ))

test('a mention that joins never lowers any number of its case', () =>
  fc.assert(
    fc.property(signals, signals, subject, subject, (first, second, one, other) => {
      const present = assess(first, one, rules)
      const merged = mergeAssessments(present, assess(second, other, rules), rules)
      expect(urgency(merged.severity)).toBeLessThanOrEqual(urgency(present.severity))
      for (const score of ['risk', 'influence', 'value'] as const)
        expect(merged[score].value).toBeGreaterThanOrEqual(present[score].value)
      expect(merged.complaint).toBeGreaterThanOrEqual(present.complaint)
    }),
  ))

test('an account born at any moment is never an error', () =>
  fc.assert(
    fc.property(signals, fc.integer({ min: 0, max: 4e12 }), (read, born) => {
      const { influence } = assess(read, aSubject({ mention: aMentionBy({ createdAt: instant(born) }) }), rules)
      expect(influence.value).toBeGreaterThanOrEqual(0)
    }),
  ))
