import { englishFraudPrivacyRules } from './en/fraud-privacy.ts'
import { spanishFraudPrivacyRules } from './es/fraud-privacy.ts'
import { portugueseFraudPrivacyRules } from './pt/fraud-privacy.ts'
import type { Rule } from './rule.ts'

/** Money taken or personal data exposed without leave. */
export const fraudPrivacyRules: readonly Rule[] = [
  ...englishFraudPrivacyRules,
  ...spanishFraudPrivacyRules,
  ...portugueseFraudPrivacyRules,
]
