import { Resvg } from '@resvg/resvg-js'
import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../src/cards/card.ts'
import { drawChart } from '../../../src/charts/draw.ts'
import { chartSvg } from '../../../src/charts/svg.ts'

const labels = ['17 Nov', '18 Nov', '19 Nov', '20 Nov', '21 Nov', '22 Nov', '23 Nov']
const flow: Chart = {
  kind: 'bar',
  title: 'Opened and closed',
  asText: '',
  series: [
    { name: 'Opened', points: labels.map((label, day) => ({ label, value: [3, 5, 2, 8, 1, 0, 6][day] ?? 0 })) },
    { name: 'Closed', points: labels.map((label, day) => ({ label, value: [2, 4, 3, 5, 2, 1, 4][day] ?? 0 })) },
  ],
}

describe('a chart', () => {
  it.each(['light', 'dark'] as const)('looks as it did when it was stored, on a %s background', async (theme) => {
    // ECharts numbers what it draws by process.
    const bare = (svg: string): string => svg.replaceAll(/zr\d+[-\w]*/g, 'zr')
    const svg = bare(await chartSvg(flow, { language: 'en', theme }))
    // Looked at by eye when it was stored; `vitest --update` stores another, to be looked at again.
    await expect(svg).toMatchFileSnapshot(`pictures/${theme}.svg`)
  })
  it('is a PNG twice as fine as it is shown, small enough for every platform', async () => {
    const png = await drawChart(flow, { language: 'en', theme: 'light' })
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
