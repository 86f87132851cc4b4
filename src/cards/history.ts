import type { CaseEvent, EventBody } from '../domain/case/event.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Block, Card } from './card.ts'
import { titleOf } from './case-card.ts'
import type { CaseView, Reader } from './case-view.ts'
import { staffName, stepName } from './names.ts'
import { cut, oneLine } from './plain-text.ts'

/** What happened, in a sentence. It names people and never pings them. */
export const historyLine = (event: CaseEvent, reader: Reader): string =>
  cut(sentence(event, reader, wordsIn(reader.language)), 600)

/** The same with when it happened, for what comes late, or once more because a chat's answer was lost. */
export const lateLine = (event: CaseEvent, reader: Reader): string => {
  const words = wordsIn(reader.language)
  return words.say('history.late', {
    at: words.when(event.at, reader.timezone, reader.now),
    line: historyLine(event, reader),
  })
}

/** The whole log of a case, newest last, with how long after its opening each step came. */
export const historyCard = (view: CaseView, events: readonly CaseEvent[], reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const { id, openedAt, version } = view.case
  const shown = events.slice(-mostLines)
  const hidden = events.length - shown.length
  const title = words.say('history.title', { case: id })
  const items = shown.map((event) => [
    { text: words.when(event.at, reader.timezone, reader.now), strong: true },
    { text: ` (${sinceOpened(event, openedAt, words)}) ` },
    { text: cut(historyLine(event, reader), 200) },
  ])
  const earlier: Block[] =
    hidden > 0
      ? [{ kind: 'line', quiet: true, spans: [{ text: words.say('history.earlier', { count: hidden }) }] }]
      : []
  return {
    key: `history:${id}`,
    version,
    language: reader.language,
    summary: cut(`${title} ${titleOf(view, reader)}`, 300),
    tone: 'neutral',
    blocks: [{ kind: 'title', text: title, aside: titleOf(view, reader) }, ...earlier, { kind: 'list', items }],
    actions: [],
    menu: [],
  }
}

/** “+12 min” */
export const sinceOpened = (event: CaseEvent, openedAt: Instant, words: Words): string =>
  `+${words.duration(event.at - openedAt)}`

const mostLines = 40

