import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { platforms } from '../../src/domain/ids.ts'

/** Whoever knows one platform's folder finds their way in the others: the same rooms behind the same doors. */
const files = [
  'app.ts',
  'decode.ts',
  'fault.ts',
  'gateway.ts',
  'identity.ts',
  'limits.ts',
  'render-card.ts',
  'render-form.ts',
  'text.ts',
]

const root = join(import.meta.dirname, '../..')
const folder = join(root, 'src/platforms')

describe('the folders of the platforms', () => {
  test('are one for each platform there is', async () => {
    expect((await readdir(folder)).sort()).toEqual([...platforms].sort())
  })

  test.each(platforms)('%s has the files all have', async (platform) => {
    expect(await readdir(join(folder, platform))).toEqual(expect.arrayContaining(files))
  })

  test.each(platforms)('%s is held to the gateway contract', (platform) => {
    expect(existsSync(join(root, `test/contract/gateway-${platform}.test.ts`))).toBe(true)
  })
})
