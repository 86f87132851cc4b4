import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { termsOf } from '../../src/domain/digest/metrics.ts'
import { dayMs, hourMs, minuteMs, plus } from '../../src/domain/time.ts'
import { csvCell, csvHeader, csvLine, jsonLine } from '../../src/storage/export-format.ts'
import {
  columnsOf,
  countOf,
  type Exportable,
  type ExportRow,
  exportable,
  exportRows,
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
  range: Parameters<typeof exportRows>[2] = whole,
): Promise<readonly ExportRow[]> => {
  const rows: ExportRow[] = []
  for await (const batch of exportRows(db.sql, what, range)) rows.push(...batch)
  return rows
}

describe('an export', () => {
  it.each(exportable)('of %s holds as many rows as it announces, in order of time', async (what) => {
    const rows = await all(what)
    expect(rows.length).toBe(await countOf(db.sql, what, whole))
    expect(rows.length).toBeGreaterThan(0)
  })
  it.each(exportable)('of %s knows its columns, in the order of its rows', async (what) => {
    expect(await columnsOf(db.sql, what)).toEqual(Object.keys((await all(what))[0] ?? {}))
  })
  it('of events holds the whole log with its hashes', async () => {
    const [row] = await db.sql<{ count: number }[]>`select count(*)::int as count from case_events`
    const events = await all('events')
    expect(events).toHaveLength(row?.count ?? -1)
    expect(events.every(({ hash }) => typeof hash === 'string')).toBe(true)
    const times = events.map(({ at }) => String(at))
    expect(times).toEqual(times.toSorted())
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
