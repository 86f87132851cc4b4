import { type Beginnings, createBeginnings } from './beginnings.ts'
import type { TextLanguage } from './rules/rule.ts'
import type { Token } from './tokens.ts'
import { type Tone, toneOfEmoji, toneWords } from './tone-words.ts'
import { askedOnce } from './vocabulary.ts'

/** How a word speaks of things where it stands: “not good” is no praise. */
export type TonedWord = Tone | `not-${Tone}`

/** Weight of each on one scale from ill to well; a denied reproach says nothing. */
export const toneWeight: Readonly<Record<TonedWord, number>> = {
  awful: -2,
  bad: -1,
  good: 1,
  great: 2,
  'not-good': -1.5,
  'not-great': -1,
  'not-bad': 0,
  'not-awful': 0,
}

export const tonedWords = Object.keys(toneWeight) as readonly TonedWord[]

export const toneAt = (words: readonly Token[], index: number, lang: TextLanguage): TonedWord | null => {
  const word = words[index]
  if (word === undefined) return null
  const tone = tones[lang](word.entry)
  if (tone === null || isDenial(word.entry)) return tone
  for (let back = 1; back <= 3; back += 1) {
    const before = words[index - back]
    if (before === undefined || before.sentence !== word.sentence) break
    if (isDenial(before.entry)) return `not-${tone}`
  }
  return tone
}

const toneOf = (lang: TextLanguage) => {
  const { whole, beginnings } = lexiconOf(lang)
  return askedOnce((word): Tone | null => {
    let tone = whole.get(word) ?? null
    if (tone !== null) return tone
    // The longest beginning counts. An ending of more than six letters is another word that happens to begin alike.
    beginnings.each(word, (named, length) => {
      if (length >= word.length - 6) tone = named
    })
    return tone
  })
}

const denials = new Set(
  (
    'no not never without isnt wasnt didnt doesnt dont arent werent hasnt havent cannot cant wont nothing hardly barely ' +
    'nunca jamas sin ni tampoco nada nao sem nem jamais'
  ).split(' '),
)

const isDenial = askedOnce((word) => denials.has(word))

interface Lexicon {
  readonly whole: ReadonlyMap<string, Tone>
  readonly beginnings: Beginnings<Tone>
}

const lexiconOf = (lang: TextLanguage): Lexicon => {
  const whole = new Map<string, Tone>(Object.entries(toneOfEmoji))
  whole.set('‹smile›', 'good').set('‹frown›', 'bad')
  const beginnings = createBeginnings<Tone>()
  // Later lists win where a word stands in two.
  for (const tone of ['good', 'bad', 'great', 'awful'] as const)
    for (const entry of toneWords[lang][tone].normalize('NFD').replace(/\p{M}/gu, '').trim().split(/\s+/)) {
      if (entry.endsWith('*')) beginnings.set(entry.slice(0, -1), tone)
      else whole.set(entry, tone)
    }
  return { whole, beginnings }
}

const tones = { en: toneOf('en'), es: toneOf('es'), pt: toneOf('pt') } as const
