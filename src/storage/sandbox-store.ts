import type { JSONValue, Sql, TransactionSql } from 'postgres'
import { oneAtATime } from '../app/one-at-a-time.ts'
import type {
  ClockAnchor,
  ClockStore,
  SandboxMessage,
  SandboxStore,
  SandboxThread,
} from '../app/ports/sandbox-store.ts'
import type { Card } from '../cards/card.ts'
import type { StaffId } from '../domain/ids.ts'
import { instant } from '../domain/time.ts'
import { guardedStore } from './database-fault.ts'

export const sandboxStore = (sql: Sql): SandboxStore => {
  // Whoever waits for the lock does so here: in the database each would keep a connection from everybody else.
  const inTurn = oneAtATime()
  const write = (work: (tx: TransactionSql, change: number) => Promise<Row[]>): Promise<Row[]> =>
    inTurn(changeLock, () => sql.begin(async (tx) => work(tx, await nextChange(tx))))
  return guardedStore<SandboxStore>({
    post: async (message) =>
      first(
        await write(
          (tx, change) => tx<Row[]>`
        insert into sandbox_messages (room, thread_of, card_key, card, author, at, change)
        select ${message.room}, ${message.threadOf}::bigint, ${message.key}, ${json(tx, message.card)}::jsonb,
               ${message.author}, ${message.at}, ${change}
        where ${message.threadOf}::bigint is null
           or exists (select 1 from sandbox_messages where id = ${message.threadOf}::bigint and room = ${message.room})
        returning *`,
        ),
      ),

    edit: async (id, card, at) =>
      first(
        await write(async (tx, change) => {
          const edited = await tx<Row[]>`
        update sandbox_messages set card = ${json(tx, card)}::jsonb, edited_at = ${at}, change = ${change}
        where id = ${id} and card is distinct from ${json(tx, card)}::jsonb returning *`
          return edited.length > 0 ? edited : tx<Row[]>`select * from sandbox_messages where id = ${id}`
        }),
      ),

    put: async ({ room, key, card, author, at }) =>
      toMessage(
        only(
          await write(async (tx, change) => {
            const edited = await tx<Row[]>`
        update sandbox_messages set card = ${json(tx, card)}::jsonb, edited_at = ${at}, change = ${change}
        where room = ${room} and card_key = ${key} returning *`
            if (edited.length > 0) return edited.slice(0, 1)
            return tx<Row[]>`
        insert into sandbox_messages (room, card_key, card, author, at, change)
        values (${room}, ${key}, ${json(tx, card)}::jsonb, ${author}, ${at}, ${change}) returning *`
          }),
        ),
      ),

    find: async (room, key, since, threadOf) =>
      first(
        await sql<Row[]>`
        select * from sandbox_messages where room = ${room} and card_key = ${key} and at >= ${since}
          and thread_of is not distinct from ${threadOf}
        order by id desc limit 1`,
      ),

    get: async (id) => first(await sql<Row[]>`select * from sandbox_messages where id = ${id}`),

    page: async (room, before, limit) => {
      const roots = await sql<Row[]>`
      select * from sandbox_messages
      where room = ${room} and thread_of is null and (${before}::bigint is null or id < ${before}::bigint)
      order by id desc limit ${limit}`
      return withThreads(sql, roots.map(toMessage).reverse())
    },

    threads: async (ids) => {
      const roots = await sql<Row[]>`
      select * from sandbox_messages where id = any(${[...ids]}::bigint[]) and thread_of is null order by id`
      return withThreads(sql, roots.map(toMessage))
    },

    replies: async (threadOf) =>
      (await sql<Row[]>`select * from sandbox_messages where thread_of = ${threadOf} order by id`).map(toMessage),

    changesAfter: async (change, limit) =>
      (await sql<Row[]>`select * from sandbox_messages where change > ${change} order by change limit ${limit}`).map(
        toMessage,
      ),

    lastChange: async () => {
      const rows = await sql<{ last: string | null }[]>`select max(change) as last from sandbox_messages`
      return Number(rows[0]?.last ?? 0)
    },

    countAfter: async (room, id, limit) => {
      const rows = await sql<{ count: string }[]>`
      select count(*) from (
        select 1 from sandbox_messages where room = ${room} and id > ${id} and thread_of is null limit ${limit}) newer`
      return Number(only(rows).count)
    },
  })
}

/** The clock stands in `settings` under this key. */
const clockKey = 'sandbox.clock'

export const clockStore = (sql: Sql): ClockStore =>
  guardedStore<ClockStore>({
    load: async () => {
      const rows = await sql<{ value: ClockAnchor }[]>`select value from settings where key = ${clockKey}`
      return rows[0]?.value ?? null
    },
    save: async (anchor) => {
      await sql`
      insert into settings (key, value, changed_at) values (${clockKey}, ${sql.json({ ...anchor })}, ${anchor.business})
      on conflict (key) do update set value = excluded.value, changed_at = excluded.changed_at`
    },
  })

/** 64-bit integers come as text from a client that was not told otherwise. */
interface Row {
  readonly id: string | number
  readonly room: string
  readonly thread_of: string | number | null
  readonly card_key: string
  readonly card: Card
  readonly author: string | null
  readonly at: string | number
  readonly edited_at: string | number | null
  readonly change: string | number
}

/** Any fixed number does, as long as nothing else locks it. */
const changeLock = 7_349_201

/**
 * One writer at a time takes the next number and commits before the next may look: so the numbers a reader sees have
 * no holes that fill later, and “everything after 41” misses nothing. A sequence cannot promise that.
 */
const nextChange = async (tx: TransactionSql): Promise<number> => {
  await tx`select pg_advisory_xact_lock(${changeLock})`
  const rows = await tx<{ next: string }[]>`select coalesce(max(change), 0) + 1 as next from sandbox_messages`
  return Number(only(rows).next)
}

const repliesInSight = 2

const withThreads = async (sql: Sql, roots: readonly SandboxMessage[]): Promise<SandboxThread[]> => {
  if (roots.length === 0) return []
  const rows = await sql<(Row & { replies: string })[]>`
    select * from (
      select *, count(*) over thread as replies, row_number() over (partition by thread_of order by id desc) as place
      from sandbox_messages where thread_of = any(${roots.map(({ id }) => id)}::bigint[])
      window thread as (partition by thread_of)) threads
    where place <= ${repliesInSight} order by id`
  return roots.map((root) => {
    const own = rows.filter((row) => Number(row.thread_of) === root.id)
    return { root, replies: Number(own[0]?.replies ?? 0), latest: own.map(toMessage) }
  })
}

const toMessage = (row: Row): SandboxMessage => ({
  id: Number(row.id),
  room: row.room,
  threadOf: row.thread_of === null ? null : Number(row.thread_of),
  key: row.card_key,
  card: row.card,
  author: row.author as StaffId | null,
  at: instant(Number(row.at)),
  editedAt: row.edited_at === null ? null : instant(Number(row.edited_at)),
  change: Number(row.change),
})

const json = (sql: Pick<Sql, 'json'>, card: Card) => sql.json(card as unknown as JSONValue)

const first = (rows: readonly Row[]): SandboxMessage | null => (rows[0] === undefined ? null : toMessage(rows[0]))

const only = <One>(rows: readonly One[]): One => {
  const [one] = rows
  if (one === undefined) throw new Error('The database answered an insert without its row')
  return one
}
