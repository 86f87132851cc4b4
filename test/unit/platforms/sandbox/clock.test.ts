import { afterEach, describe, expect, test } from 'vitest'
import { hourMs, instant, minuteMs } from '../../../../src/domain/time.ts'
import { heartbeatMs, positionOf, resumed, startSpeedClock } from '../../../../src/platforms/sandbox/clock.ts'
import { silentLog } from '../../../support/database.ts'
import { memoryClockStore } from '../../../support/memory-sandbox-store.ts'

const at = instant(1_000_000)

describe('business time', () => {
  test.each([
    [1, minuteMs],
    [10, 10 * minuteMs],
    [600, 10 * hourMs],
    [0, 0],
  ])('at %d× runs on from where it was', (speed, passed) => {
    expect(positionOf({ realMs: 500, business: at, speed }, 500 + minuteMs)).toBe(at + passed)
  })

  test('does not run backwards when the real clock was set back', () => {
    expect(positionOf({ realMs: 500, business: at, speed: 1 }, 100)).toBe(at)
  })
})

describe('a clock nobody ran for a night', () => {
  const night = 8 * hourMs

  test('lost nothing at the pace of real time', () => {
    const anchor = { realMs: 0, business: at, speed: 1 }
    expect(positionOf(resumed(anchor, night), night)).toBe(at + night)
  })

  test('has not become half a year at 600×', () => {
    const anchor = { realMs: 0, business: at, speed: 600 }
    expect(positionOf(resumed(anchor, night), night)).toBe(at + 600 * heartbeatMs + night - heartbeatMs)
  })

  test('still stands still where it stood still', () => {
    const anchor = { realMs: 0, business: at, speed: 0 }
    expect(positionOf(resumed(anchor, night), night)).toBe(at)
  })

  test('is never behind what it may have shown before it stopped', () => {
    const anchor = { realMs: 0, business: at, speed: 60 }
    const lastShown = positionOf(anchor, heartbeatMs)
    expect(positionOf(resumed(anchor, 3 * heartbeatMs + 1), 3 * heartbeatMs + 1)).toBeGreaterThanOrEqual(lastShown)
  })
})

describe('the sandbox’s clock', () => {
  const running: { close(): void }[] = []
  afterEach(() => {
    for (const clock of running.splice(0)) clock.close()
  })
  const start = async (store = memoryClockStore(), start = 5_000) => {
    let real = start
    const clock = await startSpeedClock({ store, realNow: () => real, log: silentLog })
    running.push(clock)
    return { clock, store, pass: (ms: number) => (real += ms) }
  }

  test('begins at real time', async () => {
    const { clock, pass } = await start()
    expect([clock.now(), clock.speed()]).toEqual([5_000, 1])
    pass(700)
    expect(clock.now()).toBe(5_700)
  })

  test('goes on faster from where it is, and is kept', async () => {
    const { clock, store, pass } = await start()
    pass(1_000)
    await clock.setSpeed(60)
    pass(1_000)
    expect(clock.now()).toBe(6_000 + 60_000)
    expect(store.kept()).toEqual({ realMs: 6_000, business: 6_000, speed: 60 })
  })

  test('stands still and goes on', async () => {
    const { clock, pass } = await start()
    await clock.setSpeed(0)
    pass(hourMs)
    expect(clock.now()).toBe(5_000)
    await clock.setSpeed(1)
    pass(100)
    expect(clock.now()).toBe(5_100)
  })

  test('goes on after a restart where it was', async () => {
    const { clock, store, pass } = await start()
    await clock.setSpeed(10)
    pass(1_000)
    const again = await start(store, 6_000)
    expect([again.clock.now(), again.clock.speed()]).toEqual([clock.now(), 10])
  })

  test('never shows an earlier time than before, whatever the machine’s clock does', async () => {
    const { clock, pass } = await start()
    pass(10_000)
    const shown = clock.now()
    pass(-9_000)
    expect(clock.now()).toBe(shown)
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to run at %d', async (speed) => {
    const { clock } = await start()
    await expect(clock.setSpeed(speed)).rejects.toThrow(RangeError)
  })
})
