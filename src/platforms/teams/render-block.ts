import type { Block, DifferencePart, Fact, Span } from '../../cards/card.ts'
import { cut, oneLine, plain } from '../../cards/plain-text.ts'
import type { Language, StaffId } from '../../domain/ids.ts'
import { type Element, richText, type TextRun } from './adaptive-card.ts'
import { renderChart } from './render-chart.ts'
import { escapeMarkdown, inertPieces, safeUrl } from './text.ts'

/** How one card is drawn. */
export interface Drawing {
  /** 1 draws everything that may be drawn, less cuts texts and lists to that part. */
  readonly scale: number
  readonly language: Language
  /** The `<at>…</at>` of a person, registered with the card; null where nobody is to be pinged. */
  readonly mention: (id: StaffId) => string | null
  readonly name: (id: StaffId) => string | null
}

export const renderBlock = (block: Block, drawing: Drawing): readonly Element[] => {
  const upTo = (most: number): number => Math.max(1, Math.floor(most * drawing.scale))
  switch (block.kind) {
    case 'title':
      return [renderTitle(block, upTo)]
    case 'line':
      return [renderLine(block.spans, drawing, upTo(2_000), block.quiet === true ? quiet : {})]
    case 'quote':
      return [renderQuote(block, drawing, upTo)]
    case 'facts':
      return block.facts.slice(0, upTo(20)).map((fact) => renderFact(fact, upTo))
    case 'difference':
      return [renderDifference(block.parts, upTo)]
    case 'list':
      return block.items
        .slice(0, upTo(40))
        .map((item) => renderLine([{ text: '• ' }, ...item], drawing, upTo(600), { spacing: 'Small' }))
    case 'table':
      return renderTable(block, upTo)
    case 'chart':
      return renderChart(block.chart, upTo)
    case 'divider':
      return [{ type: 'Container', separator: true, items: [] }]
  }
}

/** Characters of one quote at full scale. */
export const longestQuote = 4_000

type UpTo = (most: number) => number

const quiet = { isSubtle: true, size: 'Small' }

/** Literal runs of one text; an empty one is left out, as clients refuse it. */
const runs = (text: string, style: Readonly<Record<string, unknown>> = {}): readonly TextRun[] =>
  inertPieces(text)
    .filter((piece) => piece !== '')
    .map((piece) => ({ type: 'TextRun', text: piece, ...style }))

const orBlank = (inlines: readonly TextRun[]): readonly TextRun[] =>
  inlines.length > 0 ? inlines : [{ type: 'TextRun', text: ' ' }]

const renderTitle = (block: Extract<Block, { kind: 'title' }>, upTo: UpTo): Element => {
  const title = richText(orBlank(runs(cut(oneLine(block.text), upTo(300)), { weight: 'Bolder', size: 'Medium' })))
  if (block.aside === undefined || oneLine(block.aside) === '') return title
  // Below, not beside: a phone would leave the title a column of one word.
  const aside = richText(runs(cut(oneLine(block.aside), upTo(200)), quiet), { spacing: 'None' })
  return { type: 'Container', items: [title, aside] }
}

/** A line that pings somebody has to be a TextBlock, where mentions live; everything else in it is escaped. */
const renderLine = (
  spans: readonly Span[],
  drawing: Drawing,
  max: number,
  style: Readonly<Record<string, unknown>>,
): Element => {
  const { spacing, ...font } = style
  const space = spacing === undefined ? {} : { spacing }
  const cutSpans = withinTotal(spans, max)
  const mentions = cutSpans.map((span) => (span.staff === undefined ? null : drawing.mention(span.staff)))
  if (mentions.some((mention) => mention !== null)) {
    const text = cutSpans.map((span, index) => mentions[index] ?? markdownOf(span)).join('')
    return { type: 'TextBlock', text, wrap: true, ...font, ...space }
  }
  return richText(orBlank(cutSpans.flatMap((span) => runsOf(span, drawing, font))), space)
}

const runsOf = (span: Span, drawing: Drawing, font: Readonly<Record<string, unknown>>): readonly TextRun[] => {
  const url = span.link === undefined ? null : safeUrl(span.link)
  const person = span.staff === undefined ? null : drawing.name(span.staff)
  const text = span.text === '' && person !== null ? person : span.text
  return runs(plain(text), {
    ...font,
    ...((span.strong === true || span.staff !== undefined) && { weight: 'Bolder' }),
    ...(url !== null && {
      color: 'Accent',
      selectAction: { type: 'Action.OpenUrl', url, title: cut(oneLine(text), 60) },
    }),
  })
}

