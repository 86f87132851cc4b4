import { isUncertain } from '../domain/case/case.ts'
import { wordsIn } from '../locales/text.ts'
import type { Span } from './card.ts'
import { titleOf } from './case-card.ts'
import { deadlineOf, ownerName, standingOf } from './case-lines.ts'
import type { CaseView, Reader } from './case-view.ts'
import type { LinkedCase } from './digest-view.ts'
import { missingNames, safeLink } from './names.ts'
import { cut, oneLine } from './plain-text.ts'

/** A case as those read it who do not work on it: what it is, a few of its words, how far it is, who has it and by when. */
export const digestRow = (view: CaseView, reader: Reader, more = '', quoted = 90): readonly Span[] => {
  const words = wordsIn(reader.language)
  const deadline = deadlineOf(view, reader)
  const quote = words.say('card.quoted', { text: cut(oneLine(view.mention.text), quoted) })
  return [
    { text: `${words.say('card.case', { case: view.case.id })} · ${titleOf(view, reader)}.`, strong: true },
    { text: ` ${quote} ${progressOf(view, reader)}` },
    ...(deadline === null ? [] : [{ text: ' ' }, deadline]),
    ...(more === '' ? [] : [{ text: ` ${more}` }]),
  ]
}

/** The same with how long it has been open, and ways to its card and its post. */
export const linkedRow = ({ view, link }: LinkedCase, reader: Reader, more = ''): readonly Span[] => {
  const words = wordsIn(reader.language)
  const card = safeLink(link)
  const post = safeLink(view.mention.url)
  return [
    ...digestRow(view, reader, [ageOf(view, reader), more].filter(Boolean).join(' '), quotedInRow),
    ...(card === null ? [] : [{ text: ' ' }, { text: words.say('digest.openCard'), link: card }]),
    ...(post === null ? [] : [{ text: ' ' }, { text: words.say('digest.openPost'), link: post }]),
  ]
}

/** Of a post in a list, so that three of them fit on a phone. */
const quotedInRow = 50

/** Who has it and how far the answer is; a card says it to whoever has to go on. */
const progressOf = (view: CaseView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const one = view.case
  const { state } = one
  const at = words.when(state.since, reader.timezone, reader.now)
  const name = ownerName(one, reader) ?? ''
  const has = (how: string): string => `${words.say('card.has', { name })} ${how}`
  switch (state.status) {
    case 'new':
      return state.since > one.openedAt ? words.say('digest.progress.nobodySince', { at }) : words.say('card.nobody')
    case 'claimed':
      return has(words.say('digest.progress.notWritten'))
    case 'triaged':
      return `${words.say('digest.progress.judged', { name })} ${words.say('digest.progress.notWritten')}`
    case 'drafting':
      return has(words.say('digest.progress.writing'))
    case 'awaiting_approval': {
      const names = missingNames(view.missingApprovals, reader.policy, words)
      return has(words.say('digest.progress.awaiting', { names, at }))
    }
    case 'approved':
      return has(words.say(`digest.progress.${one.publication?.outcome === 'failed' ? 'failed' : 'approved'}`))
    case 'publishing':
      return has(words.say(`digest.progress.${isUncertain(one) ? 'uncertain' : 'publishing'}`))
    case 'waiting_author':
    case 'closed':
      return standingOf(view, reader)
  }
}

/** How long it has been open; nothing of one that is closed. */
const ageOf = ({ case: { openedAt, state } }: CaseView, reader: Reader): string =>
  state.status === 'closed'
    ? ''
    : wordsIn(reader.language).say('digest.age', { age: Math.max(0, reader.now - openedAt) })
