import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId } from '../../src/domain/ids.ts'
import { type RunningHttp, startHttp } from '../../src/http/server.ts'
import { customersRouter } from '../../src/sources/customers/put-customers.ts'
import { type FreshDatabase, freshDatabase, silentLog } from '../support/database.ts'
import { plainAssessor } from '../support/plain-assessor.ts'
import { aWorld, type World } from '../support/world.ts'

const secret = 'whsec_c2VjcmV0LWZvci10aGUtdGVzdA=='
let db: FreshDatabase
let world: World
let http: RunningHttp

beforeAll(async () => {
  db = await freshDatabase()
  world = aWorld(db, { assessor: plainAssessor })
  const route = { customers: world.stores.customers, sandbox: true, clock: { now: world.now }, log: silentLog }
  http = await startHttp({
    port: 0,
    host: '127.0.0.1',
    routes: [
      { path: '/customers', router: customersRouter({ ...route, secret, now: Date.now }) },
      { path: '/open', router: customersRouter({ ...route, secret: null, now: Date.now }) },
    ],
    ready: [],
    metrics: { count: () => {}, observe: () => {}, text: async () => '', contentType: 'text/plain' },
    log: silentLog,
  })
})
afterAll(async () => {
  await http.close(0)
  await db.drop()
})
beforeEach(
  () => db.sql`truncate customers, customer_authors, mentions, engagement_samples, cases, case_events restart identity`,
)

const put = async (body: unknown, { path = '/customers', signedWith = secret, method = 'PUT' } = {}) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const at = new Date()
  const response = await fetch(`${http.url}${path}`, {
    method,
    ...(method === 'PUT' && { body: text }),
    headers: {
      'webhook-id': 'm1',
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': new Webhook(signedWith).sign('m1', at, text),
    },
  })
  return { status: response.status, body: await response.json() }
}

describe('PUT /customers', () => {
  it('takes customers in, tells new from changed, and one bad one does not sink its neighbours', async () => {
    const ana = { id: 'c1', name: 'Ana', tier: 'gold', billingPerYear: 12_000, trend: 'leaving' }
    expect(await put({ customers: [ana, { id: 'c2', tier: 'diamond' }, { id: 3 }] })).toMatchObject({
      status: 200,
      body: { added: 2, changed: 0, rejected: [{ index: 1, path: 'tier' }] },
    })
    expect(await put({ ...ana, tier: 'platinum' })).toMatchObject({ body: { added: 0, changed: 1, rejected: [] } })
    expect(await world.stores.customers.get('c1')).toEqual({ ...ana, tier: 'platinum' })
  })
  it('keeps every account of a customer who is sent twice in one request', async () => {
    const authors = (authorId: string) => [{ source: 'x', authorId }]
    await put({
      customers: [
        { id: 'c1', authors: authors('1') },
        { id: 'c1', authors: authors('2') },
      ],
    })
    expect(await db.sql`select author_id from customer_authors order by 1`).toHaveLength(2)
  })
  it('makes a post of theirs weigh more', async () => {
    await put({ id: 'c1', tier: 'platinum', billingPerYear: 90_000, authors: [{ source: 'x', authorId: 'author-2' }] })
    const [stranger, customer] = await world.hear({ id: '1' }, { id: '2' })
    const valueOf = async (id: typeof stranger) => id && (await world.state(id))?.assessment.value.value
    expect(await valueOf(customer)).toBeGreaterThan((await valueOf(stranger)) ?? 100)
  })
  it('refuses what is not signed, not JSON, not a list, too many or not PUT, and says what to do', async () => {
    expect(await put({ id: 'c1' }, { signedWith: 'whsec_b3RoZXI=' })).toMatchObject({ status: 401 })
    expect(await put('{')).toMatchObject({ status: 400 })
    expect(await put([{ id: 'c1' }])).toMatchObject({ status: 400 })
    expect(await put({ customers: Array.from({ length: 501 }, (_, id) => ({ id })) })).toMatchObject({ status: 413 })
    expect(await put('', { method: 'GET' })).toMatchObject({ status: 405 })
    expect(await put({ id: 'c1' }, { path: '/open' })).toMatchObject({ status: 200 })
  })
})

