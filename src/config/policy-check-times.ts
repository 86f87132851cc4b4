import { severities } from '../domain/assessment/severity.ts'
import { type Shift, weekdays } from '../domain/policy.ts'
import { defaultServiceLevels } from './policy-defaults.ts'
import { type Path, pathText } from './policy-document.ts'
import type { Draft } from './policy-draft.ts'
import { type Found, unknownName } from './policy-found.ts'
import { complaint, mend } from './problem.ts'

/** Shifts that overlap, and a week in which no business clock would ever run. */
export const checkHours = ({ hours, serviceLevels }: Draft): readonly Found[] => {
  if (hours === null) return []
  const shifts = weekdays.flatMap((day, index) =>
    (hours[day] ?? []).map((shift, at) => ({ ...minutesOfWeek(shift, index), path: ['hours', day, at] as Path })),
  )
  const overlapping = shifts.flatMap((one, index): readonly Found[] => {
    const other = shifts.slice(0, index).find((earlier) => overlap(earlier, one))
    return other === undefined
      ? []
      : [[one.path, complaint('shifts_overlap', { other: pathText(other.path) }, mend('move_shift'))]]
  })
  const closed = weekdays.some((day) => hours[day] !== null) && shifts.length === 0
  const needsHours = severities.some(
    (severity) => (serviceLevels?.[severity]?.clock ?? defaultServiceLevels[severity].clock) === 'business',
  )
  return closed && needsHours
    ? [
        ...overlapping,
        [['hours'], complaint('no_business_hours', {}, mend('write_like', { example: 'monday: ["09:00-18:00"]' }))],
      ]
    : overlapping
}

interface Span {
  readonly from: number
  readonly to: number
}

const weekMinutes = 7 * 1440
const minutesOfWeek = ({ from, to }: Shift, day: number): Span => ({
  from: day * 1440 + from,
  to: day * 1440 + (to < from ? to + 1440 : to),
})
/** Sunday's night shift may reach into Monday. */
const overlap = (one: Span, other: Span): boolean =>
  [-weekMinutes, 0, weekMinutes].some((turn) => one.from + turn < other.to && other.from < one.to + turn)

export const checkRotas = (draft: Draft): readonly Found[] =>
  draft.rotas.items.flatMap((rota, index): readonly Found[] => {
    const path = ['rotas', index]
    const known = (id: string, inner: Path) => unknownName('unknown_staff', id, draft.staff.ids, [...path, ...inner])
    return [
      ...(rota?.members ?? []).flatMap((id, at) => known(id, ['members', at])),
      ...(rota?.overrides ?? []).flatMap((one, at): readonly Found[] => {
        const earlier =
          rota?.overrides.slice(0, at).findIndex((other) => other.from <= one.to && one.from <= other.to) ?? -1
        return [
          ...known(one.staff, ['overrides', at, 'staff']),
          ...(one.to < one.from
            ? [
                [
                  [...path, 'overrides', at, 'to'],
                  complaint('dates_reversed', { from: one.from, to: one.to }, mend('swap_dates')),
                ] as const,
              ]
            : []),
          ...(earlier >= 0
            ? [
                [
                  [...path, 'overrides', at],
                  complaint(
                    'overrides_overlap',
                    { other: pathText([...path, 'overrides', earlier]) },
                    mend('move_shift'),
                  ),
                ] as const,
              ]
            : []),
        ]
      }),
    ]
  })
