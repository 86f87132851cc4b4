import type { Token } from './tokens.ts'
import { askedOnce, type Entry } from './vocabulary.ts'
import { createWordIndex } from './word-index.ts'

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
  const lists = new Map<string, number>()
  /** The list of a part; the same parts stand in many phrases, and a class is long. */
  const listOf = (part: string): number => {
    const list = lists.get(part) ?? addList(part, classes)
    lists.set(part, list)
    return list
  }
  const phrases = sources
    .flatMap(({ tag, say }) => linesOf(say).map((line) => ({ tag, line })))
    .map(({ tag, line }): Phrase<Tag> => {
      const [head, ...rest] = parse(line, listOf)
      if (head?.kind !== 'word' || head.optional) throw new Error(`A phrase must begin with a word: "${line}"`)
      const needs = rest
        .flatMap((element) => (element.kind === 'word' && !element.optional ? element.list : []))
        .sort((one, other) => index.commonnessOf(one) - index.commonnessOf(other))
      return { tag, head: head.list, rest, needs }
    })
  const { set, starts } = addSet(phrases)
  return {
    find(words) {
      const found: Found<Tag>[] = []
      lookAt(words)
      for (let which = 0; which < starts.count; which += 1) {
        const first = starts.at[which] ?? 0
        const begins = roles[first]?.begins[set]
        if (begins === undefined) continue
        for (let at = 0; at < begins.length; at += 2) {
          if (present[begins[at + 1] ?? 0] !== 1) continue
          const phrase = phrases[begins[at] ?? 0]
          if (phrase === undefined || !areThere(phrase.needs)) continue
          const end = matchFrom(words, first + 1, phrase.rest, 0, words[first]?.sentence ?? -1)
          if (end !== null) found.push({ tag: phrase.tag, first, last: end - 1 })
        }
      }
      return found
    },
  }
}

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
      return here !== null && standsIn(here, element.list) ? null : matchFrom(words, at, elements, next + 1, sentence)
    case 'gap': {
      for (let skipped = 0; skipped <= element.most; skipped += 1) {
        const end = matchFrom(words, at + skipped, elements, next + 1, sentence)
        if (end !== null) return end
        if (words[at + skipped]?.sentence !== sentence) return null
      }
      return null
    }
    case 'word': {
      if (here !== null && standsIn(here, element.list)) {
        const end = matchFrom(words, at + 1, elements, next + 1, sentence)
        if (end !== null) return end
      }
      return element.optional ? matchFrom(words, at, elements, next + 1, sentence) : null
    }
  }
}

interface Phrase<Tag> {
  readonly tag: Tag
  /** The list its first word stands in. */
  readonly head: number
  readonly rest: readonly Element[]
  /**
   * Lists of which a text must hold a word each, wherever, the rarest first: most phrases that might begin are ruled out by
   * one look.
   */
  readonly needs: readonly number[]
}

/** What a word is to all phrases there are. */
interface Role {
  /** The lists it stands in. */
  readonly lists: readonly number[]
  /**
   * By the number of their set, the phrases that begin with it: two numbers each, its place in the set and the first of
   * the lists it needs, side by side because most are ruled out by that.
   */
  readonly begins: readonly (readonly number[] | undefined)[]
  /** The numbers of those sets. */
  readonly sets: readonly number[]
}
const bystander: Role = { lists: [], begins: [], sets: [] }

/** The lists of all sets stand in one index: a new word is looked up once, however many sets there are. */
const index = createWordIndex()
/** Stands for a word of any text. */
const anything = index.add([])
/** For each list which phrases begin with a word of it. */
const beginnings = new Map<number, { readonly set: number; readonly at: number; readonly need: number }[]>()

/** Where in the words last looked at a phrase of a set may begin: so many indices of tokens. */
interface Starts {
  count: number
  readonly at: number[]
}
/** By the number of the set. */
const startsOf: Starts[] = []

