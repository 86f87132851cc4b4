import { type Case, isOpen } from '../case/case.ts'
import type { Policy } from '../policy.ts'
import type { DurationMs, Instant } from '../time.ts'
import type { Calendar } from './business-time.ts'
import { beganAt, isRunning, type Stopwatch, type Target, targets } from './clock.ts'
import { calendarFor, promised, reachedAt } from './deadline.ts'

export const nagKinds = [
  'warn',
  'breach',
  'escalate',
  'approval',
  'delegate',
  'author_waiting',
  'idle',
  'idle_release',
  'wake',
  'review',
] as const
export type NagKind = (typeof nagKinds)[number]

/** One reminder about one case, and where it stands among its like: “2 of 3, the next at 16:10”. */
export interface DueNag {
  /** Names this reminder of this situation for ever; what was sent under a key is not sent again. */
  readonly key: string
  readonly kind: NagKind
  /** The promise it is about; null for idle, wake and review. */
  readonly target: Target | null
  readonly dueAt: Instant
  /** When the promise runs out or ran out. */
  readonly deadlineAt: Instant | null
  readonly ordinal: number
  readonly of: number
  /** When the next of its like comes if nothing happens; for the last idle one, when the case goes back to the queue. */
  readonly nextAt: Instant | null
}

/** What the clock has to do with a case by now. */
export interface DueWork {
  readonly send: readonly DueNag[]
  /** Due too, but a later one to the same people says it all; never sent, and the log says so. */
  readonly superseded: readonly DueNag[]
}

/** The earliest thing the clock will have to do with this case if nothing happens; null: nothing ever. */
export const nextNag = (one: Case, policy: Policy): DueNag | null =>
  laddersOf(one, policy)
    .flatMap((ladder) => ladder.filter((nag) => !isOver(one, ladder, nag)))
    .reduce<DueNag | null>((best, nag) => (best === null || nag.dueAt < best.dueAt ? nag : best), null)

/** Everything due by now that was not sent before. After hours of downtime that is one reminder each, not a flood. */
export const dueNags = (one: Case, policy: Policy, now: Instant): DueWork => {
  const send: DueNag[] = []
  const superseded: DueNag[] = []
  for (const ladder of laddersOf(one, policy)) {
    const due = ladder.filter((nag) => nag.dueAt <= now && !isOver(one, ladder, nag))
    for (const nag of due) {
      const later = due.some((other) => other.ordinal > nag.ordinal && sameAudience(other, nag))
      ;(later ? superseded : send).push(nag)
    }
  }
  return { send, superseded }
}

/** Null when this reminder speaks of nothing any more, else as it stands: asked again just before it is sent. */
export const asItStands = (one: Case, policy: Policy, nag: DueNag, now: Instant): DueNag | null => {
  for (const ladder of laddersOf(one, policy)) {
    const found = ladder.find(({ key }) => key === nag.key)
    if (found !== undefined) return { ...found, nextAt: stillToCome(one, ladder, found, now) }
  }
  return isDone(nag.kind) && deedHolds(one, nag.kind) ? nag : null
}

/** Whether a later one to the same people is due as well and about to be raised: it will say it all. */
export const isOvertaken = (one: Case, policy: Policy, { key }: DueNag, now: Instant): boolean =>
  laddersOf(one, policy).some((ladder) => {
    const nag = ladder.find((other) => other.key === key)
    return (
      nag !== undefined &&
      ladder.some(
        (other) =>
          other.ordinal > nag.ordinal && other.dueAt <= now && sameAudience(other, nag) && !isOver(one, ladder, other),
      )
    )
  })

/** These tell of what the clock itself has done by the time they are sent. */
export const isDone = (kind: NagKind): boolean => kind === 'wake' || kind === 'idle_release' || kind === 'review'

/** Until somebody goes on from there. */
const deedHolds = (one: Case, kind: NagKind): boolean =>
  kind === 'wake' ? isOpen(one) && one.snoozedUntil === null && !one.nagsMuted : one.state.status === 'new'

/** When the next of its like comes; null once it has come, as it may have while this one waited for the morning. */
const stillToCome = (one: Case, ladder: Ladder, nag: DueNag, now: Instant): Instant | null => {
  const next = ladder.find(({ ordinal }) => ordinal === nag.ordinal + 1)
  return next === undefined || next.dueAt <= now || isOver(one, ladder, next) ? null : next.dueAt
}

/** Reminders about one thing, in order. */
type Ladder = readonly DueNag[]

/** Sent, or overtaken by a later one to the same people. */
const isOver = (one: Case, ladder: Ladder, nag: DueNag): boolean =>
  ladder.some((other) => other.ordinal >= nag.ordinal && sameAudience(other, nag) && other.key in one.nagged)

const sameAudience = (one: DueNag, other: DueNag): boolean => (one.kind === 'escalate') === (other.kind === 'escalate')

