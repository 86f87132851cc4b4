import type { Rule } from '../rule.ts'
import { portugueseAccidents } from './accidents.ts'
import { portugueseDeceit } from './deceit.ts'
import { portugueseExclusion } from './exclusion.ts'
import { portugueseExposure } from './exposure.ts'
import { portugueseLawsuits } from './lawsuits.ts'

/** What Portuguese tells in ways of its own, beside the subjects that all three languages have in `../`; what stands first is found first. */
export const portugueseRules: readonly Rule[] = [
  ...portugueseAccidents,
  ...portugueseExclusion,
  ...portugueseLawsuits,
  ...portugueseDeceit,
  ...portugueseExposure,
]
