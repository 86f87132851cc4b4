import type { Assessment } from '../assessment/assessment.ts'
import type { Nature } from '../assessment/nature.ts'
import type { Route } from '../assessment/route.ts'
import type { Severity } from '../assessment/severity.ts'
import type { CaseId, MentionId, PublicationId, Sha256, StaffId } from '../ids.ts'
import type { Staff } from '../policy.ts'
import type { Statement } from '../storm/storm.ts'
import type { Instant } from '../time.ts'
import type { CloseReason } from './case.ts'
import type { Remaining, SystemActor } from './event.ts'

/** What a member of staff can ask for. Each has one wire id, see `cards/action.ts`. */
export type StaffCommand =
  | { readonly type: 'claim' }
  | { readonly type: 'release' }
  | { readonly type: 'assign'; readonly to: StaffId }
  | { readonly type: 'triage'; readonly nature: Nature; readonly severity: Severity; readonly route: Route }
  | {
      readonly type: 'draft'
      readonly text: string
      readonly basedOn: Instant
      readonly onRevision: number
      /** Taken over, word for word, from a suggestion. */
      readonly suggested?: boolean
    }
  /** Asks the language model for a reply. */
  | { readonly type: 'suggest' }
  | { readonly type: 'submit'; readonly revision: number }
  | { readonly type: 'recall' }
  | { readonly type: 'approve'; readonly revision: number; readonly sha256: Sha256 }
  | { readonly type: 'request_changes'; readonly revision: number; readonly text: string }
  | { readonly type: 'reject'; readonly revision: number; readonly text: string }
  /** Also “send it again” out of `uncertain`, once a person has seen that nothing arrived. */
  | {
      readonly type: 'publish'
      readonly revision: number
      readonly publicationId: PublicationId
      readonly how: 'webhook' | 'manual'
    }
  /** A person posted it by hand, or saw that an uncertain one arrived. */
  | {
      readonly type: 'mark_published'
      readonly revision: number
      readonly publicationId: PublicationId
      readonly url: string | null
    }
  | { readonly type: 'snooze'; readonly until: Instant }
  | { readonly type: 'escalate'; readonly text: string }
  | { readonly type: 'do_not_engage'; readonly text: string; readonly reviewAt: Instant | null }
  | { readonly type: 'merge'; readonly into: CaseId }
  | { readonly type: 'close'; readonly why: CloseReason; readonly text: string }
  | { readonly type: 'reopen' }
  | { readonly type: 'note'; readonly text: string }
  | { readonly type: 'mute_nags'; readonly muted: boolean }

/** What the outside world or the clock brings about; nobody pressed anything. */
export type SystemCommand =
  | {
      readonly type: 'join_mention'
      readonly mention: MentionId
      readonly assessment: Assessment
      /** How grave the new words are by themselves: no triage has judged them yet. */
      readonly alone?: Severity
      readonly thanks: boolean
    }
  | {
      readonly type: 'raise_reach'
      readonly mention: MentionId
      readonly assessment: Assessment
      readonly sharesAdded: number
    }
  | { readonly type: 'reassess'; readonly assessment: Assessment }
  /** More or other is known of the customer behind the author. */
  | { readonly type: 'change_value'; readonly assessment: Assessment }
  /** A language model has read a mention of the case, or was asked and had no answer. */
  | { readonly type: 'second_opinion'; readonly mention: MentionId; readonly assessment: Assessment }
  /** The language model's answer to the question asked by event `seq`. */
  | { readonly type: 'suggest_reply'; readonly seq: number; readonly text: string; readonly basedOn: Instant }
  | { readonly type: 'suggest_nothing'; readonly seq: number; readonly why: string }
  | { readonly type: 'mention_edited'; readonly mention: MentionId; readonly at: Instant }
  | { readonly type: 'mention_deleted'; readonly mention: MentionId; readonly remaining: Remaining }
  | { readonly type: 'answered_elsewhere'; readonly mention: MentionId; readonly url: string | null }
  | { readonly type: 'absorb'; readonly from: CaseId; readonly mentions: readonly MentionId[] }
  /** Somebody answers a whole storm; `seenAt` is when they looked. */
  | {
      readonly type: 'adopt_statement'
      readonly statement: Statement
      readonly sentBy: StaffId
      readonly seenAt: Instant
    }
  | { readonly type: 'publication_succeeded'; readonly publicationId: PublicationId; readonly url: string | null }
  | { readonly type: 'publication_failed'; readonly publicationId: PublicationId; readonly why: string }
  | { readonly type: 'publication_lost'; readonly publicationId: PublicationId }
  | { readonly type: 'release_idle' }
  /** The policy gives new cases to whoever is on duty. */
  | { readonly type: 'assign_on_duty'; readonly to: StaffId }
  | { readonly type: 'wake' }
  /** The review date of a do-not-engage decision has come. */
  | { readonly type: 'review' }

export type Command = StaffCommand | SystemCommand

export type Actor =
  | { readonly kind: 'staff'; readonly staff: Staff }
  | { readonly kind: 'system'; readonly name: SystemActor }
