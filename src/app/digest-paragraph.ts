import { cardText } from '../cards/card-text.ts'
import type { Reader } from '../cards/case-view.ts'
import { digestCard } from '../cards/digest-card.ts'
import { digestPage } from '../cards/digest-pages.ts'
import type { DigestView } from '../cards/digest-view.ts'
import { everyNumberOccurs } from '../domain/digest/check-numbers.ts'
import { isEmpty } from '../domain/digest/metrics.ts'
import type { Language } from '../domain/ids.ts'
import type { Log } from './ports/log.ts'

/** What a model is given to write from: figures in words, and none of what strangers wrote. */
export interface FiguresInWords {
  readonly language: Language
  readonly lines: readonly string[]
}

/** Writes a paragraph from figures alone; null when it cannot. */
export type Summarise = (figures: FiguresInWords) => Promise<string | null>

const longestParagraph = 1_200

/** A paragraph in which every number is one of the digest's; null when there is none that can be trusted. */
export const summaryParagraph = async (
  { summarise, log }: { readonly summarise?: Summarise; readonly log: Log },
  view: DigestView,
  reader: Reader,
): Promise<string | null> => {
  if (summarise === undefined || isEmpty(view.now)) return null
  const plain = { ...view, risks: [], paragraph: null }
  const lines = [
    digestCard(plain, reader),
    digestPage('figures', plain, reader),
    digestPage('breakdown', plain, reader),
  ]
    .flatMap((card) => cardText(card).split('\n'))
    .filter((line) => line.trim() !== '')
  try {
    const text = (await summarise({ language: reader.language, lines }))?.trim() ?? ''
    if (text === '') return null
    if (text.length <= longestParagraph && everyNumberOccurs(text, lines)) return text
    log.warn('digest_paragraph_refused', { digest: view.id, length: text.length })
    return null
  } catch (error) {
    log.warn('digest_paragraph_failed', { digest: view.id, error })
    return null
  }
}
