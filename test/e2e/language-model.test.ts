import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type LlmEndpoint, says, startEndpoint } from '../support/llm-endpoint.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { wire } from '../support/world.ts'

const secret = newSecret()
const text = 'The plug got so hot that it melted, and nobody answers my letters. Third time. Cancelled my subscription.'
const hot = says({ complaint: 0.97, gravity: 95, evidence: [{ quote: 'got so hot that it melted', nature: 'safety' }] })

let folder: string
let db: FreshDatabase
let endpoint: LlmEndpoint
let bots: Bot[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-model-'))
  const policy = await readFile(join(import.meta.dirname, '../../src/demo/policy.yaml'), 'utf8')
  await writeFile(join(folder, 'ventanilla.yaml'), policy)
  endpoint = await startEndpoint()
})
afterAll(async () => {
  await endpoint.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  db = await freshDatabase()
})
afterEach(async () => {
  await Promise.all(bots.map((bot) => bot.stop()))
  bots = []
  await db.drop()
})

const start = async (more: Readonly<Record<string, string>>): Promise<Bot> => {
  const bot = await startBot(['start'], {
    DATABASE_URL: db.url,
    SANDBOX: '1',
    INGEST_SECRET: secret,
    VENTANILLA_POLICY: join(folder, 'ventanilla.yaml'),
    ...more,
  })
  bots.push(bot)
  return bot
}
const withModel = () => ({
  LLM_BASE_URL: endpoint.baseUrl,
  LLM_MODEL: 'test-model',
  LLM_API_KEY: 'sk-nobody-s-key-at-all',
})
const count = async (query: string): Promise<number> =>
  Number((await db.sql.unsafe<{ count: number }[]>(`select count(*)::int as count from ${query}`))[0]?.count)

test('a question that a killed bot had in its hands is asked again by the next, and its answer stands on the card once', async () => {
  endpoint.answers('silence')
  const first = await start(withModel())
  expect((await ingest(first.url, secret, wire({ id: '1', text }))).status).toBe(202)
  await expect.poll(() => endpoint.asked.length, { timeout: 20_000 }).toBeGreaterThan(0)
  const gone = once(first.process, 'exit')
  first.process.kill('SIGKILL')
  await gone
  bots = []
  endpoint.answers(hot)
  const second = await start(withModel())
  await expect
    .poll(() => count(`sandbox_messages where card::text like '%got so hot that it melted”%'`), {
      timeout: 90_000,
      interval: 250,
    })
    .toBeGreaterThan(0)
  expect(await count('cases')).toBe(1)
  expect(await count(`cases where urgency = 0 and nature = 'safety'`)).toBe(1)
  expect(await count(`case_events where type = 'second_opinion'`)).toBe(1)
  const metrics = await (await fetch(`${second.url}/metrics`)).text()
  expect(metrics).toMatch(/ventanilla_model_calls_total\{task="second_opinion",outcome="answered"\} 1/)
  expect(metrics).toMatch(/ventanilla_model_budget_left\{unit="calls"\} \d+/)
})

test('without a model nothing is asked, and its client is not even loaded', async () => {
  const seen = join(folder, 'loaded')
  const hook = `import { registerHooks } from 'node:module'
    import { writeFileSync } from 'node:fs'
    registerHooks({ resolve: (specifier, context, next) => {
      if (specifier === 'openai' || specifier.includes('assessor/llm')) writeFileSync(${JSON.stringify(seen)}, specifier)
      return next(specifier, context)
    } })`
  const watched = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  const before = endpoint.requests()
  const bot = await start(watched)
  await ingest(bot.url, secret, wire({ id: '1', text }))
  await expect.poll(() => count('sandbox_messages'), { timeout: 30_000 }).toBeGreaterThan(0)
  expect(await count(`deliveries where kind = 'second_opinion'`)).toBe(0)
  await expect(access(seen)).rejects.toThrow('ENOENT')
  expect(endpoint.requests()).toBe(before)
  await bot.stop()
  bots = []
  await start({ ...watched, ...withModel() })
  // The hook itself works: where a model is configured it does see it.
  await expect(access(seen)).resolves.toBeUndefined()
})

test('doctor asks the model, and says what to do where it has no answer', async () => {
  const doctor = async (): Promise<string> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/cli.ts'), 'doctor'], {
      env: {
        PATH: process.env['PATH'],
        LANG: 'en',
        SANDBOX: '1',
        DATABASE_URL: db.url,
        VENTANILLA_POLICY: join(folder, 'ventanilla.yaml'),
        ...withModel(),
      },
    })
    const lines: string[] = []
    for await (const chunk of child.stdout) lines.push(String(chunk))
    return lines.join('')
  }
  endpoint.answers(says({ paragraph: 'Three cases were opened and two were closed.' }))
  expect(await doctor()).toMatch(/ok +model +test-model answers in the form asked for, in .+ Left today: [\d,]+ calls/)
  endpoint.answers({ status: 401 })
  const refused = await doctor()
  expect(refused).toMatch(/BROKEN +model +test-model: the model does not accept the key\./)
  expect(refused).toContain('→ Check LLM_API_KEY')
  expect(refused).not.toContain('sk-nobody')
})
