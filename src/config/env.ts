import type { z } from 'zod'
import { type Language, languages } from '../domain/ids.ts'
import {
  baseUrl,
  databaseUrl,
  entraId,
  entraIds,
  hostname,
  ingestSecret,
  isLoopback,
  keyRing,
  oneOf,
  plain,
  port,
  prefixed,
  switchedOn,
} from './env-fields.ts'
import { nearest } from './nearest.ts'
import type { Environment } from './policy-document.ts'
import { type Complaint, complaint, type EnvProblem, mend } from './problem.ts'

/** What the environment says, understood. Secrets are in it: never log it whole. */
export interface Env {
  readonly port: number
  readonly host: string
  readonly policyFile: string
  /** Where the embedded Postgres keeps its data. */
  readonly dataDir: string
  /** Null: the embedded Postgres. */
  readonly database: { readonly url: string; readonly directUrl: string } | null
  readonly ingestSecret: string | null
  readonly slack: SlackEnv | null
  readonly teams: TeamsEnv | null
  /** First encrypts, all decrypt; 32 bytes each. Empty: stored platform tokens are refused. */
  readonly tokenKeys: readonly Uint8Array[]
  readonly llm: { readonly baseUrl: string; readonly apiKey: string | null; readonly model: string } | null
  readonly sandbox: boolean
  readonly logLevel: LogLevel
  /** The language of the terminal, from LC_ALL, LC_MESSAGES or LANG; null when it is none of ours. */
  readonly language: Language | null
}

export interface SlackEnv {
  readonly apiUrl: string
  readonly transport:
    | { readonly kind: 'http'; readonly signingSecret: string }
    | { readonly kind: 'socket'; readonly appToken: string }
  readonly workspaces:
    | { readonly kind: 'one'; readonly botToken: string }
    | { readonly kind: 'many'; readonly clientId: string; readonly clientSecret: string; readonly stateSecret: string }
}

export type TeamsEnv =
  | { readonly kind: 'SingleTenant'; readonly appId: string; readonly password: string; readonly tenantId: string }
  | { readonly kind: 'UserAssignedMSI'; readonly appId: string; readonly tenantId: string }
  /** No token is checked: for local clients, on loopback only. */
  | { readonly kind: 'no_auth'; readonly appId: string | null; readonly tenantId: string | null }

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type EnvResult =
  | { readonly ok: true; readonly env: Env; readonly warnings: readonly EnvProblem[] }
  | { readonly ok: false; readonly problems: readonly EnvProblem[] }

/** The process's variables, with those of a `.env` file beside it; what is already set wins over the file. */
export const environment = (file = '.env'): { record: Environment; problems: readonly EnvProblem[] } => {
  try {
    process.loadEnvFile(file)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    if (reason !== 'ENOENT') {
      const what = complaint('unreadable_file', { reason }, mend('check_path'))
      return { record: process.env, problems: [{ variable: file, ...what }] }
    }
  }
  return { record: process.env, problems: [] }
}

/** The environment as the product needs it, or everything that is wrong with it. */
export const readEnv = (record: Environment): EnvResult => {
  const { read, problems: unreadable } = readVariables(record)
  const problems: EnvProblem[] = [...unreadable]
  const refuse: Refuse = (variable, what) => {
    // A variable that could not be read is there all the same: nobody is told to set it.
    const about = [variable, ...String(what.wrong.params['names'] ?? '').split(', ')]
    if (!unreadable.some((problem) => about.includes(problem.variable))) problems.push({ variable, ...what })
  }

  const noAuth = read.TEAMS_DEV_NO_AUTH === true
  const sandbox = read.SANDBOX === true
  const host = read.HOST ?? (sandbox || noAuth ? '127.0.0.1' : '0.0.0.0')
  for (const [variable, on] of [
    ['SANDBOX', sandbox],
    ['TEAMS_DEV_NO_AUTH', noAuth],
  ] as const)
    if (on && !isLoopback(host)) refuse(variable, complaint('only_on_loopback', {}, mend('host_loopback')))
  if (read.DATABASE_DIRECT_URL !== null && read.DATABASE_URL === null)
    refuse('DATABASE_DIRECT_URL', needs('DATABASE_URL'))

  const env: Env = {
    port: read.PORT ?? 3000,
    host,
    policyFile: read.VENTANILLA_POLICY ?? 'ventanilla.yaml',
    dataDir: read.VENTANILLA_DATA_DIR ?? '.ventanilla',
    database:
      read.DATABASE_URL === null
        ? null
        : { url: read.DATABASE_URL, directUrl: read.DATABASE_DIRECT_URL ?? read.DATABASE_URL },
    ingestSecret: read.INGEST_SECRET,
    slack: slackOf(read, refuse),
    teams: teamsOf(read, refuse),
    tokenKeys: read.TOKEN_KEY ?? [],
    llm: llmOf(read, refuse),
    sandbox,
    logLevel: read.LOG_LEVEL ?? 'info',
    language: languageOf(record),
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, env, warnings: warningsOf(record, env) }
}

