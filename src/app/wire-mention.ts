import { z } from 'zod'
import type { SourceId } from '../domain/ids.ts'
import { mentionKinds } from '../domain/mention/mention.ts'
import type { Brand, Policy } from '../domain/policy.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import { type Instant, instant, minuteMs, plus } from '../domain/time.ts'
import type { NewMention } from './ports/mention-store.ts'

/** Why one mention of a request was not taken. */
export interface MentionProblem {
  readonly path: string
  readonly message: string
}

const longestText = 100_000

const longestId = 500
/** Two ids share an index row, and Postgres takes at most 2,704 bytes of one: postgresql.org/docs/18/btree.html */
const longestIdBytes = 1_000
const idProblem = 'must be a string (or a whole number below 2^53)'

/** Ids come as numbers from some tools; past 2^53 they have lost digits on the way and are refused. */
const id = z
  .union([z.string(), z.int(idProblem)], { error: idProblem })
  .transform((value) => storable(String(value)))
  .pipe(
    z
      .string()
      .min(1, 'must not be empty')
      .max(longestId, `must have at most ${longestId} characters`)
      .refine((value) => utf8Bytes(value) <= longestIdBytes, `must have at most ${longestIdBytes} bytes in UTF-8`),
  )
/** Cut first: the cut may go through a surrogate pair. */
const words = (max: number) => z.string().transform((value) => storable(value.slice(0, max)))
const count = z.int('must be a whole number below 2^53').min(0, 'must not be negative').nullish()
const moment = z
  .string()
  .transform((value) => parsedMoment(value))
  .refine((value) => Number.isFinite(value), 'must be an ISO 8601 date and time, like 2026-11-22T09:00:00Z')
  .transform((value): Instant => instant(value))

const wireMention = z.looseObject({
  id,
  source: z.string().optional(),
  url: words(2_000).nullish(),
  text: z
    .string()
    .max(longestText, `must have at most ${longestText} characters`)
    .transform((value) => storable(value))
    .optional(),
  publishedAt: moment,
  editedAt: moment.nullish(),
  deleted: z.boolean().nullish(),
  lang: words(35).nullish(),
  brand: z.string().nullish(),
  conversationId: id.nullish(),
  inReplyTo: id.nullish(),
  kind: z.enum(mentionKinds, { error: `must be one of: ${mentionKinds.join(', ')}` }).nullish(),
  author: z.looseObject({
    id,
    handle: words(200).nullish(),
    name: words(200).nullish(),
    followers: count,
    verified: z.boolean().nullish(),
    createdAt: moment.nullish(),
    url: words(2_000).nullish(),
  }),
  engagement: z
    .looseObject({ likes: count, shares: count, replies: count, views: count, at: moment.nullish() })
    .nullish(),
})

const keysOf = (schema: { readonly shape: object }): ReadonlySet<string> => new Set(Object.keys(schema.shape))
const knownKeys = keysOf(wireMention)
const knownAuthorKeys = keysOf(wireMention.shape.author)

