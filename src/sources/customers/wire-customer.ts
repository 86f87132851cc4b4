import { z } from 'zod'
import type { AuthorKey } from '../../app/ports/customer-store.ts'
import type { SourceId } from '../../domain/ids.ts'
import { type Customer, customerTiers } from '../../domain/mention/author.ts'
import { ok, type Result, refused } from '../../domain/result.ts'

/** A customer as a CRM hands it over, with the authors of networks known to be this customer. */
export type IncomingCustomer = Customer & { readonly authors: readonly AuthorKey[] }

/** Why one customer of a request or file was not taken. */
export interface CustomerProblem {
  readonly path: string
  readonly message: string
}

/** Postgres stores no null character and no half of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\0', '').toWellFormed().trim()

const id = (max: number) =>
  z
    .union([z.string(), z.int()], { error: 'must be a string (or a whole number below 2^53)' })
    .transform((value) => storable(String(value)))
    .pipe(z.string().min(1, 'must not be empty').max(max, `must have at most ${max} characters`))

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]]) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
    z.enum(values, { error: `must be one of: ${values.join(', ')}` }),
  )

const wireCustomer = z.looseObject({
  id: id(200),
  name: z
    .string()
    .transform((value) => storable(value).slice(0, 200))
    .nullish(),
  tier: oneOf(customerTiers as unknown as readonly ['standard', ...(typeof customerTiers)[number][]]).optional(),
  billingPerYear: z.int('must be a whole number').min(0, 'must not be negative').nullish(),
  trend: oneOf(['growing', 'steady', 'leaving']).nullish(),
  authors: z
    .array(z.looseObject({ source: id(100), authorId: id(500) }))
    .max(100, 'must have at most 100 entries')
    .optional(),
})

/** One customer of the wire, or the first thing that is wrong with it. */
export const parseCustomer = (wire: unknown): Result<IncomingCustomer, CustomerProblem> => {
  const parsed = wireCustomer.safeParse(wire)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused({ path: issue?.path.join('.') ?? '', message: messageOf(issue) })
  }
  const { name, tier, billingPerYear, trend, authors } = parsed.data
  return ok({
    id: parsed.data.id,
    name: name === undefined || name === null || name === '' ? null : name,
    tier: tier ?? 'standard',
    billingPerYear: billingPerYear ?? null,
    trend: trend ?? null,
    authors: (authors ?? []).map(({ source, authorId }) => ({ source: source as SourceId, authorId })),
  })
}

/** The same customer twice is one, with the later word and the authors of both: a file has a line for each author. */
export const merged = (customers: readonly IncomingCustomer[]): readonly IncomingCustomer[] => {
  const byId = new Map<string, IncomingCustomer>()
  for (const one of customers) {
    const before = byId.get(one.id)
    byId.set(one.id, before === undefined ? one : { ...one, authors: [...before.authors, ...one.authors] })
  }
  return [...byId.values()]
}

const messageOf = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue === undefined) return 'is not a customer'
  if (issue.code !== 'invalid_type') return issue.message
  return issue.message.endsWith('received undefined') ? 'is missing' : `must be of type ${issue.expected}`
}
