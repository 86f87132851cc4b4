import { randomBytes } from 'node:crypto'
import { chmodSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Log } from '../../src/app/ports/log.ts'
import { openDatabase } from '../../src/storage/client.ts'
import { postgres } from '../../src/storage/driver.ts'
import { startEmbedded } from '../../src/storage/embedded.ts'
import { migrate } from '../../src/storage/migrate.ts'

/** Where test files find the server of this run, and the migrated database that theirs are clones of. */
export interface TestServer {
  readonly url: string
  readonly template: string
  /** A folder for whatever else a test puts on disk; servers that are left running in it are stopped with the run. */
  readonly scratch: string
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer
  }
}

/**
 * One server for the whole run, however many projects ask for it: an embedded one in a folder of its own on a free
 * port, so that two runs at once do not meet, or the one that TEST_DATABASE_URL names.
 */
export const setup = async (project: TestProject): Promise<void> => {
  run.users += 1
  run.server ??= start()
  const { url, template, scratch } = await run.server
  project.provide('testServer', { url, template, scratch })
}

export const teardown = async (): Promise<void> => {
  run.users -= 1
  if (run.users > 0 || run.server === null) return
  const { stop } = await run.server
  run.server = null
  await stop()
}

interface RunningServer extends TestServer {
  stop(): Promise<void>
}

/** vitest loads this file once a project, all in one process. */
const key = Symbol.for('ventanilla.test.postgres')
const shared = globalThis as typeof globalThis & { [key]?: { users: number; server: Promise<RunningServer> | null } }
shared[key] ??= { users: 0, server: null }
const run = shared[key]

const start = async (): Promise<RunningServer> => {
  removeForgotten()
  const scratch = mkdtempSync(join(tmpdir(), `${folderPrefix}${process.pid}-`))
  chmodSync(scratch, 0o755)
  const clear = (): void => removeFolder(scratch)
  // A run that is interrupted must not leave a server behind.
  process.once('exit', clear)

  const external = process.env['TEST_DATABASE_URL']
  const server =
    external === undefined
      ? await startEmbedded({ dataDir: join(scratch, 'run'), log: silent, durable: false })
      : { url: external, stop: async () => {} }
  const prefix = `ventanilla_test_${randomBytes(4).toString('hex')}`
  const template = `${prefix}_template`
  const admin = postgres(server.url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`create database ${template}`)
  const database = await openDatabase({ url: inDatabase(server.url, template), max: 1, log: silent })
  await migrate(database, silent)
  await database.close()
  return {
    url: server.url,
    template,
    scratch,
    stop: async () => {
      if (external !== undefined) {
        const names = await admin<{ datname: string }[]>`
          select datname from pg_database where starts_with(datname, ${prefix})`
        for (const { datname } of names) await admin.unsafe(`drop database ${datname} with (force)`)
      }
      await admin.end()
      await server.stop()
      process.removeListener('exit', clear)
      clear()
    },
  }
}

const folderPrefix = 'ventanilla-test-'

/** A run that was killed could not clean up after itself. */
const removeForgotten = (): void => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.match(new RegExp(`^${folderPrefix}(\\d+)-`))?.[1])
    if (Number.isInteger(pid) && !isAlive(pid)) removeFolder(join(tmpdir(), name))
  }
}

/** Without a wait that needs the event loop: at the end of the process there is none. */
const removeFolder = (folder: string): void => {
  try {
    const locks = globSync('**/postmaster.pid', { cwd: folder }).map((path) => readFileSync(join(folder, path), 'utf8'))
    const servers = locks.map((lock) => Number(lock.split('\n')[0])).filter((pid) => pid > 0 && isAlive(pid))
    for (const pid of servers) process.kill(pid, 'SIGQUIT')
    for (let tries = 0; tries < 100 && servers.some(isAlive); tries += 1) sleepSync(20)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    process.stderr.write(`Could not remove ${folder}: ${String(error)}\n`)
  }
}

const sleepSync = (durationMs: number): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, durationMs)
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const inDatabase = (url: string, database: string): string => Object.assign(new URL(url), { pathname: database }).href

const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
