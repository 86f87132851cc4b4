import { z } from 'zod'
import { type Language, languages } from '../domain/ids.ts'
import type { Shift } from '../domain/policy.ts'
import type { DurationMs } from '../domain/time.ts'
import { dayMs, secondMs } from '../domain/time.ts'
import { isLocalDate, isTimezone, parseDuration, parseShift, parseTimeOfDay } from './durations.ts'
import { nearest } from './nearest.ts'
import { type Complaint, complaint, type Mend, mend } from './problem.ts'

/** A map with these keys and no others. */
export const map = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    // The keys that exist travel in the message; `complaintsOf` makes the suggestion from them.
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

/** A list, which may be empty, or one value that stands for a list of one. */
export const many = <Item extends z.ZodType>(item: Item) => z.preprocess(asList, z.array(item))

/** A list of at least one, or one value alone. */
export const oneOrMany = <Item extends z.ZodType>(item: Item) =>
  z.preprocess(
    asList,
    z.array(item).superRefine((list, ctx) => {
      if (list.length === 0) ctx.addIssue(issueOf(list, complaint('empty_list', {}, mend('fill_or_remove'))))
    }),
  )

const asList = (value: unknown): unknown => (value === undefined || Array.isArray(value) ? value : [value])

export const text = (maxLength = 200) =>
  field((value): Read<string> => {
    if (typeof value === 'number' || typeof value === 'boolean')
      return complaint('number_for_text', { got: String(value) }, mend('quote_it'))
    if (typeof value !== 'string') return complaint('expected_text', { got: shown(value) })
    const trimmed = value.trim()
    if (trimmed === '') return complaint('empty_text', {}, mend('fill_or_remove'))
    if (trimmed.length > maxLength) return complaint('too_long', { max: maxLength, length: trimmed.length })
    return { value: trimmed }
  })

/** Text that must also look a certain way. */
export const shaped = <Value extends string>(test: (text: string) => boolean, otherwise: (got: string) => Complaint) =>
  text(2_000).transform((value, ctx): Value => {
    if (test(value)) return value as Value
    ctx.issues.push(issueOf(value, otherwise(clipped(value))))
    return z.NEVER
  })

/** Short, stable and safe in a log, a button value and a file name. */
export const id = <Value extends string>() =>
  shaped<Value>(
    (value) => isId(value),
    (got) => complaint('bad_id', { got }, mend('write_like', { example: 'care-team' })),
  )
export const isId = (value: string): boolean => /^[a-z0-9][a-z0-9_-]{0,62}$/i.test(value)

export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  text().transform((value, ctx): Value => {
    const found = values.find((one) => one === value)
    if (found !== undefined) return found
    ctx.issues.push(issueOf(value, complaint('not_one_of', { got: clipped(value) }, suggestion(value, values))))
    return z.NEVER
  })

export const suggestion = (word: string, options: readonly string[]): Mend | null => {
  const close = nearest(word, options)
  if (close !== null) return mend('did_you_mean', { suggestion: close })
  return options.length === 0 ? null : mend('one_of', { options: options.join(', ') })
}

export const flag = () =>
  field((value): Read<boolean> => {
    if (typeof value === 'boolean') return { value }
    // What comes from the environment is always text.
    if (value === 'true' || value === 'false') return { value: value === 'true' }
    return complaint('expected_flag', { got: shown(value) }, mend('one_of', { options: 'true, false' }))
  })

export const number = (min: number, max: number, whole = false) =>
  field((value): Read<number> => {
    const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value
    if (typeof read !== 'number' || !Number.isFinite(read) || (whole && !Number.isInteger(read)))
      return complaint('expected_number', { got: shown(value) }, mend('between', { min, max }))
    if (read < min || read > max) return complaint('out_of_range', { got: read }, mend('between', { min, max }))
    return { value: read }
  })

/** A length of time, more than nothing. */
export const duration = (max: DurationMs = 366 * dayMs) =>
  field((value): Read<DurationMs> => {
    const example = mend('write_like', { example: '15m' })
    if (typeof value !== 'string') return complaint('bad_duration', { got: shown(value) }, example)
    const read = parseDuration(value)
    if (read === null || Number.isNaN(read)) return complaint('bad_duration', { got: clipped(value) }, example)
    if (read <= 0 || read > max)
      return complaint(
        'out_of_range',
        { got: value.trim() },
        mend('between', { min: '1s', max: max < dayMs ? `${max / secondMs}s` : `${max / dayMs}d` }),
      )
    return { value: Math.round(read) }
  })

export const timeOfDay = () =>
  field((value): Read<number> => {
    const read = typeof value === 'string' ? parseTimeOfDay(value) : null
    return read === null || read === 1440
      ? complaint('bad_time', { got: shown(value) }, mend('write_like', { example: '"08:30"' }))
      : { value: read }
  })

export const shift = () =>
  field((value): Read<Shift> => {
    const read = typeof value === 'string' ? parseShift(value) : null
    return read === null
      ? complaint('bad_shift', { got: shown(value) }, mend('write_like', { example: '"09:00-14:00"' }))
      : { value: read }
  })

