import { describe, expect, it, vi } from 'vitest'
import { startWorkLoop } from '../../../src/app/work-loop.ts'
import { silentLog } from '../../support/database.ts'

const loopOf = (round: () => Promise<number>, stuckAfterMs = 60_000) =>
  startWorkLoop({ name: 'test', round, pollMs: 1, stuckAfterMs, log: silentLog })

describe('work that comes in bursts', () => {
  it('is done again and again until nothing is left, and at once when somebody says so', async () => {
    const round = vi.fn().mockResolvedValueOnce(5).mockResolvedValueOnce(5).mockResolvedValue(0)
    const loop = startWorkLoop({ name: 'test', round, pollMs: 60_000, stuckAfterMs: 60_000, log: silentLog })
    await vi.waitFor(() => expect(round).toHaveBeenCalledTimes(3))
    loop.wake()
    await vi.waitFor(() => expect(round).toHaveBeenCalledTimes(4))
    await loop.stop()
  })
  it('is called stalled after some failures in a row, and no longer after the first round that ends well', async () => {
    let fails = true
    const loop = loopOf(() => (fails ? Promise.reject(new Error('no such column')) : Promise.resolve(0)))
    expect(loop.isStalled()).toBe(false)
    await vi.waitFor(() => expect(loop.isStalled()).toBe(true))
    fails = false
    await vi.waitFor(() => expect(loop.isStalled()).toBe(false))
    await loop.stop()
  })
  it('is not called stalled for a failure that the next round makes good', async () => {
    const round = vi.fn().mockRejectedValueOnce(new Error('connection lost')).mockResolvedValue(0)
    const loop = loopOf(round)
    let wasStalled = false
    await vi.waitFor(() => {
      wasStalled ||= loop.isStalled()
      expect(round.mock.calls.length).toBeGreaterThan(5)
    })
    expect(wasStalled).toBe(false)
    await loop.stop()
  })
  it('is called stalled while a round does not come to an end', async () => {
    const round = Promise.withResolvers<number>()
    const loop = loopOf(() => round.promise, 20)
    await vi.waitFor(() => expect(loop.isStalled()).toBe(true))
    round.resolve(0)
    await loop.stop()
  })
})
