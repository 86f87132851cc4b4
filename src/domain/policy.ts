import type { Nature } from './assessment/nature.ts'
import type { Route } from './assessment/route.ts'
import type { Severity } from './assessment/severity.ts'
import type { BrandId, ChannelId, Language, Platform, SourceId, StaffId } from './ids.ts'
import type { CustomerTier } from './mention/author.ts'
import type { Target } from './service-level/clock.ts'
import type { DurationMs } from './time.ts'

/** Everything an organisation decides for itself; read from YAML by `config/policy.ts`, then frozen. */
export interface Policy {
  readonly organisation: { readonly name: string; readonly timezone: string; readonly language: Language }
  readonly brands: readonly Brand[]
  readonly staff: readonly Staff[]
  /** What somebody who is not in `staff` may do. */
  readonly unlisted: 'refuse' | 'agent'
  readonly channels: readonly ChannelRule[]
  readonly hours: BusinessHours
  readonly serviceLevels: Readonly<Record<Severity, ServiceLevel>>
  readonly nags: NagRules
  readonly approvals: readonly ApprovalRule[]
  readonly triage: { readonly required: boolean }
  readonly digests: readonly DigestRule[]
  readonly sources: Readonly<Record<string, SourceRule>>
  readonly savedReplies: readonly SavedReply[]
  readonly rotas: readonly Rota[]
  readonly assignment: { readonly how: 'by_hand' | 'round_robin' | 'least_loaded'; readonly rota: string | null }
  readonly assessment: AssessmentRules
  readonly webhooks: { readonly events: readonly { readonly url: string; readonly secret: string }[] }
  readonly delivery: {
    /** Between two messages of a channel. */
    readonly paceMs: DurationMs
    /** New cards a channel takes in ten minutes; what is not critical beyond that is summarised until there is room. */
    readonly cardsPerTenMinutes: number
  }
  /** A URL pinged while all is well, for an outside dead-man's switch. */
  readonly deadManUrl: string | null
}

export interface Brand {
  readonly id: BrandId
  readonly name: string
  readonly aliases: readonly string[]
  /** Handles of our own, per source; what they write never opens a case. */
  readonly ownAccounts: Readonly<Record<string, readonly string[]>>
}

export const roles = ['agent', 'manager', 'legal', 'executive', 'admin'] as const
export type Role = (typeof roles)[number]

export interface Staff {
  readonly id: StaffId
  readonly name: string
  readonly email: string | null
  readonly roles: readonly Role[]
  readonly slack: string | null
  readonly teams: string | null
  readonly language: Language
  readonly timezone: string | null
}

export interface Condition {
  readonly severity?: readonly Severity[]
  readonly nature?: readonly Nature[]
  readonly brand?: readonly BrandId[]
  readonly source?: readonly SourceId[]
  readonly language?: readonly string[]
  /** Case-insensitive parts of the draft's text. */
  readonly textMatches?: readonly string[]
}

/** First match wins. A channel without a platform id gets no cards, only digests. */
export interface ChannelRule {
  readonly id: ChannelId
  readonly when: Condition
  readonly slack: string | null
  readonly teams: string | null
  readonly language: Language | null
}

/** Minutes since local midnight; `to` may be 1440. */
export interface Shift {
  readonly from: number
  readonly to: number
}

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

export interface BusinessHours {
  readonly timezone: string
  readonly week: Readonly<Record<Weekday, readonly Shift[]>>
  /** Local dates, `2026-12-25`. */
  readonly holidays: readonly string[]
  /** When nobody is disturbed unless the case is critical; a shift may cross midnight (`from > to`). */
  readonly quiet: readonly Shift[]
}

export interface ServiceLevel {
  readonly clock: 'business' | 'always'
  readonly targets: Readonly<Partial<Record<Target, DurationMs>>>
}

export interface NagRules {
  readonly warnAtPercent: number
  readonly escalateAtPercent: number
  readonly escalateTo: NagTarget
  readonly idleClaim: { readonly after: readonly DurationMs[]; readonly thenRelease: boolean }
  readonly approval: {
    readonly delegateAfter: DurationMs
    readonly onlySeverity: readonly Severity[]
    /** Nobody decides in the place of these: their steps are only chased. */
    readonly exceptRoles: readonly Role[]
  }
}

/** A role, a rota's person on duty (`duty:evenings`) or one member of staff (`staff:ana`). */
export type NagTarget = Role | `duty:${string}` | `staff:${string}`

/** Every rule that matches adds its steps. */
export interface ApprovalRule {
  readonly when: Condition
  readonly steps: readonly ApprovalStepRule[]
}

/** `any`: one person of that role is enough. `all`: each of these people. */
export type ApprovalStepRule = { readonly any: Role } | { readonly all: readonly StaffId[] }

