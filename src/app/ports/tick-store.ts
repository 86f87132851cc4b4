import type { DurationMs, Instant } from '../../domain/time.ts'

/** Which process carries out a tick, where one has to be enough. Times are of the clock on the wall. */
export interface TickStore {
  /**
   * Wins the key for `ttlMs`, unless somebody has it. A hold that ends further ahead than `ttlMs` was won before the
   * clock was set back; it counts as over, or nobody would win until then.
   */
  shouldRun(key: string, ttlMs: DurationMs, now: Instant): Promise<boolean>
  /** Holds on for another `ttlMs`, while the work takes longer. */
  holdOn(key: string, ttlMs: DurationMs, now: Instant): Promise<void>
}
