import type { MentionId } from '../ids.ts'
import type { AssessmentRules } from '../policy.ts'
import type { Assessment, Score, Signals } from './assessment.ts'
import { standingOf, verdictOf } from './matrix.ts'
import { likelyFrom, postingLine } from './posting-line.ts'
import type { Reason } from './reason.ts'
import { hasCriticalFact, influenceOf, natureAsRead, natureOf, riskOf, type Subject, valueOf } from './scores.ts'
import { atLeast, moreSevere, urgency } from './severity.ts'

/** Turns what an engine read and what is known of author and spread into the numbers, severity and route of the card. */
export const assess = (signals: Signals, subject: Subject, rules: AssessmentRules): Assessment => {
  const nature = natureOf(signals, rules)
  const value = valueOf(subject, rules)
  const influence = influenceOf(subject)
  const of = subject.mention.id
  const scored = riskOf(signals, subject, value.value, rules)
  const risk = { value: scored.value, reasons: saidIn(scored.reasons, of) }
  const standing = { nature, risk: risk.value, influence: influence.value, value: value.value }
  const { route } = verdictOf(standing, rules)
  // What staff name otherwise changes who answers, never how grave it is.
  const { severity } = verdictOf({ ...standing, nature: natureAsRead(signals, rules) }, rules)
  const { complaint, emotion, engine, degraded } = signals
  const learned = signals.learned && { learned: signals.learned }
  const evidence = saidIn(signals.evidence, of)
  return { complaint, ...learned, nature, emotion, risk, influence, value, severity, route, engine, evidence, degraded }
}

/** What becomes of a mention that no case waits for. */
export type Posting = 'opens' | 'held' | 'quiet'

/**
 * Whether a mention becomes a case. A critical rule and high severity are above any line; what is likely a complaint
 * and stays below a line that was moved is held, to be summarised: nothing risky is dropped.
 */
export const postingOf = (
  assessment: Assessment,
  signals: Pick<Signals, 'facts'>,
  rules: AssessmentRules,
  line: number = postingLine(rules, null),
): Posting => {
  const { complaint, severity } = assessment
  if (hasCriticalFact(signals) || complaint >= line) return 'opens'
  if (complaint < likelyFrom(rules)) return 'quiet'
  return atLeast(severity, 'high') ? 'opens' : 'held'
}

export const shouldOpen = (...about: Parameters<typeof postingOf>): boolean => postingOf(...about) === 'opens'

/**
 * The assessment of a case when a further mention joins it or its spread is measured again. Every number keeps the
 * higher value with the reasons that made it; severity is never lowered, and the graver one's nature stands.
 */
export const mergeAssessments = (present: Assessment, further: Assessment, rules: AssessmentRules): Assessment => {
  const { complaint, learned } = further.complaint > present.complaint ? further : present
  const merged: Assessment = {
    complaint,
    ...(learned && { learned }),
    nature: isGraver(further, present) ? further.nature : present.nature,
    emotion: further.emotion.load > present.emotion.load ? further.emotion : present.emotion,
    risk: higher(present.risk, further.risk),
    influence: higher(present.influence, further.influence),
    value: higher(present.value, further.value),
    severity: moreSevere(present.severity, further.severity),
    route: present.route,
    // A model that has read the case stays named when the next mention is read without it.
    engine: present.engine.startsWith(`${further.engine}+`) ? present.engine : further.engine,
    evidence: (further.complaint >= present.complaint ? further.evidence : present.evidence) ?? [],
    degraded: present.degraded || further.degraded,
  }
  const verdict = verdictOf(standingOf(merged), rules)
  return { ...merged, severity: moreSevere(merged.severity, verdict.severity), route: verdict.route }
}

const saidIn = (reasons: readonly Reason[], mention: MentionId): readonly Reason[] =>
  reasons.map((reason) => (reason.span === undefined ? reason : { ...reason, mention }))

const higher = (present: Score, further: Score): Score => (further.value >= present.value ? further : present)

const isGraver = (one: Assessment, other: Assessment): boolean =>
  urgency(one.severity) === urgency(other.severity)
    ? one.risk.value > other.risk.value
    : urgency(one.severity) < urgency(other.severity)
