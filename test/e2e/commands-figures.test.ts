import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '../../src/domain/time.ts'
import { clockStore } from '../../src/storage/sandbox-store.ts'
import { commandLine } from '../support/command-line.ts'
import { aWorld } from '../support/world.ts'

const here = commandLine()
const { ventanilla } = here

describe('export', () => {
  it.each(['cases', 'events', 'causes'])('of no %s at all is the header alone', async (what) => {
    const { code, out } = await ventanilla(['export', '--what', what, '--from', '2001-01-01', '--to', '2001-01-02'])
    expect(code).toBe(0)
    expect(out).toMatch(/^\w+(,\w+){5,}\r\n$/)
  })
  it('of causes gives every post that tells of one, as CSV or as JSON lines in a file', async () => {
    const world = aWorld(here.db)
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
    const file = join(here.folder, 'causes.jsonl')
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
    const file = join(here.folder, 'no', 'such', 'folder.csv')
    const { code, err } = await ventanilla(['export', '--what', 'cases', '--out', file])
    expect(code).toBe(1)
    expect(err).toContain(`${file} cannot be written: ENOENT`)
  })
  it('that breaks off because the database went away says that it is not whole', async () => {
    const holder = await here.db.sql.reserve()
    await holder`begin`
    await holder`lock table case_events in access exclusive mode`
    try {
      const breaking = ventanilla(['export', '--what', 'events'])
      await expect
        .poll(
          () => here.db.sql`
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%case_events%'`,
          { timeout: 20_000 },
        )
        .toHaveLength(1)
      const { code, err } = await breaking
      expect(code).toBe(1)
      expect(err).toContain('0 rows were written, then the database went away')
      expect(err).toContain('not whole: run it again')
    } finally {
      await holder`rollback`
      holder.release()
    }
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
        const file = join(here.folder, `digest${index}.png`)
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
    const { code, out, err } = await ventanilla(['digest', '--now', '--png', join(here.folder, 'no', 'such.png')])
    expect(code).toBe(1)
    expect(out).not.toBe('')
    expect(err).toContain('cannot be written: ENOENT')
  })
  it('speaks of the time the sandbox has come to, not of the clock on the wall', async () => {
    const business = Date.parse('2031-05-07T10:00:00Z')
    await clockStore(here.db.sql).save({ realMs: Date.now(), business: instant(business), speed: 0 })
    try {
      const { code, out } = await ventanilla(['digest', '--now', '--language', 'en'])
      expect(code).toBe(0)
      expect(out).toContain('2031')
    } finally {
      await here.db.sql`delete from settings where key = 'sandbox.clock'`
    }
  })
})