/** What else `start` needs: a product that nobody can see or reach refuses to run rather than to look healthy. */
export const servingProblems = (env: Env): readonly EnvProblem[] =>
  env.slack === null && env.teams === null && !env.sandbox
    ? [
        {
          variable: 'SLACK_…, TEAMS_…',
          ...complaint(
            'nothing_configured',
            {},
            mend('set_any_of', { names: 'SLACK_BOT_TOKEN, TEAMS_APP_ID, SANDBOX' }),
          ),
        },
      ]
    : []

const schema = {
  PORT: port,
  HOST: hostname,
  VENTANILLA_POLICY: plain,
  VENTANILLA_DATA_DIR: plain,
  DATABASE_URL: databaseUrl,
  DATABASE_DIRECT_URL: databaseUrl,
  INGEST_SECRET: ingestSecret,
  SLACK_SIGNING_SECRET: plain,
  // A token that is rotated begins with xoxe.xoxb-.
  SLACK_BOT_TOKEN: prefixed(/^xox/, 'xoxb-'),
  SLACK_APP_TOKEN: prefixed(/^xapp-/, 'xapp-'),
  SLACK_CLIENT_ID: plain,
  SLACK_CLIENT_SECRET: plain,
  SLACK_STATE_SECRET: plain,
  SLACK_API_URL: baseUrl,
  TEAMS_APP_ID: entraId,
  TEAMS_APP_PASSWORD: plain,
  TEAMS_TENANT_ID: entraIds,
  TEAMS_APP_TYPE: oneOf(['SingleTenant', 'UserAssignedMSI']),
  TEAMS_DEV_NO_AUTH: switchedOn,
  TOKEN_KEY: keyRing,
  LLM_BASE_URL: baseUrl,
  LLM_API_KEY: plain,
  LLM_MODEL: plain,
  SANDBOX: switchedOn,
  LOG_LEVEL: oneOf(logLevels),
} satisfies Readonly<Record<string, z.ZodType>>
/** Every variable that is read. */
export const variables = Object.keys(schema)
type Variable = keyof typeof schema
type Read = { readonly [Name in Variable]: z.output<(typeof schema)[Name]> | null }
type Refuse = (variable: Variable, what: Complaint) => void

const slackOf = (read: Read, refuse: Refuse): SlackEnv | null => {
  const { SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN, SLACK_APP_TOKEN } = read
  const install = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const
  const installing = install.find((name) => read[name] !== null)
  const given = SLACK_BOT_TOKEN !== null ? 'SLACK_BOT_TOKEN' : installing
  if (given === undefined) {
    const alone =
      SLACK_SIGNING_SECRET !== null ? 'SLACK_SIGNING_SECRET' : SLACK_APP_TOKEN !== null ? 'SLACK_APP_TOKEN' : null
    if (alone !== null) refuse(alone, needsOneOf('SLACK_BOT_TOKEN', 'SLACK_CLIENT_ID'))
    return null
  }
  if (SLACK_BOT_TOKEN !== null && installing !== undefined)
    refuse('SLACK_BOT_TOKEN', complaint('not_together', { names: installing }, mend('unset')))
  if (SLACK_BOT_TOKEN === null) {
    const missing = [
      ...install.filter((name) => read[name] === null),
      ...(read.TOKEN_KEY === null ? ['TOKEN_KEY'] : []),
    ]
    if (missing.length > 0) refuse(installing ?? 'SLACK_CLIENT_ID', needs(...missing))
  }
  if (SLACK_SIGNING_SECRET === null && SLACK_APP_TOKEN === null)
    refuse(given, needsOneOf('SLACK_SIGNING_SECRET', 'SLACK_APP_TOKEN'))
  return {
    apiUrl: read.SLACK_API_URL ?? 'https://slack.com/api/',
    // The app-level token is made for one purpose only, so whoever sets it wants Socket Mode.
    transport:
      SLACK_APP_TOKEN === null
        ? { kind: 'http', signingSecret: SLACK_SIGNING_SECRET ?? '' }
        : { kind: 'socket', appToken: SLACK_APP_TOKEN },
    workspaces:
      SLACK_BOT_TOKEN === null
        ? {
            kind: 'many',
            clientId: read.SLACK_CLIENT_ID ?? '',
            clientSecret: read.SLACK_CLIENT_SECRET ?? '',
            stateSecret: read.SLACK_STATE_SECRET ?? '',
          }
        : { kind: 'one', botToken: SLACK_BOT_TOKEN },
  }
}

