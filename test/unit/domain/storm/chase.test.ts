import { describe, expect, it } from 'vitest'
import { type Case, statuses } from '../../../../src/domain/case/case.ts'
import { start } from '../../../../src/domain/service-level/clock.ts'
import { isSpokenFor } from '../../../../src/domain/storm/chase.ts'
import { aCase, aPolicy, aState, caseId, now } from '../../../support/case-view.ts'

const watches = { firstDecision: start(now), approval: start(now), idle: start(now), resolution: start(now) }
const member = (changes: Partial<Case> = {}): Case =>
  aCase({ id: caseId(2), severity: 'medium', state: aState('new'), ...changes })
const lead = (changes: Partial<Case> = {}): Case =>
  aCase({ id: caseId(1), severity: 'medium', state: aState('new'), watches, ...changes })
const policy = aPolicy()
const spokenFor = (one: Case, nag: Parameters<typeof isSpokenFor>[1], speaker: Case): boolean =>
  isSpokenFor(one, nag, speaker, policy)
const promise = { target: 'firstDecision' } as const

describe('a reminder about one case of a storm', () => {
  it.each(statuses)('waits only while somebody is reminded of the case that speaks for it: %s', (status) => {
    const answered = status === 'publishing' || status === 'waiting_author' || status === 'closed'
    expect(spokenFor(member(), promise, lead({ state: aState(status) }))).toBe(!answered)
    expect(spokenFor(member(), promise, lead({ state: aState(status), nagsMuted: true }))).toBe(false)
    expect(spokenFor(member(), promise, lead({ state: aState(status), snoozedUntil: now }))).toBe(false)
  })
  it.each(statuses)('does not wait once somebody has the case: %s', (status) => {
    expect(spokenFor(member({ state: aState(status) }), promise, lead())).toBe(status === 'new')
  })
  it('does not wait where it is the one that speaks, critical, or graver than that', () => {
    expect(spokenFor(lead(), promise, lead())).toBe(false)
    expect(spokenFor(member({ severity: 'critical' }), promise, lead({ severity: 'critical' }))).toBe(false)
    expect(spokenFor(member({ severity: 'high' }), promise, lead())).toBe(false)
    expect(spokenFor(member({ severity: 'low' }), promise, lead())).toBe(true)
  })
  it('does not wait once every reminder about that has been given', () => {
    expect(spokenFor(member(), promise, lead({ watches: { resolution: start(now) } }))).toBe(false)
  })
  it('does not wait where it tells what the clock has done', () => {
    expect(spokenFor(member(), { target: null }, lead())).toBe(false)
  })
})
