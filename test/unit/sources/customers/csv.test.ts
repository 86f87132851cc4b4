import { describe, expect, it } from 'vitest'
import { csvRows } from '../../../../src/sources/customers/csv.ts'
import { columnsOf, customerIn } from '../../../../src/sources/customers/customer-rows.ts'

const rowsOf = async (...chunks: readonly string[]) => {
  const rows = []
  for await (const row of csvRows(chunks)) rows.push(row)
  return rows
}
const customersOf = async (text: string) => {
  const [head, ...rows] = await rowsOf(text)
  const columns = head === undefined ? null : columnsOf(head)
  if (columns === null || !columns.ok) return [columns]
  return rows.map((row) => customerIn(row, columns.value))
}

describe('a file of rows', () => {
  it('is read wherever it is cut into pieces', async () => {
    const text = 'id,name\r\n1,"Ruiz, Ana"\r\n\r\n2,"said ""no""\nand left"\r\n3,last'
    const whole = await rowsOf(text)
    expect(whole.map(({ line, fields }) => [line, ...fields])).toEqual([
      [1, 'id', 'name'],
      [2, '1', 'Ruiz, Ana'],
      [4, '2', 'said "no"\nand left'],
      [6, '3', 'last'],
    ])
    for (let at = 1; at < text.length; at += 1) expect(await rowsOf(text.slice(0, at), text.slice(at))).toEqual(whole)
  })
  it('may begin with a byte order mark and separate by semicolons, as spreadsheets in Spanish write it', async () => {
    expect((await rowsOf('\u{FEFF}id;name\n1;Ana, Ruiz\n')).map(({ fields }) => fields)).toEqual([
      ['id', 'name'],
      ['1', 'Ana, Ruiz'],
    ])
  })
  it('says where a quote is never closed', async () => {
    await expect(rowsOf('id,name\n1,"Ana\n2,Leo\n')).rejects.toThrow('line 2')
  })
})

describe('a line about a customer', () => {
  it('takes columns in any order and by any common spelling', async () => {
    expect(await customersOf('Author-ID,tier,billingPerYear,ID,source,fax\n77,Gold,12.000,c1,x,0')).toEqual([
      {
        ok: true,
        value: {
          id: 'c1',
          name: null,
          tier: 'gold',
          billingPerYear: 12_000,
          trend: null,
          authors: [{ source: 'x', authorId: '77' }],
        },
      },
    ])
  })
  it('may be shorter than the first, or end in empty cells', async () => {
    expect(await customersOf('id,tier,fax\nc1,gold\nc2,gold,,,')).toMatchObject([{ ok: true }, { ok: true }])
  })
  it.each([
    ['id,tier\nc1,diamond', 'tier'],
    ['id,billing_per_year\nc1,12.5', 'billing_per_year'],
    ['id,name\n,Ana', 'id'],
    ['id,source,author_id\nc1,x,', 'author_id'],
    ['name\nAna', 'id'],
    ['id,source\nc1,x', 'author_id'],
    ['id,tier,ID\nc1,gold,c2', 'id'],
    ['id,name\nc1,Smith, John', 'line'],
  ])('%j is not taken, for its %s', async (text, path) => {
    expect(await customersOf(text)).toMatchObject([{ ok: false, refusal: { path } }])
  })
})
