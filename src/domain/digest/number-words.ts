/** Numbers as they are written out in English and Spanish, without accents. */
export const numberWords: Readonly<Record<string, number>> = {
  ...named(0, 'zero nil none cero ninguno ninguna ningun'),
  ...named(2, 'both couple pair ambos ambas par'),
  single: 1,
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
  ...named(10, 'decena'),
  ...named(12, 'dozen docena'),
  ...named(15, 'quincena'),
  ...named(20, 'veintena'),
  ...named(100, 'hundred cien ciento centenar'),
  ...named(1_000, 'thousand mil millar'),
  ...named(1_000_000, 'million millions millon millones'),
}

/** Whether a word says how many times as much, which part, or roughly how many: a number no figure gives. */
export const isInexact = (word: string): boolean =>
  inexactWords.has(word) || (strayWords.has(word) && !(word in numberWords)) || multiplying.test(word)

const inexactWords: ReadonlySet<string> = setOf(
  `half third thirds fourth quarter quarters fifth fifths sixth sixths seventh sevenths eighth eighths ninth ninths tenth tenths
  hundredth hundredths thousandth thousandths twice thrice handful majority gross trio nought naught umpteen myriad dozens hundreds thousands billion billions trillion trillions
  mayoria pico veintipico veintitantos treintaitantos
  mitad medio media tercio tercios tercera terceras cuarto cuartos cuarta cuartas quinto quintos quinta quintas sexto sexta
  septimo septima octavo octava noveno novena decimo decima decimas punado docenas decenas quincenas veintenas treintena
  cuarentena cincuentena cientos cientas centenares miles millares billon billones`,
)

/** Numbers in the languages a model strays to, where English and Spanish have no such word. */
const strayWords: ReadonlySet<string> = setOf(
  `dois duas quatro sete oito dez doze treze quatorze vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem
  deux trois quatre cinq sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante soixante cent cents mille
  zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreiszig dreißig vierzig funfzig sechzig siebzig hundert tausend
  tre quattro cinque sette otto nove dieci undici dodici tredici venti trenta quaranta cinquanta cento mila`,
)

/** “Doubled”, “fivefold”, “se multiplicaron”, “vigésimo”; a case may be a duplicate all the same. */
const multiplying =
  /^(?:hal(?:f-|v)|doubl|trebl|dobl|tripl|quadrupl|cuadrupl|quintupl|sextupl|centupl|multipli|duplic(?!ates?$))|fold$|[gcl]esim[oa]s?$|(?:teen|tie|elf|even)th$|^(?:dreizehn|(?:vier|funf|sech|sieb|acht|neun)zehn)$/

/** What follows a number and makes it one that no figure gives: “9 times”, “12 bn”, “2 points”, “9 am”. */
export const notAsCounted: ReadonlySet<string> = setOf(
  "times veces x × * / + ‰ k m mn bn b mm point points punto puntos coma pp pts basis bps am pm a.m p.m o’clock o'clock",
)

/** “9 in 12”, “9 out of every 12”, “9 de cada 12”: between two numbers they make a share of them. */
export const shareWords: ReadonlySet<string> = setOf('in of out every each the de cada en entre por')

/** Before a number they turn it, multiply it or divide by it. */
export const turningWords: ReadonlySet<string> = setOf('minus menos negative x × * / every cada')

/** Before what is counted they say that it is all there is. */
export const allWords: ReadonlySet<string> = setOf('all every each todo toda todos todas cada')

export const countedNouns: ReadonlySet<string> = setOf(
  `case cases promise promises mention mentions complaint complaints decision decisions response responses reply replies
  caso casos compromiso compromisos mencion menciones queja quejas decision decisiones respuesta respuestas plazo plazos`,
)

export const ordinalWords: ReadonlySet<string> = setOf('first second primer primera segundo segunda')

/** What is counted off with ordinals. */
export const spanWords: ReadonlySet<string> = setOf(
  'time day week month quarter year case vez dia semana mes trimestre ano caso',
)

/** Largest first: “1 h 5 min” is one length of time. */
export const timeUnits: readonly string[] = ['d', 'h', 'min', 's']

/** What follows a number and makes it another kind of figure. */
export const unitWords: Readonly<Record<string, string>> = {
  ...units('%', '% percent per-cent pct percentage'),
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

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}

function named(value: number, words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, value]))
}

function units(name: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split(' ').map((word) => [word, name]))
}
