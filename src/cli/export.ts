import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { causesOf, readTexts } from '../app/causes.ts'
import { Fault } from '../app/fault.ts'
import type { Policy } from '../domain/policy.ts'
import { dayOf, momentOf, dateOf as writtenDay, zoneOf } from '../domain/service-level/zone.ts'
import { dayMs, type Instant, plus } from '../domain/time.ts'
import type { Database } from '../storage/client.ts'
import { figuresStore } from '../storage/digest-figures.ts'
import { csvHeader, csvLine, exportFormats, jsonLine } from '../storage/export-format.ts'
import {
  atOneMoment,
  columnsOf,
  countOf,
  type ExportRange,
  type ExportRow,
  exportable,
  exportRows,
  readFrom,
} from '../storage/export-rows.ts'
import { mentionStore } from '../storage/mention-store.ts'
import { type Command, type CommandContext, type ExitCode, NotReady } from './command.ts'
import { withParts } from './prepare.ts'
import { progress } from './progress.ts'

export const exportCommand: Command = {
  name: 'export',
  options: {
    what: { type: 'string' },
    format: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
  },
  run: (context) => {
    const { values, words, err } = context
    const what = [...exportable, 'causes' as const].find((one) => one === values['what'])
    const format = exportFormats.find((one) => one === (values['format'] ?? 'csv'))
    if (what === undefined || format === undefined) throw new NotReady([words.say('cli.export.help')], 2)
    return withParts(context, async ({ database, policy, clock }): Promise<ExitCode> => {
      const range: ExportRange = {
        from: dateOf(context, 'from', policy.organisation.timezone, 0),
        to: dateOf(context, 'to', policy.organisation.timezone, 1),
      }
      if (range.from !== null && range.to !== null && range.from >= range.to)
        throw new NotReady([words.say('cli.export.order')], 2)
      const from = what === 'causes' ? what : readFrom[what]
      const show = progress(
        words.say(from === what ? 'cli.export.progress' : 'cli.export.progress_from', { what, from }),
      )
      // Before anything is counted: a large log takes its second.
      show.at(0, null)
      const file = typeof values['out'] === 'string' ? values['out'] : null
      let written = 0
      /** Whether all was taken; not where whoever reads has read enough, as `head` does. */
      const write = async ({ columns, total, batches }: Source): Promise<boolean> => {
        let read = 0
        const texts = async function* (): AsyncGenerator<string> {
          if (format === 'csv') yield csvHeader(columns)
          for await (const rows of batches((more) => void (read += more))) {
            yield rows.map(format === 'csv' ? csvLine : jsonLine).join('')
            written += rows.length
            show.at(read, total)
          }
        }
        try {
          const out = file === null ? process.stdout : createWriteStream(file)
          await pipeline(Readable.from(texts()), out, { end: file !== null })
          return true
        } catch (error) {
          // What cannot be read is a Fault: a code is the file's.
          const code = error instanceof Error && 'code' in error ? String(error.code) : null
          if (file === null && code === 'EPIPE') return false
          if (file === null || code === null || !/^E[A-Z]+$/.test(code)) throw error
          throw new NotReady([words.say('cli.export.unwritable', { file, why: code })])
        }
      }
      try {
        const isWhole =
          what === 'causes'
            ? await write(inOneBatch(await causeRows(database, policy, range, clock.now())))
            : await atOneMoment(database.sql, async (moment) =>
                write({
                  columns: await columnsOf(moment, what),
                  total: await countOf(moment, what, range),
                  batches: (read) => exportRows(moment, what, range, read),
                }),
              )
        if (!isWhole) return 0
      } catch (error) {
        if (!(error instanceof Fault) || error.kind !== 'unavailable') throw error
        throw new NotReady([words.say('cli.export.brokeOff', { count: written, why: error.message })])
      } finally {
        show.done()
      }
      err(words.say('cli.export.done', { count: written, what }))
      return 0
    })
  },
}

/** What is written, and how far it has been read. */
interface Source {
  readonly columns: readonly string[]
  readonly total: number
  readonly batches: (read: (more: number) => void) => AsyncIterable<readonly ExportRow[]>
}

const causeColumns = [
  'phrase',
  'people',
  'expected',
  'case',
  'mention',
  'received_at',
  'source',
  'handle',
  'lang',
  'url',
  'text',
] as const
type CauseRow = Readonly<Record<(typeof causeColumns)[number], unknown>>

/** A post a row, with the cause it tells of and how much that has risen; whatever is no cause is left out. */
const causeRows = async (
  { sql }: Pick<Database, 'sql'>,
  policy: Policy,
  { from, to }: ExportRange,
  now: Instant,
): Promise<readonly CauseRow[]> => {
  const end = to ?? now
  const texts = await readTexts(figuresStore(sql), { from: from ?? plus(end, -7 * dayMs), to: end })
  const { causes } = await causesOf(texts, policy, 50)
  const told = causes.flatMap((cause) => cause.told.map(({ caseId, mention }) => ({ cause, caseId, mention })))
  const posts = await mentionStore(sql).byIds([...new Set(told.map(({ mention }) => mention))])
  const postOf = new Map(posts.map((post) => [post.id, post]))
  return told.flatMap(({ cause: { phrase, count, expected }, caseId, mention }) => {
    const post = postOf.get(mention)
    if (post === undefined) return []
    const { source, author, lang, url, text } = post
    const receivedAt = new Date(post.receivedAt).toISOString()
    const about = { source, handle: author.handle, lang, url, text }
    return [{ phrase, people: count, expected, case: caseId, mention, received_at: receivedAt, ...about }]
  })
}

const inOneBatch = (rows: readonly CauseRow[]): Source => ({
  columns: causeColumns,
  total: rows.length,
  batches: async function* (read) {
    read(rows.length)
    yield rows
  },
})

/** A day of the organisation's: its begin, or with `daysOn` 1 its end, so that `--to` is the last day that counts. */
const dateOf = (
  { values, words }: CommandContext,
  name: 'from' | 'to',
  timezone: string,
  daysOn: number,
): Instant | null => {
  const typed = values[name]
  if (typeof typed !== 'string') return null
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? dayOf(typed) : Number.NaN
  // 2026-13-01 and 2026-02-30 are numbers, and no dates.
  if (Number.isNaN(day) || writtenDay(day) !== typed)
    throw new NotReady([words.say('cli.export.date', { name, typed })], 2)
  return momentOf(zoneOf(timezone), day + daysOn, 0)
}
