import { describe, expect, it } from 'vitest'
import { defaultAssessmentRules } from '../../../../src/domain/assessment/default-rules.ts'
import type { EventActor, EventBody } from '../../../../src/domain/case/event.ts'
import { feedbackOf } from '../../../../src/domain/learning/label.ts'
import { isSampled, shareFor } from '../../../../src/domain/learning/sample.ts'
import { anAssessment, anEvent } from '../../../support/case-view.ts'
import { ana, bo, bodies, clock, publisher } from '../../../support/clocked.ts'

const lines = defaultAssessmentRules.severityAtRisk
const plain = anAssessment({
  nature: 'failure',
  severity: 'medium',
  complaint: 0.62,
  risk: { value: 40, reasons: [{ code: 'nature.failure', weight: 40 }] },
})
const opening = (assessment = plain): EventBody => ({
  type: 'opened',
  brand: 'acme' as never,
  source: 'x' as never,
  conversationId: '1',
  authorId: '77',
  language: 'es-MX',
  mention: 9 as never,
  assessment,
})
const closed = (why: 'not_risky' | 'resolved' | 'duplicate' | 'do_not_engage' | 'storm'): EventBody => ({
  type: 'closed',
  why,
  text: '',
  reviewAt: null,
})
const triaged = (
  nature: 'failure' | 'after_sales' | 'none_spam' | 'none_other',
  severity: 'medium' | 'high' = 'medium',
) => ({ type: 'triaged', nature, severity, route: 'public_reply' }) as const
type Step = EventBody | readonly [EventBody, EventActor]
const after = (...steps: readonly Step[]) =>
  feedbackOf(
    [opening(), ...steps].map((step, index) =>
      'type' in step ? anEvent(step, ana, index + 1) : anEvent(step[0], step[1], index + 1),
    ),
    lines,
  )
const said = (...steps: readonly Step[]) => after(...steps)?.said?.isComplaint ?? null

