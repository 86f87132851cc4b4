import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Env, environment, readEnv, servingProblems, variables } from '../../../src/config/env.ts'
import { describeEnvProblem } from '../../../src/config/problem.ts'
import { wordsIn } from '../../../src/locales/text.ts'

const whsec = 'whsec_c2VjcmV0LWZvci10aGUtZXhhbXBsZQ=='
const key = Buffer.alloc(32, 7).toString('base64')

const read = (record: Record<string, string>): Env => {
  const result = readEnv(record)
  if (!result.ok) expect.fail(result.problems.map((one) => describeEnvProblem(one, wordsIn('en'))).join('\n'))
  return result.env
}

/** `VARIABLE code names` */
const refusals = (record: Record<string, string>): readonly string[] => {
  const result = readEnv(record)
  if (result.ok) return []
  return result.problems.map(({ variable, wrong }) => [variable, wrong.code, wrong.params['names']].join(' ').trim())
}

describe('an empty environment', () => {
  const env = read({})

  it('listens on port 3000 for everybody', () => {
    expect([env.port, env.host]).toEqual([3000, '0.0.0.0'])
  })

  it('has the embedded database, the default policy file and no platform', () => {
    expect(env).toMatchObject({
      policyFile: 'ventanilla.yaml',
      dataDir: '.ventanilla',
      database: null,
      slack: null,
      teams: null,
      llm: null,
      sandbox: false,
      logLevel: 'info',
      ingestSecret: null,
      tokenKeys: [],
    })
  })

  it('is not enough to serve: nobody could see a card', () => {
    expect(servingProblems(env).map(({ wrong }) => wrong.code)).toEqual(['nothing_configured'])
    expect(servingProblems(read({ SANDBOX: '1' }))).toEqual([])
  })

  it('warns that nobody can send mentions in, unless the sandbox is on', () => {
    const warnings = (record: Record<string, string>) => {
      const result = readEnv(record)
      return result.ok ? result.warnings.map(({ variable }) => variable) : null
    }
    expect(warnings({})).toEqual(['INGEST_SECRET'])
    expect(warnings({ SANDBOX: '1' })).toEqual([])
    expect(warnings({ INGEST_SECRET: whsec, SLACK_BOT_TOKN: 'x', SLACK_TEAM_MOOD: 'x' })).toEqual(['SLACK_BOT_TOKN'])
  })

  it('treats a variable set to nothing as not set', () => {
    expect(read({ PORT: '', HOST: ' ', SLACK_BOT_TOKEN: '', SANDBOX: '' })).toEqual(env)
  })
})

describe('where it listens', () => {
  it.each([
    [{ SANDBOX: '1' }, '127.0.0.1'],
    [{ TEAMS_DEV_NO_AUTH: '1' }, '127.0.0.1'],
    [{ SANDBOX: 'true', HOST: 'localhost' }, 'localhost'],
    [{ SANDBOX: 'on', HOST: '::1' }, '::1'],
    [{ SANDBOX: '0' }, '0.0.0.0'],
    [{ HOST: '10.0.0.4' }, '10.0.0.4'],
  ])('%j → %s', (record, host) => {
    expect(read(record).host).toBe(host)
  })

  it('is this machine alone while the sandbox is on or Teams checks no token', () => {
    expect(refusals({ SANDBOX: '1', TEAMS_DEV_NO_AUTH: '1', HOST: '0.0.0.0' })).toEqual([
      'SANDBOX only_on_loopback',
      'TEAMS_DEV_NO_AUTH only_on_loopback',
    ])
    expect(refusals({ SANDBOX: '1', HOST: '127.example.org' })).toEqual(['SANDBOX only_on_loopback'])
  })
})

