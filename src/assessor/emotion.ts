import type { Emotion, Tone } from '../domain/assessment/assessment.ts'
import { compilePhrases } from './phrases.ts'
import type { Tokens } from './tokens.ts'

/** How upset a text sounds: anger and distress in words, swearing, capitals, punctuation. Never part of a severity. */
export const readEmotion = (tokens: Tokens): Emotion => {
  const { original } = tokens.folded
  const sums: Record<Feeling, number> = { anger: 0, distress: 0, joy: 0 }
  for (const { tag } of feelings.find(tokens.words)) sums[tag.feeling] += tag.weight
  const swearing = countSwearing(tokens) * 0.9
  const loudness = shouting(original)
  const upset = sums.anger + sums.distress + swearing
  const load = squash(upset + (upset > 0 || loudness > 1 ? loudness : loudness * 0.4) - sums.joy * 0.5)
  return { load, tone: toneOf(load, sums, swearing) }
}

/** Words that only vent; the reader of faults leaves them out. Masked ones (“f***”, “sh!t”, “m13rda”) count as well. */
export const isSwearing = (word: string): boolean =>
  swearWords.has(word) || swearStems.some((stem) => word.startsWith(stem))

type Feeling = 'anger' | 'distress' | 'joy'

const toneOf = (load: number, { anger, distress, joy }: Record<Feeling, number>, swearing: number): Tone => {
  if (joy > anger + distress + swearing && joy > 0) return 'pleased'
  if (load < 0.25) return 'calm'
  if (distress > anger + swearing) return 'distressed'
  return load < 0.6 ? 'annoyed' : 'angry'
}

const squash = (sum: number): number => Math.round(100 * (1 - Math.exp(-Math.max(0, sum) / 2.2))) / 100

const countSwearing = ({ words, folded }: Tokens): number => {
  let count = 0
  for (const { word } of words) if (isSwearing(word)) count += 1
  return count + (folded.text.match(maskedSwearing)?.length ?? 0)
}

const maskedSwearing =
  /\b(?:f|sh|b|a|c|m|p|put|mi|cab|fo|merd|j|ho|caralh)[*#@$%!]{1,}[a-z*#@$%!]*|[a-z]?[#@$%&*!]{4,}/g

/** Capitals and runs of ! count once each, so that length alone is not anger. */
const shouting = (text: string): number => {
  let upper = 0
  let lower = 0
  let marks = 0
  let run = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x41 && code <= 0x5a) upper += 1
    else if (code >= 0x61 && code <= 0x7a) lower += 1
    if (code === 0x21) {
      run += 1
      if (run > marks) marks = run
    } else if (code !== 0x3f) run = 0
  }
  const capitals = upper + lower >= 8 && upper / (upper + lower) > 0.5 ? 0.9 : 0
  return capitals + Math.min(0.9, 0.25 * marks)
}

const swearWords = new Set(
  `fuck wtf wth ffs stfu fu shit bullshit crap damn dammit goddamn hell ass arse asshole arsehole bastard bastards bitch
  bitches bloody bollocks dick dickhead piss pissed cunt cunts wanker wankers twat prick motherfucker fking fkn fuk idiot
  idiots moron morons stupid dumb dumbass jackass
  mierda puta puto putas putos putamadre hijoputa hostia hostias cono joder jodete jodido jodida carajo cabron cabrones
  pendejo pendejos pinche pinches verga gilipollas imbecil imbeciles idiotas boludo boludos pelotudo pelotudos chingar
  chingada chingado huevon huevones culero mamada mamadas maldito maldita malditos concha ptm hdp ctm pvto mamon
  merda porra caralho caralha foda fodase fodeu pqp vsf vtnc tnc fdp puta bosta cacete desgraca desgracado desgracados
  arrombado arrombados cu buceta otario otarios babaca babacas imbecil`.split(/\s+/),
)
const swearStems = ['fuck', 'shitt', 'bullsh', 'motherf', 'asshol', 'chingad', 'pelotud', 'gilipoll', 'arromba']

const feelings = compilePhrases<{ readonly feeling: Feeling; readonly weight: number }>(
  [
    {
      tag: { feeling: 'anger', weight: 0.8 },
      say: `
      angry|furious|livid|outraged|enraged|fuming|rage|raging|pissed|infuriat*|hate|hated|disgusted|disgusting|unacceptable|outrageous|disgrace|disgraceful|shame|shameful|pathetic|ridiculous|appalling|worst|useless|incompetent|liars|thieves|scum|fedup|seething|irate|mad
      fed up
      sick of|and
      how dare
      had enough
      indignante|indignado|indignada|furioso|furiosa|rabia|asco|odio|harto|harta|hartos|verguenza|inaceptable|inutiles|ladrones|sinverguenzas|descarados|peor|asqueroso|enojado|enojada|encabronado|cabreado|cabreada|vergonzoso|patetico|nefasto|ira|bronca
      hasta ~2 narices|gorro|madre|huevos
      raiva|odio|indignado|indignada|revoltado|revoltada|nojo|vergonha|absurdo|inaceitavel|palhacada|ladroes|pior|ridiculo|ridicula|descaso|furioso|furiosa|puto|puta|lixo|otarios
      😡|🤬|😠|👿|💢|🖕
      de saco cheio`,
    },
    {
      tag: { feeling: 'anger', weight: 0.4 },
      say: `
      annoyed|annoying|irritated|irritating|frustrated|frustrating|frustration|upset|terrible|horrible|awful|joke|disappointed|disappointing|seriously|unbelievable|hell
      molesto|molesta|frustrado|frustrada|frustrante|decepcionado|decepcionada|horrible|terrible|pesimo|pesima|lamentable|increible|burla
      irritado|irritada|frustrado|frustrada|decepcionado|decepcionada|chateado|chateada|horrivel|terrivel|pessimo|pessima|lamentavel
      🙄|😤|👎|😒`,
    },
    {
      tag: { feeling: 'distress', weight: 0.7 },
      say: `
      scared|terrified|afraid|desperate|crying|cried|tears|devastated|heartbroken|panic|panicking|traumatized|traumatised|shaking|helpless|anxious|worried|suffering|nightmare|frightened|stressed
      please help
      asustado|asustada|aterrado|aterrada|desesperado|desesperada|llorando|lloro|lagrimas|angustia|angustiado|miedo|panico|destrozado|preocupado|preocupada|pesadilla|desesperacion
      ayuda|ayudenme por favor
      assustado|assustada|apavorado|apavorada|desesperado|desesperada|chorando|chorei|lagrimas|angustia|medo|panico|arrasado|preocupado|preocupada|pesadelo|desespero
      😭|😢|😰|😱|💔|😥|😨`,
    },
    {
      tag: { feeling: 'joy', weight: 0.8 },
      say: `
      love|loved|thanks|thank|great|awesome|amazing|happy|excellent|perfect|wonderful|fantastic|best|yay|lol|haha*|excited|delighted
      gracias|genial|encanta|excelente|feliz|perfecto|maravilla|contento|contenta|jaja*|increible
      obrigado|obrigada|amei|adorei|otimo|otima|feliz|perfeito|maravilhoso|kkk*|excelente
      😍|😊|🥰|❤|😂|🤣|👍|🙏|🎉|😁|😄|💕|👏`,
    },
  ],
  {},
)
