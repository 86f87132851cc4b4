import { describe, expect, it } from 'vitest'
import type { Case } from '../../../../src/domain/case/case.ts'
import { asItStands, type DueNag, dueNags, nextNag } from '../../../../src/domain/service-level/nag.ts'
import { anAssessment, staff } from '../../../support/case-view.ts'
import {
  bo,
  bodies,
  clock,
  clockedPolicy,
  hours,
  intake,
  joined,
  nagged,
  publisher,
  shifts,
  snoozed,
  story,
  wall,
} from '../../../support/clocked.ts'

const policy = clockedPolicy()
const t = wall('2026-11-23 10:00')
const at = (time: string) => wall(`2026-11-23 ${time}`)

/** Plays the clock until nothing more is due, and tells what was sent. */
const sentUntil = (one: Case, until: ReturnType<typeof at>): readonly string[] => {
  const sent: string[] = []
  let now = one
  for (let nag = nextNag(now, policy); nag !== null && nag.dueAt <= until; nag = nextNag(now, policy)) {
    sent.push(`${nag.kind}${nag.target === null ? '' : ` ${nag.target}`} ${nag.ordinal}/${nag.of}`)
    now = { ...now, nagged: { ...now.nagged, [nag.key]: 1 } }
  }
  return sent
}
const short = (nag: DueNag | null) =>
  nag && { kind: nag.kind, target: nag.target, dueAt: nag.dueAt, ordinal: nag.ordinal, of: nag.of, nextAt: nag.nextAt }

describe('the next reminder', () => {
  it('warns at 75 %, tells the breach at 100 % and the manager at 150 %', () => {
    const one = story('high', t)
    const warn = nextNag(one.case, policy)
    expect(short(warn)).toEqual({
      kind: 'warn',
      target: 'firstDecision',
      dueAt: wall('2026-11-23 10:22') + 30_000,
      ordinal: 1,
      of: 3,
      nextAt: at('10:30'),
    })
    const breach = nextNag(one.then(at('10:23'), nagged(warn?.key ?? '', at('10:22')), clock).case, policy)
    expect(short(breach)).toEqual({
      kind: 'breach',
      target: 'firstDecision',
      dueAt: at('10:30'),
      ordinal: 2,
      of: 3,
      nextAt: at('10:45'),
    })
  })

  it('comes once for each stage of each promise', () => {
    expect(sentUntil(story('high', t).case, wall('2026-11-23 13:30'))).toEqual([
      'warn firstDecision 1/3',
      'breach firstDecision 2/3',
      'escalate firstDecision 3/3',
      'warn firstResponse 1/3',
      'breach firstResponse 2/3',
      'escalate firstResponse 3/3',
    ])
  })

  it('follows business hours', () => {
    expect(nextNag(story('high', wall('2026-11-20 16:45')).case, policy)?.dueAt).toBe(wall('2026-11-23 09:07') + 30_000)
  })

  it('is none for a closed, muted or answered case', () => {
    const one = story('high', t)
    expect(nextNag(one.then(at('10:05'), bodies.resolved).case, policy)).toBeNull()
    expect(nextNag(one.then(at('10:05'), bodies.muted).case, policy)).toBeNull()
    const answered = one
      .then(at('10:01'), bodies.claimed)
      .then(at('10:02'), bodies.drafted)
      .then(at('10:03'), bodies.submitted)
      .then(at('10:04'), bodies.cleared, bo)
      .then(at('10:05'), bodies.requested)
      .then(at('10:06'), bodies.published, publisher)
    expect(nextNag(answered.case, policy)).toBeNull()
  })

  it('is the waking of a snoozed case and nothing before', () => {
    const asleep = story('high', t).then(at('10:05'), snoozed(at('15:00')))
    expect(short(nextNag(asleep.case, policy))).toEqual({
      kind: 'wake',
      target: null,
      dueAt: at('15:00'),
      ordinal: 1,
      of: 1,
      nextAt: null,
    })
  })

  it('is the review of a decision not to engage', () => {
    const silent = story('high', t).then(
      at('10:05'),
      { ...bodies.resolved, why: 'do_not_engage', reviewAt: wall('2026-12-01') },
      bo,
    )
    expect(short(nextNag(silent.case, policy))).toMatchObject({ kind: 'review', dueAt: wall('2026-12-01') })
  })

  it('tells an idle owner three times and then puts the case back into the queue', () => {
    const claimed = story('low', wall('2026-11-23 09:00')).then(wall('2026-11-23 09:00'), bodies.claimed)
    const idle = sentUntil(claimed.case, wall('2026-11-23 14:00')).filter((sent) => sent.startsWith('idle'))
    expect(idle).toEqual(['idle 1/3', 'idle 2/3', 'idle 3/3', 'idle_release 4/3'])
    expect(short(nextNag(claimed.case, policy))).toMatchObject({
      kind: 'idle',
      dueAt: wall('2026-11-23 09:30'),
      nextAt: wall('2026-11-23 11:30'),
    })
  })

  it('begins to count idle time anew when somebody did something', () => {
    const busy = story('low', wall('2026-11-23 09:00'))
      .then(wall('2026-11-23 09:00'), bodies.claimed)
      .then(wall('2026-11-23 09:20'), bodies.noted)
    expect(nextNag(busy.case, policy)?.dueAt).toBe(wall('2026-11-23 09:50'))
  })

  it('never releases an approved case, but keeps on its owner', () => {
    const approved = story('low', at('09:00'))
      .then(at('09:00'), bodies.claimed)
      .then(at('09:01'), bodies.drafted)
      .then(at('09:02'), bodies.submitted)
      .then(at('09:03'), bodies.cleared, bo)
    expect(sentUntil(approved.case, wall('2026-11-24 17:00')).filter((sent) => sent.startsWith('idle'))).toEqual([
      'idle 1/3',
      'idle 2/3',
      'idle 3/3',
    ])
  })

  it('asks approvers when the approval is late, and delegates a critical one', () => {
    const waiting = (severity: 'critical' | 'high') =>
      story(severity, t)
        .then(at('10:01'), bodies.claimed)
        .then(at('10:02'), bodies.drafted)
        .then(at('10:10'), bodies.submitted)
    expect(short(nextNag(waiting('critical').case, policy))).toEqual({
      kind: 'approval',
      target: 'approval',
      dueAt: at('10:25'),
      ordinal: 1,
      of: 2,
      nextAt: at('10:40'),
    })
    expect(sentUntil(waiting('critical').case, at('10:41'))).toEqual(['approval approval 1/2', 'delegate approval 2/2'])
    expect(sentUntil(waiting('high').case, at('10:56'))).toEqual(['approval approval 1/2', 'escalate approval 2/2'])
  })

  it('reminds of an author who waits for the next response', () => {
    const spoke = story('high', t)
      .then(at('10:01'), bodies.claimed)
      .then(at('10:02'), bodies.drafted)
      .then(at('10:03'), bodies.submitted)
      .then(at('10:04'), bodies.cleared, bo)
      .then(at('10:05'), bodies.requested)
      .then(at('10:06'), bodies.published, publisher)
      .then(at('11:00'), joined(2), intake)
    expect(sentUntil(spoke.case, at('14:00')).filter((sent) => !sent.startsWith('idle'))).toEqual([
      'author_waiting nextResponse 1/3',
      'author_waiting nextResponse 2/3',
      'escalate nextResponse 3/3',
    ])
  })

  it('is none on a calendar without hours', () => {
    expect(nextNag(story('high', t).case, clockedPolicy({ hours: hours([]) }))).toBeNull()
  })

  it('keeps its key while the situation lasts and takes another when it changes', () => {
    const one = story('high', t)
    const key = nextNag(one.case, policy)?.key
    expect(nextNag(one.then(at('10:01'), joined(2), intake).case, policy)?.key).toBe(key)
    expect(
      nextNag(one.then(at('10:01'), snoozed(at('11:00'))).then(at('11:00'), bodies.woken, clock).case, policy)?.key,
    ).toBe(key)
    const back = one.then(at('10:01'), bodies.claimed).then(at('10:09'), bodies.released)
    expect(nextNag(back.case, policy)?.key).not.toBe(key)
    const raised = one.then(at('10:01'), { type: 'reassessed', assessment: anAssessment() }, intake)
    expect(nextNag(raised.case, policy)?.key).not.toBe(key)
  })
})

