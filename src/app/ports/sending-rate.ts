import type { DurationMs } from '../../domain/time.ts'

/**
 * A rate that all processes keep together: one request every `everyMs`, and after a pause as many more at once as fit
 * into `burstMs`. Any w milliseconds see 1 + ⌊(w + burstMs) / everyMs⌋ requests at most. One moment is all that has to be
 * known of the past (the generic cell rate algorithm: en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 */
export interface SendingRate {
  /** Whose requests count together: `teams`, `teams:19:care@thread.tacv2`. The first word is the platform's name. */
  readonly of: string
  readonly everyMs: DurationMs
  readonly burstMs: DurationMs
}

/** Requests are given a moment no further ahead than this; for a later one they have to ask again. */
export const mostAheadMs = 5_000

/**
 * What is handed out for a platform with a rate is to leave within this time: enough that nobody is idle between two
 * looks, and no more, as somebody's question waits behind it.
 */
export const handOutAheadMs = 600

/** How far the clocks of several machines may be apart: a moment yet further ahead was counted before a clock was set back. */
export const clocksDifferMs = 1_000
