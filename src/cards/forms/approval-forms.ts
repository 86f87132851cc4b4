import type { StaffCommand } from '../../domain/case/command.ts'
import { ok } from '../../domain/result.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import type { Block } from '../card.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Form, FormValues } from '../form.ts'
import { inPieces } from '../plain-text.ts'
import { caseForm, type Parsed, remarkField, required, typed } from './parts.ts'

export const requestChangesForm = (view: CaseView, reader: Reader, revision: number): Form =>
  turnDownForm(view, reader, revision, 'request_changes')
export const rejectForm = (view: CaseView, reader: Reader, revision: number): Form =>
  turnDownForm(view, reader, revision, 'reject')

export const parseTurnDown = <Type extends 'request_changes' | 'reject'>(
  type: Type,
  values: FormValues,
  revision: number,
  words: Words,
): Parsed<Extract<StaffCommand, { type: Type }>> => {
  const text = typed(values, 'text')
  if (text === '') return required(words, 'text')
  return ok({ type, revision, text } as Extract<StaffCommand, { type: Type }>)
}

/** The draft as it would be sent, literally; a very long one in pieces that join to the whole. */
export const revisionQuote = (view: CaseView, revision: number): readonly Block[] => {
  const draft = view.case.revisions.find((one) => one.revision === revision)
  return draft === undefined
    ? []
    : inPieces(draft.text, longestPiece).map((text) => ({ kind: 'quote', text, lang: view.case.language }))
}

/** Slack shows at most 3,000 characters in one block: docs.slack.dev/reference/block-kit/blocks/section-block */
const longestPiece = 2_900

const turnDownForm = (view: CaseView, reader: Reader, revision: number, name: 'request_changes' | 'reject'): Form => {
  const words = wordsIn(reader.language)
  return caseForm(view, reader, `case.${name}.v1`, name, {
    target: { revision },
    intro: revisionQuote(view, revision),
    fields: [remarkField('text', words.say(`form.${name}.text`))],
  })
}
