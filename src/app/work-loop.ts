import type { Log } from './ports/log.ts'

/** Work that comes in bursts: done at once when somebody says so, and looked for now and then in any case. */
export interface WorkLoop {
  wake(): void
  /** It has failed several times in a row, or a round does not come to its end. */
  isStalled(): boolean
  /** Ends after the round that is running. */
  stop(): Promise<void>
}

/**
 * Runs `round` until it finds nothing, then waits for a wake-up or `pollMs`. Rounds never overlap. A round that fails
 * is logged and tried again with growing pauses: what it had to do is still in the database.
 */
export const startWorkLoop = (options: {
  readonly name: string
  readonly round: () => Promise<number>
  readonly pollMs: number
  /** A round that takes longer is stuck, two minutes if not given. */
  readonly stuckAfterMs?: number
  readonly log: Log
}): WorkLoop => {
  const { name, round, pollMs, stuckAfterMs = 120_000, log } = options
  let stopped = false
  let woken = false
  let rest: (() => void) | null = null
  let failures = 0
  let roundBeganMs: number | null = null

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(done, ms)
      function done(): void {
        clearTimeout(timer)
        rest = null
        resolve()
      }
      rest = done
    })

  const run = async (): Promise<void> => {
    while (!stopped) {
      woken = false
      roundBeganMs = performance.now()
      try {
        const done = await round()
        failures = 0
        roundBeganMs = null
        if (done === 0 && !woken && !stopped) await pause(pollMs)
      } catch (error) {
        failures += 1
        roundBeganMs = null
        log.error('work_loop_failed', { loop: name, failures, error })
        if (!stopped) await pause(Math.min(longestPauseMs, pollMs * 2 ** Math.min(failures, 6)))
      }
    }
  }

  const running = run()
  return {
    wake: () => {
      woken = true
      // A loop that rests after failures is not hurried: the database it waits for is the same one that wakes it.
      if (failures === 0) rest?.()
    },
    isStalled: () =>
      failures >= failuresOfAStall || (roundBeganMs !== null && performance.now() - roundBeganMs > stuckAfterMs),
    stop: async () => {
      stopped = true
      rest?.()
      await running
    },
  }
}

const longestPauseMs = 10_000
/** One or two are a database that restarts. */
const failuresOfAStall = 3
