import { type Figures, isEmpty, keptWord, shareKept, type Timing } from '../domain/digest/metrics.ts'
import type { DigestRule } from '../domain/policy.ts'
import { dayMs, plus } from '../domain/time.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, Chart, Span } from './card.ts'
import { caseRow } from './case-row.ts'
import type { Reader } from './case-view.ts'
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
  const quiet = isEmpty(view.now)
  const summary = quiet
    ? words.say('digest.quietSummary', { since: sinceWhen(view, reader, words) })
    : words.say('digest.summary', {
        since: sinceWhen(view, reader, words),
        what: words.list(whatHappened(view, words)),
      })
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
      ...(quiet ? [] : [lineOf(comparison(view, words)), lineOf(keptLine(view, words))]),
      ...risks(view, reader, words),
      ...(quiet ? [] : [{ kind: 'chart' as const, chart: flowChart(view, reader, words) }]),
      { kind: 'line', quiet: true, spans: [{ text: words.say('digest.brief') }] },
    ],
    ...buttons(view, words),
  }
}

/** Opened and closed, step by step; the same figures as a sentence. */
export const flowChart = (view: DigestView, reader: Reader, words: Words): Chart => {
  const labels = view.spans.steps.map(({ to }) => shortDay(plus(to, -dayMs / 2), reader, words))
  const series = (['opened', 'closed'] as const).map((what) => ({
    name: words.say(`digest.chart.${what}`),
    points: view.flow.map((step, index) => ({ label: labels[index] ?? String(index + 1), value: step[what] })),
  }))
  return {
    kind: 'bar',
    title: words.say('digest.chart.title'),
    series,
    asText: seriesAsText(series, words),
  }
}

export const seriesAsText = (series: Chart['series'], words: Words): string =>
  `${series
    .map(({ name, points }) =>
      words.say('digest.chart.text', {
        series: name,
        points: points.map((point) => words.say('digest.chart.point', { ...point })).join(', '),
      }),
    )
    .join('. ')}.`

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
export const beforeName = (view: DigestView, words: Words): string => {
  const { period, now } = view.spans
  const days = Math.round((now.to - now.from) / dayMs)
  return period === 'day' && days > 1
    ? words.say('digest.before.span', { count: days })
    : words.say(`digest.before.${period}`)
}

export const earlierName = (period: DigestRule['period'], words: Words): string => words.say(`digest.earlier.${period}`)

const mostRisks = 3

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

const shortDay = (at: Parameters<Words['date']>[0], reader: Reader, words: Words): string =>
  (words.shortDateTime(at, reader.timezone, reader.now).split(',')[0] ?? '').trim()

const whatHappened = ({ now, overdue }: DigestView, words: Words): readonly string[] => [
  words.say('digest.opened', { count: now.opened }),
  ...(now.reopened === 0 ? [] : [words.say('digest.reopened', { count: now.reopened })]),
  words.say('digest.closed', { count: now.closed }),
  words.say('digest.open', { count: now.open }),
  ...(overdue === 0 ? [] : [words.say('digest.overdue', { count: overdue })]),
]

const comparison = (view: DigestView, words: Words): string => {
  const change = (than: number): string => {
    const by = view.now.opened - than
    if (by === 0) return words.say('digest.change.same')
    return words.say(by > 0 ? 'digest.change.more' : 'digest.change.less', { by: Math.abs(by) })
  }
  return words.say('digest.against', {
    what: words.say('digest.row.opened'),
    now: view.now.opened,
    before: change(view.before.opened),
    beforeName: beforeName(view, words),
    earlier: change(view.earlier.opened),
    earlierName: earlierName(view.spans.period, words),
  })
}

const keptLine = ({ now, before }: DigestView, words: Words): string => {
  const share = shareKept(keptWord(now))
  if (share === null) return words.say('digest.keptNone')
  const shareBefore = shareKept(keptWord(before))
  const kept = words.say('digest.kept', {
    share,
    promised: keptWord(now).promised,
    before:
      shareBefore === null
        ? words.say('digest.keptNothingBefore')
        : words.say('digest.keptBefore', { share: shareBefore }),
  })
  return `${kept} ${medians(now, words)}`
}

const medians = ({ firstDecision, firstResponse }: Figures, words: Words): string => {
  const median = ({ allHours }: Timing): string =>
    allHours === null ? words.say('digest.noMedian') : words.duration(allHours.medianMs)
  return words.say('digest.median', { decision: median(firstDecision), response: median(firstResponse) })
}

const risks = (view: DigestView, reader: Reader, words: Words): readonly Block[] => {
  if (view.risks.length === 0)
    return view.now.open === 0 && isEmpty(view.now) ? [] : [lineOf(words.say('digest.noRisks'))]
  const shown = view.risks.slice(0, mostRisks)
  const hidden = Math.max(0, view.now.open - shown.length)
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
