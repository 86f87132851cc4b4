import { readFile, stat } from 'node:fs/promises'
import { type Severity, severities } from '../domain/assessment/severity.ts'
import type {
  ApprovalRule,
  AssessmentRules,
  BusinessHours,
  DigestRule,
  NagRules,
  Policy,
  Rota,
  ServiceLevel,
  Staff,
} from '../domain/policy.ts'
import { weekdays } from '../domain/policy.ts'
import { type Target, targets } from '../domain/service-level/clock.ts'
import type { DurationMs } from '../domain/time.ts'
import { checkDraft } from './policy-checks.ts'
import * as standard from './policy-defaults.ts'
import { type Environment, readPolicyDocument } from './policy-document.ts'
import { type Draft, readDraft } from './policy-draft.ts'
import { warningsOf } from './policy-warnings.ts'
import { type Complaint, complaint, mend, type PolicyProblem } from './problem.ts'

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy; readonly warnings: readonly PolicyProblem[] }
  | { readonly ok: false; readonly errors: readonly PolicyProblem[] }

/** The policy in a YAML text, frozen; or everything that is wrong with it, in the order of the file. */
export const parsePolicy = (text: string, { file, env }: { file: string; env: Environment }): ParsedPolicy => {
  if (saysNothing(text)) return unreadable(file, complaint('empty_file', {}, mend('copy_example')))
  const { document, problems } = readPolicyDocument(text, file, env)
  // Broken YAML has no value; a file that says `null` has none either, and nothing is wrong with its YAML.
  if (document.value === null)
    return problems.length > 0
      ? { ok: false, errors: inOrder(problems) }
      : unreadable(file, complaint('empty_file', {}, mend('copy_example')))
  if (typeof document.value !== 'object' || Array.isArray(document.value))
    return {
      ok: false,
      errors: [...problems, document.problem([], complaint('expected_map', {}, mend('copy_example')))],
    }

  const { draft, problems: inSections } = readDraft(document)
  const errors = [...problems, ...inSections, ...checkDraft(draft, document.problem)]
  if (errors.length > 0) return { ok: false, errors: inOrder(errors) }
  const policy = frozen(policyOf(draft))
  return { ok: true, policy, warnings: inOrder(warningsOf(policy, document.problem)) }
}

/** Reads the policy file. Never throws: a file that cannot be read is a problem like any other. */
export const loadPolicy = async (path: string, env: Environment): Promise<ParsedPolicy> => {
  try {
    const { size } = await stat(path)
    if (size > largestFileBytes) return unreadable(path, complaint('file_too_large', { max: '1 MiB' }))
    return parsePolicy(await readFile(path, 'utf8'), { file: path, env })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return code === 'ENOENT'
      ? unreadable(path, complaint('no_file', {}, mend('copy_example')))
      : unreadable(path, complaint('unreadable_file', { reason: code }, mend('check_path')))
  }
}

/** A policy is written by hand; this is some ten thousand people. */
const largestFileBytes = 1024 * 1024

const unreadable = (file: string, what: Complaint): ParsedPolicy => ({
  ok: false,
  errors: [{ file, line: 0, column: 0, path: '', ...what }],
})

