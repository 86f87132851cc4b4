import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applied } from '../../src/app/execute-command.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { Case } from '../../src/domain/case/case.ts'
import type { SystemCommand } from '../../src/domain/case/command.ts'
import { decide } from '../../src/domain/case/decide.ts'
import type { EventBody } from '../../src/domain/case/event.ts'
import { staffOf } from '../../src/domain/policy.ts'
import { beganAt, targets } from '../../src/domain/service-level/clock.ts'
import { deadlinesOf } from '../../src/domain/service-level/deadline.ts'
import { type DueNag, dueNags, nagKinds, nextNag } from '../../src/domain/service-level/nag.ts'
import { type AddressedNag, nagRecipients, standingOf } from '../../src/domain/service-level/nag-recipients.ts'
import {
  channelLoudHours,
  isPresent,
  isQuiet,
  loudHoursOf,
  type PeopleState,
} from '../../src/domain/service-level/presence.ts'
import { type Instant, minuteMs, plus, secondMs } from '../../src/domain/time.ts'
import { aStory, by, decideStep, goOn, type Step, type Story, sha256, world } from '../support/case-story.ts'
import { staff } from '../support/case-view.ts'
import { examplePolicy } from '../support/policy.ts'

const policy = examplePolicy()
const clock = { kind: 'system', name: 'clock' } as const

interface Sent {
  readonly nag: DueNag
  readonly at: Instant
  readonly one: Case
  readonly to: readonly AddressedNag[]
}

interface Run {
  readonly story: Story
  readonly sent: readonly Sent[]
  readonly superseded: readonly DueNag[]
}

const acts: Partial<Record<DueNag['kind'], SystemCommand>> = {
  wake: { type: 'wake' },
  review: { type: 'review' },
  idle_release: { type: 'release_idle' },
}

/** Lets the clock tick every second until then, which it only does where something is due. */
const tickUntil = (run: Run, until: Instant, people: PeopleState): Run => {
  let { story, sent, superseded } = run
  for (let rounds = 0; ; rounds += 1) {
    expect(rounds, 'the clock comes to an end').toBeLessThan(500)
    const next = nextNag(story.one, policy)
    if (next === null || next.dueAt > until) return { story: { ...story, now: until }, sent, superseded }
    const now = Math.max(Math.ceil(next.dueAt / secondMs) * secondMs, story.now) as Instant
    if (now > until) return { story: { ...story, now: until }, sent, superseded }
    const work = dueNags(story.one, policy, now)
    expect(work.send.length, 'what is next is due').toBeGreaterThan(0)
    const one = story.one
    const context = { now, policy, sha256, publishingStopped: false }
    const told = work.send.map(
      (nag): EventBody => ({ type: 'nagged', key: nag.key, to: [], channel: null, dueAt: nag.dueAt }),
    )
    const done = work.send.flatMap((nag) => {
      const command = acts[nag.kind]
      const decided = command === undefined ? null : decide(one, command, clock, context)
      return decided?.ok === true ? decided.value : []
    })
    const { after, events } = applied(one, [...told, ...done], clock, now)
    sent = [
      ...sent,
      ...work.send.map((nag) => ({ nag, at: now, one, to: nagRecipients(one, nag, policy, people, now) })),
    ]
    superseded = [...superseded, ...work.superseded]
    story = { one: after, log: [...story.log, ...events], now }
  }
}

const person = fc.constantFrom('ana', 'leo', 'bo', 'luz', 'kim')
const step: fc.Arbitrary<Step> = fc
  .tuple(person, fc.integer({ min: 0, max: 22 }), fc.constantFrom(...severities), fc.integer({ min: 1, max: 3_000 }))
  .map(([who, move, severity, minutes]) => {
    const one = by(who)
    const moves: readonly Step[] = [
      one.claim(),
      one.claim(),
      one.release(),
      one.assign('leo'),
      one.triage(severity),
      one.draft(),
      one.draft(),
      one.submit(),
      one.submit(),
      one.approve(),
      one.approve(),
      one.publish(),
      one.snooze(minutes * minuteMs),
      one.close(),
      one.reopen(),
      one.note(),
      one.mute(),
      world.authorWrites({ mention: minutes }),
      world.authorWrites({ mention: minutes, assessment: { severity } }),
      world.authorWrites({ mention: minutes, thanks: true }),
      world.delivers(),
      world.losesAnswer(),
      {
        who,
        command: (at) => ({ type: 'do_not_engage', text: 'no', reviewAt: plus(at.changedAt, minutes * minuteMs) }),
      },
    ]
    return moves[move] ?? one.note()
  })

