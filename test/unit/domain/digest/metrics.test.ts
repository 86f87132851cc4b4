import { describe, expect, it } from 'vitest'
import type { CaseEvent, EventActor, EventBody } from '../../../../src/domain/case/event.ts'
import { factsOf } from '../../../../src/domain/digest/facts.ts'
import {
  type Figures,
  figuresOf,
  keptWord,
  quantile,
  shareKept,
  termsOf,
} from '../../../../src/domain/digest/metrics.ts'
import type { BrandId, CaseId, MentionId, Sha256, SourceId, StaffId } from '../../../../src/domain/ids.ts'
import { hourMs, type Instant, minuteMs } from '../../../../src/domain/time.ts'
import { anAssessment as assessmentOf } from '../../../support/case-story.ts'
import {
  ana,
  bodies,
  clock,
  clockedPolicy,
  intake,
  joined,
  publisher,
  snoozed,
  wall,
} from '../../../support/clocked.ts'

const labels = { severity: 'high', nature: 'failure', brand: 'acme' as BrandId, source: 'x' as SourceId } as const
const opening: EventBody = {
  type: 'opened',
  brand: labels.brand,
  source: labels.source,
  conversationId: 'c',
  authorId: 'a',
  language: 'en',
  mention: 1 as MentionId,
  assessment: assessmentOf(),
}

type Step = readonly [time: string, body: EventBody, by?: EventActor]

/** A case of Monday 23 November, told by its clock times. */
const log = (...steps: readonly Step[]): readonly CaseEvent[] =>
  [['10:00', opening, intake] as Step, ...steps].map(([time, body, by = ana], index) => ({
    caseId: 1 as CaseId,
    seq: index + 1,
    at: at(time),
    by,
    body,
  }))

const adopted = (sentBy: string): EventBody => ({
  type: 'statement_adopted',
  from: 2 as CaseId,
  revision: 1,
  sha256: '0'.repeat(64) as Sha256,
  basedOn: at('10:15'),
  writtenBy: 'bo' as StaffId,
  sentBy: sentBy as StaffId,
  steps: [],
  approvals: [],
  text: 'We are working on it.',
})

const at = (time: string): Instant => wall(time.includes(' ') ? time : `2026-11-23 ${time}`)
const monday = { from: wall('2026-11-23 00:00'), to: wall('2026-11-24 00:00') }
/** Nine to five; `high` promises a decision in 30 minutes and a response in two hours. */
const terms = termsOf(clockedPolicy())
const figures = (...steps: readonly Step[]): Figures => figuresOf([factsOf(labels, log(...steps))], monday, terms, 0)

describe('a first decision', () => {
  it('is the first thing a person decides', () => {
    const { firstDecision } = figures(['10:20', bodies.claimed], ['10:25', bodies.triaged])
    expect(firstDecision).toMatchObject({ count: 1, promised: 1, kept: 1 })
    expect(firstDecision.allHours?.medianMs).toBe(20 * minuteMs)
  })
  it('is nothing that happens by itself, nor handing the case to somebody else', () => {
    const assigned: EventBody = { type: 'assigned', to: 'leo' as never }
    expect(figures(['10:05', assigned, clock], ['10:06', assigned, ana]).firstDecision.count).toBe(0)
  })
  it('of a storm’s case is the statement that answers them all, by whoever sent it', () => {
    const { firstDecision, firstResponse, broken } = figures(
      ['10:20', adopted('leo'), publisher],
      ['10:20', bodies.requested],
      ['10:21', bodies.published, publisher],
    )
    expect(firstDecision).toMatchObject({ count: 1, promised: 1, kept: 1 })
    expect(firstResponse).toMatchObject({ count: 1, kept: 1 })
    expect(broken).toEqual({ firstDecision: 0, firstResponse: 0 })
    expect(factsOf(labels, log(['10:20', adopted('leo'), publisher])).decided?.by).toBe('leo')
  })
  it('that comes too late breaks the promise', () => {
    const late = figures(['10:31', bodies.claimed])
    expect(late.firstDecision).toMatchObject({ promised: 1, kept: 0 })
    expect(late.broken.firstDecision).toBe(1)
  })
  it('that never comes breaks the promise on the day it ran out, and on no other', () => {
    const facts = [factsOf(labels, log())]
    const tuesday = { from: monday.to, to: wall('2026-11-25 00:00') }
    expect(figuresOf(facts, monday, terms, 0).broken.firstDecision).toBe(1)
    expect(figuresOf(facts, tuesday, terms, 0).broken.firstDecision).toBe(0)
  })
})

