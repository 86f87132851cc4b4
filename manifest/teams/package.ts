import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { zip } from './zip.ts'

/** What an organisation fills in. */
export interface PackageOptions {
  /** The bot's registration in Entra, a GUID. */
  readonly appId: string
  /** Where people find out about the service: an https address of the organisation. */
  readonly website: string
  readonly developer: string
}

/** The app package for Teams: manifest, its Spanish texts and both icons. @throws Error in words that say what to do. */
export const packageForTeams = async (options: PackageOptions): Promise<Buffer> => {
  const [template, spanish, color, outline, project] = await Promise.all([
    readFile(join(here, 'manifest.json'), 'utf8'),
    readFile(join(here, 'es.json')),
    readFile(join(here, 'color.png')),
    readFile(join(here, 'outline.png')),
    readFile(join(here, '../../package.json'), 'utf8'),
  ])
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(project))
  const manifest = filled(template, {
    APP_ID: guid(options.appId),
    WEBSITE: options.website,
    DEVELOPER: options.developer,
    VERSION: version,
  })
  checked(Manifest, JSON.parse(manifest), 'manifest.json')
  checked(Texts, JSON.parse(spanish.toString('utf8')), 'es.json')
  return zip([
    { name: 'manifest.json', data: Buffer.from(manifest) },
    { name: 'es.json', data: spanish },
    { name: 'color.png', data: color },
    { name: 'outline.png', data: outline },
  ])
}

const here = import.meta.dirname

const guid = (appId: string): string => {
  if (!/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(appId))
    throw new Error(`TEAMS_APP_ID is the application (client) id of the bot's registration in Entra, a GUID; “${appId}” is none`)
  return appId.toLowerCase()
}

/** Values land inside JSON strings, so they are written as such. */
const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_whole, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`manifest.json asks for ${name}, which nothing fills in`)
    return JSON.stringify(value).slice(1, -1)
  })

const checked = (schema: z.ZodType, json: unknown, file: string): void => {
  const result = schema.safeParse(json)
  if (!result.success) throw new Error(`${file} is not what Teams takes:\n${z.prettifyError(result.error)}`)
}

const text = (max: number) => z.string().min(1).max(max)
const https = z.url({ protocol: /^https$/ }).max(2_048)
const scope = z.enum(['personal', 'team', 'groupChat'])

/** The rules of manifest 1.25 for the parts that are used: developer.microsoft.com/json-schemas/teams/v1.25 */
const Manifest = z.strictObject({
  $schema: https,
  manifestVersion: z.literal('1.25'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.guid(),
  developer: z.strictObject({ name: text(32), websiteUrl: https, privacyUrl: https, termsOfUseUrl: https }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4_000) }),
  icons: z.strictObject({ color: z.literal('color.png'), outline: z.literal('outline.png') }),
  accentColor: z.string().regex(/^#[\dA-F]{6}$/i),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.literal('en'),
    additionalLanguages: z.array(z.strictObject({ languageTag: z.literal('es'), file: z.literal('es.json') })).length(1),
  }),
  bots: z
    .array(
      z.strictObject({
        botId: z.guid(),
        scopes: z.array(scope),
        // True would take the bot out of chats and mentions.
        isNotificationOnly: z.literal(false),
        supportsFiles: z.boolean(),
        commandLists: z
          .array(
            z.strictObject({
              scopes: z.array(scope),
              commands: z.array(z.strictObject({ title: text(128), description: text(4_000) })).max(12),
            }),
          )
          .max(3),
      }),
    )
    .length(1),
  composeExtensions: z
    .array(
      z.strictObject({
        botId: z.guid(),
        commands: z
          .array(
            z.strictObject({
              id: text(64),
              type: z.literal('action'),
              context: z.array(z.enum(['compose', 'commandBox', 'message'])).max(3),
              title: text(32),
              description: text(128),
              fetchTask: z.literal(true),
            }),
          )
          .max(10),
      }),
    )
    .length(1),
  // No resource-specific consent: `ChannelMessage.Read.Group` would deliver every message of every channel.
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])).max(2),
  supportsChannelFeatures: z.literal('tier1'),
  defaultInstallScope: z.enum(['personal', 'team', 'groupChat']),
  defaultGroupCapability: z.strictObject({ team: z.literal('bot'), groupchat: z.literal('bot') }),
})

const command = /^bots\[0\]\.commandLists\[[0-2]\]\.commands\[(?:\d|1[01])\]\.(title|description)$/
const extension = /^composeExtensions\[0\]\.commands\[\d\]\.(title|description)$/
const Texts = z
  .looseObject({
    $schema: https,
    'name.short': text(30),
    'name.full': text(100),
    'description.short': text(80),
    'description.full': text(4_000),
  })
  .superRefine((texts, check) => {
    const fixed = new Set(['$schema', 'name.short', 'name.full', 'description.short', 'description.full'])
    for (const [key, value] of Object.entries(texts)) {
      if (fixed.has(key)) continue
      const [, ofCommand] = command.exec(key) ?? []
      const [, ofExtension] = extension.exec(key) ?? []
      const max = ofCommand === 'title' || ofExtension === 'description' ? 128 : ofExtension === 'title' ? 32 : 4_000
      if ((ofCommand ?? ofExtension) === undefined) check.addIssue({ code: 'custom', path: [key], message: 'no such text' })
      else if (!text(max).safeParse(value).success) check.addIssue({ code: 'custom', path: [key], message: `1 to ${max} characters` })
    }
  })

const usage = `npm run teams:package -- --app-id <GUID> [--website https://…] [--developer "Acme Air"] [--out FILE]

Builds the app package that is uploaded to Teams. The app id is the bot's registration in Entra
(or the environment's TEAMS_APP_ID); website and developer are shown to people who look at the app.`

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      'app-id': { type: 'string', default: process.env['TEAMS_APP_ID'] ?? '' },
      website: { type: 'string', default: 'https://ventanilla.example' },
      developer: { type: 'string', default: 'Ventanilla' },
      out: { type: 'string', default: join(here, '../../dist/ventanilla-teams.zip') },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help || values['app-id'] === '') {
    process.stderr.write(`${usage}\n`)
    process.exitCode = values.help ? 0 : 2
  } else {
    try {
      const archive = await packageForTeams({ appId: values['app-id'], website: values.website, developer: values.developer })
      await mkdir(join(values.out, '..'), { recursive: true })
      await writeFile(values.out, archive)
      process.stdout.write(`${relative(process.cwd(), values.out)} (${archive.length} bytes): upload it in Teams under Apps, “Manage your apps”, “Upload an app”\n`)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exitCode = 1
    }
  }
}
