import type { Assessment } from '../../domain/assessment/assessment.ts'
import type { Opinion } from '../../domain/assessment/opinion.ts'
import type { AuthorHistory } from '../../domain/assessment/scores.ts'
import type { CaseId, MentionId, Sha256, SourceId, StaffId } from '../../domain/ids.ts'
import type { Customer } from '../../domain/mention/author.ts'
import type { Engagement } from '../../domain/mention/engagement.ts'
import type { Mention } from '../../domain/mention/mention.ts'
import type { Instant } from '../../domain/time.ts'
import type { TextToRead } from './assessor.ts'
import type { CaseOpening } from './case-store.ts'

/** A mention as it came in, before it has a number of ours. */
export interface NewMention extends Omit<Mention, 'id'> {
  /** Keys of the wire object that we do not know; kept, never shown. */
  readonly extra: Readonly<Record<string, unknown>> | null
  /** Who made a case of it by hand; such a mention always opens one. */
  readonly byHand: string | null
}

export interface Accepted {
  readonly accepted: number
  readonly duplicates: number
}

/** A mention the intake has to look at: new, or the network said something new of it. */
export interface WaitingMention {
  readonly mention: Mention
  readonly byHand: string | null
  /** The case it already belongs to. */
  readonly caseId: CaseId | null
  readonly isNew: boolean
  /** What changed since the intake last looked. */
  readonly news: readonly ('spread' | 'edited' | 'deleted' | 'opinion' | 'customer')[]
  readonly opinion: KeptOpinion | null
}

/** What a language model made of a mention, kept beside it. It holds no words of the mention. */
export interface KeptOpinion {
  /** The SHA-256 of the text that was read: of another one, after an edit, it says nothing. */
  readonly of: Sha256
  /** `unread`: the model had no answer. */
  readonly found: Opinion | 'unread'
  /** What the answer is cached under; goes when the author is erased. */
  readonly key: Sha256 | null
}

export interface MentionText extends TextToRead {
  readonly id: MentionId
}

/** `held`: likely a complaint, and below a line that was moved. */
export type IntakeDecision = 'opened' | 'joined' | 'quiet' | 'held' | 'own' | 'share' | 'deleted'

export interface IntakeResult {
  readonly mention: MentionId
  readonly decision: IntakeDecision
  readonly caseId: CaseId | null
  readonly assessment: Assessment | null
}

/** What a round of the intake leads to. */
export interface TakenIn {
  /** One for each mention that was handed out; `caseId` may be that of an opening. */
  readonly results: readonly IntakeResult[]
  readonly openings: readonly CaseOpening[]
  readonly at: Instant
}

/** What the assessment needs to know of a mention besides its words. */
export interface MentionContext {
  readonly samples: readonly Engagement[]
  readonly customer: Customer | null
  readonly history: AuthorHistory
}

export interface MentionStore {
  /** Stored and committed when this resolves. The same source and id again is a duplicate, which may bring news. */
  accept(mentions: readonly NewMention[]): Promise<Accepted>
  /**
   * Hands the oldest waiting mentions to `work`, one process at a time; in one commit it opens the cases that come of
   * them and marks them as `work` says.
   * Returns how many; 0 also when another process is at it.
   */
  intake(limit: number, work: (waiting: readonly WaitingMention[]) => Promise<TakenIn>): Promise<number>
  /** The texts of those that wait after this one, oldest first: what the next rounds will hand out. */
  comingUp(after: MentionId, limit: number): Promise<readonly MentionText[]>
  /** Takes a mention that the intake cannot get over out of its way, until `retrySetAside`. */
  setAside(mention: MentionId): Promise<void>
  /** Gives the intake another try at what was set aside: a newer version may know what to do. Returns how many. */
  retrySetAside(): Promise<number>
  countSetAside(): Promise<number>
  contexts(mentions: readonly FoundMention[], now: Instant): Promise<ReadonlyMap<MentionId, MentionContext>>
  byExternalIds(
    ids: readonly { readonly source: SourceId; readonly externalId: string }[],
  ): Promise<readonly FoundMention[]>
  /** Asks for a case of a mention that has none; false when it has one by now, or is gone. */
  wantCase(id: MentionId, by: StaffId): Promise<boolean>
  byIds(ids: readonly MentionId[]): Promise<readonly Mention[]>
  /** A mention with the case it belongs to, as it stands now. */
  find(mention: MentionId): Promise<FoundMention | null>
  /** Keeps an opinion beside its mention, as news for the intake. */
  keepOpinion(mention: MentionId, opinion: KeptOpinion): Promise<void>
  /** Whether one of these was deleted or edited and the intake has not looked at that yet. */
  haveChanged(ids: readonly MentionId[]): Promise<boolean>
  /** Where we have seen more shares of a mention than its network last counted, a sample of ours says so, as news. */
  countShare(parent: MentionId, at: Instant): Promise<void>
}

export interface FoundMention {
  readonly mention: Mention
  readonly caseId: CaseId | null
}
