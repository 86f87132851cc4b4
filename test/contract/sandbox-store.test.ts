import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewSandboxMessage, SandboxStore } from '../../src/app/ports/sandbox-store.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { instant } from '../../src/domain/time.ts'
import { clockStore, sandboxStore } from '../../src/storage/sandbox-store.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aCard } from '../support/fake-desk.ts'
import { memoryClockStore, memorySandboxStore } from '../support/memory-sandbox-store.ts'

const at = instant(1_000)
const message = (changes: Partial<NewSandboxMessage> = {}): NewSandboxMessage => ({
  room: 'care',
  threadOf: null,
  key: 'case:1',
  card: aCard(),
  author: null,
  at,
  ...changes,
})

const storeContract = (name: string, make: () => Promise<{ store: SandboxStore; stop(): Promise<void> }>): void => {
  describe(`the sandbox store in ${name}`, () => {
    let store: SandboxStore
    let stop: () => Promise<void>
    beforeAll(async () => {
      ;({ store, stop } = await make())
    })
    afterAll(() => stop())

    /** A room nobody else in this file uses. */
    let rooms = 0
    const newRoom = (): string => `room-${(rooms += 1)}`
    const post = async (given: Partial<NewSandboxMessage>) => {
      const posted = await store.post(message(given))
      if (posted === null) throw new Error('it was not posted')
      return posted
    }

    test('gives back what was posted, as it was', async () => {
      const room = newRoom()
      const card = aCard({ summary: '“¿Qué?” — 火 🔥 \\ \' "' })
      const posted = await post({ room, card, author: 'ana' as StaffId })
      expect(await store.get(posted.id)).toEqual(posted)
      expect(posted).toMatchObject({ room, card, author: 'ana', at, editedAt: null, threadOf: null })
    })

    test('answers null for what is not there', async () => {
      expect(await store.get(999_999)).toBeNull()
      expect(await store.edit(999_999, aCard(), at)).toBeNull()
      expect(await store.find(newRoom(), 'case:1', 0, null)).toBeNull()
      expect(await store.post(message({ threadOf: 999_999 }))).toBeNull()
    })

    test('refuses to answer a message of another room', async () => {
      const root = await post({ room: newRoom() })
      expect(await store.post(message({ room: newRoom(), threadOf: root.id }))).toBeNull()
    })

    test('changes a card, says when, and counts the change', async () => {
      const posted = await post({ room: newRoom() })
      const edited = await store.edit(posted.id, aCard({ summary: 'Claimed.' }), instant(2_000))
      expect(edited).toMatchObject({ id: posted.id, editedAt: 2_000, at, card: { summary: 'Claimed.' } })
      expect(edited?.change).toBeGreaterThan(posted.change)
    })

    test('does not count a change that changes nothing', async () => {
      const posted = await post({ room: newRoom() })
      expect(await store.edit(posted.id, aCard(), instant(2_000))).toEqual(posted)
    })

    test('keeps one message of a key where it is put', async () => {
      const room = newRoom()
      const first = await store.put({ room, key: 'home', card: aCard(), author: null, at })
      const second = await store.put({ room, key: 'home', card: aCard({ version: 2 }), author: null, at: instant(5) })
      expect(second).toMatchObject({ id: first.id, card: { version: 2 } })
      expect(await store.page(room, null, 10)).toHaveLength(1)
    })

    test('finds the newest message of a key since a moment', async () => {
      const room = newRoom()
      await post({ room, key: 'case:5', at: instant(100) })
      const newer = await post({ room, key: 'case:5', at: instant(200) })
      expect(await store.find(room, 'case:5', 150, null)).toEqual(newer)
      expect(await store.find(room, 'case:5', 201, null)).toBeNull()
    })

    test('pages backwards through a room, oldest first, without its threads', async () => {
      const room = newRoom()
      const ids: number[] = []
      for (let index = 0; index < 5; index += 1) ids.push((await post({ room })).id)
      await post({ room, threadOf: ids[0] ?? 0 })
      const newest = await store.page(room, null, 2)
      expect(newest.map(({ root }) => root.id)).toEqual(ids.slice(3))
      const older = await store.page(room, newest[0]?.root.id ?? 0, 10)
      expect(older.map(({ root }) => root.id)).toEqual(ids.slice(0, 3))
    })

    test('shows the end of each thread and how long it is', async () => {
      const room = newRoom()
      const root = await post({ room })
      const lonely = await post({ room })
      const replies = []
      for (let index = 0; index < 3; index += 1)
        replies.push(await post({ room, threadOf: root.id, key: `h:${index}` }))
      const [first, second] = await store.page(room, null, 10)
      expect(first).toEqual({ root, replies: 3, latest: replies.slice(1) })
      expect(second).toEqual({ root: lonely, replies: 0, latest: [] })
      expect(await store.threads([root.id, replies[0]?.id ?? 0])).toEqual([first])
      expect(await store.replies(root.id)).toEqual(replies)
    })

    test('counts what is newer than what was seen, up to a limit', async () => {
      const room = newRoom()
      const seen = await post({ room })
      for (let index = 0; index < 4; index += 1) await post({ room })
      await post({ room, threadOf: seen.id })
      expect(await store.countAfter(room, seen.id, 99)).toBe(4)
      expect(await store.countAfter(room, seen.id, 3)).toBe(3)
    })

    test('tells every change after a number, in order, and misses none that was written at once', async () => {
      const room = newRoom()
      const before = await store.lastChange()
      const posted = await Promise.all(Array.from({ length: 12 }, () => post({ room })))
      await Promise.all(posted.slice(0, 6).map(({ id }) => store.edit(id, aCard({ version: 3 }), at)))
      const changes = await store.changesAfter(before, 100)
      expect(new Set(changes.map(({ id }) => id))).toEqual(new Set(posted.map(({ id }) => id)))
      expect(changes.toSorted((one, other) => one.change - other.change)).toEqual(changes)
      expect(changes.at(-1)?.change).toBe(await store.lastChange())
      expect(await store.changesAfter(before, 5)).toEqual(changes.slice(0, 5))
    })
  })
}

