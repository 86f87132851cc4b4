import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type RunningHttp, startHttp } from '../../src/http/server.ts'
import { ingestRouter } from '../../src/sources/webhook/ingest.ts'
import { type FreshDatabase, freshDatabase, silentLog } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { aWorld, wire } from '../support/world.ts'

const secret = `whsec_${randomBytes(24).toString('base64')}`
const minute = 60_000

let db: FreshDatabase
let http: RunningHttp

beforeAll(async () => {
  db = await freshDatabase()
  const { receive } = aWorld(db)
  const router = ingestRouter({
    receive,
    policy: examplePolicy(),
    secret,
    sandbox: false,
    log: silentLog,
    now: Date.now,
  })
  const metrics = { count: () => {}, observe: () => {}, text: async () => '', contentType: 'text/plain' }
  http = await startHttp({
    port: 0,
    host: '127.0.0.1',
    routes: [{ path: '/ingest', router }],
    ready: [],
    metrics,
    log: silentLog,
  })
})
afterAll(async () => {
  await http.close(0)
  await db.drop()
})
beforeEach(async () => {
  await db.sql`truncate mentions, engagement_samples, mention_edits`
})

interface Sending {
  readonly source?: string
  /** How far the sender's clock is off. */
  readonly skewMs?: number
  readonly headers?: Readonly<Record<string, string>>
}

const send = async (
  payload: unknown,
  { source = 'x', skewMs = 0, headers = {} }: Sending = {},
): Promise<{ status: number; answer: Record<string, unknown> }> => {
  const body = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload)
  const at = new Date(Date.now() + skewMs)
  const response = await fetch(`${http.url}/ingest/${source}`, {
    method: 'POST',
    headers: {
      'webhook-id': 'msg_1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(secret).sign('msg_1', at, body.toString()),
      ...headers,
    },
    body,
  })
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
}

const stored = async (): Promise<readonly string[]> =>
  (await db.sql<{ id: string }[]>`select external_id as id from mentions order by id`).map((row) => row.id)

describe('what is signed', () => {
  it('is committed before it is answered', async () => {
    expect(await send(wire({ id: '1' }))).toEqual({
      status: 202,
      answer: { accepted: 1, duplicates: 0, rejected: [] },
    })
    expect(await stored()).toEqual(['1'])
  })
  it.each([
    ['cut short', '{"id":'],
    ['nothing', ''],
    ['not UTF-8', Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')])],
    ['a list', '[]'],
    ['null', 'null'],
    ['nested beyond all reason', `${'['.repeat(400_000)}${']'.repeat(400_000)}`],
  ])('and %s is answered 400', async (_what, body) => {
    const { status, answer } = await send(body)
    expect({ status, tells: typeof answer['error'] }).toEqual({ status: 400, tells: 'string' })
  })
  it('and larger than a mebibyte is answered 413, packed or not', async () => {
    expect(await send(wire({ text: 'x'.repeat(2 << 20) }))).toMatchObject({ status: 413 })
    expect(await send(gzipSync(Buffer.alloc(20 << 20)), { headers: { 'content-encoding': 'gzip' } })).toMatchObject({
      status: 413,
    })
  })
  it('and more than 500 mentions is answered 413, and 500 are taken', async () => {
    const many = (count: number) => ({ mentions: Array.from({ length: count }, (_, id) => wire({ id: `m${id}` })) })
    expect(await send(many(501))).toMatchObject({ status: 413 })
    expect(await send(many(500))).toMatchObject({ status: 202, answer: { accepted: 500 } })
  })
  it.each(['nosuch', '__proto__', 'constructor', 'toString'])(
    'for a source called %s is answered 404',
    async (source) => {
      expect(await send(wire({}), { source })).toMatchObject({ status: 404 })
    },
  )
})

describe('what is signed wrongly', () => {
  it.each([6 * minute, -6 * minute])('by a clock %d ms off is answered 401', async (skewMs) => {
    const { status, answer } = await send(wire({}), { skewMs })
    expect(status).toBe(401)
    expect(answer['error']).toContain('clock')
  })
  it.each([
    ['with another signature', { 'webhook-signature': 'v1,AAAA' }],
    ['with none', { 'webhook-signature': '' }],
    ['by a scheme nobody knows', { 'webhook-signature': 'v9,AAAA v1a,BBBB' }],
    ['with a time that is none', { 'webhook-timestamp': 'soon' }],
  ])('%s is answered 401, and nothing is stored', async (_what, headers) => {
    expect(await send(wire({}), { headers })).toMatchObject({ status: 401 })
    expect(await stored()).toEqual([])
  })
})

describe('one bad mention', () => {
  const half = '\\ud800'
  it.each([
    ['is a number', 7],
    ['has followers below zero', wire({ id: 'bad', author: { followers: -5 } })],
    ['has an id no index holds', wire({ id: 'bad', conversationId: '字'.repeat(500) })],
    ['is nested too deeply', wire({ id: 'bad', more: 'deep' })],
  ])('that %s does not sink its neighbours', async (_what, bad) => {
    const { status, answer } = await send(
      `{"mentions":[${[wire({ id: '1' }), bad, wire({ id: '2' })].map((one) => deepJson(one)).join(',')}]}`,
    )
    expect({ status, answer }).toMatchObject({ status: 202, answer: { accepted: 2, rejected: [{ index: 1 }] } })
    expect(await stored()).toEqual(['1', '2'])
  })
  it.each([
    [
      'half a surrogate pair in an unknown key',
      JSON.stringify(wire({ id: '2', more: { a: ['@@'] } })).replace('@@', half),
    ],
    [
      'half a surrogate pair as an unknown key',
      JSON.stringify(wire({ id: '2', more: { '@@': 1 } })).replace('@@', half),
    ],
    ['a name that is cut within an emoji', JSON.stringify(wire({ id: '2', author: { name: `${'a'.repeat(199)}🔥` } }))],
    ['null characters', JSON.stringify(wire({ id: '2', text: 'fire\0', more: ['\0'] }))],
  ])('with %s is stored beside them', async (_what, json) => {
    expect(await send(`{"mentions":[${JSON.stringify(wire({ id: '1' }))},${json}]}`)).toMatchObject({
      status: 202,
      answer: { accepted: 2 },
    })
  })
})

it('the same mention from twenty senders at once is stored once', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(wire({ id: 'same' }))))
  expect(answers.map(({ answer }) => Number(answer['accepted'])).reduce((sum, one) => sum + one)).toBe(1)
  expect(await stored()).toEqual(['same'])
})

/** `JSON.stringify` runs out of stack where its reader does not. */
const deepJson = (one: unknown): string => {
  if (typeof one !== 'object' || one === null || !('more' in one)) return JSON.stringify(one)
  return JSON.stringify({ ...one, more: '@@' }).replace('"@@"', '['.repeat(9_000) + ']'.repeat(9_000))
}
