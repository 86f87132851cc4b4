import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { crc32, inflateRawSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { packageForTeams } from '../../manifest/teams/package.ts'
import { examplePolicy } from '../support/policy.ts'

const root = join(import.meta.dirname, '../..')
const options = {
  appId: '99999999-8888-4777-8666-555555555555',
  website: 'https://acme.example/support',
  developer: 'Acme "Air"',
}

interface Manifest {
  readonly id: string
  readonly version: string
  readonly developer: { readonly name: string; readonly websiteUrl: string }
  readonly bots: readonly [
    { readonly botId: string; readonly commandLists: readonly [{ readonly commands: readonly Command[] }] },
  ]
  readonly composeExtensions: readonly [{ readonly commands: readonly Command[] }]
}
interface Command {
  readonly id?: string
  readonly title: string
  readonly description: string
}

describe('the app package for Teams', () => {
  test('holds the manifest, its Spanish texts and both icons, whole', async () => {
    const files = unzip(await packageForTeams(options))
    expect([...files.keys()]).toEqual(['manifest.json', 'es.json', 'color.png', 'outline.png'])
    for (const name of ['es.json', 'color.png', 'outline.png'])
      expect(files.get(name)).toEqual(await readFile(join(root, 'manifest/teams', name)))
  })

  test('is filled in with the registration and the organisation', async () => {
    const manifest = manifestIn(await packageForTeams({ ...options, appId: options.appId.toUpperCase() }))
    expect(manifest).toMatchObject({
      id: options.appId,
      developer: { name: 'Acme "Air"', websiteUrl: options.website },
      bots: [{ botId: options.appId }],
      composeExtensions: [{ botId: options.appId, commands: [{ id: 'makeCase' }] }],
    })
    expect(JSON.stringify(manifest)).not.toContain('{{')
  })

  test('says every text of the manifest in Spanish too, and no other', async () => {
    const files = unzip(await packageForTeams(options))
    const manifest = manifestIn(await packageForTeams(options))
    const commands = manifest.bots[0].commandLists[0].commands.flatMap((_one, index) => [
      `bots[0].commandLists[0].commands[${index}].title`,
      `bots[0].commandLists[0].commands[${index}].description`,
    ])
    const spanish = JSON.parse(String(files.get('es.json'))) as Record<string, string>
    expect(new Set(Object.keys(spanish))).toEqual(
      new Set([
        '$schema',
        'name.short',
        'name.full',
        'description.short',
        'description.full',
        ...commands,
        'composeExtensions[0].commands[0].title',
        'composeExtensions[0].commands[0].description',
      ]),
    )
  })

  test('is the same, byte for byte, each time', async () => {
    expect(await packageForTeams(options)).toEqual(await packageForTeams(options))
  })

  test.each([
    [{ appId: 'my-bot' }, /TEAMS_APP_ID .* GUID/],
    [{ website: 'http://acme.example' }, /developer\.websiteUrl/],
    [{ developer: 'A company whose name is far too long for Teams' }, /developer\.name/],
    [{ developer: '' }, /developer\.name/],
  ])('is refused with %j, in words that name what is wrong', async (changes, why) => {
    await expect(packageForTeams({ ...options, ...changes })).rejects.toThrow(why)
  })

  test('is built by one command', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ventanilla-teams-'))
    const out = join(folder, 'app.zip')
    const run = promisify(execFile)
    await run(process.execPath, ['manifest/teams/package.ts', '--app-id', options.appId, '--out', out], { cwd: root })
    expect(unzip(await readFile(out)).size).toBe(4)
    const env = { ...process.env, TEAMS_APP_ID: '' }
    const refused = await run(process.execPath, ['manifest/teams/package.ts'], { cwd: root, env }).catch(
      (error: unknown) => error,
    )
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('--app-id') as string })
    await rm(folder, { recursive: true })
  })
})

describe('the icons', () => {
  test('have the sizes Teams asks for, and the outline is white on nothing', async () => {
    const color = picture(await readFile(join(root, 'manifest/teams/color.png')))
    const outline = picture(await readFile(join(root, 'manifest/teams/outline.png')))
    expect([color.width, color.height]).toEqual([192, 192])
    expect([outline.width, outline.height]).toEqual([32, 32])
    const seen = outline.pixels.filter(([, , , alpha]) => alpha > 0)
    expect(seen.length).toBeGreaterThan(50)
    expect(seen.length).toBeLessThan(outline.pixels.length / 2)
    for (const [red, green, blue] of seen) expect(Math.min(red, green, blue)).toBeGreaterThan(250)
  })
})

describe('the local client', () => {
  test('has the people and channels of the example policy, and as many as it allows', async () => {
    const setup = parse(await readFile(join(root, 'manifest/teams/playground.yml'), 'utf8')) as {
      readonly currentUser: { readonly id: string }
      readonly users: readonly { readonly id: string }[]
      readonly team: { readonly id: string; readonly channels: readonly { readonly id: string }[] }
    }
    const policy = examplePolicy()
    const people = [setup.currentUser, ...setup.users].map(({ id }) => id)
    expect(people).toEqual(expect.arrayContaining(policy.staff.map(({ teams }) => teams)))
    expect(setup.users).toHaveLength(5)
    expect([setup.team.id, ...setup.team.channels.map(({ id }) => id)]).toEqual(
      policy.channels.flatMap(({ teams }) => teams ?? []),
    )
  })
})

const manifestIn = (archive: Buffer): Manifest => JSON.parse(String(unzip(archive).get('manifest.json'))) as Manifest

/** Reads an archive by its central directory, as unpackers do, and checks every sum. */
const unzip = (archive: Buffer): Map<string, Buffer> => {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [sum, packedLength, length] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset))
    const nameLength = archive.readUInt16LE(at + 28)
    const local = archive.readUInt32LE(at + 42)
    const name = archive.subarray(at + 46, at + 46 + nameLength).toString('utf8')
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const data = inflateRawSync(archive.subarray(start, start + (packedLength ?? 0)))
    expect([data.length, crc32(data)]).toEqual([length, sum])
    files.set(name, data)
    at += 46 + nameLength
  }
  return files
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number]

/** An 8-bit RGBA PNG, as the icons are (w3.org/TR/png-3, 9.2 for the filters). */
const picture = (png: Buffer): { width: number; height: number; pixels: readonly Pixel[] } => {
  const width = png.readUInt32BE(16)
  const height = png.readUInt32BE(20)
  expect([png[24], png[25], png[28]]).toEqual([8, 6, 0])
  const chunks: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const raw = inflateSync(Buffer.concat(chunks))
  const row = width * 4
  const bytes = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const left = x >= 4 ? (bytes[y * row + x - 4] ?? 0) : 0
      const up = y > 0 ? (bytes[(y - 1) * row + x] ?? 0) : 0
      const corner = x >= 4 && y > 0 ? (bytes[(y - 1) * row + x - 4] ?? 0) : 0
      const guess = [0, left, up, Math.floor((left + up) / 2), paeth(left, up, corner)][filter] ?? 0
      bytes[y * row + x] = ((raw[y * (row + 1) + 1 + x] ?? 0) + guess) & 0xff
    }
  }
  const pixels = Array.from({ length: width * height }, (_, index): Pixel => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = bytes.subarray(index * 4, index * 4 + 4)
    return [red, green, blue, alpha]
  })
  return { width, height, pixels }
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [dLeft, dUp, dCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)] as const
  if (dLeft <= dUp && dLeft <= dCorner) return left
  return dUp <= dCorner ? up : corner
}
