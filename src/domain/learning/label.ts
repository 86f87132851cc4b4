import type { Assessment } from '../assessment/assessment.ts'
import { severityAt } from '../assessment/matrix.ts'
import { isProblem, type Nature } from '../assessment/nature.ts'
import { isWithModel } from '../assessment/opinion.ts'
import { criticalNatureOf } from '../assessment/reason-codes.ts'
import { type Severity, type SeverityLines, urgency } from '../assessment/severity.ts'
import type { CaseEvent, EventBody } from '../case/event.ts'
import type { MentionId, StaffId } from '../ids.ts'
import type { Instant } from '../time.ts'
import { type Group, languageOf } from './group.ts'

/** How a member of staff said what they think of the mention that opened a case. */
export type Saying = 'confirmed' | 'corrected' | 'not_a_problem' | 'not_risky' | 'answered' | 'resolved'

/** What staff said of the mention that opened a case, as the case's log tells it. It holds no words. */
export interface Feedback {
  readonly mention: MentionId
  readonly group: Group
  /** P(complaint) as it was read when the case was opened, before anything learned. */
  readonly score: number
  /** 0 to 100, as it was read when the case was opened, before anything was learned about severity. */
  readonly risk: number
  /** False where something else than the score opened the case, a grave fact or a model's second opinion. */
  readonly teaches: boolean
  readonly said: {
    readonly how: Saying
    readonly isComplaint: boolean
    readonly by: StaffId
    readonly at: Instant
  } | null
  readonly nature: Correction<Nature> | null
  /** Null also where it says nothing of the risk. */
  readonly severity: Correction<Severity> | null
}

/** What was read and what staff made of it. */
export interface Correction<Value> {
  readonly was: Value
  readonly is: Value
}

/**
 * The feedback in one case's log; null where the log does not begin with its opening. Only what a person did counts,
 * and only what speaks of the mention itself: a duplicate, spam, a storm closed as a whole or a decision not to engage
 * may each be a complaint or none. The latest word stands; to reopen takes “not risky” back.
 */
export const feedbackOf = (events: readonly CaseEvent[], lines: SeverityLines): Feedback | null => {
  const [opening] = events
  if (opening?.body.type !== 'opened') return null
  const { brand, source, language, mention, assessment } = opening.body
  let said: Feedback['said'] = null
  let nature = assessment.nature
  let severity = assessment.severity
  let triaged = false
  // Answered together with many others: one press is not a judgement of each.
  let together = false
  for (const { body, by, at } of events) {
    if (!isTelling(body)) continue
    if (body.type === 'statement_adopted') together = true
    if (body.type === 'drafted') together = false
    if (by.kind !== 'staff') continue
    const says = (how: Saying, isComplaint: boolean): Feedback['said'] => ({ how, isComplaint, by: by.id, at })
    switch (body.type) {
      case 'triaged': {
        const isAsRead = body.nature === assessment.nature && body.severity === assessment.severity
        triaged = true
        nature = body.nature
        severity = body.severity
        if (isProblem(nature)) said = says(isAsRead ? 'confirmed' : 'corrected', true)
        else if (nature !== 'none_spam') said = says('not_a_problem', false)
        break
      }
      case 'publication_requested':
        if (!together && isProblem(nature)) said ??= says('answered', true)
        break
      case 'closed':
        if (body.why === 'not_risky') said = says('not_risky', false)
        if (body.why === 'resolved' && !together && isProblem(nature)) said ??= says('resolved', true)
        break
      case 'reopened':
        if (said?.how === 'not_risky') said = null
        break
      case 'opened':
      case 'drafted':
      case 'statement_adopted':
        break
    }
  }
  return {
    mention,
    group: { brand, source, language: languageOf(language, 'und') },
    score: assessment.learned?.from ?? assessment.complaint,
    risk: riskAsRead(assessment),
    teaches: !isGraveAssessment(assessment) && !isWithModel(assessment.engine),
    said,
    nature: triaged ? { was: assessment.named?.was ?? assessment.nature, is: nature } : null,
    severity: triaged && !isLeftToRule(assessment, severity, lines) ? { was: assessment.severity, is: severity } : null,
  }
}

/** Events that can change what a log says; all others are of no interest to learning. */
export const tellingEvents = [
  'opened',
  'triaged',
  'drafted',
  'statement_adopted',
  'publication_requested',
  'closed',
  'reopened',
] as const satisfies readonly EventBody['type'][]
type TellingBody = Extract<EventBody, { type: (typeof tellingEvents)[number] }>

const isTelling = (body: EventBody): body is TellingBody => (tellingEvents as readonly string[]).includes(body.type)

const riskAsRead = ({ risk }: Assessment): number =>
  risk.value - (risk.reasons.find(({ code }) => code === 'severity.learned')?.weight ?? 0)

/** A severity that a rule of the matrix set, not the risk, and that staff left at that: it says nothing of what risk is worth. */
const isLeftToRule = ({ severity, risk }: Assessment, is: Severity, lines: SeverityLines): boolean =>
  is === severity && urgency(severity) < urgency(severityAt(risk.value, lines))

const isGraveAssessment = ({ risk }: Assessment): boolean =>
  risk.reasons.some(({ code }) => criticalNatureOf(code) !== null || code.startsWith('reads.'))
