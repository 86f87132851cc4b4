import { latestRevision } from '../../domain/case/case.ts'
import type { StaffCommand } from '../../domain/case/command.ts'
import { longestReply } from '../../domain/case/decide-for-staff.ts'
import { ok } from '../../domain/result.ts'
import { type Instant, instant } from '../../domain/time.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import type { ActionTarget } from '../action.ts'
import { line } from '../card.ts'
import { mentionQuote } from '../case-card.ts'
import type { CaseView, Reader } from '../case-view.ts'
import type { Field, Form, FormValues } from '../form.ts'
import { cut, oneLine, plain } from '../plain-text.ts'
import { filling, fits, suggestedReply, type Writing } from '../reply-variables.ts'
import { caseForm, notOffered, type Parsed, required, tooLong, typed } from './parts.ts'

/**
 * A new revision of the reply. The target's revision is the one it was written on, its ref the moment the mention was
 * read: by these a draft that somebody or something overtook is found out.
 */
export const draftForm = (view: CaseView, reader: Reader, writing: Writing): Form => {
  const words = wordsIn(reader.language)
  const latest = latestRevision(view.case)
  const limit = limitOf(view)
  const saved = savedRepliesFor(view, reader, writing)
  const suggested = suggestedReply(view, reader, writing)
  const begun = suggested ?? latest?.text
  const savedField: Field = {
    kind: 'choice',
    name: 'saved',
    label: words.say('form.draft.saved'),
    hint: words.say('form.draft.savedHint'),
    optional: true,
    options: saved.map(({ id, text }, index) => ({ value: String(index), label: cut(oneLine(`${id}: ${text}`), 70) })),
  }
  return caseForm(view, reader, 'case.draft.v1', 'draft', {
    target: { revision: latest?.revision ?? 0, ref: String(reader.now) },
    intro: [
      mentionQuote(view, reader, 600),
      ...(suggested === null ? [] : [line(words.say('form.draft.suggestedIntro'))]),
    ],
    fields: [
      ...(saved.length === 0 ? [] : [savedField]),
      {
        kind: 'text',
        name: 'text',
        label: words.say(suggested === null ? 'form.draft.text' : 'form.draft.suggested'),
        hint: words.say('form.draft.limit', { limit }),
        multiline: true,
        // A limit that shrank must not make the last draft unshowable; what is too long is said when it is saved.
        maxLength: Math.max(limit, begun?.length ?? 0),
        // A saved reply may stand in for it.
        optional: saved.length > 0,
        ...(begun !== undefined && { value: begun }),
      },
      { kind: 'checkbox', name: 'submit', label: words.say('form.draft.submitToo'), value: true, optional: true },
    ],
  })
}

export interface DraftValues {
  readonly command: Extract<StaffCommand, { type: 'draft' }>
  /** Submitted for approval in the same breath. */
  readonly submit: boolean
}

export const parseDraft = (
  values: FormValues,
  view: CaseView,
  target: ActionTarget,
  reader: Reader,
  writing: Writing,
): Parsed<DraftValues> => {
  const words: Words = wordsIn(reader.language)
  // Without characters that nobody sees, and with typed variables filled: what is approved is what approvers read.
  const own = filling(view, reader, writing)(plain(typed(values, 'text'))).trim()
  const picked = values['saved']
  const saved =
    picked === undefined || picked === ''
      ? null
      : (savedRepliesFor(view, reader, writing)[Number(picked)]?.text ?? null)
  if (picked !== undefined && picked !== '' && saved === null) return notOffered(words, 'saved')
  // Words somebody changed go before the saved ones; the last revision's, merely left standing, do not.
  const suggested = suggestedReply(view, reader, writing)
  const isAsSuggested = suggested !== null && own === plain(suggested).trim()
  const untouched = own === '' || isAsSuggested || own === plain(latestRevision(view.case)?.text ?? '').trim()
  const text = saved !== null && untouched ? saved : own
  if (text === '') return required(words, 'text')
  const limit = limitOf(view)
  if (lengthOf(text) > limit) return tooLong(words, 'text', limit, lengthOf(text))
  return ok({
    command: {
      type: 'draft',
      text,
      basedOn: readAt(target, reader.now),
      onRevision: target.revision ?? latestRevision(view.case)?.revision ?? 0,
      ...(isAsSuggested && text === own && { suggested: true }),
    },
    submit: values['submit'] === 'true',
  })
}

/** Networks count code points or whole graphemes, never the code units a text is stored in; the stricter of the two. */
const lengthOf = (text: string): number => Array.from(text).length

const limitOf = (view: CaseView): number => Math.min(view.maxReplyLength ?? longestReply, longestReply)

const readAt = ({ ref }: ActionTarget, now: Instant): Instant => {
  const at = Number(ref)
  return ref !== undefined && Number.isSafeInteger(at) && at > 0 && at <= now ? instant(at) : now
}

/** Saved replies in the author's language first, with their variables filled. */
const savedRepliesFor = (view: CaseView, reader: Reader, writing: Writing) => {
  const { policy } = reader
  const language = view.case.language.split('-')[0]
  const fill = filling(view, reader, writing)
  return policy.savedReplies
    .filter(({ text }) => fits(text, writing))
    .toSorted((one, other) => Number(other.language === language) - Number(one.language === language))
    .map(({ id, text }) => ({ id, text: fill(text) }))
}
