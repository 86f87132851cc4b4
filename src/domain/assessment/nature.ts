/** Natures of a service that is not as it should be; which of them it is, staff may see otherwise than a model. */
export const serviceNatures = ['failure', 'underperformance', 'price', 'after_sales', 'complaint_handling'] as const
/** Natures that can hurt people, the law or trust: found by rules that dismissals never unlearn. */
export const criticalNatures = ['safety', 'legal', 'discrimination', 'fraud_privacy'] as const
/** What kind of problem a mention tells of. */
export const problemNatures = [...serviceNatures, ...criticalNatures] as const
/** None of these: nothing that needs somebody to act. */
export const harmlessNatures = ['none_praise', 'none_question', 'none_spam', 'none_other'] as const
export const natures = [...problemNatures, ...harmlessNatures] as const

export type ServiceNature = (typeof serviceNatures)[number]
export type ProblemNature = (typeof problemNatures)[number]
export type Nature = (typeof natures)[number]

export const isProblem = (nature: Nature): nature is ProblemNature =>
  (problemNatures as readonly string[]).includes(nature)

export const isService = (nature: Nature): nature is ServiceNature =>
  (serviceNatures as readonly Nature[]).includes(nature)

export const isCritical = (nature: Nature): nature is (typeof criticalNatures)[number] =>
  (criticalNatures as readonly Nature[]).includes(nature)
