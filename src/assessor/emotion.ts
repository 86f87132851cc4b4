import type { Tone } from '../domain/assessment/assessment.ts'
import { type Mark, markOfAll, sign, signsNamed } from './features.ts'
import { compilePhrases } from './phrases.ts'
import type { Reading } from './reading.ts'

/** What a text shows of its author's mood: anger and distress in words, swearing, capitals, punctuation. */
export interface Mood {
  readonly anger: number
  readonly distress: number
  readonly joy: number
  readonly swearing: number
  readonly loudness: number
  /** The same for the emotion head. */
  readonly marks: readonly Mark[]
}

export const readMood = ({ all, swearing, marks }: Reading): Mood => {
  const sums: Record<Feeling, number> = { anger: 0, distress: 0, joy: 0 }
  const own: Mark[] = marks.filter(({ sign: { name } }) => !name.startsWith('fact:'))
  for (const { tag, first, last } of feelings.find(all.words)) {
    sums[tag.feeling] += tag.weight
    own.push({ sign: felt[tag.feeling], first, last })
  }
  const { capitals, exclamation } = loudnessOf(all.folded.original)
  for (let step = 1; step <= Math.min(3, swearing); step += 1) own.push(markOfAll(swears(step)))
  if (capitals) own.push(markOfAll(inCapitals))
  for (let step = 1; step <= Math.min(3, exclamation); step += 1) own.push(markOfAll(exclaims(step)))
  return { ...sums, swearing, loudness: (capitals ? 0.9 : 0) + Math.min(0.9, 0.25 * exclamation), marks: own }
}

const swears = signsNamed('swears:')
const exclaims = signsNamed('exclaims:')
const inCapitals = sign('capitals')
const felt = { anger: sign('feels:anger'), distress: sign('feels:distress'), joy: sign('feels:joy') } as const

/**
 * 0 calm to 1 furious. The head knows more words; what can be counted must count all the same, so that the same text
 * shouted is never calmer.
 */
export const loadOf = (probability: number, { anger, distress, joy, swearing, loudness }: Mood): number => {
  const upset = anger + distress + 0.9 * swearing
  const counted = upset + (upset > 0 || loudness > 1 ? loudness : 0.4 * loudness) - 0.5 * joy
  const byCount = 1 - Math.exp(-Math.max(0, counted) / 2.2)
  return Math.round(100 * (1 - (1 - probability) * (1 - 0.6 * byCount))) / 100
}

export const toneOf = (load: number, { anger, distress, joy, swearing }: Mood): Tone => {
  if (joy > anger + distress + swearing && joy > 0 && load < 0.5) return 'pleased'
  if (load < 0.3) return 'calm'
  if (distress > anger + swearing) return 'distressed'
  return load < 0.6 ? 'annoyed' : 'angry'
}

type Feeling = 'anger' | 'distress' | 'joy'

/** Whether it is mostly capitals, and its longest run of exclamation marks: length alone is not anger. */
const loudnessOf = (text: string): { readonly capitals: boolean; readonly exclamation: number } => {
  let upper = 0
  let lower = 0
  let exclamation = 0
  let run = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0x41 && code <= 0x5a) upper += 1
    else if (code >= 0x61 && code <= 0x7a) lower += 1
    if (code === 0x21) {
      run += 1
      if (run > exclamation) exclamation = run
    } else if (code !== 0x3f) run = 0
  }
  return { capitals: upper + lower >= 8 && upper > lower, exclamation }
}

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
