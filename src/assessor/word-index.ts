/**
 * Which of many lists of words a word stands in, found in one look however many lists there are. A list holds whole words
 * and beginnings (`charg*`); equal lists are one.
 */
export interface WordIndex {
  /** The number of a list, to ask for later. */
  add(words: readonly string[]): number
  /** The numbers of all lists that a word stands in, as it is or by its beginning. */
  listsOf(word: string): ReadonlySet<number>
  /** How many lists there are. */
  readonly size: number
}

export const createWordIndex = (): WordIndex => {
  const known = new Map<string, number>()
  const byWord = new Map<string, Set<number>>()
  const byBeginning = newLetter()
  return {
    add(words) {
      const written = words.join(' ')
      const before = known.get(written)
      if (before !== undefined) return before
      const list = known.size
      known.set(written, list)
      for (const word of words) {
        if (word.endsWith('*')) letterFor(byBeginning, word.slice(0, -1)).lists.add(list)
        else byWord.set(word, (byWord.get(word) ?? new Set()).add(list))
      }
      return list
    },
    get size() {
      return known.size
    },
    listsOf(word) {
      let lists = byWord.get(word) ?? none
      let letter = byBeginning.next.get(word.charCodeAt(0))
      for (let at = 1; letter !== undefined; at += 1) {
        if (letter.lists.size > 0) lists = new Set([...lists, ...letter.lists])
        letter = letter.next.get(word.charCodeAt(at))
      }
      return lists
    },
  }
}

/** A tree of letters: beginnings that begin alike share their way down. */
interface Letter {
  readonly next: Map<number, Letter>
  /** Lists that hold the beginning which ends here. */
  readonly lists: Set<number>
}

const newLetter = (): Letter => ({ next: new Map(), lists: new Set() })

const letterFor = (root: Letter, beginning: string): Letter => {
  let letter = root
  for (let at = 0; at < beginning.length; at += 1) {
    const code = beginning.charCodeAt(at)
    const next = letter.next.get(code) ?? newLetter()
    letter.next.set(code, next)
    letter = next
  }
  return letter
}

const none: ReadonlySet<number> = new Set()
