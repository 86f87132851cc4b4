import { isService, type Nature, type ServiceNature, serviceNatures } from '../domain/assessment/nature.ts'
import type { CriticalNature } from '../domain/assessment/reason-codes.ts'
import { readMood } from './emotion.ts'
import { featuresOf } from './features.ts'
import { type Calibration, groupsOf, type Head, scoreOf } from './linear-model.ts'
import { type HeadName, harmlessHeads, headNames } from './model.ts'
import { priorOf } from './natures.ts'
import { type Reading, readText, withSubjects } from './reading.ts'
import { type Example, exampleOf, fitCalibration, quantised, type TrainingOptions, train } from './trainer.ts'
import { isOwn, isTold, type LabelledText, permissiveSets, sourceOf } from './training-data.ts'

/** A text read once, for all heads. */
export interface Read {
  readonly about: LabelledText
  readonly reading: Reading
}

export const readAll = (texts: readonly LabelledText[], onRead: (done: number, of: number) => void): readonly Read[] =>
  texts.map((about, index) => {
    if (index % 500 === 0) onRead(index, texts.length)
    return { about, reading: readText(about.text, about.lang) }
  })

/** 65,536 + 8,192 + 4 × 16,384 + 5 × 8,192 + 3 × 4,096 weights of one byte: 188 KiB. */
const options: Readonly<Record<'complaint' | 'anger' | 'critical' | 'service' | 'harmless', TrainingOptions>> = {
  complaint: { bits: 16, pieces: true, passes: 8, rate: 0.1, shrink: 1e-3 },
  anger: { bits: 13, pieces: true, passes: 8, rate: 0.1, shrink: 1e-3 },
  critical: { bits: 14, pieces: true, passes: 10, rate: 0.3, shrink: 1e-3 },
  service: { bits: 13, pieces: true, passes: 6, rate: 0.1, shrink: 5e-3 },
  harmless: { bits: 12, pieces: false, passes: 6, rate: 0.1, shrink: 5e-3 },
}

/** Trains every head on the given texts. */
export const trainHeads = (
  complaints: readonly Read[],
  emotions: readonly Read[],
  onPass: (head: HeadName) => void,
): Readonly<Record<HeadName, Head>> => {
  const heads = headNames.map((name): [HeadName, Head] => {
    onPass(name)
    switch (name) {
      case 'complaint':
        return [name, complaintHead(complaints)]
      case 'anger':
        return [name, headOf(options.anger, labelled(emotions, angerFeatures, options.anger))]
      case 'safety':
      case 'legal':
      case 'discrimination':
      case 'fraud_privacy':
        return [name, headOf(options.critical, criticalExamples(name, complaints))]
      case 'failure':
      case 'underperformance':
      case 'price':
      case 'after_sales':
      case 'complaint_handling':
        return [name, headOf(options.service, natureExamples(name, complaints, options.service))]
      case 'none_praise':
      case 'none_question':
      case 'none_spam':
        return [name, headOf(options.harmless, natureExamples(name, complaints, options.harmless))]
    }
  })
  return Object.fromEntries(heads) as Record<HeadName, Head>
}

/** What the complaint head may look at; everything, unless it is to be measured what a part is worth. */
export interface ComplaintSight {
  /** Tones, cues, topics, subjects and facts of the reading, beside the words. */
  readonly marks: boolean
  /** Pieces of three to five letters. */
  readonly pieces: boolean
  /** Buckets, as a power of two. */
  readonly bits: number
}
const wholeSight: ComplaintSight = { marks: true, pieces: true, bits: 16 }

export const complaintHead = (reads: readonly Read[], sight: ComplaintSight = wholeSight): Head => {
  const how = { ...options.complaint, pieces: sight.pieces, bits: sight.bits }
  return headOf(how, labelled(reads, sight.marks ? complaintFeatures : wordFeatures, how))
}

/**
 * Probabilities that hold where the sets that look like real posts count alike, each as if it had 500 rows. Told texts
 * were written to lie near the line, where few real posts do: they count as 150.
 */
export const calibrate = (head: Head, heldOut: readonly Read[], what: 'complaint' | 'anger'): Calibration => {
  const speaking = heldOut.filter(({ about }) => what === 'anger' || isOwn(about) || about.set.endsWith('_tweets'))
  const sizes = countBy(speaking.map(({ about }) => about.set))
  const [group] = groupsOf([[head]])
  return fitCalibration(
    speaking.flatMap((read) => {
      if (read.about.label === null) return []
      const features = what === 'anger' ? angerFeatures(read) : complaintFeatures(read)
      const weight = (isTold(read.about) ? 150 : 500) / (sizes.get(read.about.set) ?? 1)
      return [{ logOdds: scoreOf(group, features), target: read.about.label, weight }]
    }),
  )
}

