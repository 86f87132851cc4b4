import { parseArgs } from 'node:util'
import { digestReport } from '../../src/app/digest-report.ts'
import { replay } from '../../src/domain/case/evolve.ts'
import { termsOf } from '../../src/domain/digest/metrics.ts'
import { spansUntil } from '../../src/domain/digest/schedule.ts'
import { dayMs, plus } from '../../src/domain/time.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { exportRows } from '../../src/storage/export-rows.ts'
import { wall } from '../support/clocked.ts'
import { aMonth } from '../support/digest-month.ts'
import { examplePolicy } from '../support/policy.ts'
import { silentLog, withDatabase } from './database.ts'
import { medianOf, percentiles, report } from './report.ts'

/*
 * A digest over a year of a million cases and ten million mentions, beside the bare aggregates in SQL; what it does to
 * claims; and an export. node test/bench/digest.ts [--cases 1000000] [--mentions 10000000]
 */

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, mentions: { type: 'string', default: '10000000' } },
})
const [cases, mentions] = [Number(values.cases), Number(values.mentions)]
const now = wall('2026-11-24 08:30')
const begins = plus(now, -365 * dayMs)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

await withDatabase(async (database) => {
  const { sql } = database
  const filling = performance.now()
  await fill()
  say(`${cases} cases, ${mentions} mentions in ${Math.round((performance.now() - filling) / 1_000)} s`)
  const policy = examplePolicy()
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set(['slack']),
    clock: { now: () => now },
    assessor: { read: () => [] },
    log: silentLog,
    metrics: { count: () => {}, observe: () => {} },
  })
  const { stores, views } = parts
  const figures = figuresStore(sql)
  const reporting = { figures, views, ...stores, gateways: new Map(), policy, clock: parts.clock }
  const spans = spansUntil('day', 'Europe/Madrid', now)
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const digest = () => digestReport(reporting, 'executives', spans, null)
  /** The same questions without definitions: which, how many and how long, straight from the tables. */
  const bare = async (): Promise<void> => {
    await Promise.all(
      [spans.now, spans.before, spans.earlier].flatMap(({ from, to }) => [
        sql`select type, count(*) from case_events where at >= ${from} and at < ${to} group by type`,
        sql`select urgency, nature, brand, source, count(*) from cases where opened_at >= ${from} and opened_at < ${to} group by 1, 2, 3, 4`,
        sql`select count(*) from mentions where received_at >= ${from} and received_at < ${to}`,
        sql`
          select e.type, count(*), percentile_cont(array[0.5, 0.9]) within group (order by e.at - c.opened_at), max(e.at - c.opened_at)
          from case_events e join cases c on c.id = e.case_id
          where e.at >= ${from} and e.at < ${to} and e.type in ('claimed', 'published', 'closed') group by e.type`,
      ]),
    )
    await sql`select count(*) from cases where status <> 'closed'`
    for (const { from, to } of spans.steps)
      await sql`select type, count(*) from case_events where at >= ${from} and at < ${to} and type in ('opened', 'closed') group by type`
  }
  await digest()
  await bare()
  const floor = await medianOf(5, () => took(bare))
  const value = await medianOf(5, () => took(digest))
  report('A daily digest', [
    {
      name: 'whole digest',
      value,
      unit: 'ms',
      floor: { name: 'bare aggregates', value: floor },
      target: Math.min(2_000, 2 * floor),
    },
  ])
  const terms = termsOf(policy)
  for (const [name, work] of [
    ['figures', () => figures.figures([spans.now, spans.before, spans.earlier], terms)],
    ['breakdown', () => figures.breakdown(spans.now, terms)],
    ['flow', () => figures.flow(spans.steps)],
    ['mix', () => figures.mix(spans.now, spans.before)],
    ['overdue', () => figures.overdue(now)],
    ['waiting', () => figures.waiting(5)],
    ['spreading', () => figures.spreading(spans.now, 3)],
    ['thanked', () => figures.thanked(spans.now, 3)],
    ['settled', () => figures.settled(spans.now)],
    ['texts, baseline', () => figures.texts({ from: plus(now, -28 * dayMs), to: now }, 4_000)],
  ] as const)
    say(`  ${name.padEnd(16)} ${(await took(work)).toFixed(0)} ms`)

  await claims(digest)
  await exporting()

  async function claims(meanwhile: () => Promise<unknown>): Promise<void> {
    const press = async (id: number): Promise<void> => {
      await sql`
        with c as (update cases set version = version + 1 where id = ${id} returning id, version)
        insert into case_events (case_id, seq, at, type, staff, data, hash)
        select id, version + 1000, ${now}, 'noted', 'ana', '{}', '' from c`
    }
    const measure = async (count: number): Promise<number> => {
      const lasted: number[] = []
      for (let round = 0; round < count; round += 1) lasted.push(await took(() => press(2_000 + (round % 500))))
      return percentiles(lasted)[1]
    }
    await measure(500)
    const quiet = await measure(3_000)
    const stop = { now: false }
    const digests = (async () => {
      while (!stop.now) await meanwhile()
    })()
    const busy = await measure(3_000)
    stop.now = true
    await digests
    report('p99 of a claim’s statement', [
      {
        name: 'digests without pause',
        value: busy,
        unit: 'ms',
        floor: { name: 'no digest', value: quiet },
        target: 1.2 * quiet,
      },
    ])
  }

  async function exporting(): Promise<void> {
    globalThis.gc?.()
    const before = process.memoryUsage().rss
    let rows = 0
    let peak = before
    const began = performance.now()
    for await (const batch of exportRows(sql, 'events', { from: null, to: null })) {
      rows += batch.length
      peak = Math.max(peak, process.memoryUsage().rss)
      if (rows >= 1_000_000) break
    }
    say(
      `export of ${rows} events: ${((rows * 1_000) / (performance.now() - began)).toFixed(0)} rows/s, memory grew by ${((peak - before) / 1e6).toFixed(0)} MB at most`,
    )
  }

  async function fill(): Promise<void> {
    const assessment = `{"complaint":0.9,"nature":"failure","emotion":{"load":0.2,"tone":"annoyed"},"risk":{"value":55,"reasons":[{"code":"harm.fire","points":30},{"code":"named.lawyer","points":12}]},"influence":{"value":30,"reasons":[]},"value":{"value":20,"reasons":[]},"severity":"high","route":"public_reply","engine":"test","degraded":false}`
    const [first] = aMonth(begins, 1, 1)
    const state = replay((first ?? []).slice(0, 1))
    const slice = 100_000
    for (let done = 0; done < cases; done += slice) {
      const last = Math.min(cases, done + slice) - 1
      const apart = (365 * dayMs) / cases
      await sql`
        insert into cases (id, version, status, urgency, nature, brand, source, author_id, conversation_id, owner, opened_at, changed_at, closed_at, state, last_hash)
        overriding system value
        select 1001 + n, 8, case when n % 100 = 0 then 'claimed' else 'closed' end, n % 4, (array['failure', 'price', 'safety', 'after_sales'])[1 + n % 4],
          'acme', (array['x', 'reviews'])[1 + n % 2], 'a' || n % 100000, 'c' || n, 'ana', (${begins}::float8 + n * ${apart}::float8)::int8,
          (${begins}::float8 + n * ${apart}::float8)::int8, null,
          ${sql.json({ ...state, mentions: [1] } as never)}, repeat('0', 64)
        from generate_series(${done}::int8, ${last}::int8) n`
      await sql`
        insert into case_events (case_id, seq, at, type, staff, system, data, hash)
        select 1001 + n, e.seq, (${begins}::float8 + n * ${apart}::float8)::int8 + e.later * (1 + n % 50), e.type,
          case when e.person then (array['ana', 'leo', 'bo'])[1 + n % 3] end, case when e.person then null else 'intake' end,
          case e.type when 'opened' then ${assessment}::jsonb when 'published' then '{"publicationId":"p"}' when 'closed' then '{"why":"resolved"}' else '{}' end, repeat('0', 64)
        from generate_series(${done}::int8, ${last}::int8) n
        cross join (values (1, 0, 'opened', false), (2, 60000, 'claimed', true), (3, 90000, 'drafted', true), (4, 120000, 'submitted', true),
          (5, 150000, 'cleared', true), (6, 180000, 'publication_requested', true), (7, 190000, 'published', true), (8, 400000, 'closed', true)) e(seq, later, type, person)
        where e.type <> 'closed' or n % 100 <> 0
        order by 3`
    }
    for (let done = 0; done < mentions; done += 5 * slice) {
      const apart = (365 * dayMs) / mentions
      await sql`
        insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement, published_at, received_at, intake, case_id, assessment)
        select 'x', 'm' || n, 'acme', 'post', 'My suitcase never arrived and nobody answers me since ' || n, 'en', 'c' || n, 'a' || n % 100000, '{"name":"Maria"}', '{"shares":1}',
          (${begins}::float8 + n * ${apart}::float8)::int8, (${begins}::float8 + n * ${apart}::float8)::int8, 'opened',
          case when n % 10 = 0 then 1001 + n / 10 end, '{"nature":"failure","severity":"high"}'
        from generate_series(${done}::int8, ${Math.min(mentions, done + 5 * slice) - 1}::int8) n`
    }
    await sql`vacuum analyze cases`
    await sql`vacuum analyze case_events`
    await sql`vacuum analyze mentions`
  }
})
