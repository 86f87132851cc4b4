import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Parts } from '../main/parts.ts'
import { csvRows } from '../sources/customers/csv.ts'
import { type CustomerColumns, columnsOf, customerIn } from '../sources/customers/customer-rows.ts'
import { type CustomerProblem, type IncomingCustomer, merged } from '../sources/customers/wire-customer.ts'
import { type Command, type CommandContext, type ExitCode, NotReady } from './command.ts'
import { withParts } from './prepare.ts'
import { progress } from './progress.ts'

const batchSize = 500

/** Takes customers and their accounts over from a file of the CRM. */
export const customers: Command = {
  name: 'customers',
  options: { file: { type: 'string' } },
  run: async (context) => {
    const file = context.values['file']
    if (typeof file !== 'string') throw new NotReady([context.words.say('cli.customers.help')], 2)
    if ((await sizeOf(file)) === null) throw new NotReady([context.words.say('cli.customers.noFile', { file })], 2)
    return withParts(context, (parts) => takeCustomersOver(context, parts, file))
  },
}

/** Every line of the file; one that is wrong is named and does not sink its neighbours. */
export const takeCustomersOver = async (
  { words, out, err }: Pick<CommandContext, 'words' | 'out' | 'err'>,
  parts: Pick<Parts, 'clock'> & { readonly stores: Pick<Parts['stores'], 'customers'> },
  file: string,
): Promise<ExitCode> => {
  const bytes = await sizeOf(file)
  const show = progress(words.say('cli.customers.progress'))
  const stream = createReadStream(file, { encoding: 'utf8' })
  const total = { added: 0, changed: 0, rejected: 0 }
  let columns: CustomerColumns | null = null
  let waiting: IncomingCustomer[] = []
  const complain = (line: number, { path, message }: CustomerProblem): void => {
    total.rejected += 1
    err(words.say('cli.customers.rejected', { line, where: path, why: message }))
  }
  const flush = async (): Promise<void> => {
    const batch = merged(waiting)
    waiting = []
    if (batch.length === 0) return
    const added = await parts.stores.customers.put(batch, parts.clock.now())
    total.added += added
    total.changed += batch.length - added
    show.at(stream.bytesRead, bytes)
  }
  try {
    for await (const row of csvRows(stream)) {
      if (columns === null) {
        const found = columnsOf(row)
        if (!found.ok) {
          complain(row.line, found.refusal)
          return 2
        }
        columns = found.value
        continue
      }
      const parsed = customerIn(row, columns)
      if (parsed.ok) waiting.push(parsed.value)
      else complain(row.line, parsed.refusal)
      if (waiting.length >= batchSize) await flush()
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    await flush()
    err(words.say('cli.customers.broken', { why: error.message }))
    total.rejected += 1
  } finally {
    stream.destroy()
  }
  await flush()
  show.done()
  out(words.say('cli.customers.done', total))
  return total.rejected === 0 ? 0 : 1
}

/** Null where there is no such file. */
const sizeOf = async (file: string): Promise<number | null> => {
  try {
    const found = await stat(file)
    return found.isDirectory() ? null : found.size
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return null
    throw error
  }
}
