import type { Rule } from '../rule.ts'
import { spanishDangers } from './dangers.ts'
import { spanishDeceit } from './deceit.ts'
import { spanishDisputes } from './disputes.ts'
import { spanishHarm } from './harm.ts'
import { spanishHazards } from './hazards.ts'
import { spanishOffices } from './offices.ts'
import { spanishOrigin } from './origin.ts'
import { spanishPrivacy } from './privacy.ts'
import { spanishTreatment } from './treatment.ts'

/** What Spanish tells in ways of its own, beside the subjects that all three languages have in `../`; what stands first is found first. */
export const spanishRules: readonly Rule[] = [
  ...spanishHazards,
  ...spanishDangers,
  ...spanishHarm,
  ...spanishOrigin,
  ...spanishTreatment,
  ...spanishDeceit,
  ...spanishPrivacy,
  ...spanishDisputes,
  ...spanishOffices,
]
