import type { Language, Platform, StaffId } from '../../domain/ids.ts'
import type { Shift } from '../../domain/policy.ts'
import type { Instant } from '../../domain/time.ts'

/** What a member of staff chose for themselves; null where the policy's word holds. */
export interface StaffSettings {
  readonly staff: StaffId
  readonly language: Language | null
  readonly quiet: readonly Shift[] | null
  readonly timezone: string | null
  readonly awayFrom: Instant | null
  readonly awayUntil: Instant | null
  /** No reminders until then, by `pause 30m`. */
  readonly pausedUntil: Instant | null
  readonly digestsMutedUntil: Instant | null
  /** Minutes since local midnight. */
  readonly digestAt: number | null
}

export const noSettings = (staff: StaffId): StaffSettings => ({
  staff,
  language: null,
  quiet: null,
  timezone: null,
  awayFrom: null,
  awayUntil: null,
  pausedUntil: null,
  digestsMutedUntil: null,
  digestAt: null,
})

export interface PeopleStore {
  settings(staff: StaffId): Promise<StaffSettings>
  allSettings(): Promise<readonly StaffSettings[]>
  saveSettings(settings: StaffSettings, now: Instant): Promise<void>
  /** Remembers where one of ours was last seen, and how the platform names them. */
  seen(sighting: Sighting, now: Instant): Promise<void>
  /** How the platform named them when they were last seen there; null where they never were. */
  met(platform: Platform, userId: string): Promise<Pick<Sighting, 'name' | 'locale'> | null>
}

/** One of ours who pressed something, wrote to us or looked at their page. */
export interface Sighting {
  readonly platform: Platform
  readonly userId: string
  readonly staff: StaffId
  readonly name: string | null
  readonly locale: string | null
}

/** Small facts the whole deployment shares. */
export interface SharedSettings {
  get(key: string): Promise<unknown>
  set(key: string, value: unknown, now: Instant): Promise<void>
}
