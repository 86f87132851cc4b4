import type { AssessmentRules } from '../policy.ts'
import { assess, mergeAssessments } from './assess.ts'
import type { Assessment, Signals } from './assessment.ts'
import type { Nature, ProblemNature } from './nature.ts'
import type { Reason } from './reason.ts'
import type { Subject } from './scores.ts'
import { moreSevere } from './severity.ts'

/**
 * What a language model made of a text that the local engine has read already, checked: each nature it names is backed
 * by words that stand in the text. It holds no words itself.
 */
export interface Opinion {
  /** P(complaint), 0 to 1. */
  readonly complaint: number
  /** 0 harmless to 100: people hurt, the law or trust broken. */
  readonly gravity: number
  /** The likeliest problem first; empty where it found none, or could not quote it. */
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly nature: ProblemNature
  /** Where the words stand in the mention's text; UTF-16 code units, end exclusive. */
  readonly span: readonly [start: number, end: number]
}

/** The engine's name once a model has read the text as well. */
export const withModel = (engine: string): string => `${engine}${modelMark}`
export const isWithModel = (engine: string): boolean => engine.endsWith(modelMark)
const modelMark = '+llm'

/** Points of risk that the gravest opinion adds; less than any critical rule together with its nature. */
const mostPoints = 35

/**
 * The assessment of a text that a model has read as well: through the same matrix, and with every number at least what
 * it is without the model. `unread`: the model was asked and had no answer.
 */
export const assessTwice = (
  signals: Signals,
  opinion: Opinion | 'unread',
  subject: Subject,
  rules: AssessmentRules,
): Assessment => {
  const local = assess(signals, subject, rules)
  if (opinion === 'unread') return { ...local, degraded: true }
  const engine = withModel(signals.engine)
  const [first] = opinion.evidence
  // Nothing quoted, nothing raised: what stands behind a number has to be shown.
  if (first === undefined) return { ...local, engine }
  return { ...mergeAssessments(local, assess(raised(signals, opinion, first), subject, rules), rules), engine }
}

const raised = (signals: Signals, opinion: Opinion, { nature, span }: Evidence): Signals => {
  const found: Reason = { code: `opinion.${nature}`, span, weight: (mostPoints * opinion.gravity) / 100 }
  const { learned, learnedNature: _named, ...read } = signals
  const isHigher = opinion.complaint > signals.complaint
  return {
    ...read,
    complaint: isHigher ? opinion.complaint : signals.complaint,
    // What staff taught is about the local engine's score.
    ...(learned && !isHigher && { learned }),
    natures: [...namedBy(opinion), ...signals.natures],
    facts: [...signals.facts, found],
  }
}

const namedBy = (opinion: Opinion): readonly { nature: Nature; p: number }[] =>
  [...new Set(opinion.evidence.map(({ nature }) => nature))].map((nature) => ({ nature, p: opinion.complaint }))

/** Whether one assessment says more than another in any number that staff act on. */
export const raises = (further: Assessment, present: Assessment): boolean =>
  further.complaint > present.complaint ||
  further.risk.value > present.risk.value ||
  moreSevere(further.severity, present.severity) !== present.severity
