import type { MentionId } from '../ids.ts'
import type { AssessmentRules } from '../policy.ts'
import type { Assessment, Named, Score, Signals } from './assessment.ts'
import { standingOf, verdictOf } from './matrix.ts'
import { likelyFrom, postingLine } from './posting-line.ts'
import type { Reason } from './reason.ts'
import { hasCriticalFact, influenceOf, natureAsRead, natureOf, riskOf, type Subject, valueOf } from './scores.ts'
import { atLeast, moreSevere, urgency } from './severity.ts'

/** Turns what an engine read and what is known of author and spread into the numbers, severity and route of the card. */
export const assess = (signals: Signals, subject: Subject, rules: AssessmentRules): Assessment => {
  const asRead = natureAsRead(signals, rules)
  const nature = natureOf(signals, rules)
  const named: Named | undefined =
    signals.learnedNature && nature !== asRead ? { was: asRead, decisions: signals.learnedNature.decisions } : undefined
  const value = valueOf(subject, rules)
  const influence = influenceOf(subject)
  const of = subject.mention.id
  const scored = riskOf(signals, subject, value.value, rules)
  const risk = { value: scored.value, reasons: saidIn(scored.reasons, of) }
  const { complaint, emotion, engine, degraded } = signals
  const learned = signals.learned && { learned: signals.learned }
  const evidence = saidIn(signals.evidence, of)
  return judged(
    { complaint, ...learned, nature, emotion, risk, influence, value, engine, evidence, degraded },
    named,
    rules,
  )
}

/** Severity and route by the matrix. What staff name otherwise changes who answers, never how grave it is. */
const judged = (
  about: Omit<Assessment, 'named' | 'severity' | 'route'>,
  named: Named | undefined,
  rules: AssessmentRules,
): Assessment => {
  const { severity, route } = verdictOf(standingOf(about), rules)
  if (named === undefined) return { ...about, risk: withNaming(about.risk, named), severity, route }
  const asRead = verdictOf(standingOf({ ...about, nature: named.was }), rules)
  return { ...about, named, risk: withNaming(about.risk, named), severity: asRead.severity, route }
}

const withNaming = ({ value, reasons }: Score, named: Named | undefined): Score => {
  const others = reasons.filter(({ code }) => code !== 'correction.nature')
  if (named === undefined) return { value, reasons: others }
  const params = { count: named.decisions, was: named.was }
  return { value, reasons: [...others, { code: 'correction.nature', params, weight: 0 }] }
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
  const { nature, named } = isGraver(further, present) ? further : present
  const merged = {
    complaint,
    ...(learned && { learned }),
    nature,
    emotion: further.emotion.load > present.emotion.load ? further.emotion : present.emotion,
    risk: higher(present.risk, further.risk),
    influence: higher(present.influence, further.influence),
    value: higher(present.value, further.value),
    // A model that has read the case stays named when the next mention is read without it.
    engine: present.engine.startsWith(`${further.engine}+`) ? present.engine : further.engine,
    evidence: (further.complaint >= present.complaint ? further.evidence : present.evidence) ?? [],
    degraded: present.degraded || further.degraded,
  }
  const { severity, ...rest } = judged(merged, named, rules)
  return { ...rest, severity: moreSevere(moreSevere(present.severity, further.severity), severity) }
}

const saidIn = (reasons: readonly Reason[], mention: MentionId): readonly Reason[] =>
  reasons.map((reason) => (reason.span === undefined ? reason : { ...reason, mention }))

const higher = (present: Score, further: Score): Score => (further.value >= present.value ? further : present)

const isGraver = (one: Assessment, other: Assessment): boolean =>
  urgency(one.severity) === urgency(other.severity)
    ? one.risk.value > other.risk.value
    : urgency(one.severity) < urgency(other.severity)
