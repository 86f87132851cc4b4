import { execFile } from 'node:child_process'
import { readFile, readlink, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** What `postmaster.pid` says: postgresql.org/docs/18/storage-file-layout.html and miscadmin.h, LOCK_FILE_LINE_*. */
export interface Lock {
  readonly pid: number
  readonly port: number
  readonly ready: boolean
}

export const readLock = async (dir: string): Promise<Lock | null> => {
  const text = await readFile(join(dir, 'postmaster.pid'), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const lines = text.split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/** Whether the process that the lock names is alive and serves this folder; ids are used again, so being alive is not enough. */
export const holdsFolder = async (pid: number, dir: string): Promise<boolean> => {
  if (!isAlive(pid)) return false
  if (process.platform === 'win32') return true
  if (process.platform === 'linux') {
    // A Postgres process works in its data folder. A zombie has none any more, another user's we may not see.
    const cwd = await readlink(`/proc/${pid}/cwd`).catch(() => null)
    return cwd !== null && cwd === (await realpath(dir))
  }
  const { stdout } = await promisify(execFile)('ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => ({ stdout: '' }))
  return stdout.trim().endsWith('postgres')
}

/**
 * Lets Postgres take over a lock whose process id now belongs to a stranger. The file is not removed: with an id that
 * cannot exist, Postgres still checks its shared memory and refuses while a process of the old server lives.
 */
export const disownLock = async (dir: string): Promise<void> => {
  const path = join(dir, 'postmaster.pid')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/^\d+/, String(2 ** 31 - 1)))
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