const sentence = (event: CaseEvent, reader: Reader, words: Words): string => {
  const { body } = event
  const person = (id: StaffId): string => staffName(reader.policy, id)
  const name = event.by.kind === 'staff' ? person(event.by.id) : words.say(`history.by_${event.by.name}`)
  const when = (at: Instant): string => words.when(at, reader.timezone, reader.now)
  switch (body.type) {
    case 'opened':
      return words.say('history.opened', { ...verdict(body.assessment, words) })
    case 'mention_joined':
      return words.say(body.thanks ? 'history.thanks' : 'history.mention_joined')
    case 'reach_raised':
      return words.say('history.reach_raised', {
        count: body.sharesAdded,
        risk: Math.round(body.assessment.risk.value),
      })
    case 'value_changed':
      return words.say('history.value_changed', {
        value: Math.round(body.assessment.value.value),
        ...verdict(body.assessment, words),
      })
    case 'reassessed':
    case 'second_opinion':
      return words.say(`history.${body.type}`, { ...verdict(body.assessment, words) })
    case 'mention_edited':
    case 'mention_deleted':
    case 'answered_elsewhere':
    case 'woken':
    case 'publication_uncertain':
      return words.say(`history.${body.type}`)
    case 'claimed':
      return words.say('history.claimed', { name })
    case 'released':
      return words.say(body.idle ? 'history.released_idle' : 'history.released', { name })
    case 'assigned':
      return words.say('history.assigned', { name, to: person(body.to) })
    case 'triaged':
      return words.say('history.triaged', {
        name,
        severity: words.say(`severity.${body.severity}`),
        nature: words.say(`nature.${body.nature}`),
        route: words.say(`route.${body.route}`),
      })
    case 'approved':
      return words.say(body.standIn === true ? 'history.approved_in_place' : 'history.approved', {
        name,
        revision: body.revision,
      })
    case 'suggestion_asked':
      return words.say('history.suggestion_asked', { name })
    case 'suggested':
      return words.say('history.suggested')
    case 'suggestion_failed':
      return words.say('history.suggestion_failed', { why: failureText(body.why, words) })
    case 'drafted':
    case 'recalled':
      return words.say(`history.${body.type}`, { name, revision: body.revision })
    case 'statement_adopted': {
      const adopted = words.say('history.statement_adopted', {
        name: person(body.sentBy),
        revision: body.revision,
        case: body.from,
      })
      const names = words.list(body.approvals.map(({ by }) => person(by)))
      return `${adopted} ${names === '' ? words.say('card.noApproval') : words.say('card.approvedBy', { names })}`
    }
    case 'submitted': {
      const steps = body.steps.map((step) => stepName(step, reader.policy, words)).join(', ')
      const submitted = words.say('history.submitted', { name, revision: body.revision })
      return `${submitted} ${steps === '' ? words.say('card.noApproval') : words.say('history.needs', { names: steps })}`
    }
    case 'cleared':
      return words.say('history.cleared', { revision: body.revision })
    case 'changes_requested':
    case 'rejected':
      return said(words.say(`history.${body.type}`, { name, revision: body.revision }), body.text, words)
    case 'publication_requested':
      return words.say(body.how === 'manual' ? 'history.posting_by_hand' : 'history.publication_requested', {
        name,
        revision: body.revision,
      })
    case 'published':
      return event.by.kind === 'staff'
        ? words.say('history.published_by', { name, revision: body.revision })
        : words.say('history.published', { revision: body.revision })
    case 'publication_failed':
      return isStopped(body.why)
        ? words.say('history.not_sent', { why: words.say(`notSent.${body.why}`) })
        : said(words.say('history.publication_failed'), body.why, words)
    case 'snoozed':
      return words.say('history.snoozed', { name, at: when(body.until) })
    case 'escalated':
      return said(words.say('history.escalated', { name }), body.text, words)
    case 'merged':
      return words.say('history.merged', { name, case: body.into })
    case 'absorbed':
      return words.say('history.absorbed', { case: body.from, count: body.mentions.length })
    case 'closed':
      return closed(body, name, reader, words)
    case 'reopened':
      return body.cause === 'staff'
        ? words.say('history.reopened', { name })
        : words.say(`history.reopened_${body.cause}`)
    case 'noted':
      return said(words.say('history.noted', { name }), body.text, words)
    case 'nags_muted':
      return words.say(body.muted ? 'history.nags_muted' : 'history.nags_unmuted', { name })
    case 'nagged':
      return reminded(body, words.list(body.to.map(person)), words)
  }
}

/** Why a model had no answer; a word that no locale knows is still a failure. */
const failureText = (why: string, words: Words): string => {
  const key = `modelFailure.${why}`
  return words.say(words.has(key) ? key : 'modelFailure.server')
}

const verdict = (assessment: Extract<EventBody, { type: 'opened' }>['assessment'], words: Words) => ({
  severity: words.say(`severity.${assessment.severity}`),
  nature: words.say(`nature.${assessment.nature}`),
  risk: Math.round(assessment.risk.value),
})

const reminded = ({ to, channel }: Extract<EventBody, { type: 'nagged' }>, names: string, words: Words): string => {
  if (to.length > 0) return words.say(channel === null ? 'history.nagged' : 'history.nagged_both', { names })
  return words.say(channel === null ? 'history.nagged_nobody' : 'history.nagged_channel')
}

const closed = (body: Extract<EventBody, { type: 'closed' }>, name: string, reader: Reader, words: Words): string => {
  const text = said(words.say('history.closed', { name, why: words.say(`closeReason.${body.why}`) }), body.text, words)
  return body.reviewAt === null
    ? text
    : `${text} ${words.say('card.review', { date: words.date(body.reviewAt, reader.timezone) })}`
}

/** What a person wrote, behind what they did; it may have been erased. */
/** What kept a reply from leaving before any network saw it; anything else is a network's own word. */
const stops = [
  'mention_deleted',
  'mention_replaced',
  'mention_edited',
  'mention_changed',
  'already_answered',
  'draft_stale',
  'approval_missing',
  'publishing_stopped',
  'no_publisher',
  'text_mismatch',
] as const
const isStopped = (why: string): why is (typeof stops)[number] => (stops as readonly string[]).includes(why)

const said = (deed: string, text: string, words: Words): string => {
  const quote = oneLine(text)
  return quote === '' ? deed : `${deed} ${words.say('card.quoted', { text: cut(quote, 300) })}`
}
