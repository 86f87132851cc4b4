import { request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CaseId } from '../../src/domain/ids.ts'
import { changesAtOnce } from '../../src/platforms/sandbox/limits.ts'
import { aCard } from '../support/fake-desk.ts'
import { channel, person, type Sandbox, startSandbox } from '../support/sandbox.ts'
import { type Listening, listen } from '../support/sandbox-stream.ts'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await startSandbox()
})
afterEach(async () => {
  await sandbox.stop()
})

const key = 'press-0001'
const press = (changes: Record<string, unknown> = {}) => ({
  as: 'ana',
  action: 'case.claim.v1',
  target: 'c1042.v7',
  values: null,
  requestKey: key,
  ...changes,
})
const answer = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>

describe('a press', () => {
  test('reaches the desk as who pressed, on what and with what', async () => {
    sandbox.desk.answer({ kind: 'refused', text: 'Leo has it.' })
    const given = await answer(sandbox.ask('/sandbox/press', press({ values: { text: 'Hi\u0000' } })))
    expect(given).toEqual({ kind: 'refused', text: 'Leo has it.' })
    expect(sandbox.desk.pressed).toEqual([
      {
        action: 'case.claim.v1',
        target: { caseId: 1042, version: 7 },
        values: { text: 'Hi' },
        by: { platform: 'sandbox', userId: 'ana', aliases: [], name: 'Ana Ruiz', locale: 'es' },
        requestKey: `sandbox:ana:${key}`,
      },
    ])
  })

  test.each([
    ['an action that never was', { action: 'case.explode.v1' }],
    ['a target that is no button’s', { target: 'c1042; drop table cases' }],
    ['a key that is none', { requestKey: 'x' }],
    ['values that are no texts', { values: { text: 5 } }],
  ])('of %s is answered with what is wrong', async (_what, changes) => {
    const response = await sandbox.ask('/sandbox/press', press(changes))
    expect(response.status).toBe(400)
    expect(await response.json()).toHaveProperty('error', expect.stringContaining(Object.keys(changes)[0] ?? ''))
    expect(sandbox.desk.pressed).toEqual([])
  })

  test('by somebody the policy does not list is refused', async () => {
    expect((await sandbox.ask('/sandbox/press', press({ as: 'mallory' }))).status).toBe(404)
  })

  test('on a desk that breaks is answered, logged, and says nothing of the inside', async () => {
    sandbox.desk.answer(() => {
      throw new Error('the password is hunter2')
    })
    const response = await sandbox.ask('/sandbox/press', press())
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('hunter2')
    expect(sandbox.logged).toEqual(['sandbox.request_failed'])
  })
})

