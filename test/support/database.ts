import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import type { Log } from '../../src/app/ports/log.ts'
import { type Database, openDatabase } from '../../src/storage/client.ts'
import { postgres } from '../../src/storage/driver.ts'

export interface FreshDatabase {
  readonly url: string
  readonly database: Database
  readonly sql: Database['sql']
  readonly orm: Database['orm']
  drop(): Promise<void>
}

/** A database of one's own with the whole schema and nothing in it, cloned in some 30 ms. Drop it in `afterAll`. */
export const freshDatabase = async ({ max = 10 }: { max?: number } = {}): Promise<FreshDatabase> => {
  const { template } = inject('testServer')
  const { url, drop } = await createDatabase(`template ${template}`)
  const database = await openDatabase({ url, max, log: silentLog })
  return {
    url,
    database,
    sql: database.sql,
    get orm() {
      return database.orm
    },
    drop: async () => {
      await database.close(1_000)
      await drop()
    },
  }
}

/** A database with nothing in it, not even the schema. */
export const emptyDatabase = (): Promise<{ url: string; drop(): Promise<void> }> => createDatabase('template template0')

export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const createDatabase = async (from: string): Promise<{ url: string; drop(): Promise<void> }> => {
  const server = inject('testServer')
  const name = `${server.template.replace('_template', '')}_${randomBytes(6).toString('hex')}`
  await asAdmin(`create database ${name} ${from}`)
  return {
    url: Object.assign(new URL(server.url), { pathname: name }).href,
    drop: () => asAdmin(`drop database if exists ${name} with (force)`),
  }
}

const asAdmin = async (statement: string): Promise<void> => {
  const admin = postgres(inject('testServer').url, { max: 1, onnotice: () => {} })
  try {
    await admin.unsafe(statement)
  } finally {
    await admin.end()
  }
}
