import { expect, it, onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../src/storage/client.ts'
import { migrate, pendingMigrations } from '../../src/storage/migrate.ts'
import { emptyDatabase, freshDatabase, silentLog } from '../support/database.ts'

const open = async (url: string): Promise<Database> => {
  const database = await openDatabase({ url, max: 2, log: silentLog })
  onTestFinished(() => database.close())
  return database
}

it('applies every migration to an empty database, and nothing the second time', async () => {
  const { url, drop } = await emptyDatabase()
  const database = await open(url)
  onTestFinished(drop)
  const all = await pendingMigrations(database.sql)
  expect(all[0]).toBe('0000_foundation')
  expect(await migrate(database, silentLog)).toEqual(all)
  expect(await pendingMigrations(database.sql)).toEqual([])
  expect(await migrate(database, silentLog)).toEqual([])
})

it('lets six processes migrate an empty database at once', async () => {
  for (let round = 0; round < 3; round += 1) {
    const { url, drop } = await emptyDatabase()
    const databases = await Promise.all(Array.from({ length: 6 }, () => open(url)))
    const applied = await Promise.all(databases.map((database) => migrate(database, silentLog)))
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1)
    for (const { sql } of databases) expect(await pendingMigrations(sql)).toEqual([])
    await drop()
  }
})

it('goes on where an older version of the product left off', async () => {
  const fresh = await freshDatabase()
  onTestFinished(() => fresh.drop())
  await fresh.sql`delete from drizzle.__drizzle_migrations where created_at > (select min(created_at) from drizzle.__drizzle_migrations)`
  const pending = await pendingMigrations(fresh.sql)
  expect(pending).not.toContain('0000_foundation')
  expect(pending.length).toBeGreaterThan(0)
})

it('complains about a migration that drizzle would pass over because a newer one is applied', async () => {
  const fresh = await freshDatabase()
  onTestFinished(() => fresh.drop())
  await fresh.sql`delete from drizzle.__drizzle_migrations where created_at = (select min(created_at) from drizzle.__drizzle_migrations)`
  await expect(migrate(fresh.database, silentLog)).rejects.toThrow(/never applied: 0000_foundation/)
})

it('leaves the schema as it was when a migration fails, and lets the next process try', async () => {
  const { url, drop } = await emptyDatabase()
  const database = await open(url)
  onTestFinished(drop)
  await database.sql`create table cases (id int)`
  await expect(migrate(database, silentLog)).rejects.toThrow(/"cases"/)
  const tables = await database.sql`select tablename from pg_tables where schemaname = 'public'`
  expect([...tables]).toEqual([{ tablename: 'cases' }])
  await database.sql`drop table cases`
  expect((await migrate(database, silentLog)).length).toBeGreaterThan(0)
})
