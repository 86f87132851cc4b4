import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { criticalNatures } from '../domain/assessment/nature.ts'
import { type Features } from './features.ts'
import { type Calibration, type Head, scoreOf } from './linear-model.ts'
import { serviceNatures } from './rules/topics.ts'

/** Natures a problem can have and a harmless text can have; `none_other` is what is left when none of its kind is. */
export const problemHeads = [...serviceNatures, ...criticalNatures] as const
export const harmlessHeads = ['none_praise', 'none_question', 'none_spam'] as const
export const headNames = ['complaint', 'anger', ...problemHeads, ...harmlessHeads] as const
export type HeadName = (typeof headNames)[number]

export interface Model {
  /** Goes into `Assessment.engine`: which weights judged. */
  readonly name: string
  readonly heads: Readonly<Record<HeadName, Head>>
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
  const entries = headNames.map((head) => [head, headOf(head)] as const)
  return { name, heads: Object.fromEntries(entries) as Record<HeadName, Head>, complaint, anger }
}

export const score = (model: Model, head: HeadName, features: Features): number => scoreOf(model.heads[head], features)

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
