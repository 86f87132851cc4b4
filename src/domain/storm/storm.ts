import { criticalNatures, isProblem, type Nature } from '../assessment/nature.ts'
import type { Branded, BrandId, CaseId, Sha256, SourceId, StaffId } from '../ids.ts'
import type { ApprovalStepRule } from '../policy.ts'
import type { Approval } from '../reply/approval.ts'
import { type DurationMs, hourMs, type Instant } from '../time.ts'
import { isAbout, type Topic } from './topic.ts'
import type { SaidWords } from './words.ts'

/** The number people say aloud: “storm 12”. */
export type StormId = Branded<number, 'StormId'>

/** What is said to those of a storm who write one language. */
export interface Voice {
  /** The case that carries the holding statement. */
  readonly lead: CaseId
  /** From this revision of the lead on, drafts were written for every case of the storm. */
  readonly statementFrom: number | null
  readonly statement: Statement | null
  readonly answering: Answering | null
}

/** Many cases on one topic in a short time, shown as one card. Its own voice speaks the language of its lead. */
export interface Storm extends Voice {
  readonly id: StormId
  /** Rises with every change of what its card says. */
  readonly version: number
  readonly brand: BrandId
  readonly kind: StormKind
  readonly topic: Topic
  /** The same event in other words, as it turned out. */
  readonly alsoAbout?: readonly Topic[]
  /** Under this case's number its card stands; it never changes. */
  readonly anchor: CaseId
  /** By language: what is said to those who write another one than the lead. */
  readonly inOther?: Readonly<Record<string, Voice>>
  readonly startedAt: Instant
  /** How many cases of this topic such a window usually brings. */
  readonly usual: number
  readonly ended: Ended | null
}

/** What everybody in the storm who writes that language is answered: the lead's approved revision, with every yes it was given. */
export interface Statement {
  readonly from: CaseId
  readonly revision: number
  readonly text: string
  readonly sha256: Sha256
  readonly language: string
  readonly writtenBy: StaffId
  readonly steps: readonly ApprovalStepRule[]
  readonly approvals: readonly Approval[]
}

/** Somebody sent the statement to everybody the card counted when they looked. */
export interface Answering {
  readonly by: StaffId
  readonly seenAt: Instant
}

export interface Ended {
  readonly at: Instant
  /** Null: by itself, as the rate fell. */
  readonly by: StaffId | null
  /** Whether its unanswered cases are closed as part of it; only a person says so. */
  readonly closes: boolean
  /** It turned out to be this one, which has its cases now. */
  readonly into?: StormId
}

/** A case as the watch for storms sees it. */
export interface Sighting {
  readonly caseId: CaseId
  readonly brand: BrandId
  readonly nature: Nature
  readonly source: SourceId
  readonly authorId: string
  readonly openedAt: Instant
  readonly text: string
  readonly language: string
}

/**
 * Which problems can be one storm. The kinds of poor service go together, for one cancelled flight is called a failure,
 * a price and a matter of after-sales within the hour; each grave nature is a storm of its own.
 */
export type StormKind = 'service' | (typeof criticalNatures)[number] | 'other'
export const stormKind = (nature: Nature): StormKind => {
  const grave = criticalNatures.find((one) => one === nature)
  return grave ?? (isProblem(nature) ? 'service' : 'other')
}

export interface StormRules {
  readonly windowMs: DurationMs
  /** Over how many past weeks the same hours are looked at. */
  readonly weeks: number
  readonly fewestCases: number
  readonly fewestAuthors: number
  /** A spike is what the past weeks would bring less often than this. */
  readonly chance: number
  /** And at least so many times the usual. */
  readonly timesUsual: number
  /** A storm is over when a whole window brought fewer new cases than this. */
  readonly overBelow: number
}

export const stormRules: StormRules = {
  windowMs: hourMs,
  weeks: 4,
  fewestCases: 5,
  fewestAuthors: 5,
  chance: 0.001,
  timesUsual: 3,
  overBelow: 2,
}

/** Whether a case is part of a storm that is under way. */
export const belongsTo = (
  { brand, kind, topic, alsoAbout = [], ended }: Pick<Storm, 'brand' | 'kind' | 'topic' | 'alsoAbout' | 'ended'>,
  one: { readonly brand: BrandId; readonly nature: Nature; readonly words: SaidWords },
): boolean =>
  ended === null &&
  one.brand === brand &&
  stormKind(one.nature) === kind &&
  [topic, ...alsoAbout].some((other) => isAbout(one.words, other))

/** Whether it has blown itself out: a whole window has passed since it began, and brought next to nothing. */
export const isOver = (
  startedAt: Instant,
  openedAt: readonly Instant[],
  now: Instant,
  { windowMs, overBelow }: Pick<StormRules, 'windowMs' | 'overBelow'>,
): boolean =>
  now - startedAt >= windowMs && openedAt.filter((at) => at > now - windowMs && at <= now).length < overBelow
