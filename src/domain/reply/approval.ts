import { type Matchable, matches } from '../condition.ts'
import type { Sha256, StaffId } from '../ids.ts'
import type { ApprovalStepRule, Policy, Staff } from '../policy.ts'
import type { Instant } from '../time.ts'

/** One person's yes to one revision. */
export interface Approval {
  readonly by: StaffId
  readonly at: Instant
  readonly revision: number
  readonly sha256: Sha256
  /** Index of the step it fills. */
  readonly step: number
}

/** The steps a revision needs, every matching rule adding its own; equal steps count once. */
export const requiredSteps = (policy: Policy, subject: Matchable): readonly ApprovalStepRule[] => {
  const steps = policy.approvals.filter((rule) => matches(rule.when, subject)).flatMap((rule) => rule.steps)
  return steps.filter((step, index) => steps.findIndex((other) => keyOf(other) === keyOf(step)) === index)
}

/** A step nobody has filled yet; `missing` names who is awaited where the step asks for certain people. */
export interface MissingStep {
  readonly index: number
  readonly step: ApprovalStepRule
  readonly missing: readonly StaffId[]
}

export const missingSteps = (
  steps: readonly ApprovalStepRule[],
  approvals: readonly Approval[],
): readonly MissingStep[] =>
  steps.flatMap((step, index): readonly MissingStep[] => {
    const given = approvals.filter((one) => one.step === index).map((one) => one.by)
    if ('any' in step) return given.length > 0 ? [] : [{ index, step, missing: [] }]
    const silent = step.all.filter((id) => !given.includes(id))
    // Whoever stood in for one of them stands for one.
    const missing = silent.slice(given.filter((id) => !step.all.includes(id)).length)
    return missing.length > 0 ? [{ index, step, missing }] : []
  })

/**
 * The first open step this person can fill, or null. One person fills one step of a revision only:
 * a manager who is also legal does not make two pairs of eyes into one.
 */
export const stepFor = (
  staff: Staff,
  steps: readonly ApprovalStepRule[],
  approvals: readonly Approval[],
): number | null => {
  const open = missingSteps(steps, approvals)
  const fit = open.find(({ step, missing }) =>
    'any' in step ? staff.roles.includes(step.any) : missing.includes(staff.id),
  )
  return fit?.index ?? null
}

/** Steps asked for now that the submission did not ask for: the case grew graver, or the policy stricter, since. */
export const uncoveredSteps = (
  now: readonly ApprovalStepRule[],
  submitted: readonly ApprovalStepRule[],
): readonly ApprovalStepRule[] => now.filter((step) => !submitted.some((other) => keyOf(other) === keyOf(step)))

const keyOf = (step: ApprovalStepRule): string =>
  'any' in step ? `any:${step.any}` : `all:${[...step.all].sort().join(',')}`