const teamsOf = (read: Read, refuse: Refuse): TeamsEnv | null => {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: password, TEAMS_TENANT_ID: tenantId } = read
  if (read.TEAMS_DEV_NO_AUTH === true) return { kind: 'no_auth', appId, tenantId }
  const kind = read.TEAMS_APP_TYPE ?? 'SingleTenant'
  const wanted =
    kind === 'SingleTenant'
      ? (['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'] as const)
      : (['TEAMS_APP_ID', 'TEAMS_TENANT_ID'] as const)
  const set = (['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID', 'TEAMS_APP_TYPE'] as const).find(
    (name) => read[name] !== null,
  )
  if (set === undefined) return null
  const missing = wanted.filter((name) => read[name] === null)
  if (missing.length > 0) refuse(set, needs(...missing))
  // A managed identity has no password; one that is set was meant for something else.
  if (kind === 'UserAssignedMSI' && password !== null)
    refuse('TEAMS_APP_PASSWORD', complaint('not_together', { names: 'TEAMS_APP_TYPE=UserAssignedMSI' }, mend('unset')))
  if (appId === null || tenantId === null) return null
  return kind === 'UserAssignedMSI' ? { kind, appId, tenantId } : { kind, appId, password: password ?? '', tenantId }
}

const llmOf = (read: Read, refuse: Refuse): Env['llm'] => {
  const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL } = read
  const missing = Object.entries({ LLM_BASE_URL, LLM_MODEL }).flatMap(([name, value]) => (value === null ? [name] : []))
  const set = (['LLM_BASE_URL', 'LLM_MODEL', 'LLM_API_KEY'] as const).find((name) => read[name] !== null)
  if (set !== undefined && missing.length > 0) refuse(set, needs(...missing))
  return LLM_BASE_URL === null || LLM_MODEL === null
    ? null
    : { baseUrl: LLM_BASE_URL, apiKey: LLM_API_KEY, model: LLM_MODEL }
}

const languageOf = (record: Environment): Language | null => {
  const locale = record['LC_ALL'] || record['LC_MESSAGES'] || record['LANG'] || ''
  return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? null
}

const warningsOf = (record: Environment, env: Env): readonly EnvProblem[] => {
  const unknown = Object.keys(record)
    .filter(
      (name) => /^(SLACK|TEAMS|LLM|VENTANILLA)_|^(INGEST|TOKEN|DATABASE)_/.test(name) && !variables.includes(name),
    )
    .flatMap((name): readonly EnvProblem[] => {
      const close = nearest(name, variables)
      const what = complaint(
        'unknown_variable',
        {},
        close === null ? null : mend('did_you_mean', { suggestion: close }),
      )
      return close === null ? [] : [{ variable: name, ...what }]
    })
  return env.ingestSecret === null && !env.sandbox
    ? [
        ...unknown,
        {
          variable: 'INGEST_SECRET',
          ...complaint('ingest_closed', {}, mend('set_one_of', { names: 'INGEST_SECRET' })),
        },
      ]
    : unknown
}

const needs = (...names: readonly string[]): Complaint =>
  complaint('needs_also', { names: names.join(', ') }, mend('set_one_of', { names: names.join(', ') }))
const needsOneOf = (...names: readonly string[]): Complaint =>
  complaint('needs_one_of', { names: names.join(', ') }, mend('set_any_of', { names: names.join(', ') }))

/** Each variable by itself, so that one that is wrong hides no other. */
const readVariables = (record: Environment): { read: Read; problems: readonly EnvProblem[] } => {
  const problems: EnvProblem[] = []
  const entries = Object.entries(schema).map(([variable, field]: [string, z.ZodType]) => {
    const result = field.safeParse(record[variable])
    if (result.success) return [variable, result.data]
    for (const { code, ...issue } of result.error.issues) {
      const what = code === 'custom' ? (issue as { params?: Record<string, unknown> }).params?.['complaint'] : undefined
      problems.push({ variable, ...((what as Complaint | undefined) ?? complaint('expected_text', { got: '[…]' })) })
    }
    return [variable, null]
  })
  return { read: Object.fromEntries(entries) as Read, problems }
}
