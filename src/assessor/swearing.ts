import { compilePhrases } from './phrases.ts'
import { isSwearing } from './swear-words.ts'
import type { Sentence, Token, Tokens } from './tokens.ts'

/**
 * The text without swearing and insults. Rules and the fault head read only this, so that an insult cannot move a
 * severity: not by its meaning, and not by standing between two words that belong together, be they an oath themselves
 * (“al puto diablo”).
 */
export const withoutSwearing = (tokens: Tokens, swearing: ReadonlySet<number>): Tokens => {
  const calm = withoutWords(tokens, new Set([...swearing, ...danglingIn(tokens, swearing)]))
  if (swearing.size === 0) return calm
  const left = swearingIn(calm)
  return left.size === 0 ? calm : withoutSwearing(calm, left)
}

/** The text without some of its words, by index; its sentences close up. */
export const withoutWords = (tokens: Tokens, dropped: ReadonlySet<number>): Tokens => {
  if (dropped.size === 0) return tokens
  const words: Token[] = []
  const sentences: Sentence[] = []
  for (const { first, end, asks } of tokens.sentences) {
    const from = words.length
    for (let index = first; index < end; index += 1) {
      const word = tokens.words[index]
      if (word !== undefined && !dropped.has(index)) words.push({ ...word, sentence: sentences.length })
    }
    if (words.length > from) sentences.push({ first: from, end: words.length, asks })
  }
  return { folded: tokens.folded, words, sentences }
}

/**
 * Words that led to nothing but swearing: the “de” of “un servicio de mierda”, the “que” of “o que merda”. They go from
 * the end of any sentence, swearing or not, so that a text reads the same with it and without.
 */
const danglingIn = ({ words, sentences }: Tokens, dropped: ReadonlySet<number>): readonly number[] => {
  const found: number[] = []
  for (const { first, end } of sentences) {
    let next: string | null = null
    for (let index = end - 1; index >= first; index -= 1) {
      if (dropped.has(index)) continue
      const word = words[index]?.word ?? ''
      const leadsNowhere = next === null ? leading.has(word) : word === 'de' && joining.has(next)
      if (leadsNowhere) found.push(index)
      else next = word
    }
  }
  return found
}
const leading = new Set(['de', 'que', 'pra', 'para'])
const joining = new Set(['y', 'e', 'pero', 'mas', 'o', 'ou'])

/** Indices of the tokens that only vent. */
export const swearingIn = ({ words }: Tokens): ReadonlySet<number> => {
  const found = new Set<number>()
  words.forEach(({ entry }, index) => {
    if (isSwearing(entry)) found.add(index)
  })
  for (const { first, last } of phrases.find(words)) for (let index = first; index <= last; index += 1) found.add(index)
  for (const { first, last } of partingShots.find(words))
    if (words[last + 1]?.sentence !== words[last]?.sentence)
      for (let index = first; index <= last; index += 1) found.add(index)
  return found
}

const phrases = compilePhrases(
  [
    {
      tag: null,
      say: `
      piece|pieces|load|pile|bunch of utter? shit|crap|bullshit|idiots|morons|clowns|losers|assholes|fools
      what|who|why|how|where in? the actual? fuck|hell|heck|fck
      wtf is|are wrong|with wrong|you with? you
      as fuck|hell|shit
      go|to to|fuck|hell hell|yourself|yourselves
      fuck|screw|piss off
      son|sons of a? bitch|bitches
      for fucks|fuck|gods|christs sake
      kiss|lick my ass|arse
      pain|kick in the ass|arse
      no fucks given
      holy shit|crap|fuck|hell
      you fucking|damn|bloody|stupid|absolute|total? idiots|morons|clowns|idiot|moron|fools|losers|assholes|bastards|scum|scumbags
      son|sois unos? idiotas|imbeciles|payasos|inutiles|pendejos|cabrones
      sao|seus uns? idiotas|imbecis|palhacos|otarios|merdas
      hijo|hija|hijos|hijas de puta|perra|putas|tu
      hijos de la gran? puta
      me cago en ~3 todo|puta|leche|madre|muertos|dios
      la|tu|su puta madre
      a la mierda|verga|chingada
      al carajo|diablo
      vayan|vayanse a ~1 la? mierda|carajo|verga|chingada
      a tomar por culo|saco
      puta|putas madre
      malditos|maldita|maldito sea|hijos
      vai|vao|va|vao se|tomar ~2 foder|cu|caralho|ferrar|fuder
      filho|filha|filhos|filhas da|de puta|mae|putas
      puta|puto que pariu
      foda|fodam|fuder se
      bando|cambada de idiotas|otarios|palhacos|imbecis|merdas|trouxas
      banda|manga|partida|panda|bola|sarta de idiotas|inutiles|payasos|imbeciles|ladrones|pendejos`,
    },
  ],
  {},
)

/** Only at the end of a sentence: elsewhere the second word belongs to what follows. */
const partingShots = compilePhrases(
  [
    {
      tag: null,
      say: `
      fuck|screw you|this|them|it
      vai|vao a|pra merda|porra`,
    },
  ],
  {},
)
