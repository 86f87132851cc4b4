import type { Nature } from './assessment/nature.ts'
import type { Severity } from './assessment/severity.ts'
import type { BrandId, SourceId } from './ids.ts'
import type { Condition } from './policy.ts'

/** What a policy's `when` is held against. */
export interface Matchable {
  readonly severity: Severity
  readonly nature: Nature
  readonly brand: BrandId
  readonly source: SourceId
  readonly language: string
  /** The draft's text, where there is one. */
  readonly text?: string
}

/** An empty condition matches everything; several keys must all match, each by any of its values. */
export const matches = (when: Condition, subject: Matchable): boolean =>
  includes(when.severity, subject.severity) &&
  includes(when.nature, subject.nature) &&
  includes(when.brand, subject.brand) &&
  includes(when.source, subject.source) &&
  (when.language === undefined || when.language.some((one) => subject.language.split('-')[0] === one)) &&
  (when.textMatches === undefined || when.textMatches.some((part) => containsFolded(subject.text ?? '', part)))

const includes = <Value>(allowed: readonly Value[] | undefined, value: Value): boolean =>
  allowed === undefined || allowed.includes(value)

/** Accents and letter case must not hide a word that needs a manager's eye: “Reembólso” is “reembolso”. */
const containsFolded = (text: string, part: string): boolean => fold(text).includes(fold(part))

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
