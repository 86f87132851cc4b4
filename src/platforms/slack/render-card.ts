import type { KnownBlock, RichTextBlock, RichTextElement, RichTextSection, RichTextText } from '@slack/types'
import type { Block, Card, Span } from '../../cards/card.ts'
import type { StaffId } from '../../domain/ids.ts'
import { wordsIn } from '../../locales/text.ts'
import * as limits from './limits.ts'
import { actionBlocks } from './render-actions.ts'
import { type ChartBlock, chartBlock, tableAsText, tableBlock } from './render-chart.ts'
import { cut, escapeMarkup, labelled, literal, liveLink } from './text.ts'

export type SlackBlock = KnownBlock | ChartBlock

export interface RenderOptions {
  readonly surface: 'message' | 'modal' | 'home'
  /** Whether this workspace takes Slack's own tables and charts, which are newer than some workspaces. */
  readonly native: boolean
  /** The Slack user id behind a member of staff, where they can be mentioned. */
  readonly mention: (staff: StaffId) => string | null
}

/**
 * The card as Block Kit, within Slack's limits whatever is in it. Nothing of it is parsed by Slack: all text stands in
 * `rich_text` or `plain_text`. Where it is too much, long texts are cut first, shortest last; then the end is left out.
 */
export const renderCard = (card: Card, options: RenderOptions): SlackBlock[] => {
  const budget = options.surface === 'message' ? messageBudget : viewBudget
  const actions = actionBlocks(card)
  for (const { textMax, dense } of attempts) {
    const blocks = [...bodyBlocks(card, options, textMax, dense), ...actions]
    if (blocks.length === 0) return [plain(card.summary, textMax)]
    if (fits(blocks, budget)) return blocks
  }
  return shortened(card, options, actions, budget)
}

/** What notifications and screen readers say. Slack reads it as markup, so it is escaped. */
export const fallbackOf = (card: Card): string => escapeMarkup(labelled(card.summary, limits.fallbackText))

/** Ids only: other apps in the channel can read it. */
export const metadataOf = (card: Card) => ({
  event_type: metadataType,
  event_payload: { key: cut(card.key, 200), version: card.version },
})
export const metadataType = 'ventanilla_card'

/** Text that is shown as it is, with nothing in it live. */
export const plain = (text: string, max = limits.sectionText): KnownBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: labelled(text, max), emoji: false },
})

interface Budget {
  readonly blocks: number
  readonly bytes: number
}
const messageBudget: Budget = { blocks: limits.blocksPerMessage, bytes: limits.messageBytes }
const viewBudget: Budget = { blocks: limits.blocksPerView, bytes: limits.viewBytes }

const attempts = [
  { textMax: limits.sectionText, dense: false },
  { textMax: 1_500, dense: true },
  { textMax: 600, dense: true },
  { textMax: 200, dense: true },
  { textMax: 80, dense: true },
]

const fits = (blocks: readonly SlackBlock[], { blocks: most, bytes }: Budget): boolean => {
  if (blocks.length > most) return false
  const json = JSON.stringify(blocks)
  // No UTF-16 unit takes more than three bytes; most cards need no counting.
  return json.length * 3 <= bytes || Buffer.byteLength(json) <= bytes
}

/** The actions stay: what cannot be read here can be opened. */
const shortened = (
  card: Card,
  options: RenderOptions,
  actions: readonly SlackBlock[],
  budget: Budget,
): SlackBlock[] => {
  const note = quiet(wordsIn(card.language).say('slack.shortened'))
  let kept = Math.min(card.blocks.length, budget.blocks)
  while (kept > 0) {
    const part = { ...card, blocks: card.blocks.slice(0, kept) }
    const blocks = [...bodyBlocks(part, options, 80, true), note, ...actions]
    if (fits(blocks, budget)) return blocks
    kept = Math.floor(kept * 0.7)
  }
  return [plain(card.summary, 600), note, ...actions]
}