describe('a first response', () => {
  it('that the publisher reports is the answer of whoever asked for it', () => {
    const answered = figures(
      ['10:20', bodies.claimed],
      ['11:00', bodies.requested],
      ['11:01', bodies.published, publisher],
    )
    expect(answered.firstResponse).toMatchObject({ count: 1, kept: 1 })
    expect(answered.firstResponse.allHours?.slowestMs).toBe(61 * minuteMs)
  })
  it('in business hours leaves the night out', () => {
    const overnight = log(
      ['16:00', bodies.claimed],
      ['2026-11-24 09:30', bodies.requested],
      ['2026-11-24 09:30', bodies.published, publisher],
    )
    const tuesday = { from: monday.to, to: wall('2026-11-25 00:00') }
    const { firstResponse } = figuresOf([factsOf(labels, overnight)], tuesday, terms, 0)
    expect(firstResponse.allHours?.medianMs).toBe(23.5 * hourMs)
    expect(firstResponse.business?.medianMs).toBe(7.5 * hourMs)
  })
  it('of a case that was closed without one and reopened months later is none', () => {
    const reopened = figures(
      ['10:10', { ...bodies.resolved, why: 'not_risky' }],
      ['15:00', bodies.reopened, intake],
      ['16:00', bodies.requested],
      ['16:00', bodies.published, publisher],
    )
    expect(reopened.firstResponse.count).toBe(0)
    expect(reopened.reopened).toBe(1)
  })
  it('before a reopening stays as it was', () => {
    const twice = figures(
      ['10:20', bodies.requested],
      ['10:20', bodies.published, publisher],
      ['11:00', bodies.resolved],
      ['15:00', bodies.reopened, intake],
      ['16:59', bodies.published],
    )
    expect(twice.firstResponse).toMatchObject({ count: 1, kept: 1 })
    expect(twice.firstResponse.allHours?.slowestMs).toBe(20 * minuteMs)
  })
  it('given elsewhere before is nobody’s here, and breaks no promise', () => {
    const elsewhere: EventBody = { type: 'answered_elsewhere', mention: 9 as MentionId, url: null }
    const done = figures(['10:20', elsewhere, intake], ['16:00', bodies.published])
    expect(done.firstResponse.count).toBe(0)
    expect(done.broken.firstResponse).toBe(0)
  })
  it('is not late for the time its case was snoozed', () => {
    const steps: readonly Step[] = [
      ['10:10', bodies.claimed],
      ['10:30', snoozed(at('13:00'))],
      ['13:00', bodies.woken, clock],
      ['14:00', bodies.published],
    ]
    expect(figures(...steps).firstResponse).toMatchObject({ promised: 1, kept: 1 })
    expect(figures(...steps).broken.firstResponse).toBe(0)
  })
})

describe('a closing', () => {
  it('is counted from the opening, and after a reopening from there', () => {
    const { closing, closed, open } = figures(
      ['11:00', bodies.resolved],
      ['14:00', bodies.reopened, intake],
      ['14:30', bodies.resolved],
    )
    expect({ closed, open }).toEqual({ closed: 2, open: 0 })
    expect(closing.allHours).toEqual({ medianMs: 45 * minuteMs, p90Ms: 57 * minuteMs, slowestMs: hourMs })
  })
  it('by the clock is a closing and no time a person took', () => {
    const closed = figures(['11:00', bodies.resolved, clock])
    expect(closed).toMatchObject({ closed: 1, closing: { count: 0, allHours: null } })
  })
})

describe('the word a team keeps', () => {
  it('is of all promises that were kept or ran out, not only of those that were given', () => {
    const kept = log(['10:10', bodies.claimed], ['11:00', bodies.requested], ['11:00', bodies.published, publisher])
    const late = log(['10:45', bodies.claimed])
    const day = figuresOf(
      [kept, log(), late].map((events) => factsOf(labels, events)),
      monday,
      terms,
      0,
    )
    // Kept: a decision and a response. Run out: two decisions and two responses.
    expect(keptWord(day)).toEqual({ promised: 6, kept: 2 })
    expect(shareKept(keptWord(day))).toBeCloseTo(1 / 3)
  })
  it('counts what is given on a later day when it ran out, once', () => {
    const facts = [factsOf(labels, log(['2026-11-24 09:30', bodies.claimed]))]
    const tuesday = { from: monday.to, to: wall('2026-11-25 00:00') }
    expect(keptWord(figuresOf(facts, monday, terms, 0))).toEqual({ promised: 2, kept: 0 })
    expect(keptWord(figuresOf(facts, tuesday, terms, 0))).toEqual({ promised: 0, kept: 0 })
  })
})

describe('figures', () => {
  it('of a day with one case are that case’s', () => {
    expect(figures(['10:05', joined(2), intake])).toMatchObject({ opened: 1, open: 1, closed: 0, reopened: 0 })
  })
  it('of a day with none are zeroes without times', () => {
    const none = figuresOf([], monday, terms, 0)
    expect(none).toMatchObject({ opened: 0, open: 0, firstResponse: { count: 0, allHours: null, business: null } })
  })
  it.each([
    [[7], 0.5, 7],
    [[1, 3], 0.5, 2],
    [[0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 0.9, 90],
    [[0, 10], 0.9, 9],
  ])('of %j at %d are %d, as percentile_cont has it', (sorted, share, value) => {
    expect(quantile(sorted, share)).toBe(value)
  })
})
