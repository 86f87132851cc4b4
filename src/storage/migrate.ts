import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Sql } from 'postgres'
import type { Log } from '../app/ports/log.ts'
import type { Database } from './client.ts'
import { sqlState } from './database-fault.ts'

/**
 * Brings the schema up to date and says what it applied. Any number of processes may do this at once: an advisory lock
 * lets one work and the others find nothing left to do. drizzle's own `migrate` takes no lock and fails then.
 */
export const migrate = async (database: Database, log: Log): Promise<readonly string[]> => {
  if ((await pendingMigrations(database.sql)).length === 0) return []
  // The lock belongs to a session, so it needs a connection that no pooler hands on.
  const direct = database.direct()
  try {
    await lock(direct, log)
    const pending = await pendingMigrations(direct)
    if (pending.length > 0) {
      const { drizzle, migrate: apply } = await import('./drizzle.ts')
      // All of them in one transaction: a migration that fails leaves the schema as it was.
      await apply(drizzle(direct), { migrationsFolder: folder })
      // drizzle applies what is newer than the newest applied, and passes over anything older in silence.
      const passedOver = await pendingMigrations(direct)
      if (passedOver.length > 0)
        throw new Error(`Migrations made before the newest applied one were never applied: ${passedOver.join(', ')}`)
      log.info('database_migrated', { applied: pending })
    }
    return pending
  } finally {
    // Ends the session, and the lock with it.
    await direct.end({ timeout: 1 })
  }
}

/** Names of the migrations this version brings that the database does not have yet; none: up to date. */
export const pendingMigrations = async (sql: Sql): Promise<readonly string[]> => {
  const [known, applied] = await Promise.all([knownMigrations(), appliedMigrations(sql)])
  return known.filter((migration) => !applied.has(migration.when)).map((migration) => migration.tag)
}

const folder = fileURLToPath(new URL('../../migrations', import.meta.url))

const knownMigrations = async (): Promise<readonly { readonly tag: string; readonly when: number }[]> => {
  const journal = JSON.parse(await readFile(`${folder}/meta/_journal.json`, 'utf8')) as {
    entries: readonly { tag: string; when: number }[]
  }
  return journal.entries
}

/** drizzle marks what it applied with the time the migration was made. */
const appliedMigrations = async (sql: Sql): Promise<ReadonlySet<number>> => {
  try {
    const rows = await sql<{ at: number }[]>`select created_at::float8 as at from drizzle.__drizzle_migrations`
    return new Set(rows.map((row) => row.at))
  } catch (error) {
    const undefinedTable = '42P01'
    const undefinedSchema = '3F000'
    if (sqlState(error) === undefinedTable || sqlState(error) === undefinedSchema) return new Set()
    throw error
  }
}

const lock = async (sql: Sql, log: Log): Promise<void> => {
  const [row] = await sql<{ mine: boolean }[]>`select pg_try_advisory_lock(${migrating}) as mine`
  if (row?.mine === true) return
  log.info('database_migration_elsewhere')
  await sql`select pg_advisory_lock(${migrating})`
}

/** Any number that other users of this database do not lock; this one spells "migr". */
const migrating = 0x6d696772
