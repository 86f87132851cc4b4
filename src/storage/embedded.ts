import type { ChildProcess } from 'node:child_process'
import { execFile } from 'node:child_process'
import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Log } from '../app/ports/log.ts'
import { type Cluster, databaseUser, launch, openCluster } from './embedded-cluster.ts'
import { disownLock, holdsFolder, isAlive, readLock } from './embedded-lock.ts'
import { type Attachment, attach } from './embedded-presence.ts'

export interface Embedded {
  readonly url: string
  /** Lets go of the server, and stops it unless another process still uses it. */
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  /** Everything is kept below this folder; it is made if it is missing. */
  readonly dataDir: string
  readonly log: Log
  /** False trades safety against power cuts for speed: for tests, whose data is thrown away. */
  readonly durable?: boolean
}

/**
 * Runs the Postgres that npm brought, for one data folder.
 *
 * Any number of processes may share the folder: the first starts the server, the others attach to it, and whoever
 * leaves last stops it. A process that dies without a word leaves the server running and the next one adopts it. If
 * the server itself dies, it is started again on the same port.
 */
export const startEmbedded = async ({ dataDir, log, durable = true }: EmbeddedOptions): Promise<Embedded> => {
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const cluster = await openCluster(await realpath(dataDir), durable)
  let stopping = false
  let restoring: Promise<void> | null = null
  const lost = () => {
    if (!stopping) restoring ??= restore().finally(() => (restoring = null))
  }
  let attached = await bring(cluster, null, log, lost)
  const { port } = attached

  const restore = async (): Promise<void> => {
    log.warn('embedded_postgres_lost')
    for (let waitMs = 100; !stopping; waitMs = Math.min(waitMs * 2, 10_000)) {
      try {
        await attached.close()
        attached = await bring(cluster, port, log, lost)
        return
      } catch (error) {
        log.error('embedded_postgres_restart_failed', { error })
        await sleep(waitMs)
      }
    }
  }

  return {
    url: `postgres://${databaseUser}:${cluster.password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      if (stopping) return
      stopping = true
      await restoring
      const last = await attached.leave()
      if (last) await shutDown(cluster, log)
      else log.info('embedded_postgres_left_to_others')
      await attached.close()
    },
  }
}

/** Postgres needs a moment after a crash: its lock and shared memory outlive the server by some 0.2 s. */
const retryStartForMs = 5_000
/** What Postgres says when trying again helps: somebody else's lock, memory still in use, a port taken meanwhile. */
const passing = /lock file|shared memory|could not bind|TCP\/IP sockets/
/** Recovery after a crash replays what was written since the last checkpoint, five minutes at most. */
const waitForReadyMs = 120_000

const bring = async (cluster: Cluster, fixedPort: number | null, log: Log, lost: () => void): Promise<Attachment> => {
  const began = performance.now()
  let child: ChildProcess | null = null
  let logFrom = 0
  let port = fixedPort ?? (await preferredPort(cluster))
  for (;;) {
    const lock = await readLock(cluster.dir)
    const held = lock !== null && (await holdsFolder(lock.pid, cluster.dir))
    if (held) {
      const attachment = lock.ready ? await attach(cluster, lock.port, lost) : 'not_now'
      if (typeof attachment === 'object') {
        log.info(child?.pid === lock.pid ? 'embedded_postgres_started' : 'embedded_postgres_adopted', {
          port: lock.port,
        })
        await writeFile(cluster.portFile, String(lock.port), { mode: 0o600 })
        return attachment
      }
      if (attachment === 'stranger') await expectStranger(cluster, lock.port)
    } else if (child === null) {
      if (lock !== null && (isAlive(lock.pid) || !Number.isInteger(lock.pid))) await disownLock(cluster.dir)
      logFrom = await sizeOf(cluster.logFile)
      child = await launch(cluster, port)
    } else if (child.exitCode !== null || child.signalCode !== null) {
      const said = (await readFile(cluster.logFile)).subarray(logFrom).toString('utf8').trim()
      if (!passing.test(said) || performance.now() - began > retryStartForMs)
        throw new Error(`The embedded Postgres in ${cluster.dir} does not start. It said:\n${said}`)
      log.debug('embedded_postgres_start_again', { exitCode: child.exitCode })
      if (fixedPort === null && !(await isFree(port))) port = await freePort()
      child = null
      await sleep(100)
    }
    if (performance.now() - began > waitForReadyMs)
      throw new Error(
        `The embedded Postgres in ${cluster.dir} is not ready after ${waitForReadyMs / 1000} s; see ${cluster.logFile}`,
      )
    await sleep(5)
  }
}

/** A server that runs in our folder must know our password; elsewhere the lock only looked like ours. */
const expectStranger = async (cluster: Cluster, port: number): Promise<void> => {
  if (process.platform === 'linux')
    throw new Error(
      `A Postgres on port ${port} serves ${cluster.dir} but refuses the password kept there. ` +
        'Stop that server, then start Ventanilla again.',
    )
  await disownLock(cluster.dir)
}

/** Fast shutdown: connections are cut, everything committed is written, and the next start needs no recovery. */
const shutDown = async (cluster: Cluster, log: Log): Promise<void> => {
  const lock = await readLock(cluster.dir)
  if (lock === null || !(await holdsFolder(lock.pid, cluster.dir))) return
  if (process.platform === 'win32')
    // Windows has no signals; pg_ctl speaks to Postgres through a pipe of its own.
    await promisify(execFile)(cluster.binaries.pgCtl, ['stop', '-m', 'fast', '-D', cluster.dir])
  else process.kill(lock.pid, 'SIGINT')
  const began = performance.now()
  let insisted = false
  // The lock goes a moment before the process does, and whoever removes or moves the folder next must not meet it.
  while (await holdsFolder(lock.pid, cluster.dir)) {
    if (!insisted && performance.now() - began > 8_000) {
      log.warn('embedded_postgres_killed')
      process.kill(lock.pid, 'SIGQUIT')
      insisted = true
    }
    await sleep(10)
  }
  log.info('embedded_postgres_stopped')
}

const preferredPort = async (cluster: Cluster): Promise<number> => {
  const last = Number(await readFile(cluster.portFile, 'utf8').catch(() => ''))
  return last > 0 && (await isFree(last)) ? last : freePort()
}

const isFree = (port: number): Promise<boolean> =>
  listenBriefly(port).then(
    () => true,
    () => false,
  )
const freePort = (): Promise<number> => listenBriefly(0)

const listenBriefly = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address()
      server.close(() =>
        address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('No port')),
      )
    })
  })

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? 0