describe('a request', () => {
  test.each([
    ['that is no JSON', '{"as":', 400],
    ['that is too large', JSON.stringify({ text: 'x'.repeat(200_000) }), 413],
  ])('%s is refused', async (_what, body, status) => {
    const response = await sandbox.ask('/sandbox/press', body)
    expect(response.status).toBe(status)
    expect(await response.json()).toHaveProperty('error')
  })

  test('to nowhere is answered', async () => {
    expect((await sandbox.ask('/sandbox/nowhere?as=ana')).status).toBe(404)
  })

  test('by a foreign name that points to this machine is refused', async () => {
    const status = await new Promise((done, fail) => {
      const { port } = new URL(sandbox.url)
      request({ port, path: '/', headers: { host: 'evil.example' } }, (response) => done(response.resume().statusCode))
        .on('error', fail)
        .end()
    })
    expect(status).toBe(403)
  })

  test('from another site changes nothing', async () => {
    const response = await sandbox.ask('/sandbox/press', press(), { origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(sandbox.desk.pressed).toEqual([])
  })

  test.each(['/', '/sandbox/page/sandbox.js', '/sandbox/world?as=ana'])(
    'for %s comes with a strict policy',
    async (path) => {
      const { status, headers } = await sandbox.ask(path)
      expect(status).toBe(200)
      expect(headers.get('content-security-policy')).toContain("script-src 'self'")
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    },
  )

  test('cannot leave the folder of the page', async () => {
    expect((await sandbox.ask('/sandbox/page/..%2fapp.ts')).status).toBe(404)
    expect((await sandbox.ask('/sandbox/page/tsconfig.json')).status).toBe(404)
  })
})

describe('a conversation', () => {
  test('keeps what was typed and answered in private, and shows it to nobody else', async () => {
    sandbox.desk.answerTyped({ kind: 'show', card: aCard({ key: 'queue', summary: 'Your queue' }) })
    const said = { as: 'ana', room: '@ana', text: 'queue', requestKey: key }
    expect(await answer(sandbox.ask('/sandbox/say', said))).toEqual({ kind: 'kept' })
    expect(sandbox.desk.said).toMatchObject([
      { text: 'queue', by: { userId: 'ana' }, requestKey: `sandbox:ana:${key}` },
    ])
    const { messages } = await answer(sandbox.ask('/sandbox/messages?as=ana&room=@ana'))
    expect(messages).toMatchObject([
      { author: { id: 'ana', name: 'Ana Ruiz' }, summary: 'queue' },
      { author: null, summary: 'Your queue' },
    ])
    expect((await sandbox.ask('/sandbox/messages?as=leo&room=@ana')).status).toBe(403)
    expect(await sandbox.gateway.find(person('ana'), 'queue', 0)).toBeNull()
  })

  test('in a channel stays between the two', async () => {
    const said = { as: 'ana', room: 'care', text: 'help', requestKey: key }
    expect(await answer(sandbox.ask('/sandbox/say', said))).toEqual({ kind: 'done', text: 'Heard.' })
    expect(await answer(sandbox.ask('/sandbox/messages?as=ana&room=care'))).toMatchObject({ messages: [], more: false })
  })

  test('under a card is a note on its case, and no message of its own', async () => {
    const action = {
      id: 'case.claim.v1',
      label: 'Claim',
      describe: 'Claim',
      target: { caseId: 1042 as CaseId },
    } as const
    const ref = await sandbox.gateway.post(channel('care'), aCard({ key: 'any', actions: [action] }))
    const note = { as: 'ana', thread: Number(ref['id']), text: 'Called her.', requestKey: key }
    expect(await answer(sandbox.ask('/sandbox/note', note))).toEqual({ kind: 'done', text: 'Done.' })
    expect(sandbox.desk.pressed).toMatchObject([
      { action: 'case.note.v1', target: { caseId: 1042 }, values: { text: 'Called her.' } },
    ])
    expect(await answer(sandbox.ask(`/sandbox/threads/${ref['id']}?as=ana`))).toEqual({ messages: [] })
  })

  test('under what is no case has nothing to note on', async () => {
    const ref = await sandbox.gateway.post(channel('care'), aCard({ key: 'digest:1' }))
    const note = { as: 'leo', thread: Number(ref['id']), text: 'Hm.', requestKey: key }
    expect(await answer(sandbox.ask('/sandbox/note', note))).toMatchObject({ kind: 'refused' })
    expect(sandbox.desk.pressed).toEqual([])
  })
})

describe('the controls', () => {
  test('send a mention by the same way as any other', async () => {
    const values = { text: 'Fire!', handle: 'maria', source: 'x' }
    expect(await answer(sandbox.ask('/sandbox/mention', { as: 'leo', values }))).toMatchObject({ kind: 'done' })
    expect(sandbox.mentions).toMatchObject([{ text: 'Fire!', source: 'x', publishedAt: '2026-11-22T09:00:00.000Z' }])
  })

  test('say why a mention was not taken', async () => {
    const values = { text: 'refuse me', handle: 'maria', source: 'x' }
    expect(await answer(sandbox.ask('/sandbox/mention', { as: 'leo', values }))).toEqual({
      kind: 'invalid',
      errors: { '': 'text: refused by the test' },
    })
  })

  test('set the clock and begin the day', async () => {
    expect(await answer(sandbox.ask('/sandbox/clock', { as: 'leo', speed: 60 }))).toMatchObject({ speed: 60 })
    expect(sandbox.clock.speed()).toBe(60)
    expect((await sandbox.ask('/sandbox/clock', { as: 'leo', speed: -1 })).status).toBe(400)
    await sandbox.ask('/sandbox/sample-day', { as: 'leo' })
    expect(sandbox.plays.count).toBe(1)
  })
})

describe('the stream', () => {
  const streams: Listening[] = []
  afterEach(() => {
    for (const stream of streams.splice(0)) stream.close()
  })
  const open = async (as: string, since = 0, headers: Record<string, string> = {}): Promise<Listening> => {
    const stream = await listen(`${sandbox.url}/sandbox/events?as=${as}&since=${since}`, headers)
    streams.push(stream)
    return stream
  }

  test('tells what is posted, changed and answered', async () => {
    const stream = await open('ana')
    const ref = await sandbox.gateway.post(channel('care'), aCard({ summary: 'New.' }))
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'New.', replies: 0 } } })
    await sandbox.gateway.edit(ref, aCard({ summary: 'Claimed.' }))
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'Claimed.' } } })
    await sandbox.gateway.post(channel('care'), aCard({ key: 'h', summary: 'Ana claimed it.' }), { thread: ref })
    expect(await stream.next('reply')).toMatchObject({ data: { message: { summary: 'Ana claimed it.' } } })
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'Claimed.', replies: 1 } } })
  })

  test('tells what another process wrote', async () => {
    const stream = await open('ana')
    const card = aCard({ summary: 'From elsewhere.' })
    await sandbox.store.post({
      room: 'care',
      threadOf: null,
      key: 'case:9',
      card,
      author: null,
      at: sandbox.clock.now(),
    })
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'From elsewhere.' } } })
  })

  test('tells nobody what is for somebody else', async () => {
    const stream = await open('leo')
    await sandbox.gateway.post(person('ana'), aCard({ summary: 'Only Ana.' }))
    await sandbox.gateway.showHome?.(person('ana'), aCard({ summary: 'Ana’s page.' }))
    await sandbox.gateway.post(channel('care'), aCard({ summary: 'Everybody.' }))
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'Everybody.' } } })
  })

  test('goes on where a page was cut off', async () => {
    await sandbox.gateway.post(channel('care'), aCard({ summary: 'First.' }))
    const stream = await open('ana')
    const first = await stream.next('message')
    stream.close()
    await sandbox.gateway.post(channel('care'), aCard({ summary: 'Meanwhile.' }))
    const again = await open('ana', 0, { 'last-event-id': String(first.id) })
    expect(await again.next('message')).toMatchObject({ data: { message: { summary: 'Meanwhile.' } } })
  })

  test('has a page load afresh that missed too much, or that knew another database', async () => {
    for (let index = 0; index <= changesAtOnce; index += 1) await sandbox.gateway.post(channel('care'), aCard())
    expect(await (await open('ana')).next('resync')).toMatchObject({ id: changesAtOnce + 1 })
    expect(await (await open('ana', 5_000)).next('resync')).toMatchObject({ id: changesAtOnce + 1 })
  })

  test('tells when the clock or the sample day change', async () => {
    const stream = await open('ana')
    expect(await stream.next('state')).toMatchObject({ data: { clock: { speed: 1 }, sampleDay: { playing: false } } })
    await sandbox.ask('/sandbox/clock', { as: 'leo', speed: 600 })
    expect(await stream.next('state')).toMatchObject({ data: { clock: { speed: 600 } } })
    await sandbox.ask('/sandbox/sample-day', { as: 'leo' })
    expect(await stream.next('state')).toMatchObject({ data: { sampleDay: { playing: true } } })
  })

  test('survives a database that is away for a while', async () => {
    const stream = await open('ana')
    const { changesAfter } = sandbox.store
    let failures = 0
    Object.assign(sandbox.store, {
      changesAfter: async (...args: Parameters<typeof changesAfter>) => {
        failures += 1
        if (failures < 3) throw new Error('away')
        return changesAfter(...args)
      },
    })
    await sandbox.gateway.post(channel('care'), aCard({ summary: 'After all.' }))
    expect(await stream.next('message')).toMatchObject({ data: { message: { summary: 'After all.' } } })
    expect(sandbox.logged).toEqual(['sandbox.stream_blind'])
  })
})
