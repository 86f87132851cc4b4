import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

export interface Bot {
  readonly url: string
  readonly process: ChildProcess
  /** From the start of the process to its answer on /readyz, in milliseconds. */
  readonly readyMs: number
  /** Resident memory of the bot's own process, in MB. */
  memoryMb(): number
  stop(): Promise<void>
}

/** The product as its users start it: a process of its own, over HTTP, with the flags of `npm start`. */
export const startBot = async (
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Bot> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const child = spawn(process.execPath, ['--max-semi-space-size=4', join(root, 'src/cli.ts'), ...command], {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      LANG: 'en',
      LOG_LEVEL: 'error',
      PORT: String(port),
      ...environment,
    },
  })
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the bot ended with ${child.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return {
    url,
    process: child,
    readyMs: performance.now() - startedAt,
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024,
    stop: async () => {
      if (child.exitCode !== null) return
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

const isReady = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/readyz`)
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
