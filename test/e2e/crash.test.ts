import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { wire } from '../support/world.ts'

const demoPolicy = join(import.meta.dirname, '../../src/demo/policy.yaml')
const secret = newSecret()

let folder: string
let db: FreshDatabase
let bots: Bot[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-crash-'))
  const policy = await readFile(demoPolicy, 'utf8')
  await writeFile(join(folder, 'ventanilla.yaml'), `${policy}\ndelivery: { paceMs: 20 }\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()))
  bots = []
  await db.drop()
})

const start = async (): Promise<Bot> => {
  const bot = await startBot(['start'], {
    DATABASE_URL: db.url,
    SANDBOX: '1',
    INGEST_SECRET: secret,
    VENTANILLA_POLICY: join(folder, 'ventanilla.yaml'),
  })
  bots.push(bot)
  return bot
}

const killed = async (bot: Bot): Promise<void> => {
  const gone = once(bot.process, 'exit')
  bot.process.kill('SIGKILL')
  await gone
  bots = bots.filter((one) => one !== bot)
}

const count = async (query: string): Promise<number> =>
  Number((await db.sql.unsafe<{ count: number }[]>(`select count(*)::int as count from ${query}`))[0]?.count)

const allSettled = async (): Promise<void> => {
  await expect
    .poll(() => count(`mentions where intake in ('waiting', 'changed')`), { timeout: 60_000, interval: 200 })
    .toBe(0)
  await expect
    .poll(() => count(`deliveries where state in ('waiting', 'retrying', 'sending')`), {
      timeout: 90_000,
      interval: 200,
    })
    .toBe(0)
}

/** Every case has its card in the channel, and none has two. */
const expectOneCardEach = async (): Promise<void> => {
  const cards = await db.sql<{ card_key: string; count: number }[]>`
    select card_key, count(*)::int as count from sandbox_messages
    where card_key ~ '^case:[0-9]+$' and thread_of is null and room in ('crisis', 'channel:crisis') group by card_key`
  expect(cards.filter((card) => card.count !== 1)).toEqual([])
  expect(cards).toHaveLength(await count('cases'))
}

test('a bot that is killed while mentions come in has lost none it acknowledged', async () => {
  const acknowledged = new Set<string>()
  for (const round of [1, 2, 3]) {
    const bot = await start()
    let next = 0
    const send = async (sender: number): Promise<void> => {
      for (;;) {
        next += 1
        const id = `m${round}-${sender}-${next}`
        try {
          const response = await ingest(bot.url, secret, wire({ id }))
          if (response.status === 202) acknowledged.add(id)
        } catch {
          return
        }
      }
    }
    const senders = [1, 2, 3, 4].map(send)
    await expect.poll(() => acknowledged.size, { timeout: 30_000, interval: 5 }).toBeGreaterThan(25 * round)
    await killed(bot)
    await Promise.all(senders)
  }
  await start()
  await allSettled()
  const kept = await db.sql<{ id: string }[]>`select external_id as id from mentions where intake = 'opened'`
  const ids = new Set(kept.map((row) => row.id))
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
  expect(await count('cases')).toBe(ids.size)
  await expectOneCardEach()
})

test('a bot that is killed between commit and delivery shows each card once after its restart', async () => {
  const bot = await start()
  const many = Array.from({ length: 60 }, (_, index) => wire({ id: `m${index}` }))
  expect((await ingest(bot.url, secret, { mentions: many })).status).toBe(202)
  await expect.poll(() => count('sandbox_messages'), { timeout: 30_000, interval: 5 }).toBeGreaterThan(5)
  await killed(bot)
  expect(await count(`deliveries where state in ('waiting', 'retrying', 'sending')`)).toBeGreaterThan(0)
  await start()
  await allSettled()
  expect(await count('cases')).toBe(60)
  await expectOneCardEach()
})

test('two bots on one database open each case once, show it once, and give it to one person', async () => {
  const [one, other] = await Promise.all([start(), start()])
  const mentions = Array.from({ length: 40 }, (_, index) => wire({ id: `m${index}` }))
  const answers = await Promise.all(
    [one, other].flatMap((bot) => [0, 1].map(() => ingest(bot.url, secret, { mentions }))),
  )
  const taken = await Promise.all(answers.map(async (answer) => (await answer.json()) as { accepted: number }))
  expect(taken.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(40)
  await allSettled()
  expect(await count('cases')).toBe(40)
  await expectOneCardEach()

  const press = async (bot: Bot, as: string, id: number): Promise<string> => {
    const response = await fetch(`${bot.url}/sandbox/press`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: bot.url },
      body: JSON.stringify({
        as,
        action: 'case.claim.v1',
        target: `c${id}.v1`,
        values: null,
        requestKey: `press-${as}-${id}`,
      }),
    })
    return ((await response.json()) as { kind: string }).kind
  }
  const cases = await db.sql<{ id: number }[]>`select id::int4 as id from cases order by id limit 10`
  for (const { id } of cases) {
    const kinds = await Promise.all([press(one, 'ana', id), press(other, 'leo', id)])
    expect(kinds.toSorted()).toEqual(['done', 'refused'])
  }
  expect(await count(`case_events where type = 'claimed'`)).toBe(10)
})

test('a bot that is asked to stop ends within ten seconds, and what it had not sent goes out later', async () => {
  const bot = await start()
  const many = Array.from({ length: 200 }, (_, index) => wire({ id: `m${index}` }))
  expect((await ingest(bot.url, secret, { mentions: many })).status).toBe(202)
  const gone = once(bot.process, 'exit', { signal: AbortSignal.timeout(10_000) })
  bot.process.kill('SIGTERM')
  expect(await gone).toEqual([0, null])
  bots = []
  expect(await count('mentions')).toBe(200)
  expect(await count(`deliveries where state = 'sending'`)).toBe(0)
})

test('a bot whose intake cannot get on says that it is not ready, until it gets on again', async () => {
  const bot = await start()
  const failing = async (): Promise<readonly string[]> => {
    const answer = (await (await fetch(`${bot.url}/readyz`)).json()) as { failing?: readonly string[] }
    return answer.failing ?? []
  }
  await db.sql`alter table mentions rename column intake to intake_of_another_version`
  await expect.poll(failing, { timeout: 20_000, interval: 200 }).toEqual(['intake'])
  await db.sql`alter table mentions rename column intake_of_another_version to intake`
  await expect.poll(failing, { timeout: 20_000, interval: 200 }).toEqual([])
})
