import type { Language } from '../domain/ids.ts'
import type { Shift, Staff } from '../domain/policy.ts'
import type { Instant } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card } from './card.ts'
import { byUrgency, caseRow, numbered } from './case-row.ts'
import type { CaseView, Reader } from './case-view.ts'
import { cut, oneLine } from './plain-text.ts'

/** What somebody chose for themselves, as far as it is shown; `StaffSettings` of the app is one. */
export interface ShownSettings {
  readonly language: Language | null
  readonly quiet: readonly Shift[] | null
  readonly timezone: string | null
  readonly awayFrom: Instant | null
  readonly awayUntil: Instant | null
  readonly pausedUntil: Instant | null
}

/** Everything that waits for one person. */
export interface Queue {
  readonly staff: Staff
  readonly mine: readonly CaseView[]
  /** Cases whose draft this person can approve. */
  readonly approvals: readonly CaseView[]
  readonly unclaimed: readonly CaseView[]
  readonly settings: ShownSettings
  /** Mentions that were left out and that we ask about; 0 for who cannot answer. */
  readonly questions: number
  /** An admin holds everything back. */
  readonly publishingStopped: boolean
}

/** A person's own page: what they have, what waits for their yes, what nobody has, how they are set. */
export const queueCard = (queue: Queue, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const mine = [...queue.mine].sort(byUrgency)
  const approvals = [...queue.approvals].sort(byUrgency)
  const unclaimed = [...queue.unclaimed].sort(byUrgency)
  const counts = words.say('queue.counts', {
    mine: mine.length,
    approvals: approvals.length,
    unclaimed: unclaimed.length,
  })
  return {
    key: `queue:${queue.staff.id}`,
    version: 0,
    language: reader.language,
    summary: cut(counts, 300),
    tone: [...mine, ...approvals].sort(byUrgency)[0]?.case.severity ?? 'neutral',
    blocks: [
      { kind: 'title', text: words.say('queue.title', { name: cut(oneLine(queue.staff.name), 80) }) },
      { kind: 'line', spans: [{ text: counts }] },
      ...(queue.publishingStopped
        ? [{ kind: 'line' as const, spans: [{ text: words.say('storm.stopped'), strong: true }] }]
        : []),
      ...section(words.say('queue.approvals'), words.say('queue.noApprovals'), approvals, reader),
      ...section(words.say('queue.mine'), words.say('queue.noMine'), mine, reader),
      ...section(words.say('queue.unclaimed'), words.say('queue.noUnclaimed'), unclaimed, reader),
      ...questionsLine(queue.questions, words),
      { kind: 'divider' },
      { kind: 'line', quiet: true, spans: [{ text: settingsLine(queue.settings, reader, words) }] },
    ],
    ...buttons({ ...queue, mine, approvals, unclaimed }, reader, words),
  }
}

/** 22:00-07:00, as people type it. */
export const quietText = (quiet: readonly Shift[]): string =>
  quiet.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join(', ')

const mostRows = 8
const mostButtons = 5

const section = (title: string, empty: string, views: readonly CaseView[], reader: Reader): readonly Block[] => {
  const words = wordsIn(reader.language)
  const shown = views.slice(0, mostRows)
  const hidden = views.length - shown.length
  const head: Block = { kind: 'line', spans: [{ text: title, strong: true }] }
  if (shown.length === 0) return [head, { kind: 'line', quiet: true, spans: [{ text: empty }] }]
  return [
    head,
    { kind: 'list', items: shown.map((view) => caseRow(view, reader)) },
    ...(hidden > 0
      ? [{ kind: 'line' as const, quiet: true, spans: [{ text: words.say('queue.more', { count: hidden }) }] }]
      : []),
  ]
}

const buttons = (
  { staff, mine, approvals, unclaimed, questions, publishingStopped }: Queue,
  reader: Reader,
  words: Words,
): { actions: readonly Action[]; menu: readonly Action[] } => {
  const toOpen = [...approvals, ...mine].filter(
    (view, at, all) => all.findIndex((other) => other.case.id === view.case.id) === at,
  )
  const opening = toOpen.slice(0, 2 * mostRows).map((view) => numbered('case.open.v1', view.case, reader))
  const claiming = unclaimed.slice(0, mostRows).map((view) => numbered('case.claim.v1', view.case, reader))
  const settings: Action = {
    id: 'settings.edit.v1',
    label: words.say('queue.settings'),
    describe: words.say('queue.describeSettings'),
    target: {},
  }
  const handOver: Action[] =
    mine.length === 0
      ? []
      : [
          {
            id: 'queue.hand_over.v1',
            label: words.say('queue.handOver'),
            describe: words.say('queue.describeHandOver', { count: mine.length }),
            target: {},
          },
        ]
  const look: Action[] =
    questions === 0
      ? []
      : [
          {
            id: 'learned.question.v1',
            label: words.say('question.look'),
            describe: words.say('question.describeLook'),
            target: {},
          },
        ]
  const learned: Action[] = !staff.roles.includes('admin')
    ? []
    : [
        {
          id: 'learned.show.v1',
          label: words.say('learned.button'),
          describe: words.say('learned.describeOverview'),
          target: {},
        },
        publishingStopped
          ? {
              id: 'publishing.resume.v1',
              label: words.say('storm.action.resume'),
              describe: words.say('storm.describe.resume'),
              target: {},
            }
          : {
              id: 'publishing.stop.v1',
              label: words.say('storm.action.stop'),
              describe: words.say('storm.describe.stop'),
              target: {},
              style: 'danger',
            },
      ]
  const inSight = [...opening.slice(0, 3), ...claiming.slice(0, 1), ...look].slice(0, mostButtons - 1)
  return {
    actions: [...inSight, settings],
    menu: [...opening, ...claiming, ...handOver, ...look, ...learned].filter((action) => !inSight.includes(action)),
  }
}

const questionsLine = (count: number, words: Words): readonly Block[] =>
  count === 0 ? [] : [{ kind: 'line', quiet: true, spans: [{ text: words.say('question.waiting', { count }) }] }]

const settingsLine = (settings: ShownSettings, reader: Reader, words: Words): string => {
  const when = (at: Instant): string => words.when(at, reader.timezone, reader.now)
  const { awayFrom, awayUntil, pausedUntil } = settings
  const parts = [
    words.say('queue.language', { language: words.say(`language.${settings.language ?? reader.language}`) }),
    words.say('queue.quiet', {
      hours: quietText(settings.quiet ?? reader.policy.hours.quiet) || words.say('queue.none'),
    }),
    words.say('queue.zone', { zone: settings.timezone ?? reader.timezone }),
  ]
  if (awayUntil !== null && awayUntil > reader.now) {
    parts.push(
      awayFrom !== null && awayFrom > reader.now
        ? words.say('queue.awayLater', { from: when(awayFrom), until: when(awayUntil) })
        : words.say('queue.away', { until: when(awayUntil) }),
    )
  }
  if (pausedUntil !== null && pausedUntil > reader.now)
    parts.push(words.say('queue.paused', { until: when(pausedUntil) }))
  return parts.join(' · ')
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
