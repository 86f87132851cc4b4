import { urgency } from '../domain/assessment/severity.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import type { StaffId } from '../domain/ids.ts'
import { beganAt } from '../domain/service-level/clock.ts'
import { type DueNag, isDone } from '../domain/service-level/nag.ts'
import type { StormId } from '../domain/storm/storm.ts'
import { minuteMs } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import { movesOf } from './action-moves.ts'
import type { Block, Card, Span } from './card.ts'
import { actionOn } from './case-actions.ts'
import { mentionQuote, titleOf } from './case-card.ts'
import { ownerName, standingOf } from './case-lines.ts'
import { byUrgency, numbered } from './case-row.ts'
import type { CaseView, Reader } from './case-view.ts'
import { missingNames, staffName } from './names.ts'
import { cut, oneLine } from './plain-text.ts'
import { stormRef } from './storm-view.ts'

/** One reminder, with the case as it stands when the reminder is sent. */
export interface NagItem extends Pick<DueNag, 'kind' | 'target' | 'ordinal' | 'of' | 'nextAt' | 'deadlineAt'> {
  readonly view: CaseView
  /** Whose reminder it would be, and why they are not told it in person. */
  readonly insteadOf?: { readonly staff: StaffId; readonly why: 'away' | 'refused' | 'noAddress' } | undefined
  /** Who reads it has the case. */
  readonly yours?: boolean
  /** Whether who reads it can give the approval it asks for: as one of those asked, in their place, or not at all. */
  readonly approval?: 'own' | 'inPlace' | 'notTheirs' | undefined
  /** The storm that it stands for, with how many others of it nobody has taken. */
  readonly storm?: { readonly id: StormId; readonly language: string | null; readonly untaken: number } | undefined
}

export interface NagCardOptions {
  /** Identity of this message, so that a lost answer can be looked up. */
  readonly key?: string
  /** Whom a message in a channel calls; nobody is pinged in their own direct messages. */
  readonly to?: readonly StaffId[]
  /** How many cases it speaks of, where that is more than there are items. */
  readonly cases?: number
}

/** What is due together for one person or channel, in one message, most urgent first. @throws RangeError without items. */
export const nagCard = (items: readonly NagItem[], reader: Reader, options: NagCardOptions = {}): Card => {
  const ordered = [...items].sort(byNeed)
  const [first] = ordered
  if (first === undefined) throw new RangeError('a reminder about nothing')
  const card =
    ordered.length === 1 ? single(first, reader) : several(ordered, reader, options.cases ?? casesOf(ordered).length)
  const people = (options.to ?? []).map((id): Span => ({ text: staffName(reader.policy, id), staff: id }))
  const call: Block[] = people.length === 0 ? [] : [{ kind: 'line', spans: apart(people) }]
  return {
    key: options.key ?? `nag:${ordered.map(({ view }) => view.case.id).join(',')}`.slice(0, 200),
    version: 0,
    language: reader.language,
    tone: first.view.case.severity,
    ...card,
    blocks: [...call, ...card.blocks],
  }
}

type Content = Pick<Card, 'summary' | 'blocks' | 'actions' | 'menu'>

const single = (item: NagItem, reader: Reader): Content => {
  const words = wordsIn(reader.language)
  const { view } = item
  const why = whyNow(item, reader, words)
  const { inSight, inMenu } = movesOf(view, reader.policy)
  const can = (id: 'case.claim.v1' | 'case.snooze.v1' | 'case.mute_nags.v1'): Action[] =>
    inSight.includes(id) || inMenu.includes(id)
      ? [actionOn(view, id, words, id === 'case.claim.v1' ? 'primary' : undefined)]
      : []
  return {
    summary: cut(`${why} ${titleOf(view, reader)}, ${words.say('card.case', { case: view.case.id })}.`, 300),
    blocks: [
      {
        kind: 'title',
        text: titleOf(view, reader),
        aside: joined(words.say('card.case', { case: view.case.id }), countOf(item, words)),
      },
      { kind: 'line', spans: [{ text: why, strong: true }] },
      mentionQuote(view, reader, 280),
      {
        kind: 'line',
        quiet: true,
        spans: [
          {
            text: [
              saysWho(item) ? '' : standingOf(view, reader),
              insteadOf(item, reader, words),
              nextOf(item, reader, words),
              stormOf(item, words),
            ]
              .filter((text) => text !== '')
              .join(' '),
          },
        ],
      },
    ],
    actions: [
      ...can('case.claim.v1'),
      opening(item, reader, words),
      ...answeringStorm(item, words),
      ...can('case.snooze.v1'),
    ],
    menu: can('case.mute_nags.v1'),
  }
}

