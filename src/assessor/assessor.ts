import type { Assessor, TextToRead } from '../app/ports/assessor.ts'
import type { Signals } from '../domain/assessment/assessment.ts'
import type { Nature } from '../domain/assessment/nature.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import { criticalNatureOf } from '../domain/assessment/reason-codes.ts'
import { readEmotion } from './emotion.ts'
import { guessLanguage } from './language.ts'
import { compilePhrases } from './phrases.ts'
import { readFacts } from './rules/read-facts.ts'
import { textLanguages } from './rules/rule.ts'
import { serviceCues } from './rules/service.ts'
import { wordClasses } from './rules/word-classes.ts'
import { spanOfTokens, tokenise } from './tokens.ts'

/** Reads texts by rules alone. */
export const createAssessor = (): Assessor => ({ read: (texts) => texts.map(readText) })

const engine = 'rules-1'
const cues = compilePhrases(
  serviceCues.map((cue) => ({ tag: cue, say: cue.say })),
  wordClasses,
)

const readText = ({ text, lang: declared }: TextToRead): Signals => {
  const tokens = tokenise(text)
  const { lang, margin } = guessLanguage(tokens, declared)
  const languages = lang === 'und' || margin < 1 ? textLanguages : [lang]
  const facts = readFacts(tokens, languages)
  const byNature = new Map<Nature, number>()
  const evidence = new Map<string, Reason>()
  let logOdds = -0.8
  const seen = new Map<object, number>()
  for (const { tag, first, last } of cues.find(tokens.words)) {
    if (!languages.includes(tag.lang)) continue
    // The same thing said twice is not twice as bad.
    const before = seen.get(tag) ?? 0
    seen.set(tag, before + 1)
    const weight = tag.complaint / (1 + before)
    logOdds += weight
    if (tag.nature !== null) byNature.set(tag.nature, (byNature.get(tag.nature) ?? 0) + Math.abs(weight))
    const span = spanOfTokens(tokens, first, last)
    evidence.set(span.join(), { code: 'phrase', span, weight })
  }
  const critical = facts.some(({ code }) => criticalNatureOf(code) !== null)
  logOdds += 0.5 * facts.length
  const complaint = Math.max(critical ? 0.85 : 0, 1 / (1 + Math.exp(-logOdds)))
  return {
    complaint,
    natures: naturesFrom(byNature, complaint, facts),
    emotion: readEmotion(tokens),
    facts,
    evidence: [...evidence.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 4),
    lang,
    engine,
    degraded: false,
  }
}

const naturesFrom = (
  byNature: ReadonlyMap<Nature, number>,
  complaint: number,
  facts: readonly Reason[],
): Signals['natures'] => {
  const problem = complaint >= 0.5
  const weights = [...byNature].filter(([nature]) => nature.startsWith('none') !== problem)
  const critical = facts.map(({ code }) => criticalNatureOf(code)).find((nature) => nature !== null)
  if (critical !== undefined && critical !== null) weights.push([critical, 6])
  if (weights.length === 0) weights.push([problem ? 'underperformance' : 'none_other', 1])
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  return weights
    .map(([nature, weight]) => ({ nature, p: weight / total }))
    .sort((a, b) => b.p - a.p)
    .slice(0, 3)
}
