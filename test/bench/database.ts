import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../../src/app/ports/log.ts'
import { type Database, openDatabase } from '../../src/storage/client.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'
import { migrate } from '../../src/storage/migrate.ts'

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** A migrated embedded database as in production, fsync and all, in a folder that goes when the work is done; one that is named stays. */
export const withDatabase = async (
  work: (database: Database, url: string) => Promise<void>,
  kept?: string,
): Promise<void> => {
  const dataDir = kept ?? (await mkdtemp(join(tmpdir(), 'ventanilla-bench-')))
  const embedded = await startEmbedded({ dataDir, log: silentLog })
  try {
    const database = await openDatabase({ url: embedded.url, log: silentLog })
    await migrate(database, silentLog)
    await work(database, embedded.url)
    await database.close()
  } finally {
    await embedded.stop()
    if (kept === undefined) await rm(dataDir, { recursive: true, force: true })
  }
}
