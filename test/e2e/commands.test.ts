import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { clockStore } from '../../src/storage/sandbox-store.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld, wire } from '../support/world.ts'

const root = join(import.meta.dirname, '../..')
let folder: string
let db: FreshDatabase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ventanilla-commands-'))
  await copyFile(join(root, 'policy.example.yaml'), join(folder, 'ventanilla.yaml'))
  db = await freshDatabase()
})
afterAll(async () => {
  await db.drop()
  await rm(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command as it is typed in a folder that holds a policy and nothing else. */
const ventanilla = async (args: readonly string[], input = '', more: Record<string, string> = {}): Promise<Ended> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...args], {
    cwd: folder,
    env: { PATH, HOME, LANG: 'en', DATABASE_URL: db.url, SANDBOX: '1', ...more },
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  // A command that ends before it has read all of its input is no failure of the test.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { code, out, err }
}

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

describe('export', () => {
  it.each(['cases', 'events', 'causes'])('of no %s at all is the header alone', async (what) => {
    const { code, out } = await ventanilla(['export', '--what', what, '--from', '2001-01-01', '--to', '2001-01-02'])
    expect(code).toBe(0)
    expect(out).toMatch(/^\w+(,\w+){5,}\r\n$/)
  })
  it('of causes gives every post that tells of one, as CSV or as JSON lines in a file', async () => {
    const world = aWorld(db)
    for (const [index, text] of [
      'The boarding pass has the wrong name. Nobody helps, this is a disgrace.',
      'Wrong name on my boarding pass! Nobody helps, this is a disgrace.',
      '=Refused at the gate because of a wrong name, a disgrace.',
    ].entries())
      await world.hear({ id: `w${index}`, text })
    // What the world hears comes in on the 23rd.
    const range = ['--from', '2026-11-23', '--to', '2026-11-23']
    const csv = await ventanilla(['export', '--what', 'causes', ...range])
    expect(csv.code).toBe(0)
    const [head, ...rows] = csv.out.trimEnd().split('\r\n')
    expect(head).toBe('phrase,people,expected,case,mention,received_at,source,handle,lang,url,text')
    const told = rows.filter((row) => row.startsWith('wrong name,3,'))
    expect(told).toHaveLength(3)
    expect(told.filter((row) => row.includes(`'=Refused at the gate`))).toHaveLength(1)
    const file = join(folder, 'causes.jsonl')
    const jsonl = await ventanilla(['export', '--what', 'causes', '--format', 'jsonl', '--out', file, ...range])
    expect(jsonl).toMatchObject({ code: 0, out: '' })
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(rows.length)
    expect(lines.map((line) => JSON.parse(line) as unknown)).toContainEqual(
      expect.objectContaining({ phrase: 'wrong name', people: 3, handle: 'handle_w0', source: 'x', lang: 'en' }),
    )
  })
  it.each([
    ['a month that does not exist', ['--from', '2026-13-01'], /--from 2026-13-01 is not a date; write/],
    ['a day that does not exist', ['--to', '2026-02-30'], /--to 2026-02-30 is not a date; write/],
    ['another order', ['--from', '01/11/2026'], /--from 01\/11\/2026 is not a date; write/],
    ['a range that ends before it begins', ['--from', '2026-11-02', '--to', '2026-11-01'], /--from is after --to/],
    ['a format it does not write', ['--format', 'xml'], /Usage: ventanilla export/],
  ])('refuses %s, and writes nothing', async (_, args, says) => {
    for (const what of ['cases', 'causes']) {
      const { code, out, err } = await ventanilla(['export', '--what', what, ...args])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(says)
    }
  })
  it('to a file that cannot be written says so', async () => {
    const file = join(folder, 'no', 'such', 'folder.csv')
    const { code, err } = await ventanilla(['export', '--what', 'cases', '--out', file])
    expect(code).toBe(1)
    expect(err).toContain(`${file} cannot be written: ENOENT`)
  })
  it('of none as JSON lines is empty', async () => {
    const range = ['--from', '2001-01-01', '--to', '2001-01-02']
    expect(await ventanilla(['export', '--what', 'cases', '--format', 'jsonl', ...range])).toMatchObject({
      code: 0,
      out: '',
    })
  })
})

describe('digest', () => {
  it('--png writes its chart as a picture, light or dark', async () => {
    const pictures = await Promise.all(
      [[], ['--dark']].map(async (more, index) => {
        const file = join(folder, `digest${index}.png`)
        const { code, err } = await ventanilla(['digest', '--now', '--png', file, ...more])
        expect(code).toBe(0)
        expect(err).toContain(file)
        return readFile(file)
      }),
    )
    for (const png of pictures) {
      expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1_280, 680])
    }
    expect(pictures[0]).not.toEqual(pictures[1])
  })
  it.each([
    ['a digest the policy does not have', ['--now', '--id', 'board'], 2, /no digest board\. It has: executives/],
    ['a language it does not speak', ['--now', '--language', 'fr'], 2, /--language takes en or es/],
    ['to run without --now', [], 2, /Usage: ventanilla digest --now/],
  ])('refuses %s', async (_, args, code, says) => {
    const ended = await ventanilla(['digest', ...args])
    expect(ended).toMatchObject({ code, out: '' })
    expect(ended.err).toMatch(says)
  })
  it('says that a picture cannot be written, after the words', async () => {
    const { code, out, err } = await ventanilla(['digest', '--now', '--png', join(folder, 'no', 'such.png')])
    expect(code).toBe(1)
    expect(out).not.toBe('')
    expect(err).toContain('cannot be written: ENOENT')
  })
  it('speaks of the time the sandbox has come to, not of the clock on the wall', async () => {
    const business = Date.parse('2031-05-07T10:00:00Z')
    await clockStore(db.sql).save({ realMs: Date.now(), business: instant(business), speed: 0 })
    try {
      const { code, out } = await ventanilla(['digest', '--now', '--language', 'en'])
      expect(code).toBe(0)
      expect(out).toContain('2031')
    } finally {
      await db.sql`delete from settings where key = 'sandbox.clock'`
    }
  })
})

