import { isQuiet } from '../domain/digest/metrics.ts'
import { isLate } from '../domain/digest/schedule.ts'
import type { Instant } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card } from './card.ts'
import type { Reader } from './case-view.ts'
import { flowChart } from './digest-chart.ts'
import { columns, comparisons } from './digest-comparison.ts'
import { linkedRow } from './digest-row.ts'
import type { DigestView } from './digest-view.ts'
import { cut, oneLine } from './plain-text.ts'

/** What can be asked for besides the first page. */
export const digestPages = ['figures', 'voices', 'breakdown'] as const
export type DigestPage = (typeof digestPages)[number]

/** How the button of a page names it: `executives/figures`. */
export const pageRef = (digest: string, page: DigestPage): string => `${digest}/${page}`

/**
 * The first page: read on a phone in a minute. What happened, what is dangerous now and who has it, whether the team
 * keeps its word; everything else lies behind the buttons and in the thread.
 */
export const digestCard = (view: DigestView, reader: Reader, key = `digest:${view.id}`): Card => {
  const words = wordsIn(reader.language)
  const quiet = isQuiet(view.now)
  const [happened, stands] = summaryOf(view, reader, quiet, words)
  const summary = [happened, stands].join(' ').trim()
  return {
    key,
    version: 0,
    language: reader.language,
    summary: cut(summary, 300),
    tone: view.risks[0]?.view.case.severity ?? 'neutral',
    blocks: [
      { kind: 'title', text: titleOf(view, reader, words), aside: spanText(view, reader, words) },
      { kind: 'line', spans: [{ text: happened, strong: true }] },
      ...(stands === '' ? [] : [lineOf(stands)]),
      ...(view.paragraph === null ? [] : [lineOf(cut(oneLine(view.paragraph), 1_200))]),
      ...view.storms.slice(0, mostStorms).map((storm) => lineOf(stormText(storm, words))),
      ...(quiet ? [] : [table(view, words)]),
      ...risks(view, reader, words),
      ...(quiet ? [] : toldMost(view, words)),
      ...(quiet ? [] : [{ kind: 'chart' as const, chart: flowChart(view, reader, words) }]),
      ...(quiet && view.overdue === 0 ? [] : [lineOf(words.say(quiet ? 'digest.briefQuiet' : 'digest.brief'), true)]),
    ],
    ...buttons(view, words),
  }
}

export const heading = (text: string): Block => ({ kind: 'line', spans: [{ text, strong: true }] })
export const lineOf = (text: string, quiet = false): Block => ({
  kind: 'line',
  spans: [{ text }],
  ...(quiet && { quiet }),
})

const mostRisks = 3
const mostStorms = 2
const mostTold = 3

export const stormText = ({ topic, cases, open }: DigestView['storms'][number], words: Words): string =>
  words.say(open === 0 ? 'digest.stormOver' : 'digest.storm', {
    topic: cut(oneLine(topic), 100),
    count: cases,
    open,
  })

const table = (view: DigestView, words: Words): Block => ({
  kind: 'table',
  caption: words.say('digest.medians'),
  head: columns(view, words),
  rows: comparisons(view, words).map(({ name, now, before, earlier }) => [
    words.say(`digest.row.${name}`),
    now,
    before,
    earlier,
  ]),
})

/** What customers tell the company, in their own words. */
const toldMost = ({ causes, causesAgainst }: DigestView, words: Words): readonly Block[] => {
  const told = causes.slice(0, mostTold).map(({ phrase, count }) =>
    words.say(causesAgainst.isWhole ? 'digest.told' : 'digest.toldAbout', {
      phrase: cut(oneLine(phrase), 60),
      count,
    }),
  )
  return told.length === 0 ? [] : [lineOf(words.say('digest.tellOf', { causes: words.list(told) }))]
}

const titleOf = (view: DigestView, reader: Reader, words: Words): string =>
  words.say(`digest.title.${view.spans.period}`, { day: words.date(view.spans.now.to, reader.timezone) })

const spanText = ({ spans }: DigestView, reader: Reader, words: Words): string =>
  words.say('digest.span', {
    from: words.dateTime(spans.now.from, reader.timezone),
    to: words.dateTime(spans.now.to, reader.timezone),
    zone: reader.timezone,
  })