/** A mention of the wire, as `contract.md` describes it, or the first thing that is wrong with it. */
export const parseMention = (
  wire: unknown,
  source: SourceId,
  policy: Policy,
  now: Instant,
  byHand: string | null = null,
): Result<NewMention, MentionProblem> => {
  const parsed = wireMention.safeParse(wire)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return refused({ path: issue?.path.join('.') ?? '', message: messageOf(issue) })
  }
  const one = parsed.data
  if (one.text === undefined && one.deleted !== true) return refused({ path: 'text', message: 'is missing' })
  const text = one.text ?? ''
  if (text.trim() === '' && one.deleted !== true) return refused({ path: 'text', message: 'must not be empty' })
  const brand = brandFor(one.brand ?? null, text, policy)
  if (brand === null) {
    return refused({
      path: 'brand',
      message: `is not in the policy, which knows: ${policy.brands.map((other) => other.id).join(', ')}`,
    })
  }
  const extra = unknownIn(one, knownKeys)
  const ofAuthor = unknownIn(one.author, knownAuthorKeys)
  if (ofAuthor.length > 0) extra.push(['author', Object.fromEntries(ofAuthor)])
  const tooDeep = extra.find(([, value]) => isDeeperThan(deepestExtra, value))
  if (tooDeep !== undefined) {
    return refused({ path: tooDeep[0].slice(0, 200), message: `must not be nested more than ${deepestExtra} deep` })
  }
  // A post from the future would never be due and never grow old: it counts as published now, and says what it claimed.
  const fromFuture = one.publishedAt > plus(now, clockSkewMs)
  if (fromFuture) extra.push(['claimedPublishedAt', new Date(one.publishedAt).toISOString()])
  const publishedAt = fromFuture ? now : one.publishedAt
  const sampledAt = one.engagement?.at ?? null
  return ok({
    source,
    externalId: one.id,
    brand: brand.id,
    kind: one.kind ?? (one.inReplyTo == null ? 'post' : 'reply'),
    text,
    url: webAddress(one.url),
    lang: languageTag(one.lang),
    conversationId: one.conversationId ?? one.inReplyTo ?? one.id,
    inReplyTo: one.inReplyTo ?? null,
    publishedAt,
    receivedAt: now,
    // A time far ahead would make every later edit look old.
    editedAt: one.editedAt == null ? null : earlier(one.editedAt, plus(now, clockSkewMs)),
    deletedAt: one.deleted === true ? now : null,
    author: {
      id: one.author.id,
      handle: one.author.handle ?? null,
      name: one.author.name ?? null,
      followers: one.author.followers ?? null,
      verified: one.author.verified ?? false,
      createdAt: one.author.createdAt ?? null,
      url: webAddress(one.author.url),
    },
    engagement: {
      likes: one.engagement?.likes ?? 0,
      shares: one.engagement?.shares ?? 0,
      replies: one.engagement?.replies ?? 0,
      views: one.engagement?.views ?? 0,
      at: earlier(sampledAt ?? now, now),
    },
    extra:
      extra.length === 0 ? null : Object.fromEntries(extra.map(([key, value]) => [storable(key), storableDeep(value)])),
    byHand,
  })
}

const messageOf = (issue: z.core.$ZodIssue | undefined): string => {
  if (issue === undefined) return 'is not a mention'
  if (issue.code !== 'invalid_type' || issue.expected === 'int') return issue.message
  return issue.message.endsWith('received undefined') ? 'is missing' : `must be of type ${issue.expected}`
}

const clockSkewMs = 5 * minuteMs

/** Postgres stores no null character and no half of a surrogate pair; everything else is kept as it came. */
const storable = (text: string): string => text.replaceAll('\0', '\u{FFFD}').toWellFormed()

/** Deeper than anything a network sends, and far from where a reader of it would run out of stack. */
const deepestExtra = 32

const isDeeperThan = (limit: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (limit === 0 || Object.values(value).some((inner) => isDeeperThan(limit - 1, inner)))

const storableDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(storableDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [storable(key), storableDeep(inner)]))
}

const unknownIn = (object: object, known: ReadonlySet<string>): [string, unknown][] =>
  Object.entries(object).filter(([key]) => !known.has(key))

const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length

/** `Date.parse` alone takes “5” for the year 2001, and a time without a zone for the zone of this machine. */
const parsedMoment = (text: string): number => {
  const [, date, time, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)([Zz]|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim()) ?? []
  if (date === undefined) return Number.NaN
  const offset = (zone ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  return Date.parse(`${date}T${time ?? '00:00'}${offset}`)
}

const earlier = (one: Instant, other: Instant): Instant => (one < other ? one : other)

const webAddress = (url: string | null | undefined): string | null => {
  if (url == null || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

const languageTag = (lang: string | null | undefined): string =>
  lang != null && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(lang) ? lang : 'und'

/** The brand the source names, else the first whose name or alias stands in the text, else the first of the policy. */
const brandFor = (named: string | null, text: string, policy: Policy): Brand | null => {
  if (named !== null) return policy.brands.find((brand) => brand.id === named) ?? null
  const folded = text.toLowerCase()
  const mentioned = policy.brands.find((brand) =>
    [brand.name, ...brand.aliases].some((name) => folded.includes(name.toLowerCase())),
  )
  return mentioned ?? policy.brands[0] ?? null
}
