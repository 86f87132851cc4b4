import type { TextLanguage } from './rules/rule.ts'
import { textLanguages } from './rules/rule.ts'
import type { Tokens } from './tokens.ts'
import { askedOnce } from './vocabulary.ts'

export interface LanguageGuess {
  readonly lang: TextLanguage | 'und'
  /** How far ahead of the next language it is, in log-odds. */
  readonly margin: number
}

/**
 * English, Spanish or Portuguese by their commonest words and by letters only one of them writes. What the source says
 * counts as one good word of evidence: networks guess, too, and authors set their profile to one language and write in another.
 */
export const guessLanguage = ({ words, folded }: Tokens, declared: string): LanguageGuess => {
  const score: Record<TextLanguage, number> = { en: 0, es: 0, pt: 0 }
  for (const { entry } of words) {
    const known = weightsOf(entry)
    if (known === null) continue
    score.en += known.en
    score.es += known.es
    score.pt += known.pt
  }
  if (folded.hasAccents)
    for (const [lang, letters, weight] of ownLetters) if (letters.test(folded.original)) score[lang] += weight
  const said = declared.slice(0, 2).toLowerCase()
  const hint = textLanguages.find((lang) => lang === said)
  if (hint !== undefined) score[hint] += declaredWeight
  const best = textLanguages.reduce((one, other) => (score[other] > score[one] ? other : one))
  let margin = Infinity
  for (const lang of textLanguages) if (lang !== best) margin = Math.min(margin, score[best] - score[lang])
  // A source that names a language we do not read is believed, unless the words plainly say otherwise.
  if (said !== '' && said !== 'un' && hint === undefined && margin < 4) return { lang: 'und', margin: 0 }
  return margin <= 0 ? { lang: 'und', margin: 0 } : { lang: best, margin }
}

const declaredWeight = 3

const common: Readonly<Record<TextLanguage, string>> = {
  en: `the and you that was for are with his they this have from had not but what all were when your can said there use
    each which she how their will other about out many then them these some her would make like him into time has look
    more write go see number way could people my than been call who its now find down day did get come made may part
    i im ive dont cant wont didnt doesnt isnt it is of to in on at be by or if we an our us just still after never
    very because while off up so got out even again back only why where been being over any am going know want thanks
    please really good bad great love hate thing today yesterday tomorrow service customer flight order phone`,
  es: `no de a dijo dijeron el los las del que y en un una por con para su al lo como mas pero sus le ya o este si porque esta entre cuando
    muy sin sobre tambien me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante
    ellos esto mi antes algunos unos yo otro otras otra tanto esa estos mucho nada muchos cual poco ella estar estas
    algo nosotros mis tu te ti tus es son fue era ser estoy esta estan tengo tiene han he hace hacer hoy ayer ahora
    siempre nunca aqui asi bien gracias servicio usted ustedes pues jajaja llegar llego llevo dos tres dias horas
    hola quiero puede puedo soy vez ano anos hijo hija semana mañana pedido fui llamo ellas aquel del una unos unas nadie nosotras`,
  pt: `de a o os as do da dos das que e em um uma por com para seu ao no na nos nas como mais mas foi ele ela se sua ou ja
    porque esta entre quando muito sem sobre tambem me ate ha onde quem desde tudo nao sim isso este esse essa eu voce
    voces meu minha meus minhas nosso dele dela pelo pela sao era ser estou tenho tem ter fazer hoje ontem agora sempre
    nunca aqui assim bem obrigado obrigada pra pro ta vou vai nem so depois ainda foram pois kkk kkkk kkkkk hora horas
    dia dias nada gente muita muitos bom boa comprei produto entrega recebi chegou prazo esta mesmo quero pode posso
    estava fui filho filha semana amanha pedido atendimento loja ate voceis foi deu ficou seja minhas tava tô`,
}

/** A word that several languages share speaks for each of them the less. */
const weights: ReadonlyMap<string, Readonly<Record<TextLanguage, number>>> = (() => {
  const owners = new Map<string, Set<TextLanguage>>()
  for (const lang of textLanguages)
    for (const word of common[lang].split(/\s+/)) {
      const folded = word.normalize('NFD').replace(/\p{M}/gu, '')
      owners.set(folded, (owners.get(folded) ?? new Set()).add(lang))
    }
  return new Map(
    [...owners].map(([word, langs]) => {
      const weight = langs.size === 1 ? 1 : langs.size === 2 ? 0.5 : 0
      const one = (lang: TextLanguage) => (langs.has(lang) ? weight : 0)
      return [word, { en: one('en'), es: one('es'), pt: one('pt') }]
    }),
  )
})()

const weightsOf = askedOnce((word) => weights.get(word) ?? byShape(word))

/** A word that stands in no list still looks like its language. */
const byShape = (word: string): Readonly<Record<TextLanguage, number>> | null => {
  const lang = shapes.find(([, shape]) => shape.test(word))?.[0]
  return lang === undefined ? null : { en: 0, es: 0, pt: 0, [lang]: 0.7 }
}

const shapes: readonly (readonly [TextLanguage, RegExp])[] = [
  ['pt', /(?:cao|coes|oes|dade|aram|eram|iram|inho|inha|agem|avel|ivel|nh[aeo]s?|lh[aeo]s?|ss[aeo]|ei|ou)$/],
  [
    'es',
    /(?:cion|ciones|dad|aron|eron|ieron|eria|uve|eja|ijo|aje|able|ible|illa|illo|ito|ita|ues?|iendo|ll[aeo]s?|ero|era)$/,
  ],
  ['en', /(?:ing|tion|ness|ment|ght|ck|sh|th|ly|ed|ous|ful|less|ity|ry|wn|ould)$|^(?:wh|th)/],
]

const ownLetters = [
  ['es', /[ñ¿¡]/i, 2.5],
  ['pt', /[ãõç]|ê|ô/i, 2.5],
  // “hinchó”, “podía”: Portuguese writes these endings without the accent, or not at all.
  ['es', /\p{L}ó(?!\p{L})|ía[ns]?(?!\p{L})|ión(?!\p{L})|\p{L}és(?!\p{L})|[aeo]ís(?!\p{L})/iu, 1.5],
] as const
