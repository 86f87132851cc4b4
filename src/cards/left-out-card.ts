import type { Nature } from '../domain/assessment/nature.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Action } from './action.ts'
import type { Block, Card, Span } from './card.ts'
import { caseRow, numbered } from './case-row.ts'
import type { CaseView, Reader } from './case-view.ts'
import { authorName } from './names.ts'
import { cut, oneLine } from './plain-text.ts'

/** What got no card of its own in one channel on one day. */
export interface LeftOutView {
  readonly channel: string
  /** `2026-11-23` */
  readonly day: string
  readonly version: number
  readonly cases: number
  readonly held: number
  readonly natures: readonly { readonly nature: Nature; readonly count: number }[]
  /** Some of them, gravest first, from `from` on. */
  readonly from: number
  readonly rows: readonly LeftOutRow[]
  /** From which P(complaint) on a mention opens a case. */
  readonly line: number
}

export type LeftOutRow =
  | { readonly view: CaseView }
  | { readonly held: { readonly mention: Mention; readonly nature: Nature; readonly complaint: number } }

/** One message a day and channel that edits itself, so that a flood drowns nobody and nothing is dropped. */
export const leftOutCard = (view: LeftOutView, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const title = titleOf(view, words)
  const counts = countsOf(view, words)
  const isEmpty = view.cases + view.held === 0
  return {
    key: `left_out:${view.channel}:${view.day}`,
    version: view.version,
    language: reader.language,
    summary: cut(words.say('leftOut.summary', { title, counts }), 300),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: title },
      line({ text: counts, strong: !isEmpty }),
      ...naturesOf(view, words),
      ...(view.rows.length === 0 ? [] : [listOf(view, reader, shownInMessage)]),
      { kind: 'line', quiet: true, spans: [{ text: words.say('leftOut.follow') }] },
    ],
    actions: isEmpty ? [] : [pageAction(view, 0, words.say('leftOut.show'), words.say('leftOut.describeShow'))],
    menu: [],
  }
}

export const rowsInPage = 8
const shownInMessage = 3

/** The same one by one, for whoever asks, with a button for each. */
export const leftOutPage = (view: LeftOutView, reader: Reader): Card => {
  const words = wordsIn(reader.language)
  const total = view.cases + view.held
  const to = view.from + view.rows.length
  const title =
    view.rows.length === 0 ? titleOf(view, words) : words.say('leftOut.pageTitle', { from: view.from + 1, to, total })
  const left = Math.min(rowsInPage, total - to)
  const more = pageAction(view, to, words.say('leftOut.more'), words.say('leftOut.describeMore', { count: left }))
  const buttons = view.rows.map((row, index) => buttonOf(row, view.from + index + 1, reader))
  const inSight = left > 0 ? [...buttons.slice(0, 4), more] : buttons.slice(0, 5)
  return {
    key: `left_out_page:${view.channel}:${view.day}:${view.from}`,
    version: 0,
    language: reader.language,
    summary: cut(title, 300),
    tone: 'neutral',
    blocks: [
      { kind: 'title', text: title },
      ...(view.rows.length === 0 ? [line({ text: words.say('leftOut.none') })] : [listOf(view, reader, rowsInPage)]),
    ],
    actions: inSight,
    menu: buttons.filter((button) => !inSight.includes(button)),
  }
}

const line = (...spans: readonly Span[]): Block => ({ kind: 'line', spans })

const titleOf = ({ channel, day }: LeftOutView, words: Words): string =>
  words.say('leftOut.title', { channel: cut(oneLine(channel), 40), day })

const countsOf = ({ cases, held, line: from }: LeftOutView, words: Words): string => {
  const parts = [
    ...(cases > 0 ? [words.say('leftOut.cases', { count: cases })] : []),
    ...(held > 0 ? [words.say('leftOut.held', { count: held, line: from })] : []),
  ]
  return parts.length === 0 ? words.say('leftOut.none') : parts.join(' ')
}

const mostNatures = 4

const naturesOf = ({ natures }: LeftOutView, words: Words): readonly Block[] => {
  if (natures.length === 0) return []
  const list = natures
    .slice(0, mostNatures)
    .map(({ nature, count }) => words.say('leftOut.nature', { nature: words.say(`nature.${nature}`), count }))
  return [line({ text: words.say('leftOut.natures', { natures: words.list(list) }) })]
}

const listOf = ({ rows, from }: LeftOutView, reader: Reader, most: number): Block => ({
  kind: 'list',
  items: rows.slice(0, most).map((row, index) => rowOf(row, from + index + 1, reader)),
})

const rowOf = (row: LeftOutRow, n: number, reader: Reader): readonly Span[] => {
  const words = wordsIn(reader.language)
  if ('view' in row) return [{ text: `${n}. ` }, ...caseRow(row.view, reader)]
  const { mention, nature, complaint } = row.held
  const quote = words.say('card.quoted', { text: cut(oneLine(mention.text), 120) })
  const head = words.say('leftOut.row', { n, percent: complaint, nature: words.say(`nature.${nature}`) })
  return [{ text: head, strong: true }, { text: ` · ${authorName(mention, words)} · ${quote}` }]
}

const buttonOf = (row: LeftOutRow, n: number, reader: Reader): Action =>
  'view' in row ? numbered('case.open.v1', row.view.case, reader) : makeCaseAction(row.held.mention, n, reader)

const makeCaseAction = (
  { id, text }: { readonly id: MentionId; readonly text: string },
  n: number,
  reader: Reader,
): Action => {
  const words = wordsIn(reader.language)
  const quote = words.say('card.quoted', { text: cut(oneLine(text), 60) })
  return {
    id: 'mention.make_case.v1',
    label: words.say('leftOut.makeCase', { n }),
    describe: words.say('leftOut.describeMakeCase', { text: quote }),
    target: { ref: String(id) },
  }
}

const pageAction = ({ channel, day }: LeftOutView, from: number, label: string, describe: string): Action => ({
  id: 'left_out.show.v1',
  label,
  describe,
  target: { ref: `${day}:${from}:${channel}` },
})
