import { type Language, languages, type StaffId } from '../../domain/ids.ts'
import type { Shift, Staff } from '../../domain/policy.ts'
import { ok, refused } from '../../domain/result.ts'
import { dateOf, localTime, zoneOf } from '../../domain/service-level/zone.ts'
import type { Instant } from '../../domain/time.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import type { Reader } from '../case-view.ts'
import type { Field, Form, FormValues } from '../form.ts'
import type { ShownSettings } from '../queue-card.ts'
import { choices, chosen, notOffered, type Parsed, typed } from './parts.ts'
import { colleagues, morningOf, today } from './planning-forms.ts'

export const settingsForm = (settings: ShownSettings, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  const [quiet] = settings.quiet ?? []
  const time = (name: string, value: number | undefined): Field => ({
    kind: 'text',
    name,
    label: words.say(name === 'quietFrom' ? 'form.settings.quietFrom' : 'form.settings.quietTo'),
    multiline: false,
    maxLength: 5,
    optional: true,
    ...(name === 'quietFrom' && { hint: words.say('form.settings.quietHint') }),
    ...(value !== undefined && { value: clockTime(value) }),
  })
  return {
    action: 'settings.edit.v1',
    target: {},
    language: reader.language,
    title: words.say('form.settings.title'),
    submit: words.say('form.settings.submit'),
    cancel: words.say('form.cancel'),
    intro: [],
    fields: [
      {
        kind: 'choice',
        name: 'language',
        label: words.say('form.settings.language'),
        options: choices(languages, (language) => words.say(`language.${language}`)),
        value: reader.language,
      },
      time('quietFrom', quiet?.from),
      time('quietTo', quiet?.to),
      {
        kind: 'date',
        name: 'awayUntil',
        label: words.say('form.settings.awayUntil'),
        hint: words.say('form.settings.awayHint'),
        optional: true,
        min: dateOf(today(reader) + 1),
        ...(settings.awayUntil !== null &&
          settings.awayUntil > reader.now && {
            value: dateOf(localTime(zoneOf(reader.timezone), settings.awayUntil).day),
          }),
      },
    ],
  }
}

export interface SettingsValues {
  readonly language: Language
  readonly quiet: readonly Shift[] | null
  readonly awayFrom: Instant | null
  readonly awayUntil: Instant | null
}

export const parseSettings = (values: FormValues, before: ShownSettings, reader: Reader): Parsed<SettingsValues> => {
  const words = wordsIn(reader.language)
  const language = chosen(values, 'language', languages)
  if (language === null) return notOffered(words, 'language')
  const from = minutesOf(typed(values, 'quietFrom'))
  const to = minutesOf(typed(values, 'quietTo'))
  if (from === undefined) return notATime(words, 'quietFrom')
  if (to === undefined || (from === null) !== (to === null))
    return notATime(words, to === null && from !== null ? 'quietTo' : 'quietFrom')
  const away = typed(values, 'awayUntil')
  const awayUntil = away === '' ? null : morningOf(away, reader)
  if (away !== '' && (awayUntil === null || awayUntil <= reader.now))
    return refused({ awayUntil: words.say('form.error.date') })
  return ok({
    language,
    quiet: from === null || to === null ? null : [{ from, to }],
    awayFrom: awayUntil === null ? null : (before.awayFrom ?? reader.now),
    awayUntil,
  })
}

export const handOverForm = (staff: Staff, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return {
    action: 'queue.hand_over.v1',
    target: {},
    language: reader.language,
    title: words.say('form.hand_over.title'),
    submit: words.say('form.hand_over.submit'),
    cancel: words.say('form.cancel'),
    intro: [],
    fields: [
      { kind: 'choice', name: 'to', label: words.say('form.hand_over.to'), options: colleagues(reader, staff.id) },
    ],
  }
}

export const parseHandOver = (values: FormValues, staff: Staff, reader: Reader): Parsed<StaffId> => {
  const to = chosen(
    values,
    'to',
    colleagues(reader, staff.id).map(({ value }) => value),
  )
  return to === null ? notOffered(wordsIn(reader.language), 'to') : ok(to as StaffId)
}

const notATime = (words: Words, name: string): Parsed<never> => refused({ [name]: words.say('form.error.time') })

/** “22:00” → 1320; null when left empty, undefined for what is no time. */
const minutesOf = (text: string): number | null | undefined => {
  if (text === '') return null
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? []
  const total = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60 ? total : undefined
}

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
