import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { commandLine, root } from '../support/command-line.ts'
import { wire } from '../support/world.ts'

const here = commandLine()
const { ventanilla } = here

describe('mention', () => {
  it('takes one by flags', async () => {
    expect(
      await ventanilla(['mention', '--text', 'The charger caught fire.', '--id', 'flag', '--source', 'x']),
    ).toMatchObject({ code: 0 })
    expect(await here.db.sql`select 1 from mentions where external_id = 'flag' and intake = 'opened'`).toHaveLength(1)
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
    const kept = await here.db.sql<
      { id: string }[]
    >`select external_id as id from mentions where external_id like 'line%'`
    expect(kept.map((row) => row.id).sort()).toEqual(['line1', 'line7'])
  })
  it('typed where no platform is set leaves the case to the bot, which has somewhere to show it', async () => {
    const typed = ['mention', '--text', 'The charger caught fire.', '--id', 'elsewhere']
    expect(await ventanilla(typed, '', { SANDBOX: '0' })).toMatchObject({ code: 0 })
    const intake = () => here.db.sql`select intake from mentions where external_id = 'elsewhere'`
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
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'score'], { cwd: here.folder, env: { LANG: 'en' } })
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
    const file = join(here.folder, 'labelled.tsv')
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
