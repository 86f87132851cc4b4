import type { StaffId } from '../ids.ts'
import type { Instant } from '../time.ts'

/**
 * A reply that a language model proposes because somebody asked. It is no draft: nothing of it leaves before a person
 * makes a revision of it, as its author, and that revision is approved like any other.
 */
export type Suggestion =
  /** `seq` is the number of the event by which it was asked for. */
  | { readonly status: 'asked'; readonly by: StaffId; readonly at: Instant; readonly seq: number }
  /** The variables of saved replies are not filled in. `basedOn`: when the mention was read. */
  | {
      readonly status: 'made'
      readonly by: StaffId
      readonly at: Instant
      readonly basedOn: Instant
      readonly text: string
    }
