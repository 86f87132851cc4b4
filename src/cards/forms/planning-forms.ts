import { ownerOf } from '../../domain/case/case.ts'
import type { StaffCommand } from '../../domain/case/command.ts'
import type { StaffId } from '../../domain/ids.ts'
import { ok, refused } from '../../domain/result.ts'
import { dateOf, dayOf, localTime, momentOf, zoneOf } from '../../domain/service-level/zone.ts'
import { hourMs, type Instant, plus } from '../../domain/time.ts'
import { wordsIn } from '../../locales/text.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues, Option } from '../form.ts'
import { staffName } from '../names.ts'
import { caseForm, choices, chosen, notOffered, type Parsed, remarkField, required, typed } from './parts.ts'

const working = ['agent', 'manager', 'legal', 'admin'] as const

export const assignForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.assign.v1', 'assign', {
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: words.say('form.assign.to'),
        options: colleagues(reader, ownerOf(view.case)),
      },
    ],
  })
}

export const parseAssign = (values: FormValues, reader: Reader): Parsed<Extract<StaffCommand, { type: 'assign' }>> => {
  const to = chosen(
    values,
    'to',
    colleagues(reader, null).map(({ value }) => value),
  )
  return to === null ? notOffered(wordsIn(reader.language), 'to') : ok({ type: 'assign', to: to as StaffId })
}

/** People who work on cases, but for the one who has it. */
export const colleagues = ({ policy }: Reader, but: StaffId | null): readonly Option[] =>
  policy.staff
    .filter((one) => one.id !== but && working.some((role) => one.roles.includes(role)))
    .map((one) => ({ value: one.id, label: staffName(policy, one.id) }))

const naps = ['hour', 'fourHours', 'tomorrow', 'date'] as const
const morning = 9 * 60

export const snoozeForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.snooze.v1', 'snooze', {
    fields: [
      {
        kind: 'choice',
        name: 'for',
        label: words.say('form.snooze.for'),
        options: choices(naps, (nap) => words.say(`form.snooze.${nap}`)),
        value: 'hour',
      },
      {
        kind: 'date',
        name: 'date',
        label: words.say('form.snooze.onDate'),
        hint: words.say('form.snooze.onDateHint'),
        optional: true,
        min: dateOf(today(reader) + 1),
      },
    ],
  })
}

export const parseSnooze = (values: FormValues, reader: Reader): Parsed<Extract<StaffCommand, { type: 'snooze' }>> => {
  const words = wordsIn(reader.language)
  const nap = chosen(values, 'for', naps)
  const snoozed = (until: Instant): Parsed<Extract<StaffCommand, { type: 'snooze' }>> => ok({ type: 'snooze', until })
  switch (nap) {
    case null:
      return notOffered(words, 'for')
    case 'hour':
      return snoozed(plus(reader.now, hourMs))
    case 'fourHours':
      return snoozed(plus(reader.now, 4 * hourMs))
    case 'tomorrow':
      return snoozed(momentOf(zoneOf(reader.timezone), today(reader) + 1, morning))
    case 'date': {
      const date = typed(values, 'date')
      if (date === '') return required(words, 'date')
      const until = morningOf(date, reader)
      return until === null ? refused({ date: words.say('form.error.date') }) : snoozed(until)
    }
  }
}

export const escalateForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.escalate.v1', 'escalate', {
    fields: [remarkField('text', words.say('form.escalate.text'), { optional: true })],
  })
}

export const parseEscalate = (values: FormValues): Parsed<Extract<StaffCommand, { type: 'escalate' }>> =>
  ok({ type: 'escalate', text: typed(values, 'text') })

/** Nine in the morning of a local date, in the reader's zone; null for what is no date. */
export const morningOf = (date: string, reader: Reader): Instant | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  const day = dayOf(date)
  return Number.isFinite(day) && dateOf(day) === date ? momentOf(zoneOf(reader.timezone), day, morning) : null
}

export const today = (reader: Reader): number => localTime(zoneOf(reader.timezone), reader.now).day
