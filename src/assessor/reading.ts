import { criticalNatures, type Nature } from '../domain/assessment/nature.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import type { CriticalNature } from '../domain/assessment/reason-codes.ts'
import type { Mark } from './features.ts'
import { guessLanguage } from './language.ts'
import { compilePhrases } from './phrases.ts'
import { criticalTopics } from './rules/critical-topics.ts'
import { readFacts } from './rules/read-facts.ts'
import { type TextLanguage, textLanguages } from './rules/rule.ts'
import { type Cue, serviceCues } from './rules/service.ts'
import { type ServiceNature, serviceNatures, topicWords } from './rules/topics.ts'
import { wordClasses } from './rules/word-classes.ts'
import { withoutSwearing } from './swearing.ts'
import { type Tokens, tokenise } from './tokens.ts'
import { toneAt, toneWeight } from './tone.ts'

/** A text as everything that judges it sees it: the rules, the heads, and the trainer that made the heads. */
export interface Reading {
  readonly lang: TextLanguage | 'und'
  /** Whose rules and words were asked: all of them where the language is doubtful. */
  readonly languages: readonly TextLanguage[]
  /** Every word, for the emotion alone. */
  readonly all: Tokens
  /** Without swearing and insults: what facts, natures and the probability of a complaint are read from. */
  readonly calm: Tokens
  readonly facts: readonly Reason[]
  readonly marks: readonly Mark[]
  /** How much its phrases and topics speak for each service nature, in log-odds. */
  readonly natureHints: Readonly<Record<ServiceNature, number>>
}

export const readText = (text: string, declared: string): Reading => {
  const all = tokenise(text)
  const calm = withoutSwearing(all)
  const { lang, margin } = guessLanguage(calm, declared)
  const languages = lang === 'und' || margin < 1 ? textLanguages : [lang]
  return { lang, languages, all, calm, ...readCalm(calm, lang, languages) }
}

/** What is read once language and swearing are known. */
export const readCalm = (
  calm: Tokens,
  lang: Reading['lang'],
  languages: Reading['languages'],
): Pick<Reading, 'facts' | 'marks' | 'natureHints'> => {
  const facts = readFacts(calm, languages)
  const natureHints = { failure: 0, underperformance: 0, price: 0, after_sales: 0, complaint_handling: 0 }
  const marks: Mark[] = [
    whole(`lang:${lang}`),
    whole(`length:${Math.min(6, Math.floor(Math.log2(1 + calm.words.length)))}`),
  ]
  if (calm.sentences.some(({ asks }) => asks)) marks.push(whole('asks'))
  for (const { code } of facts) marks.push(whole(`fact:${code}`))
  markCues(calm, languages, marks, natureHints)
  markTopics(calm, languages, marks, natureHints)
  markTones(calm, languages[0] ?? 'en', marks)
  return { facts, marks, natureHints }
}

const whole = (name: string): Mark => ({ name, first: -1, last: -1 })

const markCues = (
  { words }: Tokens,
  languages: readonly TextLanguage[],
  marks: Mark[],
  hints: Record<ServiceNature, number>,
): void => {
  const times = new Map<Nature | null, number>()
  const seen = new Map<Cue, number>()
  for (const { tag, first, last } of cues.find(words)) {
    if (!languages.includes(tag.lang)) continue
    const time = (times.get(tag.nature) ?? 0) + 1
    times.set(tag.nature, time)
    if (time <= 3) marks.push({ name: `cue:${tag.nature ?? 'bad'}${time}`, first, last })
    const again = (seen.get(tag) ?? 0) + 1
    seen.set(tag, again)
    const nature = serviceNatures.find((one) => one === tag.nature)
    // The same thing said twice is not twice as telling.
    if (nature !== undefined) hints[nature] += (cueWeight * Math.max(0.1, tag.complaint)) / again
  }
}