/** A quarter of an hour or a long weekend between two steps. */
const gapMinutes = fc.oneof(fc.integer({ min: 0, max: 45 }), fc.integer({ min: 0, max: 4_000 }))
/** Left to chance hardly a story gets as far as an approval or an answer, so some begin there. */
const waiting: readonly Step[] = [by('ana').claim(), by('ana').draft(), by('ana').submit()]
const answered: readonly Step[] = [...waiting, by('bo').approve(), by('ana').publish(), world.delivers()]
const beginning = fc.constantFrom([], waiting, [...answered, world.authorWrites({ mention: 9_999 })])
const walk = fc
  .tuple(beginning, fc.array(fc.tuple(gapMinutes, step), { maxLength: 25 }))
  .map(([first, steps]): readonly (readonly [number, Step])[] => [...first.map((one) => [1, one] as const), ...steps])
const quietHours = fc.option(
  fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 1439 }))
    .map(([from, to]) => [{ from, to }] as const),
  { nil: null },
)
const people: fc.Arbitrary<PeopleState> = fc
  .array(
    fc.record({
      who: person,
      quiet: quietHours,
      timezone: fc.constantFrom(null, 'America/Bogota', 'Asia/Kathmandu'),
      away: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map(
    (list) =>
      new Map(
        list.map(({ who, quiet, timezone, away }) => [
          staff(who),
          {
            quiet,
            timezone,
            awayFrom: away ? plus(start, 0) : null,
            awayUntil: away ? plus(start, 3_000 * minuteMs) : null,
            pausedUntil: null,
          },
        ]),
      ),
  )
/** How often each interesting thing was met, so that no property holds because nothing happens. */
const tallied = () => {
  const counts = new Map<string, number>()
  return {
    met: (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1),
    expectEach: (what: readonly string[], least: number): void => {
      expect(what.filter((one) => (counts.get(one) ?? 0) < least)).toEqual([])
    },
  }
}
const start = aStory().now
const opening = fc.record({ severity: fc.constantFrom(...severities) })

const play = (
  first: Parameters<typeof aStory>[0],
  steps: readonly (readonly [number, Step])[],
  state: PeopleState,
  look: (run: Run) => void = () => undefined,
): Run => {
  let run: Run = { story: aStory(first), sent: [], superseded: [] }
  for (const [gap, next] of steps) {
    run = tickUntil(run, plus(run.story.now, gap * minuteMs), state)
    look(run)
    if (!decideStep(run.story, next, policy).ok) continue
    run = { ...run, story: goOn(run.story, next, policy) }
  }
  run = tickUntil(run, plus(run.story.now, 10_000 * minuteMs), state)
  look(run)
  return run
}

describe('whatever people do and whenever they do it', () => {
  it('no reminder is sent twice, two never say the same of one deadline, and none was superseded that is sent later', () => {
    const { met, expectEach } = tallied()
    fc.assert(
      fc.property(opening, walk, (first, steps) => {
        const { sent, superseded } = play(first, steps, new Map())
        const keys = sent.map(({ nag }) => nag.key)
        expect(new Set(keys).size).toBe(keys.length)
        expect(superseded.filter(({ key }) => keys.includes(key))).toEqual([])
        const said = sent.flatMap(({ nag: { target, deadlineAt, ordinal } }) =>
          target === null ? [] : [`${target} ${deadlineAt} ${ordinal}`],
        )
        expect(new Set(said).size).toBe(said.length)
        for (const { nag } of sent) met(nag.kind)
        for (const _ of superseded) met('superseded')
      }),
      { numRuns: 600 },
    )
    expectEach([...nagKinds, 'superseded'], 5)
  })

  it('a closed, snoozed or muted case says nothing, but for its waking and its review', () => {
    const { met, expectEach } = tallied()
    fc.assert(
      fc.property(opening, walk, (first, steps) => {
        const { sent } = play(first, steps, new Map(), ({ story: { one, now } }) => {
          // Moments at which it would have said something, were it not for that.
          const awake = { ...one, nagsMuted: false, snoozedUntil: null }
          const silenced = dueNags(awake, policy, now).send.length > 0
          if (one.nagsMuted && silenced) met('muted')
          if (one.snoozedUntil !== null) met('snoozed')
          if (one.state.status === 'closed') met('closed')
        })
        for (const { nag, one } of sent) {
          if (one.state.status === 'closed') expect(nag.kind).toBe('review')
          if (one.snoozedUntil !== null) expect(nag.kind).toBe('wake')
          if (one.nagsMuted) expect(['wake', 'review']).toContain(nag.kind)
        }
      }),
      { numRuns: 600 },
    )
    expectEach(['muted', 'snoozed', 'closed'], 5)
  })

  it('nobody is told in their quiet hours or while away, unless the case is critical', () => {
    const { met, expectEach } = tallied()
    fc.assert(
      fc.property(opening, walk, people, (first, steps, state) => {
        for (const { nag, one, at, to } of play(first, steps, state).sent) {
          for (const { to: recipient, sendAt } of to) {
            met(recipient.kind)
            if (recipient.kind === 'staff') expect(isPresent(state, recipient.staff, at)).toBe(true)
            if (sendAt === null) continue
            expect(sendAt).toBeGreaterThanOrEqual(at)
            if (one.severity === 'critical') {
              expect(sendAt).toBe(at)
              continue
            }
            const member = recipient.kind === 'staff' ? staffOf(policy, recipient.staff) : null
            const hours = member === null ? channelLoudHours(policy) : loudHoursOf(member, state, policy)
            expect(isQuiet(hours, sendAt)).toBe(false)
            if (sendAt === at) continue
            met(`${recipient.kind} put off`)
            // When the moment comes nothing puts it off again: it goes, or is for somebody else by then.
            const then = standingOf(recipient, one, nag, policy, state, sendAt)
            if (then !== null) expect(then.sendAt).toBe(sendAt)
            if (then !== null) met('held')
          }
        }
      }),
      { numRuns: 200 },
    )
    expectEach(['staff', 'channel', 'staff put off', 'channel put off', 'held'], 10)
  })

  it('every broken promise is followed by a reminder within a tick', () => {
    const { met, expectEach } = tallied()
    fc.assert(
      fc.property(opening, walk, (first, steps) => {
        play(first, steps, new Map(), ({ story: { one, now }, sent, superseded }) => {
          if (one.nagsMuted || one.snoozedUntil !== null || one.state.status === 'closed') return
          for (const { target, dueAt } of deadlinesOf(one, policy)) {
            if (dueAt > now - secondMs) continue
            met(target)
            const watch = one.watches[target]
            const promise = `${target}:${watch === undefined ? '' : beganAt(watch)}:${one.severity}:`
            const about = [...sent.map(({ nag }) => nag), ...superseded].filter(({ key }) => key.startsWith(promise))
            expect(
              about.some(({ key }) => /:(breach|delegate)$/.test(key)),
              `${promise} at ${now}`,
            ).toBe(true)
          }
        })
      }),
      { numRuns: 600 },
    )
    expectEach(targets, 5)
  })

  it('a reminder comes at its moment, or at once when a change has made it overdue', () => {
    fc.assert(
      fc.property(opening, walk, (first, steps) => {
        for (const { nag, at, one } of play(first, steps, new Map()).sent) {
          expect(at).toBeGreaterThanOrEqual(nag.dueAt)
          // A step of a story takes a minute in which nothing ticks.
          expect(at - Math.max(nag.dueAt, one.changedAt)).toBeLessThanOrEqual(minuteMs + secondMs)
        }
      }),
      { numRuns: 600 },
    )
  })
})