describe('what is due by now', () => {
  const quiet = clockedPolicy({ hours: hours(shifts('09:00-17:00')) })

  it('is one reminder a promise after hours of downtime, the manager’s apart', () => {
    const { send, superseded } = dueNags(story('high', t).case, quiet, at('11:45'))
    expect(send.map(({ kind, target }) => `${kind} ${target}`)).toEqual([
      'breach firstDecision',
      'escalate firstDecision',
      'warn firstResponse',
    ])
    expect(superseded.map(({ kind, target }) => `${kind} ${target}`)).toEqual(['warn firstDecision'])
  })

  it('leaves nothing over that would come again', () => {
    const one = story('high', t).case
    const { send } = dueNags(one, quiet, at('11:45'))
    const after = { ...one, nagged: Object.fromEntries(send.map(({ key }) => [key, 1])) }
    expect(dueNags(after, quiet, at('11:45'))).toEqual({ send: [], superseded: [] })
    expect(nextNag(after, quiet)).toMatchObject({ kind: 'breach', target: 'firstResponse' })
  })

  it('goes straight back to the queue when an owner was idle all the while', () => {
    const claimed = story('low', at('09:00')).then(at('09:00'), bodies.claimed)
    const { send, superseded } = dueNags(claimed.case, quiet, at('14:30'))
    expect(send.map(({ kind }) => kind)).toEqual(['idle_release'])
    expect(superseded).toHaveLength(3)
  })

  it('is nothing before its time', () => {
    expect(dueNags(story('high', t).case, quiet, at('10:22'))).toEqual({ send: [], superseded: [] })
  })
})

describe('a reminder on its way', () => {
  it('holds until somebody did what it asks for', () => {
    const one = story('high', t)
    const [first] = dueNags(one.case, policy, at('10:23')).send
    if (first === undefined) throw new Error('nothing is due')
    const { key } = first
    const holds = (now: Case) => asItStands(now, policy, first, at('10:24')) !== null
    expect(holds(one.then(at('10:23'), nagged(key, at('10:22')), clock).case)).toBe(true)
    expect(holds(one.then(at('10:23'), bodies.claimed).case)).toBe(false)
    expect(holds(one.then(at('10:23'), snoozed(at('12:00'))).case)).toBe(false)
    expect(holds(one.then(at('10:23'), bodies.resolved).case)).toBe(false)
    expect(holds(one.then(at('10:23'), { type: 'assigned', to: staff('leo') }, bo).case)).toBe(true)
  })
})
