import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestReadings } from '../../src/app/digest-readings.ts'
import type { FiguresStore } from '../../src/app/ports/digest-store.ts'
import { figuresOf, termsOf, timingOf } from '../../src/domain/digest/metrics.ts'
import { type Span, spansUntil } from '../../src/domain/digest/schedule.ts'
import { businessBetween } from '../../src/domain/service-level/business-time.ts'
import { dayMs, type Instant, minuteMs, plus } from '../../src/domain/time.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { writeTerms } from '../../src/storage/terms-store.ts'
import { wall } from '../support/clocked.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aMonth, factsIn, storeMonth, until } from '../support/digest-month.ts'
import { examplePolicy } from '../support/policy.ts'

let db: FreshDatabase

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())

const policy = examplePolicy()
const terms = termsOf(policy)
/** Madrid sets its clocks back on 25 October. */
const begins = wall('2026-10-05 00:00')
const now = wall('2026-11-06 08:30')
const month = until(aMonth(begins, 600, 42), now)
const facts = factsIn(month)
const day = (back: number, length = 1): Span => ({
  from: plus(now, -(back + length) * dayMs),
  to: plus(now, -back * dayMs),
})

describe('a seeded month', () => {
  beforeAll(async () => {
    await db.sql`truncate cases, case_events, mentions`
    await storeMonth(db.sql, month, now)
    await writeTerms(db.sql, terms, now)
  })

  it('has the same figures in SQL as by the definitions, for every day of it and for the whole', async () => {
    const spans = [...Array.from({ length: 33 }, (_, back) => day(back)), day(0, 7), day(7, 7), day(0, 32), day(11, 21)]
    const { figures: stored } = await figuresStore(db.sql).measure(spans, terms)
    const pure = spans.map((span) => figuresOf(facts, span, terms, 0))
    for (const [index, figures] of stored.entries()) expect({ index, ...figures }).toEqual({ index, ...pure[index] })
    const whole = pure.at(-2)
    // The month says something: every figure has cases behind it.
    expect(whole?.broken.firstDecision).toBeGreaterThan(20)
    expect(whole?.broken.firstResponse).toBeGreaterThan(20)
    expect(whole?.firstResponse.kept).toBeGreaterThan(20)
    expect(whole?.firstResponse.count).toBeGreaterThan(100)
    expect(whole?.reopened).toBeGreaterThan(20)
  })

  it('has them also where only the days of one digest are read', async () => {
    for (let back = 0; back < 25; back += 1) {
      const spans = [day(back), day(back + 1), day(back + 7)]
      const { figures } = await figuresStore(db.sql).measure(spans, terms)
      for (const [index, one] of figures.entries())
        expect({ back, index, ...one }).toEqual({ back, index, ...figuresOf(facts, spans[index] as Span, terms, 0) })
    }
  })

  it('breaks down to the same figures by severity and by person, and to the same promises by what a case is', async () => {
    const span = day(3, 14)
    const { breakdown: rows } = await figuresStore(db.sql).measure([span, day(0)], terms)
    const within = (at: number | undefined): boolean => at !== undefined && at >= span.from && at < span.to
    for (const severity of ['critical', 'high', 'medium', 'low'] as const) {
      const of = figuresOf(
        facts.filter((one) => one.severity === severity),
        span,
        terms,
        0,
      )
      const row = rows.find((one) => one.by === 'severity' && one.name === severity)
      expect(row).toEqual({
        by: 'severity',
        name: severity,
        opened: of.opened,
        closed: of.closed,
        broken: of.broken,
        firstDecision: of.firstDecision,
        firstResponse: of.firstResponse,
      })
    }
    for (const [by, name] of [
      ['nature', 'safety'],
      ['brand', 'acme-cargo'],
      ['source', 'reviews'],
    ] as const) {
      const { broken } = figuresOf(
        facts.filter((one) => one[by] === name),
        span,
        terms,
        0,
      )
      expect(rows.find((row) => row.by === by && row.name === name)?.broken).toEqual(broken)
    }
    for (const person of ['ana', 'leo', 'bo']) {
      const row = rows.find((one) => one.by === 'person' && one.name === person)
      const decided = facts.filter((one) => one.decided?.by === person && within(one.decided.at))
      const timing = timingOf(
        decided.map((one) => ({
          allHoursMs: (one.decided?.at ?? 0) - one.openedAt,
          businessMs: businessBetween(terms.hours, one.openedAt, one.decided?.at ?? one.openedAt),
          kept: null,
        })),
      )
      expect(row?.firstDecision).toMatchObject({
        count: timing.count,
        allHours: timing.allHours,
        business: timing.business,
      })
      expect(row?.closed).toBe(
        facts.flatMap((one) => one.closings).filter(({ at, by }) => by === person && within(at)).length,
      )
    }
  })

  it('says of every promise in a view when it runs out and whether it was kept, as the figures count them', async () => {
    const rows = await db.sql<{ promise: string; due: number; ended: number | null; outcome: string }[]>`
      select promise, due_at_ms as due, ended_at_ms as ended, outcome from metric_promises`
    const within = ({ from, to }: Span, at: number | null): boolean => at !== null && at >= from && at < to
    for (const span of [...Array.from({ length: 32 }, (_, back) => day(back)), day(0, 32)]) {
      const { broken, firstDecision, firstResponse } = figuresOf(facts, span, terms, 0)
      for (const [promise, count, kept] of [
        ['first_decision', broken.firstDecision, firstDecision.kept],
        ['first_response', broken.firstResponse, firstResponse.kept],
      ] as const) {
        const of = rows.filter((row) => row.promise === promise)
        const counted = {
          broken: of.filter(({ due, outcome }) => outcome === 'broken' && within(span, due)).length,
          kept: of.filter(({ ended, outcome }) => outcome === 'kept' && within(span, ended)).length,
        }
        expect({ promise, span, ...counted }).toEqual({ promise, span, broken: count, kept })
      }
    }
  })

  it('names for every promise the person whom the views of first decisions and first responses name', async () => {
    const [row] = await db.sql<{ named: number; astray: number }[]>`
      select count(p.person)::int as named,
        count(*) filter (where p.person is distinct from coalesce(d.person, r.person))::int as astray
      from metric_promises p
      left join metric_first_decisions d on p.promise = 'first_decision' and d.case_id = p.case_id
      left join metric_first_responses r on p.promise = 'first_response' and r.case_id = p.case_id`
    expect(row?.named).toBeGreaterThan(500)
    expect(row?.astray).toBe(0)
  })

  it('is open to a role that may read the views and nothing else', async () => {
    const views = await db.sql<
      { name: string }[]
    >`select viewname as name from pg_views where viewname like 'metric\\_%'`
    expect(views.map(({ name }) => name)).toContain('metric_promises')
    const role = `bi_${process.pid}`
    await db.sql.unsafe(`create role ${role}`)
    try {
      await db.sql.unsafe(`grant select on ${views.map(({ name }) => name).join(', ')} to ${role}`)
      await db.sql.begin(async (tx) => {
        await tx.unsafe(`set local role ${role}`)
        for (const { name } of views.filter((view) => view.name !== 'metric_mentions'))
          expect({ name, rows: (await tx`select * from ${tx(name)} limit 1`).length }).toEqual({ name, rows: 1 })
        for (const table of ['cases', 'case_events', 'mentions', 'promised_times'])
          await expect(tx.savepoint((inner) => inner`select * from ${inner(table)} limit 1`)).rejects.toMatchObject({
            code: '42501',
          })
        await expect(tx.savepoint((inner) => inner`delete from metric_cases_opened`)).rejects.toThrow(/permission/)
      })
    } finally {
      await db.sql.unsafe(`drop owned by ${role}; drop role ${role}`)
    }
  })

  it('counts what is open now as the views do', async () => {
    const [row] = await db.sql<{ open: number }[]>`select count(*)::int as open from metric_cases_open`
    const { figures } = await figuresStore(db.sql).measure([day(0)], terms)
    expect(figures[0]?.open).toBe(row?.open)
  })
})

