import { afterAll, expect, it } from 'vitest'
import { instant, minuteMs, plus } from '../../src/domain/time.ts'
import { tickStore } from '../../src/storage/tick-store.ts'
import { freshDatabase } from '../support/database.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
const ticks = tickStore(fresh.sql)
const now = instant(Date.UTC(2026, 10, 23, 9))

it('one of many processes wins a tick, and the next one is free again', async () => {
  for (let tick = 0; tick < 3; tick += 1) {
    const at = plus(now, tick * minuteMs)
    const won = await Promise.all(Array.from({ length: 10 }, () => ticks.shouldRun('one', 40_000, at)))
    expect(won.filter(Boolean)).toHaveLength(1)
  }
})

it('whoever holds on keeps it', async () => {
  expect(await ticks.shouldRun('long', minuteMs, now)).toBe(true)
  await ticks.holdOn('long', minuteMs, plus(now, 50_000))
  expect(await ticks.shouldRun('long', minuteMs, plus(now, 70_000))).toBe(false)
  expect(await ticks.shouldRun('long', minuteMs, plus(now, 110_000))).toBe(true)
})

it('a clock that was set back leaves no hold that never ends', async () => {
  expect(await ticks.shouldRun('back', minuteMs, now)).toBe(true)
  expect(await ticks.shouldRun('back', minuteMs, plus(now, -10_000))).toBe(true)
  expect(await ticks.shouldRun('back', minuteMs, plus(now, -5_000))).toBe(false)
})
