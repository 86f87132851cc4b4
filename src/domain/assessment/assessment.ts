import type { NatureShifts } from './naming.ts'
import type { Nature } from './nature.ts'
import type { Reason } from './reason.ts'
import type { Route } from './route.ts'
import type { Severity } from './severity.ts'

/** A number people can question: 0 to 100, with the reasons that made it, strongest first. */
export interface Score {
  readonly value: number
  readonly reasons: readonly Reason[]
}

/** How upset the author sounds. Shown apart; it never counts towards risk or severity. */
export interface Emotion {
  /** 0 calm to 1 furious or distressed. */
  readonly load: number
  readonly tone: Tone
}

/** What P(complaint) was before, and from how many decisions it was learned that it means something else here. */
export interface LearnedFrom {
  readonly from: number
  readonly decisions: number
}

/** By how many points risk is moved here, and from how many decisions that was learned. */
export interface LearnedRisk {
  readonly points: number
  readonly decisions: number
}

/** How readily staff name each service nature here, and from how many decisions that was learned. */
export interface LearnedNaming {
  readonly shifts: NatureShifts
  readonly decisions: number
}

/** What a nature was read as, and from how many decisions it was learned that staff here name it otherwise. */
export interface Named {
  readonly was: Nature
  readonly decisions: number
}

export const tones = ['calm', 'annoyed', 'angry', 'distressed', 'pleased'] as const
export type Tone = (typeof tones)[number]

/** What we think of a mention or a case, and why. */
export interface Assessment {
  /** P(complaint), 0 to 1. */
  readonly complaint: number
  /** Where staff decisions changed P(complaint). */
  readonly learned?: LearnedFrom
  readonly nature: Nature
  /** Where staff decisions changed the nature. */
  readonly named?: Named
  readonly emotion: Emotion
  readonly risk: Score
  readonly influence: Score
  readonly value: Score
  readonly severity: Severity
  readonly route: Route
  /** Which engine read the text: `rules-1`, `linear-3`, `linear-3+llm`. */
  readonly engine: string
  /** Phrases of the text that drove P(complaint), in log-odds, strongest first. */
  readonly evidence?: readonly Reason[]
  /** A configured engine failed and a lesser one answered. */
  readonly degraded: boolean
}

/**
 * What an engine read in one text, before anybody looked at who wrote it or how far it spread.
 * The domain turns signals and metadata into an `Assessment`, so every engine is judged by the same matrix.
 */
export interface Signals {
  readonly complaint: number
  readonly learned?: LearnedFrom
  /** Where staff decisions about severity move the risk of such texts. */
  readonly learnedRisk?: LearnedRisk
  /** Where staff name the nature of such texts otherwise. */
  readonly learnedNature?: LearnedNaming
  /** Most likely first; never empty. */
  readonly natures: readonly { readonly nature: Nature; readonly p: number }[]
  readonly emotion: Emotion
  /** Facts that raise the risk: `harm.fire`, `named.lawyer`, `repeat.contact`, `many.affected`. Spans point into the text. */
  readonly facts: readonly Reason[]
  /** Phrases that drove P(complaint), strongest first. */
  readonly evidence: readonly Reason[]
  /** BCP 47 language the engine read it in; `und` when it could not tell. */
  readonly lang: string
  readonly engine: string
  readonly degraded: boolean
}
