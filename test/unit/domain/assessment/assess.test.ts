import { describe, expect, test } from 'vitest'
import { assess, mergeAssessments, shouldOpen } from '../../../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules as rules } from '../../../../src/domain/assessment/default-rules.ts'
import { rolesToTell } from '../../../../src/domain/assessment/matrix.ts'
import { criticalNatureOf, factCodes } from '../../../../src/domain/assessment/reason-codes.ts'
import { hourMs, instant, minuteMs } from '../../../../src/domain/time.ts'
import { aMentionBy, aSignal, aSubject } from '../../../support/assessment.ts'

const fire = { code: 'harm.fire', span: [0, 4] as const, weight: 45 }

describe('an assessment', () => {
  test('of a calm post that the charger caught fire is critical and goes to managers and legal', () => {
    const assessment = assess(
      aSignal({ complaint: 0.1, facts: [fire], natures: [{ nature: 'none_other', p: 0.9 }] }),
      aSubject(),
      rules,
    )
    expect(assessment).toMatchObject({ severity: 'critical', nature: 'safety' })
    expect(rolesToTell(assessment, rules)).toEqual(['manager', 'legal'])
    expect(assessment.risk.reasons.map(({ code }) => code)).toEqual(['nature.safety', 'harm.fire'])
    expect(assessment.risk.reasons[1]?.span).toEqual([0, 4])
  })

  test.each(factCodes.filter((code) => criticalNatureOf(code) !== null))(
    'with the bare critical fact %s is critical',
    (code) => {
      expect(assess(aSignal({ complaint: 0, facts: [{ code, weight: 1 }] }), aSubject(), rules).severity).toBe(
        'critical',
      )
    },
  )

  test('of an ordinary failure is medium, and high when many are affected and nobody answered three times', () => {
    expect(assess(aSignal(), aSubject(), rules).severity).toBe('medium')
    const facts = ['repeat.contact', 'many.affected', 'no.answer'].map((code) => ({ code, weight: 1 }))
    expect(assess(aSignal({ facts }), aSubject(), rules).severity).toBe('high')
  })

  test('of a joke that spreads wildly stays low', () => {
    const spread = { shares: 10_000, sharesPerHour: 5_000, slope: 900, observedMs: hourMs }
    const joke = aSignal({ complaint: 0.1, natures: [{ nature: 'none_other', p: 0.9 }] })
    expect(assess(joke, aSubject({ spread, mention: aMentionBy({ followers: 900_000 }) }), rules).severity).toBe('low')
  })

  test('names spread, slope and reach among its reasons, with the figures to say aloud', () => {
    const spread = { shares: 122, sharesPerHour: 610, slope: 300, observedMs: hourMs }
    const { risk, influence } = assess(
      aSignal({ facts: [fire, { code: 'named.lawyer', weight: 1 }] }),
      aSubject({ spread, mention: aMentionBy({ followers: 48_200, verified: true }) }),
      rules,
    )
    expect(risk.reasons).toContainEqual(
      expect.objectContaining({ code: 'spread.rate', params: { shares: 122, count: 122, perHour: 610 } }),
    )
    expect(risk.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['spread.rising', 'reach.followers', 'named.lawyer']),
    )
    expect(risk.value).toBeGreaterThan(90)
    expect(influence.value).toBeGreaterThan(65)
    expect(influence.reasons[0]?.code).toBe('influence.followers')
  })

  test.each([
    [40_000, { code: 'spread.early', params: { shares: 122, count: 122, minutes: 1 } }],
    [12 * minuteMs, { code: 'spread.early', params: { shares: 122, count: 122, minutes: 12 } }],
    [hourMs, { code: 'spread.rate', params: { shares: 122, count: 122, perHour: 610 } }],
  ])(
    'says in the first hour of a post in how many minutes it was shared, then how often an hour: %d ms',
    (observedMs, said) => {
      const { risk } = assess(
        aSignal(),
        aSubject({ spread: { shares: 122, sharesPerHour: 610, slope: 0, observedMs } }),
        rules,
      )
      expect(risk.reasons.find(({ code }) => code === 'spread.early' || code === 'spread.rate')).toMatchObject(said)
    },
  )

  test('values a customer by tier, billing and trend, and a valuable one who wants to leave is called', () => {
    const customer = { id: 'c1', name: null, tier: 'platinum', billingPerYear: 20_000, trend: 'leaving' } as const
    const { value, severity, route } = assess(aSignal(), aSubject({ customer }), rules)
    expect(value.value).toBeGreaterThan(85)
    expect(value.reasons.map(({ code }) => code)).toEqual(['value.tier', 'value.leaving', 'value.billing'])
    expect({ severity, route }).toEqual({ severity: 'high', route: 'call' })
    expect(assess(aSignal(), aSubject(), rules).value).toEqual({
      value: 0,
      reasons: [{ code: 'value.unknown', weight: 0 }],
    })
  })

  test('trusts a three-year-old account more than one of last week', () => {
    const { publishedAt } = aMentionBy()
    const born = (days: number) =>
      aSubject({ mention: aMentionBy({ createdAt: instant(publishedAt - days * 86_400_000) }) })
    const score = (days: number) => assess(aSignal(), born(days), rules).influence.value
    expect(score(3_000)).toBeGreaterThan(score(100))
    expect(score(100)).toBeGreaterThan(score(5))
  })

  test('lets the policy weigh a fact otherwise', () => {
    const facts = [{ code: 'repeat.contact', weight: 1 }]
    const heavier = { ...rules, factRisk: { 'repeat.contact': 60 } }
    expect(assess(aSignal({ facts }), aSubject(), heavier).risk.value).toBeGreaterThan(
      assess(aSignal({ facts }), aSubject(), rules).risk.value,
    )
  })
})

describe('a case is opened', () => {
  const opens = (changes: Parameters<typeof aSignal>[0]) => {
    const signals = aSignal(changes)
    return shouldOpen(assess(signals, aSubject(), rules), signals, rules)
  }
  test('from the posting threshold on', () => {
    expect(opens({ complaint: rules.postAtComplaint })).toBe(true)
    expect(opens({ complaint: rules.postAtComplaint - 0.01 })).toBe(false)
  })
  test('for a critical fact at any probability', () => expect(opens({ complaint: 0, facts: [fire] })).toBe(true))
})

describe('a further mention that joins a case', () => {
  const graver = assess(aSignal({ facts: [fire] }), aSubject(), rules)
  const milder = assess(aSignal({ complaint: 0.6 }), aSubject(), rules)
  test('never lowers it', () => {
    expect(mergeAssessments(graver, milder, rules)).toEqual({ ...graver })
  })
  test('raises it and brings its nature and route', () => {
    const { severity, nature, risk, route } = mergeAssessments(milder, graver, rules)
    expect({ severity, nature, risk, route }).toEqual({
      severity: 'critical',
      nature: 'safety',
      risk: graver.risk,
      route: graver.route,
    })
  })
})
