import { closeReasons } from '../../domain/case/case.ts'
import type { StaffCommand } from '../../domain/case/command.ts'
import { ok, refused } from '../../domain/result.ts'
import { dateOf } from '../../domain/service-level/zone.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import {
  caseForm,
  caseNumber,
  choices,
  chosen,
  notOffered,
  type Parsed,
  remarkField,
  required,
  typed,
} from './parts.ts'
import { morningOf, today } from './planning-forms.ts'

/** Do-not-engage has its own form, with reason and review date. */
const offered = closeReasons.filter((why) => why !== 'do_not_engage' && why !== 'storm')

export const closeForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.close.v1', 'close', {
    fields: [
      {
        kind: 'choice',
        name: 'why',
        label: words.say('form.close.why'),
        options: choices(offered, (why) => words.say(`closeReason.${why}`)),
        value: view.case.publication?.outcome === 'published' ? 'resolved' : 'not_risky',
      },
      remarkField('text', words.say('form.close.text'), { optional: true }),
    ],
  })
}

export const parseClose = (values: FormValues, words: Words): Parsed<Extract<StaffCommand, { type: 'close' }>> => {
  const why = chosen(values, 'why', offered)
  return why === null ? notOffered(words, 'why') : ok({ type: 'close', why, text: typed(values, 'text') })
}

export const doNotEngageForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.do_not_engage.v1', 'do_not_engage', {
    fields: [
      remarkField('text', words.say('form.do_not_engage.text'), { hint: words.say('form.do_not_engage.hint') }),
      {
        kind: 'date',
        name: 'review',
        label: words.say('form.do_not_engage.review'),
        optional: true,
        min: dateOf(today(reader) + 1),
      },
    ],
  })
}

export const parseDoNotEngage = (
  values: FormValues,
  reader: Reader,
): Parsed<Extract<StaffCommand, { type: 'do_not_engage' }>> => {
  const words = wordsIn(reader.language)
  const text = typed(values, 'text')
  if (text === '') return required(words, 'text')
  const review = typed(values, 'review')
  if (review === '') return ok({ type: 'do_not_engage', text, reviewAt: null })
  const reviewAt = morningOf(review, reader)
  return reviewAt === null
    ? refused({ review: words.say('form.error.date') })
    : ok({ type: 'do_not_engage', text, reviewAt })
}

export const mergeForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.merge.v1', 'merge', {
    fields: [
      {
        kind: 'text',
        name: 'into',
        label: words.say('form.merge.into'),
        hint: words.say('form.merge.hint'),
        multiline: false,
        maxLength: 20,
      },
    ],
  })
}

export const parseMerge = (values: FormValues, words: Words): Parsed<Extract<StaffCommand, { type: 'merge' }>> => {
  const into = caseNumber(typed(values, 'into'))
  return into === null ? refused({ into: words.say('form.error.caseNumber') }) : ok({ type: 'merge', into })
}

export const noteForm = (view: CaseView, reader: Reader): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, 'case.note.v1', 'note', {
    fields: [remarkField('text', words.say('form.note.text'), { hint: words.say('form.note.hint') })],
  })
}

export const parseNote = (values: FormValues, words: Words): Parsed<Extract<StaffCommand, { type: 'note' }>> => {
  const text = typed(values, 'text')
  return text === '' ? required(words, 'text') : ok({ type: 'note', text })
}
