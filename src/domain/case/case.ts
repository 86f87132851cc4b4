import type { Assessment } from '../assessment/assessment.ts'
import type { Nature } from '../assessment/nature.ts'
import type { Route } from '../assessment/route.ts'
import type { Severity } from '../assessment/severity.ts'
import type { BrandId, CaseId, MentionId, SourceId, StaffId } from '../ids.ts'
import type { ApprovalStepRule } from '../policy.ts'
import type { Approval } from '../reply/approval.ts'
import type { Revision } from '../reply/draft.ts'
import type { Publication } from '../reply/publication.ts'
import type { Suggestion } from '../reply/suggestion.ts'
import type { Stopwatches } from '../service-level/clock.ts'
import type { Instant } from '../time.ts'

/** The unit of work: the mentions of one author in one conversation. Built from its events alone. */
export interface Case {
  readonly id: CaseId
  /** How many events it has; the next event's number is one more. */
  readonly version: number
  readonly brand: BrandId
  readonly source: SourceId
  readonly conversationId: string
  readonly authorId: string
  /** The language of the first mention, which the reply should speak. */
  readonly language: string
  /** In the order they joined; the first opened the case. */
  readonly mentions: readonly MentionId[]
  readonly openedAt: Instant
  readonly changedAt: Instant
  readonly assessment: Assessment
  readonly severity: Severity
  readonly nature: Nature
  readonly route: Route
  readonly triagedBy: StaffId | null
  readonly state: CaseState
  /** Every revision ever written; none is changed or removed. */
  readonly revisions: readonly Revision[]
  readonly publication: Publication | null
  /** What a language model was asked to propose, until somebody drafts or the author speaks again. */
  readonly suggestion?: Suggestion
  readonly snoozedUntil: Instant | null
  readonly escalated: { readonly by: StaffId | 'clock'; readonly at: Instant } | null
  /** The post that is answered changed in public at this moment. */
  readonly mentionChanged:
    | { readonly how: 'edited'; readonly at: Instant }
    | { readonly how: 'deleted'; readonly at: Instant; readonly remaining: 'another' | 'none' }
    | null
  /** When the author last said something new (or edited); a draft from before is stale. */
  readonly authorSpokeAt: Instant
  /** Our own account was seen answering in public, outside Ventanilla. */
  readonly answeredElsewhere: { readonly at: Instant; readonly url: string | null } | null
  readonly watches: Stopwatches
  /** Reminders sent so far in the present situation, by nag key; see `service-level/nag.ts`. */
  readonly nagged: Readonly<Record<string, number>>
  readonly nagsMuted: boolean
}

interface Owned {
  readonly owner: StaffId
  readonly since: Instant
}

/** A revision that has every approval its steps asked for. */
interface Cleared {
  readonly revision: number
  readonly steps: readonly ApprovalStepRule[]
  readonly approvals: readonly Approval[]
}

export type CaseState =
  | { readonly status: 'new'; readonly since: Instant }
  | ({ readonly status: 'claimed' } & Owned)
  | ({ readonly status: 'triaged' } & Owned)
  | ({ readonly status: 'drafting' } & Owned)
  | ({
      readonly status: 'awaiting_approval'
      readonly revision: number
      readonly steps: readonly ApprovalStepRule[]
      readonly approvals: readonly Approval[]
    } & Owned)
  | ({ readonly status: 'approved' } & Cleared & Owned)
  | ({ readonly status: 'publishing' } & Cleared & Owned)
  | ({ readonly status: 'waiting_author' } & Owned)
  | {
      readonly status: 'closed'
      readonly since: Instant
      readonly why: CloseReason
      readonly by: StaffId | null
      readonly mergedInto: CaseId | null
      readonly reviewAt: Instant | null
    }

export type Status = CaseState['status']
export const statuses = [
  'new',
  'claimed',
  'triaged',
  'drafting',
  'awaiting_approval',
  'approved',
  'publishing',
  'waiting_author',
  'closed',
] as const satisfies readonly Status[]

export const closeReasons = ['resolved', 'not_risky', 'duplicate', 'do_not_engage', 'storm'] as const
export type CloseReason = (typeof closeReasons)[number]

export const ownerOf = (one: Case): StaffId | null => ('owner' in one.state ? one.state.owner : null)
export const isOpen = (one: Case): boolean => one.state.status !== 'closed'
export const latestRevision = (one: Case): Revision | null => one.revisions.at(-1) ?? null
/** Every post of it was taken back, and nothing was written since: there is nothing to answer. */
export const hasNothingToAnswer = ({ mentionChanged }: Case): boolean =>
  mentionChanged?.how === 'deleted' && mentionChanged.remaining !== 'another'
export const isUncertain = (one: Case): boolean =>
  one.state.status === 'publishing' && one.publication?.outcome === 'uncertain'
