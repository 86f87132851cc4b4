import type { Branded } from './ids.ts'

/** A moment, in milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = Branded<number, 'Instant'>
/** A length of time in milliseconds. */
export type DurationMs = number

export const secondMs = 1_000
export const minuteMs = 60 * secondMs
export const hourMs = 60 * minuteMs
export const dayMs = 24 * hourMs

export const instant = (epochMs: number): Instant => epochMs as Instant
export const plus = (at: Instant, durationMs: DurationMs): Instant => (at + durationMs) as Instant
export const since = (from: Instant, to: Instant): DurationMs => to - from
