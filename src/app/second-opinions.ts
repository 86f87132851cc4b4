import type { Assessment, Signals } from '../domain/assessment/assessment.ts'
import { assessTwice, raises } from '../domain/assessment/opinion.ts'
import type { Subject } from '../domain/assessment/scores.ts'
import type { Case } from '../domain/case/case.ts'
import type { SystemCommand } from '../domain/case/command.ts'
import type { Sha256 } from '../domain/ids.ts'
import type { AssessmentRules } from '../domain/policy.ts'
import type { Instant } from '../domain/time.ts'
import type { Effect } from './ports/deliveries.ts'
import type { IntakeResult, WaitingMention } from './ports/mention-store.ts'

/** Enqueues the questions that a batch leaves, by what was decided about each mention; nothing waits for an answer. */
export type AskSecondOpinions = (
  waiting: readonly WaitingMention[],
  results: readonly IntakeResult[],
  now: Instant,
) => Promise<void>

export const secondOpinions =
  (
    enqueue: (effects: readonly Effect[], now: Instant) => Promise<void>,
    { model: { greyBand } }: AssessmentRules,
  ): AskSecondOpinions =>
  (waiting, results, now) => {
    const asked = results.filter((result, index) => isDoubtful(waiting[index], result, greyBand))
    return enqueue(
      asked.map(({ mention, caseId }) => ({ kind: 'second_opinion', caseId, mention })),
      now,
    )
  }

/** A case that is about to be posted, and whatever the local engine is unsure of. Each text is asked about once. */
const isDoubtful = (
  waiting: WaitingMention | undefined,
  result: IntakeResult,
  [from, to]: AssessmentRules['model']['greyBand'],
): boolean => {
  const isUnseen = waiting !== undefined && (waiting.isNew || waiting.news.includes('edited'))
  if (!isUnseen || waiting.mention.text.trim() === '') return false
  const p = result.assessment?.complaint ?? 0
  switch (result.decision) {
    case 'opened':
      return true
    case 'joined':
    case 'quiet':
    case 'held':
      return p >= from && p <= to
    case 'own':
    case 'share':
    case 'deleted':
      return false
  }
}

/** What is thought of a mention: `alone` by the local engine, `both` with what a model said of the very text it has now. */
export const assessedBoth = (
  { mention, opinion }: WaitingMention,
  signals: Signals,
  alone: Assessment,
  subject: Subject,
  { rules, sha256 }: { readonly rules: AssessmentRules; readonly sha256: (text: string) => Sha256 },
): Assessment =>
  opinion !== null && opinion.of === sha256(mention.text) ? assessTwice(signals, opinion.found, subject, rules) : alone

/** What an opinion on one mention does to its case: `before` is the case's assessment, `merged` with this mention's. */
export const opinionCommand = (
  { mention }: WaitingMention,
  present: Case,
  { before, merged, both, alone }: Readonly<Record<'before' | 'merged' | 'both' | 'alone', Assessment>>,
): Extract<SystemCommand, { type: 'second_opinion' }> => {
  // What is read now may be one mention of several; only the newest one's reading makes good for what was not read.
  const degraded = both.degraded || (before.degraded && present.mentions.at(-1) !== mention.id)
  const assessment = { ...(raises(both, alone) ? merged : { ...before, engine: merged.engine }), degraded }
  return { type: 'second_opinion', mention: mention.id, assessment }
}
