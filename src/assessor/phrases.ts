import type { Token } from './tokens.ts'
import { askedOnce } from './vocabulary.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/**
 * Phrases as people write them in the rule files, one a line:
 *
 *     caught|catches fire          either word, then “fire”
 *     charg* ~2 (on)? fire         a beginning; up to two words between; a word that may be missing
 *     <child> was burn*            a class of words, declared beside the rules
 *     fire !sale                   not followed by this word
 *     # times                      a number, in digits or as a word
 *
 * A phrase never crosses the end of a sentence. Of phrases that begin at the same word the one written first is found first. Words are folded: write them without accents or apostrophes.
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
  const index = createWordIndex()
  const all = sources
    .flatMap(({ tag, say }) => linesOf(say).map((line) => ({ tag, line })))
    .map(({ tag, line }, at): Phrase<Tag> => {
      const [head, ...rest] = parse(line, classes, index)
      if (head?.kind !== 'word' || head.optional) throw new Error(`A phrase must begin with a word: "${line}"`)
      return { tag, at, head: head.list, rest }
    })
  const byHead = Map.groupBy(all, ({ head }) => head)
  /** What a word is to these phrases. */
  const roleOf = askedOnce((word): Role<Tag> => {
    const named = index.listsOf(word)
    const lists = isNumber(word) ? new Set([...named, ...index.listsOf(anyNumber)]) : named
    if (lists.size === 0) return bystander
    const begins = [...lists].flatMap((list) => byHead.get(list) ?? []).sort((one, other) => one.at - other.at)
    return { begins, fits: lists }
  })
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
    const here = token !== undefined && token.sentence === sentence ? token.entry : null
    switch (element.kind) {
      case 'not':
        return here !== null && roleOf(here).fits.has(element.list)
          ? null
          : matchFrom(words, at, elements, next + 1, sentence)
      case 'gap': {
        for (let skipped = 0; skipped <= element.most; skipped += 1) {
          const end = matchFrom(words, at + skipped, elements, next + 1, sentence)
          if (end !== null) return end
          if (words[at + skipped]?.sentence !== sentence) return null
        }
        return null
      }
      case 'word': {
        if (here !== null && roleOf(here).fits.has(element.list)) {
          const end = matchFrom(words, at + 1, elements, next + 1, sentence)
          if (end !== null) return end
        }
        return element.optional ? matchFrom(words, at, elements, next + 1, sentence) : null
      }
    }
  }
  return {
    find(words) {
      const found: Found<Tag>[] = []
      for (let first = 0; first < words.length; first += 1) {
        const word = words[first]
        if (word === undefined) continue
        for (const { tag, rest } of roleOf(word.entry).begins) {
          const end = matchFrom(words, first + 1, rest, 0, word.sentence)
          if (end !== null) found.push({ tag, first, last: end - 1 })
        }
      }
      return found
    },
  }
}

interface Phrase<Tag> {
  readonly tag: Tag
  /** Its place among all that were written. */
  readonly at: number
  /** The list its first word stands in. */
  readonly head: number
  readonly rest: readonly Element[]
}

interface Role<Tag> {
  /** Phrases that begin with the word, in the order in which they were written. */
  readonly begins: readonly Phrase<Tag>[]
  /** Lists of the phrases' elements that the word stands in. */
  readonly fits: ReadonlySet<number>
}
const bystander: Role<never> = { begins: [], fits: new Set() }

interface WordElement {
  readonly kind: 'word'
  /** Its words, by their number in the index. */
  readonly list: number
  readonly optional: boolean
}

type Element =
  | WordElement
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'not'; readonly list: number }

const anyNumber = '#'
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

const parse = (line: string, classes: WordClasses, index: WordIndex): readonly Element[] =>
  line.split(/\s+/).map((part): Element => {
    if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) }
    if (part.startsWith('!')) return { kind: 'not', list: listOf(part.slice(1), classes, index) }
    const optional = part.endsWith('?')
    return { kind: 'word', list: listOf(optional ? part.slice(0, -1) : part, classes, index), optional }
  })

const listOf = (part: string, classes: WordClasses, index: WordIndex): number =>
  index.add(
    part
      .replace(/^\(|\)$/g, '')
      .split('|')
      .flatMap((one) => expand(one, classes)),
  )

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
