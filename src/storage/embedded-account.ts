import { execFile } from 'node:child_process'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

/** Whom Postgres runs as. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * Postgres refuses to run as root, so as root it runs as somebody else: whoever owns the database already, else an
 * account this machine has anyway. No account is ever made: a demo that adds users to its host would be a surprise.
 * Null when we are not root: then Postgres runs as ourselves.
 */
export const accountFor = async (clusterDir: string): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null
  const owner = await stat(clusterDir).catch(() => null)
  if (owner?.uid === 0)
    throw new Error(
      `The database in ${clusterDir} belongs to root, and Postgres does not run as root. ` +
        `Give it to an ordinary account: chown -R postgres ${clusterDir}`,
    )
  if (owner !== null) return { uid: owner.uid, gid: owner.gid }
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const found = await lookUp(name)
    if (found !== null) return found
  }
  throw new Error(
    'Postgres does not run as root, and this machine has neither an account "postgres" nor "nobody" to run it as. ' +
      'Start Ventanilla as an ordinary user, or set DATABASE_URL.',
  )
}

/** Whether the account can reach this folder: every folder above it must let it through. */
export const canEnter = async (folder: string, account: Account | null): Promise<boolean> => {
  if (account === null) return true
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at)
    const mayPass = uid === account.uid ? mode & 0o100 : gid === account.gid ? mode & 0o010 : mode & 0o001
    if (!mayPass) return false
    if (at === dirname(at)) return true
  }
}

const run = promisify(execFile)

const lookUp = async (name: string): Promise<Account | null> => {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (what) => Number((await run('id', [what, name])).stdout)),
    )
    return uid !== undefined && gid !== undefined && uid > 0 ? { uid, gid } : null
  } catch {
    // `id` exits 1 when there is no such account.
    return null
  }
}
