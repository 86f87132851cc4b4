import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SourceId } from '../../src/domain/ids.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld, type World, wire } from '../support/world.ts'

let db: FreshDatabase
let world: World

beforeAll(async () => {
  // One connection: what it did is then counted before it is asked.
  db = await freshDatabase({ max: 1 })
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate mentions, engagement_samples, mention_edits`
  world = aWorld(db)
})

const send = (...ids: readonly string[]) =>
  world.receive(
    'x' as SourceId,
    ids.map((id) => wire({ id })),
  )
const stored = async (): Promise<readonly string[]> =>
  (await db.sql<{ external_id: string }[]>`select external_id from mentions order by id`).map((row) => row.external_id)

describe('requests that arrive at once', () => {
  it('are stored in the order they came, and each is told of its own mentions', async () => {
    const answers = await Promise.all([send('1'), send('2', '3'), send('4', '4'), send('2', '5')])
    expect(answers.map(({ accepted, duplicates }) => [accepted, duplicates])).toEqual([
      [1, 0],
      [2, 0],
      [1, 1],
      [1, 1],
    ])
    expect(await stored()).toEqual(['1', '2', '3', '4', '5'])
  })
  it('share few commits', async () => {
    const commits = async (): Promise<number> => {
      const [row] = await db.sql<{ id: string }[]>`select pg_current_xact_id()::text as id`
      return Number(row?.id)
    }
    const before = await commits()
    await Promise.all(Array.from({ length: 60 }, (_, index) => send(`many-${index}`)))
    expect(await stored()).toHaveLength(60)
    expect((await commits()) - before).toBeLessThan(10)
  })
  it('do not sink each other: one that the database refuses fails alone', async () => {
    await db.sql`alter table mentions add constraint no_thirteen check (external_id <> '13')`
    try {
      const answers = await Promise.allSettled([send('11'), send('12'), send('13'), send('14')])
      expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
      expect(await stored()).toEqual(['11', '12', '14'])
    } finally {
      await db.sql`alter table mentions drop constraint no_thirteen`
    }
  })
})

it('stores what is new without reading what is there, whatever the database believes of how much that is', async () => {
  const rowsRead = async (): Promise<number> => {
    await db.sql`select pg_stat_force_next_flush()`
    const [row] = await db.sql<{ read: number }[]>`
      select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int8 as read from pg_stat_user_tables where relname = 'mentions'`
    return row?.read ?? 0
  }
  await send(...Array.from({ length: 50 }, (_, index) => `before-${index}`))
  const before = await rowsRead()
  for (let round = 0; round < 8; round += 1)
    await send(...Array.from({ length: 50 }, (_, index) => `${round}-${index}`))
  expect(await rowsRead()).toBe(before)
  expect(await send('3-7', 'new')).toMatchObject({ accepted: 1, duplicates: 1 })
})
