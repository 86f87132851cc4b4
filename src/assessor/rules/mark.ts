/** What a word or phrase beside a match does to it; `context.ts` says what comes of each. */
export type Mark =
  | 'came'
  | 'ownDoing'
  | 'averted'
  | 'blame'
  | 'contrast'
  | 'praised'
  | 'rescue'
  | 'earnest'
  | 'thanks'
  | 'advert'
  | 'own'
  | 'self'
  | 'hearsay'
  | 'ahead'
  | 'denial'
  | 'no'
  | 'condition'
  | 'news'
  | 'play'
  | 'venue'

/** Phrases that make such a mark, in one language. */
export interface MarkedPhrases {
  readonly tag: Mark
  readonly say: string
}
