import { describe, expect, it } from 'vitest'
import { Fault } from '../../../src/app/fault.ts'
import { createLog } from '../../../src/telemetry/logger.ts'

const logged = (level: 'debug' | 'info' | 'silent' = 'debug', secrets: readonly string[] = []) => {
  const lines: string[] = []
  const log = createLog({ level, secrets, to: { write: (line) => void lines.push(line) } })
  return {
    log,
    lines,
    last: (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? 'null') as Record<string, unknown>,
  }
}

describe('a log line', () => {
  it('is one JSON object with level, time and event, and the fields beside them', () => {
    const { log, lines, last } = logged()
    log.info('case_opened', { case: 1042, severity: 'critical', at: new Date(0), big: 12n })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    expect(last()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
      event: 'case_opened',
      case: 1042,
      severity: 'critical',
      at: '1970-01-01T00:00:00.000Z',
      big: '12',
    })
  })

  it('is written only from its level on', () => {
    const { log, lines } = logged('info')
    log.debug('quiet')
    expect(lines).toEqual([])
    logged('silent').log.error('quiet')
    log.warn('loud')
    expect(lines).toHaveLength(1)
  })

  it('keeps its own keys, whatever the fields are called', () => {
    const { log, last } = logged()
    log.warn('real', { event: 'forged', level: 'forged', time: 'forged' })
    expect(last()).toMatchObject({ event: 'real', level: 'warn', event_: 'forged' })
  })

  it('stays one line when a text brings line breaks and control characters', () => {
    const { log, lines } = logged()
    log.info('odd', { id: 'a\n{"level":"error","event":"forged"}\u001B[31m' })
    expect(lines[0]?.trimEnd().split('\n')).toHaveLength(1)
  })

  it('survives a field that cannot be read', () => {
    const { log, last } = logged()
    log.error('broken', {
      get trap(): string {
        throw new Error('no')
      },
    })
    expect(last()).toMatchObject({ event: 'log_line_lost', of: 'broken' })
  })

  it('survives what refers to itself, is deep or is long', () => {
    const { log, lines } = logged()
    const knot: Record<string, unknown> = { list: Array.from({ length: 10_000 }, (_, at) => at) }
    knot['self'] = knot
    log.info('knot', { knot, map: new Map([['text', 'x']]), bytes: Buffer.from('secret'), run: () => 1 })
    expect(lines[0]?.length).toBeLessThan(3_000)
  })
})

