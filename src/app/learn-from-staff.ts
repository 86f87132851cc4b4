import { serviceShares } from '../domain/assessment/naming.ts'
import { lineByBudget } from '../domain/assessment/posting-line.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import { isGrave } from '../domain/learning/calibrate.ts'
import { type Group, languageOf } from '../domain/learning/group.ts'
import { feedbackOf } from '../domain/learning/label.ts'
import { learn } from '../domain/learning/learn.ts'
import { learnNature, type NatureDecision } from '../domain/learning/nature.ts'
import { isSampled, shareFor } from '../domain/learning/sample.ts'
import { learnSeverity } from '../domain/learning/severity.ts'
import type { Policy } from '../domain/policy.ts'
import { dayMs, hourMs, instant } from '../domain/time.ts'
import { budgetLineKey, type LearnedState } from './learned-state.ts'
import type { Assessor } from './ports/assessor.ts'
import type { Clock } from './ports/clock.ts'
import type { LearningStore } from './ports/learning-store.ts'
import type { Log } from './ports/log.ts'
import type { MentionStore } from './ports/mention-store.ts'
import type { SharedSettings } from './ports/people.ts'

export interface Learning {
  readonly learning: LearningStore
  readonly shared: SharedSettings
  readonly mentions: Pick<MentionStore, 'byIds'>
  /** Reads texts as they are, without anything learned. */
  readonly assessor: Assessor
  readonly state: Pick<LearnedState, 'refresh'>
  readonly policy: Policy
  readonly clock: Clock
  readonly log: Log
}

/**
 * Everything that staff taught since the last look: their decisions are read off the log, groups that changed are
 * learned anew, the card budget draws its line, and a few of the mentions that were left out become questions. One
 * process at a time; whatever is done twice comes out the same.
 */
export const learnFromStaff = async (context: Learning): Promise<void> => {
  await readDecisions(context)
  await learnGroups(context)
  await drawLine(context)
  await askAboutSome(context)
  await context.state.refresh()
}

/** How far the log was read: the log is the truth, and what is kept of it can be made again from the beginning. */
const readToKey = 'learning.read_to'
/** Decisions that were saved late, or under a clock that was a little behind. */
const overlapMs = hourMs
const atOnce = 2_000

const readDecisions = async (context: Learning): Promise<void> => {
  const { learning, shared, clock } = context
  const readTo = await shared.get(readToKey)
  let from = instant(Math.max(0, (typeof readTo === 'number' ? readTo : 0) - overlapMs))
  for (;;) {
    const { cases, until, more } = await learning.touchedCases(from, atOnce)
    await saveFeedback(context, cases)
    from = until
    if (cases.length > 0) await shared.set(readToKey, until, clock.now())
    if (!more) return
  }
}

const saveFeedback = async ({ learning, policy, clock }: Learning, cases: readonly CaseId[]): Promise<void> => {
  const logs = await learning.tellingLogs(cases)
  const rows = [...logs].flatMap(([caseId, events]) => {
    const feedback = feedbackOf(events, policy.assessment.severityAtRisk)
    return feedback === null ? [] : [{ ...feedback, caseId }]
  })
  if (rows.length > 0) await learning.saveFeedback(rows, clock.now())
}

/** Older decisions than these say little about what a score means today. */
const mostDecisions = 600

const learnGroups = async (context: Learning): Promise<void> => {
  const { learning, policy, clock, log } = context
  const now = clock.now()
  for (const group of await learning.staleGroups()) {
    const [decisions, triages, named] = await Promise.all([
      learning.decisions(group, mostDecisions),
      learning.severityDecisions(group, mostDecisions),
      natureDecisions(context, group),
    ])
    const severity = learnSeverity(triages, policy.assessment.severityAtRisk, now)
    const learned = { ...learn(decisions, now), severity, nature: learnNature(named, now) }
    await learning.saveGroup(group, learned, now)
    const { isOn, gain, rolledBack } = learned
    log.debug('learned', {
      ...group,
      decisions: learned.decisions,
      isOn,
      gain,
      rolledBack,
      severityPoints: severity.isOn ? severity.points : 0,
    })
  }
}

/**
 * What staff named, beside what these texts are read as today: new weights may read them otherwise than those that
 * opened their cases. What reads as grave by now is no longer a matter of names.
 */
const natureDecisions = async ({ learning, assessor }: Learning, group: Group): Promise<readonly NatureDecision[]> => {
  const triages = await learning.natureDecisions(group, mostDecisions)
  const { brand, source } = group
  const signals = assessor.read(triages.map(({ text, lang }) => ({ text, lang, brand, source })))
  return triages.flatMap(({ text: _read, lang: _said, ...triage }, index) => {
    const read = signals[index]
    return read === undefined || isGrave(read) ? [] : [{ ...triage, shares: serviceShares(read.natures) }]
  })
}

/** As many days of scores as a budget is held against; a week has all its days. */
const weekMs = 7 * dayMs

const drawLine = async ({ learning, shared, policy, clock, log }: Learning): Promise<void> => {
  const now = clock.now()
  await learning.countScores(now)
  const { posting } = policy.assessment
  if (posting === null || !('cardsPerDay' in posting)) return
  const counts = await learning.scoreCounts(instant(now - weekMs), now)
  const line = lineByBudget(counts, posting.cardsPerDay)
  if (line === (await shared.get(budgetLineKey))) return
  await shared.set(budgetLineKey, line, now)
  log.info('posting_line_moved', { line, cardsPerDay: posting.cardsPerDay })
}

const askedUpToKey = 'learning.asked_up_to'
/** So many numbers are looked through at once; a few milliseconds. */
const mostNumbers = 500_000

const askAboutSome = async (context: Learning): Promise<void> => {
  const { learning, shared, policy, clock } = context
  const { on, sampleShare, samplesPerDay } = policy.assessment.learning
  const [asked, upTo] = await Promise.all([shared.get(askedUpToKey), learning.settledUpTo()])
  const now = clock.now()
  // The first time nothing is asked about the past, which may be years.
  const from = typeof asked === 'number' ? asked : upTo
  const to = Math.min(upTo, from + mostNumbers)
  if (on && sampleShare > 0 && samplesPerDay > 0 && to > from) {
    const share = shareFor(sampleShare, samplesPerDay, await learning.countQuiet(instant(now - dayMs), now))
    const drawn: MentionId[] = []
    for (let id = from + 1; id <= to; id += 1) if (isSampled(id as MentionId, share)) drawn.push(id as MentionId)
    await ask(context, await learning.quietOnes(drawn), share)
  }
  if (to !== asked) await shared.set(askedUpToKey, to, now)
}

const ask = async (context: Learning, ids: readonly MentionId[], seen: number): Promise<void> => {
  const { learning, policy, clock, assessor } = context
  const room = policy.assessment.learning.samplesPerDay - (await learning.countQuestions())
  // Unanswered questions do not pile up: whoever does not answer ten will not answer a hundred.
  const chosen = ids.slice(0, Math.max(0, room))
  if (chosen.length === 0) return
  const mentions = await context.mentions.byIds(chosen)
  const signals = assessor.read(mentions.map(({ text, lang, brand, source }) => ({ text, lang, brand, source })))
  const questions = mentions.flatMap(({ id, brand, source, lang }, index) => {
    const read = signals[index]
    if (read === undefined || isGrave(read)) return []
    return [
      { mention: id, group: { brand, source, language: languageOf(lang, read.lang) }, score: read.complaint, seen },
    ]
  })
  await learning.ask(questions, clock.now())
}
