import { type Action, encodeTarget } from '../../cards/action.ts'
import type { Block, Card, DifferencePart, Fact, Span } from '../../cards/card.ts'
import type { StaffId } from '../../domain/ids.ts'
import { type Words, wordsIn } from '../../locales/text.ts'
import { glyph } from './glyph.ts'
import { quoteInSight, tableRows } from './limits.ts'
import { renderChart } from './render-chart.ts'
import { safeUrl } from './text.ts'
import { type Branch, el, type Tree } from './tree.ts'

/** The name a member of staff is shown by; null for somebody the policy no longer lists. */
export type NameOf = (staff: StaffId) => string | null

/** What one card or form is drawn with; its own words speak its own language. */
export interface Drawing {
  readonly words: Words
  readonly nameOf: NameOf
}

/** A card as an article: heading, what it says, and its buttons in a named group. */
export const renderCard = (card: Card, nameOf: NameOf): Branch => {
  const drawing = { words: wordsIn(card.language), nameOf }
  const [first, ...others] = card.blocks
  const title = first?.kind === 'title' ? first : null
  const body = title === null ? card.blocks : others
  return el(
    'article',
    {
      class: isPlain(card) ? 'card plain' : 'card',
      lang: card.language,
      'data-tone': card.tone,
      'aria-label': card.summary,
      tabindex: '-1',
    },
    title === null ? null : renderHead(title, card.tone),
    ...body.map((block) => renderBlock(block, drawing)),
    renderActions(card, drawing),
  )
}

/** Blocks by themselves, as they stand above a form's fields. */
export const renderBlocks = (blocks: readonly Block[], drawing: Drawing): readonly Branch[] =>
  blocks.map((block) => renderBlock(block, drawing))

const renderSpans = (spans: readonly Span[], drawing: Drawing): readonly Tree[] =>
  spans.map((span) => renderSpan(span, drawing))

/** A line of history or a short word from Ventanilla needs no frame. */
const isPlain = (card: Card): boolean =>
  card.actions.length + card.menu.length === 0 && card.blocks.every((block) => block.kind === 'line')

const renderHead = (title: Extract<Block, { kind: 'title' }>, tone: Card['tone']): Branch =>
  el(
    'header',
    { class: 'card-head' },
    el('h2', { class: 'card-title' }, glyph(tone), el('bdi', {}, title.text)),
    title.aside === undefined ? null : el('p', { class: 'card-aside' }, el('bdi', {}, title.aside)),
  )

const renderBlock = (block: Block, drawing: Drawing): Branch => {
  switch (block.kind) {
    case 'title':
      return el('header', { class: 'block-head' }, el('h3', {}, block.text), aside(block.aside))
    case 'line':
      return el('p', { class: block.quiet === true ? 'line quiet' : 'line' }, ...renderSpans(block.spans, drawing))
    case 'quote':
      return renderQuote(block, drawing)
    case 'facts':
      return el('dl', { class: 'facts' }, ...block.facts.map(renderFact))
    case 'difference':
      return el('p', { class: 'difference', dir: 'auto' }, ...block.parts.map(renderPart))
    case 'list':
      return el('ul', { class: 'list' }, ...block.items.map((item) => el('li', {}, ...renderSpans(item, drawing))))
    case 'table':
      return renderTable(block, drawing)
    case 'chart':
      return renderChart(block.chart, drawing.words)
    case 'divider':
      return el('hr')
  }
}

const aside = (text: string | undefined): Branch | null =>
  text === undefined ? null : el('p', { class: 'card-aside' }, text)

const renderQuote = (quote: Extract<Block, { kind: 'quote' }>, drawing: Drawing): Branch => {
  // `dir` closes every right-to-left override within the quotation; `lang` is what screen readers read it in.
  const attrs = { lang: quote.lang === 'und' ? '' : quote.lang, dir: 'auto' }
  const folded = quote.text.length > quoteInSight
  return el(
    'figure',
    { class: 'quote' },
    folded
      ? el(
          'details',
          { class: 'fold' },
          el(
            'summary',
            {},
            el('blockquote', attrs, `${head(quote.text)}…`),
            el(
              'span',
              { class: 'fold-label' },
              drawing.words.say('sandbox.card.showAll', { count: quote.text.length }),
            ),
          ),
          el('blockquote', attrs, quote.text),
        )
      : el('blockquote', attrs, quote.text),
    quote.caption === undefined ? null : el('figcaption', {}, ...renderSpans(quote.caption, drawing)),
  )
}

