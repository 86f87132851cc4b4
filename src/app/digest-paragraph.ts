import type { Reader } from '../cards/case-view.ts'
import { beforeName, comparisons, earlierName, keptText, thisName } from '../cards/digest-comparison.ts'
import type { DigestView } from '../cards/digest-view.ts'
import { everyNumberOccurs } from '../domain/digest/check-numbers.ts'
import { isQuiet, keptWord } from '../domain/digest/metrics.ts'
import { type Words, wordsIn } from '../locales/text.ts'
import type { Log } from './ports/log.ts'
import type { FiguresInWords } from './ports/model.ts'

/** Writes a paragraph from figures alone; null when it cannot. */
export type Summarise = (figures: FiguresInWords) => Promise<string | null>

const longestParagraph = 1_200

/** A paragraph in which every number is one of the digest's; null when there is none that can be trusted. */
export const summaryParagraph = async (
  { summarise, log }: { readonly summarise?: Summarise; readonly log: Log },
  view: DigestView,
  reader: Reader,
): Promise<string | null> => {
  if (summarise === undefined || isQuiet(view.now)) return null
  const words = wordsIn(reader.language)
  const figures = figuresFor(view, words)
  try {
    const text = (await summarise({ language: reader.language, lines: figures.map(({ line }) => line) }))?.trim() ?? ''
    if (text === '') return null
    // “The past 3 days” and “the 3 days before” are names, and no figures.
    const names = [thisName(view, words), beforeName(view, words), earlierName(view.spans.period, words)]
    const bare = names.reduce((rest, name) => rest.replaceAll(new RegExp(escaped(name), 'giu'), ' '), text)
    const values = figures.flatMap((figure) => figure.values)
    if (text.length <= longestParagraph && everyNumberOccurs(bare, values)) return text
    log.warn('digest_paragraph_refused', { digest: view.id, length: text.length })
    return null
  } catch (error) {
    log.warn('digest_paragraph_failed', { digest: view.id, error })
    return null
  }
}

interface FigureInWords {
  readonly line: string
  /** The figures of the line by themselves: what else stands in it is no number to be quoted. */
  readonly values: readonly string[]
}

const figuresFor = (view: DigestView, words: Words): readonly FigureInWords[] => {
  const { now, thanks, settled, declined, overdue } = view
  const against = { beforeName: beforeName(view, words), earlierName: earlierName(view.spans.period, words) }
  const simple = (key: 'heard' | 'reopened' | 'overdue' | 'thanked' | 'settled' | 'declined', count: number) => ({
    line: words.say(`digest.${key}`, { count }),
    values: [words.number(count)],
  })
  return [
    ...comparisons(view, words).map((one) => {
      const name = words.say(`digest.row.${one.name}`)
      const { before, earlier } = one
      const compared = words.say('digest.against', { before, earlier, ...against })
      return {
        line: [`${name}: ${one.now}`, compared, ...one.more.map((by) => change(by, words))].join('; '),
        values: [one.now, one.before, one.earlier, ...one.more.map((by) => words.number(Math.abs(by)))],
      }
    }),
    { line: words.say('digest.promised', { count: keptWord(now).promised }), values: [String(keptWord(now).promised)] },
    simple('heard', now.mentions),
    simple('reopened', now.reopened),
    simple('overdue', overdue),
    simple('thanked', thanks.count),
    simple('settled', settled),
    simple('declined', declined.count),
    ...view.breakdown
      .filter(({ by }) => by === 'severity' || by === 'nature')
      .map((row) => {
        const kept = keptText(row, words)
        const key = `${row.by}.${row.name}`
        return {
          line: words.say('digest.kindInWords', {
            kind: words.has(key) ? words.say(key) : row.name,
            opened: row.opened,
            closed: row.closed,
            kept,
          }),
          values: [words.number(row.opened), words.number(row.closed), kept],
        }
      }),
  ]
}

const change = (by: number, words: Words): string =>
  by === 0
    ? words.say('digest.change.same')
    : words.say(by > 0 ? 'digest.change.more' : 'digest.change.less', { by: Math.abs(by) })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
