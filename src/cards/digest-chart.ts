import { plus } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { Chart } from './card.ts'
import type { Reader } from './case-view.ts'
import type { DigestView } from './digest-view.ts'

/** Opened and closed, step by step; the same figures as a sentence. */
export const flowChart = (view: DigestView, reader: Reader, words: Words): Chart => {
  const labels = view.spans.steps.map((step) => stepName(view, step, reader, words))
  const series = (['opened', 'closed'] as const).map((what) => ({
    name: words.say(`digest.chart.${what}`),
    points: view.flow.map((step, index) => ({ label: labels[index] ?? String(index + 1), value: step[what] })),
  }))
  return {
    kind: 'bar',
    title: words.say(`digest.chart.${view.spans.period}`, { time: words.time(view.spans.now.to, reader.timezone) }),
    series,
    asText: seriesAsText(series, words),
  }
}

export const seriesAsText = (series: Chart['series'], words: Words): string =>
  `${series
    .map(({ name, points }) =>
      words.say('digest.chart.text', {
        series: name,
        points: points.map((point) => words.say('digest.chart.point', { ...point })).join(', '),
      }),
    )
    .join('. ')}.`

/** A day by the days it lies on, “Sun–Mon” where it begins in the morning; a week by the date of its first. */
const stepName = ({ spans: { period } }: DigestView, { from, to }: Step, reader: Reader, words: Words): string =>
  period === 'day'
    ? [...new Set([from, plus(to, -1)].map((at) => words.weekday(at, reader.timezone)))].join('–')
    : (words.shortDateTime(from, reader.timezone, to).split(',')[0] ?? '').trim()

type Step = DigestView['spans']['steps'][number]
