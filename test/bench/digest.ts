import { parseArgs } from 'node:util'
import { causesOf, readTexts } from '../../src/app/causes.ts'
import { digestReadings } from '../../src/app/digest-readings.ts'
import { digestReport } from '../../src/app/digest-report.ts'
import { createAssessor } from '../../src/assessor/assessor.ts'
import type { Reader } from '../../src/cards/case-view.ts'
import { digestCard, digestPages } from '../../src/cards/digest-card.ts'
import { digestPage } from '../../src/cards/digest-pages.ts'
import { replay } from '../../src/domain/case/evolve.ts'
import { termsOf } from '../../src/domain/digest/metrics.ts'
import { spansUntil } from '../../src/domain/digest/schedule.ts'
import { dayMs, plus } from '../../src/domain/time.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { renderCard } from '../../src/platforms/slack/render-card.ts'
import { figuresStore } from '../../src/storage/digest-figures.ts'
import { csvLine } from '../../src/storage/export-format.ts'
import { exportRows } from '../../src/storage/export-rows.ts'
import { wall } from '../support/clocked.ts'
import { aMonth } from '../support/digest-month.ts'
import { examplePolicy } from '../support/policy.ts'
import { silentLog, withDatabase } from './database.ts'
import { claimsBesideDigests } from './digest-claims.ts'
import { bareFigures } from './digest-floor.ts'
import { heldBytes } from './memory.ts'
import { report } from './report.ts'

/*
 * A digest over a year of a million cases and ten million mentions, beside the bare aggregates in SQL; what it does to
 * claims; and an export. node test/bench/digest.ts [--cases 1000000] [--mentions 10000000] [--keep FOLDER]
 * Ten million mentions take minutes to write: --keep leaves them in a folder for the next run.
 */

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    mentions: { type: 'string', default: '10000000' },
    keep: { type: 'string' },
  },
})
const [cases, mentions] = [Number(values.cases), Number(values.mentions)]
const now = wall('2026-11-24 08:30')
const begins = plus(now, -365 * dayMs)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

