import { urgency } from '../domain/assessment/severity.ts'
import type { CaseId } from '../domain/ids.ts'
import { wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Span } from './card.ts'
import { titleOf } from './case-card.ts'
import { deadlineOf, standingOf, statusName } from './case-lines.ts'
import type { CaseView, Reader } from './case-view.ts'
import { cut, oneLine } from './plain-text.ts'

/** A case in a list: number and what it is, a few of its words, who has it and by when. */
export const caseRow = (view: CaseView, reader: Reader, more = '', quoted = 90): readonly Span[] => {
  const words = wordsIn(reader.language)
  const deadline = deadlineOf(view, reader)
  const quote = words.say('card.quoted', { text: cut(oneLine(view.mention.text), quoted) })
  return [
    { text: `${words.say('card.case', { case: view.case.id })} · ${titleOf(view, reader)}`, strong: true },
    { text: ` · ${statusName(view.case, words)}. ${quote} ${standingOf(view, reader)}` },
    ...(deadline === null ? [] : [{ text: ' ' }, deadline]),
    ...(more === '' ? [] : [{ text: ` ${more}` }]),
  ]
}

/** Gravest first, then what runs out first, then the oldest. */
export const byUrgency = (one: CaseView, other: CaseView): number =>
  urgency(one.case.severity) - urgency(other.case.severity) ||
  (one.deadline?.dueAt ?? Number.POSITIVE_INFINITY) - (other.deadline?.dueAt ?? Number.POSITIVE_INFINITY) ||
  one.case.openedAt - other.case.openedAt

/** “Open case 1042”, “Claim 1042”: a button on a card that shows several cases. */
export const numbered = (
  id: 'case.open.v1' | 'case.claim.v1' | 'case.snooze.v1',
  view: { readonly id: CaseId; readonly version: number },
  reader: Reader,
): Action => {
  const words = wordsIn(reader.language)
  const target = { caseId: view.id, version: view.version }
  switch (id) {
    case 'case.open.v1':
      return {
        id,
        label: words.say('action.open_case', { case: view.id }),
        describe: words.say('describe.open', { case: view.id }),
        target,
      }
    case 'case.claim.v1':
      return {
        id,
        label: words.say('action.claim_case', { case: view.id }),
        describe: words.say('describe.claim', { case: view.id }),
        target,
      }
    case 'case.snooze.v1':
      return {
        id,
        label: words.say('action.snooze_case', { case: view.id }),
        describe: words.say('describe.snooze', { case: view.id }),
        target,
      }
  }
}
