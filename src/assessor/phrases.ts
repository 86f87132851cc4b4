import type { Token } from './tokens.ts'
import { askedOnce } from './vocabulary.ts'

/**
 * Phrases as people write them in the rule files, one a line:
 *
 *     caught|catches fire          either word, then “fire”
 *     charg* ~2 (on)? fire         a beginning; up to two words between; a word that may be missing
 *     <child> was burn*            a class of words, declared beside the rules
 *     fire !sale                   not followed by this word
 *     # times                      a number, in digits or as a word
 *
 * A phrase never crosses the end of a sentence. Words are folded: write them without accents or apostrophes.
 */
export interface Phrases<Tag> {
  find(words: readonly Token[]): readonly Found<Tag>[]
}

export interface Found<Tag> {
  readonly tag: Tag
  /** Indices of its first and last token. */
  readonly first: number
  readonly last: number
}

export type WordClasses = Readonly<Record<string, string>>

export const compilePhrases = <Tag>(
  sources: readonly { readonly tag: Tag; readonly say: string }[],
  classes: WordClasses,
): Phrases<Tag> => {
  const byWord = new Map<string, Phrase<Tag>[]>()
  const byStem = new Map<string, Phrase<Tag>[]>()
  const add = (index: Map<string, Phrase<Tag>[]>, key: string, phrase: Phrase<Tag>) => {
    const list = index.get(key)
    if (list === undefined) index.set(key, [phrase])
    else if (!list.includes(phrase)) list.push(phrase)
  }
  for (const { tag, say } of sources) {
    for (const line of linesOf(say)) {
      const phrase = { tag, elements: parse(line, classes) }
      const [head] = phrase.elements
      if (head?.kind !== 'word' || head.optional) throw new Error(`A phrase must begin with a word: "${line}"`)
      for (const word of head.words) add(byWord, word, phrase)
      for (const stem of head.stems) add(byStem, stem, phrase)
      if (head.number) add(byWord, numberKey, phrase)
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))]
  const startingWith = askedOnce((word): readonly Phrase<Tag>[] => {
    let starting: readonly Phrase<Tag>[] = byWord.get(word) ?? none
    const addAll = (more: readonly Phrase<Tag>[] | undefined) => {
      if (more !== undefined) starting = starting.length === 0 ? more : [...new Set([...starting, ...more])]
    }
    if (isNumber(word)) addAll(byWord.get(numberKey))
    for (const length of stemLengths) if (length <= word.length) addAll(byStem.get(word.slice(0, length)))
    return starting
  })
  return {
    find(words) {
      const found: Found<Tag>[] = []
      for (let first = 0; first < words.length; first += 1) {
        const word = words[first]
        if (word === undefined) continue
        const starting = startingWith(word.entry)
        if (starting.length === 0) continue
        for (const { tag, elements } of starting) {
          const last = matchFrom(words, first + 1, elements, 1, word.sentence)
          if (last !== null) found.push({ tag, first, last: last - 1 })
        }
      }
      return found
    },
  }
}

const none: readonly never[] = []

interface Phrase<Tag> {
  readonly tag: Tag
  readonly elements: readonly Element[]
}

interface WordElement {
  readonly kind: 'word'
  readonly words: ReadonlySet<string>
  readonly stems: readonly string[]
  readonly number: boolean
  readonly optional: boolean
}

type Element =
  | WordElement
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly word: WordElement }

/** Index after the last token of the match, or null. */
const matchFrom = (
  words: readonly Token[],
  at: number,
  elements: readonly Element[],
  next: number,
  sentence: number,
): number | null => {
  const element = elements[next]
  if (element === undefined) return at
  const token = words[at]
  const here = token !== undefined && token.sentence === sentence ? token.word : null
  switch (element.kind) {
    case 'not':
      return here !== null && accepts(element.word, here) ? null : matchFrom(words, at, elements, next + 1, sentence)
    case 'gap': {
      for (let skipped = 0; skipped <= element.most; skipped += 1) {
        const end = matchFrom(words, at + skipped, elements, next + 1, sentence)
        if (end !== null) return end
        if (words[at + skipped]?.sentence !== sentence) return null
      }
      return null
    }
    case 'word': {
      if (here !== null && accepts(element, here)) {
        const end = matchFrom(words, at + 1, elements, next + 1, sentence)
        if (end !== null) return end
      }
      return element.optional ? matchFrom(words, at, elements, next + 1, sentence) : null
    }
  }
}

const accepts = ({ words, stems, number }: WordElement, word: string): boolean =>
  words.has(word) || (number && isNumber(word)) || stems.some((stem) => word.startsWith(stem))

const numberKey = '#'
const numberWords = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve dos tres cuatro cinco seis siete ocho nueve diez once ' +
    'doce dois duas quatro sete oito nove dez doze several varias varios'
  ).split(' '),
)
export const isNumber = (word: string): boolean => {
  const code = word.charCodeAt(0)
  return (code >= 0x30 && code <= 0x39) || numberWords.has(word)
}

const linesOf = (say: string): readonly string[] =>
  say
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

const parse = (line: string, classes: WordClasses): readonly Element[] =>
  line.split(/\s+/).map((part): Element => {
    if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) }
    if (part.startsWith('!')) return { kind: 'not', word: parseWord(part.slice(1), classes) }
    return parseWord(part, classes)
  })

const parseWord = (part: string, classes: WordClasses): WordElement => {
  const optional = part.endsWith('?')
  const body = optional ? part.slice(0, -1) : part
  const words = new Set<string>()
  const stems: string[] = []
  let number = false
  for (const alternative of body
    .replace(/^\(|\)$/g, '')
    .split('|')
    .flatMap((one) => expand(one, classes))) {
    if (alternative === '#') number = true
    else if (alternative.endsWith('*')) stems.push(alternative.slice(0, -1))
    else words.add(alternative)
  }
  return { kind: 'word', words, stems, number, optional }
}

const expand = (alternative: string, classes: WordClasses): readonly string[] => {
  const name = /^<(.+)>$/.exec(alternative)?.[1]
  if (name === undefined) return [alternative]
  const words = classes[name]
  if (words === undefined) throw new Error(`No class of words is called <${name}>`)
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => expand(word, classes))
}
