import { type Folded, fold, spanOf } from './fold.ts'
import { isMasked } from './swear-words.ts'
import { type Entry, entryAt, entryOf, forgetWhenFull } from './vocabulary.ts'

/** A word of the text, with what is needed to judge its surroundings. Offsets point into the folded text. */
export interface Token {
  readonly word: string
  readonly entry: Entry
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
 * Words, numbers and signs that count as words. Links become `‹link›`, accounts `‹account›`, smileys `‹smile›` and
 * `‹frown›`, signs of money `$`. Apostrophes inside a word vanish: “don't” is `dont`, as many write it anyway. Capitals
 * decide nothing, so a hashtag is one word however it is written.
 */
export const tokenise = (original: string): Tokens => {
  forgetWhenFull()
  const folded = fold(original)
  const { text } = folded
  const words: Token[] = []
  const sentences: Sentence[] = []
  let first = 0
  let quoted = false
  const close = (asks: boolean): void => {
    if (words.length > first) sentences.push({ first, end: words.length, asks })
    else if (asks) markAsking(sentences)
    first = words.length
  }
  const add = (entry: Entry, start: number, end: number): void => {
    words.push({ word: entry.word, entry, start, end, sentence: sentences.length, quoted })
  }
  /** Reads what takes a pattern to know, and tells where it ends. */
  const readPiece = (start: number): number => {
    piece.lastIndex = start
    if (!piece.test(text)) return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
    let end = piece.lastIndex
    const said = text.slice(start, end)
    switch (said.charCodeAt(0)) {
      case at:
        add(entryOf('‹account›'), start, end)
        break
      case hash:
        add(entryAt(text, start + 1, end), start + 1, end)
        break
      case equals:
      case colon:
        if (said.length === 1) close(false)
        else add(entryOf(/[)\]dp]$/.test(said) ? '‹smile›' : '‹frown›'), start, end)
        break
      case lessThan:
        add(entryOf('‹smile›'), start, end)
        break
      default:
        if (link.test(said)) add(entryOf('‹link›'), start, end)
        else if (maskLike.test(said) && !isMasked(said)) {
          // “great!thanks” only lacks a space: take the first word and look again at the rest.
          end = start + said.search(maskLike)
          add(entryAt(text, start, end), start, end)
        } else add(said.includes("'") ? entryOf(said.replaceAll("'", '')) : entryAt(text, start, end), start, end)
    }
    return end
  }
  for (let from = 0; from < text.length; ) {
    const plainEnd = endOfPlainWord(text, from)
    if (plainEnd > from) {
      add(entryAt(text, from, plainEnd), from, plainEnd)
      from = plainEnd
      continue
    }
    switch (text.charCodeAt(from)) {
      case fullStop:
      case exclamation:
      case semicolon:
      case newLine:
        close(false)
        break
      case question:
        close(true)
        break
      case quote:
        quoted = !quoted
        break
      case dollar:
      case euro:
      case pound:
        add(entryOf('$'), from, from + 1)
        break
      case space:
      case comma:
      case hyphen:
        break
      default:
        from = readPiece(from)
        continue
    }
    from += 1
  }
  close(false)
  return { folded, words: quoted || words.every((word) => word.quoted) ? words.map(unquoted) : words, sentences }
}

/** The part of the original text that tokens `first` to `last` (inclusive) stand for. */
export const spanOfTokens = ({ folded, words }: Tokens, first: number, last: number): readonly [number, number] =>
  spanOf(folded, words[first]?.start ?? 0, words[last]?.end ?? 0)

/** Where the letters that begin here end, if no more can belong to the word: most need no pattern. Else where they begin. */
const endOfPlainWord = (text: string, from: number): number => {
  let end = from
  while (isLetter(text.charCodeAt(end))) end += 1
  switch (text.charCodeAt(end)) {
    case space:
    case comma:
    case hyphen:
    case question:
    case newLine:
      return end
    case fullStop:
    case exclamation:
      return end + 1 === text.length || text.charCodeAt(end + 1) === space ? end : from
  }
  return end === text.length ? end : from
}
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

// In this order: links; words with a letter masked (“sh*t”, “f***”); numbers with their points; words, e-mail addresses;
// accounts and hashtags; smileys; what may begin one; emoji.
const piece = new RegExp(
  [
    String.raw`(?:https?:\/\/|www\.)[^\s"]+`,
    String.raw`\p{L}+[*#%$!@_]+\p{L}+(?![\p{L}.@])|\p{L}{1,4}[*#%$@_]{2,}`,
    String.raw`\p{N}+(?:[.,:]\p{N}+)*(?![\p{L}])`,
    String.raw`[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*(?:@[\w.-]+)?`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`[:=]['-]?[)\]dp(\[/\\|](?![\p{L}\p{N}])|<3|[:=]`,
    String.raw`\p{Extended_Pictographic}`,
  ].join('|'),
  'uy',
)
const link = /^(?:https?:|www\.)/
const maskLike = /[*#%$!_]|@(?!.*\.)/
const at = 0x40
const hash = 0x23
const quote = 0x22
const question = 0x3f
const fullStop = 0x2e
const exclamation = 0x21
const semicolon = 0x3b
const newLine = 0x0a
const space = 0x20
const comma = 0x2c
const hyphen = 0x2d
const equals = 0x3d
const colon = 0x3a
const lessThan = 0x3c
const dollar = 0x24
const euro = 0x20ac
const pound = 0xa3

const markAsking = (sentences: Sentence[]): void => {
  const last = sentences.pop()
  if (last !== undefined) sentences.push({ ...last, asks: true })
}

/** A quotation mark without its twin, or around everything, quotes nobody. */
const unquoted = (token: Token): Token => ({ ...token, quoted: false })
