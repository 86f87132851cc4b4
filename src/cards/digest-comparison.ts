import { type Figures, keptWord, shareKept, type Timing } from '../domain/digest/metrics.ts'
import type { Span } from '../domain/digest/schedule.ts'
import type { DigestRule } from '../domain/policy.ts'
import { dayMs } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { DigestView } from './digest-view.ts'

/** What the span is held against: “the day before”, of a weekend “the 3 days before”. */
export const beforeName = (view: DigestView, words: Words): string => spanName('before', view, words)

/** “Past day”; of the digest after a weekend “Past 3 days”. */
export const thisName = (view: DigestView, words: Words): string => spanName('this', view, words)

const spanName = (which: 'before' | 'this', { spans: { period, now } }: DigestView, words: Words): string => {
  const days = Math.round((now.to - now.from) / dayMs)
  return period === 'day' && days > 1
    ? words.say(`digest.${which}.span`, { count: days })
    : words.say(`digest.${which}.${period}`)
}

export const earlierName = (period: DigestRule['period'], words: Words): string => words.say(`digest.earlier.${period}`)

/** One figure of the digest as it is shown, with what it is held against. */
export interface Compared {
  readonly name: keyof typeof compared
  readonly now: string
  readonly before: string
  readonly earlier: string
  /** How many more than before, and than earlier; none where it is no count, or nothing was heard then. */
  readonly more: readonly number[]
}

/** Whether anything could be heard within a span: before the first mention of all there is no nought, there is nothing. */
export const isKnown = ({ to }: Span, { heardSince }: Pick<DigestView, 'heardSince'>): boolean =>
  heardSince !== null && heardSince < to

/** The figures of the first page, side by side with those of the day before and of the same weekday a week ago. */
export const comparisons = (view: DigestView, words: Words): readonly Compared[] =>
  (Object.keys(compared) as (keyof typeof compared)[]).map((name) => {
    const [now, ...others] = spansOf(view).map((figures) => figures && compared[name](figures, words))
    const [shown = '', before = '', earlier = ''] = [now, ...others].map((value) => shownValue(value, words))
    return {
      name,
      now: shown,
      before,
      earlier,
      more: others.flatMap((value) => (typeof now === 'number' && typeof value === 'number' ? [now - value] : [])),
    }
  })

/** The figures of the span and of those it is held against; null of a time before anything was heard. */
export const spansOf = (view: DigestView): readonly (Figures | null)[] => [
  view.now,
  isKnown(view.spans.before, view) ? view.before : null,
  isKnown(view.spans.earlier, view) ? view.earlier : null,
]

const shownValue = (value: string | number | null | undefined, words: Words): string =>
  value == null ? words.say('digest.noMedian') : typeof value === 'number' ? words.number(value) : value

const median = ({ allHours }: Timing, words: Words): string =>
  allHours === null ? words.say('digest.noMedian') : words.duration(allHours.medianMs)

const compared = {
  opened: ({ opened }: Figures) => opened,
  closed: ({ closed }: Figures) => closed,
  open: ({ open }: Figures) => open,
  broken: ({ broken }: Figures) => broken.firstDecision + broken.firstResponse,
  kept: (one: Figures, words: Words) => keptText(one, words),
  firstDecision: ({ firstDecision }: Figures, words: Words) => median(firstDecision, words),
  firstResponse: ({ firstResponse }: Figures, words: Words) => median(firstResponse, words),
} satisfies Record<string, (figures: Figures, words: Words) => string | number>

export const keptText = (
  figures: Pick<Figures, 'broken' | 'firstDecision' | 'firstResponse'>,
  words: Words,
): string => {
  const share = shareKept(keptWord(figures))
  return share === null ? words.say('digest.noMedian') : words.percent(share)
}

/** What stands above every table that holds a span against others. */
export const columns = (view: DigestView, words: Words): readonly string[] => [
  words.say('digest.figure'),
  thisName(view, words),
  capitalised(beforeName(view, words)),
  capitalised(earlierName(view.spans.period, words)),
]

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
