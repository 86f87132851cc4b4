import { type ScheduledTask, schedule } from 'node-cron'
import type { Clock } from '../app/ports/clock.ts'
import type { Log, Metrics } from '../app/ports/log.ts'
import type { TickStore } from '../app/ports/tick-store.ts'
import { type DurationMs, type Instant, secondMs } from '../domain/time.ts'

/** Work that is asked for again and again. It looks up what is due, so a tick that is lost is made up by the next. */
export interface TickJob {
  readonly name: string
  /** Six fields, seconds first, in UTC: local hours that are skipped or doubled are no business of a tick. */
  readonly cron: string
  /**
   * Asks this often between the ticks as well. Not by a cron line for every second: after a machine has slept for a
   * weekend node-cron goes through each second of it, and each costs it 0.1 ms.
   */
  readonly betweenMs?: DurationMs
  /** `every`: each process asks, and the rows it claims keep them apart. `one`: one process a tick is enough. */
  readonly process: 'every' | 'one'
  /** Every job runs once at the start, to catch up, unless it says no. */
  readonly atStart?: boolean
  readonly run: () => Promise<unknown>
}

export interface Scheduler {
  /** Jobs that have not come round for several of their periods: something is wrong. */
  stalled(): readonly string[]
  /** No further ticks; resolves when what runs has ended. */
  stop(): Promise<void>
}

export interface SchedulerOptions {
  readonly jobs: readonly TickJob[]
  readonly ticks: TickStore
  /** The clock on the wall, the one node-cron goes by. */
  readonly clock: Clock
  readonly log: Log
  readonly metrics: Metrics
}

/**
 * node-cron says when, Postgres says who, and the work itself asks the database what. What runs at
 * the start catches up on whatever fell due while nothing ran.
 */
export const startScheduler = (options: SchedulerOptions): Scheduler => {
  const runners = options.jobs.map((job) => runnerOf(job, options))
  const stopWatching = watchClock(options, () => {
    // node-cron sleeps until a moment that is now hours away; begun anew it looks at the clock again.
    for (const { task } of runners) void Promise.resolve(task.stop()).then(() => task.start())
  })
  for (const { job, fire } of runners) if (job.atStart !== false) void fire()
  return {
    stalled: () => runners.filter(({ isStalled }) => isStalled()).map(({ job }) => job.name),
    stop: async () => {
      stopWatching()
      await Promise.all(runners.map(({ stop }) => stop()))
    },
  }
}

interface Runner {
  readonly job: TickJob
  readonly task: ScheduledTask
  fire(): Promise<void>
  isStalled(): boolean
  stop(): Promise<void>
}

const runnerOf = (job: TickJob, { ticks, clock, log, metrics }: SchedulerOptions): Runner => {
  let running: Promise<void> | null = null
  let stopped = false
  let lastMs = performance.now()

  const fire = async (): Promise<void> => {
    // A tick that comes while the one before still works has nothing to add.
    if (stopped || running !== null) return
    running = turn()
    try {
      await running
    } finally {
      running = null
    }
  }

  const turn = async (): Promise<void> => {
    const beganMs = performance.now()
    let outcome = 'ran'
    try {
      const won = job.process === 'every' || (await ticks.shouldRun(holdKey, holdMs, clock.now()))
      if (won) await (job.process === 'every' ? job.run() : holding(job.run))
      else outcome = 'left'
      lastMs = performance.now()
    } catch (error) {
      outcome = 'failed'
      log.error('tick_failed', { tick: job.name, error })
    }
    metrics.count('ticks', { tick: job.name, outcome })
    if (outcome !== 'left')
      metrics.observe('tick_seconds', (performance.now() - beganMs) / secondMs, { tick: job.name })
  }

  /** Keeps other processes from the next tick while this one still works on the last. */
  const holding = async (work: () => Promise<unknown>): Promise<void> => {
    const holdOn = (): void => {
      ticks.holdOn(holdKey, holdMs, clock.now()).catch((error: unknown) => {
        log.warn('tick_not_held', { tick: job.name, error })
      })
    }
    const timer = setInterval(holdOn, Math.max(secondMs, holdMs / 3))
    try {
      await work()
    } finally {
      clearInterval(timer)
    }
  }

  const task = schedule(job.cron, fire, {
    name: job.name,
    timezone: 'UTC',
    noOverlap: true,
    suppressMissedWarning: true,
    logger: quietly(log, job.name),
  })
  const between = job.betweenMs === undefined ? undefined : setInterval(fire, job.betweenMs)
  const periodMs = job.betweenMs ?? periodOf(task)
  const holdKey = `tick:${job.name}`
  // Shorter than a period, so that the next tick finds it free; longer than clocks of two machines differ.
  const holdMs = Math.max(secondMs / 2, periodMs * 0.6)

  return {
    job,
    task,
    fire,
    isStalled: () => !stopped && performance.now() - lastMs > Math.max(5 * periodMs, 60 * secondMs),
    stop: async () => {
      stopped = true
      clearInterval(between)
      await task.destroy()
      await running
    },
  }
}

const periodOf = (task: ScheduledTask): DurationMs => {
  const [first, second] = task.getNextRuns(2)
  return first === undefined || second === undefined ? 60 * secondMs : second.getTime() - first.getTime()
}

const watchEveryMs = 5 * secondMs

/** Calls back when the clock on the wall was set back. Timers go by another clock, which nobody can set. */
const watchClock = ({ clock, log }: SchedulerOptions, onSetBack: () => void): (() => void) => {
  let seen: Instant = clock.now()
  const timer = setInterval(() => {
    const now = clock.now()
    if (now < seen - secondMs) {
      log.warn('clock_set_back', { byMs: seen - now })
      onSetBack()
    }
    seen = now
  }, watchEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** node-cron speaks of missed and overlapping ticks, which are no trouble here. */
const quietly = (log: Log, tick: string) => ({
  info: () => {},
  debug: () => {},
  warn: (message: string) => log.debug('cron', { tick, message }),
  error: (message: string | Error, error?: Error) => {
    log.error('cron_failed', { tick, error: error ?? message })
  },
})