storeContract('memory', async () => ({ store: memorySandboxStore(), stop: async () => {} }))
storeContract('Postgres', async () => {
  const fresh = await freshDatabase()
  return { store: sandboxStore(fresh.sql), stop: fresh.drop }
})

test('those who wait to write keep one connection together, and leave the others to everybody else', async () => {
  const { database, sql, drop } = await freshDatabase({ max: 2 })
  const other = database.direct()
  try {
    const store = sandboxStore(sql)
    const held = Promise.withResolvers<void>()
    const locked = Promise.withResolvers<void>()
    const holding = other.begin(async (tx) => {
      await tx`lock table sandbox_messages in exclusive mode`
      locked.resolve()
      await held.promise
    })
    await locked.promise
    const writing = Promise.all(Array.from({ length: 6 }, () => store.post(message())))
    expect(await sql`select 1 as one`).toEqual([{ one: 1 }])
    held.resolve()
    await holding
    expect(new Set((await writing).map((posted) => posted?.id)).size).toBe(6)
  } finally {
    await other.end()
    await drop()
  }
})

describe('the clock’s place', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase()
  })
  afterAll(() => fresh.drop())

  test.each(['memory', 'Postgres'])('is kept in %s', async (where) => {
    const store = where === 'memory' ? memoryClockStore() : clockStore(fresh.sql)
    expect(await store.load()).toBeNull()
    await store.save({ realMs: 1, business: instant(2), speed: 60 })
    await store.save({ realMs: 3, business: instant(4), speed: 600 })
    expect(await store.load()).toEqual({ realMs: 3, business: 4, speed: 600 })
  })
})
