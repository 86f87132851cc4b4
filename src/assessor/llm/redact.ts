/** A text without personal data, and the way back from a place in it to the place in the original. */
export interface Redacted {
  readonly text: string
  /** The span of the original; one that touches what was taken out takes in all of that. */
  readonly original: (start: number, end: number) => readonly [start: number, end: number]
}

/**
 * Takes out what may tell who somebody is: addresses, links, handles, names we know of, telephone, card and account
 * numbers, booking references, long runs of digits. Rather too much than too little: the sense of a complaint is not in
 * its numbers.
 */
export const redact = (text: string, hide: readonly string[]): Redacted => {
  const found = [...personalData(text), ...named(text, hide)].sort((one, other) => one.start - other.start)
  const pieces: Piece[] = []
  let result = ''
  let from = 0
  for (const { start, end, as } of found) {
    if (start < from) {
      // Two kinds of one thing, or overlapping: taken out together.
      const last = pieces.at(-1)
      if (last !== undefined && end > last.end) pieces[pieces.length - 1] = { ...last, end }
      from = Math.max(from, end)
      continue
    }
    result += text.slice(from, start)
    pieces.push({ start, end, at: result.length, length: as.length })
    result += as
    from = end
  }
  result += text.slice(from)
  return { text: result, original: (start, end) => [placeIn(pieces, start, 'start'), placeIn(pieces, end, 'end')] }
}

/** Everything in a text that looks like personal data or leads somewhere, as it stands there. */
export const personalData = (text: string): readonly Found[] =>
  kinds.flatMap(({ shape, as }) =>
    [...text.matchAll(shape)].flatMap((match) => {
      const [all, part] = match
      // Where a group is marked, only that is the secret: “my name is” may stay.
      const value = part ?? all
      const start = match.index + all.lastIndexOf(value)
      return [{ start, end: start + value.length, as }]
    }),
  )

export interface Found {
  readonly start: number
  readonly end: number
  readonly as: string
}

interface Piece {
  /** In the original. */
  readonly start: number
  readonly end: number
  /** In the redacted text. */
  readonly at: number
  readonly length: number
}

const placeIn = (pieces: readonly Piece[], place: number, side: 'start' | 'end'): number => {
  let shift = 0
  for (const { start, end, at, length } of pieces) {
    if (place <= at) break
    if (place < at + length) return side === 'start' ? start : end
    shift = end - (at + length)
  }
  return place + shift
}

const kinds: readonly { readonly shape: RegExp; readonly as: string }[] = [
  { shape: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, as: '[EMAIL]' },
  { shape: /(?:\bhttps?:\/\/|\bwww\.)[^\s<>"]+/giu, as: '[LINK]' },
  {
    shape:
      /\b(?:[\p{L}\p{N}-]+\.)+(?:com|net|org|io|co|me|app|info|biz|link|shop|site|online|eu|es|pt|br|mx|ar|cl|uk|de|fr|it|us|ru|cn|ly|gl|gg|to|tv|xyz|top)\b(?:\/[^\s<>"]*)?/giu,
    as: '[LINK]',
  },
  { shape: /(?<![\p{L}\p{N}_])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu, as: '[HANDLE]' },
  // An IBAN begins with its country and two digits; at most 34 characters, written in fours.
  { shape: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?\b/g, as: '[ACCOUNT]' },
  // Telephone, card, ticket and passport numbers: seven digits or more with little between them.
  { shape: /(?<![\p{L}\p{N}])\+?\(?\d(?:[\s().·/-]{0,2}\d){6,20}(?![\p{N}])/gu, as: '[NUMBER]' },
  { shape: /\p{N}{5,}/gu, as: '[NUMBER]' },
  // Booking references are five to eight capitals and digits; letters alone are one where somebody says so.
  { shape: /\b(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z0-9]{5,8}\b/g, as: '[REFERENCE]' },
  {
    shape:
      /\b(?:booking|reservation|reference|ref|pnr|locator|order|ticket|localizador|reserva|referencia|referência|pedido|código|codigo|billete|bilhete)\b[^\n\p{L}\p{N}]{0,3}(?:(?:reference|code|number|no|is|nº|número|es|é)\b[^\n\p{L}\p{N}]{0,3}){0,3}([A-Z]{5,8}|(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{5,8})\b/gu,
    as: '[REFERENCE]',
  },
  // One capital may be a nationality or the start of a shout; two are a name.
  {
    shape:
      /\b(?:[Ii][ ’']a?m|[Ss]oy|[Ss]ou(?: [oa])?)\s+(\p{Lu}[\p{Ll}'’-]+(?:\s+(?:de |da |do |dos |del |la )*\p{Lu}[\p{L}'’-]+){1,3})/gu,
    as: '[NAME]',
  },
  {
    shape:
      /\b(?:[Mm]y name is|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Cc]hamo-me|[Mm]e chamo|Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta)\b\.?\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3})/gu,
    as: '[NAME]',
  },
]

/** Whole names and handles in any case; a single part of a name only as a name is written, or “Rose” would hide a rose. */
const named = (text: string, hide: readonly string[]): readonly Found[] =>
  hide.flatMap((name) => {
    const whole = name.replace(/^@/, '').trim()
    if (whole.length < 3) return []
    const parts = whole.split(/\s+/).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part))
    return [...everywhere(text, whole, 'giu'), ...parts.slice(0, 5).flatMap((part) => everywhere(text, part, 'gu'))]
  })

const everywhere = (text: string, word: string, flags: string): readonly Found[] => {
  const shape = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, flags)
  return [...text.matchAll(shape)].map(({ 0: all, index }) => ({ start: index, end: index + all.length, as: '[NAME]' }))
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
