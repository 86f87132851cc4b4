import type { z } from 'zod'
import { assessment } from './assessment-schema.ts'
import { nearest } from './nearest.ts'
import type { Path, PolicyDocument } from './policy-document.ts'
import { complaintsOf, suggestion } from './policy-fields.ts'
import * as schema from './policy-schema.ts'
import { complaint, mend, type PolicyProblem } from './problem.ts'

/** The sections that could be read; null stands for one that could not, so that the others are still checked. */
export interface Draft {
  readonly organisation: z.output<typeof schema.organisation> | null
  readonly brands: Listed<z.output<typeof schema.brand>>
  readonly staff: Listed<z.output<typeof schema.staff>>
  readonly unlisted: z.output<typeof schema.unlisted> | null
  readonly channels: Listed<z.output<typeof schema.channel>>
  readonly hours: z.output<typeof schema.hours> | null
  readonly serviceLevels: z.output<typeof schema.serviceLevels> | null
  readonly nags: z.output<typeof schema.nags> | null
  readonly approvals: Listed<z.output<typeof schema.approvalRule>>
  readonly triage: z.output<typeof schema.triage> | null
  readonly digests: Listed<z.output<typeof schema.digest>>
  readonly sources: Named<z.output<typeof schema.source>>
  readonly savedReplies: Listed<z.output<typeof schema.savedReply>>
  readonly rotas: Listed<z.output<typeof schema.rota>>
  readonly assignment: z.output<typeof schema.assignment> | null
  readonly assessment: z.output<typeof assessment> | null
  readonly webhooks: z.output<typeof schema.webhooks> | null
  readonly delivery: z.output<typeof schema.delivery> | null
  readonly deadManUrl: string | null
}

/** A list with its ids, which are known even of an entry that is otherwise broken. */
export interface Listed<Item> {
  /** False when the policy does not have the section at all. */
  readonly given: boolean
  readonly items: readonly (Item | null)[]
  readonly ids: readonly (string | null)[]
}

export interface Named<Item> {
  readonly items: Readonly<Record<string, Item | null>>
  readonly ids: readonly string[]
}

export const readDraft = (document: PolicyDocument): { draft: Draft; problems: readonly PolicyProblem[] } => {
  const problems: PolicyProblem[] = []
  const root = isRecord(document.value) ? document.value : {}

  const read = <Schema extends z.ZodType>(of: Schema, value: unknown, path: Path): z.output<Schema> | null => {
    const result = of.safeParse(withoutEmpty(value), { reportInput: true })
    if (result.success) return result.data
    for (const { path: inner, what, at } of complaintsOf(result.error))
      problems.push(document.problem([...path, ...inner], what, at))
    return null
  }
  const section = <Schema extends z.ZodType>(of: Schema, key: PolicyKey): z.output<Schema> | null =>
    root[key] == null ? null : read(of, root[key], [key])
  const list = <Schema extends z.ZodType>(of: Schema, key: PolicyKey): Listed<z.output<Schema>> => {
    const value = root[key]
    if (value == null) return { given: false, items: [], ids: [] }
    if (!Array.isArray(value)) {
      problems.push(document.problem([key], complaint('expected_list', {}, mend('list_of'))))
      return { given: true, items: [null], ids: [] }
    }
    const entries = value as readonly unknown[]
    return {
      given: true,
      items: entries.map((entry, index) => read(of, entry, [key, index])),
      ids: entries.map((entry) => (isRecord(entry) && typeof entry['id'] === 'string' ? entry['id'] : null)),
    }
  }
  const named = <Schema extends z.ZodType>(of: Schema, key: PolicyKey): Named<z.output<Schema>> => {
    const value = root[key] ?? {}
    if (!isRecord(value)) {
      problems.push(document.problem([key], complaint('expected_map', {}, mend('map_of'))))
      return { items: {}, ids: [] }
    }
    const items = Object.entries(value).map(([name, entry]) => [name, read(of, entry ?? {}, [key, name])] as const)
    return { items: Object.fromEntries(items), ids: Object.keys(value) }
  }

  for (const key of Object.keys(root)) {
    if ((policyKeys as readonly string[]).includes(key)) continue
    const help =
      nearest(key, policyKeys) === null
        ? mend('one_of', { options: policyKeys.join(', ') })
        : suggestion(key, policyKeys)
    problems.push(document.problem([key], complaint('unknown_key', { key }, help), 'key'))
  }
  for (const key of ['organisation', 'brands', 'channels'] as const) {
    if (root[key] == null)
      problems.push(document.problem([key], complaint('missing_key', { key }, mend('add_key', { key }))))
  }

  const draft: Draft = {
    organisation: section(schema.organisation, 'organisation'),
    brands: list(schema.brand, 'brands'),
    staff: list(schema.staff, 'staff'),
    unlisted: section(schema.unlisted, 'unlisted'),
    channels: list(schema.channel, 'channels'),
    hours: section(schema.hours, 'hours'),
    serviceLevels: section(schema.serviceLevels, 'serviceLevels'),
    nags: section(schema.nags, 'nags'),
    approvals: list(schema.approvalRule, 'approvals'),
    triage: section(schema.triage, 'triage'),
    digests: list(schema.digest, 'digests'),
    sources: named(schema.source, 'sources'),
    savedReplies: list(schema.savedReply, 'savedReplies'),
    rotas: list(schema.rota, 'rotas'),
    assignment: section(schema.assignment, 'assignment'),
    assessment: section(assessment, 'assessment'),
    webhooks: section(schema.webhooks, 'webhooks'),
    delivery: section(schema.delivery, 'delivery'),
    deadManUrl: section(schema.deadManUrl, 'deadManUrl'),
  }
  return { draft, problems }
}

const policyKeys = [
  'organisation',
  'brands',
  'staff',
  'unlisted',
  'channels',
  'hours',
  'serviceLevels',
  'nags',
  'approvals',
  'triage',
  'digests',
  'sources',
  'savedReplies',
  'rotas',
  'assignment',
  'assessment',
  'webhooks',
  'delivery',
  'deadManUrl',
] as const satisfies readonly (keyof Draft)[]
type PolicyKey = (typeof policyKeys)[number]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A key without a value is one that was left out: `slack:` means nobody knows it yet. */
const withoutEmpty = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutEmpty)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== null)
      .map(([key, one]) => [key, withoutEmpty(one)]),
  )
}
