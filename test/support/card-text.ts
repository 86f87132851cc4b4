import type { Action } from '../../src/cards/action.ts'
import type { Block, Card, Span } from '../../src/cards/card.ts'
import type { Form } from '../../src/cards/form.ts'

/** Every word of a card or form that a person reads, as they would hear it read aloud. */
export const wordsOf = (card: Card): string =>
  [card.summary, ...card.blocks.map(blockText), ...actionTexts(card)].join('\n')

export const bodyOf = (card: Card): string => card.blocks.map(blockText).join('\n')

export const labels = (actions: readonly Action[]): readonly string[] => actions.map(({ label }) => label)

export const ids = (actions: readonly Action[]): readonly string[] => actions.map(({ id }) => id)

export const formWords = (form: Form): string =>
  [
    form.title,
    form.submit,
    form.cancel,
    ...form.intro.map(blockText),
    ...form.fields.flatMap((field) => [
      field.label,
      field.hint ?? '',
      ...(field.kind === 'choice' ? field.options.map(({ label }) => label) : []),
    ]),
  ].join('\n')

export const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n${block.aside ?? ''}`
    case 'line':
      return spansText(block.spans)
    case 'quote':
      return `${block.text}\n${spansText(block.caption ?? [])}`
    case 'facts':
      return block.facts.map(({ label, value, detail }) => `${label} ${value} ${detail ?? ''}`).join('\n')
    case 'difference':
      return block.parts.map(({ text }) => text).join('')
    case 'list':
      return block.items.map(spansText).join('\n')
    case 'table':
      return [block.caption, block.head.join(' '), ...block.rows.map((row) => row.join(' '))].join('\n')
    case 'chart':
      return block.chart.asText
    case 'divider':
      return ''
  }
}

const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

const actionTexts = (card: Card): readonly string[] =>
  [...card.actions, ...card.menu].map(({ label, describe }) => `${label}: ${describe}`)
