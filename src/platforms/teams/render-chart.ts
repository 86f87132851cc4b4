import type { Chart } from '../../cards/card.ts'
import { cut, oneLine, plain } from '../../cards/plain-text.ts'
import { type Element, richText } from './adaptive-card.ts'
import { inertPieces } from './text.ts'

/**
 * Teams draws charts itself (learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/
 * charts-in-adaptive-cards); every other client shows the title instead. The figures follow as text for everybody.
 */
export const renderChart = (chart: Chart, upTo: (most: number) => number): readonly Element[] => {
  const title = cut(oneLine(chart.title), upTo(120))
  const drawn = chart.series
    .slice(0, Math.min(6, upTo(12)))
    .map((one) => ({ name: cut(oneLine(one.name), 40), points: one.points.slice(0, upTo(40)).map(tidy) }))
    .filter((one) => one.points.length > 0)
  const asText = richText(
    inertPieces(cut(plain(chart.asText), upTo(1_500)) || ' ').map((text) => ({
      type: 'TextRun',
      text,
      isSubtle: true,
      size: 'Small',
    })),
    { spacing: 'Small' },
  )
  const [first] = drawn
  if (first === undefined) return [asText]
  // Teams keeps a chart's title to itself unless told otherwise (`showTitle` in @microsoft/teams.cards 2.1).
  return [{ ...native(chart.kind, drawn, first), title, showTitle: true, fallback: heading(title) }, asText]
}

interface Series {
  readonly name: string
  readonly points: readonly { readonly label: string; readonly value: number }[]
}

const native = (kind: Chart['kind'], series: readonly Series[], first: Series): Element => {
  switch (kind) {
    case 'line':
      return {
        type: 'Chart.Line',
        data: series.map(({ name, points }) => ({ legend: name, values: points.map(toXY) })),
      }
    case 'bar':
      return series.length === 1
        ? { type: 'Chart.VerticalBar', showBarValues: true, data: first.points.map(toXY) }
        : {
            type: 'Chart.VerticalBar.Grouped',
            data: series.map(({ name, points }) => ({ legend: name, values: points.map(toXY) })),
          }
    case 'pie':
      return { type: 'Chart.Donut', data: first.points.map(({ label, value }) => ({ legend: label, value })) }
  }
}

const heading = (title: string): Element =>
  richText(inertPieces(title === '' ? ' ' : title).map((text) => ({ type: 'TextRun', text, weight: 'Bolder' })))

const toXY = ({ label, value }: Series['points'][number]) => ({ x: label, y: value })

/** JSON has no infinity; a chart with one is drawn without that point's height. */
const tidy = ({ label, value }: Series['points'][number]) => ({
  label: cut(oneLine(label), 40),
  value: Number.isFinite(value) ? value : 0,
})
