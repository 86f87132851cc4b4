import { fileURLToPath } from 'node:url'
import type { DrawChart } from '../app/ports/chart.ts'
import { chartSvg, fontFamily } from './svg.ts'

/** A chart as a PNG, twice as fine as it is shown. Loads its libraries when it is first called: they are large. */
export const drawChart: DrawChart = async (chart, options) => {
  const svg = await chartSvg(chart, options)
  const { Resvg } = await import('@resvg/resvg-js')
  const drawn = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: fontFamily },
  })
  return drawn.render().asPng()
}

/** Fonts come with the product: a server has none, and a picture without them has no words. */
const fontFiles = (): string[] =>
  ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
    fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
  )
