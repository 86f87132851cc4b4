import { severities } from '../domain/assessment/severity.ts'
import type { Condition, Role } from '../domain/policy.ts'
import { checkHours, checkRotas } from './policy-check-times.ts'
import { defaultApprovals, defaultAssessment, defaultNags } from './policy-defaults.ts'
import type { Path, PolicyDocument } from './policy-document.ts'
import { pathText } from './policy-document.ts'
import type { Draft } from './policy-draft.ts'
import { isId, suggestion } from './policy-fields.ts'
import { type Found, unknownName } from './policy-found.ts'
import { complaint, mend, type PolicyProblem } from './problem.ts'

/** What one section cannot know: that names exist, are used once, and that somebody can do what is asked. */
export const checkDraft = (draft: Draft, locate: PolicyDocument['problem']): readonly PolicyProblem[] =>
  [
    ...checkIdentities(draft),
    ...checkConditions(draft),
    ...checkPeople(draft),
    ...checkHours(draft),
    ...checkRotas(draft),
    ...checkSources(draft),
    ...checkSavedReplies(draft),
    ...checkThresholds(draft),
  ].map(([path, what, at]) => locate(path, what, at))

const checkIdentities = (draft: Draft): readonly Found[] => {
  const ids = (['brands', 'staff', 'channels', 'digests', 'rotas'] as const).flatMap((section) =>
    repeated(
      draft[section].ids.map((id, index) => ({ value: id, path: [section, index, 'id'] })),
      'duplicate_id',
    ),
  )
  const addresses = (['slack', 'teams', 'email'] as const).flatMap((kind) =>
    repeated(
      draft.staff.items.map((one, index) => ({ value: one?.[kind]?.toLowerCase(), path: ['staff', index, kind] })),
      'duplicate_address',
    ),
  )
  const handles = draft.brands.items.flatMap((brand, index) => [
    ...(brand?.aliases ?? []).map((alias, at) => ({
      value: fold(alias),
      path: ['brands', index, 'aliases', at],
      of: index,
    })),
    ...Object.entries(brand?.ownAccounts ?? {}).flatMap(([source, accounts]) =>
      accounts.map((account, at) => ({
        value: `${source}\n${fold(account)}`,
        path: ['brands', index, 'ownAccounts', source, at],
        of: index,
      })),
    ),
  ])
  // The same alias twice in one brand is only untidy; in two brands a mention could belong to either.
  const ambiguous = handles.flatMap(({ value, path, of }): readonly Found[] => {
    const other = handles.find((one) => one.value === value && one.of < of)
    return other === undefined
      ? []
      : [
          [
            path,
            complaint(
              'ambiguous_handle',
              { got: value.split('\n').at(-1) ?? value, other: pathText(other.path) },
              mend('remove_one'),
            ),
          ],
        ]
  })
  return [...ids, ...addresses, ...ambiguous]
}

const checkConditions = (draft: Draft): readonly Found[] => {
  const conditions: readonly { when: Condition | undefined; path: Path; draftless: boolean }[] = [
    ...draft.channels.items.map((one, index) => ({
      when: one?.when,
      path: ['channels', index, 'when'],
      draftless: true,
    })),
    ...draft.approvals.items.map((one, index) => ({
      when: one?.when,
      path: ['approvals', index, 'when'],
      draftless: false,
    })),
  ]
  return conditions.flatMap(({ when, path, draftless }): readonly Found[] => [
    ...(when?.brand ?? []).flatMap((id, index) =>
      unknownName('unknown_brand', id, draft.brands.ids, [...path, 'brand', index]),
    ),
    ...(when?.source ?? []).flatMap((id, index) =>
      unknownName('unknown_source', id, draft.sources.ids, [...path, 'source', index]),
    ),
    ...(draftless && when?.textMatches !== undefined
      ? [[[...path, 'textMatches'], complaint('text_without_draft', {}, mend('remove_it')), 'key'] as const]
      : []),
  ])
}

