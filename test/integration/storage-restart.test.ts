import { afterAll, afterEach, beforeEach, expect, it } from 'vitest'
import { asFault } from '../../src/storage/database-fault.ts'
import { postgres } from '../../src/storage/driver.ts'
import { freshDatabase } from '../support/database.ts'

// What src/storage/driver.ts repairs. Should these pass with the driver as it comes, the repairs can go.

const fresh = await freshDatabase()
const admin = postgres(fresh.url, { max: 1, connection: { application_name: 'admin' } })
afterAll(async () => {
  await admin.end()
  await fresh.drop()
})
const { sql } = fresh

const escaped: unknown[] = []
const note = (error: unknown) => void escaped.push(error)
beforeEach(() => {
  escaped.length = 0
  process.on('uncaughtException', note)
  process.on('unhandledRejection', note)
})
afterEach(() => {
  process.off('uncaughtException', note)
  process.off('unhandledRejection', note)
  expect(escaped).toEqual([])
})

/** What a restart does to every connection. */
const cutAll = () => admin`
  select pg_terminate_backend(pid) from pg_stat_activity
  where application_name = 'ventanilla' and datname = current_database()`

const faultOf = async (work: () => PromiseLike<unknown>): Promise<string> => {
  try {
    await work()
    return 'none'
  } catch (error) {
    return asFault(error)?.kind ?? `defect ${String(error)}`
  }
}

it('answers every query during restarts, with a fault at worst, and works on all connections afterwards', async () => {
  let isOver = false
  const outcomes = new Map<string, number>()
  const press = async () => {
    while (!isOver) {
      const fault = await faultOf(() => sql`select pg_sleep(0.0005), ${1}::int`)
      outcomes.set(fault, (outcomes.get(fault) ?? 0) + 1)
    }
  }
  const pressing = Array.from({ length: 20 }, press)
  for (let restart = 0; restart < 12; restart += 1) {
    await admin`select pg_sleep(0.05)`
    await cutAll()
  }
  isOver = true
  await Promise.all(pressing)
  expect([...outcomes.keys()].toSorted()).toEqual(['none', 'unavailable'])
  // Each of the ten connections answers, at the same time.
  await Promise.all(Array.from({ length: 10 }, () => sql`select pg_sleep(0.1)`))
})

it('ends a transaction whose connection is cut, and keeps nothing of it', async () => {
  await sql`create table ledger (entry text)`
  let isOver = false
  const faults = new Set<string>()
  let committed = 0
  const transfer = async (name: number) => {
    for (let turn = 0; !isOver; turn += 1) {
      const entry = `${name}-${turn}`
      const fault = await faultOf(() =>
        sql.begin(async (tx) => {
          await tx`insert into ledger values (${entry})`
          await tx`select pg_sleep(0.001)`
          // Even a transaction that overlooks a failure must not go on somewhere else.
          await tx`insert into ledger values (${entry})`.catch(() => {})
        }),
      )
      faults.add(fault)
      if (fault === 'none') committed += 1
    }
  }
  const transfers = Array.from({ length: 15 }, (_, name) => transfer(name))
  for (let restart = 0; restart < 12; restart += 1) {
    await admin`select pg_sleep(0.05)`
    await cutAll()
  }
  isOver = true
  await Promise.all(transfers)
  expect([...faults].toSorted()).toEqual(['none', 'unavailable'])
  const entries = await sql<{ count: number }[]>`select count(*) as count from ledger group by entry`
  expect(entries.every(({ count }) => count === 2)).toBe(true)
  // A commit whose answer was lost may have happened; one that was acknowledged has.
  expect(entries.length).toBeGreaterThanOrEqual(committed)
})

it('refuses the rest of a transaction that lost its connection while it did something else', async () => {
  await sql`create table steps (step text)`
  const fault = await faultOf(() =>
    sql.begin(async (tx) => {
      await tx`insert into steps values ('first')`
      await cutAll()
      // Others take the connection into use again.
      await Promise.all(Array.from({ length: 12 }, () => faultOf(() => sql`select pg_sleep(0.01)`)))
      await tx`insert into steps values ('second')`
    }),
  )
  expect(fault).toBe('unavailable')
  expect(await sql`select * from steps`).toHaveLength(0)
})
