import type { Chart } from '../../cards/card.ts'
import type { Words } from '../../locales/text.ts'
import { chartPoints } from './limits.ts'
import { type Branch, el } from './tree.ts'

/** A chart as a figure: the drawing for those who see it, `asText` for everybody. Colours and dashes are the page's. */
export const renderChart = (chart: Chart, words: Words): Branch => {
  const drawn = { ...chart, series: chart.series.map((one) => ({ ...one, points: one.points.slice(0, chartPoints) })) }
  return el(
    'figure',
    { class: 'chart' },
    el('h3', {}, chart.title),
    el(
      'svg',
      { viewBox: `0 0 ${width} ${heightOfDrawing(drawn)}`, role: 'img', 'aria-label': chart.asText },
      ...draw(drawn, words),
    ),
    legend(drawn),
    el('figcaption', { class: 'line quiet' }, chart.asText),
  )
}

const width = 640
const height = 220
const left = 44
const right = width - 10
const top = 12
const bottom = height - 28

const draw = (chart: Chart, words: Words): readonly Branch[] => {
  switch (chart.kind) {
    case 'line':
      return [...grid(chart, words), ...chart.series.flatMap((one, index) => drawLine(chart, one.points, index, words))]
    case 'bar':
      return isLying(chart) ? drawRows(chart, words) : [...grid(chart, words), ...drawBars(chart, words)]
    case 'pie':
      return drawPie(chart, words)
  }
}

type Points = Chart['series'][number]['points']

const colour = (index: number): string => `series-${(index % 6) + 1}`

/** The legend, where one name is not enough. */
const legend = (chart: Chart): Branch | null => {
  const names =
    chart.kind === 'pie'
      ? (chart.series[0]?.points ?? []).map(({ label }) => label)
      : chart.series.map(({ name }) => name)
  return names.length < 2
    ? null
    : el(
        'ul',
        { class: 'legend', 'aria-hidden': 'true' },
        ...names.map((name, index) => el('li', { class: colour(index) }, name)),
      )
}

/** The top of the scale: the smallest of 1, 2, 5, 10, 20, 50 … that holds every value. */
const scaleTop = (chart: Chart): number => {
  const highest = Math.max(1, ...chart.series.flatMap(({ points }) => points.map(({ value }) => value)))
  const decade = 10 ** Math.floor(Math.log10(highest))
  return [1, 2, 5, 10].map((step) => step * decade).find((step) => step >= highest) ?? highest
}

const heightOf = (value: number, scale: number): number => bottom - (Math.max(0, value) / scale) * (bottom - top)

const grid = (chart: Chart, words: Words): readonly Branch[] => {
  const scale = scaleTop(chart)
  const labels = labelsOf(chart)
  const every = labelEvery(labels.length)
  return [
    // There is no half of a case.
    ...[0, 0.5, 1]
      .filter((share) => Number.isInteger(share * scale))
      .flatMap((share) => {
        const y = heightOf(share * scale, scale)
        return [
          el('line', { class: 'grid', x1: left, x2: right, y1: y, y2: y }),
          el('text', { class: 'axis', x: left - 8, y: y + 4, 'text-anchor': 'end' }, words.number(share * scale)),
        ]
      }),
    ...labels.flatMap((label, index) =>
      index % every === 0
        ? [
            el(
              'text',
              { class: 'axis', x: middle(index, labels.length), y: height - 8, 'text-anchor': 'middle' },
              label,
            ),
          ]
        : [],
    ),
  ]
}

const labelsOf = (chart: Chart): readonly string[] => (chart.series[0]?.points ?? []).map(({ label }) => label)

/** Every label has its place below a column, or every second, or third. */
const labelEvery = (count: number): number => Math.max(1, Math.ceil(count / mostLabels))
const mostLabels = 7

/** Columns whose names are too long to stand below them lie on their side, each below its name. */
const isLying = (chart: Chart): boolean => {
  const labels = labelsOf(chart)
  const room = (labelEvery(labels.length) * (right - left)) / Math.max(1, labels.length)
  return chart.kind === 'bar' && labels.some((label) => label.length * widestLetter > room)
}
/** On a phone, whose letters are larger beside the drawing; most are narrower. */
const widestLetter = 11

