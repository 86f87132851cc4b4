import type { Assessor, TextToRead } from '../app/ports/assessor.ts'
import type { Signals } from '../domain/assessment/assessment.ts'
import { isService } from '../domain/assessment/nature.ts'
import type { Reason } from '../domain/assessment/reason.ts'
import { criticalNatureOf, facts as factWeights } from '../domain/assessment/reason-codes.ts'
import { loadOf, readMood, toneOf } from './emotion.ts'
import { isPlaceholder, phrasesBehind, type WeighedPhrase } from './explain.ts'
import { type Features, featuresOf } from './features.ts'
import { type Calibration, calibrated, probability, scoreOf } from './linear-model.ts'
import { loadModel, type Model, scoresFor } from './model.ts'
import { harmlessNatures, type LikelyNature, problemNatures, type ReadsLike, readsLike } from './natures.ts'
import { type Reading, readCalm, readText, withSubjects } from './reading.ts'
import { withoutWords } from './swearing.ts'
import { spanOfTokens, type Tokens } from './tokens.ts'

export interface AssessorOptions {
  /** Other weights than the shipped ones: a path to a `model.json` with its `model.bin` beside it. */
  readonly model?: URL
  /** What was learned from staff decisions about such texts; see `app/ports/learning.ts`. */
  readonly calibrationFor?: (text: TextToRead, lang: string) => Calibration | null
}

/** Reads texts with rules and linear heads, offline. The weights are loaded here, once. */
export const createAssessor = ({ model: header = shipped, calibrationFor }: AssessorOptions = {}): Assessor => {
  const model = loadModel(header)
  return { read: (texts) => texts.map((text) => signalsOf(model, text, calibrationFor)) }
}

const shipped = new URL('weights/model.json', import.meta.url)

/**
 * A critical text is a complaint whatever its tone: most of them are told without a hard word. So many log-odds a rule
 * adds, or a head that is sure; what the words say still counts, so that a rule that errs does not outrank everything.
 */
const forCritical = { rule: 2, head: 1.5 } as const
const leastForCritical = 0.5
/** Nobody asks why a text was not posted that was nowhere near it. */
const leastToExplain = 0.2

/** P(complaint) of a post without a word: heads that have nothing to go by would give what is usual among complaints. */
const ofNothing = 0.02

/** A link, an account or a number alone says nothing of anybody; an emoji does, and so does an insult. */
const saysNothing = ({ words }: Tokens): boolean =>
  words.every(({ word }) => isPlaceholder(word) || /^[\p{N}\p{P}]+$/u.test(word))

const signalsOf = (model: Model, text: TextToRead, calibrationFor: AssessorOptions['calibrationFor']): Signals => {
  const reading = readText(text.text, text.lang)
  const { calm, lang } = reading
  const features = featuresOf(calm.words, reading.marks)
  const learned = calibrationFor?.(text, lang) ?? null
  const complaintFeatures = withSubjects(features, reading)
  const scores = scoresFor(model, features, complaintFeatures)
  const logOdds = model.complaint.slope * scores.complaint + model.complaint.offset
  const p = saysNothing(reading.all)
    ? ofNothing
    : learned === null
      ? probability(logOdds)
      : calibrated(logOdds, learned)
  const reads = readsLike(model, scores, reading, features, p)
  const facts = factsOf(reading, reads)
  const first = facts[0]?.code ?? ''
  const more = criticalNatureOf(first) !== null ? forCritical.rule : first.startsWith('reads.') ? forCritical.head : 0
  const complaint = more === 0 ? p : Math.max(raised(p, more), leastForCritical)
  const phrases =
    complaint < leastToExplain ? [] : phrasesBehind(model.complaintHead, complaintFeatures, calm, model.complaint.slope)
  const problems = problemNatures(scores, reading, reads?.nature ?? null)
  const natures = naturesOf(problems, harmlessNatures(scores), complaint)
  const emotion = emotionOf(model, reading, features)
  return {
    complaint,
    natures,
    emotion,
    facts,
    evidence: proven(phrases, model, reading, scores.complaint, reads).map(({ phrase: { first, last }, weight }) => ({
      code: 'phrase',
      span: spanOfTokens(calm, first, last),
      weight,
    })),
    lang,
    engine: model.name,
    degraded: false,
  }
}

/**
 * The phrases that still speak for a complaint when they are taken out and the text is read again: without a “not” the
 * rest may sound worse, without its everyday trouble it may read like a critical one. The score of a strong phrase always
 * falls, so only weak ones are tried. This overwrites features.
 */
const proven = (
  phrases: readonly WeighedPhrase[],
  model: Model,
  reading: Reading,
  before: number,
  reads: ReadsLike | null,
): readonly WeighedPhrase[] => {
  const { calm, lang, languages } = reading
  const top = phrases.findIndex(({ weight }) => weight > 0)
  const weighed = phrases[top]
  if (weighed === undefined || weighed.weight >= surelyProven) return phrases
  const { first, last } = weighed.phrase
  const rest = withoutWords(calm, new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index)))
  const reread = { ...reading, calm: rest, ...readCalm(rest, lang, languages) }
  const features = featuresOf(rest.words, reread.marks)
  const scores = scoresFor(model, features, withSubjects(features, reread))
  const { slope, offset } = model.complaint
  const isCalmer =
    scores.complaint < before &&
    (reads !== null ||
      readsLike(model, scores, reread, features, probability(slope * scores.complaint + offset)) === null)
  return isCalmer ? phrases : proven(phrases.toSpliced(top, 1), model, reading, before, reads)
}

/** In log-odds; of 2,000 posts with a phrase that weighs so much, one failed. */
const surelyProven = 1.5

/** What the rules found; first of all what the text reads like, where they found nothing critical. */
const factsOf = (reading: Reading, reads: ReadsLike | null): readonly Reason[] => {
  if (reads === null) return reading.facts
  const code = `reads.${reads.nature}` as const
  const span = reads.phrase === null ? null : spanOfTokens(reading.calm, reads.phrase.first, reads.phrase.last)
  return [{ code, ...(span && { span }), weight: factWeights[code].risk }, ...reading.facts]
}

/**
 * The likeliest kinds of problem, then of harmless text, or the other way round where it is likelier none. Both are
 * always named: the policy's threshold decides which of them counts. Of service natures none is left out, as staff may
 * turn out to prefer any of them.
 */
const naturesOf = (
  problems: readonly LikelyNature[],
  harmless: readonly LikelyNature[],
  complaint: number,
): Signals['natures'] => {
  const told = problems
    .filter(({ nature }, at) => at < 3 || isService(nature))
    .map(({ nature, p }) => ({ nature, p: tidy(p * complaint) }))
  const otherwise = harmless.slice(0, 2).map(({ nature, p }) => ({ nature, p: tidy(p * (1 - complaint)) }))
  return complaint >= 0.5 ? [...told, ...otherwise] : [...otherwise, ...told]
}

const emotionOf = (model: Model, reading: Reading, calm: Features): Signals['emotion'] => {
  const mood = readMood(reading)
  const features =
    reading.all === reading.calm ? { ...calm, marks: mood.marks } : featuresOf(reading.all.words, mood.marks)
  const load = loadOf(calibrated(scoreOf(model.angerHead, features), model.anger), mood)
  return { load, tone: toneOf(load, mood) }
}

const raised = (p: number, logOdds: number): number => p / (p + (1 - p) * Math.exp(-logOdds))

const tidy = (value: number): number => Math.round(value * 1_000) / 1_000
