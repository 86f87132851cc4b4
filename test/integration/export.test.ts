import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { termsOf } from '../../src/domain/digest/metrics.ts'
import { dayMs, hourMs, minuteMs, plus } from '../../src/domain/time.ts'
import { csvCell, csvHeader, csvLine, jsonLine } from '../../src/storage/export-format.ts'
import {
  atOneMoment,
  columnsOf,
  countOf,
  type Exportable,
  type ExportRange,
  type ExportRow,
  exportable,
  exportRows,
  readFrom,
} from '../../src/storage/export-rows.ts'
import { writeTerms } from '../../src/storage/terms-store.ts'
import { monday } from '../support/case-story.ts'
import { clockedPolicy } from '../support/clocked.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aMonth, storeMonth } from '../support/digest-month.ts'
import { nagWorld } from '../support/nag-world.ts'
import { aWorld } from '../support/world.ts'

let db: FreshDatabase
const whole = { from: null, to: null }

beforeAll(async () => {
  db = await freshDatabase()
  await aWorld(db).hear({ id: '1', author: { name: '=cmd|/C calc!A1', handle: '@evil' } })
  await storeMonth(db.sql, aMonth(plus(monday, -40 * dayMs), 400, 7), monday)
  await writeTerms(db.sql, termsOf(clockedPolicy()), monday)
  const here = nagWorld(db, clockedPolicy(), plus(monday, 10 * hourMs))
  await here.open('high')
  await here.passUntil(plus(monday, 10 * hourMs + 40 * minuteMs), 40 * minuteMs)
})
afterAll(() => db.drop())

const all = async (
  what: Exportable,
  range: ExportRange = whole,
  read?: (more: number) => void,
): Promise<readonly ExportRow[]> => {
  const rows: ExportRow[] = []
  for await (const batch of exportRows(db.sql, what, range, read)) rows.push(...batch)
  return rows
}

const orderedBy: Readonly<Record<Exportable, string>> = {
  cases: 'opened_at',
  events: 'at',
  mentions: 'received_at',
  metrics: 'at',
  promises: 'opened_at',
  nags: 'due_at',
}

