import type { CaseId, StaffId } from '../ids.ts'
import type { ApprovalStepRule, Role } from '../policy.ts'
import type { Instant } from '../time.ts'
import type { Status } from './case.ts'

/** Why a command was refused: data for the person who pressed, with the way out. `locales` has a sentence for each. */
export type Rejection =
  | { readonly code: 'already_claimed'; readonly owner: StaffId; readonly since: Instant }
  | { readonly code: 'already_yours' }
  | { readonly code: 'not_owner'; readonly owner: StaffId | null }
  | { readonly code: 'not_permitted'; readonly needs: readonly Role[] }
  | { readonly code: 'wrong_state'; readonly status: Status }
  | { readonly code: 'triage_first' }
  | { readonly code: 'unknown_staff'; readonly id: string }
  /** The advice is to stay silent. */
  | { readonly code: 'not_to_be_answered' }
  | { readonly code: 'empty_text' }
  | { readonly code: 'text_too_long'; readonly limit: number; readonly length: number }
  | { readonly code: 'no_draft' }
  | { readonly code: 'draft_changed'; readonly revision: number; readonly by: StaffId }
  | { readonly code: 'old_revision'; readonly latest: number }
  | { readonly code: 'text_mismatch' }
  | { readonly code: 'own_text' }
  | { readonly code: 'already_approved' }
  | { readonly code: 'approval_not_needed_from_you'; readonly missing: readonly ApprovalStepRule[] }
  | { readonly code: 'approval_missing'; readonly missing: readonly ApprovalStepRule[] }
  | { readonly code: 'mention_deleted' }
  /** The post that the draft answered was deleted; another one of the case stands. */
  | { readonly code: 'mention_replaced'; readonly at: Instant }
  | { readonly code: 'mention_edited'; readonly at: Instant }
  | { readonly code: 'already_answered' }
  /** The author wrote again after this draft was made. */
  | { readonly code: 'draft_stale'; readonly at: Instant }
  | { readonly code: 'publication_pending' }
  | { readonly code: 'publication_uncertain' }
  | { readonly code: 'publishing_stopped' }
  | { readonly code: 'time_in_past' }
  | { readonly code: 'time_too_far' }
  | { readonly code: 'already_closed' }
  | { readonly code: 'not_closed' }
  | { readonly code: 'merge_with_itself' }
  | { readonly code: 'merge_target_closed'; readonly into: CaseId }
  | { readonly code: 'merge_other_brand'; readonly into: CaseId }
  | { readonly code: 'unknown_case'; readonly id: number }

export type RejectionCode = Rejection['code']