export interface DigestRule {
  readonly id: string
  readonly to: { readonly staff: readonly StaffId[] } | { readonly channel: ChannelId }
  /** Minutes since local midnight. */
  readonly at: number
  readonly timezone: string
  readonly language: Language
  readonly days: readonly Weekday[]
  readonly period: 'day' | 'week' | 'month'
}

export interface SourceRule {
  readonly publisher: Publisher
  /** Longest reply the network takes, in characters; null: the network's own limit if we know it. */
  readonly maxReplyLength: number | null
  /** The secret of this source's own signature, where it differs from INGEST_SECRET. */
  readonly secret: string | null
}

export type Publisher =
  | { readonly kind: 'manual' }
  | { readonly kind: 'webhook'; readonly url: string; readonly secret: string; readonly idempotent: boolean }

export interface SavedReply {
  readonly id: string
  readonly language: string
  /** Variables: `{author}` `{brand}` `{case}` `{agent}`. */
  readonly text: string
}

export interface Rota {
  readonly id: string
  readonly timezone: string
  readonly members: readonly StaffId[]
  /** Weekly turns begin at this local weekday and minute. */
  readonly handOver: { readonly day: Weekday; readonly at: number }
  /** Local date of the first turn; `members[0]` has it. */
  readonly from: string
  readonly overrides: readonly { readonly from: string; readonly to: string; readonly staff: StaffId }[]
}

/** The policy matrix and its weights. `config/default-assessment.ts` holds the product's own. */
export interface AssessmentRules {
  /** A mention opens a case from this P(complaint) on, or when a critical rule fires; `posting` may move the line. */
  readonly postAtComplaint: number
  /** What moves the line: costs, or how many cards a day people can answer. Null: the number alone. */
  readonly posting: PostingRule | null
  readonly learning: LearningRule
  /** Risk points a nature starts with, before facts and spread. */
  readonly natureRisk: Readonly<Record<Nature, number>>
  /** Lowest risk at which each severity begins; first that holds wins. */
  readonly severityAtRisk: Readonly<Record<Severity, number>>
  /** First match wins; gives the severity floor, the route and who is told besides the channel. */
  readonly matrix: readonly MatrixRule[]
  readonly weights: AssessmentWeights
  /** Risk points of single facts (`repeat.contact`), where they differ from `domain/assessment/reason-codes.ts`. */
  readonly factRisk?: Readonly<Record<string, number>>
  readonly model: ModelRules
}

/** When a language model is asked, where one is configured, and how much of it a day may cost. */
export interface ModelRules {
  /** P(complaint) of the local engine, from and to, at which it is unsure enough to ask. New cases are asked about in any case. */
  readonly greyBand: readonly [min: number, max: number]
  /** Requests a day, in the organisation's zone; 0: none. */
  readonly callsPerDay: number
  /** Tokens a day, of requests and answers together. */
  readonly tokensPerDay: number
  /** For a whole answer, a second try at its form included. */
  readonly deadlineMs: DurationMs
}

export type PostingRule =
  /** What a complaint that nobody saw costs, beside a card that nobody needed. */
  { readonly missed: number; readonly needless: number } | { readonly cardsPerDay: number }

export interface LearningRule {
  /** Whether what staff decide changes what a score means. */
  readonly on: boolean
  /** Share of the mentions left out that staff are asked about, 0 to 1. */
  readonly sampleShare: number
  readonly samplesPerDay: number
}

export interface MatrixRule {
  readonly when: {
    readonly nature?: readonly Nature[]
    readonly risk?: readonly [min: number, max: number]
    readonly influence?: readonly [min: number, max: number]
    readonly value?: readonly [min: number, max: number]
  }
  readonly route: Route
  readonly severityAtLeast?: Severity
  readonly tell?: readonly Role[]
}

export interface AssessmentWeights {
  /** Risk points for each tenfold of shares per hour, and for a rising rate. */
  readonly spreadPerDecade: number
  readonly spreadRising: number
  /** Risk points for each tenfold of followers above 1,000. */
  readonly reachPerDecade: number
  /** Risk points at the highest customer value (100). */
  readonly customerValue: number
  readonly tierValue: Readonly<Record<CustomerTier, number>>
}

export const staffOf = (policy: Policy, id: StaffId): Staff | null => policy.staff.find((one) => one.id === id) ?? null
export const brandOf = (policy: Policy, id: BrandId): Brand | null => policy.brands.find((one) => one.id === id) ?? null
/** The sandbox has the channels that some chat platform has. */
export const channelAddress = (rule: ChannelRule, platform: Platform): string | null =>
  platform === 'sandbox' ? (rule.slack ?? rule.teams) && rule.id : rule[platform]
export const staffAddress = (staff: Staff, platform: Platform): string | null =>
  platform === 'sandbox' ? staff.id : staff[platform]
