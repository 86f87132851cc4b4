import { randomUUID } from 'node:crypto'
import { caseViews } from '../app/case-views.ts'
import type { Surfaces } from '../app/destinations.ts'
import { commandExecutor, type Timing, type WritePath } from '../app/execute-command.ts'
import { learnFromStaff } from '../app/learn-from-staff.ts'
import { learnedDesk } from '../app/learned-desk.ts'
import { calibratedAssessor, learnedState } from '../app/learned-state.ts'
import { returnLeftOut, roomIn } from '../app/left-out.ts'
import { leftOutDesk } from '../app/left-out-desk.ts'
import { leftOutViews } from '../app/left-out-views.ts'
import type { Assessor } from '../app/ports/assessor.ts'
import type { Clock } from '../app/ports/clock.ts'
import type { Log, Metrics } from '../app/ports/log.ts'
import { publishingStopKey } from '../app/publishing-stop.ts'
import { textReader } from '../app/read-ahead.ts'
import { readers } from '../app/readers.ts'
import { mentionReceiver } from '../app/receive-mentions.ts'
import { secondOpinions } from '../app/second-opinions.ts'
import { stormDesk } from '../app/storm-desk.ts'
import { joinStorms } from '../app/storm-intake.ts'
import { stormViews } from '../app/storm-views.ts'
import { tendStorms } from '../app/storm-watch.ts'
import { takeInRounds } from '../app/take-in-rounds.ts'
import { isMereThanks } from '../assessor/thanks.ts'
import type { PublicationId } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import { nextDeadline } from '../domain/service-level/deadline.ts'
import { nextNag } from '../domain/service-level/nag.ts'
import { cardStore } from '../storage/card-store.ts'
import { caseQueries } from '../storage/case-queries.ts'
import { caseStore } from '../storage/case-store.ts'
import type { Database } from '../storage/client.ts'
import { customerStore } from '../storage/customer-store.ts'
import { guardedStore } from '../storage/database-fault.ts'
import { deliveryStore } from '../storage/delivery-store.ts'
import { sha256 } from '../storage/event-chain.ts'
import { learningStore } from '../storage/learning-store.ts'
import { leftOutStore } from '../storage/left-out-store.ts'
import { mentionStore } from '../storage/mention-store.ts'
import { peopleStore, sharedSettings } from '../storage/people-store.ts'
import { stormStore } from '../storage/storm-store.ts'

export const newPublicationId = (): PublicationId => `pub_${randomUUID()}` as PublicationId

export interface PartsOptions {
  readonly database: Database
  readonly policy: Policy
  readonly surfaces: Surfaces
  readonly clock: Clock
  readonly assessor: Assessor
  /** Whether a language model is configured: without one nothing is asked, and nothing leaves the machine. */
  readonly hasModel?: boolean
  readonly log: Log
  readonly metrics: Metrics
}

/**
 * The stores and use cases that every command of the product shares, wired but not running. What runs is told of new
 * work through `on`, which the composition root fills in.
 */
export const assembleParts = (options: PartsOptions) => {
  const { database, policy, surfaces, clock, hasModel = false, log, metrics } = options
  const { sql } = database
  const stores = {
    cases: guardedStore(caseStore(sql)),
    cards: guardedStore(cardStore(sql)),
    queries: guardedStore(caseQueries(sql)),
    mentions: guardedStore(mentionStore(sql)),
    people: guardedStore(peopleStore(sql)),
    shared: guardedStore(sharedSettings(sql)),
    customers: guardedStore(customerStore(sql)),
    stormStore: guardedStore(stormStore(sql)),
    learning: guardedStore(learningStore(sql)),
    leftOut: guardedStore(leftOutStore(sql)),
    deliveries: deliveryStore(sql),
  }
  const learned = learnedState({ ...stores, policy })
  const assessor = calibratedAssessor(options.assessor, learned)
  const on = { deliveries: (): void => undefined, mentions: (): void => undefined }
  const publishingStopped = async (): Promise<boolean> => (await stores.shared.get(publishingStopKey)) === true
  const timing: Timing = (one) => ({
    nextNagAt: nextNag(one, policy)?.dueAt ?? null,
    nextDeadlineAt: nextDeadline(one, policy)?.dueAt ?? null,
  })
  const path: WritePath = {
    cases: stores.cases,
    clock,
    policy,
    surfaces,
    timing,
    sha256,
    publishingStopped,
    wake: () => on.deliveries(),
  }
  const execute = commandExecutor(path)
  const views = caseViews({ ...stores, storms: stores.stormStore, policy, clock, hasModel })
  const receive = mentionReceiver({ mentions: stores.mentions, policy, clock, metrics, wake: () => on.mentions() })
  const leavingOut = { leftOut: stores.leftOut, policy, surfaces, wake: () => on.deliveries() }
  const room = roomIn(leavingOut)
  const intake = {
    path,
    execute,
    mentions: stores.mentions,
    texts: textReader(assessor),
    isThanks: isMereThanks,
    joinStorms: joinStorms(stores.stormStore),
    secondOpinions: hasModel ? secondOpinions(stores.deliveries.enqueue, policy.assessment) : null,
    postingLine: () => learned.line(),
    room,
    log,
    metrics,
  }
  const storms = { path, execute, storms: stores.stormStore, views, newPublicationId, room, log }
  const ofStorms = stormViews({ ...storms, clock, publishingStopped })
  const takeIn = takeInRounds(intake)
  const learn = () => learnFromStaff({ ...stores, assessor: options.assessor, state: learned, policy, clock, log })
  const postingLine = () => learned.line()
  const ofLeftOut = leftOutViews({ ...stores, views, postingLine })
  const leftOutParts = { ...stores, views, takeIn, leftOutViews: ofLeftOut, learn, postingLine, policy, clock, log }
  return {
    ...options,
    assessor,
    learned,
    stores,
    on,
    path,
    execute,
    views,
    receive,
    takeIn,
    readers: readers({ policy, people: stores.people, clock }),
    publishingStopped,
    stormCards: ofStorms,
    leftOutCards: ofLeftOut,
    learnedButtons: { ...leftOutDesk(leftOutParts), ...learnedDesk(leftOutParts) },
    stormButtons: stormDesk({ ...storms, stormViews: ofStorms }),
    tendStorms: () => tendStorms(storms),
    returnLeftOut: () => returnLeftOut({ ...leavingOut, cases: stores.cases, storms: stores.stormStore, clock }),
    learn,
  }
}

export type Parts = ReturnType<typeof assembleParts>
