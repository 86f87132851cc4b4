import { type Case, hasNothingToAnswer, isUncertain, latestRevision, ownerOf } from '../domain/case/case.ts'
import type { StaffId } from '../domain/ids.ts'
import { baseLanguage } from '../domain/storm/voice.ts'
import type { Instant } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Span } from './card.ts'
import type { CaseView, Reader } from './case-view.ts'
import { languageName, missingNames, safeLink, staffName } from './names.ts'

/** “new”, “claimed”: how the case stands, in a word. */
export const statusName = (one: Case, words: Words): string => {
  if (isUncertain(one)) return words.say('status.uncertain')
  if (one.state.status === 'new' && one.state.since > one.openedAt) return words.say('status.again')
  return words.say(`status.${one.state.status}`)
}

/** What is out of the ordinary and must not be missed, gravest first. */
export const warningsOf = (view: CaseView, reader: Reader): readonly string[] => {
  const words = wordsIn(reader.language)
  const one = view.case
  const when = (at: Instant): string => words.when(at, reader.timezone, reader.now)
  const warnings: string[] = []
  if (isUncertain(one)) warnings.push(words.say('card.uncertain'))
  if (one.state.status === 'approved' && one.publication?.outcome === 'failed')
    warnings.push(words.say('card.publicationFailed'))
  if (one.state.status === 'closed') return warnings
  // Whoever says yes to a holding statement says it for everybody.
  if (view.forStorm !== null) {
    const { id, open: count, inOtherLanguages } = view.forStorm
    const language = languageName(baseLanguage(one.language), reader.language)
    if (inOtherLanguages === 0) warnings.push(words.say('card.forStorm', { id, count }))
    else {
      warnings.push(words.say('card.forStormIn', { id, count, language }))
      warnings.push(words.say('card.notForStorm', { count: inOtherLanguages }))
    }
  }
  if (one.mentionChanged !== null) {
    const { how, at } = one.mentionChanged
    const replaced = how === 'deleted' && !hasNothingToAnswer(one)
    const key = replaced ? 'card.mentionReplaced' : how === 'deleted' ? 'card.mentionDeleted' : 'card.mentionEdited'
    warnings.push(words.say(key, { at: when(at) }))
  }
  if (one.answeredElsewhere !== null)
    warnings.push(words.say('card.answeredElsewhere', { at: when(one.answeredElsewhere.at) }))
  const draft = isBeingAnswered(one) ? latestRevision(one) : null
  if (draft !== null && one.mentionChanged === null && one.authorSpokeAt > draft.basedOn)
    warnings.push(words.say('card.draftStale', { revision: draft.revision, at: when(one.authorSpokeAt) }))
  if (one.escalated !== null) {
    const { by, at } = one.escalated
    warnings.push(
      by === 'clock'
        ? words.say('card.escalatedByClock', { at: when(at) })
        : words.say('card.escalated', { name: staffName(reader.policy, by), at: when(at) }),
    )
  }
  return warnings
}

/** Who has it and how far it is, in one short sentence. */
export const standingOf = (view: CaseView, reader: Reader): string => {
  const words = wordsIn(reader.language)
  const one = view.case
  const { state } = one
  const name = (id: StaffId): string => staffName(reader.policy, id)
  const at = words.when(state.since, reader.timezone, reader.now)
  const has = (id: StaffId): string => words.say('card.has', { name: name(id) })
  switch (state.status) {
    case 'new':
      return state.since > one.openedAt ? words.say('card.nobodyAgain', { at }) : words.say('card.nobody')
    case 'claimed':
      return has(state.owner)
    case 'triaged':
      return `${has(state.owner)} ${words.say('card.triaged')}`
    case 'drafting':
      return `${has(state.owner)} ${words.say('card.drafting', { revision: latestRevision(one)?.revision ?? 1 })}`
    case 'awaiting_approval':
      return `${has(state.owner)} ${words.say('card.awaiting', { revision: state.revision, at })}`
    case 'approved':
      return `${has(state.owner)} ${words.say(view.publisher === 'webhook' ? 'card.approvedSend' : 'card.approvedByHand')}`
    case 'publishing':
      if (isUncertain(one)) return has(state.owner)
      return one.publication?.how === 'manual'
        ? words.say('card.postingByHand', { name: name(state.owner), revision: state.revision })
        : words.say('card.sending', { revision: state.revision })
    case 'waiting_author':
      return `${has(state.owner)} ${words.say('card.answered', { at })}`
    case 'closed':
      return closedSentence(state, reader, words)
  }
}

