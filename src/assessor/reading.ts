import {
  criticalNatures,
  isService,
  type Nature,
  natures,
  type ServiceNature,
  serviceNatures,
} from '../domain/assessment/nature.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import type { CriticalNature } from '../domain/assessment/reason-codes.ts'
import { type Features, type Mark, markOfAll, sign, signsNamed } from './features.ts'
import { guessLanguage } from './language.ts'
import { compilePhrases } from './phrases.ts'
import { criticalTopics } from './rules/critical-topics.ts'
import { readFacts } from './rules/read-facts.ts'
import { type TextLanguage, textLanguages } from './rules/rule.ts'
import { type Cue, serviceCues } from './rules/service.ts'
import { tenorCues } from './rules/tenor.ts'
import { topicWords } from './rules/topics.ts'
import { wordClasses } from './rules/word-classes.ts'
import { swearingIn, withoutSwearing } from './swearing.ts'
import { type Tokens, tokenise } from './tokens.ts'
import { type TonedWord, toneAt, tonedWords, toneWeight } from './tone.ts'
import type { Entry } from './vocabulary.ts'

/** A text as everything that judges it sees it: the rules, the heads, and the trainer that made the heads. */
export interface Reading {
  readonly lang: TextLanguage | 'und'
  /** Whose rules and words were asked: all of them where the language is doubtful. */
  readonly languages: readonly TextLanguage[]
  /** Every word, for the emotion alone. */
  readonly all: Tokens
  /** How many of them only vent. */
  readonly swearing: number
  /** Without swearing and insults: what facts, natures and the probability of a complaint are read from. */
  readonly calm: Tokens
  readonly facts: readonly Reason[]
  readonly marks: readonly Mark[]
  /** What the head for complaints sees besides: the heads for natures have it as `natureHints` already. */
  readonly subjects: readonly Mark[]
  /** How much its phrases and topics speak for each service nature, in log-odds. */
  readonly natureHints: Readonly<Record<ServiceNature, number>>
}

export const readText = (text: string, declared: string): Reading => {
  const all = tokenise(text)
  const swearing = swearingIn(all)
  const calm = withoutSwearing(all, swearing)
  const { lang, margin } = guessLanguage(calm, declared)
  const languages = lang === 'und' || margin < 1 ? textLanguages : [lang]
  return { lang, languages, all, swearing: swearing.size, calm, ...readCalm(calm, lang, languages) }
}

/** What the head for complaints sees: the features of the calm text, and what it is about. */
export const withSubjects = (features: Features, { subjects }: Pick<Reading, 'subjects'>): Features => ({
  ...features,
  marks: [...features.marks, ...subjects],
})

/** What is read once language and swearing are known. */
export const readCalm = (
  calm: Tokens,
  lang: Reading['lang'],
  languages: Reading['languages'],
): Pick<Reading, 'facts' | 'marks' | 'subjects' | 'natureHints'> => {
  const facts = readFacts(calm, languages)
  const natureHints = { failure: 0, underperformance: 0, price: 0, after_sales: 0, complaint_handling: 0 }
  const marks: Mark[] = [
    markOfAll(signs.lang(lang)),
    markOfAll(signs.length(Math.min(6, Math.floor(Math.log2(1 + calm.words.length))))),
  ]
  if (calm.sentences.some(({ asks }) => asks)) marks.push(markOfAll(signs.asks))
  for (const { code } of facts) marks.push(markOfAll(signs.fact(code)))
  markCues(calm, languages, marks, natureHints)
  markTopics(calm, languages, marks, natureHints)
  const sum = markTones(calm, languages[0] ?? 'en', marks)
  return { facts, marks, subjects: subjectsOf(natureHints, sum), natureHints }
}

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
    if (time <= 3) marks.push({ sign: signs.cue[tag.nature ?? 'bad'](time), first, last })
    const again = (seen.get(tag) ?? 0) + 1
    seen.set(tag, again)
    // The same thing said twice is not twice as telling.
    if (tag.nature !== null && isService(tag.nature))
      hints[tag.nature] += (cueWeight * Math.max(0.1, tag.complaint)) / again
  }
}

