import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { criticalNatures, serviceNatures } from '../domain/assessment/nature.ts'
import { type Features } from './features.ts'
import { type Calibration, groupsOf, type Head, type HeadGroup, scoreOf, scoresOf } from './linear-model.ts'

/** Natures a problem can have and a harmless text can have; `none_other` is what is left when none of its kind is. */
export const problemHeads = [...serviceNatures, ...criticalNatures] as const
export const harmlessHeads = ['none_praise', 'none_question', 'none_spam'] as const
export const headNames = ['complaint', 'anger', ...problemHeads, ...harmlessHeads] as const
export type HeadName = (typeof headNames)[number]

export interface Model {
  /** Goes into `Assessment.engine`: which weights judged. */
  readonly name: string
  readonly complaintHead: HeadGroup
  readonly angerHead: HeadGroup
  /** The heads of `criticalNatures`, `serviceNatures` and `harmlessHeads`, each in their order. */
  readonly critical: HeadGroup
  readonly service: HeadGroup
  readonly harmless: HeadGroup
  readonly complaint: Calibration
  readonly anger: Calibration
}

/** Reads `model.json` and the weights beside it. @throws Error when the two do not belong together. */
export const loadModel = (header: URL): Model => {
  const { name, heads, complaint, anger, bytes } = Header.parse(JSON.parse(readFileSync(header, 'utf8')))
  const weights = new Int8Array(readFileSync(new URL('model.bin', header)))
  if (weights.length !== bytes)
    throw new Error(`model.bin has ${weights.length} bytes where model.json says ${bytes}: run npm run train`)
  const headOf = (head: HeadName): Head => {
    const { at, size, step, bias, pieces } = heads[head]
    return { weights: weights.subarray(at, at + size), step, bias, pieces }
  }
  const headsOf = ([first, ...others]: readonly [HeadName, ...HeadName[]]) =>
    [headOf(first), ...others.map(headOf)] as const
  const [complaintHead, angerHead, critical, service, harmless] = groupsOf([
    [headOf('complaint')],
    [headOf('anger')],
    headsOf(criticalNatures),
    headsOf(serviceNatures),
    headsOf(harmlessHeads),
  ])
  return {
    name,
    complaintHead,
    angerHead,
    critical,
    service,
    harmless,
    complaint,
    anger,
  }
}

/** Log-odds of all heads that read the calm text; groups in the order of their heads. */
export interface Scores {
  readonly complaint: number
  readonly critical: readonly number[]
  readonly service: readonly number[]
  readonly harmless: readonly number[]
}

export const scoresFor = (
  { complaintHead, critical, service, harmless }: Model,
  features: Features,
  complaintFeatures: Features,
): Scores => ({
  complaint: scoreOf(complaintHead, complaintFeatures),
  critical: scoresOf(critical, features),
  service: scoresOf(service, features),
  harmless: scoresOf(harmless, features),
})

const calibration = z.object({ slope: z.number(), offset: z.number() })

export const Header = z.object({
  name: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  complaint: calibration,
  anger: calibration,
  heads: z.record(
    z.enum(headNames),
    z.object({ at: z.number(), size: z.number(), step: z.number(), bias: z.number(), pieces: z.boolean() }),
  ),
  /** What the weights were trained on: never anything but permissive sets; a test holds it against the list. */
  trainedOn: z.array(z.object({ set: z.string(), rows: z.number(), licence: z.string() })),
})
export type Header = z.infer<typeof Header>
