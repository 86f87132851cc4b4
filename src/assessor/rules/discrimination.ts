import { englishDiscrimination, englishTalk } from './en/discrimination.ts'
import { spanishDiscrimination, spanishTalk } from './es/discrimination.ts'
import { portugueseDiscrimination, portugueseTalk } from './pt/discrimination.ts'
import type { Rule } from './rule.ts'

/** Politics and fiction speak of race and sex all day. */
export const talk = { en: englishTalk, es: spanishTalk, pt: portugueseTalk } as const

/** Somebody was treated worse for who they are. */
export const discriminationRules: readonly Rule[] = [
  ...englishDiscrimination,
  ...spanishDiscrimination,
  ...portugueseDiscrimination,
]
