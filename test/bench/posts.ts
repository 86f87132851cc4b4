import { readFileSync } from 'node:fs'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { assess } from '../../src/domain/assessment/assess.ts'
import { defaultAssessmentRules } from '../../src/domain/assessment/default-rules.ts'
import { criticalNatures } from '../../src/domain/assessment/nature.ts'
import type { BrandId, SourceId } from '../../src/domain/ids.ts'
import { aSubject } from '../support/assessment.ts'

/*
 * How the assessor reads 720 posts written for this alone, blind to its rules and to what it learns from: most grave ones
 * simply tell what happened, and many harmless ones sound like it. They must never be trained on. MODEL.md says what was
 * decided with half of them in sight; whoever writes rules reads neither half. As a table for the model card:
 * `node test/bench/posts.ts`.
 */
interface Post {
  readonly lang: string
  readonly kind: string
  readonly severity: string
  readonly text: string
}
const posts = readFileSync(new URL('posts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .filter((line) => line !== '')
  .map((line): Post => {
    const [lang = '', kind = '', severity = '', text = ''] = line.split('\t')
    return { lang, kind, severity, text }
  })

const assessor = createAssessor()
const judged = posts.map((post) => {
  const [signals] = assessor.read([{ ...post, brand: 'acme' as BrandId, source: 'x' as SourceId }])
  if (signals === undefined) throw new Error('The assessor left a post out')
  const { severity, nature } = assess(signals, aSubject(), defaultAssessmentRules)
  const isPosted = signals.complaint >= defaultAssessmentRules.postAtComplaint
  return { ...post, nature, isPosted, isWoken: severity === 'critical' }
})
type Judged = (typeof judged)[number]

const isGrave = ({ kind }: Post): boolean => criticalNatures.some((nature) => nature === kind)
const isHarmless = ({ kind }: Post): boolean => kind === 'harmless'
const isService = (post: Post): boolean => !isGrave(post) && !isHarmless(post)
const share = (of: (post: Judged) => boolean, holds: (post: Judged) => boolean) => (some: readonly Judged[]) => {
  const those = some.filter(of)
  return `${those.filter(holds).length} of ${those.length}`
}

const columns: Readonly<Record<string, (some: readonly Judged[]) => string>> = {
  'critical, found': share(
    ({ severity }) => severity === 'critical',
    ({ isWoken }) => isWoken,
  ),
  'under its name': share(
    ({ severity }) => severity === 'critical',
    ({ isWoken, nature, kind }) => isWoken && nature === kind,
  ),
  'grave kind named': share(isGrave, ({ nature, kind }) => nature === kind),
  'service called critical': share(isService, ({ isWoken }) => isWoken),
  'service kind named': share(isService, ({ nature, kind }) => nature === kind),
  'harmless called critical': share(isHarmless, ({ isWoken }) => isWoken),
  'harmless posted': share(isHarmless, ({ isPosted }) => isPosted),
  'problems posted': share(
    (post) => !isHarmless(post),
    ({ isPosted }) => isPosted,
  ),
}
const row = (...cells: readonly string[]): void => void process.stdout.write(`| ${cells.join(' | ')} |\n`)
row('posts', ...Object.keys(columns))
row(...Array.from({ length: 1 + Object.keys(columns).length }, () => '---'))
for (const [lang, some] of [...Map.groupBy(judged, (post) => post.lang), ['all', judged] as const])
  row(lang, ...Object.values(columns).map((cell) => cell(some)))
