import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Figures, termsOf } from '../../src/domain/digest/metrics.ts'
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
