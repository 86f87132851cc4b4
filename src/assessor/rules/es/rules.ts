import type { Rule } from '../rule.ts'
import { spanishDangerRules } from './dangers.ts'
import { spanishDeceitRules } from './deceit.ts'
import { spanishDisputeRules } from './disputes.ts'
import { spanishHarmRules } from './harm.ts'
import { spanishHazardRules } from './hazards.ts'
import { spanishOfficeRules } from './offices.ts'
import { spanishOriginRules } from './origin.ts'
import { spanishPrivacyRules } from './privacy.ts'
import { spanishTreatmentRules } from './treatment.ts'

/** What Spanish tells in ways of its own, beside the subjects that all three languages have in `../`; what stands first is found first. */
export const spanishRules: readonly Rule[] = [
  ...spanishHazardRules,
  ...spanishDangerRules,
  ...spanishHarmRules,
  ...spanishOriginRules,
  ...spanishTreatmentRules,
  ...spanishDeceitRules,
  ...spanishPrivacyRules,
  ...spanishDisputeRules,
  ...spanishOfficeRules,
]
