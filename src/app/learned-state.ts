import { postingLine } from '../domain/assessment/posting-line.ts'
import { type Calibration, calibrated } from '../domain/learning/calibrate.ts'
import { type Group, groupKey, languageOf } from '../domain/learning/group.ts'
import type { Policy } from '../domain/policy.ts'
import type { Assessor } from './ports/assessor.ts'
import type { LearningStore } from './ports/learning-store.ts'
import type { SharedSettings } from './ports/people.ts'

/** Where the line that the card budget drew is kept for the whole deployment. */
export const budgetLineKey = 'posting.line'

/** What was learned, as this process last read it: asked for every mention, so it is never more than a map. */
export interface LearnedState {
  calibrationOf(group: Group): Calibration | null
  /** From which P(complaint) on a mention opens a case. */
  line(): number
  /** Reads what another process may have learned since. */
  refresh(): Promise<void>
}

export const learnedState = (deps: {
  readonly learning: Pick<LearningStore, 'inForce'>
  readonly shared: SharedSettings
  readonly policy: Policy
}): LearnedState => {
  const rules = deps.policy.assessment
  let inForce: ReadonlyMap<string, Calibration> = new Map()
  let byBudget: number | null = null
  return {
    calibrationOf: (group) => inForce.get(groupKey(group)) ?? null,
    line: () => postingLine(rules, byBudget),
    refresh: async () => {
      const [learned, line] = await Promise.all([
        rules.learning.on ? deps.learning.inForce() : [],
        rules.posting !== null && 'cardsPerDay' in rules.posting ? deps.shared.get(budgetLineKey) : null,
      ])
      inForce = new Map(learned.map(({ group, calibration }) => [groupKey(group), calibration]))
      byBudget = typeof line === 'number' ? line : null
    },
  }
}

/** The assessor, with probabilities that mean here what they say. */
export const calibratedAssessor = (
  assessor: Assessor,
  { calibrationOf }: Pick<LearnedState, 'calibrationOf'>,
): Assessor => ({
  read: (texts) =>
    assessor.read(texts).map((signals, index) => {
      const text = texts[index]
      if (text === undefined) return signals
      const { brand, source, lang } = text
      return calibrated(signals, calibrationOf({ brand, source, language: languageOf(lang, signals.lang) }))
    }),
})
