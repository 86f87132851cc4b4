import type { Language } from '../domain/ids.ts'
import type { DurationMs, Instant } from '../domain/time.ts'
import en from './en.json' with { type: 'json' }
import es from './es.json' with { type: 'json' }
import { type Formats, formatsOf } from './formats.ts'
import { type Entry, entriesOf, fill } from './template.ts'

/** Every text there is, by its dotted path in `en.json`; `x_one` and `x_other` together are the one key `x`. */
export type TextKey = KeysOf<typeof en>
export type TextParams = Readonly<Record<string, string | number>>

/** The words and writing habits of one language. Made once a language; everything in it is cached. */
export interface Words extends Formats {
  readonly language: Language
  /**
   * The text, with its placeholders filled: `{name}` as it is given, `{count}` as a number of the language (and it
   * picks the plural), `{n:number}` `{n:compact}` `{n:percent}` `{ms:duration}` by those rules, and `{tier:tier}` by
   * looking `tier.<value>` up. What is filled in is never read as a template again.
   */
  say(key: TextKey, params?: TextParams): string
  /** Whether a key made from outside data (a reason's code) has a text. */
  has(key: string): key is TextKey
  /** “4 min”, “2 h 10 min”, “3 d 4 h”: the two largest units that count, never rounded up. */
  duration(ms: DurationMs): string
  /** The time alone on the reader's present day, else with its date: “09:00”, “21 Nov, 09:00”. */
  when(at: Instant, timezone: string, now: Instant): string
}

export const wordsIn = (language: Language): Words => (made[language] ??= make(language))

type KeysOf<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? Singular<Key, keyof Tree> : `${Key}.${KeysOf<Tree[Key]>}`
}[keyof Tree & string]
/** `none_other` is a word of its own; it is a plural form only where `none_one` stands beside it. */
type Singular<Key extends string, Siblings> = Key extends `${infer Base}_one`
  ? `${Base}_other` extends Siblings
    ? Base
    : Key
  : Key extends `${infer Base}_other`
    ? `${Base}_one` extends Siblings
      ? Base
      : Key
    : Key

const made: Partial<Record<Language, Words>> = {}
const texts: Readonly<Record<Language, object>> = { en, es }
const englishEntries: { current?: ReadonlyMap<string, Entry> } = {}
const inEnglish = (key: string): Entry | undefined => (englishEntries.current ??= entriesOf(en)).get(key)

const make = (language: Language): Words => {
  const entries = entriesOf(texts[language])
  const formats = formatsOf(language)
  // A text that a translator has not reached yet is better in English than not at all; a unit test finds it.
  const entry = (key: string): Entry | undefined => entries.get(key) ?? inEnglish(key)
  const words: Words = {
    ...formats,
    language,
    say(key, params) {
      const found = entry(key)
      return found === undefined ? key : fill(found, params, write)
    },
    has: (key): key is TextKey => entry(key) !== undefined,
    duration(ms) {
      const parts = unitsIn(ms)
      return parts.map(({ unit, count }) => words.say(`unit.${unit}`, { count })).join(' ')
    },
    when: (at, timezone, now) =>
      formats.sameDay(at, now, timezone) ? formats.time(at, timezone) : formats.shortDateTime(at, timezone, now),
  }
  const write = {
    plural: formats.plural,
    value(value: string | number, format: string): string {
      if (typeof value === 'number') {
        switch (format) {
          case 'number':
            return formats.number(value)
          case 'compact':
            return formats.compact(value)
          case 'percent':
            return formats.percent(value)
          case 'duration':
            return words.duration(value)
        }
      }
      const key = `${format}.${value}`
      return words.has(key) ? words.say(key) : String(value)
    },
  }
  return words
}

const units = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
  { unit: 'second', ms: 1_000 },
] as const

const unitsIn = (ms: DurationMs): readonly { unit: (typeof units)[number]['unit']; count: number }[] => {
  const whole = Math.max(0, ms)
  const at = units.findIndex((one) => whole >= one.ms)
  const first = units[at]
  if (first === undefined) return [{ unit: 'second', count: 0 }]
  const count = Math.floor(whole / first.ms)
  const next = units[at + 1]
  // Nobody decides anything by the seconds of “4 min 12 s”.
  if (next === undefined || next.unit === 'second') return [{ unit: first.unit, count }]
  const rest = Math.floor((whole - count * first.ms) / next.ms)
  return rest === 0
    ? [{ unit: first.unit, count }]
    : [
        { unit: first.unit, count },
        { unit: next.unit, count: rest },
      ]
}
