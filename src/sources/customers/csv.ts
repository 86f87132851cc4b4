/** A row of a file that separates by commas, semicolons or tabs, with the number of the line it begins at. */
export interface CsvRow {
  readonly line: number
  readonly fields: readonly string[]
}

/**
 * Rows as RFC 4180 has them, out of a file of any size: quoted fields may hold separators, line breaks and doubled
 * quotes. The separator is whichever of `,` `;` and tab the first line has most of: spreadsheets in Spanish write
 * semicolons. Empty lines are passed over.
 */
export async function* csvRows(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CsvRow> {
  const read = reader()
  for await (const chunk of chunks) yield* read(chunk, false)
  yield* read('', true)
}

/** A longer field is a quote that was never closed. */
const longestField = 100_000

/** @throws RangeError where a quote is never closed. */
const reader = (): ((chunk: string, isLast: boolean) => readonly CsvRow[]) => {
  let head: string | null = ''
  let separator = ','
  let line = 1
  let began = 1
  let fields: string[] = []
  let field = ''
  /** `closing`: a quote inside a quoted field, which ends it unless another follows. */
  let state: 'plain' | 'quoted' | 'closing' = 'plain'

  const take = (text: string): CsvRow[] => {
    const rows: CsvRow[] = []
    const endRow = (): void => {
      if (fields.length > 0 || field.trim() !== '') rows.push({ line: began, fields: [...fields, field] })
      fields = []
      field = ''
      began = line
    }
    for (const char of text) {
      if (char === '\n') line += 1
      if (state === 'quoted') {
        if (char === '"') state = 'closing'
        else field += char
        if (field.length > longestField) throw new RangeError(`line ${began}: a quote is not closed`)
        continue
      }
      if (state === 'closing') {
        state = char === '"' ? 'quoted' : 'plain'
        if (char === '"') {
          field += char
          continue
        }
      }
      if (char === '"' && field === '') state = 'quoted'
      else if (char === separator) {
        fields.push(field)
        field = ''
      } else if (char === '\n') endRow()
      else if (char !== '\r') field += char
    }
    return rows
  }

  return (chunk, isLast) => {
    let text = chunk
    if (head !== null) {
      head += chunk
      if (!isLast && !head.includes('\n')) return []
      text = head.replace(/^\u{FEFF}/u, '')
      head = null
      separator = separatorOf(text.slice(0, Math.max(0, text.indexOf('\n')) || text.length))
    }
    const rows = take(text)
    if (!isLast) return rows
    if (state === 'quoted') throw new RangeError(`line ${began}: a quote is not closed`)
    return [...rows, ...take('\n')]
  }
}

const separatorOf = (first: string): string => {
  const count = (char: string): number => first.split(char).length
  return [',', ';', '\t'].reduce((best, char) => (count(char) > count(best) ? char : best))
}
