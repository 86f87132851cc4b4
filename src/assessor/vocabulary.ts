/** A word as it was met before, with everything that was found out about it. */
export interface Entry {
  readonly word: string
  readonly known: unknown[]
}

/**
 * Makes a question about words cheap: it is asked once a word, not once a text. Posts are made of the same few thousand
 * words, and looking each up in a dozen lists is most of the work of reading.
 */
export const askedOnce = <Answer extends object | string | number | boolean | null>(
  ask: (word: string) => Answer,
): ((entry: Entry) => Answer) => {
  const slot = unasked.length
  unasked.push(undefined)
  return ({ word, known }) => {
    const answer = known[slot] as Answer | undefined
    if (answer !== undefined) return answer
    const found = ask(word)
    known[slot] = found
    return found
  }
}

export const entryOf = (word: string): Entry => {
  const found = vocabulary.get(word)
  if (found !== undefined) return found
  // A flood of made-up words must not fill the memory.
  if (vocabulary.size >= mostWords) vocabulary.clear()
  const entry = { word, known: unasked.slice() }
  vocabulary.set(word, entry)
  return entry
}

/** As many places as there are questions. */
const unasked: unknown[] = []
const mostWords = 60_000
const vocabulary = new Map<string, Entry>()
