import type { DurationMs } from '../domain/time.ts'

/** Waiting that somebody can cut short. */
export interface Rest {
  /** Until the time is over or `interrupt` is called; at once if it was called since the last rest. */
  until(durationMs: DurationMs): Promise<void>
  /** The whole time, unless `end` is called. */
  through(durationMs: DurationMs): Promise<void>
  interrupt(): void
  /** No more rest, now and later. */
  end(): void
}

export const startRest = (): Rest => {
  let isInterrupted = false
  let isOver = false
  let wake: (() => void) | null = null
  let isDeaf = false

  const rest = (durationMs: DurationMs, deaf: boolean): Promise<void> =>
    new Promise((resolve) => {
      isDeaf = deaf
      const done = (): void => {
        clearTimeout(timer)
        wake = null
        resolve()
      }
      const timer = setTimeout(done, durationMs)
      wake = done
    })

  return {
    until: async (durationMs) => {
      if (!isInterrupted && !isOver) await rest(durationMs, false)
      isInterrupted = false
    },
    through: async (durationMs) => {
      if (!isOver) await rest(durationMs, true)
    },
    interrupt: () => {
      isInterrupted = true
      if (!isDeaf) wake?.()
    },
    end: () => {
      isOver = true
      wake?.()
    },
  }
}
