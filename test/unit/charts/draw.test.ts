import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/cards/card.ts'
import { drawChart } from '../../../src/charts/draw.ts'
import { chartSvg } from '../../../src/charts/svg.ts'

const flow = (title: string, labels: readonly string[]): Chart => ({
  kind: 'bar',
  title,
  asText: '',
  series: [
    { name: 'Opened', points: labels.map((label, at) => ({ label, value: [3, 5, 2, 8, 1, 0, 6][at % 7] ?? 0 })) },
    { name: 'Closed', points: labels.map((label, at) => ({ label, value: [2, 4, 3, 5, 2, 1, 4][at % 7] ?? 0 })) },
  ],
})
const day = flow('Opened and closed, 08:30 to 08:30', [
  'Mon–Tue',
  'Tue–Wed',
  'Wed–Thu',
  'Thu–Fri',
  'Fri–Sat',
  'Sat–Sun',
  'Sun–Mon',
])
const month = flow(
  'Abiertos y cerrados, semanas por primer día',
  ['3', '10', '17', '24', '31']
    .map((n) => `${n} Aug`)
    .concat(
      ['7', '14', '21', '28'].map((n) => `${n} Sept`),
      ['5 Oct', '12 Oct', '19 Oct'],
    ),
)

describe('a chart', () => {
  it.each([
    ['light', 'day', day],
    ['dark', 'day', day],
    ['light', 'month', month],
    ['dark', 'month', month],
  ] as const)('looks as it did when it was stored, on a %s background, of a %s', async (theme, period, flow) => {
    // ECharts numbers what it draws by process.
    const bare = (svg: string): string => svg.replaceAll(/zr\d+[-\w]*/g, 'zr')
    const svg = bare(await chartSvg(flow, { language: 'en', theme }))
    // Looked at by eye when it was stored; `vitest --update` stores another, to be looked at again.
    await expect(svg).toMatchFileSnapshot(`pictures/${period}-${theme}.svg`)
  })
  it('is a PNG twice as fine as it is shown, small enough for every platform', async () => {
    const png = await drawChart(day, { language: 'en', theme: 'light' })
    expect([...png.subarray(1, 4)].map((byte) => String.fromCharCode(byte)).join('')).toBe('PNG')
    const size = new DataView(png.buffer, png.byteOffset)
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([1_280, 680])
    expect(png.byteLength).toBeLessThan(1_000_000)
  })
  it.each(['bar', 'line', 'pie'] as const)('of kind %s is drawn from nothing and from hostile names', async (kind) => {
    const hostile = '</text><script>alert(1)</script>&{b}\u0000'
    for (const points of [[], [{ label: hostile, value: 0 }]]) {
      const svg = await chartSvg(
        { kind, title: hostile, asText: '', series: [{ name: hostile, points }] },
        { language: 'en', theme: 'dark' },
      )
      expect(svg).not.toContain('<script')
      expect(new Resvg(svg.replaceAll('\u0000', '')).width).toBe(640)
    }
  })
})