/** The next promise, and whether it is broken already; null when no clock runs. */
export const deadlineOf = (view: CaseView, reader: Reader): Span | null => {
  const words = wordsIn(reader.language)
  const { snoozedUntil } = view.case
  if (snoozedUntil !== null)
    return { text: words.say('card.snoozed', { at: words.when(snoozedUntil, reader.timezone, reader.now) }) }
  if (view.deadline === null) return null
  const { target, dueAt } = view.deadline
  const params = { target: words.say(`target.${target}`), at: words.when(dueAt, reader.timezone, reader.now) }
  return dueAt > reader.now
    ? { text: words.say('card.due', { ...params, left: words.duration(dueAt - reader.now) }) }
    : { text: words.say('card.overdue', { ...params, late: words.duration(reader.now - dueAt) }), strong: true }
}

/** Which approvals a reply needs, has and still waits for; null where it no longer matters. */
export const approvalsOf = (view: CaseView, reader: Reader): string | null => {
  const words = wordsIn(reader.language)
  const { state } = view.case
  const given =
    'approvals' in state && state.approvals.length > 0
      ? words.say('card.approvedBy', {
          names: words.list(state.approvals.map(({ by }) => staffName(reader.policy, by))),
        })
      : null
  const missing = missingNames(view.missingApprovals, reader.policy, words)
  switch (state.status) {
    case 'new':
    case 'claimed':
    case 'triaged':
    case 'drafting':
      return missing === '' ? words.say('card.noApproval') : words.say('card.needs', { names: missing })
    case 'awaiting_approval':
    case 'approved':
    case 'publishing':
      return (
        [missing === '' ? null : words.say('card.missing', { names: missing }), given].filter(Boolean).join(' ') || null
      )
    case 'waiting_author':
    case 'closed':
      return null
  }
}

/** Where the answer stands in public, once it does. */
export const publishedLink = (view: CaseView, words: Words): Span | null => {
  const link = view.case.publication?.outcome === 'published' ? safeLink(view.case.publication.url) : null
  return link === null ? null : { text: words.say('card.seeReply'), link }
}

/** States in which a draft is on its way to the author. */
export const isBeingAnswered = (one: Case): boolean => {
  switch (one.state.status) {
    case 'drafting':
    case 'awaiting_approval':
    case 'approved':
    case 'publishing':
      return true
    case 'new':
    case 'claimed':
    case 'triaged':
    case 'waiting_author':
    case 'closed':
      return false
  }
}

/** Whoever has it, by name; null while nobody does. */
export const ownerName = (one: Case, reader: Reader): string | null => {
  const owner = ownerOf(one)
  return owner === null ? null : staffName(reader.policy, owner)
}

const closedSentence = (state: Extract<Case['state'], { status: 'closed' }>, reader: Reader, words: Words): string => {
  const at = words.when(state.since, reader.timezone, reader.now)
  const why =
    state.mergedInto === null
      ? words.say(`closeReason.${state.why}`)
      : words.say('card.mergedInto', { case: state.mergedInto })
  const closed =
    state.by === null
      ? words.say('card.closedBySystem', { at, why })
      : words.say('card.closed', { name: staffName(reader.policy, state.by), at, why })
  return state.reviewAt === null
    ? closed
    : `${closed} ${words.say('card.review', { date: words.date(state.reviewAt, reader.timezone) })}`
}