/** A new set of phrases, with its number. What was known of words is void. */
const addSet = (phrases: readonly Phrase<unknown>[]): { readonly set: number; readonly starts: Starts } => {
  const set = startsOf.length
  const starts = { count: 0, at: [] }
  startsOf.push(starts)
  phrases.forEach(({ head, needs }, at) => {
    const one = { set, at, need: needs[0] ?? anything }
    const known = beginnings.get(head)
    if (known === undefined) beginnings.set(head, [one])
    else known.push(one)
  })
  asked = null
  ofNumbers = null
  looked = []
  return { set, starts }
}

const roleOf = (entry: Entry): Role => (asked ??= askedOnce(findRole))(entry)
let asked: ((entry: Entry) => Role) | null = null

/** What a number is that no phrase names: the same for all, and texts are full of new ones. */
let ofNumbers: Role | null = null

const findRole = (word: string): Role => {
  const named = index.listsOf(word)
  if (!isNumber(word)) return roleIn(named)
  if (named.length === 0) return (ofNumbers ??= roleIn(index.listsOf(anyNumber)))
  return roleIn([...new Set([...named, ...index.listsOf(anyNumber)])])
}

const roleIn = (lists: readonly number[]): Role => {
  if (lists.length === 0) return bystander
  const begins: (number[] | undefined)[] = []
  const sets: number[] = []
  const first = lists.flatMap((list) => beginnings.get(list) ?? []).sort((one, other) => one.at - other.at)
  for (const { set, at, need } of first) {
    const before = begins[set]
    if (before === undefined) {
      begins[set] = [at, need]
      sets.push(set)
    } else before.push(at, need)
  }
  return { lists, begins, sets }
}

const standsIn = (entry: Entry, list: number): boolean => roleOf(entry).lists.includes(list)

/** Many sets are looked for in the same words, so that these are looked at once for all. */
let looked: readonly Token[] = []
/** For each list whether it has a word of them. */
let present = new Uint8Array(0)
/** What each of them is. */
const roles: Role[] = []

const lookAt = (words: readonly Token[]): void => {
  if (words === looked) return
  looked = words
  if (present.length < index.size) present = new Uint8Array(index.size)
  else present.fill(0)
  present[anything] = 1
  for (const starts of startsOf) starts.count = 0
  for (let at = 0; at < words.length; at += 1) {
    const entry = words[at]?.entry
    if (entry === undefined) continue
    const role = roleOf(entry)
    roles[at] = role
    // By index: an iterator a word would be most of what the garbage collector sees.
    const { lists, sets } = role
    for (let place = 0; place < lists.length; place += 1) present[lists[place] ?? 0] = 1
    for (let place = 0; place < sets.length; place += 1) {
      const starts = startsOf[sets[place] ?? 0]
      if (starts === undefined) continue
      starts.at[starts.count] = at
      starts.count += 1
    }
  }
}

const areThere = (lists: readonly number[]): boolean => {
  for (let place = 0; place < lists.length; place += 1) if (present[lists[place] ?? 0] !== 1) return false
  return true
}

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

const parse = (line: string, listOf: (part: string) => number): readonly Element[] =>
  line.split(/\s+/).map((part): Element => {
    if (part.startsWith('~')) return { kind: 'gap', most: Number(part.slice(1)) }
    if (part.startsWith('!')) return { kind: 'not', list: listOf(part.slice(1)) }
    const optional = part.endsWith('?')
    return { kind: 'word', list: listOf(optional ? part.slice(0, -1) : part), optional }
  })

const addList = (part: string, classes: WordClasses): number => {
  const alternatives = part.startsWith('(') ? part.slice(1, -1) : part
  return index.add(alternatives.split('|').flatMap((one) => expand(one, classes)))
}

const expand = (alternative: string, classes: WordClasses): string | readonly string[] => {
  if (!alternative.startsWith('<')) return alternative
  const name = alternative.slice(1, -1)
  const words = classes[name]
  if (words === undefined) throw new Error(`No class of words is called <${name}>`)
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => expand(word, classes))
}
