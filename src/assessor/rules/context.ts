import type { CriticalNature } from '../../domain/assessment/reason-codes.ts'
import { compilePhrases, type Found } from '../phrases.ts'
import type { Tokens } from '../tokens.ts'
import { englishMoods } from './en/moods.ts'
import { englishSurroundings } from './en/surroundings.ts'
import { spanishMoods } from './es/moods.ts'
import { spanishSurroundings } from './es/surroundings.ts'
import type { Mark } from './mark.ts'
import { portugueseMoods } from './pt/moods.ts'
import { portugueseSurroundings } from './pt/surroundings.ts'
import type { TextLanguage } from './rule.ts'

/** What the words around a match make of it: told as a fact, only mentioned, or not meant at all. */
export type Mood = 'told' | 'mentioned' | 'denied'

export interface Context {
  /** `lang`: the language the match was read in, as “no” denies in English and Spanish and is “in the” in Portuguese. */
  moodOf(match: Found<unknown>, lang: TextLanguage): Mood
  /** The text is a joke, a headline, fiction or talk of the day: nothing in it happened to the author. */
  readonly distance: 'own' | 'news' | 'play'
  /** It speaks of its author. */
  readonly isPersonal: boolean
  /**
   * Nobody is to blame: whoever was hurt did it alone (over the cat, on an oven of one's own), money or data that was nearly
   * lost was saved, or somebody offers help with the like.
   */
  excuses(nature: CriticalNature): boolean
  /**
   * It praises or thanks somebody. That takes nothing from a fact, be it thanks to whoever pulled them out or mockery; but
   * a head that only knows words is not believed beside it.
   */
  readonly isGlad: boolean
}

/** Reads the surroundings once a text has something worth judging. */
export const contextOf = (tokens: Tokens): Context => {
  const { words, sentences } = tokens
  const marks = surroundings.find(words)
  const has = (kind: Mark) => marks.some(({ tag }) => tag === kind)
  const own = has('own')
  const isOwnDoing = has('ownDoing') && !has('blame')
  // “The bank stopped it, but my number is still out there.”
  const isAverted = marks.some(
    ({ tag, last }) => tag === 'averted' && !marks.some((mark) => mark.tag === 'contrast' && mark.first > last),
  )
  const isAdvert = has('advert')
  const isPlay = marks.some(
    ({ tag, first }) => tag === 'play' && !marks.some((mark) => mark.tag === 'earnest' && isWithin(first, mark)),
  )
  const distance = isPlay && !has('venue') ? 'play' : has('news') && !own ? 'news' : 'own'
  return {
    distance,
    isPersonal: own,
    isGlad: has('averted') || has('praised') || (has('rescue') && has('thanks')),
    excuses(nature) {
      if (isAdvert) return true
      return nature === 'safety' ? isOwnDoing : nature === 'fraud_privacy' && isAverted
    },
    moodOf({ first, last }, lang) {
      const sentence = sentences[words[first]?.sentence ?? 0]
      if (sentence === undefined) return 'told'
      const inSentence = marks.filter((mark) => mark.first >= sentence.first && mark.last < sentence.end)
      const before = (kind: Mark, reach: number) =>
        inSentence.filter((mark) => mark.tag === kind && mark.last < first && first - mark.last <= reach)
      // “Someone told me theirs exploded” is a rumour; “someone told me mine could, and it did” is none.
      const isHearsay = inSentence.some(
        (rumour) =>
          rumour.tag === 'hearsay' &&
          rumour.first < first &&
          first - rumour.last <= 12 &&
          !inSentence.some(
            (mark) =>
              mark.tag === 'self' &&
              mark.first > rumour.last &&
              mark.first <= last + 4 &&
              !hasComma(tokens, last, mark.first),
          ),
      )
      // “No, the charger caught fire”: what is denied ends at the comma.
      const denials = lang === 'pt' ? before('denial', 3) : [...before('denial', 3), ...before('no', 3)]
      if (denials.some((mark) => !hasComma(tokens, mark.last, first))) return 'denied'
      if (before('condition', 12).length > 0) return 'mentioned'
      if (inSentence.some(({ tag }) => tag === 'came')) return 'mentioned'
      if (isHearsay) return 'mentioned'
      if (words[first]?.quoted === true && words[last]?.quoted === true && !own) return 'mentioned'
      // “Has anyone's charger caught fire?” asks; “Why did mine catch fire?” tells.
      if (
        sentence.asks &&
        (!inSentence.some(({ tag }) => tag === 'own') || inSentence.some(({ tag }) => tag === 'ahead'))
      )
        return 'mentioned'
      return 'told'
    },
  }
}

const hasComma = ({ folded, words }: Tokens, from: number, to: number): boolean =>
  folded.text.slice(words[from]?.end ?? 0, words[to]?.start ?? 0).includes(',')

const isWithin = (index: number, { first, last }: Found<unknown>): boolean => first <= index && index <= last

const surroundings = compilePhrases<Mark>(
  [
    ...englishMoods,
    ...englishSurroundings,
    ...spanishMoods,
    ...spanishSurroundings,
    ...portugueseMoods,
    ...portugueseSurroundings,
  ],
  {},
)
