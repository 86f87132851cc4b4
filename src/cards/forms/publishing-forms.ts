import type { StaffCommand } from '../../domain/case/command.ts'
import type { PublicationId } from '../../domain/ids.ts'
import { ok, refused } from '../../domain/result.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { line } from '../card.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { safeLink } from '../names.ts'
import { revisionQuote } from './approval-forms.ts'
import { caseForm, type Parsed, typed } from './parts.ts'

/** Copy, post, paste the link: the text exactly as it was approved. */
export const handPublishForm = (view: CaseView, reader: Reader, revision: number): Form => {
  const words = wordsIn(reader.language)
  const where = safeLink(view.mention.url)
  return caseForm(view, reader, 'case.mark_published.v1', 'mark_published', {
    target: { revision },
    intro: [
      line(words.say('form.mark_published.copy')),
      ...revisionQuote(view, revision),
      ...(where === null ? [] : [line({ text: words.say('form.mark_published.open'), link: where })]),
    ],
    fields: [
      {
        kind: 'text',
        name: 'url',
        label: words.say('form.mark_published.url'),
        hint: words.say('form.mark_published.hint'),
        multiline: false,
        maxLength: 2_000,
        optional: true,
      },
    ],
  })
}

export const parseHandPublish = (
  values: FormValues,
  revision: number,
  publicationId: PublicationId,
  words: Words,
): Parsed<Extract<StaffCommand, { type: 'mark_published' }>> => {
  const url = typed(values, 'url')
  if (url !== '' && safeLink(url) === null) return refused({ url: words.say('form.error.link') })
  return ok({ type: 'mark_published', revision, publicationId, url: url === '' ? null : url })
}

/** After a lost answer: only a person who has looked may send it a second time. */
export const publishAgainForm = (view: CaseView, reader: Reader, revision: number): Form => {
  const words = wordsIn(reader.language)
  const where = safeLink(view.mention.url)
  return caseForm(view, reader, 'case.publish.v1', 'publish', {
    target: { revision },
    intro: [
      line({ text: words.say('form.publish.warning'), strong: true }),
      ...(where === null ? [] : [line({ text: words.say('form.mark_published.open'), link: where })]),
      ...revisionQuote(view, revision),
    ],
    fields: [{ kind: 'checkbox', name: 'looked', label: words.say('form.publish.looked'), value: false }],
  })
}

export const parsePublishAgain = (values: FormValues, words: Words): Parsed<true> =>
  values['looked'] === 'true' ? ok(true) : refused({ looked: words.say('form.error.look') })