const laddersOf = (one: Case, policy: Policy): readonly Ladder[] => {
  if (!isOpen(one)) return [reviewLadder(one)]
  if (one.snoozedUntil !== null) return [[single('wake', one.snoozedUntil)]]
  if (one.nagsMuted) return []
  const level = policy.serviceLevels[one.severity]
  const calendar = calendarFor(level, policy)
  return [...targets.map((target) => promiseLadder(one, target, policy, calendar)), idleLadder(one, policy, calendar)]
}

const reviewLadder = ({ state }: Case): Ladder =>
  state.status === 'closed' && state.reviewAt !== null ? [single('review', state.reviewAt)] : []

const single = (kind: 'wake' | 'review', at: Instant): DueNag => ({
  key: `${kind}:${at}`,
  kind,
  target: null,
  dueAt: at,
  deadlineAt: null,
  ordinal: 1,
  of: 1,
  nextAt: null,
})

const promiseLadder = (one: Case, target: Target, policy: Policy, calendar: Calendar): Ladder => {
  const watch = one.watches[target]
  const promisedMs = promised(policy.serviceLevels[one.severity], target)
  if (watch === undefined || promisedMs === null || !isRunning(watch)) return []
  // A changed severity makes it another promise with another deadline, so what was sent for the old one does not count.
  const name = `${target}:${beganAt(watch)}:${one.severity}`
  const deadlineAt = reachedAt(watch, promisedMs, calendar)
  return inOrder(
    stagesOf(one, target, promisedMs, policy).map(({ stage, kind, afterMs }) => ({
      key: `${name}:${stage}`,
      kind,
      target,
      dueAt: reachedAt(watch, afterMs, calendar),
      deadlineAt,
    })),
  )
}

interface Stage {
  readonly stage: 'warn' | 'breach' | 'escalate' | 'delegate'
  readonly kind: NagKind
  readonly afterMs: DurationMs
}

const stagesOf = (one: Case, target: Target, promisedMs: DurationMs, { nags }: Policy): readonly Stage[] => {
  const warn = (promisedMs * nags.warnAtPercent) / 100
  const escalate: Stage = {
    stage: 'escalate',
    kind: 'escalate',
    afterMs: Math.max(promisedMs, (promisedMs * nags.escalateAtPercent) / 100),
  }
  switch (target) {
    case 'approval': {
      // No warning: the request itself has just arrived, and approvers are not the ones who idle.
      const waits: Stage = { stage: 'breach', kind: 'approval', afterMs: promisedMs }
      const delegate: Stage = {
        stage: 'delegate',
        kind: 'delegate',
        afterMs: Math.max(promisedMs, nags.approval.delegateAfter),
      }
      return [waits, nags.approval.onlySeverity.includes(one.severity) ? delegate : escalate]
    }
    case 'nextResponse':
      return [
        { stage: 'warn', kind: 'author_waiting', afterMs: warn },
        { stage: 'breach', kind: 'author_waiting', afterMs: promisedMs },
        escalate,
      ]
    case 'firstDecision':
    case 'firstResponse':
    case 'resolution':
      return [
        { stage: 'warn', kind: 'warn', afterMs: warn },
        { stage: 'breach', kind: 'breach', afterMs: promisedMs },
        escalate,
      ]
  }
}

/** Reminders for whoever has the case and does nothing; then it goes back to the queue, one more first interval later. */
const idleLadder = (one: Case, policy: Policy, calendar: Calendar): Ladder => {
  const { after, thenRelease } = policy.nags.idleClaim
  const watch = one.watches.idle
  if (watch === undefined || !isRunning(watch) || after.length === 0) return []
  const name = `idle:${beganAt(watch)}`
  const sums = runningSums(after)
  const steps = sums.map((ms, index) => step(watch, ms, calendar, 'idle', `${name}:${index + 1}`))
  const last = (sums.at(-1) ?? 0) + (after[0] ?? 0)
  const release =
    thenRelease && isReleasable(one) ? [step(watch, last, calendar, 'idle_release', `${name}:release`)] : []
  return inOrder([...steps, ...release], after.length)
}

const isReleasable = ({ state }: Case): boolean =>
  state.status === 'claimed' || state.status === 'triaged' || state.status === 'drafting'

const runningSums = (lengths: readonly DurationMs[]): readonly DurationMs[] => {
  let sum = 0
  return lengths.map((ms) => (sum += ms))
}

const step = (watch: Stopwatch, afterMs: DurationMs, calendar: Calendar, kind: NagKind, key: string): Step => ({
  key,
  kind,
  target: null,
  dueAt: reachedAt(watch, afterMs, calendar),
  deadlineAt: null,
})

type Step = Omit<DueNag, 'dueAt' | 'ordinal' | 'of' | 'nextAt'> & { readonly dueAt: Instant | null }

/** Numbers the steps; one that never comes (a calendar without hours) is left out. */
const inOrder = (steps: readonly Step[], of = steps.length): Ladder =>
  steps.flatMap((one, index) =>
    one.dueAt === null
      ? []
      : [{ ...one, dueAt: one.dueAt, ordinal: index + 1, of, nextAt: steps[index + 1]?.dueAt ?? null }],
  )