describe('mention', () => {
  it('takes one by flags', async () => {
    expect(
      await ventanilla(['mention', '--text', 'The charger caught fire.', '--id', 'flag', '--source', 'x']),
    ).toMatchObject({ code: 0 })
    expect(await db.sql`select 1 from mentions where external_id = 'flag' and intake = 'opened'`).toHaveLength(1)
  })
  it('takes JSON lines, names every line it does not take, and takes the others', async () => {
    const lines = [
      JSON.stringify(wire({ id: 'line1' })),
      '{"id":',
      JSON.stringify(wire({ id: 'line3', author: { followers: -1 } })),
      JSON.stringify({ ...wire({ id: 'line4' }), source: 'nosuch' }),
      'null',
      '',
      JSON.stringify(wire({ id: 'line7' })),
    ]
    const { code, err } = await ventanilla(['mention'], lines.join('\n'))
    expect(code).toBe(1)
    for (const line of [2, 3, 4, 5]) expect(err).toMatch(new RegExp(`\\b${line}\\b`))
    const kept = await db.sql<{ id: string }[]>`select external_id as id from mentions where external_id like 'line%'`
    expect(kept.map((row) => row.id).sort()).toEqual(['line1', 'line7'])
  })
  it('typed where no platform is set leaves the case to the bot, which has somewhere to show it', async () => {
    const typed = ['mention', '--text', 'The charger caught fire.', '--id', 'elsewhere']
    expect(await ventanilla(typed, '', { SANDBOX: '0' })).toMatchObject({ code: 0 })
    const intake = () => db.sql`select intake from mentions where external_id = 'elsewhere'`
    expect(await intake()).toEqual([{ intake: 'waiting' }])
    await ventanilla(['mention', '--text', 'Lovely.'])
    expect(await intake()).toEqual([{ intake: 'opened' }])
  })
  it('refuses a source nobody knows', async () => {
    expect(await ventanilla(['mention', '--text', 'x', '--source', 'nosuch'])).toMatchObject({ code: 2 })
  })
})

it('score answers line for line, and keeps its results apart from what it complains about', async () => {
  const { code, out, err } = await ventanilla(
    ['score'],
    '{"id":"a","text":"The charger caught fire."}\nnonsense\n{"id":"b","text":"Lovely."}\n',
  )
  expect(code).toBe(1)
  expect(err).toMatch(/\b2\b/)
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(lines.map((line) => line['id'])).toEqual(['a', 'b'])
})

