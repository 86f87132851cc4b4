import type { Signals } from '../domain/assessment/assessment.ts'
import type { MentionId } from '../domain/ids.ts'
import type { Assessor, TextToRead } from './ports/assessor.ts'
import type { MentionText } from './ports/mention-store.ts'

/** Reads the texts of mentions for the intake, which knows what comes next while the database still writes. */
export interface TextReader {
  /** In the order they were given. */
  read(mentions: readonly MentionText[]): Promise<readonly Signals[]>
  /** Reads what will be asked for next; what was read ahead before and not asked for is forgotten. */
  readAhead(mentions: readonly MentionText[]): Promise<void>
}

/** Some three milliseconds: so long nobody else gets their turn. */
const textsInARow = 50

export const textReader = (assessor: Assessor): TextReader => {
  let ahead: ReadonlyMap<MentionId, { readonly of: MentionText; readonly signals: Signals }> = new Map()

  const readInSlices = async (mentions: readonly MentionText[]): Promise<readonly Signals[]> => {
    const signals: Signals[] = []
    for (let from = 0; from < mentions.length; from += textsInARow) {
      await new Promise(setImmediate)
      signals.push(...assessor.read(mentions.slice(from, from + textsInARow).map(wordsOf)))
    }
    return signals
  }

  const known = (mention: MentionText): Signals | null => {
    const before = ahead.get(mention.id)
    return before !== undefined && isSame(before.of, mention) ? before.signals : null
  }

  return {
    read: async (mentions) => {
      const before = mentions.map(known)
      const unread = await readInSlices(mentions.filter((_, index) => before[index] === null))
      let next = 0
      return before.flatMap((signals) => signals ?? unread[next++] ?? [])
    },
    readAhead: async (mentions) => {
      const signals = await readInSlices(mentions)
      ahead = new Map(
        mentions.flatMap((of, index) => {
          const read = signals[index]
          return read === undefined ? [] : [[of.id, { of, signals: read }] as const]
        }),
      )
    },
  }
}

const wordsOf = ({ text, lang, brand, source }: MentionText): TextToRead => ({ text, lang, brand, source })

/** The author may have edited it since. */
const isSame = (one: MentionText, other: MentionText): boolean =>
  one.text === other.text && one.lang === other.lang && one.brand === other.brand && one.source === other.source
