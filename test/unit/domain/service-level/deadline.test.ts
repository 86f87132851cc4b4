import { describe, expect, it } from 'vitest'
import { pause, resume, start } from '../../../../src/domain/service-level/clock.ts'
import {
  breached,
  calendarFor,
  deadlinesOf,
  nextDeadline,
  promised,
  reachedAt,
  usedMs,
} from '../../../../src/domain/service-level/deadline.ts'
import { hourMs, minuteMs } from '../../../../src/domain/time.ts'
import { anAssessment } from '../../../support/case-view.ts'
import { bodies, clockedPolicy, intake, office, shifts, snoozed, story, wall } from '../../../support/clocked.ts'

const policy = clockedPolicy()
const nineToFive = office(shifts('09:00-17:00'))

describe('a deadline', () => {
  it('is Monday 09:15 for thirty minutes promised on Friday at 16:45', () => {
    expect(nextDeadline(story('high', wall('2026-11-20 16:45')).case, policy)).toEqual({
      target: 'firstDecision',
      startedAt: wall('2026-11-20 16:45'),
      dueAt: wall('2026-11-23 09:15'),
    })
  })

  it('knows no evening where the clock never rests', () => {
    const night = story('critical', wall('2026-11-21 23:55')).case
    expect(nextDeadline(night, policy)?.dueAt).toBe(wall('2026-11-22 00:10'))
  })

  it('moves when the severity changes and keeps the time already used', () => {
    const low = story('low', wall('2026-11-23 10:00'))
    expect(nextDeadline(low.case, policy)?.dueAt).toBe(wall('2026-11-23 14:00'))
    const assessment = anAssessment({ severity: 'high', nature: 'failure' })
    const high = low.then(wall('2026-11-23 10:20'), { type: 'reassessed', assessment }, intake)
    expect(nextDeadline(high.case, policy)?.dueAt).toBe(wall('2026-11-23 10:30'))
  })

  it('is none while paused and later by the pause after it', () => {
    const asleep = story('high', wall('2026-11-23 10:00')).then(
      wall('2026-11-23 10:10'),
      snoozed(wall('2026-11-23 12:00')),
    )
    expect(nextDeadline(asleep.case, policy)).toBeNull()
    const woken = asleep.then(wall('2026-11-23 12:00'), bodies.woken)
    expect(nextDeadline(woken.case, policy)?.dueAt).toBe(wall('2026-11-23 12:20'))
  })

  it('comes in order, soonest first', () => {
    const due = deadlinesOf(story('high', wall('2026-11-23 09:00')).case, policy)
    expect(due.map(({ target }) => target)).toEqual(['firstDecision', 'firstResponse', 'resolution'])
    expect(due.map(({ dueAt }) => dueAt)).toEqual([
      wall('2026-11-23 09:30'),
      wall('2026-11-23 11:00'),
      wall('2026-11-23 17:00'),
    ])
  })

  it('is none where no hours are open at all', () => {
    const closed = clockedPolicy({
      hours: {
        ...policy.hours,
        week: { ...policy.hours.week, monday: [], tuesday: [], wednesday: [], thursday: [], friday: [] },
      },
    })
    expect(nextDeadline(story('high', wall('2026-11-23 09:00')).case, closed)).toBeNull()
  })

  it('owes the next response as fast as the first unless the policy says otherwise', () => {
    const level = policy.serviceLevels.high
    expect(promised(level, 'nextResponse')).toBe(2 * hourMs)
    expect(promised({ ...level, targets: { ...level.targets, nextResponse: hourMs } }, 'nextResponse')).toBe(hourMs)
    expect(promised({ ...level, targets: {} }, 'nextResponse')).toBeNull()
  })
})

describe('used time', () => {
  const watch = resume(pause(start(wall('2026-11-20 16:00')), wall('2026-11-20 16:30')), wall('2026-11-23 10:00'))

  it('leaves out pauses and closed hours', () => {
    expect(usedMs(watch, nineToFive, wall('2026-11-23 10:20'))).toBe(50 * minuteMs)
    expect(usedMs(watch, nineToFive, wall('2026-11-20 16:10'))).toBe(10 * minuteMs)
  })

  it('tells when a share of it had been used, in an earlier stretch or this one', () => {
    expect(reachedAt(watch, 20 * minuteMs, nineToFive)).toBe(wall('2026-11-20 16:20'))
    expect(reachedAt(watch, 60 * minuteMs, nineToFive)).toBe(wall('2026-11-23 10:30'))
    expect(reachedAt(pause(watch, wall('2026-11-23 10:10')), 60 * minuteMs, nineToFive)).toBeNull()
  })
})

describe('a breach', () => {
  const level = policy.serviceLevels.high
  const calendar = calendarFor(level, policy)
  const at = wall('2026-11-23 10:00')

  it('begins when more than the promised time is used, also if the promise was kept late', () => {
    const open = start(at)
    expect(breached(open, 'firstDecision', level, calendar, wall('2026-11-23 10:30'))).toBe(false)
    expect(breached(open, 'firstDecision', level, calendar, wall('2026-11-23 10:31'))).toBe(true)
    const kept = { ...pause(open, wall('2026-11-23 10:20')), metAt: wall('2026-11-23 10:20') }
    expect(breached(kept, 'firstDecision', level, calendar, wall('2026-11-24 10:00'))).toBe(false)
    const late = { ...pause(open, wall('2026-11-23 10:40')), metAt: wall('2026-11-23 10:40') }
    expect(breached(late, 'firstDecision', level, calendar, wall('2026-11-24 10:00'))).toBe(true)
  })
})
