import { type Language, languages } from '../domain/ids.ts'
import portuguese from './pt-reasons.json' with { type: 'json' }
import { type Entry, entriesOf, fill } from './template.ts'
import { type TextKey, type Words, wordsIn } from './text.ts'

/**
 * Words for reasons in the language of a text, which may be one that no card is written in: posts are read in
 * Portuguese too. Only reasons are translated there; anything else stays English.
 */
export const reasonWordsIn = (lang: string): Words => {
  const tag = lang.slice(0, 2)
  if (tag === 'pt') return (inPortuguese.current ??= makePortuguese())
  return wordsIn(languages.find((language): language is Language => language === tag) ?? 'en')
}

const inPortuguese: { current?: Words } = {}

const makePortuguese = (): Words => {
  const entries: ReadonlyMap<string, Entry> = entriesOf(portuguese)
  const english = wordsIn('en')
  const whole = new Intl.NumberFormat('pt-BR', { maximumFractionDigits: 1 })
  const compact = new Intl.NumberFormat('pt-BR', { notation: 'compact' })
  const plurals = new Intl.PluralRules('pt-BR')
  const writing = {
    plural: (count: number) => plurals.select(count),
    value: (value: string | number, format: string) => {
      if (typeof value === 'string')
        return english.has(`${format}.${value}`) ? english.say(`${format}.${value}` as TextKey) : value
      return format === 'compact' ? compact.format(value) : whole.format(value)
    },
  }
  return {
    ...english,
    say(key, params) {
      const entry = entries.get(key)
      return entry === undefined ? english.say(key, params) : fill(entry, params, writing)
    },
  }
}
