import { criticalNatures, type Nature, type ServiceNature, serviceNatures } from '../domain/assessment/nature.ts'
import { type CriticalNature, criticalNatureOf } from '../domain/assessment/reason-codes.ts'
import { type Phrase, strongPhrases } from './explain.ts'
import type { Features } from './features.ts'
import { probability } from './linear-model.ts'
import { harmlessHeads, type Model, type Scores } from './model.ts'
import type { Reading } from './reading.ts'
import { contextOf } from './rules/context.ts'
import { isIdiom } from './rules/read-facts.ts'
import { softwareFailures } from './rules/software.ts'

export interface LikelyNature {
  readonly nature: Nature
  readonly p: number
}

/**
 * What kind of problem it is, if it is one: most likely first, adding up to 1. Critical kinds take what their own heads
 * and phrases give them; the service kinds share the rest.
 */
export const problemNatures = (
  scores: Scores,
  reading: Reading,
  read: CriticalNature | null,
): readonly LikelyNature[] => {
  const critical = criticalNatures.map((nature, at) =>
    criticalProbability(nature, probability(scores.critical[at] ?? 0), reading, nature === read),
  )
  const taken = critical.reduce((sum, p) => sum + p, 0)
  const scale = taken > 0.95 ? 0.95 / taken : 1
  const service = shares(
    serviceNatures.map((nature, at) => (scores.service[at] ?? 0) + priorOf(nature, reading) + usual[nature]),
  )
  const rest = 1 - Math.min(0.95, taken)
  return likeliestFirst([
    ...criticalNatures.map((nature, at) => ({ nature, p: (critical[at] ?? 0) * scale })),
    ...serviceNatures.map((nature, at) => ({ nature, p: (service[at] ?? 0) * rest })),
  ])
}

/** What kind of harmless text it is, if it is one. */
export const harmlessNatures = ({ harmless }: Scores): readonly LikelyNature[] => {
  const kinds = shares([...harmless, 0])
  return likeliestFirst([...harmlessHeads, 'none_other' as const].map((nature, at) => ({ nature, p: kinds[at] ?? 0 })))
}

/**
 * The critical nature that a text reads like although no rule names it; null for all but one post in a hundred. The
 * guards of the rules hold for a head too: it knows words, not whether they are meant.
 */
export const readsLike = (
  { critical: heads }: Model,
  { critical }: Scores,
  reading: Reading,
  features: Features,
  complaint: number,
): ReadsLike | null => {
  if (complaint < leastToRead || reading.facts.some(({ code }) => criticalNatureOf(code) !== null)) return null
  let likeliest: CriticalNature | null = null
  let most = 0
  criticalNatures.forEach((nature, at) => {
    const p = probability(critical[at] ?? 0)
    if (p >= (isHinted(nature, reading) ? sureWhenHinted : sure) && p > most) {
      likeliest = nature
      most = p
    }
  })
  if (likeliest === null) return null
  const context = contextOf(reading.calm)
  if (context.distance !== 'own' || context.isGlad || context.excuses(likeliest)) return null
  if (isIdiom(reading.calm, reading.languages, likeliest)) return null
  const [phrase] = strongPhrases(heads, criticalNatures.indexOf(likeliest), features, reading.calm)
  // Software that broke in this very sentence; what another one tells may well be a danger.
  if (likeliest === 'safety' && failsNear(reading, phrase)) return null
  return phrase === undefined || context.moodOf(phrase, reading.languages[0] ?? 'en') === 'told'
    ? { nature: likeliest, phrase: phrase ?? null }
    : null
}

export interface ReadsLike {
  readonly nature: CriticalNature
  /** The words that made it so. */
  readonly phrase: Phrase | null
}

/** How sure a head must be: on general posts of the training sets this keeps critical ones below one in a hundred. */
const sure = 0.6
const sureWhenHinted = 0.5
/**
 * How much a head may say that nothing else bears out: it then names a post only where no service nature is as likely.
 * Heads learn from as many grave posts as others, and a stream has few.
 */
const unconfirmed = 0.2
/** A text that is likelier no complaint at all is no critical one: idioms and talk of the day read like danger, too. */
const leastToRead = 0.5

/**
 * What phrases and topics say for a service nature against the others, in log-odds. Heads are trained on top of it, so
 * the trainer asks the same question.
 */
export const priorOf = (nature: ServiceNature, { natureHints }: Reading): number => {
  let others = 0
  for (const other of serviceNatures) if (other !== nature) others += oddsOf(natureHints[other])
  return Math.log(oddsOf(natureHints[nature]) / others)
}

/** Each further hint tells less: a long post names much that it is not about. */
const oddsOf = (hint: number): number => (1 + hint / 2) ** 2.6

/** Most words of failure (a bag, a booking, a card) are in complaints about something else, too. */
const usual: Readonly<Record<ServiceNature, number>> = {
  failure: -0.2,
  underperformance: 0,
  price: 0,
  after_sales: 0,
  complaint_handling: 0,
}

const criticalProbability = (nature: CriticalNature, p: number, reading: Reading, isRead: boolean): number => {
  if (reading.facts.some(({ code }) => criticalNatureOf(code) === nature)) return Math.max(p, 0.9)
  if (nature === 'safety' && !isRead && p > barely && failsNear(reading, undefined)) return barely
  const hinted = isHinted(nature, reading) ? Math.max(p, 0.3) : p
  if (isRead) return Math.max(hinted, sure)
  return Math.min(hinted, isHinted(nature, reading) ? sure : unconfirmed)
}

/** Whether software broke in the sentence of the phrase; anywhere, where there is none, unless a danger is hinted at. */
const failsNear = (reading: Reading, phrase: Phrase | undefined): boolean => {
  const { calm, languages } = reading
  if (isHinted('safety', reading)) return false
  const sentence = phrase === undefined ? undefined : calm.words[phrase.first]?.sentence
  return languages.some((lang) =>
    softwareFailures(calm, lang).some(({ verb }) => sentence === undefined || calm.words[verb]?.sentence === sentence),
  )
}

/** What is left of a danger whose verb software is the subject of. */
const barely = 0.05

const isHinted = (nature: CriticalNature, { facts }: Reading): boolean =>
  facts.some(({ code }) => code === `hint.${nature}`)

/** Probabilities of kinds of which just one holds, by their log-odds. */
const shares = (logOdds: readonly number[]): readonly number[] => {
  const largest = Math.max(...logOdds)
  const sizes = logOdds.map((value) => Math.exp(value - largest))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return sizes.map((size) => size / total)
}

const likeliestFirst = (natures: readonly LikelyNature[]): readonly LikelyNature[] =>
  natures.toSorted((one, other) => other.p - one.p)
