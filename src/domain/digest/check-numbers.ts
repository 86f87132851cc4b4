import {
  allWords,
  countedNouns,
  isInexact,
  notAsCounted,
  numberWords,
  ordinalWords,
  shareWords,
  spanWords,
  timeUnits,
  turningWords,
  unitWords,
} from './number-words.ts'

/**
 * Whether every number a text speaks of occurs in the figures it was written from; `facts` are those figures as they
 * were shown. A share must occur as a share, a length of time as one, and a count as a count: 92% is not 92 cases.
 * Numbers in words count too, in English and in Spanish; “doubled” or “a third” are numbers that no figure gives. What
 * cannot be read for certain is refused: the plain text is always there.
 */
export const everyNumberOccurs = (text: string, facts: readonly string[]): boolean => {
  const known = new Set(facts.flatMap((fact) => numbersIn(fact) ?? []))
  return numbersIn(text)?.every((number) => known.has(number)) ?? false
}

/** `43`, `92%`, `1.5`, `30min`, `-3`; null where a number cannot be read for certain. */
const numbersIn = (text: string): readonly string[] | null => {
  if (unreadable.test(text) || roman.test(text)) return null
  const plain = text.normalize('NFKC').replaceAll('\u2010', '-').toLowerCase()
  const tokens = [...plain.matchAll(token)].map(([written]) => fold(written))
  const found: string[] = []
  let last: { readonly unit: string; readonly next: number } | null = null
  for (let at = 0; at < tokens.length; at += 1) {
    const read = /\p{Nd}/u.test(tokens[at] ?? '') ? digitsAt(tokens, at) : wordsAt(tokens, at)
    if (read === null || isOrdinalOf(tokens, at) || isRate(tokens, at)) return null
    if (read.value === undefined) {
      found.push(...claimAt(tokens, at))
      continue
    }
    const unit = unitAt(tokens, read.next)
    if (unit?.kind === 'ratio' || turningWords.has(tokens[at - 1] ?? '')) return null
    if (unit === null && isShareOf(tokens, read.next)) return null
    const number = `${read.value}${unit?.name ?? ''}`
    if (last !== null && goesOn(tokens, last, at, number)) found.push(`${found.pop() ?? ''}${number}`)
    // “12 204”: two numbers, or one of another.
    else if (last?.next === at) return null
    else found.push(number)
    const next = unit?.next ?? read.next
    last = { unit: unitOf(number), next }
    at = next - 1
  }
  return found
}

