import type { Case } from '../../domain/case/case.ts'
import type { CaseEvent } from '../../domain/case/event.ts'
import type { CaseId, Sha256, SourceId, StaffId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { CardKind, Effect } from './deliveries.ts'
import type { Destination, MessageRef } from './gateway.ts'

/** A case as it stands, with the end of its hash chain: what a change is held against. */
export interface StoredCase {
  readonly case: Case
  readonly lastHash: Sha256
}

/** A message that is to show a case from now on. */
export interface WantedCard {
  readonly card: CardKind
  readonly to: Destination
}

/** Everything one decision changes; saved whole or not at all. */
export interface CaseChange {
  readonly before: StoredCase
  readonly after: Case
  readonly events: readonly CaseEvent[]
  /** A second save with the same key is refused as `repeated`. */
  readonly requestKey: string | null
  readonly nextNagAt: Instant | null
  readonly nextDeadlineAt: Instant | null
  /** Besides the cards that already show the case, which follow by themselves. */
  readonly newCards: readonly WantedCard[]
  /** Events that get a line in the thread, by number. */
  readonly historySeqs: readonly number[]
  readonly effects: readonly Effect[]
}

/** A case that is about to be opened, with everything that follows from its first events. */
export type CaseOpening = Omit<CaseChange, 'before' | 'requestKey'>

export type SaveOutcome =
  | 'saved'
  /** Somebody else changed a case meanwhile: load it and decide again. */
  | 'conflict'
  /** This very press was carried out before. */
  | 'repeated'

/** One author in one conversation. */
export interface ConversationKey {
  readonly source: SourceId
  readonly authorId: string
  readonly conversationId: string
}

export interface CaseStore {
  load(id: CaseId): Promise<StoredCase | null>
  loadMany(ids: readonly CaseId[]): Promise<readonly StoredCase[]>
  /** All changes in one transaction; several only for a merge. */
  save(changes: readonly CaseChange[], now: Instant): Promise<SaveOutcome>
  /** Whether a press with this key was carried out. */
  wasRequested(requestKey: string): Promise<boolean>
  /** Numbers for cases that are about to be opened. */
  nextIds(count: number): Promise<readonly CaseId[]>
  /** The latest case of each conversation that changed since; closed ones too. */
  latestOf(keys: readonly ConversationKey[], since: Instant): Promise<readonly StoredCase[]>
  events(id: CaseId): Promise<readonly CaseEvent[]>
  event(id: CaseId, seq: number): Promise<CaseEvent | null>
}

/** Which messages show a case. */
export interface CardStore {
  shown(caseId: CaseId, card: CardKind, queue: string): Promise<ShownCard | null>
  ofCase(caseId: CaseId): Promise<readonly ShownCard[]>
  /** A card of a case that stood elsewhere before is remembered there: see `shown-cards.ts`. */
  setShown(caseId: CaseId, card: CardKind, queue: string, version: number, ref: MessageRef, now: Instant): Promise<void>
}

export interface ShownCard {
  readonly card: CardKind
  readonly queue: string
  readonly to: Destination
  readonly wantedVersion: number
  /** 0: never shown. */
  readonly shownVersion: number
  readonly ref: MessageRef | null
}

/** Lists of cases for people: queues, searches, the personal page. */
export interface CaseQueries {
  ownedBy(staff: StaffId, limit: number): Promise<readonly CaseId[]>
  unclaimed(limit: number): Promise<readonly CaseId[]>
  /** Cases in `awaiting_approval`, most urgent first. */
  awaitingApproval(limit: number): Promise<readonly CaseId[]>
  /** By words of the mentions, author's name or handle, or a case number; newest first. */
  find(words: string, limit: number): Promise<readonly CaseId[]>
}
