import { z } from 'zod'
import { isWebhookSecret, secretCommand } from './policy-fields.ts'
import { type Complaint, complaint, mend } from './problem.ts'

/*
 * How single variables are read. A complaint never holds the value: every one of them may be a secret, and somebody
 * who mistakes one variable for another pastes a token where a port should be.
 */

export const plain = variable((text) => ({ value: text }))

export const port = variable((text) =>
  /^\d{1,5}$/.test(text) && Number(text) <= 65_535
    ? { value: Number(text) }
    : complaint('not_a_port', {}, mend('between', { min: 0, max: '65535' })),
)

export const hostname = variable((text) =>
  /^[\w.:-]+$/.test(text) ? { value: text } : complaint('not_a_host', {}, mend('write_like', { example: '127.0.0.1' })),
)

/** Whether nobody but this machine can reach a server there. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)

export const databaseUrl = variable((text) =>
  /^postgres(ql)?:\/\/\S+$/.test(text)
    ? { value: text }
    : complaint(
        'not_a_database_url',
        {},
        mend('write_like', { example: 'postgres://user:password@host:5432/ventanilla' }),
      ),
)

/** With a slash at its end, as paths are joined to it. */
export const baseUrl = variable((text) =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)
    ? { value: text.endsWith('/') ? text : `${text}/` }
    : complaint('not_a_url', {}, mend('write_like', { example: 'https://example.org/api/' })),
)

export const ingestSecret = variable((text) =>
  isWebhookSecret(text)
    ? { value: text }
    : complaint('bad_secret', {}, mend('make_secret', { command: secretCommand })),
)

export const prefixed = (shape: RegExp, prefix: string) =>
  variable((text) => (shape.test(text) ? { value: text } : complaint('wrong_prefix', { prefix })))

export const keyRing = variable((text): { value: readonly Uint8Array[] } | Complaint => {
  const keys = text.split(',').map((key) => key.trim())
  const bad = keys.findIndex((key) => !/^[A-Za-z0-9+/]{43}=$/.test(key))
  return bad < 0
    ? { value: keys.map((key) => Uint8Array.from(Buffer.from(key, 'base64'))) }
    : complaint('not_a_key', { index: bad + 1 }, mend('make_key', { command: keyCommand }))
})

/** What Entra calls an application or tenant id. A tenant's domain gets a token too, but no request ever names it. */
export const entraId = variable((text) => (isGuid(text) ? { value: text } : notEntraId))

/** One or several, separated by commas. */
export const entraIds = variable((text) =>
  text.split(',').every((one) => isGuid(one.trim())) ? { value: text } : notEntraId,
)

const isGuid = (text: string): boolean => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)
const notEntraId = complaint(
  'not_an_entra_id',
  {},
  mend('write_like', { example: '11111111-2222-4333-8444-555555555555' }),
)

export const switchedOn = variable((text) => {
  const word = text.toLowerCase()
  if (['1', 'true', 'yes', 'on'].includes(word)) return { value: true }
  if (['0', 'false', 'no', 'off'].includes(word)) return { value: false }
  return complaint('not_one_of_these', {}, mend('one_of', { options: '1, 0' }))
})

export const oneOf = <const Value extends string>(values: readonly Value[]) =>
  variable((text): { value: Value } | Complaint => {
    const found = values.find((one) => one.toLowerCase() === text.toLowerCase())
    return found === undefined
      ? complaint('not_one_of_these', {}, mend('one_of', { options: values.join(', ') }))
      : { value: found }
  })

const keyCommand = `node -p "require('crypto').randomBytes(32).toString('base64')"`

/** Null when it is not set; a variable that is set to nothing is not set. */
function variable<Value>(read: (text: string) => { readonly value: Value } | Complaint) {
  return z
    .string()
    .optional()
    .transform((given, ctx): Value | null => {
      const text = given?.trim() ?? ''
      if (text === '') return null
      const outcome = read(text)
      if ('value' in outcome) return outcome.value
      ctx.issues.push({ code: 'custom', input: undefined, params: { complaint: outcome } })
      return z.NEVER
    })
}
