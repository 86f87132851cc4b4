import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Figures, termsOf } from '../../src/domain/digest/metrics.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { writeTerms } from '../../src/storage/terms-store.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { storeMonth } from '../support/digest-month.ts'
import { lineIn, october, octoberAnswers, octoberCases, octoberLines, timesIn } from '../support/digest-october.ts'

const terms = termsOf(clockedPolicy())
/** November has begun; what happened since does not count. */
const now = wall('2026-11-05 12:00')

let db: FreshDatabase
let measured: Awaited<ReturnType<ReturnType<typeof figuresStore>['measure']>>
let figures: Figures
beforeAll(async () => {
  db = await freshDatabase()
  await storeMonth(db.sql, octoberCases, now)
  await writeTerms(db.sql, terms, now)
  measured = await figuresStore(db.sql).measure([october], terms)
  figures = measured.figures[0] ?? (undefined as never)
})
afterAll(() => db.drop())

describe('October, reckoned by hand, in the database', () => {
  it('counts what was opened, closed, reopened, left open and broken', () => {
    const { opened, closed, reopened, open, broken } = octoberAnswers
    expect(figures).toMatchObject({ mentions: 0, opened, closed, reopened, open, broken })
  })
  it.each(['firstDecision', 'firstResponse', 'closing'] as const)(
    'times each %s in all and in business hours',
    (what) => {
      expect(timesIn(figures[what])).toEqual(octoberAnswers[what])
    },
  )
  it('is the same sum by severity, nature, brand, source and person, and has no other lines', () => {
    const lines = Map.groupBy(measured.breakdown, ({ by }) => by)
    expect(
      Object.fromEntries(
        [...lines].map(([by, rows]) => [by, Object.fromEntries(rows.map((row) => [row.name, lineIn(row)]))]),
      ),
    ).toEqual(octoberLines)
  })
})

describe('the views of October', () => {
  const { from, to } = october
  const inMinutes = (lengths: readonly number[]): readonly number[] =>
    lengths.map((ms) => ms / minuteMs).toSorted((one, other) => one - other)

  it.each([
    [
      'metric_first_decisions',
      'decided_at_ms',
      [10, 10, 20, 20, 25, 30, 40, 90, 980, 3880, 3990, 4320],
      [0, 0, 10, 20, 20, 20, 25, 30, 40, 90, 90, 1440],
    ],
    [
      'metric_first_responses',
      'responded_at_ms',
      [26, 50, 90, 90, 390, 1080, 3930, 4020],
      [0, 0, 26, 90, 90, 120, 120, 390],
    ],
    [
      'metric_cases_closed',
      'closed_at_ms',
      [10, 20, 45, 120, 120, 360, 960, 1110, 1440, 4080, 4380],
      [0, 10, 20, 45, 60, 120, 150, 240, 360, 480, 1500],
    ],
  ])('%s holds each time in all hours and in business hours', async (view, moment, all, business) => {
    const rows = await db.sql<{ all: number; business: number }[]>`
      select took_ms as all, took_business_ms as business from ${db.sql(view)}
      where ${db.sql(moment)} >= ${from} and ${db.sql(moment)} < ${to} and person is not null`
    expect(inMinutes(rows.map((row) => row.all))).toEqual(all)
    expect(inMinutes(rows.map((row) => row.business))).toEqual(business)
  })
  it('say nothing of business hours while nobody has written down which those are, rather than nought', async () => {
    const apart = await db.sql.reserve()
    try {
      await apart`begin`
      await apart`delete from open_stretches`
      const rows = await apart<{ took: number | null }[]>`select took_business_ms as took from metric_first_decisions`
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.every(({ took }) => took === null)).toBe(true)
    } finally {
      await apart`rollback`
      apart.release()
    }
  })
})