const markdownOf = (span: Span): string => {
  const lead = /^\s/.test(span.text) ? ' ' : ''
  const tail = /\s$/.test(span.text) && span.text.trim() !== '' ? ' ' : ''
  const text = escapeMarkdown(span.text)
  if (text === '') return lead
  const url = span.link === undefined ? null : safeUrl(span.link)
  const worded =
    url === null
      ? text
      : `[${text}](${url
          .replace(/[()\\<>\s]/g, encodeURIComponent)
          .replace(/\(/g, '%28')
          .replace(/\)/g, '%29')})`
  return `${lead}${span.strong === true ? `**${worded}**` : worded}${tail}`
}

/** Spans cut so that all of them together stay within `max`. */
const withinTotal = (spans: readonly Span[], max: number): readonly Span[] => {
  let left = max
  const kept: Span[] = []
  for (const span of spans) {
    if (left <= 0 || kept.length >= 60) break
    const text = cut(span.text, left)
    left -= Math.max(1, text.length)
    kept.push({ ...span, text })
  }
  return kept
}

const renderQuote = (block: Extract<Block, { kind: 'quote' }>, drawing: Drawing, upTo: UpTo): Element => {
  const lines = cut(plain(block.text).trim(), upTo(longestQuote)).split(/\n+/)
  const shown = Math.min(20, upTo(40))
  // A RichTextBlock has no line breaks of its own on every client: each line is one, and what is over stays together.
  const paragraphs = lines.length <= shown ? lines : [...lines.slice(0, shown - 1), lines.slice(shown - 1).join(' ')]
  const caption =
    block.caption === undefined ? [] : [renderLine(block.caption, drawing, upTo(600), { ...quiet, spacing: 'Small' })]
  const words = paragraphs.map((text, index) => richText(orBlank(runs(text)), index === 0 ? {} : { spacing: 'Small' }))
  const shownWords = isRightToLeft(block.text) ? [{ type: 'Container', rtl: true, items: words }] : words
  return { type: 'Container', style: 'emphasis', items: [...shownWords, ...caption] }
}

/** By its first letter, as the Unicode Bidirectional Algorithm (P2, P3) has it: clients go by their own language. */
const isRightToLeft = (text: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text)

const renderFact = (fact: Fact, upTo: UpTo): Element =>
  richText(
    [
      ...runs(cut(oneLine(fact.label), upTo(80)), { weight: 'Bolder' }),
      ...runs(` ${cut(oneLine(fact.value), upTo(600))}`),
      ...(fact.detail === undefined || fact.detail === ''
        ? []
        : runs(`  ${cut(oneLine(fact.detail), upTo(600))}`, { isSubtle: true })),
    ],
    { spacing: 'Small' },
  )

/** Added words are underlined and highlighted, removed ones struck through: never by colour alone. */
const renderDifference = (parts: readonly DifferencePart[], upTo: UpTo): Element => {
  let left = upTo(4_000)
  const inlines: TextRun[] = []
  for (const part of parts.slice(0, upTo(200))) {
    if (left <= 0) break
    const text = cut(plain(part.text), left)
    left -= Math.max(1, text.length)
    inlines.push(...runs(text, differenceStyles[part.change]))
  }
  return richText(orBlank(inlines))
}

const differenceStyles: Readonly<Record<DifferencePart['change'], Readonly<Record<string, unknown>>>> = {
  same: {},
  added: { underline: true, highlight: true },
  removed: { strikethrough: true, isSubtle: true },
}

const renderTable = (block: Extract<Block, { kind: 'table' }>, upTo: UpTo): readonly Element[] => {
  const width = Math.min(8, Math.max(block.head.length, ...block.rows.map((row) => row.length), 1))
  const row = (cells: readonly string[], style: Readonly<Record<string, unknown>>): Element => ({
    type: 'TableRow',
    cells: Array.from({ length: width }, (_, index) => ({
      type: 'TableCell',
      items: [richText(orBlank(runs(cut(oneLine(cells[index] ?? ''), upTo(200)), style)))],
    })),
  })
  return [
    richText(orBlank(runs(cut(oneLine(block.caption), upTo(300)), { weight: 'Bolder' }))),
    {
      type: 'Table',
      firstRowAsHeaders: true,
      // Names are longer than figures: on a phone they would run into the next column.
      columns: Array.from({ length: width }, (_, index) => ({ width: index === 0 ? 2 : 1 })),
      rows: [row(block.head, { weight: 'Bolder' }), ...block.rows.slice(0, upTo(40)).map((cells) => row(cells, {}))],
    },
  ]
}