describe('a case says of the mention that opened it', () => {
  it('that it was a complaint when it is triaged as one, answered or resolved', () => {
    expect(said(triaged('failure'))).toBe(true)
    expect(said(triaged('after_sales'))).toBe(true)
    expect(said(bodies.claimed, bodies.drafted, bodies.requested)).toBe(true)
    expect(said(closed('resolved'))).toBe(true)
  })
  it('that it was none when it is closed as not risky, or triaged as nothing to act on', () => {
    expect(said(closed('not_risky'))).toBe(false)
    expect(said(triaged('none_other'))).toBe(false)
    expect(said(triaged('failure'), closed('not_risky'))).toBe(false)
  })
  it('nothing when it is a duplicate, spam, part of a storm or not to be engaged with', () => {
    for (const why of ['duplicate', 'do_not_engage', 'storm'] as const) expect(said(closed(why))).toBe(null)
    expect(said(triaged('none_spam'))).toBe(null)
    expect(said({ type: 'merged', into: 7 as never })).toBe(null)
  })
  it('what was said before, when it is closed as a duplicate afterwards', () => {
    expect(said(triaged('failure'), closed('duplicate'))).toBe(true)
  })
  it('nothing any more when somebody reopens what was not risky; the author’s reply changes nothing', () => {
    expect(said(closed('not_risky'), { type: 'reopened', cause: 'staff' })).toBe(null)
    expect(said(closed('not_risky'), [{ type: 'reopened', cause: 'author' }, clock])).toBe(false)
  })
  it('nothing by what a machine did', () => {
    expect(said([closed('not_risky'), clock], [bodies.requested, publisher])).toBe(null)
  })
  it('nothing by a statement sent to everybody at once', () => {
    const adopted = {
      type: 'statement_adopted',
      from: 1 as never,
      revision: 1,
      sha256: 'a' as never,
      basedOn: 0 as never,
      writtenBy: 'ana' as never,
      sentBy: 'ana' as never,
      steps: [],
      approvals: [],
      text: 'Sorry.',
    } as const
    expect(said([adopted, publisher], bodies.requested, closed('resolved'))).toBe(null)
    expect(said([adopted, publisher], bodies.requested, triaged('failure'))).toBe(true)
  })
  it('the latest word, and whose it was', () => {
    expect(after(triaged('failure'), [closed('not_risky'), bo])?.said).toMatchObject({ how: 'not_risky', by: 'bo' })
  })
  it('how nature and severity were corrected', () => {
    expect(after(triaged('after_sales', 'high'))).toMatchObject({
      said: { how: 'corrected' },
      nature: { was: 'failure', is: 'after_sales' },
      severity: { was: 'medium', is: 'high' },
    })
    expect(after(triaged('failure'))?.said?.how).toBe('confirmed')
    expect(after(closed('resolved'))?.nature).toBe(null)
  })
  it('nothing about risk where a rule of the matrix made it graver and staff left that as it was', () => {
    const valued = { ...plain, severity: 'high' as const }
    const triage = (severity: 'critical' | 'high' | 'medium') =>
      feedbackOf([anEvent(opening(valued), clock, 1), anEvent({ ...triaged('failure'), severity }, ana, 2)], lines)
        ?.severity
    expect(triage('high')).toBe(null)
    expect(triage('critical')).toEqual({ was: 'high', is: 'critical' })
    expect(triage('medium')).toEqual({ was: 'high', is: 'medium' })
  })
  it('the nature as it was read, not as staff decisions had it named', () => {
    const named = { ...plain, nature: 'price' as const, named: { was: 'failure' as const, decisions: 40 } }
    const told = feedbackOf([anEvent(opening(named), clock, 1), anEvent(triaged('after_sales'), ana, 2)], lines)
    expect(told?.nature).toEqual({ was: 'failure', is: 'after_sales' })
  })
  it('with the score as it was read before anything was learned, for its brand, network and language', () => {
    expect(after(triaged('failure'))).toMatchObject({
      score: 0.62,
      mention: 9,
      teaches: true,
      group: { brand: 'acme', source: 'x', language: 'es' },
    })
    const learned = { ...plain, complaint: 0.4, learned: { from: 0.62, decisions: 31 } }
    expect(feedbackOf([anEvent(opening(learned), clock, 1)], lines)?.score).toBe(0.62)
  })
  it('nothing about the score where a critical rule opened it, however often that is dismissed', () => {
    const fire = { ...plain, risk: { value: 90, reasons: [{ code: 'harm.fire', weight: 45 }] } }
    const told = feedbackOf([anEvent(opening(fire), clock, 1), anEvent(closed('not_risky'), ana, 2)], lines)
    expect(told).toMatchObject({ teaches: false, said: { isComplaint: false } })
  })
})

describe('the sample of what is left out', () => {
  const drawn = (share: number, from = 1, to = 20_000): number =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((id) => isSampled(id as never, share))
      .length
  it('has the share that is asked for, in every stretch of numbers', () => {
    expect(drawn(0.02) / 20_000).toBeCloseTo(0.02, 2)
    expect(drawn(0.1, 1_000_000, 1_010_000) / 10_000).toBeCloseTo(0.1, 1)
    expect(drawn(0)).toBe(0)
    expect(drawn(1)).toBe(20_000)
  })
  it('is part of every larger one, so that a change of the policy asks nobody twice', () => {
    for (let id = 1; id < 5_000; id += 1)
      if (isSampled(id as never, 0.02)) expect(isSampled(id as never, 0.05)).toBe(true)
  })
  it('gets smaller where so much is left out that people would be asked too often', () => {
    expect(shareFor(0.02, 10, 100)).toBe(0.02)
    expect(shareFor(0.02, 10, 50_000)).toBe(10 / 50_000)
    expect(shareFor(0.02, 10, 0)).toBe(0.02)
  })
})
