import type { BreakdownRow } from '../domain/digest/breakdown.ts'
import type { Cause } from '../domain/digest/causes.ts'
import type { Figures, MixRow } from '../domain/digest/metrics.ts'
import type { Span, Spans } from '../domain/digest/schedule.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { Instant } from '../domain/time.ts'
import type { CaseView } from './case-view.ts'

/** Everything a digest is made from; read in one go by `app/digest-report.ts`. */
export interface DigestView {
  /** The digest as the policy names it. */
  readonly id: string
  readonly spans: Spans
  readonly now: Figures
  readonly before: Figures
  readonly earlier: Figures
  /** When the first mention of all came in: what lies before that is unknown, and not nought. Null: none yet. */
  readonly heardSince: Instant | null
  /** Cases not closed, as it stands while this is read. */
  readonly openNow: number
  /** Cases whose next promise has run out, as it stands while this is read. */
  readonly overdue: number
  /** Opened and closed in each of the chart's steps. */
  readonly flow: readonly { readonly opened: number; readonly closed: number }[]
  readonly breakdown: readonly BreakdownRow[]
  /** Open cases in which the next move is ours, as it stands while this is read; `risks` are the gravest of them. */
  readonly waiting: number
  /** Gravest first. */
  readonly risks: readonly LinkedCase[]
  readonly spreading: readonly (LinkedCase & { readonly sharesAdded: number })[]
  /** Topics that came as a storm or still are one: how many cases, and how many of them are open. */
  readonly storms: readonly { readonly topic: string; readonly cases: number; readonly open: number }[]
  readonly mix: readonly (MixRow & { readonly example: Mention | null })[]
  readonly causes: readonly (Omit<Cause, 'told'> & { readonly evidence: readonly Mention[] })[]
  /** The time the causes were held against, and whether every text was read; else their numbers are reckoned up. */
  readonly causesAgainst: Span & { readonly isWhole: boolean }
  readonly thanks: { readonly count: number; readonly quotes: readonly Mention[] }
  /** Answered, and closed without the author coming back. */
  readonly settled: number
  readonly declined: {
    readonly count: number
    readonly gravest: readonly { readonly view: CaseView; readonly reason: string; readonly by: StaffId | null }[]
  }
  /** A paragraph written from these figures and checked against them; null: none. */
  readonly paragraph: string | null
}

export interface LinkedCase {
  readonly view: CaseView
  /** Opens the case's card in this chat. */
  readonly link: string | null
}
