import { compilePhrases, type Found } from '../phrases.ts'
import type { Tokens } from '../tokens.ts'
import { type Combination, combinations } from './combinations.ts'
import { type Ingredient, ingredients } from './ingredients.ts'
import type { TextLanguage } from './rule.ts'
import { wordClasses } from './word-classes.ts'

/** Every combination of which a sentence holds all ingredients close enough together, by other words each. */
export const combinationsIn = ({ words }: Tokens, lang: TextLanguage): readonly Found<Combination>[] => {
  const parts = compiled[lang].find(words)
  if (parts.length < 2) return []
  const found: Found<Combination>[] = []
  for (const { tag, lead, others } of recipes)
    for (const part of parts) {
      if (part.tag !== lead) continue
      const range = joined(part, others, parts, tag.within, (index) => words[index]?.sentence ?? -1)
      if (range === null) continue
      found.push({ tag, ...range })
      break
    }
  return found
}

const recipes = combinations.map((tag) => ({ tag, lead: tag.of[0], others: tag.of.slice(1) }))

interface Range {
  readonly first: number
  readonly last: number
}

const joined = (
  range: Range,
  missing: readonly Ingredient[],
  parts: readonly Found<Ingredient>[],
  within: number,
  sentenceOf: (index: number) => number,
  taken: readonly Range[] = [range],
): Range | null => {
  const [next, ...rest] = missing
  if (next === undefined) return range
  for (const part of parts) {
    if (part.tag !== next || sentenceOf(part.first) !== sentenceOf(range.first)) continue
    if (taken.some((other) => part.first <= other.last && other.first <= part.last)) continue
    const wider = { first: Math.min(range.first, part.first), last: Math.max(range.last, part.last) }
    if (wider.last - wider.first >= within) continue
    const found = joined(wider, rest, parts, within, sentenceOf, [...taken, part])
    if (found !== null) return found
  }
  return null
}

const compileFor = (lang: TextLanguage) =>
  compilePhrases(
    (Object.keys(ingredients) as Ingredient[]).map((tag) => ({ tag, say: ingredients[tag][lang] })),
    wordClasses,
  )
const compiled: Readonly<Record<TextLanguage, ReturnType<typeof compileFor>>> = {
  en: compileFor('en'),
  es: compileFor('es'),
  pt: compileFor('pt'),
}
