import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile, symlink } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { commandLine, root } from '../support/command-line.ts'
import { freshDatabase } from '../support/database.ts'
import { aWorld, wire } from '../support/world.ts'

const here = commandLine()
const { ventanilla } = here

const names = [
  'start',
  'demo',
  'migrate',
  'doctor',
  'mention',
  'score',
  'assess',
  'audit',
  'erase',
  'digest',
  'export',
  'simulate',
  'learned',
]

describe('every command', () => {
  it.each(names)('%s says with --help how it is used', async (name) => {
    const { code, out, err } = await ventanilla([name, '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(`ventanilla ${name}`)
  })
  it.each(names)('%s refuses an option it does not have', async (name) => {
    const { code, out } = await ventanilla([name, '--nonsense'])
    expect({ code, out }).toEqual({ code: 2, out: '' })
  })
  it('is listed by --help, and one that does not exist is refused', async () => {
    const { code, out } = await ventanilla(['--help'])
    expect(code).toBe(0)
    for (const name of names) expect(out).toContain(`  ${name} `)
    expect(await ventanilla(['strat'])).toMatchObject({ code: 2, err: expect.stringContaining('start') as string })
  })
})

describe('audit verify', () => {
  it('names the first event that is not what was sealed, changed or missing', async () => {
    const fresh = await freshDatabase()
    try {
      const world = aWorld(fresh)
      const [first, second] = await world.hear({ id: '1' }, { id: '2' })
      if (first === undefined || second === undefined) throw new Error('two cases')
      for (const id of [first, second]) {
        await world.press('ana', 'case.claim.v1', id)
        await world.press('ana', 'case.note.v1', id, { text: 'Called her.' })
      }
      const verify = () => ventanilla(['audit', 'verify'], '', { DATABASE_URL: fresh.url })
      expect(await verify()).toMatchObject({ code: 0 })
      await fresh.sql`update case_events set text = 'Did not call her.' where case_id = ${second} and seq = 3`
      const changed = await verify()
      expect(changed.code).toBe(1)
      expect(changed.out).toMatch(new RegExp(`\\b3\\b.*${second}|${second}.*\\b3\\b`))
      await fresh.sql`delete from case_events where case_id = ${first} and seq = 2`
      const missing = await verify()
      expect(missing.code).toBe(1)
      expect(missing.out).toMatch(new RegExp(`\\b2\\b.*${first}|${first}.*\\b2\\b`))
      expect(await ventanilla(['audit'])).toMatchObject({ code: 2 })
    } finally {
      await fresh.drop()
    }
  })
})

describe('erase', () => {
  it('counts, and forgets only with --yes; the chain stays whole', async () => {
    await ventanilla(['mention'], JSON.stringify(wire({ id: 'gone', author: { id: 'forget-me', name: 'María' } })))
    const author = ['erase', '--author', 'forget-me', '--source', 'x']
    const left = () => here.db.sql`select 1 from mentions where author_id = 'forget-me' and text <> '[erased]'`
    expect(await ventanilla(author)).toMatchObject({ code: 0 })
    expect(await left()).toHaveLength(1)
    expect(await ventanilla([...author, '--yes'])).toMatchObject({ code: 0 })
    expect(await left()).toHaveLength(0)
    expect(await here.db.sql`select 1 from mentions where author::text like '%María%'`).toHaveLength(0)
    expect(await ventanilla(['audit', 'verify'])).toMatchObject({ code: 0 })
    expect(await ventanilla(['erase', '--author', 'nobody', '--source', 'x', '--yes'])).toMatchObject({ code: 1 })
    expect(await ventanilla(['erase', '--yes'])).toMatchObject({ code: 2 })
  })
})

it('start refuses to run half-configured, and says what is missing', async () => {
  const { code, err } = await ventanilla(['start'], '', { SANDBOX: '0' })
  expect(code).toBe(1)
  expect(err).toContain('SLACK_BOT_TOKEN')
})

it('npm run demo brings the sandbox up in a copy of the project', async () => {
  const copy = join(here.folder, 'copy')
  const files = ['src', 'migrations', 'package.json', '.node-version.mjs']
  for (const name of files) await cp(join(root, name), join(copy, name), { recursive: true })
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'))
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  const { scripts } = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as { scripts: { demo: string } }
  const [program, ...words] = scripts.demo.split(' ')
  expect(program).toBe('node')
  const { HOME = '', PATH = '' } = process.env
  const demo = spawn(process.execPath, words, {
    cwd: copy,
    env: {
      PATH: `${dirname(process.execPath)}:${PATH}`,
      HOME,
      LANG: 'en',
      PORT: String(port),
      VENTANILLA_DATA_DIR: join(here.folder, 'data'),
    },
    stdio: 'ignore',
  })
  const gone = once(demo, 'exit')
  try {
    const answer = async (path: string): Promise<string> => {
      try {
        const response = await fetch(`http://127.0.0.1:${port}${path}`)
        return `${response.status} ${await response.text()}`
      } catch {
        return 'nothing yet'
      }
    }
    await expect.poll(() => answer('/readyz'), { timeout: 60_000 }).toContain('"ready"')
    expect(await answer('/')).toContain('<html')
    await expect
      .poll(async () => /cases_opened_total\{[^}]*\} (\d+)/.exec(await answer('/metrics'))?.[1] ?? '0', {
        timeout: 60_000,
      })
      .not.toBe('0')
  } finally {
    demo.kill('SIGTERM')
    await gone
  }
})

describe('npm run demo and npm start on a machine whose own Node is too old', () => {
  it('say which Node is needed and how to get it, instead of tripping over TypeScript', async () => {
    const older = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.1.0'})`
    const scripts = (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Package).scripts
    for (const script of [scripts.start, scripts.demo]) {
      const [, ...args] = script.split(' ')
      const child = spawn(process.execPath, ['--import', older, ...args], { cwd: root, env: {} })
      const ended = once(child, 'exit') as Promise<[number | null]>
      const [err, [code]] = await Promise.all([text(child.stderr), ended])
      expect(err).toContain('Ventanilla needs Node 24; this is Node 20.1.0.')
      expect(err).toContain('npm rebuild node')
      expect(code).toBe(1)
    }
  })
})

interface Package {
  readonly scripts: Readonly<Record<'start' | 'demo', string>>
}
