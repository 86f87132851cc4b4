import type { Mention } from '../domain/mention/mention.ts'
import { dayMs } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { Block } from './card.ts'
import type { Reader } from './case-view.ts'
import { heading, lineOf, stormText } from './digest-card.ts'
import { seriesAsText } from './digest-chart.ts'
import { columns, isKnown } from './digest-comparison.ts'
import { digestRow, linkedRow } from './digest-row.ts'
import type { DigestView } from './digest-view.ts'
import { authorName, safeLink, staffName } from './names.ts'
import { cut, oneLine, plain } from './plain-text.ts'

const mostQuotes = 3
const mostNatures = 8
const mostStormsListed = 10

/** What customers tell the company: storms, spread, natures, causes, thanks, and what was decided not to answer. */
export const voices = (view: DigestView, reader: Reader, words: Words): readonly Block[] => [
  ...storms(view, words),
  heading(words.say('digest.spreading')),
  view.spreading.length === 0
    ? lineOf(words.say('digest.noSpreading'), true)
    : {
        kind: 'list',
        items: view.spreading.map((one) =>
          linkedRow(
            one,
            reader,
            words.say('digest.shares', {
              added: one.sharesAdded,
              shares: one.view.spread.shares,
            }),
          ),
        ),
      },
  ...mix(view, words),
  ...causes(view, words),
  ...well(view, words),
  ...declined(view, reader, words),
]

const storms = ({ storms: all }: DigestView, words: Words): readonly Block[] =>
  all.length === 0
    ? []
    : [
        heading(words.say('digest.storms')),
        {
          kind: 'list',
          items: all.slice(0, mostStormsListed).map((storm) => [{ text: stormText(storm, words) }]),
        },
      ]

const mix = (view: DigestView, words: Words): readonly Block[] => {
  const rows = view.mix.slice(0, mostNatures)
  if (rows.length === 0) return [heading(words.say('digest.mix')), lineOf(words.say('digest.noMix'), true)]
  const [, thisName = '', beforeThis = ''] = columns(view, words)
  const known = isKnown(view.spans.before, view) ? (['now', 'before'] as const) : (['now'] as const)
  const series = known.map((when) => ({
    name: when === 'now' ? thisName : beforeThis,
    points: rows.map((row) => ({ label: words.say(`nature.${row.nature}`), value: row[when] })),
  }))
  const quoted = rows.flatMap(({ example, nature }) => (example === null ? [] : [{ example, nature }]))
  return [
    {
      kind: 'chart',
      chart: { kind: 'bar', title: words.say('digest.mix'), series, asText: seriesAsText(series, words) },
    },
    ...quoted
      .slice(0, mostQuotes)
      .map(({ example, nature }) => quoteOf(example, 240, words, `${words.say(`nature.${nature}`)} · `)),
  ]
}

/** Somebody's words, with who wrote them and the way to the post. */
const quoteOf = (mention: Mention, most: number, words: Words, before = ''): Block => {
  const post = safeLink(mention.url)
  return {
    kind: 'quote',
    text: cut(plain(mention.text), most),
    lang: mention.lang,
    caption: [
      { text: `${before}${authorName(mention, words)}` },
      ...(post === null ? [] : [{ text: ' ' }, { text: words.say('digest.openPost'), link: post }]),
    ],
  }
}

const causes = ({ causes: all, causesAgainst: against }: DigestView, words: Words): readonly Block[] => {
  // On the first day there is nothing to hold it against.
  const days = Math.round((against.to - against.from) / dayMs)
  return [
    heading(words.say('digest.causes')),
    ...(all.length === 0
      ? [lineOf(words.say('digest.noCauses'), true)]
      : [
          ...all.flatMap((cause): readonly Block[] => [
            lineOf(
              words.say(`digest.${days === 0 ? 'told' : 'cause'}${against.isWhole ? '' : 'About'}`, {
                phrase: cut(oneLine(cause.phrase), 60),
                count: cause.count,
                expected: cause.expected,
              }),
            ),
            ...cause.evidence.slice(0, 1).map((mention) => quoteOf(mention, 200, words)),
          ]),
          lineOf(
            days === 0
              ? words.say('digest.causesMeanFirst')
              : words.say(against.isWhole ? 'digest.causesMean' : 'digest.causesMeanAbout', { count: days }),
            true,
          ),
        ]),
  ]
}

const well = ({ thanks, settled }: DigestView, words: Words): readonly Block[] => [
  heading(words.say('digest.well')),
  ...(thanks.count + settled === 0 ? [lineOf(words.say('digest.notYetWell'), true)] : []),
  ...(thanks.count === 0 ? [] : [lineOf(words.say('digest.thanked', { count: thanks.count }))]),
  ...thanks.quotes.slice(0, mostQuotes).map((mention) => quoteOf(mention, 160, words)),
  ...(settled === 0 ? [] : [lineOf(words.say('digest.settled', { count: settled }))]),
]

const declined = ({ declined: all }: DigestView, reader: Reader, words: Words): readonly Block[] =>
  all.count === 0
    ? [heading(words.say('digest.notAnswered')), lineOf(words.say('digest.noDeclined'), true)]
    : [
        heading(words.say('digest.declined', { count: all.count })),
        {
          kind: 'list',
          items: all.gravest.map(({ view, reason, by }) =>
            digestRow(
              view,
              reader,
              words.say('digest.declinedRow', {
                name: by === null ? words.say('digest.noMedian') : staffName(reader.policy, by),
                reason: reason.trim() === '' ? words.say('digest.noReason') : cut(oneLine(reason), 160),
              }),
            ),
          ),
        },
      ]
