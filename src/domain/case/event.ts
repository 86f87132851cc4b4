import type { Assessment } from '../assessment/assessment.ts'
import type { Nature } from '../assessment/nature.ts'
import type { Route } from '../assessment/route.ts'
import type { Severity } from '../assessment/severity.ts'
import type { BrandId, CaseId, ChannelId, MentionId, PublicationId, Sha256, SourceId, StaffId } from '../ids.ts'
import type { ApprovalStepRule } from '../policy.ts'
import type { Approval } from '../reply/approval.ts'
import type { Instant } from '../time.ts'
import type { CloseReason } from './case.ts'

/**
 * What happened to a case. A field called `text` is always free text by a person: it is stored beside the hash chain
 * with its SHA-256 in it, so that personal data can be erased without breaking the proof.
 */
export type EventBody =
  | {
      readonly type: 'opened'
      readonly brand: BrandId
      readonly source: SourceId
      readonly conversationId: string
      readonly authorId: string
      readonly language: string
      readonly mention: MentionId
      readonly assessment: Assessment
    }
  | {
      readonly type: 'mention_joined'
      readonly mention: MentionId
      readonly assessment: Assessment
      /** How grave the new words are by themselves. */
      readonly alone?: Severity
      readonly thanks: boolean
    }
  | {
      readonly type: 'reach_raised'
      readonly mention: MentionId
      readonly assessment: Assessment
      readonly sharesAdded: number
    }
  | { readonly type: 'reassessed'; readonly assessment: Assessment }
  /** The CRM or somebody at the card told who the author is, or what they are worth. */
  | { readonly type: 'value_changed'; readonly assessment: Assessment }
  /** A language model read more in the mention than the local engine. */
  | { readonly type: 'second_opinion'; readonly mention: MentionId; readonly assessment: Assessment }
  | { readonly type: 'mention_edited'; readonly mention: MentionId }
  /** `remaining` is missing where it was logged before posts were told apart: nothing was sent to such a case. */
  | { readonly type: 'mention_deleted'; readonly mention: MentionId; readonly remaining?: Remaining }
  | { readonly type: 'answered_elsewhere'; readonly mention: MentionId; readonly url: string | null }
  | { readonly type: 'claimed' }
  | { readonly type: 'released'; readonly idle: boolean }
  | { readonly type: 'assigned'; readonly to: StaffId }
  | { readonly type: 'triaged'; readonly nature: Nature; readonly severity: Severity; readonly route: Route }
  | {
      readonly type: 'drafted'
      readonly revision: number
      readonly sha256: Sha256
      readonly basedOn: Instant
      /** Taken over, word for word, from a suggestion. */
      readonly suggested?: boolean
      readonly text: string
    }
  | { readonly type: 'suggestion_asked' }
  | { readonly type: 'suggested'; readonly to: StaffId; readonly basedOn: Instant; readonly text: string }
  | { readonly type: 'suggestion_failed'; readonly to: StaffId; readonly why: string }
  /** Answered together with a storm: the approved text of another case, with every yes it was given there. */
  | {
      readonly type: 'statement_adopted'
      readonly from: CaseId
      readonly revision: number
      readonly sha256: Sha256
      readonly basedOn: Instant
      readonly writtenBy: StaffId
      /** Who sent it to everybody. */
      readonly sentBy: StaffId
      readonly steps: readonly ApprovalStepRule[]
      readonly approvals: readonly Approval[]
      readonly text: string
    }
  | { readonly type: 'submitted'; readonly revision: number; readonly steps: readonly ApprovalStepRule[] }
  | { readonly type: 'recalled'; readonly revision: number }
  | {
      readonly type: 'approved'
      readonly revision: number
      readonly sha256: Sha256
      readonly step: number
      /** Given in the place of approvers who had not answered; see `stand-in.ts`. */
      readonly standIn?: true
    }
  /** The last missing approval was given, or none was needed. */
  | { readonly type: 'cleared'; readonly revision: number }
  | { readonly type: 'changes_requested'; readonly revision: number; readonly text: string }
  | { readonly type: 'rejected'; readonly revision: number; readonly text: string }
  | {
      readonly type: 'publication_requested'
      readonly publicationId: PublicationId
      readonly revision: number
      readonly sha256: Sha256
      readonly how: 'webhook' | 'manual'
    }
  | {
      readonly type: 'published'
      readonly publicationId: PublicationId
      readonly revision: number
      readonly url: string | null
    }
  | { readonly type: 'publication_failed'; readonly publicationId: PublicationId; readonly why: string }
  | { readonly type: 'publication_uncertain'; readonly publicationId: PublicationId }
  | { readonly type: 'snoozed'; readonly until: Instant }
  | { readonly type: 'woken' }
  | { readonly type: 'escalated'; readonly text: string }
  | { readonly type: 'merged'; readonly into: CaseId }
  | { readonly type: 'absorbed'; readonly from: CaseId; readonly mentions: readonly MentionId[] }
  | { readonly type: 'closed'; readonly why: CloseReason; readonly text: string; readonly reviewAt: Instant | null }
  | { readonly type: 'reopened'; readonly cause: 'staff' | 'author' | 'review' }
  | { readonly type: 'noted'; readonly text: string }
  | { readonly type: 'nags_muted'; readonly muted: boolean }
  /** A reminder fell due; whom it is for. Nobody at all where all are away and no channel shows the case. */
  | {
      readonly type: 'nagged'
      readonly key: string
      readonly to: readonly StaffId[]
      readonly channel: ChannelId | null
      readonly dueAt: Instant
    }

/** What a reply can answer once a post was deleted: the very post it answered before, another of the case, or none. */
export type Remaining = 'answered' | 'another' | 'none'

export type EventType = EventBody['type']

/** An event as it stands in the log. `seq` starts at 1 and has no gaps. */
export interface CaseEvent {
  readonly caseId: CaseId
  readonly seq: number
  readonly at: Instant
  readonly by: EventActor
  readonly body: EventBody
}

/** Automatic acts are told from human ones for ever: they never count as a human response. */
export type EventActor =
  | { readonly kind: 'staff'; readonly id: StaffId }
  | { readonly kind: 'system'; readonly name: SystemActor }
export type SystemActor = 'intake' | 'publisher' | 'clock' | 'model'
