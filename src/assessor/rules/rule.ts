import type { FactCode } from '../../domain/assessment/reason-codes.ts'

/** Languages the rules and the model read. */
export const textLanguages = ['en', 'es', 'pt'] as const
export type TextLanguage = (typeof textLanguages)[number]

/** Phrases that state one fact in one language; see `phrases.ts` for how they are written. */
export interface Rule {
  readonly code: FactCode
  readonly lang: TextLanguage
  readonly say: string
  /** Phrases that turn it into an idiom or something harmless when they stand in the same sentence. */
  readonly unless?: string
  /** Holds inside a question, a condition or a negation too: “has anybody else got a lawyer?” still names one. */
  readonly anyMood?: true
}
