import type { Instant } from '../time.ts'

/** What a service level promises. */
export const targets = ['firstDecision', 'firstResponse', 'approval', 'nextResponse', 'resolution'] as const
export type Target = (typeof targets)[number]

/**
 * A stopwatch on one promise. It keeps the stretches during which it ran, not a used-up time, so that a changed
 * severity or calendar re-reads the same stretches and the time already used is never lost.
 */
export interface Stopwatch {
  /** In order, not overlapping; only the last may be open (`to: null`). */
  readonly runs: readonly { readonly from: Instant; readonly to: Instant | null }[]
  /** When the promise was kept; null while it is open. */
  readonly metAt: Instant | null
}

/** One per promise that has begun; `idle` is no promise, it runs since the last thing a person did to an owned case. */
export type Stopwatches = Readonly<Partial<Record<Target | 'idle', Stopwatch>>>

export const start = (at: Instant): Stopwatch => ({ runs: [{ from: at, to: null }], metAt: null })

export const pause = (watch: Stopwatch, at: Instant): Stopwatch => {
  const last = watch.runs.at(-1)
  if (last === undefined || last.to !== null) return watch
  return { ...watch, runs: [...watch.runs.slice(0, -1), { from: last.from, to: at < last.from ? last.from : at }] }
}

export const resume = (watch: Stopwatch, at: Instant): Stopwatch =>
  watch.metAt !== null || watch.runs.at(-1)?.to === null
    ? watch
    : { ...watch, runs: [...watch.runs, { from: at, to: null }] }

export const meet = (watch: Stopwatch, at: Instant): Stopwatch =>
  watch.metAt === null ? { ...pause(watch, at), metAt: at } : watch

export const isRunning = (watch: Stopwatch): boolean => watch.metAt === null && watch.runs.at(-1)?.to === null

/** When this promise began: with the target it names one promise of a case for ever. */
export const beganAt = (watch: Stopwatch): Instant | null => watch.runs[0]?.from ?? null
