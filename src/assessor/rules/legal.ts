import { englishLegalRules, englishRenounced } from './en/legal.ts'
import { spanishLegalRules } from './es/legal.ts'
import { portugueseLegalRules } from './pt/legal.ts'
import type { Rule } from './rule.ts'

/** A court or an office named by somebody who means no threat by it. */
export const renounced = { en: englishRenounced } as const

/** The law, its people and its offices are named against us. */
export const legalRules: readonly Rule[] = [...englishLegalRules, ...spanishLegalRules, ...portugueseLegalRules]