await withDatabase(async (database) => {
  const { sql } = database
  const filling = performance.now()
  const filled = await fill()
  say(`${cases} cases, ${mentions} mentions in ${Math.round((performance.now() - filling) / 1_000)} s`)
  // What was just written is still being written out; another run in the same folder measures.
  if (filled && values.keep !== undefined) return
  const policy = examplePolicy()
  const parts = assembleParts({
    database,
    policy,
    surfaces: new Set(['slack']),
    clock: { now: () => now },
    assessor: createAssessor(),
    log: silentLog,
    metrics: { count: () => {}, observe: () => {} },
  })
  const { stores, views } = parts
  const figures = figuresStore(sql)
  const spans = spansUntil('day', 'Europe/Madrid', now)
  const took = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  /** Read anew each time: a process keeps what it read for the others who are due the same. */
  const digest = () => {
    const readings = digestReadings({ figures, policy, clock: parts.clock })
    return digestReport({ readings, views, ...stores, gateways: new Map() }, 'executives', spans, null)
  }
  await digest()
  await bareFigures(sql, spans, now)
  const floors: number[] = []
  const digests: number[] = []
  // In turn, so that a machine that slows down slows both.
  for (let run = 0; run < 7; run += 1) {
    floors.push(await took(() => bareFigures(sql, spans, now)))
    digests.push(await took(digest))
  }
  const [floor = 0, value = 0] = [floors, digests].map((all) => all.toSorted((a, b) => a - b)[3] ?? 0)
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
    ['measure', () => figures.atOnce((all) => all.measure([spans.now, spans.before, spans.earlier], terms))],
    ['flow', () => figures.flow(spans.steps)],
    ['mix', () => figures.mix(spans.now, spans.before)],
    ['overdue', () => figures.overdue(now)],
    ['waiting', () => figures.waiting(5)],
    ['spreading', () => figures.spreading(spans.now, 3)],
    ['thanked', () => figures.thanked(spans.now, 3)],
    ['settled', () => figures.settled(spans.now)],
    ['declined', () => figures.declined(spans.now, 5)],
    ['texts', () => readTexts(figures, spans.now)],
    ['texts and causes', async () => causesOf(await readTexts(figures, spans.now), policy)],
  ] as const)
    say(`  ${name.padEnd(16)} ${(await took(work)).toFixed(0)} ms`)

  const reader: Reader = { language: 'en', timezone: 'Europe/Madrid', now, policy }
  /** As an executive gets it, up to what leaves for the platform. */
  const make = async (): Promise<void> => {
    const view = await digest()
    for (const card of [digestCard(view, reader), ...digestPages.map((page) => digestPage(page, view, reader))])
      renderCard(card, { surface: 'message', native: true, mention: () => null })
  }
  await claimsBesideDigests(parts, make, await took(make))
  await exporting()

  async function exporting(): Promise<void> {
    const most = 1_000_000
    const copied = await took(async () => {
      for await (const _ of await sql`
        copy (select case_id, seq, at, type, staff, system, data, text, hash from case_events order by at limit ${sql.unsafe(String(most))}) to stdout`.readable());
    })
    let rows = 0
    let next = most / 10
    let early = 0
    let mostHeld = 0
    const lasted = await took(async () => {
      for await (const batch of exportRows(sql, 'events', { from: null, to: null })) {
        rows += batch.length
        for (const row of batch) csvLine(row)
        if (rows >= next) {
          mostHeld = Math.max(mostHeld, heldBytes())
          if (early === 0) early = mostHeld
          next += most / 10
        }
        if (rows >= most) break
      }
    })
    const perSecond = (ms: number): number => (rows * 1_000) / ms
    report(`Export of ${rows} events as CSV`, [
      { name: 'rows', value: perSecond(lasted), unit: '/s', floor: { name: 'COPY', value: perSecond(copied) } },
      {
        name: 'memory held beyond that of the first tenth',
        value: (mostHeld - early) / 2 ** 20,
        unit: 'MB',
        target: 20,
      },
    ])
  }

  /** Goes on where an earlier run in the same folder was stopped. */
  async function fill(): Promise<boolean> {
    const [{ cases: before, mentions: heard } = { cases: 0, mentions: 0 }] = await sql<
      { cases: number; mentions: number }[]
    >`select (select coalesce(max(id) - 1000, 0)::int from cases where author_id not like 'claimed-%') as cases,
        (select coalesce(max(id), 0)::int from mentions where external_id not like 'claimed-%') as mentions`
    if (before >= cases && heard >= mentions) return false
    const assessment = `{"complaint":0.9,"nature":"failure","emotion":{"load":0.2,"tone":"annoyed"},"risk":{"value":55,"reasons":[{"code":"harm.fire","points":30},{"code":"named.lawyer","points":12}]},"influence":{"value":30,"reasons":[]},"value":{"value":20,"reasons":[]},"severity":"high","route":"public_reply","engine":"test","degraded":false}`
    const [first] = aMonth(begins, 1, 1)
    const state = replay((first ?? []).slice(0, 1))
    const slice = 50_000
    const apartOf = (all: number): number => (365 * dayMs) / all
    for (let done = before; done < cases; done += slice) {
      const last = Math.min(cases, done + slice) - 1
      const opened = sql`(${begins}::float8 + n * ${apartOf(cases)}::float8)::int8`
      await sql.begin(async (tx) => {
        await tx`
          insert into cases (id, version, status, urgency, nature, brand, source, author_id, conversation_id, owner, opened_at, changed_at, closed_at, state, last_hash)
          overriding system value
          select 1001 + n, 17, case when n % 100 = 0 or ${opened} + 86400000 > ${now} then 'claimed' else 'closed' end, n % 4,
            (array['failure', 'price', 'safety', 'after_sales'])[1 + n % 4], 'acme', (array['x', 'reviews'])[1 + n % 2],
            'a' || n % 100000, 'c' || n, 'ana', ${opened}, ${opened},
            case when n % 100 <> 0 and ${opened} + 86400000 <= ${now} then ${opened} + 400000 * (1 + n % 50) end, ${sql.json({ ...state, mentions: [1] } as never)}, repeat('0', 64)
          from generate_series(${done}::int8, ${last}::int8) n`
        // Of a hundred cases: 20 spread, 8 are snoozed, 15 thank, 5 come back, 8 are not answered, 4 are merged, 3 close by themselves.
        await tx`
          insert into case_events (case_id, seq, at, type, staff, system, data, text, hash)
          select 1001 + n, e.seq, ${opened} + e.later * (1 + n % 50), e.type,
            case when e.person then (array['ana', 'leo', 'bo'])[1 + n % 3] end, case when e.person then null else 'intake' end,
            case e.type when 'opened' then ${assessment}::jsonb else e.data::jsonb end, case when e.data ~ 'engage' then 'A matter for the court' end, repeat('0', 64)
          from generate_series(${done}::int8, ${last}::int8) n
          join (values (1, 0, 'opened', false, '{}', 0, 99), (2, 50000, 'reach_raised', false, '{"sharesAdded":12}', 40, 59),
            (3, 60000, 'claimed', true, '{}', 0, 96), (4, 70000, 'snoozed', true, '{}', 0, 7), (5, 80000, 'woken', true, '{}', 0, 5),
            (6, 90000, 'drafted', true, '{}', 0, 84), (7, 120000, 'submitted', true, '{}', 0, 84), (8, 150000, 'cleared', true, '{}', 0, 84),
            (9, 180000, 'publication_requested', true, '{"publicationId":"p"}', 0, 84), (10, 190000, 'published', false, '{"publicationId":"p"}', 0, 84),
            (11, 250000, 'mention_joined', false, '{"mention":1,"thanks":true}', 10, 24), (12, 260000, 'mention_joined', false, '{"mention":1,"thanks":false}', 20, 29),
            (13, 400000, 'closed', true, '{"why":"resolved"}', 0, 84), (13, 400000, 'closed', true, '{"why":"do_not_engage"}', 85, 92),
            (13, 400000, 'merged', true, '{}', 93, 96), (13, 400000, 'closed', false, '{"why":"not_risky"}', 97, 99),
            (14, 700000, 'reopened', false, '{"cause":"author"}', 30, 34), (15, 750000, 'claimed', true, '{}', 30, 34),
            (16, 900000, 'closed', true, '{"why":"resolved"}', 30, 34)) e(seq, later, type, person, data, low, high)
            on (n * 7919) % 100 between low and high
          where (e.type <> 'closed' or n % 100 <> 0) and ${opened} + e.later * (1 + n % 50) < ${now}
          order by 3`
      })
      say(`${last + 1} cases`)
    }
    for (let done = heard; done < mentions; done += 4 * slice) {
      const last = Math.min(mentions, done + 4 * slice) - 1
      const received = sql`(${begins}::float8 + n * ${apartOf(mentions)}::float8)::int8`
      await sql`
        insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement, published_at, received_at, intake, case_id, assessment)
        select 'x', 'm' || n, 'acme', 'post',
          (array['My suitcase', 'The boarding pass', 'Your app', 'The refund', 'My flight to Lima', 'The seat', 'The crew', 'The lounge', 'Your website', 'The power bank', 'My daughter''s pushchair'])[1 + n % 11]
            || ' ' || (array['never arrived', 'was lost in Madrid', 'is broken again', 'was cancelled without a word', 'caught fire', 'cost twice the price', 'does not open'])[1 + n % 7]
            || ', and ' || (array['nobody answers me', 'the hotline hung up', 'customer care laughed at us', 'I want my money back', 'I am telling everybody'])[1 + n % 5] || ' since ' || n,
          'en', 'c' || n, 'a' || n % 100000, '{"name":"Maria"}', '{"shares":1}', ${received}, ${received}, 'opened',
          case when n % 10 = 0 then 1001 + n / 10 end, '{"nature":"failure","severity":"high"}'
        from generate_series(${done}::int8, ${last}::int8) n`
      say(`${last + 1} mentions`)
    }
    await sql`select setval(pg_get_serial_sequence('cases', 'id'), 1000 + ${cases})`
    for (const table of ['cases', 'case_events', 'mentions']) await sql`vacuum (analyze) ${sql(table)}`
    await sql`checkpoint`
    return true
  }
}, values.keep)
