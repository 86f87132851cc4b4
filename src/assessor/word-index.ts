import { createBeginnings } from './beginnings.ts'

/**
 * Which of many lists of words a word stands in, found in one look however many lists there are. A list holds whole words
 * and beginnings (`charg*`); equal lists are one.
 */
export interface WordIndex {
  /** The number of a list, to ask for later. */
  add(words: readonly string[]): number
  /** The numbers of all lists that a word stands in, as it is or by its beginning. */
  listsOf(word: string): readonly number[]
  /** A guess at how often a text has a word of a list, to compare lists by: the common words of a language are short. */
  commonnessOf(list: number): number
  /** How many lists there are. */
  readonly size: number
}

export const createWordIndex = (): WordIndex => {
  const known = new Map<string, number>()
  const commonness: number[] = []
  const byWord = new Map<string, number[]>()
  const byBeginning = createBeginnings<number[]>()
  return {
    add(words) {
      const written = words.join(' ')
      const before = known.get(written)
      if (before !== undefined) return before
      const list = known.size
      known.set(written, list)
      commonness.push(words.reduce((sum, { length }) => sum + (byLength[length] ?? 0), 0))
      for (const word of words) {
        if (word.endsWith('*')) {
          const beginning = word.slice(0, -1)
          const lists = byBeginning.get(beginning)
          if (lists === undefined) byBeginning.set(beginning, [list])
          else lists.push(list)
        } else {
          const lists = byWord.get(word)
          if (lists === undefined) byWord.set(word, [list])
          else lists.push(list)
        }
      }
      return list
    },
    commonnessOf: (list) => commonness[list] ?? 0,
    get size() {
      return known.size
    },
    listsOf(word) {
      // A list may hold a word twice, and its beginning too.
      const lists = new Set(byWord.get(word))
      byBeginning.each(word, (more) => {
        for (const list of more) lists.add(list)
      })
      return [...lists]
    },
  }
}

/** How common words of so many letters are, taken together. */
const byLength = Array.from({ length: 24 }, (_, length) => 4 ** -length)
