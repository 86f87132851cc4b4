/**
 * Whether every number a text speaks of occurs in the figures it was written from; `facts` are the figures as words.
 * Numbers written out count too. A text without numbers claims nothing and passes.
 */
export const everyNumberOccurs = (text: string, facts: readonly string[]): boolean => {
  const known = new Set(facts.flatMap(numbersIn))
  return numbersIn(text).every((number) => known.has(number))
}

/** Numbers as they can be compared: without separators, with the percent sign, words as digits. */
const numbersIn = (text: string): readonly string[] => {
  const digits = [...text.normalize('NFKC').matchAll(/\p{Nd}+(?:[.,:’'\u00A0\u202F]\p{Nd}+)*(\s*%)?/gu)].map(
    ([number, percent]) => `${number.replace(/[^\p{Nd}]/gu, '')}${percent === undefined ? '' : '%'}`,
  )
  const words = [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const number = written[word.normalize('NFD').replace(/\p{M}/gu, '')]
    return number === undefined ? [] : [String(number)]
  })
  return [...digits, ...words]
}

// “One”, “un” and “una” are articles as often as numbers; a text is not refused for them.
const written: Readonly<Record<string, number>> = {
  ...named(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    2,
  ),
  ...named(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
    2,
  ),
  ...tens('thirty forty fifty sixty seventy eighty ninety'),
  ...tens('treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  dozen: 12,
  dozens: 12,
  docena: 12,
  docenas: 12,
  hundred: 100,
  hundreds: 100,
  cien: 100,
  ciento: 100,
  cientos: 100,
  thousand: 1_000,
  thousands: 1_000,
  mil: 1_000,
  miles: 1_000,
  million: 1_000_000,
  millions: 1_000_000,
  millon: 1_000_000,
  millones: 1_000_000,
}

function named(words: string, from: number): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + index]))
}

function tens(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, 30 + 10 * index]))
}