/** A number with what clings to it, a word, or a mark by itself. */
const token = /[-−–]?[\p{L}\p{M}\p{Nd}]+(?:[-.,:/’'×]?[\p{L}\p{M}\p{Nd}]+)*|\S/gu

/** ½, ①, Ⅳ, ٪ and 三 are numbers too, and their plain forms other ones; so are the words of languages in other letters. */
const unreadable = /[\p{No}\p{Nl}٪؉؊‰‱]|[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** Two letters or more, in capitals. */
const roman = /\b(?=[MDCLXVI]{2})M*(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})\b/

const isNumber = (token: string): boolean => /^\p{Nd}/u.test(token) || token in numberWords

/** “One in three”, “9 de cada 12”. */
const isShareOf = (tokens: readonly string[], from: number): boolean => {
  const after = tokens.slice(from, from + 5)
  const other = after.findIndex((word) => !shareWords.has(word))
  return other > 0 && isNumber(after[other] ?? '')
}

/** “The second week in a row”, “por primera vez”; a first response is none. */
const isOrdinalOf = (tokens: readonly string[], at: number): boolean =>
  ordinalWords.has(tokens[at] ?? '') && spanWords.has(tokens[at + 1] ?? '')

/** “Per hour”, “por hora”, “cases/day”. */
const isRate = (tokens: readonly string[], at: number): boolean => {
  const [word = '', next = ''] = tokens.slice(at, at + 2)
  const [, over = ''] = word.split('/')
  return over in unitWords || (['per', 'por', '/'].includes(word) && next in unitWords)
}

/** “No promises”, “sin casos”: nought of them. “All of the promises”, “todos los casos”: a hundred of a hundred. */
const claimAt = (tokens: readonly string[], at: number): readonly string[] => {
  const word = tokens[at] ?? ''
  const counted = (within: number): string | undefined => {
    const after = tokens.slice(at + 1, at + 1 + within)
    const noun = after.findIndex((one) => countedNouns.has(one))
    return after.slice(0, noun).some((one) => isNumber(one) || /^\P{L}/u.test(one)) ? undefined : after[noun]
  }
  if (word === 'no' && counted(2) !== undefined) return ['0']
  // A case without a response is one that waits; without responses there are none.
  if (['sin', 'without'].includes(word) && counted(1)?.endsWith('s')) return ['0']
  const isDenied = tokens.slice(Math.max(0, at - 4), at).some((one) => ['no', 'not', 'ni'].includes(one))
  return allWords.has(word) && !isDenied && counted(4) !== undefined ? ['100%'] : []
}

const unitOf = (number: string): string => /\p{L}+$/u.exec(number)?.[0] ?? ''

/** Whether “5 min” belongs to the “1 h” before it: neither is a length of time that was measured. */
const goesOn = (
  tokens: readonly string[],
  last: { readonly unit: string; readonly next: number },
  at: number,
  number: string,
): boolean =>
  (last.next === at || (last.next === at - 1 && ['and', 'y'].includes(tokens[last.next] ?? ''))) &&
  timeUnits.includes(last.unit) &&
  timeUnits.indexOf(unitOf(number)) > timeUnits.indexOf(last.unit)

const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '')

interface Read {
  /** Undefined: no number begins here. */
  readonly value?: string
  readonly next: number
}

/** `1,204`, `1.204`, `-3`, `30min`, `2k`. */
const digitsAt = (tokens: readonly string[], at: number): Read | null => {
  const [, sign = '', digits = '', rest = ''] = /^([-−–]?)(\p{Nd}[\p{Nd}.,:/’']*)(.*)$/u.exec(tokens[at] ?? '') ?? []
  const value = valueOf(digits)
  if (value === null) return null
  const scaled = scaleAt(tokens, at + 1)
  if (scaled !== null && rest === '')
    return { value: `${sign === '' ? '' : '-'}${Number(value) * scaled.by}`, next: scaled.next }
  if (rest === '') return { value: `${sign === '' ? '' : '-'}${value}`, next: at + 1 }
  const unit = unitWords[rest]
  return unit === undefined ? null : { value: `${sign === '' ? '' : '-'}${value}${unit}`, next: at + 1 }
}

/** Groups of three are thousands in both languages; anything else after a mark is a decimal, or a time of day. */
const valueOf = (digits: string): string | null => {
  const plain = digits.replace(/\p{Nd}/gu, (digit) => String(Number(digit)))
  if (/^\d{1,3}(?:[.,’']\d{3})+$/.test(plain) && !plain.startsWith('0')) return plain.replace(/[.,’']/g, '')
  if (/^\d+$/.test(plain)) return String(Number(plain))
  if (/^\d+[.,]\d+$/.test(plain)) return String(Number(plain.replace(',', '.')))
  return /^\d+:\d\d$/.test(plain) ? plain : null
}

/** “Twenty-two”, “two hundred and five”, “treinta y cinco”, “mil doscientos”. */
const wordsAt = (tokens: readonly string[], at: number): Read | null => {
  const parts = partsOf(tokens[at] ?? '')
  if (isInexact(tokens[at] ?? '') || parts.some(isInexact)) return null
  if (!parts.every((part) => part in numberWords)) {
    return parts.length > 1 && parts.some((part) => (numberWords[part] ?? 0) > 1) ? null : { next: at + 1 }
  }
  let total = 0
  let group = 0
  let next = at
  for (; next < tokens.length; next += 1) {
    const word = tokens[next] ?? ''
    const joins =
      (word === 'and' || word === 'y') && partsOf(tokens[next + 1] ?? '').every((part) => part in numberWords)
    if (joins && next > at && group > 0) continue
    const numbers = partsOf(word)
    if (!numbers.every((part) => part in numberWords)) break
    for (const part of numbers) {
      const value = numberWords[part] ?? 0
      if (value >= 1_000) {
        total += Math.max(1, group) * value
        group = 0
      } else if (value === 100) group = Math.max(1, group) * 100
      else group += value
    }
  }
  return { value: String(total + group), next }
}

const partsOf = (word: string): readonly string[] =>
  word
    .replace(/^[-−–]/, '')
    .split(/[-’']/)
    .filter(Boolean)

const scaleAt = (tokens: readonly string[], at: number): { by: number; next: number } | null => {
  const by = numberWords[tokens[at] ?? ''] ?? 0
  return by >= 100 ? { by, next: at + 1 } : null
}

const unitAt = (
  tokens: readonly string[],
  at: number,
): { kind: 'unit' | 'ratio'; name: string; next: number } | null => {
  const [one = '', other = ''] = tokens.slice(at, at + 2)
  if (isInexact(one) || notAsCounted.has(one)) return { kind: 'ratio', name: one, next: at + 1 }
  const inTwo = (one === 'per' && other === 'cent') || (one === 'por' && other === 'ciento')
  const name = inTwo ? '%' : unitWords[one]
  if (name === undefined) return null
  const next = at + (inTwo ? 2 : 1)
  // Percentage points are no share.
  return { kind: notAsCounted.has(tokens[next] ?? '') ? 'ratio' : 'unit', name, next }
}
