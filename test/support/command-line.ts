import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll } from 'vitest'
import { type FreshDatabase, freshDatabase } from './database.ts'
import { type PolicyFolder, policyFolder } from './policy-folder.ts'

/** Of the project. */
export const root = join(import.meta.dirname, '../..')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A folder that holds a policy and nothing else, with a database of the file's own, where commands are typed. */
export const commandLine = () => {
  let policy: PolicyFolder
  const here = { folder: '', db: undefined as unknown as FreshDatabase }
  beforeAll(async () => {
    policy = await policyFolder()
    here.folder = policy.path
    here.db = await freshDatabase()
  })
  afterAll(async () => {
    await here.db.drop()
    await policy.remove()
  })
  const ventanilla = async (args: readonly string[], input = '', more: Record<string, string> = {}): Promise<Ended> => {
    const { PATH = '', HOME = '' } = process.env
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), ...args], {
      cwd: here.folder,
      env: { PATH, HOME, LANG: 'en', DATABASE_URL: here.db.url, SANDBOX: '1', ...more },
    })
    const ended = once(child, 'exit') as Promise<[number | null]>
    // A command that ends before it has read all of its input is no failure of the test.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), ended])
    return { code, out, err }
  }
  return Object.assign(here, { ventanilla })
}
