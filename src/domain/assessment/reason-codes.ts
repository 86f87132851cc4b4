import type { criticalNatures, Nature, ProblemNature } from './nature.ts'

export type CriticalNature = (typeof criticalNatures)[number]

/**
 * Facts an engine can find in a text: `reads.…` where a model is sure of a nature, `hint.…` where a phrase only points to it. `risk` is what the fact adds, in points of a scale on which independent reasons
 * saturate towards 100 (see `scores.ts`); negative facts lower it. A `critical` fact is a rule that model output and
 * staff dismissals can never undo: it posts the mention and fixes its nature.
 */
export const facts = {
  'harm.death': { risk: 60, critical: 'safety' },
  'harm.injury': { risk: 45, critical: 'safety' },
  'harm.fire': { risk: 45, critical: 'safety' },
  'harm.explosion': { risk: 45, critical: 'safety' },
  'harm.shock': { risk: 40, critical: 'safety' },
  'harm.poisoning': { risk: 40, critical: 'safety' },
  'harm.allergy': { risk: 40, critical: 'safety' },
  'harm.choking': { risk: 40, critical: 'safety' },
  'harm.contamination': { risk: 30, critical: 'safety' },
  'harm.crash': { risk: 40, critical: 'safety' },
  'harm.gas': { risk: 40, critical: 'safety' },
  'hazard.defect': { risk: 30, critical: 'safety' },
  'hazard.near_miss': { risk: 30, critical: 'safety' },
  'harm.none': { risk: -10 },
  'legal.action': { risk: 35, critical: 'legal' },
  'legal.breach': { risk: 25, critical: 'legal' },
  'legal.police': { risk: 25, critical: 'legal' },
  'named.lawyer': { risk: 25, critical: 'legal' },
  'named.regulator': { risk: 25, critical: 'legal' },
  'discrimination.race': { risk: 35, critical: 'discrimination' },
  'discrimination.disability': { risk: 35, critical: 'discrimination' },
  'discrimination.gender': { risk: 35, critical: 'discrimination' },
  'discrimination.orientation': { risk: 35, critical: 'discrimination' },
  'discrimination.religion': { risk: 35, critical: 'discrimination' },
  'discrimination.age': { risk: 30, critical: 'discrimination' },
  'discrimination.language': { risk: 30, critical: 'discrimination' },
  'discrimination.harassment': { risk: 40, critical: 'discrimination' },
  'discrimination.named': { risk: 25, critical: 'discrimination' },
  'fraud.unauthorised': { risk: 30, critical: 'fraud_privacy' },
  'fraud.scam': { risk: 25, critical: 'fraud_privacy' },
  'fraud.account_taken': { risk: 30, critical: 'fraud_privacy' },
  'fraud.theft': { risk: 25, critical: 'fraud_privacy' },
  'fraud.forgery': { risk: 25, critical: 'fraud_privacy' },
  'privacy.leak': { risk: 35, critical: 'fraud_privacy' },
  'privacy.misuse': { risk: 25, critical: 'fraud_privacy' },
  'reads.safety': { risk: 45 },
  'reads.legal': { risk: 45 },
  'reads.discrimination': { risk: 45 },
  'reads.fraud_privacy': { risk: 45 },
  'hint.safety': { risk: 10 },
  'hint.legal': { risk: 8 },
  'hint.discrimination': { risk: 10 },
  'hint.fraud_privacy': { risk: 8 },
  'named.press': { risk: 15 },
  'vulnerable.person': { risk: 15 },
  'many.affected': { risk: 20 },
  'repeat.contact': { risk: 15 },
  'no.answer': { risk: 10 },
  'money.lost': { risk: 10 },
  'public.threat': { risk: 8 },
  'refund.asked': { risk: 6 },
  leaving: { risk: 12 },
} as const satisfies Readonly<Record<string, { readonly risk: number; readonly critical?: CriticalNature }>>

export type FactCode = keyof typeof facts
export const factCodes = Object.keys(facts) as readonly FactCode[]

/** Reasons that come from who wrote it, how far it went and what staff decided before, not from the text. */
export const metadataCodes = [
  'spread.rate',
  'spread.early',
  'spread.rising',
  'spread.shares',
  'reach.followers',
  'reach.views',
  'customer.value',
  'history.cases',
  'influence.followers',
  'influence.followers_unknown',
  'influence.verified',
  'influence.established',
  'influence.new_account',
  'influence.active',
  'value.tier',
  'value.billing',
  'value.growing',
  'value.leaving',
  'value.unknown',
  'learned',
  'severity.learned',
  'correction.nature',
] as const
export type MetadataCode = (typeof metadataCodes)[number]

/**
 * `nature.safety`: what a risk starts from. `phrase`: words of the text that moved P(complaint), to be quoted.
 * `opinion.safety`: what a language model read in the words it quotes.
 */
export type ReasonCode = FactCode | MetadataCode | `nature.${Nature}` | `opinion.${ProblemNature}` | 'phrase'

export const isFactCode = (code: string): code is FactCode => Object.hasOwn(facts, code)

/** The nature that a critical fact settles; null for every other reason. */
export const criticalNatureOf = (code: string): CriticalNature | null => {
  if (!isFactCode(code)) return null
  const fact = facts[code]
  return 'critical' in fact ? fact.critical : null
}
