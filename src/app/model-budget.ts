import { dateOf, localTime, zoneOf } from '../domain/service-level/zone.ts'
import type { Instant } from '../domain/time.ts'

/** The day that a call of the language model is booked on: `2026-11-30`, in the organisation's zone. */
export const budgetDay = (now: Instant, timezone: string): string => dateOf(localTime(zoneOf(timezone), now).day)
