import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createAssessor } from '../../../src/assessor/assessor.ts'
import { assess } from '../../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../../src/domain/assessment/default-rules.ts'
import type { BrandId, SourceId } from '../../../src/domain/ids.ts'
import { aSubject } from '../../support/assessment.ts'

const kinds = ['safety', 'legal', 'discrimination', 'fraud_privacy'] as const
const assessor = createAssessor()
const judged = readFileSync(new URL('../../bench/probe.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line) => {
    const [lang = '', kind = '', text = ''] = line.split('\t')
    const [signals] = assessor.read([{ text, lang, brand: 'acme' as BrandId, source: 'x' as SourceId }])
    if (signals === undefined) throw new Error('The assessor left a text out')
    const { severity, nature } = assess(signals, aSubject(), defaultAssessmentRules)
    return { lang, kind, text, severity, nature }
  })

describe(`of ${judged.length} hand-written texts`, () => {
  test.each(['en', 'es', 'pt'].flatMap((lang) => kinds.map((kind) => [lang, kind] as const)))(
    'in %s most about %s are critical, under that name',
    (lang, kind) => {
      const meant = judged.filter((one) => one.lang === lang && one.kind === kind)
      const found = meant.filter(({ severity, nature }) => severity === 'critical' && nature === kind)
      expect(meant.length).toBeGreaterThan(40)
      expect(found.length / meant.length).toBeGreaterThan(0.85)
    },
  )
  test('idioms, questions, news and praise in the same words are not', () => {
    const harmless = judged.filter(({ kind }) => kind === 'harmless')
    expect(harmless.length).toBeGreaterThan(200)
    const shouted = harmless.filter(({ severity }) => severity === 'critical').map(({ text }) => text)
    expect(shouted).toEqual([])
  })
})
