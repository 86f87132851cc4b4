import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../src/storage/client.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'
import { startBot } from '../support/bot.ts'
import { silentLog } from '../support/database.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { wire } from '../support/world.ts'

const demoPolicy = join(import.meta.dirname, '../../src/demo/policy.yaml')
const secret = newSecret()

/** The server with all its processes at once, so that what it had only in memory is gone. */
const killServer = async (dataDir: string): Promise<void> => {
  const [postmaster = ''] = (await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', postmaster], { encoding: 'utf8' }).trim().split(/\s+/)
  for (const pid of [postmaster, ...children]) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch (error) {
      // A backend may have ended since it was listed.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}

test('a database that is killed while mentions are taken in loses none, doubles none, and shows no card of a lost case', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'ventanilla-killed-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const policy = join(dataDir, 'ventanilla.yaml')
  await writeFile(policy, `${await readFile(demoPolicy, 'utf8')}\ndelivery: { paceMs: 20 }\n`)
  const bot = await startBot(['start'], {
    VENTANILLA_DATA_DIR: dataDir,
    SANDBOX: '1',
    INGEST_SECRET: secret,
    VENTANILLA_POLICY: policy,
  })
  onTestFinished(() => bot.stop())

  const acknowledged = new Set<string>()
  let sending = true
  let sent = 0
  const send = async (): Promise<void> => {
    while (sending) {
      const ids = Array.from({ length: 5 }, () => `m${(sent += 1)}`)
      // Refused while the database is away: what nobody said yes to may be lost, and is not sent again here.
      const response = await ingest(bot.url, secret, { mentions: ids.map((id) => wire({ id })) })
      if (response.status === 202) for (const id of ids) acknowledged.add(id)
      else await new Promise((resolve) => setTimeout(resolve, 50))
      await response.body?.cancel()
    }
  }
  const senders = [send(), send(), send()]
  for (const kill of [1, 2, 3, 4]) {
    const before = acknowledged.size
    await expect.poll(() => acknowledged.size, { timeout: 60_000, interval: 3 }).toBeGreaterThan(before + 40)
    await killServer(dataDir)
    expect(acknowledged.size).toBeGreaterThan(40 * kill)
  }
  sending = false
  await Promise.all(senders)

  const embedded = await startEmbedded({ dataDir, log: silentLog })
  onTestFinished(() => embedded.stop())
  const database = await openDatabase({ url: embedded.url, log: silentLog })
  onTestFinished(() => database.close(1_000))
  const { sql } = database
  const count = async (what: string): Promise<number> =>
    Number((await sql.unsafe<{ count: number }[]>(`select count(*)::int as count from ${what}`))[0]?.count)
  const waits = `mentions where intake in ('waiting', 'changed')`
  const unsent = `deliveries where state in ('waiting', 'retrying', 'sending')`
  await expect.poll(() => count(waits), { timeout: 60_000, interval: 200 }).toBe(0)
  await expect.poll(() => count(unsent), { timeout: 90_000, interval: 200 }).toBe(0)

  const kept = await sql<{ id: string }[]>`select external_id as id from mentions where intake in ('opened', 'joined')`
  const ids = new Set(kept.map(({ id }) => id))
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
  expect(await count('mentions where case_id not in (select id from cases)')).toBe(0)
  expect(await count(`case_events where type = 'opened'`)).toBe(await count('cases'))
  const cards = await sql<{ id: number; count: number }[]>`
    select substr(card_key, 6)::int8::int4 as id, count(*)::int as count from sandbox_messages
    where card_key ~ '^case:[0-9]+$' and thread_of is null group by card_key, room`
  expect(cards.filter((card) => card.count !== 1)).toEqual([])
  const cases = new Set((await sql<{ id: number }[]>`select id::int4 as id from cases`).map(({ id }) => id))
  expect(cards.filter(({ id }) => !cases.has(id))).toEqual([])
  expect(cards.length).toBeGreaterThan(0)
})
