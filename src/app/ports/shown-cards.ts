import type { CaseId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { MessageRef } from './gateway.ts'

/** Which cards stand where. A chat platform asks when somebody writes below a card, or presses one that was replaced. */
export interface ShownCards {
  /** The case whose card stands there, or stood there before another took its place. `ref` is compared by the keys it has. */
  caseAt(ref: MessageRef): Promise<CaseId | null>
  /** Where the card of this key (`case:1042`, `approval:1042:2`, `storm:3`) stands now, on every platform. */
  refsOf(key: string): Promise<readonly MessageRef[]>
  /**
   * The cases whose card was sent once more in this channel about then, since an answer was lost, and where each stands
   * now: a message nobody knows may be the first of one. `ref` is one of Slack's.
   */
  sentAgainAt(ref: MessageRef): Promise<readonly { readonly caseId: CaseId; readonly ref: MessageRef }[]>
  /** That message showed the card of this key as well: what people write below it still belongs to the case. */
  replaced(key: string, ref: MessageRef, now: Instant): Promise<void>
}
