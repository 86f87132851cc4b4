import { severities } from '../domain/assessment/severity.ts'
import { type Dimension, dimensions } from '../domain/digest/breakdown.ts'
import { type Distribution, type Figures, shareKept, timed } from '../domain/digest/metrics.ts'
import type { BrandId, SourceId, StaffId } from '../domain/ids.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Block, Card } from './card.ts'
import type { Reader } from './case-view.ts'
import { type DigestPage, heading, lineOf, pageRef } from './digest-card.ts'
import { columns, keptText, spansOf } from './digest-comparison.ts'
import type { DigestView } from './digest-view.ts'
import { voices } from './digest-voices.ts'
import { brandName, sourceName, staffName } from './names.ts'

/** A page of details, for the thread under the first page or as the answer to its button. */
export const digestPage = (
  page: DigestPage,
  view: DigestView,
  reader: Reader,
  key = `digest:${pageRef(view.id, page)}`,
): Card => {
  const words = wordsIn(reader.language)
  return {
    key,
    version: 0,
    language: reader.language,
    summary: words.say(`digest.${page}Summary`),
    tone: 'neutral',
    blocks: [{ kind: 'title', text: words.say(`digest.${page}Title`) }, ...blocksOf(page, view, reader, words)],
    actions: [],
    menu: [],
  }
}

const blocksOf = (page: DigestPage, view: DigestView, reader: Reader, words: Words): readonly Block[] => {
  switch (page) {
    case 'figures':
      return figures(view, words)
    case 'voices':
      return voices(view, reader, words)
    case 'breakdown':
      return breakdown(view, reader, words)
  }
}

const figures = (view: DigestView, words: Words): readonly Block[] => {
  const row = (name: keyof typeof cells): readonly string[] => [
    words.say(`digest.row.${name}`),
    ...spansOf(view).map((one) => (one === null ? words.say('digest.noMedian') : cells[name](one, words))),
  ]
  return [
    {
      kind: 'table',
      caption: words.say('digest.timesAre'),
      head: columns(view, words),
      rows: (Object.keys(cells) as (keyof typeof cells)[]).map(row),
    },
    heading(words.say('digest.definitions')),
    {
      kind: 'list',
      items: (
        ['mentions', 'opened', 'closed', 'reopened', 'open', 'broken', 'kept', ...timed, 'business'] as const
      ).map((name) => [{ text: words.say(`digest.definition.${name}`) }]),
    },
  ]
}

type Cell = (figures: Figures, words: Words) => string

const count =
  (name: 'mentions' | 'opened' | 'closed' | 'reopened' | 'open'): Cell =>
  (one, words) =>
    words.number(one[name])

const spread = (distribution: Distribution | null, words: Words): string =>
  distribution === null
    ? words.say('digest.noMedian')
    : [distribution.medianMs, distribution.p90Ms, distribution.slowestMs].map((ms) => words.duration(ms)).join(' / ')

const cells = {
  mentions: count('mentions'),
  opened: count('opened'),
  closed: count('closed'),
  reopened: count('reopened'),
  open: count('open'),
  broken: ({ broken }: Figures, words: Words) => words.number(broken.firstDecision + broken.firstResponse),
  kept: keptText,
  firstDecision: (one: Figures, words: Words) => spread(one.firstDecision.allHours, words),
  firstDecisionBusiness: (one: Figures, words: Words) => spread(one.firstDecision.business, words),
  firstResponse: (one: Figures, words: Words) => spread(one.firstResponse.allHours, words),
  firstResponseBusiness: (one: Figures, words: Words) => spread(one.firstResponse.business, words),
  closing: (one: Figures, words: Words) => spread(one.closing.allHours, words),
  closingBusiness: (one: Figures, words: Words) => spread(one.closing.business, words),
} satisfies Record<string, Cell>

const mostRows = 20

const breakdown = (view: DigestView, reader: Reader, words: Words): readonly Block[] => {
  const lines = greatest(view.breakdown).map((row) => {
    const kind = words.say(`digest.by.${row.by}`)
    return { row, name: words.say('digest.by.row', { kind, name: nameOf(row.by, row.name, reader, words) }) }
  })
  const hidden = view.breakdown.length - lines.length
  if (lines.length === 0) return [lineOf(words.say('digest.noBreakdown'))]
  const head = (...names: readonly ('opened' | 'closed' | 'decision' | 'response' | 'kept')[]): readonly string[] => [
    '',
    ...names.map((name) => words.say(`digest.column.${name}`)),
  ]
  const timed = lines.filter(({ row }) => row.firstDecision.count + row.firstResponse.count > 0)
  return [
    {
      kind: 'table',
      caption: words.say('digest.breakdownCounts'),
      head: head('opened', 'closed', 'kept'),
      rows: lines.map(({ row, name }) => [
        name,
        row.by === 'person' ? words.say('digest.noMedian') : words.number(row.opened),
        words.number(row.closed),
        row.by === 'person' ? ownShare(row, words) : keptText(row, words),
      ]),
    },
    ...(timed.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: words.say('digest.breakdownTimes'),
            head: head('decision', 'response'),
            rows: timed.map(({ row, name }) => [
              name,
              spread(row.firstDecision.allHours, words),
              spread(row.firstResponse.allHours, words),
            ]),
          },
        ]),
    ...(hidden === 0 ? [] : [lineOf(words.say('digest.breakdownMore', { count: hidden }), true)]),
    lineOf(words.say('digest.breakdownMeans'), true),
  ]
}

type Row = DigestView['breakdown'][number]

/** As many lines as a page holds, the greatest of each dimension: none may crowd out another. */
const greatest = (rows: readonly Row[]): readonly Row[] => {
  const ranked = dimensions.map((by) =>
    rows.filter((row) => row.by === by).toSorted(by === 'severity' ? byGravity : byCount),
  )
  const shown = new Set(
    ranked
      .flatMap((lines) => lines.map((row, rank) => ({ row, rank })))
      .toSorted((one, other) => one.rank - other.rank)
      .slice(0, mostRows)
      .map(({ row }) => row),
  )
  return ranked.flat().filter((row) => shown.has(row))
}

const byCount = (one: Row, other: Row): number =>
  other.opened - one.opened || other.firstResponse.count - one.firstResponse.count || other.closed - one.closed

const byGravity = (one: Row, other: Row): number =>
  (severities as readonly string[]).indexOf(one.name) - (severities as readonly string[]).indexOf(other.name)

/** What nobody gave is nobody's: a person's share is of what they gave themselves. */
const ownShare = ({ firstDecision, firstResponse }: Row, words: Words): string => {
  const share = shareKept({
    promised: firstDecision.promised + firstResponse.promised,
    kept: firstDecision.kept + firstResponse.kept,
  })
  return share === null ? words.say('digest.noMedian') : words.percent(share)
}

const nameOf = (by: Dimension, name: string, reader: Reader, words: Words): string => {
  switch (by) {
    case 'severity':
    case 'nature': {
      const key = `${by}.${name}`
      return words.has(key) ? words.say(key) : name
    }
    case 'brand':
      return brandName(reader.policy, name as BrandId)
    case 'source':
      return sourceName(name as SourceId, words)
    case 'person':
      return staffName(reader.policy, name as StaffId)
  }
}
