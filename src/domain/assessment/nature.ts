/** What kind of problem a mention tells of. */
export const problemNatures = [
  'failure',
  'underperformance',
  'price',
  'after_sales',
  'complaint_handling',
  'safety',
  'legal',
  'discrimination',
  'fraud_privacy',
] as const
/** None of these: nothing that needs somebody to act. */
export const harmlessNatures = ['none_praise', 'none_question', 'none_spam', 'none_other'] as const
export const natures = [...problemNatures, ...harmlessNatures] as const

export type ProblemNature = (typeof problemNatures)[number]
export type Nature = (typeof natures)[number]

/** Natures that can hurt people, the law or trust: found by rules that dismissals never unlearn. */
export const criticalNatures = [
  'safety',
  'legal',
  'discrimination',
  'fraud_privacy',
] as const satisfies readonly ProblemNature[]

export const isProblem = (nature: Nature): nature is ProblemNature =>
  (problemNatures as readonly string[]).includes(nature)

export const isCritical = (nature: Nature): nature is (typeof criticalNatures)[number] =>
  (criticalNatures as readonly Nature[]).includes(nature)