const checkPeople = (draft: Draft): readonly Found[] => {
  const known = (id: string, path: Path) => unknownName('unknown_staff', id, draft.staff.ids, path)
  const held = (role: Role, path: Path): readonly Found[] => {
    // With somebody unreadable in the list, who holds what is not known yet.
    const holds = draft.staff.items.some((one) => one === null || one.roles.includes(role))
    return holds ? [] : [[path, complaint('nobody_has_role', { role }, mend('give_role', { role }))]]
  }
  const steps = draft.approvals.given
    ? draft.approvals.items.flatMap((rule, index) =>
        (rule?.steps ?? []).map((step, at) => ({ step, path: ['approvals', index, 'steps', at] as Path })),
      )
    : defaultApprovals.flatMap((rule) => rule.steps.map((step) => ({ step, path: ['approvals'] as Path })))
  const escalateTo = draft.nags?.escalateTo ?? defaultNags.escalateTo
  return [
    ...(draft.staff.items.length === 0 && (draft.unlisted ?? 'refuse') === 'refuse'
      ? [[['staff'], complaint('nobody_works', {}, mend('add_staff'))] as const]
      : []),
    ...steps.flatMap(({ step, path }) =>
      'any' in step
        ? held(step.any, path.length > 1 ? [...path, 'any'] : path)
        : step.all.flatMap((id, index) => known(id, [...path, 'all', index])),
    ),
    ...targetProblems(escalateTo, ['nags', 'escalateTo'], draft, held),
    ...draft.digests.items.flatMap((digest, index): readonly Found[] => {
      const path = ['digests', index, 'to']
      if (digest === null) return []
      if ('channel' in digest.to)
        return unknownName('unknown_channel', digest.to.channel, draft.channels.ids, [...path, 'channel'])
      return digest.to.staff.flatMap((id, at) => known(id, [...path, 'staff', at]))
    }),
    ...(draft.assignment?.rota == null
      ? []
      : unknownName('unknown_rota', draft.assignment.rota, draft.rotas.ids, ['assignment', 'rota'])),
  ]
}

const targetProblems = (
  target: string,
  path: Path,
  draft: Draft,
  held: (role: Role, path: Path) => readonly Found[],
): readonly Found[] => {
  if (target.startsWith('duty:')) return unknownName('unknown_rota', target.slice(5), draft.rotas.ids, path)
  if (target.startsWith('staff:')) return unknownName('unknown_staff', target.slice(6), draft.staff.ids, path)
  return held(target as Role, path)
}

const checkSources = (draft: Draft): readonly Found[] =>
  draft.sources.ids
    .filter((id) => !isId(id))
    .map((id) => [
      ['sources', id],
      complaint('bad_id', { got: id }, mend('write_like', { example: 'app-store' })),
      'key',
    ])

const replyVariables = ['author', 'brand', 'case', 'agent']

const checkSavedReplies = (draft: Draft): readonly Found[] => [
  ...repeated(
    draft.savedReplies.items.map((one, index) => ({
      value: one === null ? null : `${one.id} (${one.language})`,
      path: ['savedReplies', index, 'id'],
    })),
    'duplicate_reply',
  ),
  ...draft.savedReplies.items.flatMap((one, index) =>
    [...(one?.text.matchAll(/\{([^{}\s]*)\}/g) ?? [])]
      .map(([, name = '']) => name)
      .filter((name) => !replyVariables.includes(name))
      .map(
        (name): Found => [
          ['savedReplies', index, 'text'],
          complaint('unknown_reply_variable', { name }, suggestion(name, replyVariables)),
        ],
      ),
  ),
]

const checkThresholds = ({ assessment }: Draft): readonly Found[] => {
  const given = assessment?.severityAtRisk
  if (given === undefined) return []
  const all = { ...defaultAssessment.severityAtRisk, ...given }
  const values = severities.map((severity) => all[severity])
  const falling = values.every((value, index) => index === 0 || value <= (values[index - 1] ?? 100))
  return falling
    ? []
    : [
        [
          ['assessment', 'severityAtRisk'],
          complaint(
            'thresholds_not_falling',
            {},
            mend('write_like', { example: '{ critical: 88, high: 60, medium: 30, low: 0 }' }),
          ),
        ],
      ]
}

/** All but the first of equal values. */
const repeated = (
  entries: readonly { value: string | null | undefined; path: Path }[],
  code: 'duplicate_id' | 'duplicate_address' | 'duplicate_reply',
): readonly Found[] =>
  entries.flatMap(({ value, path }, index): readonly Found[] => {
    const first = entries.findIndex((other) => other.value === value)
    const other = entries[first]
    return value == null || first === index || other === undefined
      ? []
      : [
          [
            path,
            complaint(
              code,
              { got: value, other: pathText(other.path) },
              mend(code === 'duplicate_id' ? 'rename_one' : 'remove_one'),
            ),
          ],
        ]
  })

/** `@AcmeAir` and `acmeair` are the same handle. */
const fold = (handle: string): string => handle.toLowerCase().replace(/^@/, '')
