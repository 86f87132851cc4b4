import type { Instant } from '../../domain/time.ts'

/** Business time. A test sets it; the sandbox runs it faster. */
export interface Clock {
  now(): Instant
}
