import { modelAsker } from '../../src/app/ask-model.ts'
import { deliverer } from '../../src/app/deliver.ts'
import { createDesk, pageFor } from '../../src/app/desk.ts'
import type { Assessor } from '../../src/app/ports/assessor.ts'
import type { ClaimedDelivery } from '../../src/app/ports/delivery-queue.ts'
import type { Interaction, PlatformUser } from '../../src/app/ports/interaction.ts'
import type { Log, Metrics } from '../../src/app/ports/log.ts'
import type { PublishOutcome, ReplyOut } from '../../src/app/ports/publisher.ts'
import { replyPublisher } from '../../src/app/publish-reply.ts'
import { createAssessor } from '../../src/assessor/assessor.ts'
import type { EndpointOptions } from '../../src/assessor/llm/endpoint.ts'
import { createLanguageModel } from '../../src/assessor/llm/language-model.ts'
import type { CaseId, Platform, SourceId } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { type Instant, instant } from '../../src/domain/time.ts'
import { assembleParts, newPublicationId } from '../../src/main/parts.ts'
import { outcomeOf, withinLimits } from '../../src/outbox/backoff.ts'
import { modelStore } from '../../src/storage/model-store.ts'
import { monday } from './case-story.ts'
import { type FreshDatabase, silentLog } from './database.ts'
import { memoryGateway } from './memory-gateway.ts'
import { examplePolicy } from './policy.ts'

/** The product on a real database with a set clock; chat and network are lists. */
export type World = ReturnType<typeof aWorld>

export const aWorld = (
  { database }: FreshDatabase,
  {
    policy = examplePolicy(),
    platforms = ['sandbox'],
    assessor = createAssessor(),
    llm,
    metrics = { count: () => {}, observe: () => {} },
    log = silentLog,
  }: {
    policy?: Policy
    platforms?: readonly Platform[]
    assessor?: Assessor
    /** A language model behind an endpoint of the test's own. */
    llm?: Pick<EndpointOptions, 'baseUrl'>
    metrics?: Metrics
    log?: Log
  } = {},
) => {
  let now: Instant = instant(monday)
  let transportNow: Instant = instant(monday)
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set(platforms),
    clock: { now: () => now },
    assessor,
    hasModel: llm !== undefined,
    log,
    metrics,
  })
  const gateways = new Map(platforms.map((platform) => [platform, memoryGateway(platform)]))
  const replies: { readonly id: string; readonly reply: ReplyOut }[] = []
  let publishing: () => PublishOutcome | Promise<PublishOutcome> = () => ({ kind: 'published', url: null })
  const webhooks = {
    publish: async (_to: unknown, id: string, reply: ReplyOut) => {
      replies.push({ id, reply })
      return publishing()
    },
    send: async () => {},
  }
  const { stores, execute, views } = parts
  const visiting = {
    policy,
    execute,
    views,
    cases: stores.cases,
    queries: stores.queries,
    mentions: stores.mentions,
    customers: stores.customers,
    people: stores.people,
    shared: stores.shared,
    learning: stores.learning,
    receive: parts.receive,
    takeIn: parts.takeIn,
    newPublicationId,
    clock: { now: () => now },
    log: silentLog,
    metrics,
    others: { ...parts.stormButtons, ...parts.learnedButtons },
  }
  const desk = createDesk(visiting)
  const model =
    llm &&
    createLanguageModel({
      ...llm,
      apiKey: 'sk-test-key-of-nobody',
      model: 'test-model',
      store: modelStore(database.sql),
      rules: policy.assessment.model,
      timezone: policy.organisation.timezone,
      clock: { now: () => transportNow },
      log,
      metrics,
    })
  const asking = { ...parts, mentions: stores.mentions, sha256: parts.path.sha256, heard: () => {} }
  const deliver = deliverer({
    gateways,
    views,
    cases: stores.cases,
    cards: stores.cards,
    readers: parts.readers,
    policy,
    clock: { now: () => now },
    webhooks,
    stormCards: parts.stormCards,
    leftOutCards: parts.leftOutCards,
    other: {
      publish: replyPublisher({ ...parts, mentions: stores.mentions, webhooks, sha256: parts.path.sha256 }),
      nags: async () => ({ kind: 'skipped', why: 'test' }),
      digest: async () => ({ kind: 'skipped', why: 'test' }),
      home: (to) => pageFor(visiting, to),
      ...(model && { model: modelAsker({ ...asking, model }) }),
    },
  })
  const carryOut = async (delivery: ClaimedDelivery) => {
    try {
      const outcome = await deliver(delivery)
      const paused = outcome.kind === 'retry' ? { ...outcome, afterMs: outcome.afterMs ?? 1_000 } : outcome
      return withinLimits(paused, delivery.attempt, () => 0)
    } catch (error) {
      return outcomeOf(error, delivery.attempt, () => 0)
    }
  }
  const claim = (leaseMs = 60_000) => stores.deliveries.claimDue({ now: transportNow, limit: 50, leaseMs, paceMs: 0 })
  let presses = 0

  return {
    ...parts,
    desk,
    model,
    gateways,
    gateway: gateways.get(platforms[0] ?? 'sandbox') ?? memoryGateway(),
    replies,
    now: () => now,
    pass: (ms: number) => {
      now = instant(now + ms)
      transportNow = instant(transportNow + ms)
    },
    /** What the network answers from now on. */
    networkAnswers: (how: typeof publishing) => {
      publishing = how
    },
    /** Mentions in, and everything they lead to decided. Returns the numbers of all cases there are. */
    hear: async (...mentions: readonly Readonly<Record<string, unknown>>[]): Promise<readonly CaseId[]> => {
      await parts.receive('x' as SourceId, mentions.map(wire))
      while ((await parts.takeIn()) > 0);
      const rows = await database.sql<{ id: CaseId }[]>`select id from cases order by id`
      return rows.map((row) => row.id)
    },
    /** Hands out what is due once and does nothing with it, as a process that dies. */
    dieHolding: async (): Promise<number> => (await claim(1)).length,
    /** Everything that is due leaves, until nothing is left that can. */
    deliverAll: async (): Promise<void> => {
      for (;;) {
        const claimed = await claim()
        if (claimed.length === 0) return
        for (const delivery of claimed) {
          const outcome = await carryOut(delivery)
          await stores.deliveries.settle([{ delivery, outcome }], transportNow)
        }
      }
    },
    /** A button, or a form with its values. */
    press: (
      who: string,
      action: Interaction['action'],
      caseId: CaseId,
      values: Interaction['values'] = null,
      more: Partial<Interaction['target']> = {},
    ) => {
      presses += 1
      return desk.interact({
        action,
        target: { caseId, ...more },
        values,
        by: user(who),
        requestKey: `press-${presses}`,
      })
    },
    state: async (id: CaseId) => (await stores.cases.load(id))?.case ?? null,
  }
}

export const user = (id: string): PlatformUser => ({
  platform: 'sandbox',
  userId: id,
  aliases: [],
  name: null,
  locale: null,
})

/** A mention of the wire; only what a test speaks of has to be said. */
export const wire = (one: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
  const id = typeof one['id'] === 'string' ? one['id'] : 'm1'
  return {
    id,
    text: 'The charger caught fire and burned my daughter.',
    publishedAt: new Date(monday).toISOString(),
    lang: 'en',
    ...one,
    author: { id: `author-${id}`, handle: `handle_${id}`, followers: 1_200, ...(one['author'] as object | undefined) },
  }
}
