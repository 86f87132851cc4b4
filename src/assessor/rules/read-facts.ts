import type { Reason } from '../../domain/assessment/reason.ts'
import {
  type CriticalNature,
  criticalNatureOf,
  type FactCode,
  facts as weights,
} from '../../domain/assessment/reason-codes.ts'
import { compilePhrases, type Found } from '../phrases.ts'
import { spanOfTokens, type Tokens } from '../tokens.ts'
import { circumstanceRules } from './circumstances.ts'
import type { Combination } from './combinations.ts'
import { combinationsIn } from './combine.ts'
import { type Context, contextOf } from './context.ts'
import { discriminationRules } from './discrimination.ts'
import { englishRules } from './en/rules.ts'
import { spanishRules } from './es/rules.ts'
import { fraudPrivacyRules } from './fraud-privacy.ts'
import { harassmentRules } from './harassment.ts'
import { harmRules } from './harm.ts'
import { hazardRules } from './hazards.ts'
import { intrusionRules } from './intrusion.ts'
import { legalRules } from './legal.ts'
import { mishapRules } from './mishaps.ts'
import { proceedingsRules } from './proceedings.ts'
import { portugueseRules } from './pt/rules.ts'
import type { Rule, TextLanguage, textLanguages } from './rule.ts'
import { safetyRules } from './safety.ts'
import { isOfSoftware, type SoftwareFailure, softwareFailures } from './software.ts'
import { treatmentRules } from './treatment.ts'
import { wordClasses } from './word-classes.ts'

/**
 * The facts a text states, critical ones first, each once with the words that state it. What is denied, a joke or an
 * idiom is no fact; what is only asked, imagined, quoted or reported is a hint of its nature.
 */
export const readFacts = (tokens: Tokens, languages: readonly TextLanguage[]): readonly Reason[] => {
  const found = new Map<FactCode, Found<unknown>>()
  let context: Context | null = null
  for (const lang of languages) {
    const { rules, guards } = compiled[lang]
    const matches = rules.find(tokens.words)
    const combined = combinationsIn(tokens, lang)
    if (matches.length === 0 && combined.length === 0) continue
    const idioms = matches.some(({ tag }) => tag.unless !== undefined) ? guards.find(tokens.words) : []
    const isDanger = matches.some(({ tag }) => criticalNatureOf(tag.code) === 'safety')
    const failures = isDanger ? softwareFailures(tokens, lang) : []
    context ??= contextOf(tokens)
    for (const match of matches) {
      const code = codeIn(match, idioms, failures, context, tokens)
      if (code !== null && !found.has(code)) found.set(code, match)
    }
    for (const match of combined) {
      const code = combinedCode(match, context, lang)
      if (code !== null && !found.has(code)) found.set(code, match)
    }
  }
  return [...found]
    .map(([code, { first, last }]) => ({ code, span: spanOfTokens(tokens, first, last), weight: weights[code].risk }))
    .sort(
      (a, b) =>
        Number(criticalNatureOf(b.code) !== null) - Number(criticalNatureOf(a.code) !== null) || b.weight - a.weight,
    )
}

/** Whether a guard of the nature's own rules says that such words are not meant here. */
export const isIdiom = (tokens: Tokens, languages: readonly TextLanguage[], nature: CriticalNature): boolean =>
  languages.some((lang) =>
    compiled[lang].guards.find(tokens.words).some(({ tag }) => criticalNatureOf(tag.code) === nature),
  )

const all: readonly Rule[] = [
  ...safetyRules,
  ...harmRules,
  ...hazardRules,
  ...mishapRules,
  ...legalRules,
  ...proceedingsRules,
  ...discriminationRules,
  ...treatmentRules,
  ...harassmentRules,
  ...fraudPrivacyRules,
  ...intrusionRules,
  ...portugueseRules,
  ...englishRules,
  ...circumstanceRules,
  ...spanishRules,
]

const compileFor = (lang: TextLanguage) => {
  const own = all.filter((rule) => rule.lang === lang)
  const guarded = own.filter((rule) => rule.unless !== undefined)
  return {
    rules: compilePhrases(
      own.map((rule) => ({ tag: rule, say: rule.say })),
      wordClasses,
    ),
    guards: compilePhrases(
      guarded.map((rule) => ({ tag: rule, say: rule.unless ?? '' })),
      wordClasses,
    ),
  }
}
const compiled = { en: compileFor('en'), es: compileFor('es'), pt: compileFor('pt') } as const satisfies Record<
  (typeof textLanguages)[number],
  unknown
>

const codeIn = (
  match: Found<Rule>,
  idioms: readonly Found<Rule>[],
  failures: readonly SoftwareFailure[],
  context: Context,
  { words }: Tokens,
): FactCode | null => {
  const { tag: rule } = match
  const sentence = words[match.first]?.sentence
  if (idioms.some((idiom) => idiom.tag === rule && words[idiom.first]?.sentence === sentence)) return null
  const nature = criticalNatureOf(rule.code)
  if (nature === 'safety' && isOfSoftware(match, failures)) return null
  if (nature === null)
    return rule.anyMood === true || context.moodOf(match, rule.lang) !== 'denied' || deniesItself(rule.code)
      ? rule.code
      : null
  const hint = `hint.${nature}` as const
  if (context.distance === 'play') return nature === 'safety' ? null : hint
  if (context.distance === 'news' || context.excuses(nature)) return hint
  if (rule.anyMood === true) return rule.code
  switch (context.moodOf(match, rule.lang)) {
    case 'told':
      return rule.code
    case 'mentioned':
      return hint
    case 'denied':
      return null
  }
}

/** What is put together from parts may well hold a denial: “not allowed”, “never authorised”. */
const combinedCode = (match: Found<Combination>, context: Context, lang: TextLanguage): FactCode | null => {
  const { code, personal } = match.tag
  const nature = criticalNatureOf(code)
  const hint = nature === null ? code : (`hint.${nature}` as const)
  if (context.distance === 'play') return null
  if (nature !== null && context.excuses(nature)) return hint
  if (context.distance === 'news' || (personal && !context.isPersonal)) return hint
  return context.moodOf(match, lang) === 'mentioned' ? hint : code
}

/** “No answer”, “nobody was hurt": the denial is the fact. */
const deniesItself = (code: FactCode): boolean =>
  code === 'no.answer' || code === 'harm.none' || code === 'leaving' || code === 'many.affected'
