import { deliverer } from './app/deliver.ts'
import { createDesk, pageFor } from './app/desk.ts'
import { digestAnswers } from './app/digest-desk.ts'
import { digestReadings } from './app/digest-readings.ts'
import { digestTick } from './app/due-digests.ts'
import type { Clock } from './app/ports/clock.ts'
import type { Gateway } from './app/ports/gateway.ts'
import type { Log } from './app/ports/log.ts'
import { replyPublisher } from './app/publish-reply.ts'
import { digestSender } from './app/send-digest.ts'
import { nagSender } from './app/send-nags.ts'
import { underWatch } from './app/storm-watch.ts'
import { startWorkLoop } from './app/work-loop.ts'
import { createAssessor } from './assessor/assessor.ts'
import type { Env } from './config/env.ts'
import { termsOf } from './domain/digest/metrics.ts'
import type { Span } from './domain/digest/schedule.ts'
import type { Platform } from './domain/ids.ts'
import type { Policy } from './domain/policy.ts'
import { type Mount, startHttp } from './http/server.ts'
import { clockJobs, measureClock } from './main/clock-jobs.ts'
import { languageModelRoom } from './main/language-model.ts'
import { assembleParts, newPublicationId, type Parts } from './main/parts.ts'
import { startPlatforms } from './main/platforms.ts'
import { wallClock } from './main/wall-clock.ts'
import { startOutbox } from './outbox/worker.ts'
import { startScheduler } from './scheduler/ticks.ts'
import { customersRouter } from './sources/customers/put-customers.ts'
import { ingestRouter } from './sources/webhook/ingest.ts'
import { webhookSender } from './sources/webhook/publish.ts'
import { type Database, openDatabase } from './storage/client.ts'
import { guardedStore } from './storage/database-fault.ts'
import { figuresStore } from './storage/digest-figures.ts'
import { digestRuns } from './storage/digest-runs.ts'
import { startEmbedded } from './storage/embedded.ts'
import { sha256 } from './storage/event-chain.ts'
import { migrate, pendingMigrations } from './storage/migrate.ts'
import { nagStore } from './storage/nag-store.ts'
import { writeTerms } from './storage/terms-store.ts'
import { tickStore } from './storage/tick-store.ts'
import type { Telemetry } from './telemetry/metrics.ts'

export interface StartOptions {
  readonly env: Env
  readonly policy: Policy
  readonly log: Log
  readonly metrics: Telemetry
  /** Between two messages of a channel; the policy's own if not given. */
  readonly paceMs?: number
}

export interface Running {
  readonly url: string
  readonly parts: Parts
  /** Sends the sandbox's sample day in; nothing where there is no sandbox. */
  playSampleDay(): void
  /** Takes nothing new, lets what is under way end within `graceMs`, and lets go of everything. */
  drain(graceMs: number): Promise<void>
}

/** How soon work of another process is noticed; our own wakes us at once. */
const pollMs = 500
const random = (): number => Math.random()

