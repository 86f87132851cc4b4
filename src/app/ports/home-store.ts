import type { Platform, StaffId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

/** What the own pages of all have in common, and who looks at theirs. */
export interface HomeStore {
  /** Another one whenever a list, a number or a notice changed that stands on everybody's page. Cheap to ask. */
  stamp(): Promise<string>
  /** Who was seen since on one of these platforms, latest first. */
  seenSince(
    since: Instant,
    platforms: readonly Platform[],
    limit: number,
  ): Promise<readonly { readonly platform: Platform; readonly staff: StaffId }[]>
}
