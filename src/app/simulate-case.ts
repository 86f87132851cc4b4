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
export class SimulatedCase {
  case: Case
  readonly #policy: Policy
  readonly #tally: Tally
  readonly #wasPosted: boolean

  constructor(begin: {
    readonly policy: Policy
    readonly tally: Tally
    readonly mention: Mention
    readonly assessment: Assessment
    readonly language: string
    readonly at: Instant
    readonly wasPosted: boolean
  }) {
    const { mention, assessment, language, at } = begin
    const { brand, source, conversationId, author } = mention
    const body = { type: 'opened', brand, source, conversationId, authorId: author.id, language } as const
    // Its own number is of no matter here, and the first mention's is unique.
    const id = mention.id as number as CaseId
    this.case = appliedOpening(id, { ...body, mention: mention.id, assessment }, intake, at).after
    this.#policy = begin.policy
    this.#tally = begin.tally
    this.#wasPosted = begin.wasPosted
  }

  isOpen(): boolean {
    return isOpen(this.case)
  }

  /** Lets the clock do everything that falls due until then. */
  tickUntil(until: Instant): void {
    // Nobody could act on a case that was never shown; reminding of it for ever would be no prediction.
    if (!this.#wasPosted) return
    for (let next = nextNag(this.case, this.#policy); next !== null; next = nextNag(this.case, this.#policy)) {
      const now = Math.max(next.dueAt, this.case.changedAt) as Instant
      if (now > until) return
      this.#remind(dueNags(this.case, this.#policy, now).send, now)
    }
  }

  system(at: Instant, command: SystemCommand): void {
    this.tickUntil(at)
    this.#decide(command, intake, at)
  }

  /** Somebody's deed of the past, done again where the case is in a state for it. */
  again({ at, by, body }: CaseEvent): void {
    this.tickUntil(at)
    if (isPossible(this.case, body)) this.#apply([body], by, at)
  }

  #remind(send: readonly DueNag[], now: Instant): void {
    const one = this.case
    for (const nag of send) {
      const told = nagRecipients(one, nag, this.#policy, new Map(), now)
      this.#tally.nagged(nag, one, told)
    }
    this.#apply(
      send.map((nag): EventBody => ({ type: 'nagged', key: nag.key, to: [], dueAt: nag.dueAt })),
      clock,
      now,
    )
    for (const { kind } of send) {
      const command = acts[kind]
      if (command !== undefined) this.#decide(command, clock, now)
    }
  }

  #decide(command: SystemCommand, by: typeof clock | typeof intake, at: Instant): void {
    const decided = decide(this.case, command, by, {
      now: at,
      policy: this.#policy,
      sha256: () => '' as Sha256,
      publishingStopped: false,
    })
    if (decided.ok) this.#apply(decided.value, by, at)
  }

  #apply(bodies: readonly EventBody[], by: EventActor, at: Instant): void {
    if (bodies.length > 0) this.case = applied(this.case, bodies, by, at).after
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