/** Nobody is told to approve what only others may. */
const opening = ({ view, approval }: NagItem, reader: Reader, words: Words): Action => {
  if (view.case.state.status !== 'awaiting_approval') return actionOn(view, 'case.open.v1', words)
  if (approval !== 'notTheirs' || reader.inChannel === true) return actionOn(view, 'case.open.v1', words, 'primary')
  const describe = words.say('describe.open', { case: view.case.id })
  return { ...actionOn(view, 'case.open.v1', words), label: words.say('action.open'), describe }
}

const several = (items: readonly NagItem[], reader: Reader, count: number): Content => {
  const words = wordsIn(reader.language)
  const shown = items.slice(0, mostRows)
  const title = words.say('nagCard.several', { count })
  // Two promises of one case are two lines and one button.
  const cases = casesOf(shown)
  const buttons = cases
    .slice(0, mostButtons)
    .map((one) => numbered(one.state.status === 'new' ? 'case.claim.v1' : 'case.open.v1', one, reader))
  const pressed = new Set(buttons.map(({ id, target }) => `${id} ${target.caseId}`))
  const others = cases.flatMap((one) => [
    numbered('case.open.v1', one, reader),
    ...(one.state.status === 'publishing' || one.state.status === 'closed'
      ? []
      : [numbered('case.snooze.v1', one, reader)]),
  ])
  const hidden = count - cases.length
  const first = items[0]
  return {
    summary: cut(`${title} ${first === undefined ? '' : whyNow(first, reader, words)}`, 300),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'list', items: shown.map((item) => row(item, reader, words)) },
      ...(hidden > 0
        ? [{ kind: 'line' as const, quiet: true, spans: [{ text: words.say('queue.more', { count: hidden }) }] }]
        : []),
    ],
    actions: buttons,
    menu: others.filter(({ id, target }) => !pressed.has(`${id} ${target.caseId}`)),
  }
}

const casesOf = (items: readonly NagItem[]): readonly Case[] => [
  ...new Map(items.map(({ view }) => [view.case.id, view.case])).values(),
]

const mostRows = 15
const mostButtons = 5

const row = (item: NagItem, reader: Reader, words: Words): readonly Span[] => [
  { text: `${words.say('card.case', { case: item.view.case.id })} · ${titleOf(item.view, reader)}`, strong: true },
  {
    text: `. ${joined(
      [whyNow(item, reader, words), insteadOf(item, reader, words), stormOf(item, words), quoteOf(item, words)]
        .filter((text) => text !== '')
        .join(' '),
      countOf(item, words),
    )}`,
  },
]

/** A few of its words: whoever has several cases at once decides by them which comes first. */
const quoteOf = ({ view }: NagItem, words: Words): string =>
  words.say('card.quoted', { text: cut(oneLine(view.mention.text), 70) })

const joined = (...parts: readonly string[]): string => parts.filter((text) => text !== '').join(' · ')

/** Whether why somebody is disturbed has said already all there is to say about how the case stands. */
const saysWho = ({ kind, view: { case: one } }: NagItem): boolean =>
  (kind === 'idle' || kind === 'escalate') &&
  (one.state.status === 'claimed' || (one.state.status === 'new' && one.state.since <= one.openedAt))

