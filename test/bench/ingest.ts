import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../support/bot.ts'
import { withDatabase } from './database.ts'
import { report } from './report.ts'

/** Mentions over HTTP into a running bot, until every one is read and every case is open; beside bare inserts. */
const texts = [
  'The charger caught fire and burned my daughter. I have called my lawyer.',
  'Third day without my suitcase and nobody answers the phone.',
  'Lovely crew on the flight to Lisbon today, thank you!',
  'Does anybody know whether breakfast is included?',
  'Me han cobrado dos veces y atención al cliente no contesta.',
  'Waiting at gate B12 with a coffee.',
  'El vuelo salió con cuatro horas de retraso y perdimos la conexión.',
  'New blog post about our summer in Madrid.',
] as const

const mentions = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `m${from + index}`,
    text: `${texts[(from + index) % texts.length]} (${from + index})`,
    publishedAt: '2026-11-22T09:00:00Z',
    author: { id: `a${from + index}`, handle: `handle${from + index}`, followers: 1_200 },
    engagement: { likes: 3, shares: 1, replies: 0, views: 100, at: '2026-11-22T09:00:00Z' },
  }))

const post = async (url: string, body: unknown): Promise<void> => {
  const response = await fetch(`${url}/ingest/x`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`)
  await response.body?.cancel()
}

const waiting = async (url: string): Promise<number> => {
  const text = await (await fetch(`${url}/metrics`)).text()
  return Number(/^ventanilla_mentions_waiting (\d+)/m.exec(text)?.[1] ?? Number.NaN)
}

const total = 6_000
const singles = 600
const dataDir = await mkdtemp(join(tmpdir(), 'ventanilla-bench-'))
const bot = await startBot(['demo', '--quiet'], { VENTANILLA_DATA_DIR: dataDir })
try {
  let from = 0
  const run = async (count: number, size: number, atOnce: number): Promise<number> => {
    const batches = Array.from({ length: count / size }, (_, index) => mentions(from + index * size, size))
    from += count
    const startedAt = performance.now()
    await Promise.all(
      Array.from({ length: atOnce }, async (_, lane) => {
        for (let index = lane; index < batches.length; index += atOnce) {
          const batch = batches[index] ?? []
          await post(bot.url, size === 1 ? batch[0] : { mentions: batch })
        }
      }),
    )
    while ((await waiting(bot.url)) > 0) await new Promise((resolve) => setTimeout(resolve, 150))
    return (count * 1_000) / (performance.now() - startedAt)
  }
  // What is asked for is how fast it goes on, not how fast it begins.
  await run(6_000, 100, 2)
  const batched = await run(total, 100, 2)
  const single = await run(singles, 1, 8)
  /** Nothing but the insert, a hundred rows at once: into a table made for it, and into the product's own with its indexes. */
  const floors = { bare: 0, mentions: 0 }
  await withDatabase(async ({ sql }) => {
    await sql`create table bare (id int8 generated always as identity primary key, source text, external_id text, data jsonb, unique (source, external_id))`
    const rows = mentions(0, 3 * total).map((data) => ({ source: 'x', external_id: data.id, data }))
    const rate = async (insert: (some: typeof rows) => PromiseLike<unknown>): Promise<number> => {
      const startedAt = performance.now()
      for (let index = 0; index < rows.length; index += 100) await insert(rows.slice(index, index + 100))
      return (rows.length * 1_000) / (performance.now() - startedAt)
    }
    floors.bare = await rate(
      (some) => sql`
        insert into bare (source, external_id, data)
        select * from jsonb_to_recordset(${sql.json(some)}) as r(source text, external_id text, data jsonb)`,
    )
    floors.mentions = await rate(
      (some) => sql`
        insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement,
          published_at, received_at)
        select source, external_id, 'acme', 'post', data ->> 'text', 'und', external_id, data -> 'author' ->> 'id',
          data -> 'author', data -> 'engagement', 1, 1
        from jsonb_to_recordset(${sql.json(some)}) as r(source text, external_id text, data jsonb)`,
    )
  })
  const floor = { name: 'bare insert', value: floors.bare }
  report(`Ingest over HTTP (memory afterwards ${bot.memoryMb().toFixed(0)} MB)`, [
    { name: 'batches of 100', value: batched, unit: '/s', floor, target: 1_500, targetRatio: 0.05 },
    { name: '', value: batched, unit: '/s', floor: { name: 'insert of the mention rows', value: floors.mentions } },
    { name: 'single posts', value: single, unit: '/s', floor, target: 300 },
  ])
} finally {
  await bot.stop()
  await rm(dataDir, { recursive: true, force: true })
}