describe('what nobody may read in a log', () => {
  it.each([
    'text',
    'texts',
    'name',
    'authorName',
    'author',
    'handle',
    'email',
    'draftText',
    'note',
    'body',
    'headers',
    'cookie',
    'authorization',
    'password',
    'signingSecret',
    'client_secret',
    'botToken',
    'tokens',
    'apiKey',
    'api_key',
  ])('is the value of %s, at any depth', (key) => {
    const { log, lines } = logged()
    log.info('hm', { [key]: 'María hunter2', deep: { list: [{ [key]: { inner: 'María hunter2' } }] } })
    expect(lines[0]).not.toMatch(/María|hunter2/)
    expect(lines[0]).toContain('[redacted]')
  })

  it.each([
    ['a webhook secret', 'whsec_c2VjcmV0LWZvci10aGUtZXhhbXBsZQ=='],
    ['a Slack bot token', 'xoxb-1234-5678-AbCdEf'],
    ['a rotated Slack token', 'xoxe.xoxb-1-AbCdEf'],
    ['a Slack refresh token', 'xoxe-1-AbCdEf'],
    ['a Slack app token', 'xapp-1-A0-123-abcdef'],
    ['a Slack webhook', 'T000/B000/AbCdEf', 'https://hooks.slack.com/services/T000/B000/AbCdEf'],
    ['a bearer token', 'abc.def-ghi', 'Authorization: Bearer abc.def-ghi'],
    ['a JSON Web Token', 'eyJhbGciOiJI.eyJzdWIiOiIx.SflKxw'],
    ['an API key', 'sk-proj-abcdefghijklmnop'],
    ['a database password', 'hunter2', 'postgres://ventanilla:hunter2@db.example:5432/v'],
    ['a query', 'hunter2', 'GET https://x.example/search?q=hunter2#frag failed'],
    ['a named password', 'hunter2', 'connect failed: password=hunter2 host=db'],
    ['a named token in JSON', 'hunter2', '{"access_token":"hunter2"}'],
    ['an e-mail address', 'ana@acme.example', 'no such user ana@acme.example'],
  ])('is %s inside any text', (_, secret, text = `before ${secret} after`) => {
    const { log, lines } = logged()
    log.warn('hm', { why: text, error: new Error(text, { cause: new Error(text) }), list: [text] })
    expect(lines[0]).not.toContain(secret)
  })

  it('is a secret of the environment, whatever it looks like', () => {
    const { log, lines } = logged('info', ['correct horse', 'correct horse battery', 'abc', ''])
    log.info('hm', { why: 'tried correct horse battery, then correct horse; abc stays' })
    expect(lines[0]).toContain('tried [redacted], then [redacted]; abc stays')
  })

  it('leaves alone what an operator needs', () => {
    const { log, last } = logged()
    const fields = {
      case: 1042,
      why: 'channel_not_found',
      url: 'https://slack.com/api/chat.postMessage',
      coalescingKey: 'card:case:1042',
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      retryAfterMs: 30_000,
      nothing: null,
    }
    log.info('fine', fields)
    expect(last()).toMatchObject(fields)
  })
})

describe('an error in a log line', () => {
  it('keeps name, message, frames, kind and its chain of causes', () => {
    const { log, last } = logged()
    const root = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET', secretNotes: 'hunter2' })
    log.error('delivery_failed', {
      error: new Fault('unavailable', 'Slack did not answer', { platform: 'slack', cause: root }),
    })
    const { error } = last() as { error: { stack: string[]; cause: unknown } }
    expect(error).toMatchObject({
      name: 'Fault',
      message: 'Slack did not answer',
      kind: 'unavailable',
      platform: 'slack',
      cause: { name: 'Error', message: 'socket hang up', code: 'ECONNRESET' },
    })
    expect(error.stack[0]).toMatch(/logger\.test/)
    expect(JSON.stringify(error)).not.toContain('hunter2')
  })

  it('has none of the values that Postgres, drizzle and JSON.parse repeat in their messages', () => {
    const { log, lines } = logged()
    const postgres = Object.assign(new Error('invalid input syntax for type bigint: "María’s post"'), {
      name: 'PostgresError',
      code: '22P02',
      detail: 'Key (text)=(María’s post) already exists.',
      query: 'insert …',
      parameters: ['María’s post'],
    })
    const drizzle = new Error('Failed query: insert into mentions values ($1)\nparams: María’s post,1', {
      cause: postgres,
    })
    log.error('a', { error: drizzle })
    const parse = (): unknown => JSON.parse('María’s post')
    try {
      parse()
    } catch (error) {
      log.error('b', { error })
    }
    log.error('c', { error: new AggregateError([postgres], 'several') })
    expect(lines.join('')).not.toContain('María')
    expect(lines[0]).toContain('22P02')
    expect(lines[0]).toContain('invalid input syntax for type bigint')
    expect(lines[1]).toContain('is not valid JSON')
  })

  it('may be no error at all', () => {
    const { log, last } = logged()
    log.error('thrown', { error: 'a plain word' })
    expect(last()).toMatchObject({ error: 'a plain word' })
    log.error('thrown', { error: undefined })
    expect(last()).toMatchObject({ event: 'thrown' })
  })

  it('does not follow causes for ever', () => {
    const { log, lines } = logged()
    const error = new Error('round')
    error.cause = error
    log.error('round', { error })
    expect(lines[0]?.length).toBeLessThan(20_000)
  })
})