const rowHeight = (chart: Chart): number => 34 + chart.series.length * 20
const heightOfDrawing = (chart: Chart): number =>
  isLying(chart) ? Math.max(1, labelsOf(chart).length) * rowHeight(chart) : height

/** Each name, and below it a bar for each series with its value at the end. */
const drawRows = (chart: Chart, words: Words): readonly Branch[] => {
  const longest = width - 90
  const scale = Math.max(1, ...chart.series.flatMap(({ points }) => points.map(({ value }) => value)))
  return labelsOf(chart).flatMap((label, row) => {
    const y = row * rowHeight(chart)
    return [
      el('text', { class: 'axis', x: 0, y: y + 20 }, label),
      ...chart.series.flatMap(({ points }, series) => {
        const point = points[row]
        if (point === undefined) return []
        const long = round((Math.max(0, point.value) / scale) * longest)
        const top = y + 27 + series * 20
        return [
          el(
            'rect',
            { class: `fill ${colour(series)}`, x: 0, y: top, width: Math.max(1, long), height: 18 },
            tooltip(point, words),
          ),
          el('text', { class: 'axis', x: long + 8, y: top + 15 }, words.number(point.value)),
        ]
      }),
    ]
  })
}

/** The middle of one of `count` equal columns. */
const middle = (index: number, count: number): number => left + ((index + 0.5) * (right - left)) / Math.max(1, count)

const drawLine = (chart: Chart, points: Points, series: number, words: Words): readonly Branch[] => {
  const scale = scaleTop(chart)
  const at = points.map(({ value }, index) => ({ x: middle(index, points.length), y: heightOf(value, scale) }))
  return [
    el('polyline', {
      class: `stroke ${colour(series)}`,
      points: at.map(({ x, y }) => `${round(x)},${round(y)}`).join(' '),
    }),
    ...at.map(({ x, y }, index) =>
      el(
        'circle',
        { class: `fill ${colour(series)}`, cx: round(x), cy: round(y), r: 3 },
        tooltip(points[index], words),
      ),
    ),
  ]
}

const drawBars = (chart: Chart, words: Words): readonly Branch[] => {
  const scale = scaleTop(chart)
  const columns = Math.max(1, ...chart.series.map(({ points }) => points.length))
  const group = ((right - left) / columns) * 0.7
  const bar = Math.min(56, group / Math.max(1, chart.series.length))
  return chart.series.flatMap(({ points }, series) =>
    points.map((point, index) => {
      const x = middle(index, columns) - (bar * chart.series.length) / 2 + series * bar
      const y = heightOf(point.value, scale)
      return el(
        'rect',
        {
          class: `fill ${colour(series)}`,
          x: round(x),
          y: round(y),
          width: round(Math.max(1, bar - 2)),
          height: round(bottom - y),
        },
        tooltip(point, words),
      )
    }),
  )
}

const drawPie = (chart: Chart, words: Words): readonly Branch[] => {
  const points = (chart.series[0]?.points ?? []).filter(({ value }) => value > 0)
  const total = points.reduce((sum, { value }) => sum + value, 0)
  const [only] = points
  if (points.length === 1 && only !== undefined)
    return [
      el('circle', { class: `fill ${colour(0)}`, cx: width / 2, cy: height / 2, r: radius }, tooltip(only, words)),
    ]
  let from = 0
  return points.map((point, index) => {
    const until = from + point.value / total
    const slice = el('path', { class: `fill slice ${colour(index)}`, d: slicePath(from, until) }, tooltip(point, words))
    from = until
    return slice
  })
}

const radius = height / 2 - 8

const slicePath = (from: number, until: number): string => {
  const on = (share: number) => {
    const angle = (share - 0.25) * 2 * Math.PI
    return `${round(width / 2 + radius * Math.cos(angle))} ${round(height / 2 + radius * Math.sin(angle))}`
  }
  const large = until - from > 0.5 ? 1 : 0
  return `M${width / 2} ${height / 2}L${on(from)}A${radius} ${radius} 0 ${large} 1 ${on(until)}Z`
}

const tooltip = (point: Points[number] | undefined, words: Words): Branch | null =>
  point === undefined ? null : el('title', {}, `${point.label}: ${words.number(point.value)}`)

const round = (n: number): number => Math.round(n * 10) / 10
