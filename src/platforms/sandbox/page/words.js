// @ts-check
/** The page's words in the person's language, and its numbers and times by the rules of that language. */

let words = /** @type {Record<string, string>} */ ({})
let locale = 'en-GB'
let zone = 'UTC'
let plural = new Intl.PluralRules(locale)

/** @param {{ words: Record<string, string>, language: string, timezone: string }} given */
export const speak = ({ words: given, language, timezone }) => {
  words = given
  locale = language === 'en' ? 'en-GB' : language
  zone = timezone
  plural = new Intl.PluralRules(locale)
  formats.clear()
  document.documentElement.lang = language
}

/** @param {string} key @param {Record<string, string | number>} [params] */
export const say = (key, params = {}) => {
  const { count } = params
  const form = typeof count === 'number' ? words[`${key}_${plural.select(count)}`] : undefined
  const text = form ?? words[key] ?? words[`${key}_other`] ?? key
  return text.replace(/\{(\w+)\}/g, (_, name) => {
    const value = params[name] ?? '…'
    return typeof value === 'number' ? value.toLocaleString(locale) : value
  })
}

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map()

/** @param {string} name @param {Intl.DateTimeFormatOptions} options */
const formatter = (name, options) => {
  let format = formats.get(name)
  if (format === undefined)
    formats.set(name, (format = new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })))
  return format
}

/** @param {number} at */
export const time = (at) => formatter('time', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
/** @param {number} at */
export const day = (at) => formatter('day', { weekday: 'long', day: 'numeric', month: 'long' }).format(at)
/** @param {number} at */
export const shortDay = (at) => formatter('shortDay', { weekday: 'short', day: 'numeric', month: 'short' }).format(at)
