import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/case.ts'
import type { ChannelId } from '../../../../src/domain/ids.ts'
import type { Policy } from '../../../../src/domain/policy.ts'
import { type DueNag, dueNags } from '../../../../src/domain/service-level/nag.ts'
import { nagRecipients, recipientKey } from '../../../../src/domain/service-level/nag-recipients.ts'
import type { PeopleState, Presence } from '../../../../src/domain/service-level/presence.ts'
import { staff } from '../../../support/case-view.ts'
import { bodies, clockedPolicy, shifts, snoozed, story, wall } from '../../../support/clocked.ts'

const at = (time: string) => wall(`2026-11-23 ${time}`)
const t = at('10:00')
const settings = (changes: Partial<Presence>): Presence => ({
  quiet: null,
  timezone: null,
  awayFrom: null,
  awayUntil: null,
  pausedUntil: null,
  ...changes,
})
const people = (changes: Record<string, Partial<Presence>>): PeopleState =>
  new Map(Object.entries(changes).map(([id, change]) => [staff(id), settings(change)]))
const awayAll = (...ids: readonly string[]) =>
  people(Object.fromEntries(ids.map((id) => [id, { awayFrom: wall('2026-01-01') }])))

const told = (
  one: Case,
  kind: DueNag['kind'],
  now: ReturnType<typeof at>,
  policy: Policy = clockedPolicy(),
  state: PeopleState = new Map(),
) => {
  const nag = dueNags(one, policy, now).send.find((due) => due.kind === kind)
  if (nag === undefined) throw new Error(`no ${kind} is due`)
  return nagRecipients(one, nag, policy, state, now)
}
const names = (...parameters: Parameters<typeof told>) => told(...parameters).map(({ to }) => recipientKey(to))
const onDuty = clockedPolicy({
  rotas: [
    {
      id: 'days',
      timezone: 'Europe/Madrid',
      members: [staff('leo'), staff('ana')],
      handOver: { day: 'monday', at: 0 },
      from: '2026-11-23',
      overrides: [],
    },
  ],
})
const claimed = story('high', t).then(at('10:05'), bodies.claimed)
const waiting = claimed.then(at('10:06'), bodies.drafted).then(at('10:10'), bodies.submitted)

