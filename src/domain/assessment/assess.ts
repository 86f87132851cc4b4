import type { AssessmentRules } from '../policy.ts'
import type { Assessment, Score, Signals } from './assessment.ts'
import { standingOf, verdictOf } from './matrix.ts'
import { hasCriticalFact, influenceOf, natureOf, riskOf, type Subject, valueOf } from './scores.ts'
import { moreSevere, urgency } from './severity.ts'

/** Turns what an engine read and what is known of author and spread into the numbers, severity and route of the card. */
export const assess = (signals: Signals, subject: Subject, rules: AssessmentRules): Assessment => {
  const nature = natureOf(signals, rules)
  const value = valueOf(subject, rules)
  const influence = influenceOf(subject)
  const risk = riskOf(signals, subject, value.value, rules)
  const standing = { nature, risk: risk.value, influence: influence.value, value: value.value }
  const { severity, route } = verdictOf(standing, rules)
  const { complaint, emotion, engine, degraded } = signals
  return { complaint, nature, emotion, risk, influence, value, severity, route, engine, degraded }
}

/** Whether a mention becomes a case: likely enough a complaint, or a critical rule found something in it. */
export const shouldOpen = (assessment: Assessment, signals: Signals, rules: AssessmentRules): boolean =>
  hasCriticalFact(signals) || assessment.complaint >= rules.postAtComplaint

/**
 * The assessment of a case when a further mention joins it or its spread is measured again. Every number keeps the
 * higher value with the reasons that made it; severity is never lowered, and the graver one's nature stands.
 */
export const mergeAssessments = (present: Assessment, further: Assessment, rules: AssessmentRules): Assessment => {
  const merged: Assessment = {
    complaint: Math.max(present.complaint, further.complaint),
    nature: isGraver(further, present) ? further.nature : present.nature,
    emotion: further.emotion.load > present.emotion.load ? further.emotion : present.emotion,
    risk: higher(present.risk, further.risk),
    influence: higher(present.influence, further.influence),
    value: higher(present.value, further.value),
    severity: moreSevere(present.severity, further.severity),
    route: present.route,
    engine: further.engine,
    degraded: present.degraded || further.degraded,
  }
  const verdict = verdictOf(standingOf(merged), rules)
  return { ...merged, severity: moreSevere(merged.severity, verdict.severity), route: verdict.route }
}

const higher = (present: Score, further: Score): Score => (further.value >= present.value ? further : present)

const isGraver = (one: Assessment, other: Assessment): boolean =>
  urgency(one.severity) === urgency(other.severity)
    ? one.risk.value > other.risk.value
    : urgency(one.severity) < urgency(other.severity)
