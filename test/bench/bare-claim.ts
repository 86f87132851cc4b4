import type { Sql } from 'postgres'
import { type StoredRow, storedCase, storedColumns } from '../../src/storage/case-row.ts'

export type BareTransaction = (id: number) => Promise<void>

/** What a claim comes to at the least, in tables made for it: lock the whole case, write it again, insert the event. */
export const bareClaims = async (sql: Sql): Promise<BareTransaction> => {
  await sql`create table bare_case (id int8 primary key, version int4, state jsonb)`
  await sql`create table bare_event (case_id int8, seq int4, at int8, type text, data jsonb, primary key (case_id, seq))`
  const rows = await sql<StoredRow[]>`select ${storedColumns(sql)} from cases`
  const whole = rows.map((row) => storedCase(row).case)
  await sql`
    insert into bare_case select (state ->> 'id')::int8, 1, state from jsonb_array_elements(${sql.json(whole as never)}) as state`
  return async (id) => {
    await sql.begin(async (tx) => {
      const [row] = await tx<
        { version: number; state: object }[]
      >`select version, state from bare_case where id = ${id} for update`
      if (row === undefined) throw new Error('no case')
      await tx`update bare_case set version = ${row.version + 1}, state = ${tx.json(row.state as never)} where id = ${id}`
      await tx`insert into bare_event values (${id}, ${row.version + 1}, ${Date.now()}, 'claimed', ${tx.json({ by: 'ana' })})`
    })
  }
}