/** The composition root: builds everything, starts it in the order it depends on each other, and stops it in reverse. */
export const startVentanilla = async (options: StartOptions): Promise<Running> => {
  const { env, policy, log, metrics } = options
  const stops: Stops = []
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.reverse()) await stop()
  }
  try {
    const database = await openStorage(env, log, stops)
    const surfaces = new Set<Platform>([
      ...(env.slack === null ? [] : (['slack'] as const)),
      ...(env.teams === null ? [] : (['teams'] as const)),
      ...(env.sandbox ? (['sandbox'] as const) : []),
    ])
    const clock = await clockOf(env, database, log, stops)
    const assessor = createAssessor()
    const hasModel = env.llm !== null
    const parts = assembleParts({ database, policy, surfaces, clock, assessor, hasModel, log, metrics })
    const languageModel = await languageModelRoom(env, parts)
    const { stores, execute, views } = parts
    await writeTerms(database.sql, termsOf(policy), clock.now())
    const gateways = new Map<Platform, Gateway>()
    const runs = guardedStore(digestRuns(database.sql))
    const reporting = {
      ...parts,
      ...stores,
      gateways,
      readings: digestReadings({ ...parts, figures: guardedStore(figuresStore(database.sql)) }),
      storms: (span: Span) => stores.stormStore.between(span.from, span.to),
    }
    const visiting = {
      ...parts,
      ...stores,
      newPublicationId,
      others: { ...digestAnswers(reporting), ...parts.stormButtons, ...parts.learnedButtons },
    }
    const desk = createDesk(visiting)

    const webhooks = webhookSender(Date.now)
    const nags = guardedStore(nagStore(database.sql))
    const deliver = deliverer({
      ...parts,
      cases: stores.cases,
      cards: stores.cards,
      gateways,
      webhooks,
      other: {
        publish: replyPublisher({
          views,
          mentions: stores.mentions,
          execute,
          policy,
          webhooks,
          publishingStopped: parts.publishingStopped,
          sha256,
        }),
        nags: nagSender({ ...parts, nags, people: stores.people, storms: stores.stormStore, gateways }),
        digest: digestSender({
          ...reporting,
          runs,
          draw: async (chart, options) => (await import('./charts/draw.ts')).drawChart(chart, options),
          ...(languageModel !== null && { summarise: languageModel.summarise }),
        }),
        ...(languageModel !== null && { model: languageModel.ask }),
        home: (to) => pageFor(visiting, to),
      },
    })
    const started: { url: string | null } = { url: null }
    const platforms = await startPlatforms({ env, parts, desk, clock, log, metrics, url: () => started.url })
    stops.push(() => platforms.stop())
    for (const gateway of platforms.gateways) gateways.set(gateway.platform, gateway)

    const outbox = startOutbox({
      queue: stores.deliveries,
      deliver,
      clock: wallClock,
      paceMs: options.paceMs ?? policy.delivery.paceMs,
      rates: platforms.gateways.flatMap(({ rate }) => rate ?? []),
      log,
      metrics,
      pollMs,
      random,
    })
    stops.push(() => outbox.drain(drainMs))
    parts.on.deliveries = outbox.wake
    // Before the first mention is judged: what was learned does not begin anew with a process.
    await parts.learned.refresh()
    const intake = startWorkLoop({ name: 'intake', round: underWatch(parts), pollMs, log })
    stops.push(() => intake.stop())
    parts.on.mentions = intake.wake

    const scheduler = startScheduler({
      ticks: tickStore(database.sql),
      clock: wallClock,
      log,
      metrics,
      jobs: [
        ...clockJobs(parts, nags),
        { name: 'learning', cron: '10 * * * * *', process: 'one', run: parts.learn },
        // Every process asks by itself what was learned: between its looks it answers from memory.
        { name: 'learned', cron: '*/15 * * * * *', process: 'every', run: () => parts.learned.refresh() },
        ...(languageModel?.jobs ?? []),
        { name: 'left_out', cron: '25 * * * * *', betweenMs: 5_000, process: 'one', run: parts.returnLeftOut },
        { name: 'storms', cron: '20 * * * * *', betweenMs: 5_000, process: 'one', run: parts.tendStorms },
        {
          name: 'digests',
          cron: '30 * * * * *',
          betweenMs: 1_000,
          process: 'every',
          run: digestTick({ ...parts.path, runs, people: stores.people, lastSeen: nags.lastSeen, log }),
        },
      ],
    })
    stops.push(() => scheduler.stop())

    metrics.beforeScrape(() => measure(parts, metrics))
    metrics.beforeScrape(() => measureClock(parts, metrics))
    if (languageModel !== null) metrics.beforeScrape(() => languageModel.measure(metrics))
    const ingest: Mount = {
      path: '/ingest',
      router: ingestRouter({
        receive: parts.receive,
        policy,
        secret: env.ingestSecret,
        sandbox: env.sandbox,
        log,
        now: Date.now,
      }),
    }
    const customers: Mount = {
      path: '/customers',
      router: customersRouter({
        customers: stores.customers,
        secret: env.ingestSecret,
        sandbox: env.sandbox,
        clock,
        log,
        now: Date.now,
      }),
    }
    const http = await startHttp({
      host: env.host,
      port: env.port,
      routes: [ingest, customers, ...platforms.mounts],
      ready: [
        { name: 'database', isReady: async () => (await database.sql`select 1`).length === 1 },
        { name: 'intake', isReady: () => Promise.resolve(!intake.isStalled()) },
        { name: 'outbox', isReady: () => Promise.resolve(!outbox.isStalled()) },
        { name: 'schedulers', isReady: async () => scheduler.stalled().length === 0 },
        { name: 'migrations', isReady: async () => (await pendingMigrations(database.sql)).length === 0 },
      ],
      metrics,
      log,
    })
    started.url = http.url
    stops.push(() => http.close(drainMs))
    await platforms.start()
    log.info('started', { url: http.url, platforms: [...surfaces].join(',') })
    return {
      url: http.url,
      parts,
      playSampleDay: platforms.playSampleDay,
      drain: (graceMs) => within(graceMs, stopAll(), log),
    }
  } catch (error) {
    await stopAll()
    throw error
  }
}

const drainMs = 8_000

/** What has to be let go of again, in the order it was taken. */
export type Stops = (() => unknown)[]

/** The database: the one that is named, else the embedded one; migrated, whoever of many processes does it. */
export const openStorage = async (env: Env, log: Log, stops: Stops): Promise<Database> => {
  const embedded = env.database === null ? await startEmbedded({ dataDir: env.dataDir, log }) : null
  if (embedded !== null) stops.push(() => embedded.stop())
  const database = await openDatabase({
    url: env.database?.url ?? embedded?.url ?? '',
    directUrl: env.database?.directUrl ?? null,
    log,
  })
  stops.push(() => database.close())
  await migrate(database, log)
  return database
}

const clockOf = async (env: Env, database: Database, log: Log, stops: Stops): Promise<Clock> => {
  if (!env.sandbox) return wallClock
  const [{ startSpeedClock }, { clockStore }] = await Promise.all([
    import('./platforms/sandbox/clock.ts'),
    import('./storage/sandbox-store.ts'),
  ])
  const clock = await startSpeedClock({ store: clockStore(database.sql), realNow: Date.now, log })
  stops.push(() => clock.close())
  return clock
}

const measure = async ({ stores, clock, database }: Parts, metrics: Telemetry): Promise<void> => {
  const [backlog, [waiting]] = await Promise.all([
    stores.deliveries.backlog(),
    database.sql<
      { count: number }[]
    >`select count(*)::int as count from mentions where intake in ('waiting', 'changed')`,
  ])
  metrics.set('outbox_backlog', backlog.waiting + backlog.retrying + backlog.sending)
  metrics.set('outbox_dead', backlog.dead)
  metrics.set(
    'outbox_oldest_seconds',
    backlog.oldestEnqueuedAt === null ? 0 : (clock.now() - backlog.oldestEnqueuedAt) / 1_000,
  )
  metrics.set('outbox_paused_queues', backlog.queues.filter((queue) => queue.pausedUntil !== null).length)
  metrics.set('mentions_waiting', waiting?.count ?? 0)
}

const within = async (graceMs: number, work: Promise<void>, log: Log): Promise<void> => {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(() => {
    log.warn('drain_cut_short', { graceMs })
    resolve()
  }, graceMs)
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
