import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** What a process of its own has loaded from Microsoft's packages, by then. */
const loadedAfter = async (script: string): Promise<readonly string[]> => {
  const look = `
    const { createRequire } = await import('node:module')
    const loaded = Object.keys(createRequire('${root}/')('node:module')._cache)
    process.stdout.write(JSON.stringify(loaded.filter((path) => /botbuilder|botframework|teams-ai/.test(path))))`
  const run = promisify(execFile)
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script + look], { cwd: root })
  return JSON.parse(stdout) as readonly string[]
}

describe('the Teams SDK', () => {
  test('is not loaded by whoever only knows of Teams: it would cost a Slack team half a second and 110 MB', async () => {
    expect(await loadedAfter(`await import('./src/platforms/teams/app.ts')`)).toEqual([])
  })

  test('is loaded neither by the whole product, which loads a platform only where it is configured', async () => {
    expect(await loadedAfter(`await import('./src/main.ts')`)).toEqual([])
  })

  test('is loaded by one file, once Teams is configured', async () => {
    expect((await loadedAfter(`await import('./src/platforms/teams/bot-framework.ts')`)).length).toBeGreaterThan(100)
  })
})
