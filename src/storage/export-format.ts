import type { ExportRow } from './export-rows.ts'

export const exportFormats = ['csv', 'jsonl'] as const

/** RFC 4180, with the header first. */
export const csvHeader = (columns: readonly string[]): string => `${columns.map(csvCell).join(',')}\r\n`

export const csvLine = (row: ExportRow): string => `${Object.values(row).map(csvCell).join(',')}\r\n`

/** An object a line; a line break inside a text is escaped by JSON itself. */
export const jsonLine = (row: ExportRow): string => `${JSON.stringify(row)}\n`

/**
 * A cell that a spreadsheet might take for a formula begins with an apostrophe, so that it is shown and not run:
 * owasp.org/www-community/attacks/CSV_Injection. Numbers stay numbers.
 */
export const csvCell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const inert = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}
