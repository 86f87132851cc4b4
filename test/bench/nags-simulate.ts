import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { simulate } from '../../src/app/simulate.ts'
import { createAssessor } from '../../src/assessor/assessor.ts'
import { isMereThanks } from '../../src/assessor/thanks.ts'
import { englishPosts } from '../../src/demo/english-posts.ts'
import { spanishPosts } from '../../src/demo/spanish-posts.ts'
import type { BrandId, CaseId, SourceId, StaffId } from '../../src/domain/ids.ts'
import { staffOf } from '../../src/domain/policy.ts'
import { dayMs, instant, minuteMs, plus } from '../../src/domain/time.ts'
import { assembleParts } from '../../src/main/parts.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'
import { mentionStore } from '../../src/storage/mention-store.ts'
import { migrate } from '../../src/storage/migrate.ts'
import { past } from '../../src/storage/past.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { nagWorld, noMetrics, silentLog } from '../support/nag-world.ts'

/*
 * `simulate` over a hundred thousand mentions of a month, taken in as in earnest, a part of their cases worked on;
 * beside reading the same mentions once without doing anything. Target: 60 s. node test/bench/nags-simulate.ts [--mentions 100000]
 */

const { values } = parseArgs({ options: { mentions: { type: 'string', default: '100000' } } })
const count = Number(values.mentions)
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const dataDir = mkdtempSync(join(tmpdir(), 'ventanilla-bench-'))
const embedded = await startEmbedded({ dataDir, log: silentLog })
const database = await openDatabase({ url: embedded.url, log: silentLog })
const { sql } = database
const policy = clockedPolicy()
const begin = wall('2026-11-02 00:00')
const texts = [...englishPosts, ...spanishPosts].flatMap((scene) => (scene.kind === 'post' ? [scene] : []))
const assessor = createAssessor()

try {
  await migrate(database, silentLog)
  const world = nagWorld(database, policy, begin)
  const mentions = mentionStore(sql)
  const parts = assembleParts({
    database,
    policy,
    surfaces: world.path.surfaces,
    clock: { now: () => world.time.now },
    assessor,
    log: silentLog,
    metrics: noMetrics,
  })
  const fillBegan = performance.now()
  for (let from = 0; from < count; from += 500) {
    world.time.now = plus(begin, Math.floor((from / count) * 28 * dayMs))
    await mentions.accept(
      Array.from({ length: 500 }, (_, index) => {
        const number = from + index
        const { text, lang } = texts[number % texts.length] ?? { text: '', lang: 'en' }
        const at = plus(world.time.now, index * 1_000)
        return {
          source: 'x' as SourceId,
          externalId: `${number}`,
          brand: 'acme' as BrandId,
          kind: 'post' as const,
          text: `${text} ${number}`,
          url: null,
          lang: lang ?? 'en',
          conversationId: `${Math.floor(number / 3)}`,
          inReplyTo: null,
          publishedAt: at,
          receivedAt: at,
          editedAt: null,
          deletedAt: null,
          author: {
            id: `${Math.floor(number / 3) % 20_000}`,
            handle: 'a',
            name: 'A',
            followers: number % 5_000,
            verified: false,
            createdAt: null,
            url: null,
          },
          engagement: { likes: 0, shares: number % 50, replies: 0, views: 0, at },
          extra: null,
          byHand: null,
        }
      }),
    )
    while ((await parts.takeIn()) > 0);
  }
  const ids = await sql<{ id: CaseId; opened_at: number }[]>`select id, opened_at from cases where id % 10 = 0`
  const ana = staffOf(policy, 'ana' as StaffId)
  if (ana === null) throw new Error('nobody is called ana')
  for (const { id, opened_at } of ids) {
    for (const [after, command] of [
      [20, { type: 'claim' }],
      [90, { type: 'close', why: 'resolved', text: '' }],
    ] as const) {
      world.time.now = instant(opened_at + after * minuteMs)
      await parts.execute(id, command, { kind: 'staff', staff: ana })
    }
  }
  say(
    `${count.toLocaleString('en')} mentions taken in, ${ids.length} cases worked on, in ${Math.round((performance.now() - fillBegan) / 1_000)} s`,
  )

  const readBegan = performance.now()
  let read = 0
  for await (const piece of past(sql).pieces(instant(0))) read += piece.mentions.length
  const floor = (performance.now() - readBegan) / 1_000
  const began = performance.now()
  const result = await simulate({
    past: past(sql),
    policy: { ...policy, nags: { ...policy.nags, warnAtPercent: 50 } },
    assessor,
    isThanks: isMereThanks,
    from: instant(0),
    until: plus(begin, 30 * dayMs),
    progress: () => {},
  })
  const seconds = (performance.now() - began) / 1_000
  say(`reading them once (floor)   ${floor.toFixed(1)} s (${read.toLocaleString('en')} mentions)`)
  say(
    `simulate                    ${seconds.toFixed(1)} s, ${(seconds / floor).toFixed(1)}× the floor; ${result.posted.would.toLocaleString('en')} cases and ${result.nags.would.toLocaleString('en')} reminders lived through; target ≤ 60 s: ${seconds <= 60 ? 'met' : 'MISSED'}`,
  )
} finally {
  await database.close()
  await embedded.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
