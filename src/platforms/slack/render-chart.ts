import type { RichTextPreformatted, Block as SlackBlock, TableBlock } from '@slack/types'
import type { Block, Chart } from '../../cards/card.ts'
import * as limits from './limits.ts'
import { cut, labelled, literal } from './text.ts'

type Table = Extract<Block, { kind: 'table' }>

/** `data_visualization` came in June 2026 and is not in @slack/types 3.2. */
export interface ChartBlock extends SlackBlock {
  readonly type: 'data_visualization'
  readonly title: string
  readonly chart: PieChart | AxisChart
}

interface PieChart {
  readonly type: 'pie'
  readonly segments: readonly Point[]
}

interface AxisChart {
  readonly type: 'bar' | 'line'
  readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[]
  readonly axis_config: { readonly categories: readonly string[] }
}

interface Point {
  readonly label: string
  readonly value: number
}

/** Slack's own chart, or null where it cannot show this one; its sentence (`asText`) is shown in any case. */
export const chartBlock = (chart: Chart): ChartBlock | null => {
  const drawn = chart.kind === 'pie' ? pie(chart) : axes(chart, chart.kind)
  return drawn && { type: 'data_visualization', title: labelled(chart.title, limits.chartTitle), chart: drawn }
}

/** A table of plain cells: the first row is the head. */
export const tableBlock = (table: Table): TableBlock => ({
  type: 'table',
  rows: [table.head, ...table.rows.slice(0, limits.tableRows - 1)].map((row) =>
    Array.from({ length: columnsOf(table) }, (_, column) => ({ type: 'raw_text', text: cell(row[column]) })),
  ),
})

/** The same table in letters of one width, for workspaces and surfaces without the block. */
export const tableAsText = (table: Table, rows: number): RichTextPreformatted => {
  const lines = [table.head, ...table.rows.slice(0, rows)].map((row) =>
    Array.from({ length: columnsOf(table) }, (_, column) => cut(cell(row[column]).replaceAll('\n', ' '), cellWidth)),
  )
  const widths = Array.from({ length: columnsOf(table) }, (_, column) =>
    Math.max(...lines.map((line) => (line[column] ?? '').length)),
  )
  const text = lines
    .map((line) =>
      line
        .map((value, column) => value.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
  return { type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }
}

const cellWidth = 28

const columnsOf = (table: Table): number => Math.max(1, Math.min(table.head.length, limits.tableColumns))
/** An empty cell is refused. */
const cell = (text: string | undefined): string => literal(text ?? '').trim() || '–'

const pie = (chart: Chart): PieChart | null => {
  const segments = (chart.series[0]?.points ?? []).map(({ label, value }) => ({ label: name(label), value }))
  const fits =
    segments.length > 0 &&
    segments.length <= limits.chartSeries &&
    segments.every(({ value }) => Number.isFinite(value) && value > 0)
  return fits && distinct(segments.map(({ label }) => label)) ? { type: 'pie', segments } : null
}

const axes = (chart: Chart, type: 'bar' | 'line'): AxisChart | null => {
  const series = chart.series.map(({ name: title, points }) => ({
    name: name(title),
    data: points.map(({ label, value }) => ({ label: name(label), value })),
  }))
  const categories = series[0]?.data.map(({ label }) => label) ?? []
  const fits =
    series.length > 0 &&
    series.length <= limits.chartSeries &&
    categories.length > 0 &&
    categories.length <= limits.chartCategories &&
    distinct(categories) &&
    distinct(series.map((one) => one.name)) &&
    series.every(
      ({ data }) =>
        data.length === categories.length &&
        data.every(({ label, value }, index) => label === categories[index] && Number.isFinite(value)),
    )
  return fits ? { type, series, axis_config: { categories } } : null
}

const name = (text: string): string => labelled(text, limits.chartLabel)
const distinct = (names: readonly string[]): boolean => new Set(names).size === names.length
