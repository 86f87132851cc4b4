import { describe, expect, test } from 'vitest'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { aSubject } from './assessment.ts'

/** By the reason: posts that are not critical for it, and posts in like words that are; a language and a text a line. */
export type Guards = Readonly<Record<string, { readonly harmless: string; readonly meant: string }>>

export const testGuards = (guards: Guards): void =>
  describe.each(Object.entries(guards))('%s', (_, { harmless, meant }) => {
    test.each(texts(harmless))('%s: %s', (lang, text) => {
      expect(severityOf(text, lang)).not.toBe('critical')
    })
    test.each(texts(meant))('but %s: %s', (lang, text) => {
      expect(severityOf(text, lang)).toBe('critical')
    })
  })

const assessor = createAssessor()
const severityOf = (text: string, lang: string): string => {
  const [signals] = assessor.read([{ text, lang, brand: 'acme' as BrandId, source: 'x' as SourceId }])
  if (signals === undefined) throw new Error('The assessor left a text out')
  return assess(signals, aSubject(), defaultAssessmentRules).severity
}

const texts = (list: string) =>
  list
    .trim()
    .split(/\n\s*/)
    .map((line) => [line.slice(0, 2), line.slice(3)] as const)
