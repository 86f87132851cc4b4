/** Numbers as they are written out in English and Spanish, without accents. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  nil: 0,
  cero: 0,
  // “Un” and “una” are articles as often as numbers; a text is not refused for them.
  one: 1,
  ...counted(
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    2,
  ),
  ...counted(
    'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
    2,
  ),
  veintiun: 21,
  veintiuna: 21,
  ...counted('thirty forty fifty sixty seventy eighty ninety', 30, 10),
  ...counted('treinta cuarenta cincuenta sesenta setenta ochenta noventa', 30, 10),
  ...counted(
    'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
    200,
    100,
  ),
  ...counted(
    'doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
    200,
    100,
  ),
  ...named(12, 'dozen dozens docena docenas'),
  ...named(10, 'decena decenas'),
  ...named(100, 'hundred hundreds cien ciento cientos cientas centenar centenares'),
  ...named(1_000, 'thousand thousands mil miles millar millares'),
  ...named(1_000_000, 'million millions millon millones'),
}

/** Says how many times as much or which part of it: a number no figure gives. */
export const ratioWords: ReadonlySet<string> = new Set(
  `half halves halved third thirds quarter quarters fifth fifths tenth tenths double doubled doubles doubling twice triple tripled
  triples tripling thrice treble trebled quadruple quadrupled twofold threefold tenfold fold
  mitad tercio tercios cuarta quinto quinta decimo decima doble dobles duplico duplica duplicado duplicaron duplicaba duplicando
  triple triples triplico triplica triplicado triplicaron triplicando cuadruple cuadruplico cuadruplicaron`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** What follows a number and makes it another kind of figure. */
export const unitWords: Readonly<Record<string, string>> = {
  ...units('%', '% percent pct percentage'),
  ...units('s', 's sec secs second seconds segundo segundos'),
  ...units('min', 'min mins minute minutes minuto minutos'),
  ...units('h', 'h hr hrs hour hours hora horas'),
  ...units('d', 'd day days dia dias'),
  ...units('w', 'week weeks semana semanas'),
  ...units('m', 'month months mes meses'),
  ...units('y', 'year years ano anos'),
  ...units('€', '€ eur euro euros'),
  ...units('$', '$ usd dollar dollars dolar dolares'),
  ...units('£', '£ gbp pound pounds'),
}

function counted(words: string, from: number, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + step * index]))
}

function named(value: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]))
}

function units(name: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]))
}
