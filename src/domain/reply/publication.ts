import type { PublicationId, StaffId } from '../ids.ts'
import type { Instant } from '../time.ts'

/** How an approved revision leaves for the network. */
export interface Publication {
  readonly id: PublicationId
  readonly revision: number
  readonly how: 'webhook' | 'manual'
  readonly requestedBy: StaffId
  readonly requestedAt: Instant
  /** `uncertain`: the network's answer was lost; only a human may go on from there. */
  readonly outcome: 'pending' | 'published' | 'failed' | 'uncertain'
  readonly url: string | null
}