describe('single variables', () => {
  it.each([
    [{ PORT: '80k' }, 'PORT not_a_port'],
    [{ PORT: '65536' }, 'PORT not_a_port'],
    [{ PORT: '-1' }, 'PORT not_a_port'],
    [{ HOST: 'http://a' }, 'HOST not_a_host'],
    [{ DATABASE_URL: 'mysql://a' }, 'DATABASE_URL not_a_database_url'],
    [{ DATABASE_DIRECT_URL: 'postgres://a/b' }, 'DATABASE_DIRECT_URL needs_also DATABASE_URL'],
    [{ INGEST_SECRET: 'secret' }, 'INGEST_SECRET bad_secret'],
    [{ INGEST_SECRET: 'whsec_YQ==' }, 'INGEST_SECRET bad_secret'],
    [{ SLACK_BOT_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN wrong_prefix'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN wrong_prefix'],
    [{ SLACK_API_URL: 'slack.com' }, 'SLACK_API_URL not_a_url'],
    [{ TEAMS_APP_TYPE: 'MultiTenant' }, 'TEAMS_APP_TYPE not_one_of_these'],
    [{ TEAMS_DEV_NO_AUTH: 'maybe' }, 'TEAMS_DEV_NO_AUTH not_one_of_these'],
    [{ TOKEN_KEY: 'c2hvcnQ=' }, 'TOKEN_KEY not_a_key'],
    [{ TOKEN_KEY: `${key},nonsense` }, 'TOKEN_KEY not_a_key'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL not_one_of_these'],
    [{ LLM_BASE_URL: 'file:///etc' }, 'LLM_BASE_URL not_a_url'],
  ])('%j is refused', (record, refusal) => {
    expect(refusals(record)).toEqual([refusal])
  })

  it('are understood', () => {
    const env = read({
      PORT: '0',
      DATABASE_URL: 'postgres://u:p@db/v',
      DATABASE_DIRECT_URL: 'postgres://u:p@db:5433/v',
      INGEST_SECRET: whsec,
      TOKEN_KEY: `${key}, ${Buffer.alloc(32, 8).toString('base64')}`,
      LOG_LEVEL: 'DEBUG',
      LANG: 'es_ES.UTF-8',
    })
    expect(env.port).toBe(0)
    expect(env.database).toEqual({ url: 'postgres://u:p@db/v', directUrl: 'postgres://u:p@db:5433/v' })
    expect(env.tokenKeys.map((one) => [one.length, one[0]])).toEqual([
      [32, 7],
      [32, 8],
    ])
    expect([env.ingestSecret, env.logLevel, env.language]).toEqual([whsec, 'debug', 'es'])
    expect(read({ DATABASE_URL: 'postgres://db/v' }).database?.directUrl).toBe('postgres://db/v')
  })
})

describe('Slack', () => {
  const one = { SLACK_BOT_TOKEN: 'xoxb-1' }
  const many = { SLACK_CLIENT_ID: '1.2', SLACK_CLIENT_SECRET: 'c', SLACK_STATE_SECRET: 's', TOKEN_KEY: key }

  it('answers one workspace over HTTP, or by Socket Mode', () => {
    expect(read({ ...one, SLACK_SIGNING_SECRET: 's' }).slack).toEqual({
      apiUrl: 'https://slack.com/api/',
      transport: { kind: 'http', signingSecret: 's' },
      workspaces: { kind: 'one', botToken: 'xoxb-1' },
    })
    expect(read({ ...one, SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: 'http://127.0.0.1:1/api' }).slack).toMatchObject({
      apiUrl: 'http://127.0.0.1:1/api/',
      transport: { kind: 'socket', appToken: 'xapp-1' },
    })
  })

  it('answers many workspaces, whose tokens are kept encrypted', () => {
    expect(read({ ...many, SLACK_SIGNING_SECRET: 's' }).slack?.workspaces).toEqual({
      kind: 'many',
      clientId: '1.2',
      clientSecret: 'c',
      stateSecret: 's',
    })
  })

  it.each([
    [one, 'SLACK_BOT_TOKEN needs_one_of SLACK_SIGNING_SECRET, SLACK_APP_TOKEN'],
    [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_SIGNING_SECRET needs_one_of SLACK_BOT_TOKEN, SLACK_CLIENT_ID'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_APP_TOKEN needs_one_of SLACK_BOT_TOKEN, SLACK_CLIENT_ID'],
    [
      { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' },
      'SLACK_CLIENT_ID needs_also SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, TOKEN_KEY',
    ],
    [{ ...many, ...one, SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN not_together SLACK_CLIENT_ID'],
  ])('is not half configured: %j', (record, refusal) => {
    expect(refusals(record)).toEqual([refusal])
  })
})

describe('Teams', () => {
  const [app, tenant] = ['99999999-8888-4777-8666-555555555555', '11111111-2222-4333-8444-555555555555']
  const bot = { TEAMS_APP_ID: app, TEAMS_APP_PASSWORD: 'p', TEAMS_TENANT_ID: tenant }

  it('has one tenant and a password, or a managed identity without', () => {
    expect(read(bot).teams).toEqual({ kind: 'SingleTenant', appId: app, password: 'p', tenantId: tenant })
    const managed = { TEAMS_APP_ID: app, TEAMS_TENANT_ID: tenant, TEAMS_APP_TYPE: 'userassignedmsi' }
    expect(read(managed).teams).toEqual({ kind: 'UserAssignedMSI', appId: app, tenantId: tenant })
  })

  it('takes several tenants, and no tenant by its name or domain: its requests would all be foreign', () => {
    const both = `${tenant}, ${app.toUpperCase()}`
    expect(read({ ...bot, TEAMS_TENANT_ID: both }).teams).toMatchObject({ tenantId: both })
    for (const name of ['contoso.onmicrosoft.com', 'common', `${tenant},`, `${tenant};${app}`])
      expect(refusals({ ...bot, TEAMS_TENANT_ID: name })).toEqual(['TEAMS_TENANT_ID not_an_entra_id'])
    expect(refusals({ ...bot, TEAMS_APP_ID: 'ventanilla-bot' })).toEqual(['TEAMS_APP_ID not_an_entra_id'])
  })

  it('needs nothing for a local client', () => {
    expect(read({ TEAMS_DEV_NO_AUTH: '1' }).teams).toEqual({ kind: 'no_auth', appId: null, tenantId: null })
  })

  it.each([
    [{ TEAMS_APP_ID: app }, 'TEAMS_APP_ID needs_also TEAMS_APP_PASSWORD, TEAMS_TENANT_ID'],
    [{ TEAMS_APP_PASSWORD: 'p' }, 'TEAMS_APP_PASSWORD needs_also TEAMS_APP_ID, TEAMS_TENANT_ID'],
    [{ TEAMS_APP_TYPE: 'UserAssignedMSI' }, 'TEAMS_APP_TYPE needs_also TEAMS_APP_ID, TEAMS_TENANT_ID'],
    [{ ...bot, TEAMS_APP_TYPE: 'UserAssignedMSI' }, 'TEAMS_APP_PASSWORD not_together TEAMS_APP_TYPE=UserAssignedMSI'],
  ])('is not half configured: %j', (record, refusal) => {
    expect(refusals(record)).toEqual([refusal])
  })
})

describe('a model', () => {
  it('is an address and a name, with or without a key', () => {
    expect(read({ LLM_BASE_URL: 'http://127.0.0.1:8000/v1', LLM_MODEL: 'm' }).llm).toEqual({
      baseUrl: 'http://127.0.0.1:8000/v1/',
      apiKey: null,
      model: 'm',
    })
  })

  it.each([
    [{ LLM_API_KEY: 'k' }, 'LLM_API_KEY needs_also LLM_BASE_URL, LLM_MODEL'],
    [{ LLM_MODEL: 'm' }, 'LLM_MODEL needs_also LLM_BASE_URL'],
  ])('is not half configured: %j', (record, refusal) => {
    expect(refusals(record)).toEqual([refusal])
  })
})

describe('several things wrong', () => {
  it('are all told at once', () => {
    expect(
      refusals({
        PORT: 'x',
        SLACK_BOT_TOKEN: 'xoxb-1',
        TEAMS_APP_ID: '99999999-8888-4777-8666-555555555555',
        LLM_MODEL: 'm',
      }),
    ).toEqual([
      'PORT not_a_port',
      'SLACK_BOT_TOKEN needs_one_of SLACK_SIGNING_SECRET, SLACK_APP_TOKEN',
      'TEAMS_APP_ID needs_also TEAMS_APP_PASSWORD, TEAMS_TENANT_ID',
      'LLM_MODEL needs_also LLM_BASE_URL',
    ])
  })

  it('do not make a broken variable look like a missing one', () => {
    expect(refusals({ SLACK_BOT_TOKEN: 'nonsense', SLACK_SIGNING_SECRET: 's' })).toEqual([
      'SLACK_BOT_TOKEN wrong_prefix',
    ])
  })

  it('never show a value, in neither language', () => {
    const hidden = 'hunter2'
    const names = ['PORT', 'HOST', 'DATABASE_URL', 'INGEST_SECRET', 'SLACK_BOT_TOKEN', 'TOKEN_KEY', 'LLM_BASE_URL']
    const result = readEnv(Object.fromEntries(names.map((name) => [name, `${hidden} ${hidden}`])))
    const problems = result.ok ? [] : result.problems
    expect(problems.length).toBe(names.length)
    const said = problems.flatMap((one) => (['en', 'es'] as const).map((of) => describeEnvProblem(one, wordsIn(of))))
    expect(said.join('\n')).not.toContain(hidden)
  })

  it('come with the way out', () => {
    const result = readEnv({ SLACK_BOT_TOKEN: 'xoxb-1' })
    const [problem] = result.ok ? [] : result.problems
    expect(problem && describeEnvProblem(problem, wordsIn('en'))).toBe(
      'SLACK_BOT_TOKEN: It does nothing without one of SLACK_SIGNING_SECRET, SLACK_APP_TOKEN. Set one of: SLACK_SIGNING_SECRET, SLACK_APP_TOKEN.',
    )
  })
})

describe('.env.example', () => {
  it('names every variable that is read, and sets none', () => {
    const text = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8')
    const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    const onlyForCompose = ['POSTGRES_PASSWORD', 'PUBLISHED_PORT']
    expect(lines.toSorted()).toEqual([...variables, ...onlyForCompose].map((name) => `${name}=`).toSorted())
  })
})

describe('a .env file', () => {
  const folder = async (): Promise<string> => {
    const made = await mkdtemp(join(tmpdir(), 'ventanilla-env-'))
    onTestFinished(() => rm(made, { recursive: true }))
    return made
  }

  it('adds what the process does not have, and never overrules it', async () => {
    const file = join(await folder(), '.env')
    const [fresh, set] = ['VENTANILLA_TEST_FRESH', 'VENTANILLA_TEST_SET']
    process.env[set] = 'process'
    onTestFinished(() => {
      delete process.env[fresh]
      delete process.env[set]
    })
    await writeFile(file, `${fresh}=file\n${set}=file\n`)
    const { record, problems } = environment(file)
    expect(problems).toEqual([])
    expect([record[fresh], record[set]]).toEqual(['file', 'process'])
  })

  it('need not exist, but must be readable where it does', async () => {
    const made = await folder()
    expect(environment(join(made, 'none')).problems).toEqual([])
    expect(environment(made).problems.map(({ wrong }) => wrong.code)).toEqual(['unreadable_file'])
  })
})