export const wordFeatures = ({ reading }: Read) => featuresOf(reading.calm.words, [])
export const complaintFeatures = (read: Read) => withSubjects(calmFeatures(read), read.reading)
const calmFeatures = ({ reading }: Read) => featuresOf(reading.calm.words, reading.marks)
const angerFeatures = ({ reading }: Read) => featuresOf(reading.all.words, readMood(reading).marks)

const headOf = (how: TrainingOptions, examples: readonly Example[]): Head => quantised(train(examples, how), how.pieces)

const labelled = (
  reads: readonly Read[],
  features: (read: Read) => ReturnType<typeof calmFeatures>,
  how: TrainingOptions,
) => {
  const sizes = countBy(reads.map(({ about }) => about.set))
  return reads.flatMap((read) => {
    const { set, label } = read.about
    if (label === null) return []
    const weight =
      Math.min(1.5, Math.sqrt(2_400 / (sizes.get(set) ?? 1))) * (permissiveSets[sourceOf(set)]?.weight ?? 1)
    return [exampleOf(features(read), how, { target: label, weight, set })]
  })
}

/**
 * One critical nature against everything else, harmless or not. Car and bank complaints without a nature of their own
 * are left out: too many of them are dangerous or fraudulent, and nobody looked.
 */
const criticalExamples = (name: CriticalNature, reads: readonly Read[]): readonly Example[] => {
  const speaking = reads.filter(({ about }) => about.nature === name || !/cfpb|nhtsa|banking/.test(about.set))
  const sizes = countBy(speaking.map(({ about }) => `${about.set} ${about.nature === name}`))
  return speaking.map((read) => {
    const { set, nature } = read.about
    const target = nature === name ? 1 : 0
    const share = Math.min(1, Math.sqrt(300 / (sizes.get(`${set} ${target === 1}`) ?? 1)))
    const weight = isOwn(read.about) ? (target === 1 ? 4 : 2) : share * (target === 1 ? 0.3 : 0.6)
    return exampleOf(calmFeatures(read), options.critical, { target, weight, set: 'all' })
  })
}

type NatureHead = ServiceNature | (typeof harmlessHeads)[number]

/**
 * One nature against the others of its kind: service problems against each other, harmless texts against each other.
 * What a service problem is about is learned from own texts alone: banks and cars fill the public sets, their natures come
 * from rules, and every kind is told apart better without them. What a question is, banks teach well.
 */
const natureExamples = (name: NatureHead, reads: readonly Read[], how: TrainingOptions): readonly Example[] => {
  const kind: readonly Nature[] = isService(name) ? serviceNatures : [...harmlessHeads, 'none_other']
  const rivals = reads.filter(
    ({ about }) => about.nature !== null && kind.includes(about.nature) && (isOwn(about) || !isService(name)),
  )
  const sizes = countBy(rivals.map(({ about }) => `${about.set} ${about.nature}`))
  const weightOf = ({ about }: Read) => {
    if (isTold(about) && isService(name)) return toldService
    if (isOwn(about)) return 2
    return 0.3 * Math.min(1, Math.sqrt(100 / (sizes.get(`${about.set} ${about.nature}`) ?? 1)))
  }
  const total = (wanted: boolean) =>
    rivals.reduce((sum, read) => sum + ((read.about.nature === name) === wanted ? weightOf(read) : 0), 0)
  const balance = Math.min(6, Math.sqrt(total(false) / Math.max(1, total(true))))
  return rivals.map((read) => {
    const target = read.about.nature === name ? 1 : 0
    const prior = isService(name) ? priorOf(name, read.reading) : harmlessPrior
    const weight = weightOf(read) * (target === 1 ? balance : 1)
    return exampleOf(calmFeatures(read), how, { target, weight, set: 'all', prior })
  })
}

/**
 * How much a told text counts for the service heads. They come from some thirty trades, where a thing is late or wrong in
 * other words than at an airline: counted as much as the short ones, they would cost posts to airlines four points.
 */
const toldService = 0.1

/** Every harmless head starts as one of four. */
const harmlessPrior = -Math.log(harmlessHeads.length)

const countBy = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
