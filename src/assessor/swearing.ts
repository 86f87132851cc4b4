import { compilePhrases } from './phrases.ts'
import { isSwearing } from './swear-words.ts'
import type { Sentence, Token, Tokens } from './tokens.ts'

/**
 * The text without swearing and insults. Rules and the fault head read only this, so that an insult cannot move a
 * severity: not by its meaning, and not by standing between two words that belong together.
 */
export const withoutSwearing = (tokens: Tokens): Tokens => {
  const dropped = swearingIn(tokens)
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

/** Indices of the tokens that only vent. */
export const swearingIn = ({ words }: Tokens): ReadonlySet<number> => {
  const found = new Set<number>()
  words.forEach(({ entry }, index) => {
    if (isSwearing(entry)) found.add(index)
  })
  for (const { first, last } of phrases.find(words)) for (let index = first; index <= last; index += 1) found.add(index)
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
      fuck|screw|damn off|you|this|them|it|your
      son|sons of a? bitch|bitches
      for fucks|fuck|gods|christs sake
      kiss|lick my ass|arse
      pain|kick in the ass|arse
      no fucks given
      holy shit|crap|fuck|hell
      you fucking|damn|bloody|stupid? idiots|morons|clowns
      hijo|hija|hijos|hijas de puta|perra|putas|tu
      hijos de la gran? puta
      de mierda|mierdas
      me cago en ~3 todo|puta|leche|madre|muertos|dios
      la|tu|su puta|puta madre
      que|a|ala|vayan|vayanse ~1 la? mierda|carajo|verga|chingada
      ni puta idea
      a tomar por culo|saco
      puta|putas madre
      malditos|maldita|maldito sea|hijos
      vai|vao|va|vao se|tomar ~2 foder|cu|caralho|ferrar|fuder
      filho|filha|filhos|filhas da|de puta|mae|putas
      puta|puto que pariu
      de merda|bosta
      pra|para caralho|cacete|porra
      vai|vao a? ~1 merda|porra
      que merda|porra|bosta
      bando|cambada de idiotas|otarios|palhacos|imbecis|merdas|trouxas
      banda|manga|partida|panda|bola|sarta de idiotas|inutiles|payasos|imbeciles|ladrones|pendejos`,
    },
  ],
  {},
)
