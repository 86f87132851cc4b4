import type { Storm, Voice } from './storm.ts'

/** A language without its region: who writes `pt-BR` is answered in `pt`. */
export const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** Whether anybody could tell which language it is. */
export const isTold = (language: string): boolean => language !== 'und'

/**
 * Whether a text in that language speaks to an author: one in another language is no answer. Where the author's is not
 * known, any is better than none; where the text's is not known, it answers nobody whose language is.
 */
export const speaks = (author: string, text: string): boolean =>
  !isTold(author) || baseLanguage(author) === baseLanguage(text)

/** The storm as it concerns those who write one language; null: the language of the lead. */
export const heardIn = (storm: Storm, language: string | null): Storm =>
  language === null ? storm : { ...storm, ...(storm.inOther?.[language] ?? { ...nothingSaid, lead: storm.lead }) }

/** The storm when this has changed in that language, and nothing in the others. */
export const saidIn = (storm: Storm, language: string | null, changes: Partial<Voice>): Storm => {
  if (language === null) return { ...storm, ...changes }
  const { lead, statementFrom, statement, answering } = heardIn(storm, language)
  const voice: Voice = { lead, statementFrom, statement, answering, ...changes }
  return { ...storm, inOther: { ...storm.inOther, [language]: voice } }
}

/** The languages in which anything was written for it, the lead's first. */
export const languagesOf = ({ inOther }: Pick<Storm, 'inOther'>): readonly (string | null)[] => [
  null,
  ...Object.keys(inOther ?? {}).sort(),
]

const nothingSaid = { statementFrom: null, statement: null, answering: null } as const satisfies Omit<Voice, 'lead'>
