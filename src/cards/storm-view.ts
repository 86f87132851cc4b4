import type { Storm, StormId } from '../domain/storm/storm.ts'
import { baseLanguage, heardIn } from '../domain/storm/voice.ts'
import { type Instant, instant } from '../domain/time.ts'
import type { CaseView } from './case-view.ts'

/** Everything a storm's card and forms are made from; read by `app/storm-views.ts`. */
export interface StormView extends StormVoice {
  /** Of its own voice and of those in other languages, as far as a card has room for their buttons. */
  readonly voices: readonly StormVoice[]
  /** Open ones first, gravest first; of a large storm the first hundred. */
  readonly members: readonly CaseView[]
  readonly count: number
  readonly authors: number
  /** How many were opened in the last hour. */
  readonly recent: number
  /** When each was opened, in order. */
  readonly openedAt: readonly Instant[]
  readonly shares: number
  /** Null while no post was watched for long enough to say. */
  readonly sharesPerHour: number | null
  readonly publishingStopped: boolean
}

/** The storm as it concerns those who write one language. */
export interface StormVoice {
  /** Null: the language of the storm's own lead. */
  readonly language: string | null
  readonly storm: Storm
  /** Null also where nobody has begun to write in that language. */
  readonly lead: CaseView | null
  /** How many of those it concerns are open, and how many are answered. */
  readonly open: number
  readonly answered: number
}

/** The storm with one voice in the place of its own. An old button may name a language that its own has gone over to. */
export const viewIn = (view: StormView, language: string | null): StormView => {
  const isOwn = language !== null && view.lead !== null && baseLanguage(view.lead.case.language) === language
  const voice = view.voices.find((one) => one.language === (isOwn ? null : language))
  return { ...view, ...(voice ?? { language, storm: heardIn(view.storm, language), lead: null, open: 0, answered: 0 }) }
}

/** What a button or a form of a storm is about: `3`, in another language `3.es`, with the moment it was made `3.es:1795424400000`. */
export const stormRef = (id: StormId, language: string | null, at: string | null = null): string =>
  `${id}${language === null ? '' : `.${language}`}${at === null ? '' : `:${at}`}`

export const parseStormRef = (
  ref: string,
): { readonly id: StormId; readonly language: string | null; readonly at: Instant | null } | null => {
  const [, id, language, at] = /^(\d{1,15})(?:\.([a-z]{2,3}))?(?::(\d{1,15}))?$/.exec(ref) ?? []
  if (id === undefined) return null
  return { id: Number(id) as StormId, language: language ?? null, at: at === undefined ? null : instant(Number(at)) }
}
