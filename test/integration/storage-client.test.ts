import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/storage/client.ts'
import { asFault, guarded, redacted } from '../../src/storage/database-fault.ts'
import { postgres } from '../../src/storage/driver.ts'
import { cases } from '../../src/storage/schema/cases.ts'
import { freshDatabase, silentLog } from '../support/database.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
const { sql } = fresh

it('reads int8 as number, alone and in arrays', async () => {
  const [row] =
    await sql`select 9007199254740991::int8 as one, array[1, 2]::int8[] as many, count(*) as count from cases`
  expect(row).toEqual({ one: 9007199254740991, many: [1, 2], count: 0 })
})

it('keeps JSON and dates of the hot client intact while drizzle is used beside it', async () => {
  expect(await fresh.orm.select().from(cases)).toEqual([])
  const at = new Date('2026-11-22T09:00:00Z')
  const [row] = await sql`select ${sql.json({ say: ['ñ', 1, null] })}::jsonb as json, ${at}::timestamptz as at`
  expect(row).toEqual({ json: { say: ['ñ', 1, null] }, at })
})

it('tells nothing of what people wrote when a query fails', async () => {
  const secret = 'My card is 4111 1111 1111 1111'
  await sql`insert into ticks (key, expires_at) values (${secret}, 1)`
  const failures = [
    () => sql`insert into ticks (key, expires_at) values (${secret}, 2)`,
    () => sql`select ${secret}::text::int8`,
    () => sql`select (${sql.json({ secret })}::jsonb ->> 'secret')::date`,
    () => fresh.orm.insert(cases).values({ brand: secret } as never),
  ]
  for (const work of failures) {
    const error = await guarded<unknown>(work).then(
      () => null,
      (thrown: unknown) => thrown,
    )
    expect(error).toBeInstanceOf(Error)
    const { message, stack, cause } = error as Error
    const fields = Object.getOwnPropertyNames(error).map((name) => String((error as Record<string, unknown>)[name]))
    for (const said of [message, stack, String(cause), JSON.stringify(error), ...fields])
      expect(said).not.toContain('4111')
  }
})

it('names the constraint that was hit, which a store may look at', async () => {
  const error =
    await sql`insert into settings (key, value, changed_at) select 'a', '{}', 1 from generate_series(1, 2)`.catch(
      redacted,
    )
  expect(error).toMatchObject({ name: 'DatabaseDefect', code: '23505', constraint_name: 'settings_pkey' })
})

it('tells faults of the database from defects of ours', async () => {
  const outcome = async (query: PromiseLike<unknown>) => {
    try {
      await query
      return 'well'
    } catch (error) {
      return asFault(error)?.kind ?? 'defect'
    }
  }
  expect(await outcome(sql`select * from no_such_table`)).toBe('defect')
  expect(await outcome(sql`select pg_terminate_backend(pg_backend_pid())`)).toBe('unavailable')
  expect(await outcome(postgres('postgres://nobody@127.0.0.1:1/none', { max: 1 })`select 1`)).toBe('unavailable')
})

it.each([
  ['a wrong password', (url: URL) => void (url.password = 'wrong'), /refuses the password of "ventanilla"/],
  ['a database that is not there', (url: URL) => void (url.pathname = '/atlantis'), /has no database "atlantis"/],
  ['a port nobody listens on', (url: URL) => void (url.port = '1'), /does not answer. Is Postgres running there\?/],
])('says what to do about %s, without the password', async (_what, change, advice) => {
  const url = new URL(fresh.url)
  change(url)
  const error = await openDatabase({ url: url.href, log: silentLog, waitMs: 100 }).catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect((error as Error).message).toMatch(advice)
  expect((error as Error).message).not.toContain(new URL(fresh.url).password)
})

it('says what a database URL looks like when it gets something else', async () => {
  await expect(openDatabase({ url: 'localhost', log: silentLog })).rejects.toThrow(/It looks like postgres:/)
})

it('prepares nothing behind a pooler', async () => {
  const pooled = await openDatabase({
    url: `${fresh.url}?pgbouncer=true&channel_binding=require`,
    log: silentLog,
    max: 1,
  })
  const behind = await openDatabase({
    url: fresh.url,
    directUrl: `${fresh.url}?application_name=direct`,
    log: silentLog,
    max: 1,
  })
  for (const database of [pooled, behind]) {
    await database.sql`select ${1}::int`
    const rows = await database.sql`select count(*) as count from pg_prepared_statements`
    expect(rows[0]).toEqual({ count: 0 })
    await database.close()
  }
})
