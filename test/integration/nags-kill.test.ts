import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as rest } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { severities } from '../../src/domain/assessment/severity.ts'
import type { StaffCommand } from '../../src/domain/case/command.ts'
import { replay } from '../../src/domain/case/evolve.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { dueNags } from '../../src/domain/service-level/nag.ts'
import { type Instant, minuteMs, plus } from '../../src/domain/time.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld } from '../support/nag-world.ts'

const fresh = await freshDatabase()
const children = new Set<ChildProcess>()
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await fresh.drop()
})
const { sql } = fresh
const policy = clockedPolicy()

/** The same sequence for the same seed: mulberry32. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const startProcess = async (): Promise<ChildProcess> => {
  const script = join(import.meta.dirname, '../support/clock-process.ts')
  const child = spawn(process.execPath, [script, fresh.url], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.add(child)
  for await (const line of createInterface({ input: child.stdout })) if (line === 'ready') break
  return child
}
const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL')
  await once(child, 'close')
  children.delete(child)
}

/** Asks until it is so. */
const until = async (what: string, isSo: () => Promise<boolean>, withinMs = 40_000): Promise<void> => {
  const giveUpAt = performance.now() + withinMs
  while (!(await isSo())) {
    if (performance.now() > giveUpAt) throw new Error(`still not: ${what}`)
    await rest(10)
  }
}

/** `SEEDS=7,8,9` plays other weeks than the two that are played every time. */
const weeks = (process.env['SEEDS'] ?? '2,3').split(',').map((seed) => [2 + (Number(seed) % 2), Number(seed)] as const)

it.each(weeks)(
  '%i processes that are killed at any moment of a week whose clock is set back and forth send every reminder once or say why not (seed %i)',
  { timeout: 240_000 },
  async (count, seed) => {
    await sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags, settings,
      ticks, staff_settings, platform_users restart identity`
    await sql`drop table if exists test_now, test_posts`
    await sql`create table test_now (now int8)`
    await sql`create table test_posts (id int8 generated always as identity, key text, place text)`
    const random = randomFrom(seed)
    const pick = <Value>(all: readonly Value[]): Value => all[Math.floor(random() * all.length)] as Value
    const here = nagWorld(fresh, policy, wall('2026-11-23 08:00'))
    const setNow = async (at: Instant): Promise<void> => {
      here.time.now = at
      await sql`update test_now set now = ${at}`
    }
    await sql`insert into test_now values (${here.time.now})`
    const processes = await Promise.all(Array.from({ length: count }, startProcess))

    const ids: CaseId[] = []
    const deeds = (who: string): readonly (readonly [string, StaffCommand])[] => [
      [who, { type: 'claim' }],
      [who, { type: 'note', text: 'called them' }],
      [who, { type: 'release' }],
      [who, { type: 'snooze', until: plus(here.time.now, 90 * minuteMs) }],
      ['bo', { type: 'close', why: 'resolved', text: '' }],
    ]
    let kills = 0
    const leaps = { back: 0, forth: 0 }
    const end = wall('2026-11-30 08:00')
    while (here.time.now < end) {
      await setNow(plus(here.time.now, 30 * minuteMs))
      // Somebody corrects the clock of a machine, and corrects it again.
      if (random() < 0.03) {
        const leap = random() < 0.6 ? 'back' : 'forth'
        await setNow(plus(here.time.now, (leap === 'back' ? -1 : 1) * Math.ceil(random() * 300) * minuteMs))
        leaps[leap] += 1
      }
      if (random() < 0.15) ids.push(...(await here.openMany(1 + Math.floor(random() * 3), pick(severities))))
      // A press that is refused is none: somebody else has the case, or it is closed.
      if (ids.length > 0 && random() < 0.3) {
        const [who, command] = pick(deeds(pick(['ana', 'leo'])))
        await here.does(who, pick(ids.slice(-8)), command).catch(() => undefined)
      }
      if (random() < 0.045) {
        const victim = Math.floor(random() * count)
        await rest(random() * 40)
        await kill(processes[victim] as ChildProcess)
        processes[victim] = await startProcess()
        kills += 1
      }
      // Not until all is done: the next moment comes whether they are ready or not.
      await until('something is looked at', async () => !(await here.nags.pulse(here.time.now)), 300).catch(
        () => undefined,
      )
    }
    await setNow(plus(end, 10 * minuteMs))
    await until('nothing waits any more', async () => {
      const [row] = await sql<{ open: number }[]>`
        select count(*)::int as open from nags where state = 'handed' or (state = 'waiting' and send_at <= ${here.time.now})`
      return row?.open === 0 && !(await here.nags.pulse(here.time.now))
    })
    await Promise.all(processes.map(kill))

    expect(kills).toBeGreaterThan(10)
    expect(Math.min(leaps.back, leaps.forth)).toBeGreaterThan(0)
    const rows = await sql<
      {
        case_id: CaseId
        key: string
        queue: string
        state: string
        why: string | null
        delivery: number | null
        send_at: Instant | null
      }[]
    >`
      select case_id, key, queue, state, why, delivery, send_at from nags`
    expect(rows.length).toBeGreaterThan(100)
    const posts = (await sql<{ key: string }[]>`select key from test_posts`).map(({ key }) => key)
    // Nothing twice …
    expect(new Set(posts).size).toBe(posts.length)
    expect(new Set(rows.map(({ case_id, key, queue }) => `${case_id} ${key} ${queue}`)).size).toBe(rows.length)
    // … nothing said that did not stand in the chat, and nothing there that nobody knows of …
    const carried = new Set(rows.flatMap(({ state, delivery }) => (state === 'sent' ? [`nags:${delivery}`] : [])))
    expect(new Set(posts)).toEqual(carried)
    // … nothing without an end or a reason, but for who sleeps …
    for (const row of rows) {
      if (row.state === 'waiting') expect(row.send_at).toBeGreaterThan(here.time.now)
      else expect(row.state === 'sent' || row.why !== null).toBe(true)
    }
    // … and nothing forgotten: by the log of every case, all that fell due has a row.
    const known = new Set(rows.map(({ case_id, key }) => `${case_id} ${key}`))
    for (const id of ids) {
      const log = await here.path.cases.events(id)
      expect(dueNags(replay(log), policy, here.time.now).send).toEqual([])
      const told = log.flatMap(({ body }) => (body.type === 'nagged' ? [body.key] : []))
      expect(new Set(told).size).toBe(told.length)
      for (const key of told) expect(known).toContain(`${id} ${key}`)
    }
  },
)
