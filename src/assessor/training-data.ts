import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Nature, natures } from '../domain/assessment/nature.ts'
import { type TextLanguage, textLanguages } from './rules/rule.ts'

/** One labelled text. */
export interface LabelledText {
  readonly set: string
  readonly id: string
  readonly text: string
  /** 1 complaint (or anger), 0 not; null where only the nature is known. */
  readonly label: 0 | 1 | null
  readonly lang: TextLanguage
  readonly nature: Nature | null
}

/**
 * Sets that shipped weights may be trained on, with the licence each was read under and how much one of its rows
 * counts. Anything else is refused unless the weights are written elsewhere: see `train.ts`.
 */
export const permissiveSets: Readonly<Record<string, { readonly licence: string; readonly weight: number }>> = {
  own: { licence: 'written for Ventanilla, Apache-2.0', weight: 2.5 },
  told: { licence: 'written for Ventanilla, Apache-2.0', weight: 0.1 },
  en_tweets: { licence: 'TweetEval (Barbieri et al. 2020), “no restrictions”; platform terms behind it', weight: 2.5 },
  es_tweets: { licence: 'XLM-T (Barbieri et al. 2022), open; platform terms behind it', weight: 2.5 },
  pt_tweets: { licence: 'XLM-T (Barbieri et al. 2022), open; platform terms behind it', weight: 2.5 },
  en_goemo: { licence: 'GoEmotions (Demszky et al. 2020), Apache-2.0', weight: 1 },
  en_brighter: { licence: 'BRIGHTER (Muhammad et al. 2025), CC BY 4.0', weight: 0.5 },
  es_brighter: { licence: 'BRIGHTER (Muhammad et al. 2025), CC BY 4.0', weight: 0.5 },
  pt_brighter: { licence: 'BRIGHTER (Muhammad et al. 2025), CC BY 4.0', weight: 0.5 },
  en_banking77: { licence: 'BANKING77 (Casanueva et al. 2020), CC BY 4.0', weight: 0.8 },
  en_nlupp: { licence: 'NLU++ (Casanueva et al. 2022), CC BY 4.0', weight: 0.8 },
  en_cfpb: { licence: 'US CFPB consumer complaints, agency open data', weight: 1 },
  en_cfpb_phrase: { licence: 'US CFPB consumer complaints, agency open data', weight: 1 },
  en_nhtsa: { licence: 'US NHTSA vehicle complaints, agency open data', weight: 1 },
  en_anger: { licence: 'TweetEval (Barbieri et al. 2020), “no restrictions”; platform terms behind it', weight: 2 },
  en_goemo_anger: { licence: 'GoEmotions (Demszky et al. 2020), Apache-2.0', weight: 1 },
  es_brighter_anger: { licence: 'BRIGHTER (Muhammad et al. 2025), CC BY 4.0', weight: 1 },
  pt_brighter_anger: { licence: 'BRIGHTER (Muhammad et al. 2025), CC BY 4.0', weight: 1 },
  es_xed: { licence: 'XED (Öhman et al. 2020), CC BY', weight: 0.3 },
  pt_xed: { licence: 'XED (Öhman et al. 2020), CC BY', weight: 0.3 },
  en_recall_nhtsa: { licence: 'US NHTSA recall summaries, agency text', weight: 0.5 },
  en_recall_cpsc: { licence: 'US CPSC recalls, federal agency text', weight: 0.5 },
}

/** `own_es` is of the set `own`. */
export const sourceOf = (set: string): string => /^(own|told)_/.exec(set)?.[1] ?? set

/** Written for this project: everyday posts, and told ones. */
export const isOwn = ({ set }: Pick<LabelledText, 'set'>): boolean => ['own', 'told'].includes(sourceOf(set))

/** Tells what happened without the words for it, or is harmless and sounds like that. */
export const isTold = ({ set }: Pick<LabelledText, 'set'>): boolean => sourceOf(set) === 'told'

/** Reads a TSV with the header `set id text label lang nature`. @throws MalformedTexts that names file and line. */
export const readLabelled = (path: string): readonly LabelledText[] => {
  const [header, ...lines] = readFileSync(path, 'utf8').split('\n')
  if (header?.trimEnd().replace(/^\uFEFF/, '') !== columns.join('\t'))
    throw new MalformedTexts(path, 1, `the first line must be ${columns.join(', ')}, divided by tabs`)
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return []
    const cells = line.replace(/\r$/, '').split('\t')
    const wrong = (why: string): never => {
      throw new MalformedTexts(path, index + 2, why)
    }
    const [set = '', id = '', text = '', label = '', lang, nature = ''] = cells
    if (cells.length !== columns.length)
      return wrong(`${cells.length} columns instead of ${columns.length} (${columns.join(', ')}), divided by tabs`)
    if (label !== '' && label !== '0' && label !== '1') return wrong(`label must be 1, 0 or empty, not "${label}"`)
    const language = textLanguages.find((one) => one === lang)
    if (language === undefined) return wrong(`lang must be one of ${textLanguages.join(', ')}, not "${lang}"`)
    if (natureOf(nature) === null && !unknownNatures.includes(nature))
      return wrong(`nature must be one of ${natures.join(', ')}, or empty, not "${nature}"`)
    return [{ set, id, text, label: labelOf(label), lang: language, nature: natureOf(nature) }]
  })
}

/** A file of labelled texts that cannot be read as one. */
export class MalformedTexts extends Error {
  override readonly name = 'MalformedTexts'
  constructor(path: string, line: number, why: string) {
    super(`${path}:${line}: ${why}`)
  }
}

const columns = ['set', 'id', 'text', 'label', 'lang', 'nature']
/** A row that is a complaint of a kind nobody named, or harmless of a kind nobody named. */
const unknownNatures: readonly string[] = ['', 'unspecified', 'none']

/** The project's own texts: `training/<own|told>-<language>.tsv` with the columns nature and text. */
export const readOwn = (folder: string): readonly LabelledText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => {
      const [, kind, name] = /^(own|told)-([a-z]+)\.tsv$/.exec(file) ?? []
      const lang = textLanguages.find((one) => one === name)
      if (kind === undefined || lang === undefined)
        throw new Error(`${join(folder, file)}: must be called own- or told-<${textLanguages.join(', ')}>.tsv`)
      return readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .slice(1)
        .flatMap((line, index): LabelledText[] => {
          const [name, text] = line.split('\t')
          if (line === '') return []
          const nature = natureOf(name)
          if (nature === null || text === undefined)
            throw new Error(`${join(folder, file)}:${index + 2}: a nature and a text are needed`)
          const label = nature.startsWith('none_') ? 0 : 1
          // Their ids stay what they were, so that the same fifth is kept aside.
          const id = `${kind === 'own' ? '' : 'told-'}${lang}-${index + 2}`
          return [{ set: `${kind}_${lang}`, id, text, label, lang, nature }]
        })
    })

/** A fifth of all texts, always the same, is kept aside to judge by. */
export const isHeldOut = ({ id }: LabelledText): boolean => stableHash(id) % 5 === 0

const stableHash = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

const labelOf = (label: string | undefined): 0 | 1 | null => (label === '1' ? 1 : label === '0' ? 0 : null)

const natureOf = (name: string | undefined): Nature | null => natures.find((nature) => nature === name) ?? null
