import type { SpeedClock } from '../../app/ports/clock.ts'
import type { Log } from '../../app/ports/log.ts'
import type { ClockAnchor, ClockStore } from '../../app/ports/sandbox-store.ts'
import { type Instant, instant } from '../../domain/time.ts'

/** Standing still, real time, and fast enough to see an hour pass in a minute or in six seconds. */
export const speeds = [0, 1, 10, 60, 600] as const

/** Business time at a moment of real time, running on from an anchor. */
export const positionOf = ({ realMs, business, speed }: ClockAnchor, nowMs: number): Instant =>
  instant(Math.round(business + Math.max(0, nowMs - realMs) * speed))

/** A hurried clock writes down where it stands this often. */
export const heartbeatMs = 2_000

/**
 * Where the clock goes on after nobody ran it for a while. A night switched off at 600× must not become a year: what
 * lies beyond one heartbeat passed at the pace of real time, or not at all if the clock stood still.
 */
export const resumed = (anchor: ClockAnchor, nowMs: number): ClockAnchor => {
  const awayMs = nowMs - anchor.realMs
  if (anchor.speed <= 1 || awayMs <= 3 * heartbeatMs) return anchor
  const business = anchor.business + heartbeatMs * anchor.speed + (awayMs - heartbeatMs)
  return { realMs: nowMs, business: instant(Math.round(business)), speed: anchor.speed }
}

export interface SpeedClockOptions {
  readonly store: ClockStore
  readonly realNow: () => number
  readonly log: Log
}

/** The sandbox's clock, the same in every process of the deployment and after a restart. */
export const startSpeedClock = async (options: SpeedClockOptions): Promise<SpeedClock & { close(): void }> => {
  const { store, realNow, log } = options
  const fresh: ClockAnchor = { realMs: realNow(), business: instant(realNow()), speed: 1 }
  const stored = await store.load()
  let anchor = stored === null ? fresh : resumed(stored, realNow())
  let latest = positionOf(anchor, realNow())

  const now = (): Instant => {
    const position = positionOf(anchor, realNow())
    // Real clocks are set back now and then, and another process may have slowed this one down.
    if (position > latest) latest = position
    return latest
  }

  const beat = async (): Promise<void> => {
    try {
      const shared = await store.load()
      if (shared !== null && shared.realMs > anchor.realMs) anchor = shared
      if (anchor.speed > 1 && realNow() - anchor.realMs >= heartbeatMs) await store.save(here(anchor.speed))
    } catch (error) {
      log.warn('sandbox.clock_not_kept', { error: error instanceof Error ? error.message : 'unknown' })
    }
  }
  const here = (speed: number): ClockAnchor => (anchor = { realMs: realNow(), business: now(), speed })
  const timer = setInterval(() => void beat(), heartbeatMs).unref()

  return {
    now,
    speed: () => anchor.speed,
    setSpeed: async (times) => {
      if (!Number.isFinite(times) || times < 0) throw new RangeError(`A clock runs at 0 or faster, not at ${times}`)
      await store.save(here(times))
    },
    close: () => clearInterval(timer),
  }
}