describe('an open case', () => {
  const authors = [{ source: 'x', authorId: 'author-1' }]
  const lost = 'You lost my suitcase and nobody answers the phone.'
  const open = async (): Promise<CaseId> => {
    world = aWorld(db)
    const [id] = await world.hear({ id: '1', text: lost })
    if (id === undefined) throw new Error('no case')
    return id
  }
  const shown = async (id: CaseId) => {
    const one = await world.state(id)
    return one && [Math.round(one.assessment.value.value), one.severity, one.route]
  }
  const linked = (id: CaseId, values: Readonly<Record<string, string>>) =>
    world.press('leo', 'case.link_customer.v1', id, { trend: 'unknown', ...values })

  it('is weighed again when its author is linked at the card: value, severity and route follow', async () => {
    const id = await open()
    expect(await shown(id)).toEqual([0, 'medium', 'public_reply'])
    expect(await linked(id, { id: 'c1', tier: 'platinum', billing: '90000' })).toEqual({
      kind: 'done',
      text: 'Linked to customer c1. The case is weighed again with that.',
    })
    expect(await shown(id)).toEqual([93, 'high', 'call'])
    const events = await world.stores.cases.events(id)
    expect(events.map(({ body }) => body.type)).toEqual(['opened', 'value_changed'])
  })
  it('follows what the CRM says of its author, up and down, and severity that was reached stays', async () => {
    const id = await open()
    await put({ id: 'c1', tier: 'platinum', authors })
    await world.takeIn()
    expect(await shown(id)).toEqual([75, 'high', 'call'])
    await put({ id: 'c1', tier: 'silver', authors })
    await world.takeIn()
    expect(await shown(id)).toEqual([40, 'high', 'call'])
  })
  it('is left alone by a CRM that says nothing new, and told of by one that moves the account', async () => {
    const id = await open()
    await put({ id: 'c1', tier: 'gold', authors })
    await world.takeIn()
    await put({ id: 'c1', tier: 'gold', name: 'Ana', authors })
    expect(await world.takeIn()).toBe(0)
    await put({ id: 'c2', tier: 'silver', authors })
    await world.takeIn()
    expect(await shown(id)).toEqual([40, 'medium', 'public_reply'])
  })
  it('keeps the word of the CRM against what is typed at the card, and says so', async () => {
    const id = await open()
    await put({ id: 'c1', tier: 'gold' })
    expect(await linked(id, { id: 'c1', tier: 'standard' })).toEqual({
      kind: 'done',
      text: 'Linked to customer c1, as the CRM knows them: Gold. The case is weighed again with that.',
    })
    expect((await shown(id))?.[0]).toBe(55)
  })
  it('that is closed stays as it was: what was linked counts from the next post on', async () => {
    const id = await open()
    await world.press('leo', 'case.close.v1', id, { why: 'not_risky' })
    expect(await linked(id, { id: 'c1', tier: 'platinum' })).toEqual({
      kind: 'done',
      text: 'Linked to customer c1: Platinum. It counts from the author’s next post on.',
    })
    expect(await world.takeIn()).toBe(0)
    expect((await shown(id))?.[0]).toBe(0)
  })
})

describe('ventanilla customers', () => {
  it('takes over a file with a line for each account, and names the lines it could not take', async () => {
    const { takeCustomersOver } = await import('../../src/cli/customers.ts')
    const { wordsIn } = await import('../../src/locales/text.ts')
    const file = join(tmpdir(), `customers-${process.pid}-${Date.now()}.csv`)
    await writeFile(file, 'id;tier;source;author_id\nc1;gold;x;1\nc1;gold;x;2\nc2;bronze;;\nc3;;;\n')
    const said: string[] = []
    const say = (line: string): void => void said.push(line)
    expect(await takeCustomersOver({ words: wordsIn('en'), out: say, err: say }, world, file)).toBe(1)
    expect(said.join('\n')).toContain('Line 4')
    expect(said.at(-1)).toBe('2 new, 0 changed, 1 not taken.')
    expect(await db.sql`select 1 from customer_authors`).toHaveLength(2)
  })
})
