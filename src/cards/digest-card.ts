import { type Figures, isQuiet, keptWord, shareKept, type Timing } from '../domain/digest/metrics.ts'
import type { DigestRule } from '../domain/policy.ts'
import { dayMs } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, Span } from './card.ts'
import { caseRow } from './case-row.ts'
import type { Reader } from './case-view.ts'
import { flowChart } from './digest-chart.ts'
import type { DigestView, LinkedCase } from './digest-view.ts'
import { safeLink } from './names.ts'
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
  const since = sinceWhen(view, reader, words)
  const summary =
    quiet && view.now.open + view.now.mentions === 0
      ? words.say('digest.quietSummary', { since })
      : words.say('digest.summary', { since, what: words.list(whatHappened(view, quiet, words)) })
  return {
    key,
    version: 0,
    language: reader.language,
    summary: cut(summary, 300),
    tone: view.risks[0]?.view.case.severity ?? 'neutral',
    blocks: [
      { kind: 'title', text: titleOf(view, reader, words), aside: spanText(view, reader, words) },
      { kind: 'line', spans: [{ text: summary, strong: true }] },
      ...(view.paragraph === null ? [] : [lineOf(cut(oneLine(view.paragraph), 1_200))]),
      ...view.storms.slice(0, mostStorms).map((storm) => lineOf(stormText(storm, words))),
      ...(quiet ? [] : [table(view, words)]),
      ...risks(view, reader, words),
      ...(quiet ? [] : toldMost(view, words)),
      ...(quiet ? [] : [{ kind: 'chart' as const, chart: flowChart(view, reader, words) }]),
      lineOf(words.say(quiet ? 'digest.briefQuiet' : 'digest.brief'), true),
    ],
    ...buttons(view, words),
  }
}

/** A case in a list, with how long it has been open and ways to its card and its post. */
export const linkedRow = ({ view, link }: LinkedCase, reader: Reader, more = ''): readonly Span[] => {
  const words = wordsIn(reader.language)
  const card = safeLink(link)
  const post = safeLink(view.mention.url)
  return [
    ...caseRow(
      view,
      reader,
      [words.say('digest.age', { age: Math.max(0, reader.now - view.case.openedAt) }), more].filter(Boolean).join(' '),
      quotedInRow,
    ),
    ...(card === null ? [] : [{ text: ' ' }, { text: words.say('digest.openCard'), link: card }]),
    ...(post === null ? [] : [{ text: ' ' }, { text: words.say('digest.openPost'), link: post }]),
  ]
}

export const heading = (text: string): Block => ({ kind: 'line', spans: [{ text, strong: true }] })
export const lineOf = (text: string, quiet = false): Block => ({
  kind: 'line',
  spans: [{ text }],
  ...(quiet && { quiet }),
})

/** What the span is held against: “the day before”, of a weekend “the 3 days before”. */
export const beforeName = (view: DigestView, words: Words): string => spanName('before', view, words)

/** “This day”; of the digest after a weekend “These 3 days”. */
const thisName = (view: DigestView, words: Words): string => spanName('this', view, words)

const spanName = (which: 'before' | 'this', { spans: { period, now } }: DigestView, words: Words): string => {
  const days = Math.round((now.to - now.from) / dayMs)
  return period === 'day' && days > 1
    ? words.say(`digest.${which}.span`, { count: days })
    : words.say(`digest.${which}.${period}`)
}

export const earlierName = (period: DigestRule['period'], words: Words): string => words.say(`digest.earlier.${period}`)

const mostRisks = 3
/** Of a post in a list, so that three of them fit on a phone. */
const quotedInRow = 50
const mostStorms = 2
const mostTold = 3

export const stormText = ({ topic, cases, open }: DigestView['storms'][number], words: Words): string =>
  words.say(open === 0 ? 'digest.stormOver' : 'digest.storm', {
    topic: cut(oneLine(topic), 100),
    count: cases,
    open,
  })

/** One figure of the digest as it is shown, with what it is held against. */
export interface Compared {
  readonly name: keyof typeof compared
  readonly now: string
  readonly before: string
  readonly earlier: string
  /** How many more than before, and than earlier; null where it is no count. */
  readonly more: readonly [number, number] | null
}

/** The figures of the first page, side by side with those of the day before and of the same weekday a week ago. */
export const comparisons = ({ now, before, earlier }: DigestView, words: Words): readonly Compared[] =>
  (Object.keys(compared) as (keyof typeof compared)[]).map((name) => {
    const read = compared[name]
    const shown = (figures: Figures): string => {
      const value = read(figures, words)
      return typeof value === 'number' ? words.number(value) : value
    }
    const count = (figures: Figures): number => Number(read(figures, words))
    const isCount = typeof read(now, words) === 'number'
    return {
      name,
      now: shown(now),
      before: shown(before),
      earlier: shown(earlier),
      more: isCount ? [count(now) - count(before), count(now) - count(earlier)] : null,
    }
  })

const median = ({ allHours }: Timing, words: Words): string =>
  allHours === null ? words.say('digest.noMedian') : words.duration(allHours.medianMs)

const compared = {
  opened: ({ opened }: Figures) => opened,
  closed: ({ closed }: Figures) => closed,
  open: ({ open }: Figures) => open,
  broken: ({ broken }: Figures) => broken.firstDecision + broken.firstResponse,
  kept: (one: Figures, words: Words) => keptText(one, words),
  firstDecision: ({ firstDecision }: Figures, words: Words) => median(firstDecision, words),
  firstResponse: ({ firstResponse }: Figures, words: Words) => median(firstResponse, words),
} satisfies Record<string, (figures: Figures, words: Words) => string | number>

export const keptText = (
  figures: Pick<Figures, 'broken' | 'firstDecision' | 'firstResponse'>,
  words: Words,
): string => {
  const share = shareKept(keptWord(figures))
  return share === null ? words.say('digest.noMedian') : words.percent(share)
}

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

/** What stands above every table that holds a span against others. */
export const columns = (view: DigestView, words: Words): readonly string[] => [
  words.say('digest.figure'),
  thisName(view, words),
  capitalised(beforeName(view, words)),
  capitalised(earlierName(view.spans.period, words)),
]

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

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

const sinceWhen = ({ spans }: DigestView, reader: Reader, words: Words): string =>
  words.shortDateTime(spans.now.from, reader.timezone, spans.now.to)

const whatHappened = ({ now, overdue }: DigestView, quiet: boolean, words: Words): readonly string[] => [
  ...(quiet
    ? [
        words.say('digest.nothingNew'),
        ...(now.mentions === 0 ? [] : [words.say('digest.heard', { count: now.mentions })]),
      ]
    : [
        words.say('digest.opened', { count: now.opened }),
        ...(now.reopened === 0 ? [] : [words.say('digest.reopened', { count: now.reopened })]),
        words.say('digest.closed', { count: now.closed }),
      ]),
  now.open === 0
    ? words.say('digest.noneOpen')
    : words.say(quiet ? 'digest.openCases' : 'digest.open', { count: now.open }),
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
