/**
 * What may stand in a log. Two nets: keys whose values are somebody's words, name or secret, and shapes of secrets
 * inside any text. Neither excuses handing the log a text in the first place.
 */
export interface Redactor {
  /** The text without anything that looks like, or is, a secret. */
  readonly text: (text: string) => string
  /** A field of a log line as plain data. */
  readonly value: (value: unknown, key?: string) => unknown
}

/** `secrets`: values of the environment that are to appear nowhere, whatever they look like. */
export const redactor = (secrets: readonly string[] = []): Redactor => {
  // Longest first, so that no secret is left over as the tail of a shorter one; short ones would blot out plain words.
  const known = secrets.filter((secret) => secret.length >= 8).toSorted((a, b) => b.length - a.length)

  const text = (given: string): string => {
    const clipped = given.length > longestText ? `${given.slice(0, longestText)}…` : given
    const withoutKnown = known.reduce((rest, secret) => rest.replaceAll(secret, hidden), clipped)
    return shapes.reduce((rest, [shape, instead]) => rest.replace(shape, instead), withoutKnown)
  }

  const value = (given: unknown, key = '', depth = 0): unknown => {
    if (isSensitiveKey(key) && given !== null && given !== undefined) return hidden
    switch (typeof given) {
      case 'string':
        return text(given)
      case 'number':
      case 'boolean':
      case 'undefined':
        return given
      case 'bigint':
        return given.toString()
      case 'function':
      case 'symbol':
        return `[${typeof given}]`
      case 'object':
        return given === null ? null : object(given, depth)
    }
  }

  const object = (given: object, depth: number): unknown => {
    if (given instanceof Error) return error(given, 0)
    if (given instanceof Date) return Number.isNaN(given.getTime()) ? null : given.toISOString()
    if (ArrayBuffer.isView(given)) return `[${given.byteLength} bytes]`
    if (depth >= deepest) return '[…]'
    if (Array.isArray(given)) {
      const items = given.slice(0, longestList).map((item) => value(item, '', depth + 1))
      return given.length > longestList ? [...items, `[${given.length - longestList} more]`] : items
    }
    if (given instanceof Map || given instanceof Set) return `[${given.size} entries]`
    const entries = Object.entries(given).slice(0, longestList * 2)
    return Object.fromEntries(entries.map(([name, one]) => [name, value(one, name, depth + 1)]))
  }

  /** Name, message, frames and causes; of its fields only those that name a kind of failure, never what it was about. */
  const error = (given: Error, depth: number): unknown => {
    const fields = given as { code?: unknown; kind?: unknown; platform?: unknown; status?: unknown; cause?: unknown }
    const { cause } = fields
    return {
      name: given.name,
      message: text(messageOf(given)),
      ...Object.fromEntries(
        (['code', 'kind', 'platform', 'status'] as const)
          .filter((field) => isPlainCode(fields[field]))
          .map((field) => [field, fields[field]]),
      ),
      stack: framesOf(given),
      ...(cause !== undefined && {
        cause: cause instanceof Error && depth < longestChain ? error(cause, depth + 1) : value(cause, '', deepest),
      }),
      ...(given instanceof AggregateError &&
        depth < longestChain && {
          errors: given.errors
            .slice(0, 5)
            .map((one: unknown) => (one instanceof Error ? error(one, depth + 1) : value(one, '', deepest))),
        }),
    }
  }

  return { text, value: (given, key) => value(given, key) }
}

const hidden = '[redacted]'
const longestText = 2_000
const longestList = 20
const longestChain = 5
const deepest = 4

const sensitiveKeys = new Set(
  `text texts body name names handle author authors author_name display_name email phone address quote note reply draft
   card values query params parameters headers cookie cookies ip user_name username real_name
   authorization auth credentials password passwd secret secrets token tokens api_key signature`.split(/\s+/),
)

/** `authorName` and `author_name` are one key; whatever ends in `_secret`, `_token` or `_text` is what it says. */
const isSensitiveKey = (key: string): boolean => {
  const folded = key.replaceAll(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
  return (
    sensitiveKeys.has(folded) ||
    /_(secret|token|password|text|email|handle|cookie)$|_(api|private|signing)_key$/.test(folded)
  )
}

const shapes: readonly (readonly [shape: RegExp, instead: string])[] = [
  [/whsec_[\w+/=-]+/g, hidden],
  // Slack: xoxb-, xoxp-, xoxe.xoxb-, xoxe-, xapp-; tokens of a webhook stand in its path.
  [/\bx(?:ox[a-z]|app)[-.][\w.-]+/gi, hidden],
  [/(hooks\.slack\.com\/[a-z]+\/)[\w/]+/gi, `$1${hidden}`],
  [/\b(Bearer|Basic)\s+[\w.~+/=-]{6,}/gi, `$1 ${hidden}`],
  // JSON Web Tokens, as Teams sends them.
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, hidden],
  [/\bsk-[\w-]{12,}/g, hidden],
  [/([a-z][a-z\d+.-]*:\/\/[^\s:@/]*):[^\s@/]+@/gi, `$1:${hidden}@`],
  // Queries of an address carry codes, tokens and what people searched for.
  [/(\b[a-z][a-z\d+.-]*:\/\/[^\s?#"'<>]+)[?#][^\s"'<>]*/gi, '$1?…'],
  [
    /\b((?:[\w-]*[_-])?(?:password|passwd|secret|token|api[_-]?key|authorization))(["']?\s*[=:]\s*["']?)[^\s"',;&}[]+/gi,
    `$1$2${hidden}`,
  ],
  [/[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '[address]'],
]

/**
 * Some libraries quote what they were given. Drizzle ends its message with the parameters, Postgres puts the value
 * after a colon, JSON.parse repeats the text it failed on.
 */
const messageOf = (error: Error): string => {
  const message = error.message.replace(/\n?params: [^]*$/, ' params: […]')
  if (error.name === 'PostgresError') return message.replace(/: [^]*$/, ': […]')
  if (error instanceof SyntaxError) return message.replace(/["'][^]*["'](\.{3})?/, '[…]')
  return message
}

/** The message stands above the frames in a stack, unredacted; only the frames are kept. */
const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /^at .+:\d+:\d+\)?$/.test(line))
    .slice(0, 15)

const isPlainCode = (value: unknown): boolean =>
  (typeof value === 'number' && Number.isFinite(value)) || (typeof value === 'string' && /^[\w.-]{1,40}$/.test(value))
