import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import type { PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type { Options, PostgresType, Sql } from 'postgres'
import type { Log } from '../app/ports/log.ts'
import { asFault, sqlState } from './database-fault.ts'
import { postgres } from './driver.ts'
import type * as Drizzle from './drizzle.ts'

export interface Database {
  /** The driver itself, for hot paths. int8 comes as number. */
  readonly sql: Sql
  /** drizzle, on connections of its own: it rewrites how its client reads and writes dates and JSON. Loaded when first used. */
  readonly orm: PostgresJsDatabase
  /** A connection of its own past any pooler, for session locks and LISTEN; the caller ends it. */
  direct(): Sql
  /** Lets running queries end, for `timeoutMs` at most. */
  close(timeoutMs?: number): Promise<void>
}

export interface DatabaseOptions {
  readonly url: string
  /** Past the pooler; given and different from `url`, statements on `url` are not prepared. */
  readonly directUrl?: string | null
  /** Connections for `sql`. More than ten make a hot row slower, not faster (measured). */
  readonly max?: number
  readonly log: Log
  /** How long a database that does not answer yet is waited for. */
  readonly waitMs?: number
}

/** @throws Error that says what to do when the database stays away, refuses us, or is too old. */
export const openDatabase = async ({
  url,
  directUrl = null,
  max = 10,
  log,
  waitMs = 30_000,
}: DatabaseOptions): Promise<Database> => {
  const pooled = directUrl !== null && directUrl !== url
  const settings = { ...connectionOptions(url, log), ...(pooled ? { prepare: false } : {}) }
  const sql = postgres(settings.url, { ...settings, max })
  let ormClient: Sql | null = null
  let orm: PostgresJsDatabase | null = null
  const close = async (timeoutMs = 5_000): Promise<void> => {
    const timeout = timeoutMs / 1_000
    await Promise.all([sql.end({ timeout }), ormClient?.end({ timeout })])
  }
  try {
    await waitUntilReady(sql, log, waitMs)
  } catch (error) {
    await close(0)
    throw error
  }
  return {
    sql,
    get orm() {
      ormClient ??= postgres(settings.url, { ...settings, max: 3 })
      orm ??= drizzled(ormClient)
      return orm
    },
    direct: () => {
      const direct = connectionOptions(directUrl ?? url, log)
      return postgres(direct.url, { ...direct, max: 1, idle_timeout: 0, max_lifetime: null })
    },
    close,
  }
}

/** The oldest Postgres that the tests run on, and that its makers still mend. */
const oldestVersion = 15

const waitUntilReady = async (sql: Sql, log: Log, waitMs: number): Promise<void> => {
  const giveUpAt = performance.now() + waitMs
  for (let pauseMs = 50; ; pauseMs = Math.min(pauseMs * 2, 1_000)) {
    try {
      const [row] = await sql<{ version: number }[]>`select current_setting('server_version_num')::int as version`
      const version = Math.floor((row?.version ?? 0) / 10_000)
      if (version < oldestVersion)
        throw new Error(`The database is Postgres ${version}; Ventanilla needs ${oldestVersion} or newer.`)
      return
    } catch (error) {
      if (asFault(error)?.kind !== 'unavailable' || performance.now() > giveUpAt) throw explained(error, sql)
      log.info('database_not_ready', { code: sqlState(error) })
      await sleep(pauseMs)
    }
  }
}

const explained = (error: unknown, sql: Sql): Error => {
  const { host, port, database, user } = sql.options
  const where = `${host.join(',')}:${port.join(',')}`
  const code = sqlState(error)
  const advice: Readonly<Record<string, string>> = {
    '28P01': `refuses the password of "${user}". Check the user and password in DATABASE_URL.`,
    '28000': `does not let "${user}" in. Check the user in DATABASE_URL and the server's pg_hba.conf.`,
    '3D000': `has no database "${database}". Create it, or correct the name in DATABASE_URL.`,
    ENOTFOUND: 'is a host nobody knows. Check the host in DATABASE_URL.',
    ECONNREFUSED: 'does not answer. Is Postgres running there? Check host and port in DATABASE_URL.',
    '53300': 'has no connection left. Raise its max_connections, or put a pooler before it.',
  }
  if (code === null) return error instanceof Error ? error : new Error(String(error))
  return new Error(`The database at ${where} ${advice[code] ?? `cannot be used (${code}).`}`, { cause: asFault(error) })
}

const drizzled = (client: Sql): PostgresJsDatabase => {
  const { drizzle } = createRequire(import.meta.url)('./drizzle.ts') as typeof Drizzle
  return drizzle(client, { casing: 'snake_case' })
}

/** libpq knows them, the server would refuse them as settings, and postgres.js passes on what it does not know. */
const ignoredParameters = ['channel_binding', 'gssencmode', 'pgbouncer', 'connection_limit', 'pool_timeout', 'schema']

type ClientOptions = Options<Record<string, PostgresType>> & { readonly url: string }

const connectionOptions = (url: string, log: Log): ClientOptions => {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw new Error('DATABASE_URL is not a URL. It looks like postgres://user:password@host:5432/database')
  }
  const throughPooler = parsed.searchParams.get('pgbouncer') === 'true'
  for (const name of ignoredParameters) parsed.searchParams.delete(name)
  return {
    url: parsed.href,
    ...(throughPooler ? { prepare: false } : {}),
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    connect_timeout: 10,
    // The default grows to 20 s; people wait at the other end of this.
    backoff: (attempts: number) => Math.min(0.02 * 2 ** attempts, 0.5),
    connection: { application_name: 'ventanilla' },
    onnotice: ({ message, code }) => log.debug('database_notice', { code, message }),
  }
}
