import type { Case } from '../domain/case/case.ts'
import type { Actor, Command } from '../domain/case/command.ts'
import { decide } from '../domain/case/decide.ts'
import type { DecisionContext } from '../domain/case/decision-context.ts'
import type { CaseEvent, EventActor, EventBody } from '../domain/case/event.ts'
import { evolve, opened } from '../domain/case/evolve.ts'
import type { Rejection } from '../domain/case/rejection.ts'
import type { CaseId, Sha256 } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { Instant } from '../domain/time.ts'
import { consequencesOf } from './consequences.ts'
import type { Surfaces } from './destinations.ts'
import { Fault } from './fault.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { CaseChange, CaseStore, StoredCase } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'

/** When the clock next has to look at a case; see `domain/service-level`. */
export type Timing = (one: Case) => { readonly nextNagAt: Instant | null; readonly nextDeadlineAt: Instant | null }

export interface WritePath {
  readonly cases: CaseStore
  readonly clock: Clock
  readonly policy: Policy
  readonly surfaces: Surfaces
  readonly timing: Timing
  readonly sha256: (text: string) => Sha256
  readonly publishingStopped: () => Promise<boolean>
  /** Effects stand in the outbox: wake whoever sends them in this process. */
  readonly wake: () => void
}

export interface Executed {
  readonly case: Case
  readonly events: readonly CaseEvent[]
  /** This very press had been carried out before; nothing happened now. */
  readonly repeated: boolean
}

/** Gives one command to one case. */
export type ExecuteCommand = (
  id: CaseId,
  command: Command,
  actor: Actor,
  requestKey?: string | null,
) => Promise<Result<Executed, Rejection>>

/** With ten people pressing at once each wins one round, so the last wins by the tenth. */
const mostAttempts = 24

/**
 * The one write path: load, decide, evolve, save. It serves every platform, the intake, the publisher and the clock.
 * Of two presses at once one wins; the other is decided again on what the winner left.
 */
export const commandExecutor = (path: WritePath): ExecuteCommand => {
  // The database would settle it as well, but a row that ten connections fight for gets slower with each of them
  // (measured: half the rate at twenty).
  const inTurn = oneAtATime()
  return (id, command, actor, requestKey = null) => inTurn(id, () => execute(path, id, command, actor, requestKey))
}

const execute = async (
  path: WritePath,
  id: CaseId,
  command: Command,
  actor: Actor,
  requestKey: string | null,
): Promise<Result<Executed, Rejection>> => {
  const publishingStopped = command.type === 'publish' && (await path.publishingStopped())
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const stored = await path.cases.load(id)
    if (stored === null) return refused({ code: 'unknown_case', id })
    const context: DecisionContext = {
      now: path.clock.now(),
      policy: path.policy,
      sha256: path.sha256,
      publishingStopped,
    }
    const decided = decide(stored.case, command, actor, context)
    if (!decided.ok) {
      // The second delivery of one press finds what the first has done: that is no refusal.
      if (requestKey === null || !(await path.cases.wasRequested(requestKey))) return decided
      return ok({ case: stored.case, events: [], repeated: true })
    }
    if (decided.value.length === 0) return ok({ case: stored.case, events: [], repeated: false })
    const change = changeOf(path, stored, decided.value, actorOf(actor), context.now, requestKey)
    const other = command.type === 'merge' ? await absorbing(path, command.into, stored, actor, context.now) : ok([])
    if (!other.ok) return other
    const outcome = await path.cases.save([change, ...other.value], context.now)
    switch (outcome) {
      case 'saved':
        path.wake()
        return ok({ case: change.after, events: change.events, repeated: false })
      case 'repeated':
        return ok({ case: stored.case, events: [], repeated: true })
      case 'conflict':
        break
    }
  }
  throw new Fault('unavailable', `case ${id} changed ${mostAttempts} times while a command was decided`)
}

/** The other half of a merge: the case that takes the mentions over. */
const absorbing = async (
  path: WritePath,
  into: CaseId,
  from: StoredCase,
  actor: Actor,
  now: Instant,
): Promise<Result<readonly CaseChange[], Rejection>> => {
  const target = await path.cases.load(into)
  if (target === null) return refused({ code: 'unknown_case', id: into })
  if (target.case.state.status === 'closed') return refused({ code: 'merge_target_closed', into })
  if (target.case.brand !== from.case.brand) return refused({ code: 'merge_other_brand', into })
  const absorbed: EventBody = { type: 'absorbed', from: from.case.id, mentions: from.case.mentions }
  return ok([changeOf(path, target, [absorbed], actorOf(actor), now, null)])
}

/** Everything a list of events changes, ready to be saved. */
const changeOf = (
  path: WritePath,
  before: StoredCase,
  bodies: readonly EventBody[],
  by: EventActor,
  at: Instant,
  requestKey: string | null,
): CaseChange => {
  const { after, events } = applied(before.case, bodies, by, at)
  return {
    before,
    after,
    events,
    requestKey,
    ...path.timing(after),
    ...consequencesOf(before.case, after, events, path.policy, path.surfaces),
  }
}

/** The case after these events happened at one moment. */
export const applied = (
  before: Case,
  bodies: readonly EventBody[],
  by: EventActor,
  at: Instant,
): { readonly after: Case; readonly events: readonly CaseEvent[] } => {
  const events = bodies.map(
    (body, index): CaseEvent => ({ caseId: before.id, seq: before.version + index + 1, at, by, body }),
  )
  return { after: events.reduce(evolve, before), events }
}

/** The case its first event makes, and that event. */
export const appliedOpening = (
  caseId: CaseId,
  body: Extract<EventBody, { type: 'opened' }>,
  by: EventActor,
  at: Instant,
): { readonly after: Case; readonly events: readonly CaseEvent[] } => {
  const event: CaseEvent = { caseId, seq: 1, at, by, body }
  return { after: opened(event), events: [event] }
}

export const actorOf = (actor: Actor): EventActor =>
  actor.kind === 'staff' ? { kind: 'staff', id: actor.staff.id } : { kind: 'system', name: actor.name }
