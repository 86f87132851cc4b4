import type { AssessmentRules, MatrixRule, Role } from '../policy.ts'
import type { Assessment } from './assessment.ts'
import type { Nature } from './nature.ts'
import type { Route } from './route.ts'
import { moreSevere, type Severity, type SeverityLines, severities } from './severity.ts'

/** What the matrix is asked about. */
export interface Standing {
  readonly nature: Nature
  readonly risk: number
  readonly influence: number
  readonly value: number
}

export interface Verdict {
  readonly severity: Severity
  readonly route: Route
  /** Roles to tell besides the channel. */
  readonly tell: readonly Role[]
}

/**
 * Severity by the risk thresholds, raised to the floor of every rule that holds; route and who is told by the first
 * rule that holds. A floor lower down the list must not be hidden by a rule above it, or more risk could lower severity.
 */
export const verdictOf = (standing: Standing, rules: AssessmentRules): Verdict => {
  const holding = rules.matrix.filter((rule) => holds(rule, standing))
  const severity = holding.reduce<Severity>(
    (worst, { severityAtLeast }) => (severityAtLeast === undefined ? worst : moreSevere(worst, severityAtLeast)),
    severityAt(standing.risk, rules.severityAtRisk),
  )
  return { severity, route: holding[0]?.route ?? 'public_reply', tell: holding[0]?.tell ?? [] }
}

/** Who is told of a case besides its channel. */
export const rolesToTell = (assessment: Assessment, rules: AssessmentRules): readonly Role[] =>
  verdictOf(standingOf(assessment), rules).tell

export const standingOf = ({
  nature,
  risk,
  influence,
  value,
}: Pick<Assessment, 'nature' | 'risk' | 'influence' | 'value'>): Standing => ({
  nature,
  risk: risk.value,
  influence: influence.value,
  value: value.value,
})

/** What the risk alone makes it, before any rule of the matrix. */
export const severityAt = (risk: number, lines: SeverityLines): Severity =>
  severities.find((severity) => risk >= lines[severity]) ?? 'low'

const holds = ({ when }: MatrixRule, { nature, risk, influence, value }: Standing): boolean =>
  (when.nature === undefined || when.nature.includes(nature)) &&
  within(when.risk, risk) &&
  within(when.influence, influence) &&
  within(when.value, value)

const within = (range: readonly [min: number, max: number] | undefined, value: number): boolean =>
  range === undefined || (value >= range[0] && value <= range[1])
