import type { Chart } from '../../cards/card.ts'
import type { Language } from '../../domain/ids.ts'

export interface DrawingOptions {
  readonly language: Language
  readonly theme: 'light' | 'dark'
}

/** A chart as a PNG. */
export type DrawChart = (chart: Chart, options: DrawingOptions) => Promise<Uint8Array>