/**
 * What happened, in a sentence, and where it stands: in one with it, unless the digest comes so late that what is open
 * now is another matter than what was open when it was due.
 */
const summaryOf = (
  view: DigestView,
  reader: Reader,
  quiet: boolean,
  words: Words,
): readonly [happened: string, stands: string] => {
  const { now, spans, openNow } = view
  const at = (moment: Instant): string => words.shortDateTime(moment, reader.timezone, spans.now.to)
  const since = at(spans.now.from)
  const late = isLate(spans, reader.now)
  // Even a digest in time may be overtaken by the first case of the day.
  if (!late && (now.open === 0) === (openNow === 0)) {
    return quiet && now.open + now.mentions === 0
      ? [words.say('digest.quietSummary', { since }), '']
      : [
          words.say('digest.summary', {
            since,
            what: words.list([...happenings(view, quiet, words), ...standing(view, quiet, words)]),
          }),
          '',
        ]
  }
  const then = now.open === 0 ? words.say('digest.noneOpenThen') : words.say('digest.openThen', { count: now.open })
  return [
    words.say('digest.summaryThen', {
      since,
      until: at(spans.now.to),
      what: words.list([...happenings(view, quiet, words), then]),
    }),
    words.say(late ? 'digest.standsLate' : 'digest.stands', {
      now: at(reader.now),
      what: words.list(standing({ ...view, now: { ...now, open: openNow } }, true, words)),
    }),
  ]
}

const happenings = ({ now }: DigestView, quiet: boolean, words: Words): readonly string[] =>
  quiet
    ? [
        words.say('digest.nothingNew'),
        ...(now.mentions === 0 ? [] : [words.say('digest.heard', { count: now.mentions })]),
      ]
    : [
        words.say('digest.opened', { count: now.opened }),
        ...(now.reopened === 0 ? [] : [words.say('digest.reopened', { count: now.reopened })]),
        words.say('digest.closed', { count: now.closed }),
      ]

/** “Cases” are named where no cases were named before it. */
const standing = ({ now, overdue }: DigestView, names: boolean, words: Words): readonly string[] => [
  now.open === 0
    ? words.say('digest.noneOpen')
    : words.say(names ? 'digest.openCases' : 'digest.open', { count: now.open }),
  ...(overdue === 0 ? [] : [words.say('digest.overdue', { count: overdue })]),
]

const risks = (view: DigestView, reader: Reader, words: Words): readonly Block[] => {
  if (view.risks.length === 0)
    return view.now.open === 0 && isQuiet(view.now) ? [] : [lineOf(words.say('digest.noRisks'))]
  const shown = view.risks.slice(0, mostRisks)
  const hidden = Math.max(0, view.waiting - shown.length)
  return [
    heading(words.say('digest.gravest')),
    { kind: 'list', items: shown.map((risk) => linkedRow(risk, reader)) },
    ...(hidden === 0 ? [] : [lineOf(words.say('digest.moreRisks', { count: hidden }), true)]),
  ]
}

const buttons = (view: DigestView, words: Words): Pick<Card, 'actions' | 'menu'> => {
  const page = (name: DigestPage): Action => ({
    id: 'digest.show.v1',
    label: words.say(`digest.${name}`),
    describe: words.say(`digest.describe${capital(name)}`),
    target: { ref: pageRef(view.id, name) },
  })
  const own = (id: 'digest.mute_week.v1' | 'digest.change_hour.v1', name: 'mute' | 'hour'): Action => ({
    id,
    label: words.say(`digest.${name}`),
    describe: words.say(name === 'mute' ? 'digest.describeMute' : 'digest.describeHour'),
    target: { ref: view.id },
  })
  return {
    actions: [
      {
        id: 'queue.show.v1',
        label: words.say('digest.waitingList'),
        describe: words.say('digest.describeWaitingList'),
        target: {},
        style: 'primary',
      },
      page('figures'),
      page('voices'),
      own('digest.mute_week.v1', 'mute'),
      own('digest.change_hour.v1', 'hour'),
    ],
    menu: [page('breakdown')],
  }
}

const capital = (name: DigestPage): 'Figures' | 'Voices' | 'Breakdown' => {
  switch (name) {
    case 'figures':
      return 'Figures'
    case 'voices':
      return 'Voices'
    case 'breakdown':
      return 'Breakdown'
  }
}
