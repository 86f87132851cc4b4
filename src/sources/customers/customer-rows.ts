import { ok, type Result, refused } from '../../domain/result.ts'
import type { CsvRow } from './csv.ts'
import { type CustomerProblem, type IncomingCustomer, parseCustomer } from './wire-customer.ts'

/** Columns a file may have, in any order; a customer with several accounts has a line for each. */
export const customerColumns = ['id', 'name', 'tier', 'billing_per_year', 'trend', 'source', 'author_id'] as const
export type CustomerColumn = (typeof customerColumns)[number]

/** Which column stands where, by the file's first line; columns of other names are passed over. */
export interface CustomerColumns {
  readonly at: ReadonlyMap<CustomerColumn, number>
  /** How many cells a line has. */
  readonly width: number
}

/** What is wrong with the first line: it has to name the column `id` at least, both of an account's or none, and none twice. */
export const columnsOf = ({ fields }: CsvRow): Result<CustomerColumns, CustomerProblem> => {
  const names = fields.map((name) =>
    name
      .trim()
      .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  )
  const columns = new Map(
    customerColumns.flatMap((name) => (names.includes(name) ? [[name, names.indexOf(name)] as const] : [])),
  )
  const twice = customerColumns.find((name) => names.indexOf(name) !== names.lastIndexOf(name))
  if (twice !== undefined) return refused({ path: twice, message: 'is there twice' })
  if (!columns.has('id')) return refused({ path: 'id', message: `is missing; columns: ${customerColumns.join(', ')}` })
  if (columns.has('source') !== columns.has('author_id')) {
    const path = columns.has('source') ? 'author_id' : 'source'
    return refused({ path, message: 'is missing: an account is named by both' })
  }
  return ok({ at: columns, width: names.length })
}

/** One line of the file as a customer. */
export const customerIn = (row: CsvRow, columns: CustomerColumns): Result<IncomingCustomer, CustomerProblem> => {
  // A name with a comma and no quotes would push every cell behind it into another column.
  const cells = row.fields.findLastIndex((cell) => cell.trim() !== '') + 1
  if (cells > columns.width)
    return refused({
      path: 'line',
      message: `has ${cells} cells, and the first line ${columns.width}: put a separator in a cell into quotes`,
    })
  const field = (name: CustomerColumn): string | undefined => {
    const value = row.fields[columns.at.get(name) ?? -1]?.trim()
    return value === '' ? undefined : value
  }
  const billing = field('billing_per_year')
  const billingPerYear = billing === undefined ? undefined : wholeNumber(billing)
  if (billingPerYear === null) return refused({ path: 'billing_per_year', message: 'must be a whole number' })
  const source = field('source')
  const authorId = field('author_id')
  if ((source === undefined) !== (authorId === undefined)) {
    const path = source === undefined ? 'source' : 'author_id'
    return refused({ path, message: 'is empty: an account is named by both' })
  }
  return parseCustomer({
    id: field('id'),
    name: field('name'),
    tier: field('tier'),
    billingPerYear,
    trend: field('trend'),
    authors: source === undefined ? [] : [{ source, authorId }],
  })
}

/** “12000”, “12,000”, “12.000”, “12 000”; null for what is no whole number. */
const wholeNumber = (text: string): number | null =>
  /^\d{1,3}(?:[., \u00a0]\d{3})+$|^\d{1,15}$/.test(text) ? Number(text.replaceAll(/\D/g, '')) : null
