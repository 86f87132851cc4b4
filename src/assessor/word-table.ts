import type { Entry } from './vocabulary.ts'

/** Numbers about words, found out once a word: a row of them for each. */
export interface WordTable {
  /** Small whole numbers; another array once a new word found no room. */
  readonly cells: Int16Array
  /** Where the row of a word begins. */
  rowOf(entry: Entry): number
}

/** `fill` is given a row of nothing but zeroes, by where it begins. */
export const createWordTable = (
  width: number,
  fill: (entry: Entry, cells: Int16Array, row: number) => void,
): WordTable => {
  /** Whose each row is: the vocabulary gives a place away again. */
  const owners: Entry[] = []
  const write = (entry: Entry, row: number): void => {
    if (row >= table.cells.length) {
      const more = new Int16Array(2 * Math.max(row, table.cells.length))
      more.set(table.cells)
      table.cells = more
    }
    table.cells.fill(0, row, row + width)
    fill(entry, table.cells, row)
    owners[entry.place] = entry
  }
  const table = {
    cells: new Int16Array(1_024 * width),
    rowOf(entry: Entry): number {
      const row = entry.place * width
      if (owners[entry.place] !== entry) write(entry, row)
      return row
    },
  }
  return table
}
