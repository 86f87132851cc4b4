import type { Assessment } from '../domain/assessment/assessment.ts'
import { type Case, isOpen, ownerOf } from '../domain/case/case.ts'
import type { SystemCommand } from '../domain/case/command.ts'
import { decide } from '../domain/case/decide.ts'
import type { CaseEvent, EventActor, EventBody, EventType } from '../domain/case/event.ts'
import type { CaseId, Sha256 } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Policy } from '../domain/policy.ts'
import { type DueNag, dueNags, nextNag } from '../domain/service-level/nag.ts'
import { nagRecipients } from '../domain/service-level/nag-recipients.ts'
import type { Instant } from '../domain/time.ts'
import { applied, appliedOpening } from './execute-command.ts'
import type { Tally } from './simulate-tally.ts'

const clock = { kind: 'system', name: 'clock' } as const
const intake = { kind: 'system', name: 'intake' } as const

/** One case of a simulation: it lives through what happened, and its clock ticks in between. */
export interface SimulatedCase {
  now(): Case
  /** Lets the clock do everything that falls due until then. */
  tickUntil(until: Instant): void
  system(at: Instant, command: SystemCommand): void
  /** Somebody's deed of the past, done again where the case is in a state for it. */
  again(event: CaseEvent): void
}

export const simulatedCase = (begin: {
  readonly policy: Policy
  readonly tally: Tally
  readonly mention: Mention
  readonly assessment: Assessment
  readonly language: string
  readonly at: Instant
  /** Nobody could act on a case that was never shown; reminding of it for ever would be no prediction. */
  readonly wasPosted: boolean
}): SimulatedCase => {
  const { policy, tally, mention, assessment, language, wasPosted } = begin
  const { brand, source, conversationId, author } = mention
  const body = { type: 'opened', brand, source, conversationId, authorId: author.id, language } as const
  // Its own number is of no matter here, and the first mention's is unique.
  const id = mention.id as number as CaseId
  let one = appliedOpening(id, { ...body, mention: mention.id, assessment }, intake, begin.at).after

  const apply = (bodies: readonly EventBody[], by: EventActor, at: Instant): void => {
    if (bodies.length > 0) one = applied(one, bodies, by, at).after
  }
  const order = (command: SystemCommand, by: typeof clock | typeof intake, at: Instant): void => {
    const context = { now: at, policy, sha256: () => '' as Sha256, publishingStopped: false }
    const decided = decide(one, command, by, context)
    if (decided.ok) apply(decided.value, by, at)
  }
  const remind = (send: readonly DueNag[], now: Instant): void => {
    for (const nag of send) tally.nagged(nag, nagRecipients(one, nag, policy, new Map(), now))
    apply(
      send.map((nag): EventBody => ({ type: 'nagged', key: nag.key, to: [], channel: null, dueAt: nag.dueAt })),
      clock,
      now,
    )
    for (const { kind } of send) {
      const command = acts[kind]
      if (command !== undefined) order(command, clock, now)
    }
  }
  const tickUntil = (until: Instant): void => {
    if (!wasPosted) return
    for (let next = nextNag(one, policy); next !== null; next = nextNag(one, policy)) {
      const now = Math.max(next.dueAt, one.changedAt) as Instant
      if (now > until) return
      remind(dueNags(one, policy, now).send, now)
    }
  }

  return {
    now: () => one,
    tickUntil,
    system: (at, command) => {
      tickUntil(at)
      order(command, intake, at)
    },
    again: ({ at, by, body: deed }) => {
      tickUntil(at)
      if (isPossible(one, deed)) apply([deed], by, at)
    },
  }
}

const acts: Readonly<Partial<Record<DueNag['kind'], SystemCommand>>> = {
  wake: { type: 'wake' },
  review: { type: 'review' },
  idle_release: { type: 'release_idle' },
}

/** Deeds that need somebody to have the case. */
const needsOwner: ReadonlySet<EventType> = new Set([
  'released',
  'submitted',
  'recalled',
  'changes_requested',
  'rejected',
  'published',
])

const isPossible = (one: Case, { type }: EventBody): boolean => {
  if (type === 'opened' || type === 'nagged') return false
  if (type === 'reopened') return !isOpen(one)
  if (!isOpen(one)) return type === 'noted'
  if (type === 'claimed') return one.state.status === 'new'
  return !needsOwner.has(type) || ownerOf(one) !== null
}
