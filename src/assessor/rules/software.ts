import { compilePhrases, type Found } from '../phrases.ts'
import type { Token, Tokens } from '../tokens.ts'
import { dangerIngredients } from './danger-ingredients.ts'
import type { TextLanguage } from './rule.ts'
import { wordClasses } from './word-classes.ts'

/** Where software or a service broke in the words of an accident: from its name to the verb, or the other way round. */
export interface SoftwareFailure {
  /** Index of the token that would name a danger, were its subject a thing. */
  readonly verb: number
}

/**
 * Apps crash, sites fall, updates kill batteries, and nobody is in danger. What counts is the subject of the verb: “the
 * app crashed”, “se cayó la web”; never what is merely near: “the site's car crashed”, “o carro do site bateu”, “the
 * taxi booked through your app crashed”; and never what is hardware as well: laptops burn, platforms and brake systems
 * fall or fail. A body as the object makes even software dangerous: “your system killed my son”.
 */
export const softwareFailures = ({ words }: Tokens, lang: TextLanguage): readonly SoftwareFailure[] => {
  const found = parts[lang].find(words)
  if (!found.some(({ tag }) => tag === 'software' || tag === 'perhaps')) return []
  const is = (kind: Part, at: number) => found.some(({ tag, first, last }) => tag === kind && first <= at && at <= last)
  const isOnScreen = (at: number) =>
    found.some(({ tag, first }) => tag === 'onScreen' && words[first]?.sentence === words[at]?.sentence)
  const isSoftware = (at: number) => is('software', at) || (is('perhaps', at) && isOnScreen(at))
  return found.flatMap(({ tag, first: verb }) => {
    if (tag !== 'breaks' && tag !== 'kills' && tag !== 'burns') return []
    if (tag !== 'breaks' && harms(found, words, verb, tag)) return []
    const isSubject = (kind: Part, at: number) => is(kind, at) || (kind === 'software' && is('perhaps', at))
    return isSoftware(subjectBefore(words, verb, isSubject)) || isSoftware(subjectAfter(words, verb, is))
      ? [{ verb }]
      : []
  })
}

/** Whether a match begins with, or just before, a verb of which software is the subject. */
export const isOfSoftware = ({ first, last }: Found<unknown>, failures: readonly SoftwareFailure[]): boolean =>
  failures.some(({ verb }) => first <= verb && verb <= last && verb - first <= 2)

/** `perhaps`: a platform is software where something is done on a screen in the same sentence, and else a thing that falls. */
type Part =
  | 'software'
  | 'perhaps'
  | 'onScreen'
  | 'breaks'
  | 'kills'
  | 'burns'
  | 'link'
  | 'governor'
  | 'determiner'
  | 'body'
  | 'thing'
type Is = (kind: Part, at: number) => boolean

/** Most words walked from a verb to its subject. */
const reach = 8

/** The last word of the verb's subject: what stands before it, leaving out all that a preposition governs. */
const subjectBefore = (words: readonly Token[], verb: number, is: Is): number => {
  const sentence = words[verb]?.sentence
  let at = verb - 1
  while (at >= 0 && verb - at <= reach && words[at]?.sentence === sentence) {
    const before = is('determiner', at - 1) ? at - 2 : at - 1
    if (is('governor', before)) at = before - 1
    else if (is('software', at)) return at
    else if (is('link', at) || is('breaks', at)) at -= 1
    else return -1
  }
  return -1
}

/** “Se cayó la web”: the subject behind the verb, in Spanish and Portuguese. */
const subjectAfter = (words: readonly Token[], verb: number, is: Is): number => {
  const sentence = words[verb]?.sentence
  let at = verb + 1
  while (at - verb <= 3 && words[at]?.sentence === sentence && (is('determiner', at) || is('link', at))) at += 1
  return at > verb + 1 && words[at]?.sentence === sentence ? at : -1
}

const harms = (
  found: readonly Found<Part>[],
  words: readonly Token[],
  verb: number,
  kind: 'kills' | 'burns',
): boolean =>
  found.some(
    ({ tag, first }) =>
      (tag === 'body' || (tag === 'thing' && kind === 'burns')) &&
      first > verb &&
      first - verb <= 3 &&
      words[first]?.sentence === words[verb]?.sentence,
  )

