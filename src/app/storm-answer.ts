import type { Case } from '../domain/case/case.ts'
import { latestRevision } from '../domain/case/case.ts'
import type { Actor } from '../domain/case/command.ts'
import type { CaseId, PublicationId } from '../domain/ids.ts'
import { type Staff, staffOf } from '../domain/policy.ts'
import { publisherOf } from '../domain/reply/network.ts'
import { canAnswerTogether } from '../domain/storm/statement.ts'
import type { Answering, Statement, Storm } from '../domain/storm/storm.ts'
import { speaks } from '../domain/storm/voice.ts'
import type { ExecuteCommand, WritePath } from './execute-command.ts'
import type { Log } from './ports/log.ts'
import type { StormMember, StormStore } from './ports/storm-store.ts'

export interface AnsweringStorms {
  readonly path: WritePath
  readonly execute: ExecuteCommand
  readonly storms: StormStore
  readonly newPublicationId: () => PublicationId
  readonly log: Log
}

/** So many a look, that a network is not flooded and a mistake can still be stopped. */
const atOnce = 20
const publisher = { kind: 'system', name: 'publisher' } as const

/**
 * Sends a storm's statement to some of those it can answer, each as a case of its own: adopted with every yes it was
 * given, then published by whoever sent it. Cases it cannot answer are left to people, or to the statement in their
 * language. Returns how many are left to try.
 */
export const answerTogether = async (
  context: AnsweringStorms,
  storm: Storm,
  members: readonly StormMember[],
): Promise<number> => {
  const { answering, statement } = storm
  if (answering === null || statement === null) return 0
  const staff = staffOf(context.path.policy, answering.by)
  const waiting = members.filter(
    ({ triedAt, language }) => (triedAt === null || triedAt < answering.seenAt) && speaks(language, statement.language),
  )
  // Nothing is tried while an admin holds everything back; it goes on from here when publishing is resumed.
  if (staff === null || waiting.length === 0 || (await context.path.publishingStopped())) return waiting.length
  const now = waiting.slice(0, atOnce).map(({ caseId }) => caseId)
  let answered = 0
  for (const { case: one } of await context.path.cases.loadMany(now)) {
    if (await answer(context, storm, one, staff, statement, answering)) answered += 1
    await context.storms.tried([one.id], answering.seenAt)
  }
  context.log.info('storm_answered', { storm: storm.id, tried: now.length, answered })
  return waiting.length - now.length
}

/** Who is counted before the statement is sent, and whom it can reach. */
export const answerable = (
  path: WritePath,
  cases: readonly Case[],
  statement: Statement,
  staff: Staff,
): readonly CaseId[] => {
  const now = path.clock.now()
  return cases
    .filter((one) => carries(one, statement) || canAnswerTogether(one, statement, now, staff, path))
    .map(({ id }) => id)
}

/** Closes some of a storm's open cases as part of it, for whoever ended it. Returns how many are left to try. */
export const closeTogether = async (
  context: AnsweringStorms,
  { id, ended }: Storm,
  members: readonly StormMember[],
): Promise<number> => {
  const staff = ended?.by == null ? null : staffOf(context.path.policy, ended.by)
  if (ended === null || staff === null) return 0
  const waiting = members.filter(
    ({ status, triedAt }) => status !== 'closed' && (triedAt === null || triedAt < ended.at),
  )
  for (const { caseId } of waiting.slice(0, closedAtOnce)) {
    const close = { type: 'close', why: 'storm', text: '' } as const
    await context.execute(caseId, close, { kind: 'staff', staff }, `storm:${id}:close:${caseId}`)
    await context.storms.tried([caseId], ended.at)
  }
  return Math.max(0, waiting.length - closedAtOnce)
}

const closedAtOnce = 100

/** The approved statement stands on the case and only waits to be sent: on the lead, or after a crash. */
const carries = (one: Case, statement: Statement): boolean =>
  one.state.status === 'approved' && latestRevision(one)?.sha256 === statement.sha256

const answer = async (
  { path, execute, newPublicationId }: AnsweringStorms,
  { id }: Storm,
  found: Case,
  staff: Staff,
  statement: Statement,
  { by, seenAt }: Answering,
): Promise<boolean> => {
  const actor: Actor = { kind: 'staff', staff }
  let one = found
  if (!carries(one, statement)) {
    if (!canAnswerTogether(one, statement, seenAt, staff, path)) return false
    const adopted = await execute(one.id, { type: 'adopt_statement', statement, sentBy: by, seenAt }, publisher)
    if (!adopted.ok || !carries(adopted.value.case, statement)) return false
    one = adopted.value.case
  }
  // Where a person posts replies, the approved text waits in the sender's queue.
  if (publisherOf(path.policy, one.source).kind === 'manual') return true
  const revision = latestRevision(one)?.revision ?? 0
  const publish = { type: 'publish', revision, publicationId: newPublicationId(), how: 'webhook' } as const
  return (await execute(one.id, publish, actor, `storm:${id}:${seenAt}:${one.id}`)).ok
}