const saysNothing = (text: string): boolean => text.split('\n').every((line) => /^(\uFEFF|\s)*(#|---\s*$|$)/.test(line))

/** As one reads the file; a variable that is not set explains whatever else is wrong at its place. */
const inOrder = (problems: readonly PolicyProblem[]): readonly PolicyProblem[] => {
  const place = ({ line, column }: PolicyProblem): string => `${line}:${column}`
  const unset = new Set(problems.filter(({ wrong }) => wrong.code === 'missing_variable').map(place))
  return problems
    .filter((one) => one.wrong.code === 'missing_variable' || !unset.has(place(one)))
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
}

/** A draft without problems, with the product's own values wherever it says nothing. */
const policyOf = (draft: Draft): Policy => {
  const { organisation } = draft
  if (organisation === null) throw new TypeError('A draft without problems has an organisation')
  return {
    organisation,
    brands: whole(draft.brands.items),
    staff: whole(draft.staff.items).map((one): Staff => ({ ...one, language: one.language ?? organisation.language })),
    unlisted: draft.unlisted ?? 'refuse',
    channels: whole(draft.channels.items),
    hours: hoursOf(draft.hours, organisation.timezone),
    serviceLevels: serviceLevelsOf(draft.serviceLevels),
    nags: nagsOf(draft.nags),
    approvals: approvalsOf(draft),
    triage: draft.triage ?? { required: false },
    digests: whole(draft.digests.items).map((one): DigestRule => {
      const readers = 'staff' in one.to ? one.to.staff : []
      const zones = new Set(
        readers.map((id) => whole(draft.staff.items).find((person) => person.id === id)?.timezone ?? null),
      )
      const [shared = null] = zones.size === 1 ? zones : []
      return {
        ...one,
        at: one.at ?? standard.defaultDigestAt,
        timezone: one.timezone ?? shared ?? organisation.timezone,
        language: one.language ?? organisation.language,
        days: one.days ?? (one.period === 'week' ? ['monday'] : standard.workingDays),
      }
    }),
    sources: Object.fromEntries(
      Object.entries(draft.sources.items).flatMap(([id, one]) => (one === null ? [] : [[id, one]])),
    ),
    savedReplies: whole(draft.savedReplies.items),
    rotas: whole(draft.rotas.items).map((one): Rota => ({ ...one, timezone: one.timezone ?? organisation.timezone })),
    assignment: draft.assignment ?? { how: 'by_hand', rota: null },
    assessment: assessmentOf(draft.assessment),
    webhooks: draft.webhooks ?? { events: [] },
    delivery: draft.delivery ?? {
      paceMs: standard.defaultPaceMs,
      cardsPerTenMinutes: standard.defaultCardsPerTenMinutes,
    },
    deadManUrl: draft.deadManUrl,
  }
}

const whole = <Item>(items: readonly (Item | null)[]): readonly Item[] => items.filter((one) => one !== null)

export const approvalsOf = ({ approvals }: Pick<Draft, 'approvals'>): readonly ApprovalRule[] =>
  approvals.given ? whole(approvals.items) : standard.defaultApprovals

/** Somebody who names any day names them all: the days left out are closed. */
const hoursOf = (given: Draft['hours'], timezone: string): BusinessHours => {
  const namesDays = given !== null && weekdays.some((day) => given[day] !== null)
  return {
    timezone: given?.timezone ?? timezone,
    week: namesDays ? recordOf(weekdays, (day) => given[day] ?? []) : standard.defaultWeek,
    holidays: [...new Set(given?.holidays)].sort(),
    quiet: given?.quiet ?? standard.defaultQuiet,
  }
}

const serviceLevelsOf = (given: Draft['serviceLevels']): Policy['serviceLevels'] =>
  recordOf(severities, (severity: Severity): ServiceLevel => {
    const own = given?.[severity] ?? null
    const usual = standard.defaultServiceLevels[severity]
    const promises = targets.flatMap((target): (readonly [Target, DurationMs])[] => {
      const promised = own?.[target] === undefined ? usual.targets[target] : own[target]
      return promised == null ? [] : [[target, promised]]
    })
    return { clock: own?.clock ?? usual.clock, targets: Object.fromEntries(promises) }
  })

const nagsOf = (given: Draft['nags']): NagRules => {
  const usual = standard.defaultNags
  return {
    warnAtPercent: given?.warnAtPercent ?? usual.warnAtPercent,
    escalateAtPercent: given?.escalateAtPercent ?? usual.escalateAtPercent,
    escalateTo: given?.escalateTo ?? usual.escalateTo,
    idleClaim: {
      after: given?.idleClaim.after ?? usual.idleClaim.after,
      thenRelease: given?.idleClaim.thenRelease ?? usual.idleClaim.thenRelease,
    },
    approval: {
      delegateAfter: given?.approval.delegateAfter ?? usual.approval.delegateAfter,
      onlySeverity: given?.approval.onlySeverity ?? usual.approval.onlySeverity,
      exceptRoles: given?.approval.exceptRoles ?? usual.approval.exceptRoles,
    },
  }
}

const assessmentOf = (given: Draft['assessment']): AssessmentRules => {
  const usual = standard.defaultAssessment
  const { tierValue, ...weights } = given?.weights ?? {}
  const { deadline, ...model } = given?.model ?? {}
  return {
    ...usual,
    ...given,
    learning: { ...usual.learning, ...given?.learning },
    natureRisk: { ...usual.natureRisk, ...given?.natureRisk },
    severityAtRisk: { ...usual.severityAtRisk, ...given?.severityAtRisk },
    weights: { ...usual.weights, ...weights, tierValue: { ...usual.weights.tierValue, ...tierValue } },
    model: { ...usual.model, ...model, ...(deadline !== undefined && { deadlineMs: deadline }) },
  }
}

const recordOf = <Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>

/** The policy is handed to everybody; nobody may change it under somebody else. */
const frozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}
