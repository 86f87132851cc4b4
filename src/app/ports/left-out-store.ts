import type { Nature } from '../../domain/assessment/nature.ts'
import type { Severity } from '../../domain/assessment/severity.ts'
import type { CaseId, ChannelId, MentionId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { Destination } from './gateway.ts'

/** Which summary something is told in: one a day and channel. */
export interface SummaryKey {
  readonly channel: ChannelId
  /** The organisation's own date, `2026-11-23`. */
  readonly day: string
}

/** Something that got no card of its own. */
export interface LeftOut extends SummaryKey {
  readonly mention: MentionId
  /** Null: no case was opened. */
  readonly caseId: CaseId | null
  readonly severity: Severity
  readonly nature: Nature
  /** P(complaint). */
  readonly complaint: number
}

/** What still has no card of its own. */
export interface LeftOutSummary {
  /** The version that its message shows. */
  readonly version: number
  /** With a case, which waits for room in its channel. */
  readonly cases: number
  /** Likely complaints below the posting line, without a case. */
  readonly held: number
  /** Most first. */
  readonly natures: readonly { readonly nature: Nature; readonly count: number }[]
}

export interface LeftOutStore {
  /** Writes down what got no card; what is written down already is only brought up to date. */
  add(rows: readonly LeftOut[], now: Instant): Promise<void>
  /** Posts the summary there, or lets the one that stands follow. */
  show(key: SummaryKey, destinations: readonly Destination[], now: Instant): Promise<void>
  /** Null when there was never anything to tell. */
  summary(key: SummaryKey): Promise<LeftOutSummary | null>
  /** Gravest and likeliest first. */
  page(key: SummaryKey, from: number, limit: number): Promise<readonly Omit<LeftOut, 'channel' | 'day' | 'severity'>[]>
  /** How many new cards a channel was given since. */
  cardsSince(channel: ChannelId, since: Instant): Promise<number>
  countCards(channel: ChannelId, cards: number, now: Instant): Promise<void>
  /** Cases without a card that need one now: critical by now, or somebody works on them. */
  wanted(limit: number): Promise<readonly CaseId[]>
  /** Channels with cases that wait for room, and how many cards in each still wait for somebody. */
  waiting(): Promise<readonly { readonly channel: ChannelId; readonly unclaimed: number }[]>
  /** The gravest cases of a channel that nobody has and that wait for room. */
  gravest(channel: ChannelId, limit: number): Promise<readonly CaseId[]>
  /** Marks cases as shown; returns the summaries that told of them. */
  returned(ids: readonly CaseId[], now: Instant): Promise<readonly SummaryKey[]>
}
