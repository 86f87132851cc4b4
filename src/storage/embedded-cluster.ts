import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, accountFor, canEnter } from './embedded-account.ts'
import { type Binaries, locateBinaries } from './embedded-binaries.ts'

/** A database on disk and what it takes to run it. */
export interface Cluster {
  /** PGDATA. */
  readonly dir: string
  readonly logFile: string
  readonly portFile: string
  readonly account: Account | null
  readonly binaries: Binaries
  /** Survives a power cut; off only where the data is thrown away anyway. */
  readonly durable: boolean
  readonly password: string
  /** Tells this very folder from a copy of it, however it is reached: device and inode. */
  readonly identity: string
}

export const databaseUser = 'ventanilla'

/** The server's log is begun anew at a start that finds it longer than this. */
const maxLogBytes = 1_048_576
/** The major version of the binaries; a cluster of another one must be dumped and restored. */
const majorVersion = '18'

/** Finds the cluster below `dataDir`, or makes it. Whole or not at all: it grows under another name. */
export const openCluster = async (dataDir: string, durable: boolean): Promise<Cluster> => {
  // Others may pass through to what is theirs (Postgres itself, when we are root); they cannot look around.
  await mkdir(dataDir, { recursive: true, mode: 0o711 })
  const dir = join(dataDir, 'postgres')
  const account = await accountFor(dir)
  const binaries = await locateBinaries(account)
  if ((await stat(dir).catch(ignoreMissing)) === undefined)
    await createCluster(dataDir, dir, account, binaries, durable)
  const version = (await readOwn(join(dir, 'PG_VERSION'), dir)).trim()
  if (version !== majorVersion)
    throw new Error(
      `The database in ${dir} was made by Postgres ${version}, this is Postgres ${majorVersion}. ` +
        `Dump it with Postgres ${version} (pg_dump), move the folder away, start again and restore the dump.`,
    )
  const { dev, ino } = await stat(dir)
  return {
    dir,
    logFile: join(dataDir, 'postgres.log'),
    portFile: join(dataDir, 'postgres.port'),
    account,
    binaries,
    durable,
    password: (await readOwn(passwordFile(dir), dir)).trim(),
    identity: `${dev}:${ino}`,
  }
}

/** Starts the server; it outlives us unless it is stopped. Its words go to the log file. */
export const launch = async (cluster: Cluster, port: number): Promise<ChildProcess> => {
  const log = await open(cluster.logFile, 'a', 0o600)
  const folder = await reach(cluster.dir, cluster.account)
  try {
    if ((await log.stat()).size > maxLogBytes) await log.truncate()
    const settings: Readonly<Record<string, string | number>> = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: cluster.durable ? 100 : 300,
      timezone: 'UTC',
      log_timezone: 'UTC',
      // Post texts stay out of logs: neither the failing statement nor the offending values are written.
      log_min_error_statement: 'panic',
      log_error_verbosity: 'terse',
      log_checkpoints: 'off',
      'ventanilla.identity': cluster.identity,
      ...(cluster.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    }
    const child = spawn(
      cluster.binaries.postgres,
      ['-D', folder.path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      {
        ...asAccount(cluster.account),
        // Its own process group: Ctrl-C in a terminal must reach us alone, we still have work to store.
        detached: true,
        windowsHide: true,
        stdio: ['ignore', log.fd, log.fd, ...folder.descriptors],
      },
    )
    await once(child, 'spawn')
    child.unref()
    return child
  } finally {
    await log.close()
    await folder.close()
  }
}

const createCluster = async (
  dataDir: string,
  dir: string,
  account: Account | null,
  binaries: Binaries,
  durable: boolean,
): Promise<void> => {
  await removeUnfinished(dataDir)
  const unfinished = join(dataDir, `postgres.new-${randomBytes(6).toString('hex')}`)
  await mkdir(unfinished, { mode: 0o700 })
  if (account !== null) await chown(unfinished, account.uid, account.gid)
  const secret = `${unfinished}.password`
  try {
    await writeFile(secret, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600 })
    if (account !== null) await chown(secret, account.uid, account.gid)
    await initialise(unfinished, secret, account, binaries, durable)
    await rename(secret, passwordFile(unfinished))
    await rename(unfinished, dir)
  } catch (error) {
    // Somebody else was faster with the same folder: theirs is as good.
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ENOTEMPTY' && code !== 'EEXIST' && code !== 'EPERM') throw error
    if ((await stat(dir).catch(ignoreMissing)) === undefined) throw error
  } finally {
    await rm(secret, { force: true })
    await rm(unfinished, { recursive: true, force: true })
  }
}

