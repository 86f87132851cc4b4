import type { Log } from './ports/log.ts'

/** Work that comes in bursts: done at once when somebody says so, and looked for now and then in any case. */
export interface WorkLoop {
  wake(): void
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
  readonly log: Log
}): WorkLoop => {
  const { name, round, pollMs, log } = options
  let stopped = false
  let woken = false
  let rest: (() => void) | null = null
  let failures = 0

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
      try {
        const done = await round()
        failures = 0
        if (done === 0 && !woken && !stopped) await pause(pollMs)
      } catch (error) {
        failures += 1
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
    stop: async () => {
      stopped = true
      rest?.()
      await running
    },
  }
}

const longestPauseMs = 10_000
