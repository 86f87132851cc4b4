import { englishFraudPrivacy } from './en/fraud-privacy.ts'
import { spanishFraudPrivacy } from './es/fraud-privacy.ts'
import { portugueseFraudPrivacy } from './pt/fraud-privacy.ts'
import type { Rule } from './rule.ts'

/** Money taken or personal data exposed without leave. */
export const fraudPrivacyRules: readonly Rule[] = [
  ...englishFraudPrivacy,
  ...spanishFraudPrivacy,
  ...portugueseFraudPrivacy,
]
