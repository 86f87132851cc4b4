import type { Nature } from '../../domain/assessment/nature.ts'
import type { BreakdownRow } from '../../domain/digest/breakdown.ts'
import type { ReadTexts } from '../../domain/digest/causes.ts'
import type { Figures, MixRow, Terms } from '../../domain/digest/metrics.ts'
import type { Span } from '../../domain/digest/schedule.ts'
import type { CaseId, MentionId, StaffId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { Effect } from './deliveries.ts'
import type { Destination, MessageRef } from './gateway.ts'

/** One digest for one recipient on one of their dates. */
export interface DigestRun {
  readonly digest: string
  /** The recipient's own date, `2026-11-23`. */
  readonly date: string
  /** `staff:kim`, `channel:care@slack`. */
  readonly recipient: string
  readonly to: Destination
  readonly dueAt: Instant
  readonly timezone: string
  /** What it speaks of: from here until it was due. */
  readonly periodFrom: Instant
}

export interface NewRun extends DigestRun {
  /** Not sent, and why; null: on its way. */
  readonly skipped: 'muted' | 'before_the_first_mention' | null
}

export interface StoredRun extends DigestRun {
  readonly state: 'handed' | 'sent' | 'skipped'
  /** The first page, once it stands. */
  readonly ref: MessageRef | null
}

export interface DigestRuns {
  /**
   * Enters runs and hands them to the outbox, in one statement. One that was entered before, by whatever process, is
   * left as it is. Returns how many were handed over.
   */
  enter(runs: readonly NewRun[], now: Instant): Promise<number>
  find(id: string): Promise<StoredRun | null>
  /** The first page stands there; what belongs below it is still to come. */
  posted(id: string, ref: MessageRef): Promise<void>
  sent(id: string, effects: readonly Effect[], now: Instant): Promise<void>
  /** Whether any mention had come in by then. */
  heardBy(at: Instant): Promise<boolean>
}

/** How a row of the outbox names a run. */
export const runId = ({ digest, date, recipient }: Pick<DigestRun, 'digest' | 'date' | 'recipient'>): string =>
  [digest, date, recipient].map(encodeURIComponent).join('/')

export const runOf = (id: string): Pick<DigestRun, 'digest' | 'date' | 'recipient'> => {
  const [digest = '', date = '', recipient = ''] = id.split('/').map(decodeURIComponent)
  return { digest, date, recipient }
}

/** A thank-you for a reply of ours. */
export interface Thanks {
  readonly caseId: CaseId
  readonly mention: MentionId
}

/** A case somebody decided not to answer. */
export interface Declined {
  readonly caseId: CaseId
  readonly reason: string
  readonly by: StaffId | null
}

/** Reads the event log for figures; every definition stands in `domain/digest` and holds here too. */
export interface FigureQueries {
  /** The figures of each span, and those of the first by what a case is and by who did it. */
  measure(
    spans: readonly Span[],
    terms: Terms,
  ): Promise<{ readonly figures: readonly Figures[]; readonly breakdown: readonly BreakdownRow[] }>
  flow(steps: readonly Span[]): Promise<readonly { readonly opened: number; readonly closed: number }[]>
  mix(now: Span, before: Span): Promise<readonly MixRow[]>
  /** Cases whose next promise had run out by then. */
  overdue(at: Instant): Promise<number>
  /** Cases that are open now, and of them those in which the next move is ours, gravest first. */
  waiting(
    limit: number,
  ): Promise<{ readonly open: number; readonly count: number; readonly gravest: readonly CaseId[] }>
  /** Cases whose posts gained most shares in the span. */
  spreading(span: Span, limit: number): Promise<readonly { readonly caseId: CaseId; readonly sharesAdded: number }[]>
  thanked(span: Span, limit: number): Promise<{ readonly count: number; readonly latest: readonly Thanks[] }>
  /** Answered, and closed as resolved without the author coming back. */
  settled(span: Span): Promise<number>
  declined(span: Span, limit: number): Promise<{ readonly count: number; readonly gravest: readonly Declined[] }>
  /** Words that opened cases in the span; where there are more than the limit, an even share of them. */
  texts(span: Span, limit: number): Promise<ReadTexts>
  /** The words that opened the gravest case of each nature in a span, for a quotation. */
  examples(span: Span, natures: readonly Nature[]): Promise<ReadonlyMap<Nature, MentionId>>
  /** When the first mention of all came in; null: none yet. */
  firstHeard(): Promise<Instant | null>
}

export interface FiguresStore extends FigureQueries {
  /** Asks several things on one connection, of one moment, and without taking more than one processor for it. */
  atOnce<Value>(work: (figures: FigureQueries) => Promise<Value>): Promise<Value>
}