/** Service topics add up to hints; of critical ones the heads are told how many there are, and of how many kinds. */
const markTopics = (
  { words }: Tokens,
  languages: readonly TextLanguage[],
  marks: Mark[],
  hints: Record<ServiceNature, number>,
): void => {
  const named = new Map<Entry | undefined, TopicNature[]>()
  const sums: Record<CriticalNature, number> = { safety: 0, legal: 0, discrimination: 0, fraud_privacy: 0 }
  for (const { tag, first } of topics.find(words)) {
    if (!languages.includes(tag.lang)) continue
    const word = words[first]?.entry
    const before = named.get(word)
    if (before === undefined) named.set(word, [tag.nature])
    else if (before.includes(tag.nature)) continue
    else before.push(tag.nature)
    if (isService(tag.nature)) hints[tag.nature] += tag.weight
    else sums[tag.nature] += tag.weight
  }
  for (const nature of criticalNatures) {
    const steps = Math.min(6, Math.round(sums[nature]))
    for (let step = 1; step <= steps; step += 1) marks.push(markOfAll(signs.topic[nature](step)))
    const share = Math.min(4, Math.round((8 * sums[nature]) / (words.length + 4)))
    if (share > 0) marks.push(markOfAll(signs.dense[nature](share)))
  }
}

/**
 * Counts of words that speak well or ill, their sum, their share of the text, and how it ends: most posts end on their point.
 * @returns the sum, below 0 for a text that speaks ill.
 */
const markTones = ({ words }: Tokens, lang: TextLanguage, marks: Mark[]): number => {
  const times = new Map<TonedWord, number>()
  let sum = 0
  let ending = 0
  for (let index = 0; index < words.length; index += 1) {
    const tone = toneAt(words, index, lang)
    if (tone === null) continue
    const time = (times.get(tone) ?? 0) + 1
    times.set(tone, time)
    if (time <= 3) marks.push({ sign: signs.tone[tone](time), first: index, last: index })
    if (time === 1) marks.push({ sign: signs.toneIn[lang](tone), first: index, last: index })
    sum += toneWeight[tone]
    if (index >= words.length - 8) ending += toneWeight[tone]
  }
  const steps = within(Math.round(sum), 4)
  for (let step = 1; step <= Math.abs(steps); step += 1)
    marks.push(markOfAll((steps < 0 ? signs.sumBelow : signs.sumAbove)(step)))
  marks.push(markOfAll(signs.sumIn[lang](steps)))
  marks.push(markOfAll(signs.share(within(Math.round((10 * sum) / (words.length + 4)), 3))))
  marks.push(markOfAll(signs.ending(within(Math.round(ending), 2))))
  return steps
}

/**
 * How much it is about each kind of service, and whether it speaks well or ill meanwhile: talk of bags, bills and counters is
 * a complaint more often than its words say, and general talk less often.
 */
const subjectsOf = (hints: Reading['natureHints'], sum: number): readonly Mark[] => {
  const tone = sum < 0 ? 'ill' : sum > 0 ? 'well' : 'even'
  const marks: Mark[] = []
  for (const nature of serviceNatures) {
    const steps = Math.min(3, Math.round(hints[nature]))
    for (let step = 1; step <= steps; step += 1) marks.push(markOfAll(signs.about[nature][tone](step)))
  }
  return marks
}

const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value))

const forEach = <Key extends string, Value>(
  keys: readonly Key[],
  make: (key: Key) => Value,
): Readonly<Record<Key, Value>> => Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>

const signs = {
  lang: signsNamed('lang:'),
  length: signsNamed('length:'),
  asks: sign('asks'),
  fact: signsNamed('fact:'),
  cue: forEach([...natures, 'bad'], (nature) => signsNamed(`cue:${nature}`)),
  topic: forEach(criticalNatures, (nature) => signsNamed(`topic:${nature}`)),
  dense: forEach(criticalNatures, (nature) => signsNamed(`dense:${nature}`)),
  about: forEach(serviceNatures, (nature) =>
    forEach(['ill', 'even', 'well'], (tone) => signsNamed(`about:${nature}:${tone}:`)),
  ),
  tone: forEach(tonedWords, (tone) => signsNamed(`tone:${tone}`)),
  toneIn: forEach(textLanguages, (lang) => signsNamed(`tone:${lang}:`)),
  sumAbove: signsNamed('sum:1'),
  sumBelow: signsNamed('sum:-1'),
  sumIn: forEach(textLanguages, (lang) => signsNamed(`sum:${lang}`)),
  share: signsNamed('share:'),
  ending: signsNamed('ending:'),
} as const

const cueWeight = 0.45
const topicWeights = { '+': 2.2, '': 0.75, '-': 0.15 } as const
const criticalWeights = { '+': 1, '': 0.4, '-': 0.2 } as const

const cues = compilePhrases<Cue>(
  [...serviceCues, ...tenorCues].map((cue) => ({ tag: cue, say: cue.say })),
  wordClasses,
)

type TopicNature = ServiceNature | CriticalNature

interface Topic {
  readonly nature: TopicNature
  readonly lang: TextLanguage
  readonly weight: number
}

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
