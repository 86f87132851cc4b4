import type { DrawingOptions } from '../app/ports/chart.ts'
import type { Chart } from '../cards/card.ts'
import { type Theme, themes } from './themes.ts'

export const widthPx = 640
export const heightPx = 340

/** A chart as SVG, by ECharts without a browser. */
export const chartSvg = async (chart: Chart, { theme }: DrawingOptions): Promise<string> => {
  const [core, charts, components, renderers] = await Promise.all([
    import('echarts/core'),
    import('echarts/charts'),
    import('echarts/components'),
    import('echarts/renderers'),
  ])
  core.use([
    charts.BarChart,
    charts.LineChart,
    charts.PieChart,
    components.GridComponent,
    components.LegendComponent,
    components.TitleComponent,
    components.AriaComponent,
    renderers.SVGRenderer,
  ])
  const drawn = core.init(null, null, { renderer: 'svg', ssr: true, width: widthPx, height: heightPx })
  try {
    drawn.setOption(optionOf(chart, themes[theme]))
    return drawn.renderToSVGString()
  } finally {
    drawn.dispose()
  }
}

const optionOf = (chart: Chart, theme: Theme): Record<string, unknown> => ({
  animation: false,
  backgroundColor: theme.background,
  color: theme.series,
  textStyle: { fontFamily: fontFamily, color: theme.text },
  title: { text: chart.title, left: 20, top: 16, textStyle: { fontSize: 17, fontWeight: 'bold', color: theme.text } },
  legend: {
    left: 20,
    top: 46,
    itemWidth: 16,
    itemHeight: 12,
    itemGap: 18,
    textStyle: { color: theme.text, fontSize: 13 },
    data:
      chart.kind === 'pie' ? chart.series[0]?.points.map(({ label }) => label) : chart.series.map(({ name }) => name),
  },
  // Patterns as well as colours, for eyes and printers that tell no colours apart.
  aria: { enabled: true, decal: { show: chart.kind !== 'line', decals: theme.decals } },
  ...(chart.kind === 'pie' ? pie(chart, theme) : axes(chart, chart.kind, theme)),
})

/** Part of the picture and of its text, so that it looks the same on every machine. */
export const fontFamily = 'DejaVu Sans'

const axes = (chart: Chart, type: 'bar' | 'line', theme: Theme): Record<string, unknown> => {
  const labels = chart.series[0]?.points.map(({ label }) => label) ?? []
  const most = Math.max(0, ...chart.series.flatMap(({ points }) => points.map(({ value }) => value)))
  const isFew = labels.length * chart.series.length <= mostLabelled
  return {
    grid: { left: 20, right: 20, top: 92, bottom: 20, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: {
      type: 'category',
      data: labels,
      axisLine: { lineStyle: { color: theme.axis } },
      axisTick: { show: false },
      axisLabel: {
        color: theme.text,
        fontSize: 13,
        interval: 0,
        // Narrower than its column, so that neighbours never run into each other.
        width: (widthPx - 80) / Math.max(1, labels.length) - 6,
        overflow: 'break',
      },
    },
    yAxis: {
      type: 'value',
      minInterval: 1,
      ...(most === 0 && { max: 1 }),
      axisLabel: { color: theme.text, fontSize: 13 },
      splitLine: { lineStyle: { color: theme.grid } },
    },
    series: chart.series.map(({ name, points }, index) => ({
      type,
      name,
      data: points.map(({ value }) => value),
      ...(type === 'line' && {
        symbolSize: 8,
        symbol: symbols[index % symbols.length],
        lineStyle: { width: 3, type: dashes[index % dashes.length] },
      }),
      ...(type === 'bar' && {
        barMaxWidth: 40,
        barGap: '12%',
        itemStyle: { borderColor: theme.series[index % theme.series.length], borderWidth: 1 },
      }),
      label: { show: isFew, position: 'top', color: theme.text, fontSize: 12 },
    })),
  }
}

/** More numbers than this above the bars run into each other. */
const mostLabelled = 24
const symbols = ['circle', 'rect', 'triangle', 'diamond']
const dashes = ['solid', 'dashed', 'dotted']

const pie = (chart: Chart, theme: Theme): Record<string, unknown> => ({
  series: [
    {
      type: 'pie',
      radius: ['38%', '68%'],
      center: ['50%', '58%'],
      data: (chart.series[0]?.points ?? []).map(({ label, value }) => ({ name: label, value })),
      label: { color: theme.text, fontSize: 13, formatter: '{b}: {c}' },
      itemStyle: { borderColor: theme.background, borderWidth: 2 },
    },
  ],
})
