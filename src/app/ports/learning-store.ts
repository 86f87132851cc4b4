import type { Nature } from '../../domain/assessment/nature.ts'
import type { ScoreCounts } from '../../domain/assessment/posting-line.ts'
import type { CaseEvent } from '../../domain/case/event.ts'
import type { BrandId, CaseId, MentionId, StaffId } from '../../domain/ids.ts'
import type { Calibration } from '../../domain/learning/calibrate.ts'
import type { Decision } from '../../domain/learning/decision.ts'
import type { Group } from '../../domain/learning/group.ts'
import type { Feedback, Saying } from '../../domain/learning/label.ts'
import type { Learned } from '../../domain/learning/learn.ts'
import type { NatureDecision } from '../../domain/learning/nature.ts'
import type { SeverityDecision } from '../../domain/learning/severity.ts'
import type { Instant } from '../../domain/time.ts'

/** A group as it is kept, with what an admin did to it. */
export interface LearnedGroup {
  /** What buttons name it by. */
  readonly id: number
  readonly group: Group
  readonly learned: Learned
  readonly computedAt: Instant
  readonly frozen: { readonly by: StaffId; readonly at: Instant } | null
  readonly rolledBack: { readonly by: StaffId; readonly at: Instant } | null
}

/** What staff said of one mention, for people to look at. It names the mention and holds none of its words. */
export interface Said {
  readonly mention: MentionId
  readonly caseId: CaseId | null
  readonly how: Saying | Answered
  readonly isComplaint: boolean
  readonly by: StaffId
  readonly at: Instant
  readonly score: number
  readonly seen: number
  readonly undone: { readonly by: StaffId; readonly at: Instant } | null
}

/** How a question about a mention that was left out was answered. */
export type Answered = 'should_be_a_case' | 'rightly_left_out'

/** A mention that was left out and is asked about. */
export interface Question {
  readonly mention: MentionId
  readonly group: Group
  /** P(complaint) as it was read. */
  readonly score: number
  /** The share it was drawn with. */
  readonly seen: number
}

/** A nature that staff gave a complaint, with the text as it stands today: what it is read as is asked anew. */
export interface NatureTriage extends Omit<NatureDecision, 'shares'> {
  readonly text: string
  /** BCP 47 or `und`. */
  readonly lang: string
}

export interface NatureCorrection {
  readonly brand: BrandId
  readonly was: Nature
  readonly is: Nature
  readonly count: number
}

export interface LearningStore {
  /**
   * Cases whose log staff changed in a way that may tell something, from a moment on, in order; `until` is where to go
   * on from, `more` whether there is more already.
   */
  touchedCases(
    from: Instant,
    limit: number,
  ): Promise<{ readonly cases: readonly CaseId[]; readonly until: Instant; readonly more: boolean }>
  /** The telling events of these cases, each in order. */
  tellingLogs(ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, readonly CaseEvent[]>>
  /** Writes what is new; what is as it was stays untouched. */
  saveFeedback(rows: readonly (Feedback & { readonly caseId: CaseId })[], now: Instant): Promise<void>
  /** Groups with feedback that changed since they were computed and that nobody froze. */
  staleGroups(): Promise<readonly Group[]>
  /** The newest decisions that teach, oldest first; without those undone, or from before a roll-back. */
  decisions(group: Group, limit: number): Promise<readonly Decision[]>
  /** The newest severities that staff gave complaints when they triaged them, oldest first, under the same terms. */
  severityDecisions(group: Group, limit: number): Promise<readonly SeverityDecision[]>
  /** The natures that staff gave complaints when they triaged them, likewise. */
  natureDecisions(group: Group, limit: number): Promise<readonly NatureTriage[]>
  saveGroup(group: Group, learned: Learned, now: Instant): Promise<void>
  /** Calibrations in force. */
  inForce(): Promise<readonly { readonly group: Group; readonly calibration: Calibration }[]>

  /** Most decisions first. */
  groups(): Promise<readonly LearnedGroup[]>
  group(id: number): Promise<LearnedGroup | null>
  /** Newest first, undone ones too. */
  said(group: Group, limit: number): Promise<readonly Said[]>
  /** Most often made first; without those undone. */
  natureCorrections(limit: number): Promise<readonly NatureCorrection[]>
  /** False when there is no such decision. */
  undo(mention: MentionId, by: StaffId | null, now: Instant): Promise<boolean>
  freeze(id: number, by: StaffId | null, now: Instant): Promise<void>
  /** Null takes a roll-back back: all decisions count again. */
  rollBack(id: number, by: StaffId | null, now: Instant): Promise<void>

  /** The highest number of a mention that the intake has looked at, with all before it. */
  settledUpTo(): Promise<MentionId>
  /** Those of these mentions that were left out quietly and nobody was asked about. */
  quietOnes(ids: readonly MentionId[]): Promise<readonly MentionId[]>
  ask(questions: readonly Question[], now: Instant): Promise<void>
  /** The next open question after that one, oldest first; from the beginning again after the last. */
  openQuestion(after: MentionId | null): Promise<MentionId | null>
  countQuestions(): Promise<number>
  /** P(complaint) as it was read of a mention that is asked about. */
  scoreOf(mention: MentionId): Promise<number | null>
  /** False when somebody else answered it first. */
  answer(mention: MentionId, isComplaint: boolean, by: StaffId, now: Instant): Promise<boolean>

  /** Counts the scores of whole hours that were not counted yet. */
  countScores(now: Instant): Promise<void>
  scoreCounts(since: Instant, now: Instant): Promise<ScoreCounts>
  countQuiet(from: Instant, to: Instant): Promise<number>
}
