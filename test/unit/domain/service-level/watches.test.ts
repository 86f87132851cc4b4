import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/case.ts'
import { isRunning, targets } from '../../../../src/domain/service-level/clock.ts'
import { hourMs, minuteMs, plus } from '../../../../src/domain/time.ts'
import { anAssessment, staff } from '../../../support/case-view.ts'
import { bo, bodies, clock, intake, joined, publisher, snoozed, story, wall } from '../../../support/clocked.ts'

const t = wall('2026-11-23 10:00')
const after = (minutes: number) => plus(t, minutes * minuteMs)
const running = (one: Case): readonly string[] =>
  ([...targets, 'idle'] as const).filter((name) => {
    const watch = one.watches[name]
    return watch !== undefined && isRunning(watch)
  })
const approved = story('high', t)
  .then(after(1), bodies.claimed)
  .then(after(2), bodies.drafted)
  .then(after(3), bodies.submitted)
  .then(after(9), bodies.approved, bo)
  .then(after(9), bodies.cleared, bo)
const answered = approved.then(after(10), bodies.requested).then(after(11), bodies.published, publisher)

describe('the stopwatches of a case', () => {
  it('start with the case for the decision, the response and the resolution', () => {
    expect(running(story('high', t).case)).toEqual(['firstDecision', 'firstResponse', 'resolution'])
  })

  it.each([
    ['a claim', bodies.claimed],
    ['triage', bodies.triaged],
    ['closing', bodies.resolved],
    ['taking it for oneself', { type: 'assigned', to: staff('ana') } as const],
  ])('take %s by a person for the first decision', (_, body) => {
    expect(story('high', t).then(after(5), body).case.watches.firstDecision?.metAt).toBe(after(5))
  })

  it('do not take an automatic act for a decision', () => {
    const assigned = story('high', t).then(after(5), { type: 'assigned', to: staff('ana') }, clock)
    expect(assigned.case.watches.firstDecision?.metAt).toBeNull()
    const closed = story('high', t).then(after(5), { ...bodies.resolved, why: 'storm' }, clock)
    expect(closed.case.watches.firstDecision?.metAt).toBeNull()
    expect(closed.case.watches.resolution?.metAt).toBeNull()
    expect(running(closed.case)).toEqual([])
  })

  it('do not take being given to somebody else for a decision', () => {
    const given = story('high', t).then(after(5), { type: 'assigned', to: staff('leo') })
    expect(given.case.watches.firstDecision?.metAt).toBeNull()
    expect(given.then(after(6), bodies.triaged).case.watches.firstDecision?.metAt).toBe(after(6))
  })

  it('want a decision again when the case goes back to the queue', () => {
    const back = story('high', t)
      .then(after(5), bodies.claimed)
      .then(after(50), { type: 'released', idle: true }, clock)
    expect(back.case.watches.firstDecision).toEqual({ runs: [{ from: after(50), to: null }], metAt: null })
  })

  it('time an approval from submitting to its end', () => {
    const waiting = story('high', t)
      .then(after(1), bodies.claimed)
      .then(after(2), bodies.drafted)
      .then(after(3), bodies.submitted)
    expect(running(waiting.case)).toContain('approval')
    expect(waiting.then(after(8), bodies.changesRequested, bo).case.watches.approval?.metAt).toBe(after(8))
    expect(waiting.then(after(8), bodies.recalled).case.watches.approval?.metAt).toBe(after(8))
    expect(approved.case.watches.approval?.metAt).toBe(after(9))
  })

  it('begin a new approval with each submission', () => {
    const again = story('high', t)
      .then(after(1), bodies.claimed)
      .then(after(2), bodies.drafted)
      .then(after(3), bodies.submitted)
      .then(after(8), bodies.changesRequested, bo)
      .then(after(20), { ...bodies.drafted, revision: 2 })
      .then(after(21), { ...bodies.submitted, revision: 2 })
    expect(again.case.watches.approval).toEqual({ runs: [{ from: after(21), to: null }], metAt: null })
  })

  it('take the publication for the response, and rest while the author is awaited', () => {
    expect(answered.case.watches.firstResponse?.metAt).toBe(after(11))
    expect(running(answered.case)).toEqual([])
    expect(answered.case.watches.resolution?.metAt).toBeNull()
  })

  it('owe the next response when the author speaks again, and count the resolution on', () => {
    const spoke = answered.then(after(100), joined(2), intake)
    expect(running(spoke.case)).toEqual(['nextResponse', 'resolution', 'idle'])
    expect(spoke.case.watches.resolution?.runs).toEqual([
      { from: t, to: after(11) },
      { from: after(100), to: null },
    ])
  })

  it('owe one next response however often the author writes', () => {
    const spoke = answered.then(after(100), joined(2), intake).then(after(130), joined(3), intake)
    expect(spoke.case.watches.nextResponse?.runs).toEqual([{ from: after(100), to: null }])
  })

  it('owe nothing for thanks', () => {
    expect(running(answered.then(after(100), joined(2, true), intake).case)).toEqual([])
  })

  it('owe a next response on reopening, and a decision and a resolution anew', () => {
    const reopened = answered.then(after(60), bodies.resolved).then(after(500), bodies.reopened, intake)
    expect(running(reopened.case)).toEqual(['firstDecision', 'nextResponse', 'resolution'])
    expect(reopened.case.watches.resolution?.runs).toEqual([{ from: after(500), to: null }])
    expect(reopened.case.watches.firstResponse?.metAt).toBe(after(11))
  })

  it('take up no answer again that was owed before nobody was to answer, once the case is reopened for review', () => {
    const review = { ...bodies.resolved, why: 'do_not_engage', reviewAt: after(500) } as const
    const again = answered
      .then(after(20), joined(2), intake)
      .then(after(30), review, bo)
      .then(after(500), { type: 'reopened', cause: 'review' }, clock)
      .then(after(501), bodies.claimed)
      .then(after(700), { type: 'released', idle: true }, clock)
    expect(running(again.case)).toEqual(['firstDecision', 'resolution'])
  })

  it('want only a decision when the clock reopens for review', () => {
    const review = { ...bodies.resolved, why: 'do_not_engage', reviewAt: after(500) } as const
    const reopened = story('high', t)
      .then(after(5), review, bo)
      .then(after(500), { type: 'reopened', cause: 'review' }, clock)
    expect(running(reopened.case)).toEqual(['firstDecision', 'resolution'])
  })

  it('rest while the case is snoozed and go on where they were', () => {
    const woken = story('high', t)
      .then(after(10), snoozed(after(70)))
      .then(after(70), bodies.woken, clock)
    expect(woken.case.watches.firstResponse?.runs).toEqual([
      { from: t, to: after(10) },
      { from: after(70), to: null },
    ])
    expect(running(story('high', t).then(after(10), snoozed(after(70))).case)).toEqual([])
  })

  it('go on when the author speaks during a snooze', () => {
    const spoke = story('high', t)
      .then(after(10), snoozed(after(600)))
      .then(after(20), joined(2), intake)
    expect(running(spoke.case)).toEqual(['firstDecision', 'firstResponse', 'resolution'])
  })

  it('owe no response any more once our account has answered elsewhere, and claim no credit for it', () => {
    const elsewhere = story('high', t).then(
      after(10),
      { type: 'answered_elsewhere', mention: 2 as never, url: null },
      intake,
    )
    expect(running(elsewhere.case)).toEqual(['firstDecision', 'resolution'])
    expect(elsewhere.case.watches.firstResponse).toBeUndefined()
  })

  it('keep the time already used when the severity changes', () => {
    const raised = story('low', t).then(after(20), { type: 'reassessed', assessment: anAssessment() }, intake)
    expect(raised.case.severity).toBe('critical')
    expect(raised.case.watches.firstDecision?.runs).toEqual([{ from: t, to: null }])
  })
})