function* bodyBlocks(card: Card, options: RenderOptions, textMax: number, dense: boolean): Generator<SlackBlock> {
  let rich: RichTextBlock | null = null
  let richKind: Block['kind'] | null = null
  let tables = 0
  let charts = 0
  for (const block of card.blocks) {
    const others: SlackBlock[] = []
    let elements: RichTextBlock['elements'] = []
    switch (block.kind) {
      case 'title':
        others.push(header(card, block.text))
        if (block.aside) others.push(quiet(block.aside))
        break
      case 'line':
        if (block.quiet && block.spans.every((span) => !span.link && !span.staff)) {
          const text = block.spans.map((span) => span.text).join('')
          if (literal(text).trim() !== '') others.push(quiet(text, textMax))
        } else elements = section(spans(block.spans, options, textMax))
        break
      case 'quote':
        elements = quote(block, options, textMax)
        break
      case 'facts':
        elements = section(
          block.facts.flatMap(({ label, value, detail }, index) => [
            ...text(`${index > 0 ? '\n' : ''}${label} ${value}`, textMax, { bold: true }),
            ...(detail ? text(`  ${detail}`, textMax) : []),
          ]),
        )
        break
      case 'difference': {
        const parts = block.parts.flatMap((part) => text(part.text, textMax, changeStyle[part.change]))
        if (parts.length > 0) elements = [{ type: 'rich_text_quote', elements: parts }]
        break
      }
      case 'list': {
        const items = block.items.flatMap((item) => section(spans(item, options, textMax)))
        if (items.length > 0) elements = [{ type: 'rich_text_list', style: 'bullet', elements: items }]
        break
      }
      case 'table': {
        const native = options.native && options.surface === 'message' && tables++ === 0
        const rows = Math.min(30, Math.ceil(textMax / 20))
        elements = section(text(block.caption, textMax, { bold: true }))
        if (native) others.push(tableBlock(block))
        else elements = [...elements, tableAsText(block, rows)]
        const left = block.rows.length - (native ? limits.tableRows - 1 : rows)
        if (left > 0) others.push(quiet(wordsIn(card.language).say('slack.more_rows', { count: left })))
        break
      }
      case 'chart': {
        const drawn = options.native && options.surface === 'message' && charts < limits.chartsPerMessage
        const native = drawn ? chartBlock(block.chart) : null
        if (native !== null) {
          charts++
          others.push(native)
        }
        others.push(quiet(`${block.chart.title}: ${block.chart.asText}`, textMax))
        break
      }
      case 'divider':
        others.push({ type: 'divider' })
        break
    }
    if (elements.length > 0) {
      if (rich !== null && (dense || (richKind === 'line' && block.kind === 'line'))) join(rich.elements, elements)
      else {
        if (rich !== null) yield rich
        rich = { type: 'rich_text', elements: [...elements] }
      }
      richKind = block.kind
    }
    if (others.length > 0) {
      if (rich !== null) yield rich
      rich = null
      yield* others
    }
  }
  if (rich !== null) yield rich
}

/** Two sections in a row would run into one line. */
const join = (into: RichTextBlock['elements'], more: RichTextBlock['elements']): void => {
  const last = into.at(-1)
  const [first, ...rest] = more
  if (last?.type === 'rich_text_section' && first?.type === 'rich_text_section') {
    last.elements.push({ type: 'text', text: '\n' }, ...first.elements)
    into.push(...rest)
  } else into.push(...more)
}

const changeStyle = { same: undefined, added: { bold: true }, removed: { strike: true } } as const

const toneMark: Readonly<Record<Card['tone'], string>> = {
  critical: '🔴 ',
  high: '🟠 ',
  medium: '🟡 ',
  low: '⚪ ',
  neutral: '',
}

const header = (card: Card, title: string): KnownBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: labelled(toneMark[card.tone] + title, limits.headerText), emoji: false },
})

const quiet = (text: string, max = 600): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'plain_text', text: labelled(text, max), emoji: false }],
})

const section = (elements: RichTextElement[]): RichTextSection[] =>
  elements.length === 0 ? [] : [{ type: 'rich_text_section', elements }]

const quote = (
  block: Extract<Block, { kind: 'quote' }>,
  options: RenderOptions,
  textMax: number,
): RichTextBlock['elements'] => {
  const words = text(block.text, textMax)
  return [
    ...(words.length > 0 ? [{ type: 'rich_text_quote', elements: words } as const] : []),
    ...section(spans(block.caption ?? [], options, textMax)),
  ]
}

const spans = (all: readonly Span[], options: RenderOptions, textMax: number): RichTextElement[] =>
  all.flatMap((span): RichTextElement[] => {
    const style = span.strong ? { bold: true } : undefined
    const user = span.staff === undefined ? null : options.mention(span.staff)
    if (user !== null) return [{ type: 'user', user_id: user, ...(style && { style }) }]
    const url = span.link === undefined ? null : liveLink(span.link)
    if (url === null) return text(span.text, textMax, style)
    return [
      {
        type: 'link',
        url,
        text: literal(span.text).trim() === '' ? url : cut(literal(span.text), textMax),
        ...(style && { style }),
      },
    ]
  })

/** Slack refuses an empty text. */
const text = (words: string, max: number, style?: RichTextText['style']): RichTextText[] => {
  const shown = cut(literal(words), max)
  return shown === '' ? [] : [{ type: 'text', text: shown, ...(style && { style }) }]
}