const initialise = async (
  dir: string,
  secret: string,
  account: Account | null,
  binaries: Binaries,
  durable: boolean,
): Promise<void> => {
  const [folder, file] = [await reach(dir, account, 3), await reach(secret, account, 4)]
  try {
    const child = spawn(
      binaries.initdb,
      [
        `--pgdata=${folder.path}`,
        `--pwfile=${file.path}`,
        `--username=${databaseUser}`,
        '--auth=scram-sha-256',
        '--locale=C',
        '--encoding=UTF8',
        '--no-instructions',
        // Iterations protect weak passwords; ours has 256 random bits, and every connection pays for them.
        '--set=scram_iterations=64',
        ...(durable ? [] : ['--no-sync']),
      ],
      {
        ...asAccount(account),
        windowsHide: true,
        stdio: ['ignore', 'pipe', 'pipe', ...folder.descriptors, ...file.descriptors],
      },
    )
    let said = ''
    const collect = (chunk: Buffer) => {
      said += chunk.toString('utf8')
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    const code = await new Promise<number | string | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (exitCode, signal) => resolve(exitCode ?? signal))
    })
    if (code !== 0) throw new Error(`Postgres could not make its database (initdb ended with ${code}):\n${said.trim()}`)
  } finally {
    await folder.close()
    await file.close()
  }
}

/** A first start that was killed leaves its folder behind; one of the last minutes may still be at work. */
const removeUnfinished = async (dataDir: string): Promise<void> => {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith('postgres.new-')) continue
    const path = join(dataDir, name)
    const found = await stat(path).catch(ignoreMissing)
    if (found !== undefined && Date.now() - found.mtimeMs > 600_000) await rm(path, { recursive: true, force: true })
  }
}

interface Reach {
  readonly path: string
  readonly descriptors: readonly number[]
  close(): Promise<void>
}

/**
 * How the account gets to a path. Where a folder above is closed to it (root's home, say), we open the path ourselves
 * and hand the descriptor on: `/proc/self/fd/3` leads there without a step through the folders above.
 */
const reach = async (path: string, account: Account | null, descriptor = 3): Promise<Reach> => {
  if (await canEnter(join(path, '..'), account)) return { path, descriptors: [], close: async () => {} }
  if (process.platform !== 'linux')
    throw new Error(
      `Postgres does not run as root, and the account it runs as cannot enter ${path}. Choose a folder that others may ` +
        'enter with VENTANILLA_DATA_DIR, start Ventanilla as an ordinary user, or set DATABASE_URL.',
    )
  const handle = await open(path, 'r')
  return { path: `/proc/self/fd/${descriptor}`, descriptors: [handle.fd], close: () => handle.close() }
}

/** A bare environment: a PGDATA or PGPORT of the user's own must not steer this server. */
const asAccount = (account: Account | null) => ({
  ...(account === null ? {} : { uid: account.uid, gid: account.gid }),
  ...(process.platform === 'win32' ? {} : { cwd: '/', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' } }),
})

const passwordFile = (dir: string): string => join(dir, 'ventanilla.password')

const readOwn = async (path: string, dir: string): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    throw new Error(
      code === 'EACCES'
        ? `The database in ${dir} belongs to another user. Start Ventanilla as that user, choose another folder with ` +
            'VENTANILLA_DATA_DIR, or set DATABASE_URL.'
        : `${path} cannot be read (${code}), so this is not a database of Ventanilla's. Put it back, or move ${dir} ` +
            'away to begin with an empty database.',
      { cause },
    )
  }
}

const ignoreMissing = (error: NodeJS.ErrnoException): undefined => {
  if (error.code !== 'ENOENT') throw error
}
