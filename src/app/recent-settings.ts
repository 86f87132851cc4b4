import type { StaffId } from '../domain/ids.ts'
import type { DurationMs } from '../domain/time.ts'
import type { StaffSettings } from './ports/people.ts'

export type SettingsOf = (staff: StaffId) => Promise<StaffSettings>

/** A person who presses ten buttons in a row reads the same language in all ten answers. */
const keptMs: DurationMs = 2_000
const mostKept = 1_000

/**
 * Settings as they were at most two seconds ago: enough for the words of an answer, and one question less to the
 * database for each press. What is changed and saved again is read anew. `nowMs` only ever goes forward.
 */
export const recentSettings = (settingsOf: SettingsOf, nowMs: () => number): SettingsOf => {
  const kept = new Map<StaffId, { readonly until: number; readonly settings: StaffSettings }>()
  return async (staff) => {
    const known = kept.get(staff)
    if (known !== undefined && nowMs() < known.until) return known.settings
    const settings = await settingsOf(staff)
    kept.delete(staff)
    kept.set(staff, { until: nowMs() + keptMs, settings })
    while (kept.size > mostKept) kept.delete(kept.keys().next().value ?? staff)
    return settings
  }
}
