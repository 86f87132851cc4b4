import type { Instant } from '../../domain/time.ts'

/** Business time. A test sets it; the sandbox runs it faster. */
export interface Clock {
  now(): Instant
}

/** A clock somebody can hurry, to see in minutes what takes a day. Business time never runs backwards. */
export interface SpeedClock extends Clock {
  /** How many times faster than real time; 0: it stands still. */
  speed(): number
  setSpeed(times: number): Promise<void>
}