export const localDate = () =>
  shaped<string>(isLocalDate, (got) => complaint('bad_date', { got }, mend('write_like', { example: '2026-12-25' })))

export const timezone = () =>
  shaped<string>(isTimezone, (got) => {
    const close = nearest(got, Intl.supportedValuesOf('timeZone'))
    const help = close === null ? mend('write_like', { example: 'Europe/Madrid' }) : suggestion(got, [close])
    return complaint('bad_timezone', { got }, help)
  })

/** A language Ventanilla itself speaks. */
export const language = () => oneOf<Language>(languages)

/** The language of a text of the public web: the primary part of a BCP 47 tag. */
export const languageTag = () =>
  shaped<string>(
    (value) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value),
    (got) => complaint('bad_language', { got }, mend('write_like', { example: 'es' })),
  )

export const webUrl = () =>
  shaped<string>(
    (value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol),
    (got) => complaint('bad_url', { got }, mend('write_like', { example: 'https://example.org/publish' })),
  )

/** `[40, 100]`: from and to, both included. */
export const range = (min: number, max: number) =>
  field((value): Read<[min: number, max: number]> => {
    const help = mend('write_like', { example: '[40, 100]' })
    const [from, to] = Array.isArray(value) && value.length === 2 ? (value as unknown[]) : []
    if (typeof from !== 'number' || typeof to !== 'number') return complaint('bad_range', { got: shown(value) }, help)
    if (from < min || to > max || from > to) return complaint('bad_range', { got: `[${from}, ${to}]` }, help)
    return { value: [from, to] }
  })

/** A network's own signing secret: any text, and never repeated in a message. */
export const secretText = () =>
  field((value): Read<string> => {
    const secret = typeof value === 'number' ? String(value) : value
    return typeof secret === 'string' && secret.length >= 8 && secret.length <= 1_000
      ? { value: secret }
      : complaint('short_secret', { min: 8 })
  })

/** Standard Webhooks: `whsec_` and base64 of the key. Shorter than 16 bytes can be guessed. */
export const webhookSecret = () =>
  shaped<string>(isWebhookSecret, () => complaint('bad_secret', {}, mend('make_secret', { command: secretCommand })))
/** Any machine that runs Ventanilla has Node. */
export const secretCommand = "node -p \"'whsec_' + require('crypto').randomBytes(32).toString('base64')\""
export const isWebhookSecret = (value: string): boolean => {
  const [, key] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value) ?? []
  return key !== undefined && Buffer.from(key, 'base64').length >= 16
}

/** Every complaint in what zod found, with the path of each. */
export const complaintsOf = (error: z.ZodError): readonly Located[] =>
  error.issues.flatMap((issue): readonly Located[] => {
    const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: 'key',
        what: complaint('unknown_key', { key: clipped(key) }, suggestion(key, issue.message.split(' '))),
      }))
    return [{ path, at: 'value', what: complaintOf(issue) }]
  })

export interface Located {
  readonly path: readonly (string | number)[]
  readonly at: 'key' | 'value'
  readonly what: Complaint
}

const complaintOf = (issue: z.core.$ZodIssue): Complaint => {
  const own = issue.code === 'custom' ? (issue.params?.['complaint'] as Complaint | undefined) : undefined
  if (own !== undefined) return own
  if (issue.code === 'invalid_type') {
    const got = shown(issue.input)
    if (issue.input === undefined) return missing(issue.path.at(-1))
    if (issue.expected === 'array') return complaint('expected_list', { got }, mend('list_of'))
    return complaint('expected_map', { got }, mend('map_of'))
  }
  return complaint('yaml', { message: issue.message })
}

type Read<Value> = { readonly value: Value } | Complaint

/** One value, read by our own hand so that every complaint says what to do. */
const field = <Value>(read: (value: unknown) => Read<Value>) =>
  z.unknown().transform((value, ctx): Value => {
    if (value === undefined) {
      ctx.issues.push(issueOf(value, null))
      return z.NEVER
    }
    const outcome = read(value)
    if ('value' in outcome) return outcome.value
    ctx.issues.push(issueOf(value, outcome))
    return z.NEVER
  })

/** `null` stands for “missing”: only whoever knows the path can name the key. */
export const issueOf = (input: unknown, what: Complaint | null) =>
  what === null
    ? ({ code: 'invalid_type', expected: 'string', input } as const)
    : ({ code: 'custom', input, params: { complaint: what } } as const)

const missing = (key: PropertyKey | undefined): Complaint => {
  const name = String(key ?? '')
  return complaint('missing_key', { key: name }, mend('add_key', { key: name }))
}

/** The same in every language. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'string') return clipped(value)
  return typeof value === 'object' ? '{…}' : JSON.stringify(value)
}

/** Enough to recognise it; a message is no place for a page of text or for control characters. */
const clipped = (value: string): string => {
  const visible = value.replace(/\p{C}/gu, '\uFFFD')
  return visible.length > 60 ? `${visible.slice(0, 59)}…` : visible
}