const say: Readonly<Record<TextLanguage, Readonly<Record<Exclude<Part, 'body' | 'thing'>, string>>>> = {
  en: {
    software: `
      app|apps|application|site|website|websites|webpage|page|portal|server|servers|checkout|software|firmware|update|upgrade|browser|game|stream|chat|chatbot|bot|call|login|wifi|internet|network|backend|database
      booking|payment|status|streaming service|services|form|engine
      check in system|systems|page|desk
      the|your|whole|entire|booking|check-in|checkin|payment|reservation|ticket|ticketing|computer|it|online system|systems`,
    perhaps: `platform|platforms|version|versions`,
    onScreen: `payment|paying|checkout|booking|exam|registration|registering|enrolment|enrollment|online|login|upload|uploading|cart|purchase|lesson|webinar|class`,
    breaks: `crash*|collapsed|collapses|collapsing|died|dies|dying|froze|freezes|frozen|hung|hangs|exploded|explodes|blew|blows|fell|falls|dropped|drops|threw|throws|smashed|kicked|rolled`,
    kills: `killed|kills|killing|kill|hit|hits|destroyed|wiped`,
    burns: `burned|burns|burnt|burning|burn|fried|fries|melted|melts`,
    link: `has|had|have|just|then|and|keeps|kept|is|was|always|again|totally|completely|suddenly|nearly|almost|constantly|literally|already|went|on|also|fully|simply|down|offline`,
    governor: `through|via|with|by|from|in|of|using|at|for|while|when|because|as|under|behind`,
    determiner: `my|your|our|their|the|this|that|a|an|his|her`,
  },
  es: {
    software: `
      app|apps|aplicacion|aplicaciones|web|webs|sitio|pagina|paginas|portal|servidor|servidores|actualizacion|software|navegador|juego|chat|chatbot|bot|llamada|llamadas|wifi|internet|conexion|saldo|datos|megas|gigas
      red|sistema|sistemas !de|del
      sistema de reservas|reserva|pagos|pago|citas|venta|ventas|facturacion`,
    perhaps: `plataforma|plataformas|version|versiones`,
    onScreen: `pago|pagar|pagando|compra|comprar|reserva|reservar|examen|examenes|inscripcion|matricula|matriculas|online|linea|sesion|carrito|tramite|clase|clases`,
    breaks: `cayo|cayeron|cae|caen|caia|caido|cuelga|colgo|colgado|peto|petado|peta|revento|reventaron|exploto|explotaron|estallo|estrello|estrella|congelo|choco|prendio|ardio|ardieron|murio|crasheo|desplomo|derrumbo|fundio|corto`,
    kills: `mato|mata|matado|mataron|destrozo|golpeo`,
    burns: `quemo|queman|quema|quemado|quemaron|frio|derritio`,
    link: `se|me|nos|te|le|les|ha|han|habia|y|ya|no|casi|siempre|otra|vez|volvio|a|encima|tambien|solo|sola`,
    governor: `de|del|en|por|con|para|desde|mediante|via|sobre|mientras|cuando|porque`,
    determiner: `el|la|los|las|mi|mis|tu|su|sus|vuestra|vuestro|vuestros|nuestra|nuestro|esta|este|esa|ese|una|un|toda|todo`,
  },
  pt: {
    software: `
      app|apps|aplicativo|aplicativos|aplicacao|site|sites|pagina|paginas|portal|servidor|servidores|atualizacao|software|navegador|jogo|chat|chatbot|robo|ligacao|chamada|wifi|internet|conexao|versao|web|saldo|dados
      sistema|sistemas !de|do|da
      sistema de reservas|reserva|pagamento|pagamentos|vendas|compra`,
    perhaps: `plataforma|plataformas|versao|versoes`,
    onScreen: `pagamento|pagar|pagando|compra|comprar|reserva|reservar|prova|provas|exame|inscricao|matricula|matriculas|online|sessao|carrinho|aula|aulas|vestibular`,
    breaks: `caiu|cairam|cai|caem|caia|caindo|travou|trava|travando|crashou|crasha|explodiu|estourou|desabou|despencou|desmoronou|bateu|congelou|morreu|pifou|derrubou|quebrou`,
    kills: `matou|mata|matado|destruiu`,
    burns: `queimou|queima|queimaram|fritou|derreteu`,
    link: `se|me|nos|ja|e|quase|sempre|so|vive|fica|ficou|ta|esta|toda|hora|de|novo|tambem|nao|simplesmente`,
    governor: `de|do|da|dos|das|no|na|nos|nas|em|por|pelo|pela|com|para|pro|pra|enquanto|quando|porque`,
    determiner: `o|a|os|as|meu|minha|seu|sua|nosso|nossa|esse|essa|este|esta|um|uma|todo|toda`,
  },
}

const compileFor = (lang: TextLanguage) =>
  compilePhrases<Part>(
    [
      ...(Object.entries(say[lang]) as [Part, string][]).map(([tag, phrases]) => ({ tag, say: phrases })),
      { tag: 'body', say: dangerIngredients.body[lang] },
      { tag: 'thing', say: `<thing-${lang}>` },
    ],
    wordClasses,
  )
const parts = { en: compileFor('en'), es: compileFor('es'), pt: compileFor('pt') } as const