describe('the idle stopwatch', () => {
  const idleSince = (one: Case) => one.watches.idle?.runs[0]?.from

  it('begins anew with every act of a person', () => {
    const claimed = story('high', t).then(after(5), bodies.claimed)
    expect(idleSince(claimed.case)).toBe(after(5))
    expect(idleSince(claimed.then(after(25), bodies.noted).case)).toBe(after(25))
  })

  it('is not impressed by automatic acts or by muting', () => {
    const claimed = story('high', t).then(after(5), bodies.claimed)
    expect(idleSince(claimed.then(after(25), joined(2), intake).case)).toBe(after(5))
    expect(idleSince(claimed.then(after(25), bodies.muted).case)).toBe(after(5))
  })

  it('runs only while the next move is the owner’s', () => {
    expect(story('high', t).case.watches.idle).toBeUndefined()
    const waiting = story('high', t)
      .then(after(1), bodies.claimed)
      .then(after(2), bodies.drafted)
      .then(after(3), bodies.submitted)
    expect(waiting.case.watches.idle).toBeUndefined()
    expect(idleSince(waiting.then(after(8), bodies.changesRequested, bo).case)).toBe(after(8))
    expect(idleSince(approved.case)).toBe(after(9))
    expect(answered.case.watches.idle).toBeUndefined()
  })

  it('runs when a person has to find out what became of a publication, or to post it by hand', () => {
    const uncertain = approved.then(after(10), bodies.requested).then(after(12), bodies.uncertain, publisher)
    expect(idleSince(uncertain.case)).toBe(after(12))
    expect(idleSince(approved.then(after(10), { ...bodies.requested, how: 'manual' }).case)).toBe(after(10))
    expect(approved.then(after(10), bodies.requested).case.watches.idle).toBeUndefined()
  })

  it('rests during a snooze and begins anew after it', () => {
    const asleep = story('high', t)
      .then(after(5), bodies.claimed)
      .then(after(10), snoozed(plus(t, 5 * hourMs)))
    expect(running(asleep.case)).toEqual([])
    expect(idleSince(asleep.then(plus(t, 5 * hourMs), bodies.woken, clock).case)).toBe(plus(t, 5 * hourMs))
  })
})
