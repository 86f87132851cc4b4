import { createBeginnings } from './beginnings.ts'

/**
 * Which of many lists of words a word stands in, found in one look however many lists there are. A list holds whole words
 * and beginnings (`charg*`); equal lists are one.
 */
export interface WordIndex {
  /** The number of a list, to ask for later. */
  add(words: readonly string[]): number
  /** The numbers of all lists that a word stands in, as it is or by its beginning. */
  listsOf(word: string): ReadonlySet<number>
  /** A guess at how often a text has a word of a list, to compare lists by: the common words of a language are short. */
  commonnessOf(list: number): number
  /** How many lists there are. */
  readonly size: number
}

export const createWordIndex = (): WordIndex => {
  const known = new Map<string, number>()
  const commonness: number[] = []
  const byWord = new Map<string, Set<number>>()
  const byBeginning = createBeginnings<Set<number>>()
  return {
    add(words) {
      const written = words.join(' ')
      const before = known.get(written)
      if (before !== undefined) return before
      const list = known.size
      known.set(written, list)
      commonness.push(words.reduce((sum, word) => sum + 4 ** -word.length, 0))
      for (const word of words) {
        if (word.endsWith('*')) {
          const beginning = word.slice(0, -1)
          byBeginning.set(beginning, (byBeginning.get(beginning) ?? new Set()).add(list))
        } else byWord.set(word, (byWord.get(word) ?? new Set()).add(list))
      }
      return list
    },
    commonnessOf: (list) => commonness[list] ?? 0,
    get size() {
      return known.size
    },
    listsOf(word) {
      let lists: ReadonlySet<number> = byWord.get(word) ?? none
      byBeginning.each(word, (more) => {
        lists = lists === none ? more : new Set([...lists, ...more])
      })
      return lists
    },
  }
}

const none: ReadonlySet<number> = new Set()
