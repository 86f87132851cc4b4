import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { natures } from '../../src/domain/assessment/nature.ts'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { Case } from '../../src/domain/case/case.ts'
import { replay } from '../../src/domain/case/evolve.ts'
import { missingSteps, requiredSteps } from '../../src/domain/reply/approval.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { aStory, by, decideStep, goOn, type Step, type Story, sha256, world } from '../support/case-story.ts'
import { examplePolicy } from '../support/policy.ts'

const texts = ['We are sorry.', 'A full refund is on its way.', 'Call us.'] as const

const staffStep = fc
  .record({
    who: fc.constantFrom('ana', 'leo', 'bo', 'luz', 'kim'),
    text: fc.constantFrom(...texts),
    other: fc.constantFrom('ana', 'leo', 'bo', 'luz'),
    severity: fc.constantFrom(...severities),
    nature: fc.constantFrom(...natures),
    revision: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
    id: fc.constantFrom('p1', 'p2'),
    move: fc.integer({ min: 0, max: 19 }),
  })
  .map(({ who, text, other, severity, nature, revision, id, move }): Step => {
    const person = by(who)
    const moves: readonly Step[] = [
      person.claim(),
      person.release(),
      person.assign(other),
      person.triage(severity, nature),
      person.draft(text),
      person.draft(text),
      person.submit(revision),
      person.submit(),
      person.submit(),
      person.approve(revision),
      person.approve(),
      person.approve(),
      person.publish('webhook', id),
      person.publish('manual', id),
      person.requestChanges(),
      person.recall(),
      person.markPublished(),
      person.snooze(10 * minuteMs),
      person.close(),
      person.reopen(),
    ]
    return moves[move] ?? person.note()
  })

const worldStep = fc.constantFrom<Step>(
  world.authorWrites({ mention: 2 }),
  world.authorWrites({ mention: 3, thanks: true }),
  world.authorWrites({ mention: 4, assessment: { severity: 'critical', nature: 'safety' } }),
  world.deletes(),
  world.deletes('another'),
  world.deletes('answered'),
  world.edits(),
  world.answersElsewhere(),
  world.delivers('p1'),
  world.refusesDelivery('p1'),
  world.losesAnswer('p1'),
  world.delivers('p2'),
  world.findsItIdle(),
)

/** Sequences that get far: most random walks end in refusals, so a good part of each follows the usual way. */
const usualWay: readonly Step[] = [
  by('ana').claim(),
  by('ana').draft(),
  by('ana').submit(),
  by('bo').approve(),
  by('luz').approve(),
  by('ana').publish(),
]
const walk = fc
  .tuple(
    fc.integer({ min: 0, max: usualWay.length }),
    fc.array(fc.oneof({ weight: 4, arbitrary: staffStep }, worldStep), { maxLength: 30 }),
  )
  .map(([steps, rest]) => [...usualWay.slice(0, steps), ...rest])

const opening = fc.record({ severity: fc.constantFrom(...severities), nature: fc.constantFrom(...natures) })

/** The story as far as it is allowed to go; refused steps leave it as it is. */
const told = (
  start: Parameters<typeof aStory>[0],
  steps: readonly Step[],
  look: (before: Story, after: Story, step: Step) => void,
): Story =>
  steps.reduce((story, step) => {
    if (!decideStep(story, step).ok) return story
    const next = goOn(story, step)
    look(story, next, step)
    return next
  }, aStory(start))

const approvalsHold = (one: Case): void => {
  const { state } = one
  if (state.status !== 'approved' && state.status !== 'publishing') throw new Error(`published out of ${state.status}`)
  const revision = one.revisions.find((other) => other.revision === state.revision)
  expect(revision, 'the revision exists').toBeDefined()
  if (revision === undefined) return
  expect(sha256(revision.text)).toBe(revision.sha256)
  expect(missingSteps(state.steps, state.approvals)).toEqual([])
  const needed = requiredSteps(examplePolicy(), { ...one, text: revision.text })
  for (const step of needed) expect(state.steps).toContainEqual(step)
  const authors = one.revisions.filter((other) => other.sha256 === revision.sha256).map((other) => other.by)
  for (const approval of state.approvals) {
    expect(approval).toMatchObject({ revision: revision.revision, sha256: revision.sha256 })
    expect(authors, 'nobody approves their own words').not.toContain(approval.by)
  }
  expect(new Set(state.approvals.map((approval) => approval.by)).size).toBe(state.approvals.length)
}

describe('whatever people, the author and the network do, in any order', () => {
  it('nothing is published without every approval of that very revision, by others than who wrote it', () => {
    fc.assert(
      fc.property(opening, walk, (start, steps) => {
        told(start, steps, (before, after) => {
          const asked = after.log.slice(before.log.length).find((event) => event.body.type === 'publication_requested')
          if (asked !== undefined) approvalsHold(before.one)
        })
      }),
      { numRuns: 2_000 },
    )
  })

  it('the log alone makes the same case again', () => {
    fc.assert(
      fc.property(opening, walk, (start, steps) => {
        const { one, log } = told(start, steps, () => undefined)
        expect(replay(log)).toEqual(one)
        expect(log.map((event) => event.seq)).toEqual(log.map((_, index) => index + 1))
      }),
      { numRuns: 1_000 },
    )
  })

  it('revisions are never changed or lost, and a model never lowers a severity', () => {
    fc.assert(
      fc.property(opening, walk, (start, steps) => {
        told(start, steps, (before, after, step) => {
          expect(after.one.revisions.slice(0, before.one.revisions.length)).toEqual(before.one.revisions)
          if (step.who === '') {
            expect(severities.indexOf(after.one.severity)).toBeLessThanOrEqual(severities.indexOf(before.one.severity))
          }
        })
      }),
      { numRuns: 1_000 },
    )
  })

  it('a case that somebody works on has exactly one owner, and a new or closed one has none', () => {
    fc.assert(
      fc.property(opening, walk, (start, steps) => {
        told(start, steps, (_, { one }) => {
          const free = one.state.status === 'new' || one.state.status === 'closed'
          expect('owner' in one.state).toBe(!free)
        })
      }),
      { numRuns: 500 },
    )
  })
})