describe('a reminder', () => {
  it('goes to the channel when nobody has the case, or to whoever is on duty', () => {
    expect(names(story('high', t).case, 'warn', at('10:25'))).toEqual(['channel:care'])
    expect(names(story('high', t).case, 'warn', at('10:25'), onDuty)).toEqual(['staff:leo'])
  })

  it('goes to the owner first and to the channel when the promise is broken', () => {
    expect(names(claimed.case, 'warn', at('11:45'))).toEqual(['staff:ana'])
    expect(names(claimed.case, 'breach', at('12:00'))).toEqual(['staff:ana', 'channel:care'])
  })

  it('goes to the escalation target last', () => {
    expect(names(claimed.case, 'escalate', at('13:00'))).toEqual(['staff:bo'])
    const toLuz = clockedPolicy({ nags: { ...clockedPolicy().nags, escalateTo: 'staff:luz' } })
    expect(names(claimed.case, 'escalate', at('13:00'), toLuz)).toEqual(['staff:luz'])
    const toDuty = { ...onDuty, nags: { ...onDuty.nags, escalateTo: 'duty:days' as const } }
    expect(names(claimed.case, 'escalate', at('13:00'), toDuty)).toEqual(['staff:leo'])
  })

  it('passes over people who are away', () => {
    expect(names(claimed.case, 'warn', at('11:45'), clockedPolicy(), awayAll('ana'))).toEqual(['channel:care'])
    expect(names(claimed.case, 'warn', at('11:45'), onDuty, awayAll('ana'))).toEqual(['staff:leo'])
    expect(names(claimed.case, 'escalate', at('13:00'), clockedPolicy(), awayAll('bo'))).toEqual(['staff:kim'])
    expect(names(claimed.case, 'escalate', at('13:00'), clockedPolicy(), awayAll('bo', 'kim'))).toEqual([
      'channel:care',
    ])
  })

  it('goes to those who can approve, never to who wrote the text', () => {
    expect(names(waiting.case, 'approval', at('10:40'))).toEqual(['staff:bo'])
    const byBo = story('high', t)
      .then(at('10:05'), bodies.claimed, { kind: 'staff', id: staff('bo') })
      .then(at('10:06'), bodies.drafted, { kind: 'staff', id: staff('bo') })
      .then(at('10:10'), bodies.submitted)
    expect(names(byBo.case, 'approval', at('10:40'), clockedPolicy())).toEqual(['staff:kim'])
    const twoManagers = clockedPolicy({
      staff: clockedPolicy().staff.map((one) =>
        one.id === 'luz' ? { ...one, roles: ['legal', 'manager'] as const } : one,
      ),
    })
    expect(names(byBo.case, 'approval', at('10:40'), twoManagers)).toEqual(['staff:luz'])
  })

  it('about an approval passes over whoever has given theirs, and whoever wrote the same words before', () => {
    const twoSteps = { ...bodies.submitted, steps: [{ any: 'manager' }, { any: 'legal' }] } as const
    const half = claimed
      .then(at('10:06'), bodies.drafted)
      .then(at('10:10'), twoSteps)
      .then(at('10:12'), bodies.approved, { kind: 'staff', id: staff('bo') })
    expect(names(half.case, 'approval', at('10:40'))).toEqual(['staff:luz'])
    const pasted = claimed
      .then(at('10:06'), bodies.drafted, { kind: 'staff', id: staff('bo') })
      .then(at('10:07'), { ...bodies.drafted, revision: 2 })
      .then(at('10:10'), { ...bodies.submitted, revision: 2 })
    expect(names(pasted.case, 'approval', at('10:40'))).toEqual(['staff:kim'])
  })

  it('of a critical approval that nobody gives is delegated to somebody who was not asked before', () => {
    const critical = story('critical', t)
      .then(at('10:05'), bodies.claimed)
      .then(at('10:06'), bodies.drafted)
      .then(at('10:10'), bodies.submitted)
    expect(names(critical.case, 'delegate', at('10:40'))).toEqual(['staff:bo', 'staff:kim'])
    // The lawyers' is chased by whoever leads, and decided by nobody else.
    const legal = story('critical', t)
      .then(at('10:05'), bodies.claimed)
      .then(at('10:06'), bodies.drafted)
      .then(at('10:10'), { ...bodies.submitted, steps: [{ any: 'legal' }] })
    expect(names(legal.case, 'delegate', at('10:40'))).toEqual(['staff:luz', 'staff:bo'])
    expect(names(critical.case, 'delegate', at('10:40'), clockedPolicy(), awayAll('kim'))).toEqual(['staff:bo'])
  })

  it('asks the approvers, not the owner, while the approval is what is missing', () => {
    expect(names(waiting.case, 'warn', at('11:45'))).toEqual(['staff:bo'])
  })

  it('of waking goes to the owner', () => {
    expect(names(claimed.then(at('10:10'), snoozed(at('12:00'))).case, 'wake', at('12:00'))).toEqual(['staff:ana'])
  })

  it('of a review goes to whoever decided, and to the channel', () => {
    const silent = story('high', t).then(at('10:05'), {
      ...bodies.resolved,
      why: 'do_not_engage',
      reviewAt: at('16:00'),
    })
    expect(names(silent.case, 'review', at('16:00'))).toEqual(['staff:ana', 'channel:care'])
  })

  it('about a case that goes back to the queue is for its owner and the channel', () => {
    const idle = story('low', at('09:00')).then(at('09:00'), bodies.claimed)
    expect(names(idle.case, 'idle_release', at('16:00'))).toEqual(['staff:ana', 'channel:care'])
  })

  it('goes nowhere when the case is shown nowhere and nobody is there', () => {
    const nowhere = clockedPolicy({
      channels: [
        { id: 'crisis' as ChannelId, when: { severity: ['critical'] }, slack: null, teams: null, language: null },
      ],
    })
    expect(names(story('high', t).case, 'warn', at('10:25'), nowhere)).toEqual([])
  })
})

describe('the moment of a reminder', () => {
  const when = (severity: 'critical' | 'high', state: PeopleState, policy = clockedPolicy()) => {
    const one = story(severity, t).then(at('10:01'), bodies.claimed)
    return told(
      one.case,
      severity === 'critical' ? 'breach' : 'warn',
      severity === 'critical' ? at('11:00') : at('11:45'),
      policy,
      state,
    )[0]?.sendAt
  }

  it('is put off to the end of the person’s own quiet hours', () => {
    expect(when('high', people({ ana: { quiet: shifts('11:00-12:30') } }))).toBe(at('12:30'))
    expect(when('high', people({ ana: { timezone: 'America/Bogota' } }))).toBe(
      wall('2026-11-23 07:00', 'America/Bogota'),
    )
    expect(when('high', people({ ana: { pausedUntil: at('12:10') } }))).toBe(at('12:10'))
    expect(when('high', people({ ana: { quiet: shifts('00:00-24:00') } }))).toBeNull()
  })

  it('is now for a critical case', () => {
    expect(when('critical', people({ ana: { quiet: shifts('10:00-12:30'), pausedUntil: at('15:00') } }))).toBe(
      at('11:00'),
    )
  })

  it('is put off in the channel too', () => {
    const quietNoon = { ...clockedPolicy(), hours: { ...clockedPolicy().hours, quiet: shifts('10:00-11:00') } }
    expect(told(story('high', t).case, 'warn', at('10:25'), quietNoon)[0]?.sendAt).toBe(at('11:00'))
  })
})