it('score reads files of Windows, and names a line by its place in the file', async () => {
  const { out, err } = await ventanilla(['score'], '\uFEFF{"id":1,"text":"It broke."}\r\n\r\n[1]\r\n')
  expect(out.trim().split('\n')).toHaveLength(1)
  expect(err.trim()).toMatch(/^Line 3 not scored: \w/)
})
it('score ends in silence when nobody reads on', async () => {
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'score'], { cwd: folder, env: { LANG: 'en' } })
  const ended = once(child, 'exit') as Promise<[number | null]>
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.on('error', () => {})
  child.stdin.end('{"id":1,"text":"my parcel is late"}\n'.repeat(20_000))
  const [err, [code]] = await Promise.all([text(child.stderr), ended])
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
it('score takes a line for what ends in a line feed, whatever breaks stand inside a text and whether the last one ends', async () => {
  const { code, out } = await ventanilla(
    ['score'],
    '{"id":1,"text":"It broke.\u2028Twice."}\r\n\n{"id":2,"text":"Lovely."}',
  )
  expect(code).toBe(0)
  expect(out.trim().split('\n')).toHaveLength(2)
})

describe('assess', () => {
  const header = 'set\tid\ttext\tlabel\tlang\tnature'
  const assess = async (lines: readonly string[], ...args: readonly string[]) => {
    const file = join(folder, 'labelled.tsv')
    await writeFile(file, lines.join('\n'))
    return ventanilla(['assess', '--file', file, ...args], '', { DATABASE_URL: '' })
  }
  const rows = [
    'shop\t1\tMy parcel never arrived and nobody answers.\t1\ten\tfailure',
    'shop\t2\tLovely people, thank you!\t0\ten\tnone_praise',
    'shop\t3\tEl cargador se prendió fuego.\t1\tes\tsafety',
  ]

  it('prints the figures of every set and language, without a database or a policy', async () => {
    const { code, out, err } = await assess([header, ...rows, ''])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const [head = '', ...lines] = out.split('\n').map((line) => line.split(/ {2,}/))
    expect(head).toEqual([
      'set',
      'lang',
      'rows',
      'positive',
      'precision',
      'recall',
      'F1',
      'AP',
      'AUC',
      'ECE',
      'nature F1',
    ])
    expect(lines[0]?.slice(0, 9)).toEqual(['shop', 'en', '2', '50 %', '1.000', '1.000', '1.000', '1.000', '1.000'])
    expect(lines[1]?.slice(0, 2)).toEqual(['shop', 'es'])
  })
  it('flags from the threshold it is given', async () => {
    const recallAt = async (threshold: string) => {
      const { out } = await assess([header, ...rows], '--threshold', threshold, '--json')
      return (JSON.parse(out) as { sets: { recall: number }[] }).sets[0]?.recall
    }
    expect(await recallAt('0')).toBe(1)
    expect(await recallAt('1')).toBe(0)
    for (const wrong of ['high', '', '1.5', '-1'])
      expect(await assess([header, ...rows], `--threshold=${wrong}`)).toMatchObject({ code: 2, out: '' })
  })
  it.each([
    ['a header it does not know', ['text,label'], 1],
    ['a missing column', [header, rows[0], 'shop\t9\tNo label'], 3],
    ['a label that is none', [header, 'shop\t1\tx\tyes\ten\t'], 2],
    ['a language it does not read', [header, 'shop\t1\tx\t1\tfr\t'], 2],
    ['a nature nobody knows', [header, 'shop\t1\tx\t1\ten\tmagic'], 2],
  ])('names file and line of %s', async (_, lines, line) => {
    const { code, out, err } = await assess(lines as string[])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(`labelled.tsv:${line}: `)
  })
  it('says what is missing', async () => {
    expect(await ventanilla(['assess'])).toMatchObject({ code: 2 })
    expect(await ventanilla(['assess', '--file', 'nowhere.tsv'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('nowhere.tsv') as string,
    })
    expect(await assess([header])).toMatchObject({ code: 1, out: '' })
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
    const left = () => db.sql`select 1 from mentions where author_id = 'forget-me' and text <> '[erased]'`
    expect(await ventanilla(author)).toMatchObject({ code: 0 })
    expect(await left()).toHaveLength(1)
    expect(await ventanilla([...author, '--yes'])).toMatchObject({ code: 0 })
    expect(await left()).toHaveLength(0)
    expect(await db.sql`select 1 from mentions where author::text like '%María%'`).toHaveLength(0)
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
  const copy = join(folder, 'copy')
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
      VENTANILLA_DATA_DIR: join(folder, 'data'),
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
