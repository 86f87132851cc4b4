import type { Sha256, StaffId } from '../ids.ts'
import type { Instant } from '../time.ts'

/** One immutable version of a reply; an edit is a new revision. */
export interface Revision {
  /** 1 for the first. */
  readonly revision: number
  readonly text: string
  readonly sha256: Sha256
  readonly by: StaffId
  readonly at: Instant
  /** Newest moment at which the mention was read when this was written; an edit after it makes the draft stale. */
  readonly basedOn: Instant
  /** Whoever wrote it took over, word for word, what a language model had proposed. */
  readonly suggested?: boolean
}
