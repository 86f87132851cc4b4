import type { Instant } from '../time.ts'
import type { Target } from './clock.ts'

/** The moment at which a promise is broken if nothing is done. */
export interface Deadline {
  readonly target: Target
  readonly startedAt: Instant
  readonly dueAt: Instant
}
