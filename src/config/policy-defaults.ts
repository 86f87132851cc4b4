import { defaultAssessmentRules } from '../domain/assessment/default-rules.ts'
import type { Severity } from '../domain/assessment/severity.ts'
import type { ApprovalRule, AssessmentRules, NagRules, ServiceLevel, Shift, Weekday } from '../domain/policy.ts'
import { hourMs, minuteMs } from '../domain/time.ts'

/* What the product does where the policy says nothing. */

const nineToSix: readonly Shift[] = [{ from: 9 * 60, to: 18 * 60 }]

export const defaultWeek: Readonly<Record<Weekday, readonly Shift[]>> = {
  monday: nineToSix,
  tuesday: nineToSix,
  wednesday: nineToSix,
  thursday: nineToSix,
  friday: nineToSix,
  saturday: [],
  sunday: [],
}

export const workingDays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
] as const satisfies readonly Weekday[]

/** Nobody is disturbed at night unless the case is critical. */
export const defaultQuiet: readonly Shift[] = [{ from: 22 * 60, to: 7 * 60 }]

/** Danger does not keep office hours: only what is critical runs round the clock. */
export const defaultServiceLevels: Readonly<Record<Severity, ServiceLevel>> = {
  critical: {
    clock: 'always',
    targets: { firstDecision: 15 * minuteMs, firstResponse: hourMs, approval: 15 * minuteMs, resolution: 4 * hourMs },
  },
  high: {
    clock: 'business',
    targets: {
      firstDecision: 30 * minuteMs,
      firstResponse: 2 * hourMs,
      approval: 30 * minuteMs,
      resolution: 8 * hourMs,
    },
  },
  medium: {
    clock: 'business',
    targets: { firstDecision: hourMs, firstResponse: 4 * hourMs, approval: hourMs, resolution: 24 * hourMs },
  },
  low: {
    clock: 'business',
    targets: { firstDecision: 4 * hourMs, firstResponse: 8 * hourMs, approval: 4 * hourMs, resolution: 48 * hourMs },
  },
}

export const defaultNags: NagRules = {
  warnAtPercent: 75,
  escalateAtPercent: 150,
  escalateTo: 'manager',
  idleClaim: { after: [30 * minuteMs, 2 * hourMs, 2 * hourMs], thenRelease: true },
  // A hurry makes nobody a lawyer.
  approval: { delegateAfter: 30 * minuteMs, onlySeverity: ['critical'], exceptRoles: ['legal'] },
}

/** An organisation that has not thought about it yet should not find out by a reply nobody saw. */
export const defaultApprovals: readonly ApprovalRule[] = [
  { when: { severity: ['critical', 'high'] }, steps: [{ any: 'manager' }] },
]

export const defaultDigestAt = 8 * 60 + 30
/** One message a second is the most that Slack takes for a channel: docs.slack.dev/apis/web-api/rate-limits */
export const defaultPaceMs = 1_000
/** Six a minute is more than a team can read, let alone answer. */
export const defaultCardsPerTenMinutes = 60

export const defaultAssessment: AssessmentRules = defaultAssessmentRules
