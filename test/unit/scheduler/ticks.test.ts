import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { TickStore } from '../../../src/app/ports/tick-store.ts'
import { hourMs, instant, minuteMs } from '../../../src/domain/time.ts'
import { startScheduler, type TickJob } from '../../../src/scheduler/ticks.ts'
import { silentLog } from '../../support/database.ts'

const noMetrics = { count: () => {}, observe: () => {} }
const clock = { now: () => instant(Date.now()) }

/** What Postgres does, in memory: one hold a key, shared by the processes of a test. */
const sharedTicks = (): TickStore => {
  const holds = new Map<string, number>()
  return {
    shouldRun: async (key, ttlMs, now) => {
      const until = holds.get(key) ?? 0
      if (until > now && until <= now + ttlMs) return false
      holds.set(key, now + ttlMs)
      return true
    },
    holdOn: async (key, ttlMs, now) => void holds.set(key, now + ttlMs),
  }
}

const job = (run: () => Promise<unknown>, changes: Partial<TickJob> = {}): TickJob => ({
  name: 'nags',
  cron: '* * * * * *',
  process: 'every',
  run,
  ...changes,
})
const running: { stop(): Promise<void> }[] = []
const begin = (jobs: readonly TickJob[], ticks = sharedTicks()) => {
  const scheduler = startScheduler({ jobs, ticks, clock, log: silentLog, metrics: noMetrics })
  running.push(scheduler)
  return scheduler
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 23, 9, 0, 0, 500) })
})
afterEach(async () => {
  const stopped = Promise.all(running.splice(0).map((one) => one.stop()))
  await vi.advanceTimersByTimeAsync(hourMs)
  await stopped
  vi.useRealTimers()
})

describe('the scheduler', () => {
  it('runs everything once at the start, to catch up, and then at its times', async () => {
    let runs = 0
    begin([job(async () => (runs += 1))])
    await vi.advanceTimersByTimeAsync(0)
    expect(runs).toBe(1)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(runs).toBe(11)
  })

  it('asks between its ticks as often as a job wants, whatever happens to the clock', async () => {
    let runs = 0
    begin([job(async () => (runs += 1), { cron: '0 * * * * *', betweenMs: 1_000 })])
    await vi.advanceTimersByTimeAsync(9_400)
    expect(runs).toBe(10)
    vi.setSystemTime(Date.now() - 3 * hourMs)
    await vi.advanceTimersByTimeAsync(3_000)
    expect(runs).toBe(13)
  })

  it('never runs a job twice at a time', async () => {
    let at = 0
    let most = 0
    let release: () => void = () => {}
    begin([
      job(async () => {
        at += 1
        most = Math.max(most, at)
        await new Promise<void>((resolve) => (release = resolve))
        at -= 1
      }),
    ])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(most).toBe(1)
    release()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(most).toBe(1)
    release()
  })

  it('goes on after a run that failed', async () => {
    let runs = 0
    begin([
      job(async () => {
        runs += 1
        throw new Error('the database restarts')
      }),
    ])
    await vi.advanceTimersByTimeAsync(3_000)
    expect(runs).toBe(4)
  })

  it('lets one process of three do what one is enough for, and all of them the rest', async () => {
    const ticks = sharedTicks()
    let audits = 0
    let nags = 0
    for (let process = 0; process < 3; process += 1) {
      begin(
        [
          job(async () => (audits += 1), { name: 'audit', cron: '0 * * * * *', process: 'one' }),
          job(async () => (nags += 1), { cron: '0 * * * * *' }),
        ],
        ticks,
      )
    }
    await vi.advanceTimersByTimeAsync(10 * minuteMs)
    // Once at the start and once a minute.
    expect(audits).toBe(11)
    expect(nags).toBe(33)
  })

  it('keeps the next tick of another process from overlapping a long run', async () => {
    const ticks = sharedTicks()
    let at = 0
    let most = 0
    const long = async (): Promise<void> => {
      at += 1
      most = Math.max(most, at)
      await new Promise((resolve) => setTimeout(resolve, 5 * minuteMs))
      at -= 1
    }
    begin([job(long, { cron: '0 * * * * *', process: 'one' })], ticks)
    begin([job(long, { cron: '0 * * * * *', process: 'one' })], ticks)
    await vi.advanceTimersByTimeAsync(12 * minuteMs)
    expect(most).toBe(1)
  })

  it('goes on at once when the clock was set back, and is not in a hurry when it was set forward', async () => {
    let runs = 0
    begin([job(async () => (runs += 1), { cron: '*/10 * * * * *', process: 'one' })])
    await vi.advanceTimersByTimeAsync(30_000)
    expect(runs).toBe(4)
    vi.setSystemTime(Date.now() - 3 * hourMs)
    await vi.advanceTimersByTimeAsync(minuteMs)
    expect(runs).toBeGreaterThanOrEqual(8)
    expect(runs).toBeLessThanOrEqual(11)
    const before = runs
    vi.setSystemTime(Date.now() + 5 * hourMs)
    await vi.advanceTimersByTimeAsync(minuteMs)
    expect(runs - before).toBeGreaterThanOrEqual(5)
    expect(runs - before).toBeLessThanOrEqual(7)
  })

  it('stops after what runs has ended, and starts nothing more', async () => {
    let runs = 0
    let ended = 0
    const scheduler = begin([
      job(async () => {
        runs += 1
        await new Promise((resolve) => setTimeout(resolve, 3_000))
        ended += 1
      }),
    ])
    await vi.advanceTimersByTimeAsync(1_000)
    const stopped = scheduler.stop()
    await vi.advanceTimersByTimeAsync(10_000)
    await stopped
    expect(runs).toBe(1)
    expect(ended).toBe(1)
  })

  it('says which jobs no longer come round', async () => {
    let well = true
    const scheduler = begin([job(async () => (well ? null : Promise.reject(new Error('down'))))])
    await vi.advanceTimersByTimeAsync(2 * minuteMs)
    expect(scheduler.stalled()).toEqual([])
    well = false
    await vi.advanceTimersByTimeAsync(2 * minuteMs)
    expect(scheduler.stalled()).toEqual(['nags'])
  })
})
