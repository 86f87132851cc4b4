import type { Clock } from '../app/ports/clock.ts'
import { instant } from '../domain/time.ts'

/** The clock on the wall; platforms, leases and signatures live by it. */
export const wallClock: Clock = { now: () => instant(Date.now()) }
