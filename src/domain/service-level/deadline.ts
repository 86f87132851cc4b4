import type { Case } from '../case/case.ts'
import type { Policy, ServiceLevel } from '../policy.ts'
import type { DurationMs, Instant } from '../time.ts'
import { addBusiness, always, businessBetween, type Calendar, calendarOf } from './business-time.ts'
import { beganAt, isRunning, type Stopwatch, type Target, targets } from './clock.ts'

/** The moment at which a promise is broken if nothing is done. */
export interface Deadline {
  readonly target: Target
  readonly startedAt: Instant
  readonly dueAt: Instant
}

/** What deadlines are made from; a `Case` is one. */
export type Clocked = Pick<Case, 'watches' | 'severity'>

/** Every promise whose clock runs, soonest first. A paused or kept one has no deadline. */
export const deadlinesOf = (one: Clocked, policy: Policy): readonly Deadline[] => {
  const level = policy.serviceLevels[one.severity]
  const calendar = calendarFor(level, policy)
  return targets
    .flatMap((target) => {
      const watch = one.watches[target]
      const deadline = watch && deadlineOf(watch, target, level, calendar)
      return deadline ? [deadline] : []
    })
    .sort((a, b) => a.dueAt - b.dueAt)
}

/** The promise that runs out first, or the one longest broken; null when no clock runs. */
export const nextDeadline = (one: Clocked, policy: Policy): Deadline | null => deadlinesOf(one, policy)[0] ?? null

export const deadlineOf = (
  watch: Stopwatch,
  target: Target,
  level: ServiceLevel,
  calendar: Calendar,
): Deadline | null => {
  const promisedMs = promised(level, target)
  const startedAt = beganAt(watch)
  if (promisedMs === null || startedAt === null || !isRunning(watch)) return null
  const dueAt = reachedAt(watch, promisedMs, calendar)
  return dueAt === null ? null : { target, startedAt, dueAt }
}

/** What the level promises; without a promise of its own the next response is owed as fast as the first. */
export const promised = (level: ServiceLevel, target: Target): DurationMs | null =>
  level.targets[target] ?? (target === 'nextResponse' ? level.targets.firstResponse : undefined) ?? null

/** The calendar a service level is measured on. */
export const calendarFor = (level: ServiceLevel, policy: Policy): Calendar =>
  level.clock === 'always' ? always : calendarOf(policy.hours)

/** Time used by then, leaving out the pauses. */
export const usedMs = (watch: Stopwatch, calendar: Calendar, at: Instant): DurationMs =>
  watch.runs.reduce((ms, { from, to }) => ms + businessBetween(calendar, from, to === null || to > at ? at : to), 0)

/** When this much time had been, or will have been used; null if the watch stopped before. */
export const reachedAt = (watch: Stopwatch, durationMs: DurationMs, calendar: Calendar): Instant | null => {
  let remainingMs = durationMs
  for (const { from, to } of watch.runs) {
    if (to === null) return addBusiness(calendar, from, remainingMs)
    const ranMs = businessBetween(calendar, from, to)
    if (ranMs >= remainingMs) return addBusiness(calendar, from, remainingMs)
    remainingMs -= ranMs
  }
  return null
}

/** Whether the promise was broken by then, kept late or not at all. */
export const breached = (
  watch: Stopwatch,
  target: Target,
  level: ServiceLevel,
  calendar: Calendar,
  at: Instant,
): boolean => {
  const promisedMs = promised(level, target)
  if (promisedMs === null) return false
  const end = watch.metAt === null || watch.metAt > at ? at : watch.metAt
  return usedMs(watch, calendar, end) > promisedMs
}
