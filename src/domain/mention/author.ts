import type { Instant } from '../time.ts'

/** Who wrote a mention, as the network describes them. Every text here is hostile. */
export interface Author {
  /** The network's own id; unique within the source. */
  readonly id: string
  readonly handle: string | null
  readonly name: string | null
  readonly followers: number | null
  readonly verified: boolean
  readonly createdAt: Instant | null
  readonly url: string | null
}

export const customerTiers = ['standard', 'silver', 'gold', 'platinum'] as const
export type CustomerTier = (typeof customerTiers)[number]

/** The CRM record an author may be linked to. */
export interface Customer {
  readonly id: string
  readonly name: string | null
  readonly tier: CustomerTier
  /** Billing per year, in the organisation's currency; null when unknown. */
  readonly billingPerYear: number | null
  readonly trend: 'growing' | 'steady' | 'leaving' | null
}
