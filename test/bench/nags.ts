import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { hourMs, plus } from '../../src/domain/time.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { nagWorld, silentLog } from '../support/nag-world.ts'

/*
 * A tick among a million open and ten million closed cases, beside the bare query in the same run; and ten thousand
 * reminders due at once, until the outbox has them, beside bare inserts of the same rows. node test/bench/nags.ts [--open 1000000] [--closed 10000000]
 */

const { values } = parseArgs({
  options: { open: { type: 'string', default: '1000000' }, closed: { type: 'string', default: '10000000' } },
})
const [open, closed] = [Number(values.open), Number(values.closed)]

const dataDir = mkdtempSync(join(tmpdir(), 'ventanilla-bench-'))
const embedded = await startEmbedded({ dataDir, log: silentLog })
const database = await openDatabase({ url: embedded.url, max: 10, log: silentLog })
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const fill = async (count: number, status: 'new' | 'closed', from: number): Promise<void> => {
  const slice = 500_000
  for (let done = 0; done < count; done += slice) {
    await database.sql`
      insert into cases (version, status, urgency, nature, brand, source, author_id, conversation_id, opened_at, changed_at,
        closed_at, next_nag_at, next_deadline_at, state, last_hash)
      select 1, ${status}, n % 4, 'failure', 'acme', 'x', 'a' || n % 100000, 'c' || n, ${from}, ${from},
        ${status === 'closed' ? from : null}::int8, ${status === 'new' ? from + 30 * 24 * hourMs : null}::int8 + n,
        ${status === 'new' ? from + 30 * 24 * hourMs : null}::int8 + n,
        '{}', repeat('0', 64)
      from generate_series(${done}::int8, ${Math.min(count, done + slice) - 1}::int8) n`
  }
}

const times = async (count: number, work: () => Promise<unknown>): Promise<{ p50: number; p99: number }> => {
  const took: number[] = []
  for (let run = 0; run < count + 200; run += 1) {
    const began = performance.now()
    await work()
    if (run >= 200) took.push(performance.now() - began)
  }
  took.sort((a, b) => a - b)
  return { p50: took[Math.floor(count / 2)] ?? 0, p99: took[Math.floor(count * 0.99)] ?? 0 }
}

try {
  await migrate(database, silentLog)
  const now = wall('2026-11-23 10:00')
  const began = performance.now()
  await fill(closed, 'closed', now)
  await fill(open, 'new', now)
  await database.sql`vacuum analyze cases`
  say(
    `${open.toLocaleString('en')} open and ${closed.toLocaleString('en')} closed cases in ${Math.round((performance.now() - began) / 1_000)} s`,
  )

  const world = nagWorld(database, clockedPolicy(), now)
  const { sql } = database
  const bare = () => sql`
    select id from cases where next_nag_at <= ${world.time.now} order by next_nag_at limit 100 for update skip locked`
  const floorBefore = await times(2_000, bare)
  const tick = await times(2_000, world.tick)
  const floorAfter = await times(2_000, bare)
  const floor = (floorBefore.p50 + floorAfter.p50) / 2
  const ratio = tick.p50 / floor
  say(`bare query, nothing due     p50 ${floor.toFixed(3)} ms, p99 ${floorAfter.p99.toFixed(3)} ms`)
  say(
    `tick, nothing due           p50 ${tick.p50.toFixed(3)} ms, p99 ${tick.p99.toFixed(3)} ms; ${ratio.toFixed(2)}× the bare query; targets ≤ 2 ms and ≤ 2×: ${tick.p50 <= 2 && ratio <= 2 ? 'met' : 'MISSED'}`,
  )

  const due = 10_000
  for (let opened = 0; opened < due; opened += 1_000) await world.openMany(1_000, 'high')
  world.time.now = plus(now, hourMs / 2 - 60_000)
  const raising = performance.now()
  const raised = await world.tick()
  const seconds = (performance.now() - raising) / 1_000
  const [row] = await sql<{ handed: number }[]>`select count(*)::int as handed from nags where state = 'handed'`
  say(
    `${due.toLocaleString('en')} reminders due at once    ${seconds.toFixed(2)} s until the outbox has them (raised ${raised}, handed ${row?.handed}); target ≤ 10 s: ${seconds <= 10 && row?.handed === due ? 'met' : 'MISSED'}`,
  )
  // The rows that this left behind, once more into tables of the same shape and indexes.
  await sql`create table bare_nags (like nags including all)`
  await sql`create table bare_events (like case_events including all)`
  const inserting = performance.now()
  await sql`insert into bare_nags overriding system value select * from nags`
  await sql`insert into bare_events select * from case_events where type = 'nagged'`
  const bareSeconds = (performance.now() - inserting) / 1_000
  say(`the same rows by bare SQL   ${bareSeconds.toFixed(2)} s; ${(seconds / bareSeconds).toFixed(1)}×`)
  const sending = performance.now()
  await world.deliver()
  say(`… sent as ${world.chat.posts.length} message(s) in ${((performance.now() - sending) / 1_000).toFixed(2)} s`)
} finally {
  await database.close()
  await embedded.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
