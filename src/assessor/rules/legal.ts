import { englishLaw } from './en/legal.ts'
import { spanishLaw } from './es/legal.ts'
import { portugueseLaw } from './pt/legal.ts'
import type { Rule } from './rule.ts'

/** The law, its people and its offices are named against us. */
export const legalRules: readonly Rule[] = [...englishLaw, ...spanishLaw, ...portugueseLaw]
