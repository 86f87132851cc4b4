import type { Log } from '../../src/app/ports/log.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'

/**
 * A process to be killed: starts the database in the folder it is told, says `port …`, then writes numbers one by one
 * and says each one that was acknowledged. With `idle` it only keeps its place and leaves when its input ends.
 */
const [dataDir = '', mode = 'write'] = process.argv.slice(2)
const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const embedded = await startEmbedded({ dataDir, log: silentLog })
process.stdout.write(`port ${new URL(embedded.url).port}\n`)

if (mode === 'idle') {
  process.stdin.resume()
  process.stdin.once('end', () => void embedded.stop())
} else {
  const { sql } = await openDatabase({ url: embedded.url, log: silentLog })
  await sql`create table if not exists numbers (writer int, number int)`
  const write = async (writer: number): Promise<void> => {
    for (let number = 1; ; number += 1) {
      await sql`insert into numbers values (${writer}, ${number})`
      process.stdout.write(`wrote ${writer} ${number}\n`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, (_, writer) => write(writer)))
}
