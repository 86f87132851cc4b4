import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const root = join(import.meta.dirname, '../..')

export interface Examined {
  readonly out: string
  readonly err: string
  readonly code: number | null
}

/** `ventanilla doctor` as its users type it, in a process of its own. @param wait how long for its button: `30s` */
export const examined = async (
  wait: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Examined> => {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'doctor', '--wait', wait], {
    cwd: folder,
    env: { PATH, HOME, LANG: 'en', ...environment },
  })
  const ended = once(child, 'exit') as Promise<[number | null]>
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { out, err, code }
}

export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
