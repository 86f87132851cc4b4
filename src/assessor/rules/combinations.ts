import type { FactCode } from '../../domain/assessment/reason-codes.ts'
import type { Ingredient } from './ingredients.ts'

/** Ingredients that state a fact when they stand close together in one sentence, in whatever order. */
export interface Combination {
  readonly code: FactCode
  readonly of: readonly Ingredient[]
  /** Most words from the first to the last. */
  readonly within: number
  /** Only where the author speaks of “me”, “us” or of staff: the news is full of such sentences. */
  readonly personal: boolean
}

export const combinations: readonly Combination[] = [
  { code: 'discrimination.named', of: ['group', 'exclusion'], within: 12, personal: true },
  { code: 'privacy.leak', of: ['stranger', 'record', 'exposure'], within: 14, personal: false },
  { code: 'privacy.leak', of: ['ownRecord', 'publicly'], within: 12, personal: true },
  { code: 'fraud.scam', of: ['bought', 'fake'], within: 12, personal: false },
  { code: 'fraud.theft', of: ['keeping', 'valuables', 'gone'], within: 12, personal: true },
  { code: 'fraud.unauthorised', of: ['money', 'unwilling'], within: 8, personal: true },
  { code: 'harm.injury', of: ['cause', 'body', 'hurt'], within: 14, personal: true },
  { code: 'harm.injury', of: ['cause', 'body', 'clinic'], within: 14, personal: true },
  { code: 'hazard.defect', of: ['lifeline', 'fails'], within: 6, personal: true },
  { code: 'hazard.defect', of: ['medicine', 'mixedUp'], within: 6, personal: true },
  { code: 'hazard.defect', of: ['operator', 'unfit'], within: 8, personal: false },
]
