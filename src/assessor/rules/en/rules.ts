import type { Rule } from '../rule.ts'
import { englishBelittling } from './belittling.ts'
import { englishDeceits } from './deceits.ts'
import { englishDisclosures } from './disclosures.ts'
import { englishIllness } from './illness.ts'
import { englishNearMisses } from './near-misses.ts'
import { englishPerils } from './perils.ts'
import { englishSlights } from './slights.ts'
import { englishVerdicts } from './verdicts.ts'
import { englishWounds } from './wounds.ts'

/** What English tells in ways of its own, beside the subjects that all three languages have in `../`; what stands first is found first. */
export const englishRules: readonly Rule[] = [
  ...englishNearMisses,
  ...englishWounds,
  ...englishIllness,
  ...englishPerils,
  ...englishVerdicts,
  ...englishSlights,
  ...englishBelittling,
  ...englishDeceits,
  ...englishDisclosures,
]
