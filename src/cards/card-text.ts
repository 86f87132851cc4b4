import type { Block, Card, Span } from './card.ts'

/** A card as plain lines, for a terminal. Links stand in full behind their words. */
export const cardText = (card: Card): string =>
  card.blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n')

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return [block.text, ...(block.aside === undefined ? [] : [block.aside]), '─'.repeat(block.text.length)].join('\n')
    case 'line':
      return spansText(block.spans)
    case 'quote':
      return `  “${block.text.replaceAll('\n', '\n   ')}”${block.caption === undefined ? '' : ` — ${spansText(block.caption)}`}`
    case 'facts':
      return block.facts.map(({ label, value, detail }) => [label, value, detail ?? ''].join('  ').trimEnd()).join('\n')
    case 'difference':
      return block.parts.map(({ text }) => text).join('')
    case 'list':
      return block.items.map((item) => `  · ${spansText(item)}`).join('\n')
    case 'table':
      return tableText(block)
    case 'chart':
      return `${block.chart.title}. ${block.chart.asText}`
    case 'divider':
      return ''
  }
}

const spansText = (spans: readonly Span[]): string =>
  spans.map(({ text, link }) => (link === undefined ? text : `${text} <${link}>`)).join('')

const tableText = ({ head, rows, caption }: Extract<Block, { kind: 'table' }>): string => {
  const lines = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  const written = lines.map((line) =>
    widths
      .map((width, column) =>
        column === 0 ? (line[column] ?? '').padEnd(width) : (line[column] ?? '').padStart(width),
      )
      .join('  ')
      .trimEnd(),
  )
  return [...written, caption].join('\n')
}
