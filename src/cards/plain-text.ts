/**
 * Text from outside, fit to be shown literally: no control, direction or invisible characters that could hide words or
 * turn the line around, no storms of accents or blank lines. Line breaks stay.
 */
export const plain = (text: string): string => {
  const wellFormed = text.isWellFormed() ? text : text.toWellFormed()
  if (!suspicious.test(wellFormed)) return wellFormed
  return wellFormed
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(joinersOutsideEmoji, '')
    .replace(invisible, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .replace(/\n(?:[^\S\n]*\n){2,}/g, '\n\n')
}

/** The same in one line, for names and everything else that must not break a sentence apart. */
export const oneLine = (text: string): string => plain(text).replace(/\s+/g, ' ').trim()

/** At most `max` UTF-16 code units, “…” included; never cuts through what a reader sees as one character. */
export const cut = (text: string, max: number): string => {
  if (text.length <= max) return text
  const kept = text.slice(0, graphemeStart(text, max - 1))
  return `${kept.trimEnd()}…`
}

/** As `cut`, at a space or line break where one is near, and says how many characters were left out. */
export const cutAtWord = (text: string, max: number): { readonly text: string; readonly left: number } => {
  if (text.length <= max) return { text, left: 0 }
  const hard = text.slice(0, graphemeStart(text, max - 1))
  const end = hard.slice(-25)
  const inEnd = end.search(/\s\S*$/)
  const space = inEnd < 0 ? -1 : hard.length - end.length + inEnd
  const kept = (space > max / 2 ? hard.slice(0, space) : hard).trimEnd()
  return { text: `${kept}…`, left: text.length - kept.length }
}

/** The whole text in pieces of at most `max` code units that join to the very same text. */
export const inPieces = (text: string, max: number): readonly string[] => {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > max) {
    const window = text.slice(from, from + max + longestGrapheme)
    const lineEnd = window.lastIndexOf('\n', max - 1) + 1
    const size = lineEnd > max / 2 ? lineEnd : graphemeStart(window, max)
    pieces.push(text.slice(from, from + size))
    from += size
  }
  pieces.push(text.slice(from))
  return pieces
}

// Quick test for anything `plain` would touch, so that most texts pass at the price of one scan. Also any accent that
// stands alone, since a storm of them is made of those, and three line breaks in a row.
const suspicious =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]|\p{M}{5}|\n\s*\n\s*\n/u

// Everything invisible but the joiner of emoji (dealt with before) and the variation selectors that choose their look.
const invisible =
  /[\0-\x09\x0B-\x1F\x7F-\x9F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF0-\uFFFB\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu

const joinersOutsideEmoji =
  /(?<!\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })
/** A family of emoji is eleven code units; what is much longer is made to be a nuisance. */
const longestGrapheme = 64

/** Where the grapheme that holds this code unit begins; a monstrous one is cut between code points. */
const graphemeStart = (text: string, index: number): number => {
  const from = Math.max(0, index - 8 * longestGrapheme)
  const near = text.slice(from, index + longestGrapheme)
  const start = from + (segmenter.segment(near).containing(index - from)?.index ?? index - from)
  if (start > from && index - start <= longestGrapheme) return start
  return isLowSurrogate(text.charCodeAt(index)) ? index - 1 : index
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000
