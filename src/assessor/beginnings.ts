/**
 * Values of words by how they begin (`charg*`): a tree of letters, in which beginnings that begin alike share their way
 * down, and most words are out after a few steps.
 */
export interface Beginnings<Value> {
  get(beginning: string): Value | undefined
  set(beginning: string, value: Value): void
  /** Calls back with the value of every beginning of a word, shortest first. */
  each(word: string, found: (value: Value, length: number) => void): void
}

export const createBeginnings = <Value>(): Beginnings<Value> => {
  const root: Letter<Value> = { next: new Map(), value: undefined }
  return {
    get(beginning) {
      let letter: Letter<Value> | undefined = root
      for (let at = 0; letter !== undefined && at < beginning.length; at += 1)
        letter = letter.next.get(beginning.charCodeAt(at))
      return letter?.value
    },
    set(beginning, value) {
      let letter = root
      for (let at = 0; at < beginning.length; at += 1) {
        const code = beginning.charCodeAt(at)
        const next: Letter<Value> = letter.next.get(code) ?? { next: new Map(), value: undefined }
        letter.next.set(code, next)
        letter = next
      }
      letter.value = value
    },
    each(word, found) {
      let letter = root.next.get(word.charCodeAt(0))
      for (let length = 1; letter !== undefined; length += 1) {
        if (letter.value !== undefined) found(letter.value, length)
        letter = letter.next.get(word.charCodeAt(length))
      }
    },
  }
}

interface Letter<Value> {
  readonly next: Map<number, Letter<Value>>
  /** Of the beginning which ends here. */
  value: Value | undefined
}
