import { ok, refused } from '../../domain/result.ts'
import { wordsIn } from '../../locales/text.ts'
import type { Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { type Parsed, typed } from './parts.ts'

/** At which hour somebody wants their digests. */
export const digestHourForm = (at: number, digest: string | null, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return {
    action: 'digest.change_hour.v1',
    target: digest === null ? {} : { ref: digest },
    language: reader.language,
    title: words.say('digest.form.title'),
    submit: words.say('digest.form.submit'),
    cancel: words.say('form.cancel'),
    intro: [],
    fields: [
      {
        kind: 'text',
        name: 'time',
        label: words.say('digest.form.time'),
        hint: words.say('digest.form.hint', { zone: reader.timezone }),
        multiline: false,
        maxLength: 5,
        value: hourText(at),
      },
    ],
  }
}

/** Minutes since local midnight. */
export const parseDigestHour = (values: FormValues, reader: Reader): Parsed<number> => {
  const [, hours, minutes] = /^(\d{1,2})[:.h](\d{2})$/.exec(typed(values, 'time')) ?? []
  const at = Number(hours) * 60 + Number(minutes)
  return Number(hours) < 24 && Number(minutes) < 60
    ? ok(at)
    : refused({ time: wordsIn(reader.language).say('form.error.time') })
}

export const hourText = (at: number): string =>
  `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
