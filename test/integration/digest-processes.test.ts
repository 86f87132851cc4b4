import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { wall } from '../support/clocked.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld } from '../support/world.ts'

let db: FreshDatabase
const children = new Set<ChildProcess>()
beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(async () => {
  for (const child of children) await kill(child)
  await db.drop()
})

const startProcess = async (): Promise<ChildProcess> => {
  const script = join(import.meta.dirname, '../support/digest-process.ts')
  const now = String(wall('2026-11-24 09:00'))
  const child = spawn(process.execPath, [script, db.url, now], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.add(child)
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') break
  return child
}
const kill = async (child: ChildProcess): Promise<void> => {
  children.delete(child)
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'close')
}

/** Asks until it is so. */
const until = async (what: string, isSo: () => Promise<boolean>): Promise<void> => {
  const giveUpAt = performance.now() + 40_000
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`still not: ${what}`)
    await rest(5)
  }
}

it('three processes send each digest once, though one is killed as it has posted', { timeout: 120_000 }, async () => {
  await db.sql`create table test_posts (id int8 generated always as identity, key text, place text, pid int)`
  await aWorld(db).hear({ id: '1' })
  const processes = await Promise.all([startProcess(), startProcess(), startProcess()])
  for (const { stdin } of processes) stdin?.write('go\n')
  const posts = () => db.sql<{ key: string; place: string; pid: number }[]>`select key, place, pid from test_posts`
  await until('something is posted', async () => (await posts()).length > 0)
  const [first] = await posts()
  const poster = processes.find(({ pid }) => pid === first?.pid)
  if (poster === undefined) throw new Error('nobody posted')
  await kill(poster)
  await until('both digests are sent', async () => {
    const rows = await db.sql`select 1 from digest_runs where state = 'sent'`
    return rows.length === 2
  })
  // Time enough for one that is sent twice to show.
  await rest(500)
  const all = await posts()
  expect(await db.sql`select 1 from digest_runs`).toHaveLength(2)
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  expect(
    all
      .filter(({ key }) => !/:(?:figures|voices|breakdown)$/.test(key))
      .map(({ place }) => place)
      .toSorted(),
  ).toEqual(['care', 'kim'])
  expect(all).toHaveLength(8)
})
