import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/case.ts'
import type { StaffCommand } from '../../../../src/domain/case/command.ts'
import { decide } from '../../../../src/domain/case/decide.ts'
import { evolve } from '../../../../src/domain/case/evolve.ts'
import { type Policy, staffOf } from '../../../../src/domain/policy.ts'
import { missingSteps } from '../../../../src/domain/reply/approval.ts'
import { fakeSha256, staff } from '../../../support/case-view.ts'
import { bo, bodies, clockedPolicy, story, wall } from '../../../support/clocked.ts'

const at = (time: string) => wall(`2026-11-23 ${time}`)
const policy = clockedPolicy()
const lenient = clockedPolicy({
  nags: { ...policy.nags, approval: { ...policy.nags.approval, exceptRoles: [] } },
})

/** Written by Ana at ten, and asked for then. */
const waiting = (severity: 'critical' | 'high' = 'critical', steps = bodies.submitted.steps as readonly object[]) =>
  story(severity, at('09:58'))
    .then(at('09:59'), bodies.claimed)
    .then(at('09:59'), bodies.drafted)
    .then(at('10:00'), { ...bodies.submitted, steps: steps as never }).case

const approve: StaffCommand = { type: 'approve', revision: 1, sha256: fakeSha256(1) }
const asked = (one: Case, who: string, time: string, command: StaffCommand = approve, under: Policy = policy) => {
  const person = staffOf(under, staff(who))
  if (person === null) throw new Error(`nobody is called ${who}`)
  const context = { now: at(time), policy: under, sha256: () => fakeSha256(1), publishingStopped: false }
  return decide(one, command, { kind: 'staff', staff: person }, context)
}
const said = (...parameters: Parameters<typeof asked>) => {
  const decided = asked(...parameters)
  return decided.ok ? decided.value.map(({ type }) => type) : decided.refusal.code
}

describe('in the place of approvers who do not answer', () => {
  it('those above may decide about a critical case after the wait, and not before', () => {
    expect(said(waiting(), 'kim', '10:29')).toBe('approval_not_needed_from_you')
    expect(said(waiting(), 'kim', '10:30')).toEqual(['approved', 'cleared'])
    expect(said(waiting(), 'kim', '10:30', { type: 'request_changes', revision: 1, text: 'no' })).toEqual([
      'changes_requested',
    ])
  })

  it('the log says that it was in their place, and says nothing of it where it was their own yes', () => {
    const byKim = asked(waiting(), 'kim', '10:30')
    expect(byKim.ok && byKim.value[0]).toMatchObject({ type: 'approved', standIn: true })
    const byBo = asked(waiting(), 'bo', '10:30')
    expect(byBo.ok && byBo.value[0]).not.toHaveProperty('standIn')
  })

  it('nobody else may, and never about what is not critical', () => {
    expect(said(waiting(), 'leo', '12:00')).toBe('approval_not_needed_from_you')
    expect(said(waiting('high'), 'kim', '16:00')).toBe('approval_not_needed_from_you')
    const strict = clockedPolicy({
      nags: { ...policy.nags, approval: { ...policy.nags.approval, onlySeverity: [] } },
    })
    expect(said(waiting(), 'kim', '16:00', approve, strict)).toBe('approval_not_needed_from_you')
  })

  it('nobody decides about their own words', () => {
    const byKim = { kind: 'staff', id: staff('kim') } as const
    const own = story('critical', at('09:58'))
      .then(at('09:59'), bodies.claimed, byKim)
      .then(at('09:59'), bodies.drafted, byKim)
      .then(at('10:00'), bodies.submitted, byKim).case
    expect(said(own, 'kim', '12:00')).toBe('own_text')
  })

  it('a step of the lawyers waits for a lawyer, whoever is above and however long it takes', () => {
    const legal = waiting('critical', [{ any: 'legal' }])
    for (const who of ['kim', 'bo']) {
      expect(said(legal, who, '16:00')).toBe('approval_not_needed_from_you')
      expect(said(legal, who, '16:00', { type: 'request_changes', revision: 1, text: 'no' })).toBe('not_permitted')
    }
    expect(said(legal, 'luz', '16:00')).toEqual(['approved', 'cleared'])
    // Named in person they are lawyers all the same.
    expect(said(waiting('critical', [{ all: [staff('leo'), staff('luz')] }]), 'kim', '16:00')).toBe(
      'approval_not_needed_from_you',
    )
    expect(said(waiting('critical', [{ all: [staff('leo')] }]), 'kim', '16:00')).toEqual(['approved', 'cleared'])
  })

  it('the other step of such a case is left to them, and the lawyers are still needed', () => {
    const both = waiting('critical', [{ any: 'legal' }, { any: 'manager' }])
    const byKim = asked(both, 'kim', '10:30')
    expect(byKim.ok && byKim.value).toMatchObject([{ type: 'approved', step: 1, standIn: true }])
  })

  it('an organisation that wants it lets them decide about any step', () => {
    expect(said(waiting('critical', [{ any: 'legal' }]), 'kim', '10:30', approve, lenient)).toEqual([
      'approved',
      'cleared',
    ])
  })

  it('one person fills one step, so that two pairs of eyes stay two', () => {
    const both = waiting('critical', [{ any: 'manager' }, { any: 'legal' }])
    const first = asked(both, 'kim', '10:30', approve, lenient)
    expect(first.ok && first.value.map(({ type }) => type)).toEqual(['approved'])
    const [event] = first.ok ? first.value : []
    if (event === undefined) throw new Error('nothing happened')
    const half = evolve(both, {
      caseId: both.id,
      seq: both.version + 1,
      at: at('10:30'),
      by: { kind: 'staff', id: staff('kim') },
      body: event,
    })
    expect(said(half, 'kim', '10:31', approve, lenient)).toBe('already_approved')
    expect(said(half, 'luz', '10:31', approve, lenient)).toEqual(['approved', 'cleared'])
    expect(said(half, 'bo', '10:31', approve, lenient)).toEqual(['approved', 'cleared'])
    expect(said(half, 'bo', '10:31')).toBe('approval_not_needed_from_you')
  })

  it('stands for one of several named people, not for all of them', () => {
    const steps = [{ all: [staff('luz'), staff('leo')] }]
    const given = { at: at('10:30'), revision: 1, sha256: fakeSha256(1), step: 0 }
    expect(missingSteps(steps, [{ ...given, by: bo.kind === 'staff' ? bo.id : staff('bo') }])).toMatchObject([
      { missing: [expect.anything()] },
    ])
    expect(
      missingSteps(steps, [
        { ...given, by: staff('bo') },
        { ...given, by: staff('leo') },
      ]),
    ).toEqual([])
    expect(
      missingSteps(steps, [
        { ...given, by: staff('luz') },
        { ...given, by: staff('leo') },
      ]),
    ).toEqual([])
  })
})
