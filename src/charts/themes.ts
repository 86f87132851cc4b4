/** How a chart is coloured. */
export interface Theme {
  readonly background: string
  readonly text: string
  readonly axis: string
  readonly grid: string
  readonly series: readonly string[]
  readonly decals: readonly Readonly<Record<string, unknown>>[]
}

const decals = (colour: string): Theme['decals'] => [
  { symbol: 'none' },
  { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: Math.PI / 4, color: colour },
  {
    symbol: 'circle',
    dashArrayX: [
      [0, 8],
      [8, 0],
    ],
    dashArrayY: [6, 0],
    symbolSize: 0.5,
    color: colour,
  },
  { symbol: 'line', dashArrayX: [1, 0], dashArrayY: [2, 5], rotation: -Math.PI / 4, color: colour },
]

/**
 * Okabe and Ito's colours, told apart with any kind of colour blindness: jfly.uni-koeln.de/color. Each stands out at
 * least 3:1 from its background (WCAG 1.4.11), for which some are darkened or lightened.
 */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: {
    background: '#ffffff',
    text: '#1f2328',
    axis: '#6b7280',
    grid: '#e2e5e9',
    series: ['#0072b2', '#d55e00', '#007a5a', '#b0508a', '#7a6a00', '#3a3f47'],
    decals: decals('rgba(255, 255, 255, 0.55)'),
  },
  dark: {
    background: '#1b1d21',
    text: '#e8eaed',
    axis: '#9aa0a8',
    grid: '#373b42',
    series: ['#56b4e9', '#e69f00', '#2fbf94', '#dc92c0', '#f0e442', '#c3c8d0'],
    decals: decals('rgba(27, 29, 33, 0.5)'),
  },
}
