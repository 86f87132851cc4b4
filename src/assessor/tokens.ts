import { type Folded, fold, spanOf } from './fold.ts'

/** A word of the text, with what is needed to judge its surroundings. Offsets point into the folded text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Which sentence it stands in, from 0. */
  readonly sentence: number
  /** Inside quotation marks that do not hold the whole text. */
  readonly quoted: boolean
}

export interface Sentence {
  readonly first: number
  /** Index of the token after the last. */
  readonly end: number
  readonly asks: boolean
}

export interface Tokens {
  readonly folded: Folded
  readonly words: readonly Token[]
  readonly sentences: readonly Sentence[]
}

/**
 * Words, numbers and signs that count as words: links become `‹link›`, names of accounts `‹account›`. Apostrophes inside a word vanish (“don't” is
 * `dont`, as many write it anyway) and a hashtag is read as the words it is made of.
 */
export const tokenise = (original: string): Tokens => {
  const folded = fold(original)
  const words: Token[] = []
  const sentences: Sentence[] = []
  let first = 0
  let quoted = false
  let asks = false
  const close = () => {
    if (words.length > first) sentences.push({ first, end: words.length, asks })
    first = words.length
    asks = false
  }
  piece.lastIndex = 0
  for (let match = piece.exec(folded.text); match !== null; match = piece.exec(folded.text)) {
    const text = match[0]
    const start = match.index
    const end = start + text.length
    const code = text.charCodeAt(0)
    const push = (word: string, from: number, to: number) =>
      words.push({ word, start: from, end: to, sentence: sentences.length, quoted })
    if (isWordStart(code)) {
      if (link.test(text)) push('‹link›', start, end)
      else push(text.includes("'") ? text.replaceAll("'", '') : text, start, end)
    } else if (code === at) push('‹account›', start, end)
    else if (code === hash) {
      for (const [from, to] of hashtagParts(folded, start + 1, end)) push(folded.text.slice(from, to), from, to)
    } else if (code === quote) quoted = !quoted
    else if (code === question || code === invertedQuestion) {
      if (code === question) {
        asks = true
        if (words.length > first) close()
        else markAsking(sentences)
      }
    } else if (code > 0x7f) push(text, start, end)
    else close()
  }
  close()
  return { folded, words: quoted || words.every((word) => word.quoted) ? words.map(unquoted) : words, sentences }
}

/** A quotation mark without its twin, or around everything, quotes nobody. */
const unquoted = (token: Token): Token => ({ ...token, quoted: false })

/** The part of the original text that tokens `first` to `last` (inclusive) stand for. */
export const spanOfTokens = ({ folded, words }: Tokens, first: number, last: number): readonly [number, number] =>
  spanOf(folded, words[first]?.start ?? 0, words[last]?.end ?? 0)

const piece =
  /(?:https?:\/\/|www\.)[^\s"]+|[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*(?:@[\w.-]+)?|[@#][\p{L}\p{N}_]+|[?¿"]|[.!;:\n]+|\p{Extended_Pictographic}/gu
const link = /^(?:https?:|www\.)/
const at = 0x40
const hash = 0x23
const quote = 0x22
const question = 0x3f
const invertedQuestion = 0xbf

const isWordStart = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code > 0xbf && code < 0x2000)

const markAsking = (sentences: Sentence[]): void => {
  const last = sentences.pop()
  if (last !== undefined) sentences.push({ ...last, asks: true })
}

/** “#WorstServiceEver” is three words, by the capitals that only the original still has. */
const hashtagParts = ({ text, origin, original }: Folded, start: number, end: number): readonly [number, number][] => {
  const parts: [number, number][] = []
  let from = start
  for (let index = start + 1; index <= end; index += 1) {
    const here = original.charCodeAt(origin[index] ?? 0)
    const before = original.charCodeAt(origin[index - 1] ?? 0)
    const underscore = text[index - 1] === '_'
    if (index === end || underscore || (isUpper(here) && !isUpper(before))) {
      const to = underscore ? index - 1 : index
      if (to > from) parts.push([from, to])
      from = index
    }
  }
  return parts
}

const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a