/** Service topics add up to hints; of critical ones the heads are told how many there are, and of how many kinds. */
const markTopics = (
  { words }: Tokens,
  languages: readonly TextLanguage[],
  marks: Mark[],
  hints: Record<ServiceNature, number>,
): void => {
  const seen = new Set<string>()
  const sums: Record<CriticalNature, number> = { safety: 0, legal: 0, discrimination: 0, fraud_privacy: 0 }
  for (const { tag, first } of topics.find(words)) {
    const key = `${tag.nature} ${words[first]?.word}`
    if (!languages.includes(tag.lang) || seen.has(key)) continue
    seen.add(key)
    if (isService(tag.nature)) hints[tag.nature] += tag.weight
    else sums[tag.nature] += tag.weight
  }
  for (const nature of criticalNatures) {
    const steps = Math.min(6, Math.round(sums[nature]))
    for (let step = 1; step <= steps; step += 1) marks.push(whole(`topic:${nature}${step}`))
    const share = Math.min(4, Math.round((8 * sums[nature]) / (words.length + 4)))
    if (share > 0) marks.push(whole(`dense:${nature}${share}`))
  }
}

/** Counts of words that speak well or ill, their sum, their share of the text, and how it ends: most posts end on their point. */
const markTones = ({ words }: Tokens, lang: TextLanguage, marks: Mark[]): void => {
  const times = new Map<string, number>()
  let sum = 0
  let ending = 0
  for (let index = 0; index < words.length; index += 1) {
    const tone = toneAt(words, index, lang)
    if (tone === null) continue
    const time = (times.get(tone) ?? 0) + 1
    times.set(tone, time)
    if (time <= 3) marks.push({ name: `tone:${tone}${time}`, first: index, last: index })
    if (time === 1) marks.push({ name: `tone:${lang}:${tone}`, first: index, last: index })
    sum += toneWeight[tone]
    if (index >= words.length - 8) ending += toneWeight[tone]
  }
  const steps = within(Math.round(sum), 4)
  for (let step = 1; step <= Math.abs(steps); step += 1) marks.push(whole(`sum:${Math.sign(steps)}${step}`))
  marks.push(whole(`sum:${lang}${steps}`))
  marks.push(whole(`share:${within(Math.round((10 * sum) / (words.length + 4)), 3)}`))
  marks.push(whole(`ending:${within(Math.round(ending), 2)}`))
}

const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value))

const cueWeight = 0.45
const topicWeights = { '+': 2.2, '': 0.75, '-': 0.15 } as const
const criticalWeights = { '+': 1, '': 0.4, '-': 0.2 } as const

const cues = compilePhrases<Cue>(
  serviceCues.map((cue) => ({ tag: cue, say: cue.say })),
  wordClasses,
)

type TopicNature = ServiceNature | CriticalNature

interface Topic {
  readonly nature: TopicNature
  readonly lang: TextLanguage
  readonly weight: number
}

const isService = (nature: TopicNature): nature is ServiceNature =>
  (serviceNatures as readonly string[]).includes(nature)

const topicsOf = (
  lang: TextLanguage,
  nature: TopicNature,
  weights: Readonly<Record<'+' | '' | '-', number>>,
  words: string,
) =>
  words
    .trim()
    .split(/\s+/)
    .map((entry): { readonly tag: Topic; readonly say: string } => {
      const tier = entry.endsWith('+') ? '+' : entry.endsWith('-') ? '-' : ''
      return { tag: { nature, lang, weight: weights[tier] }, say: tier === '' ? entry : entry.slice(0, -1) }
    })

const topics = compilePhrases<Topic>(
  textLanguages.flatMap((lang) => [
    ...serviceNatures.flatMap((nature) => topicsOf(lang, nature, topicWeights, topicWords[lang][nature])),
    ...criticalNatures.flatMap((nature) => topicsOf(lang, nature, criticalWeights, criticalTopics[lang][nature])),
  ]),
  {},
)