/** Why somebody is disturbed, in one sentence. */
const whyNow = (item: NagItem, reader: Reader, words: Words): string => {
  const one = item.view.case
  const when = (at: number): string => words.when(at as typeof reader.now, reader.timezone, reader.now)
  const target = words.say(item.target === null ? 'target.firstDecision' : `target.${item.target}`)
  const dueAt = item.deadlineAt ?? reader.now
  const overdue = dueAt <= reader.now
  const params = {
    target,
    at: when(dueAt),
    left: words.duration(dueAt - reader.now),
    ago:
      reader.now - dueAt < minuteMs
        ? words.say('nagCard.justNow')
        : words.say('nagCard.ago', { late: words.duration(reader.now - dueAt) }),
    name: ownerName(one, reader) ?? words.say('nagCard.nobody'),
    since: when(one.state.since),
  }
  switch (item.kind) {
    case 'warn':
    case 'breach':
      return words.say(overdue ? 'nagCard.breach' : 'nagCard.warn', params)
    case 'escalate':
      return words.say(ownerOf(one) === null ? 'nagCard.escalateUnclaimed' : 'nagCard.escalate', params)
    case 'approval':
    case 'delegate':
      return approvalWanted(item, reader, words)
    case 'author_waiting':
      return words.say(overdue ? 'nagCard.authorOverdue' : 'nagCard.authorWaiting', params)
    case 'idle':
      return words.say(item.yours === true ? 'nagCard.idleYours' : 'nagCard.idle', {
        ...params,
        since: when((one.watches.idle && beganAt(one.watches.idle)) ?? one.state.since),
      })
    case 'idle_release':
      return words.say('nagCard.idleRelease', params)
    case 'wake':
      return words.say('nagCard.wake')
    case 'review':
      return words.say('nagCard.review')
  }
}

const approvalWanted = ({ view, kind, approval = 'own' }: NagItem, reader: Reader, words: Words): string => {
  const params = {
    since: words.when(view.case.state.since, reader.timezone, reader.now),
    approvers: missingNames(view.missingApprovals, reader.policy, words),
  }
  switch (approval) {
    case 'own':
      return words.say(kind === 'delegate' ? 'nagCard.approvalStill' : 'nagCard.approval', params)
    case 'inPlace':
      return words.say('nagCard.delegate', params)
    case 'notTheirs':
      return words.say(kind === 'delegate' ? 'nagCard.approvalOfOthers' : 'nagCard.approvalNobody', params)
  }
}

/** Which of its like it is; what the clock has done itself is none of them. */
const countOf = ({ kind, ordinal, of }: NagItem, words: Words): string =>
  isDone(kind) ? '' : words.say('nagCard.count', { ordinal, of })

/** What comes next if nothing happens; nothing where the next one has gone out already, to somebody else. */
const nextOf = ({ kind, target, nextAt, ordinal, of }: NagItem, reader: Reader, words: Words): string => {
  if (isDone(kind)) return ''
  if (nextAt === null) return ordinal < of ? '' : words.say('nagCard.last')
  const at = words.when(nextAt, reader.timezone, reader.now)
  if (kind === 'idle') return words.say(ordinal >= of ? 'nagCard.thenReleased' : 'nagCard.next', { at })
  // The last about a promise goes to somebody above.
  return words.say(target !== null && ordinal === of - 1 ? 'nagCard.thenAbove' : 'nagCard.next', { at })
}

const insteadOf = ({ insteadOf: missing }: NagItem, reader: Reader, words: Words): string =>
  missing === undefined
    ? ''
    : words.say(`nagCard.insteadOf.${missing.why}`, { name: staffName(reader.policy, missing.staff) })

/** One reminder for a whole storm says so. */
const stormOf = ({ storm }: NagItem, words: Words): string =>
  storm === undefined || storm.untaken === 0 ? '' : words.say('nagCard.storm', { id: storm.id, count: storm.untaken })

const answeringStorm = ({ storm }: NagItem, words: Words): readonly Action[] =>
  storm === undefined
    ? []
    : [
        {
          id: 'storm.answer.v1',
          label: words.say('storm.action.draft'),
          describe: words.say('storm.describe.draft', { id: storm.id }),
          target: { ref: stormRef(storm.id, storm.language) },
        },
      ]

const byNeed = (one: NagItem, other: NagItem): number =>
  urgency(one.view.case.severity) - urgency(other.view.case.severity) ||
  (one.deadlineAt ?? Number.POSITIVE_INFINITY) - (other.deadlineAt ?? Number.POSITIVE_INFINITY) ||
  byUrgency(one.view, other.view)

const apart = (people: readonly Span[]): readonly Span[] =>
  people.flatMap((span, index) => (index === 0 ? [span] : [{ text: ', ' }, span]))