describe('an export', () => {
  it.each(exportable)('of %s tells truly how much there is to read and how much has been read', async (what) => {
    const read: number[] = []
    const rows = await all(what, whole, (more) => read.push(more))
    expect(rows.length).toBeGreaterThan(0)
    const toRead = await countOf(db.sql, what, whole)
    expect(read.reduce((sum, more) => sum + more, 0)).toBe(toRead)
    if (readFrom[what] === what) expect(toRead).toBe(rows.length)
  })
  it.each(exportable)('of %s is in order of time', async (what) => {
    const times = (await all(what)).map((row) => String(row[orderedBy[what]]))
    expect(times).toEqual(times.toSorted())
  })
  it('reads slice by slice, the first at once, and neither loses nor doubles what lies between two of them', async () => {
    const mentions = 12_000
    await db.sql.begin(async (tx) => {
      // Half of them came in one millisecond, as a feed that was caught up with.
      await tx`
        insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement,
          published_at, received_at, intake)
        select 'x', 'slice-' || n, 'acme', 'post', 'words', 'en', 'c' || n, 'a' || n, '{}', '{}', ${monday},
          ${plus(monday, dayMs)}::int8 + greatest(n, ${mentions / 2}), 'none'
        from generate_series(1, ${mentions}::int8) n`
      const batches: (readonly ExportRow[])[] = []
      const read: number[] = []
      for await (const batch of exportRows(tx, 'mentions', { from: plus(monday, dayMs), to: null }, (more) =>
        read.push(more),
      ))
        batches.push(batch)
      expect(batches.map(({ length }) => length)).toEqual([6_000, 5_000, 1_000])
      expect(read.filter((more) => more > 0)).toEqual(batches.map(({ length }) => length))
      expect(new Set(batches.flat().map(({ external_id: id }) => id)).size).toBe(mentions)
      await tx`delete from mentions where external_id like 'slice-%'`
    })
  })
  it('is of one moment, whatever is written while it is read', async () => {
    const [row] = await db.sql<{ last: number; count: number }[]>`
      select max(at) as last, count(*)::int as count from case_events`
    const at = (row?.last ?? 0) + 1
    try {
      const rows = await atOneMoment(db.sql, async (moment) => {
        const toRead = await countOf(moment, 'events', whole)
        await db.sql`
          insert into case_events (case_id, seq, at, type, data, hash) values (999999, 1, ${at}, 'note', '{}', repeat('0', 64))`
        const read: ExportRow[] = []
        for await (const batch of exportRows(moment, 'events', whole)) read.push(...batch)
        expect(toRead).toBe(read.length)
        return read
      })
      expect(rows).toHaveLength(row?.count ?? -1)
    } finally {
      await db.sql`delete from case_events where case_id = 999999`
    }
  })
  it.each(exportable)('of %s knows its columns, in the order of its rows', async (what) => {
    expect(await columnsOf(db.sql, what)).toEqual(Object.keys((await all(what))[0] ?? {}))
  })
  it('says as a fault that the database went away, which is no trouble of whoever writes the rows', async () => {
    const left = atOneMoment(db.sql, async (moment) => {
      const [row] = await moment<{ pid: number }[]>`select pg_backend_pid() as pid`
      await db.sql`select pg_terminate_backend(${row?.pid ?? 0})`
      for await (const _ of exportRows(moment, 'events', whole));
    })
    await expect(left).rejects.toMatchObject({ name: 'Fault', kind: 'unavailable' })
  })
  it('of events holds the whole log with its hashes', async () => {
    const [row] = await db.sql<{ count: number }[]>`select count(*)::int as count from case_events`
    const events = await all('events')
    expect(events).toHaveLength(row?.count ?? -1)
    expect(events.every(({ hash }) => typeof hash === 'string')).toBe(true)
  })
  it('keeps to its range, from the first moment to before the last', async () => {
    const range = { from: plus(monday, -20 * dayMs), to: plus(monday, -10 * dayMs) }
    const [row] = await db.sql<{ count: number }[]>`
      select count(*)::int as count from cases where opened_at >= ${range.from} and opened_at < ${range.to}`
    expect(await all('cases', range)).toHaveLength(row?.count ?? -1)
  })
  it('of metrics says how long each took, in all hours and in business hours', async () => {
    const rows = await all('metrics')
    const timed = rows.filter(({ took_ms: took }) => took !== null)
    expect(new Set(timed.map(({ metric }) => metric))).toEqual(new Set(['first_decision', 'first_response', 'closed']))
    expect(timed.every((row) => Number(row['took_business_ms']) <= Number(row['took_ms']))).toBe(true)
    expect(timed.some((row) => Number(row['took_business_ms']) < Number(row['took_ms']))).toBe(true)
  })
  it('of promises says of each when it ran out and what became of it', async () => {
    const outcomes = Map.groupBy(await all('promises'), ({ outcome }) => outcome)
    expect(new Set(outcomes.keys())).toEqual(new Set(['broken', 'kept', 'running', 'stopped']))
    expect(outcomes.get('kept')?.every(({ due_at: due, ended_at: ended }) => String(ended) <= String(due))).toBe(true)
  })
  it('of nags says for whom each was, what became of it, and why where it was not sent', async () => {
    expect((await all('nags')).slice(0, 2)).toMatchObject([
      { kind: 'warn', target: 'firstDecision', number: 1, of: 3, to: '', outcome: 'dropped', why: 'superseded' },
      { kind: 'breach', number: 2, of: 3, to: 'channel:care', platform: 'sandbox', outcome: 'sent', why: null },
    ])
  })
  it('shows a formula in a name and does not let it run', async () => {
    const mention = (await all('mentions')).find(({ mention: id }) => id !== null)
    expect(csvLine(mention ?? {})).toContain(`'=cmd|/C calc!A1`)
    expect(csvLine(mention ?? {})).toContain(`'@evil`)
    expect(jsonLine(mention ?? {})).toContain('"name":"=cmd|/C calc!A1"')
  })
})

describe('a cell of CSV', () => {
  it.each([
    ['=1+1', `'=1+1`],
    ['+34 600', `'+34 600`],
    ['-1', `'-1`],
    ['@maria', `'@maria`],
    ['\t=1', `'\t=1`],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
    [-1, '-1'],
    [null, ''],
    [{ a: 1 }, '"{""a"":1}"'],
  ])('%j is written %j', (value, written) => {
    expect(csvCell(value)).toBe(written)
  })
  it('stands under its name', () => {
    expect(csvHeader(['case', 'at'])).toBe('case,at\r\n')
  })
})