/** The beginning, cut between characters and not within one. */
const head = (text: string): string => text.slice(0, quoteInSight).replace(/[\ud800-\udbff]$/, '')

const renderFact = (fact: Fact): Branch =>
  el(
    'div',
    { class: 'fact' },
    el('dt', {}, fact.label),
    el('dd', { class: 'fact-value' }, el('bdi', {}, fact.value), fact.level === undefined ? null : bar(fact.level)),
    fact.detail === undefined ? null : el('dd', { class: 'fact-detail' }, el('bdi', {}, fact.detail)),
  )

/** The number says it already, so the bar is for the eye only. */
const bar = (level: number): Branch =>
  el(
    'svg',
    { class: 'bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    el('rect', { class: 'track', width: 100, height: 6 }),
    el('rect', { class: 'level', width: Math.round(100 * Math.min(1, Math.max(0, level))), height: 6 }),
  )

const renderPart = ({ change, text }: DifferencePart): Tree => {
  switch (change) {
    case 'same':
      return text
    case 'added':
      return el('ins', {}, text)
    case 'removed':
      return el('del', {}, text)
  }
}

const renderTable = (table: Extract<Block, { kind: 'table' }>, { words }: Drawing): Branch => {
  const rows = table.rows.slice(0, tableRows)
  const left = table.rows.length - rows.length
  return el(
    'div',
    // A wide table scrolls within itself, so it must be reachable by keyboard.
    { class: 'table', role: 'region', 'aria-label': table.caption, tabindex: '0' },
    el(
      'table',
      {},
      el('caption', {}, table.caption),
      el('thead', {}, el('tr', {}, ...table.head.map((cell) => el('th', { scope: 'col' }, cell)))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', { dir: 'auto' }, cell))))),
    ),
    left === 0 ? null : el('p', { class: 'line quiet' }, words.say('sandbox.card.moreRows', { count: left })),
  )
}

const renderSpan = (span: Span, drawing: Drawing): Tree => {
  const inner =
    span.staff !== undefined
      ? el('span', { class: 'staff', 'data-staff': span.staff }, `@${drawing.nameOf(span.staff) ?? span.text}`)
      : renderText(span)
  return span.strong === true ? el('strong', {}, inner) : inner
}

const renderText = ({ text, link }: Span): Branch => {
  const href = link === undefined ? null : safeUrl(link)
  return href === null
    ? el('bdi', {}, text)
    : el('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow', dir: 'auto' }, text)
}

const renderActions = (card: Card, { words }: Drawing): Branch | null =>
  card.actions.length + card.menu.length === 0
    ? null
    : el(
        'div',
        { class: 'actions', role: 'group', 'aria-label': words.say('sandbox.card.actions') },
        ...card.actions.map((action) => renderAction(action)),
        card.menu.length === 0 ? null : renderMenu(card.menu, words),
      )

const renderMenu = (menu: readonly Action[], words: Words): Branch =>
  el(
    'details',
    { class: 'more', 'data-key': 'more' },
    el(
      'summary',
      { class: 'button', 'aria-label': words.say('sandbox.card.more'), title: words.say('sandbox.card.more') },
      '⋯',
    ),
    el('ul', { class: 'menu' }, ...menu.map((action) => el('li', { 'data-key': keyOf(action) }, renderAction(action)))),
  )

const renderAction = (action: Action): Branch =>
  el(
    'button',
    {
      type: 'button',
      class: action.style === undefined ? 'button' : `button ${action.style}`,
      'data-action': action.id,
      'data-target': encodeTarget(action.target),
      // The page keeps this button when the card is redrawn: the version in its target changes, its key does not.
      'data-key': keyOf(action),
      'aria-label': action.describe,
    },
    action.label,
  )

const keyOf = ({ id, target }: Action): string => `${id} ${target.caseId ?? ''} ${target.ref ?? ''}`
