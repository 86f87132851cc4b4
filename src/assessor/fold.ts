/**
 * A text as rules and model read it: lower case, without accents, zero-width characters, look-alike letters, long runs
 * of one letter or digits dressed as letters, so that a word cannot hide. Every place in it leads back to the original.
 */
export interface Folded {
  readonly text: string
  /** Where in the original each character came from; longer than `text`, so that ends can be looked up too. */
  readonly origin: Int32Array
  readonly original: string
  /** Whether anything in it was not plain ASCII. */
  readonly hasAccents: boolean
}

export const fold = (original: string): Folded =>
  isPlain(original)
    ? { text: unleet(original.toLowerCase()), origin: inPlace(original.length), original, hasAccents: false }
    : foldEach(original)

/** Whether only capitals have to go, as in most English posts: ASCII, no control characters, no run of one letter. */
const isPlain = (text: string): boolean => {
  let runOf = 0
  let run = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= 0x80 || (code < 0x20 && code !== newLine)) return false
    const letter = code | lowerCaseBit
    run = letter === runOf ? run + 1 : 1
    runOf = letter
    if (run === 3 && letter >= 0x61 && letter <= 0x7a) return false
  }
  return true
}
const lowerCaseBit = 0x20
const newLine = 0x0a

/** Every character where it was; one table for all texts. */
const inPlace = (length: number): Int32Array => {
  if (places.length <= length) places = Int32Array.from({ length: 2 * length + 1 }, (_, at) => at)
  return places
}
let places: Int32Array = new Int32Array(0)

const foldEach = (original: string): Folded => {
  const origin = new Int32Array(2 * original.length + 1)
  let text = ''
  let length = 0
  let runOf = ''
  let run = 0
  let hasAccents = false
  for (let at = 0; at < original.length; ) {
    const code = original.charCodeAt(at)
    const isPair = isHighSurrogate(code) && isLowSurrogate(original.charCodeAt(at + 1))
    const width = isPair ? 2 : 1
    if (code >= 0x80) hasAccents = true
    let folded =
      code < 0x80 ? (asciiFolds[code] ?? '') : foldWide(isPair ? original.slice(at, at + 2) : (original[at] ?? ''))
    if (folded.length === 1) {
      // “sooooo” is “so”: nobody writes a word of three equal letters in a row, and digits may repeat as they like.
      run = folded === runOf ? run + 1 : 1
      runOf = folded
      if (run >= 3 && isLetter(folded)) {
        if (run === 3) {
          text = text.slice(0, -1)
          length -= 1
        }
        folded = ''
      }
    } else if (folded.length > 1) {
      runOf = ''
    }
    text += folded
    for (let unit = 0; unit < folded.length; unit += 1) {
      origin[length] = at
      length += 1
    }
    at += width
  }
  origin[length] = original.length
  return { text: unleet(text), origin, original, hasAccents }
}

/** Two of them make one character; a lone one, which JSON can carry, is none and belongs to nothing beside it. */
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code < 0xe000

/** The part of the original that a part of the folded text stands for: whole characters, even if one became two (“⒈”). */
export const spanOf = ({ origin }: Folded, start: number, end: number): readonly [number, number] => {
  let after = end
  while (after > start && origin[after] === origin[end - 1]) after += 1
  return [origin[start] ?? 0, origin[after] ?? 0]
}

const asciiFolds = Array.from({ length: 0x80 }, (_, code) => {
  if (code === 9 || code === 13) return ' '
  return code < 0x20 && code !== newLine ? '' : String.fromCharCode(code).toLowerCase()
})

const invisible = /^[\p{Cf}\p{M}\u115f\u1160\u3164\uffa0]$/u
const wideFolds = new Map<string, string>()

const foldWide = (character: string): string => {
  const known = wideFolds.get(character)
  if (known !== undefined) return known
  const folded = foldOnce(character)
  if (wideFolds.size < 20_000) wideFolds.set(character, folded)
  return folded
}

const foldOnce = (character: string): string => {
  if (invisible.test(character)) return ''
  const lookAlike = lookAlikes.get(character) ?? lookAlikes.get(character.toLowerCase())
  if (lookAlike !== undefined) return lookAlike
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  // Ligatures such as “ﬁ” become two letters; anything longer is a symbol better left whole.
  return plain.length > 0 && plain.length <= 2 ? plain : character
}

/** Letters of other scripts that pass for Latin ones; by their shape in common fonts, not a full table of confusables. */
const lookAlikes = new Map<string, string>(
  [
    'аa вb сc еe ёe нh іi кk мm оo рp сc тt уy хx ѕs јj ԁd ԛq ԝw һh ӏl',
    'αa βb εe ηn ιi κk νv οo ρp τt υu χx ωw',
    '’\' ‘\' ʼ\' `\' ´\' “" ”" «" »" „" –- —- −- ‐- ‑- …. øo łl đd ıi',
  ]
    .flatMap((line) => line.split(' '))
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)
  .set('ß', 'ss')
  .set('\u00a0', ' ')

const isLetter = (character: string): boolean => character >= 'a' && character <= 'z'

const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's' }
const between = /(?<=[a-z])[013457$](?=[a-z])/g

/** “sc4m”, “f1re”: a digit between two letters is a letter. “mp3”, “4g” and “b2b” stay. */
const unleet = (text: string): string => text.replace(between, (digit) => leet[digit] ?? digit)
