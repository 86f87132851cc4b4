import type { Storm, Voice } from './storm.ts'

/** A language without its region: who writes `pt-BR` is answered in `pt`. */
export const baseLanguage = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** A text in another language is no answer; where the author's is not known, it is better than none. */
export const speaks = (language: string, other: string): boolean =>
  language === 'und' || other === 'und' || baseLanguage(language) === baseLanguage(other)

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
