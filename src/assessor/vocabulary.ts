/** A word as it was met before, with everything that was found out about it. */
export interface Entry {
  readonly word: string
  /** A small number that no other word of the vocabulary has. */
  readonly place: number
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
  const entry = { word, place: vocabulary.size, known: unasked.slice() }
  vocabulary.set(word, entry)
  return entry
}

/**
 * A flood of made-up words must not fill the memory. Asked before a text is read: within one a word has one entry, or how
 * it is read would depend on what was read before.
 */
export const forgetWhenFull = (): void => {
  if (vocabulary.size < mostWords) return
  vocabulary.clear()
  common.fill(undefined)
}

/** The same for a part of a text. The commonest words are known by sight: nothing has to be cut out to look them up. */
export const entryAt = (text: string, from: number, end: number): Entry => {
  let hash = end - from
  for (let at = from; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime)
  const slot = (hash ^ (hash >>> 15)) & (common.length - 1)
  const seen = common[slot]
  if (seen !== undefined && seen.word.length === end - from && text.startsWith(seen.word, from)) return seen
  const entry = entryOf(text.slice(from, end))
  common[slot] = entry
  return entry
}
const fnvPrime = 0x01000193
/** Of the words that share a slot the one seen last; as many slots as a power of two. */
const common: (Entry | undefined)[] = Array.from({ length: 32_768 })

/** As many places as there are questions. */
const unasked: unknown[] = []
const mostWords = 60_000
const vocabulary = new Map<string, Entry>()