describe('digests that fall due together', () => {
  const watched = (clock: { now: () => Instant }) => {
    const store = figuresStore(db.sql)
    const seen = { reads: 0, atOnce: 0, most: 0 }
    const figures: FiguresStore = {
      ...store,
      atOnce: async (work) => {
        seen.reads += 1
        seen.atOnce += 1
        seen.most = Math.max(seen.most, seen.atOnce)
        const found = await store.atOnce(work)
        seen.atOnce -= 1
        return found
      },
    }
    return { seen, readings: digestReadings({ figures, policy, clock }) }
  }

  it('and speak of the same spans are read once; of others one after the other', async () => {
    const { seen, readings } = watched({ now: () => now })
    const [one, same] = await Promise.all(
      ['day', 'day', 'week', 'month'].map((period) => readings(spansUntil(period as 'day', 'Europe/Madrid', now))),
    )
    expect(same).toBe(one)
    expect(seen).toEqual({ reads: 3, atOnce: 0, most: 1 })
  })

  it('are read anew for whoever asks later', async () => {
    const clock = { at: now }
    const { seen, readings } = watched({ now: () => clock.at })
    const spans = spansUntil('day', 'Europe/Madrid', now)
    await readings(spans)
    clock.at = plus(now, 2 * minuteMs)
    await readings(spans)
    expect(seen.reads).toBe(2)
  })

  it('are tried anew when the database failed', async () => {
    const store = figuresStore(db.sql)
    let failures = 1
    const atOnce: FiguresStore['atOnce'] = (work) =>
      failures-- > 0 ? Promise.reject(new Error('away')) : store.atOnce(work)
    const readings = digestReadings({ figures: { ...store, atOnce }, policy, clock: { now: () => now } })
    const spans = spansUntil('day', 'Europe/Madrid', now)
    await expect(readings(spans)).rejects.toThrow('away')
    expect((await readings(spans)).figures).toHaveLength(3)
  })
})
