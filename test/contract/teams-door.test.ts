import { request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { TeamsSetupError } from '../../src/platforms/teams/options.ts'
import { activity, execute, type Json, personal, pressData } from '../support/teams/activities.ts'
import type { TokenChanges } from '../support/teams/authority.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'

// The SDK prints the public key to the console for every forged token.
vi.spyOn(console, 'error').mockImplementation(() => undefined)

const seconds = (fromNow: number): number => Math.floor(Date.now() / 1_000) + fromNow

describe('the door of Teams', () => {
  let world: TeamsWorld
  const claim = (changes: Json = {}): Json =>
    execute(world.connector.serviceUrl, pressData('case.claim.v1', { caseId: 7 as never }), changes)
  beforeAll(async () => {
    world = await startTeams()
  })
  afterAll(() => world.stop())
  afterEach(() => {
    world.desk.pressed.length = 0
  })

  test('opens for a token that is good, and for one a little late', async () => {
    expect((await world.send(claim())).status).toBe(200)
    expect((await world.send(claim(), { claims: { exp: seconds(-120) } })).status).toBe(200)
    expect(world.desk.pressed).toHaveLength(2)
  })

  test.each<[string, TokenChanges]>([
    ['expired', { claims: { exp: seconds(-600) } }],
    ['for another bot', { claims: { aud: 'another-app' } }],
    ['by another issuer', { claims: { iss: 'https://sts.windows.net/evil/' } }],
    ['for another server', { claims: { serviceurl: 'https://evil.example/' } }],
    ['for no server', { claims: { serviceurl: undefined } }],
    ['forged', { forged: true }],
    ['unsigned', { header: { alg: 'none' } }],
    ['signed with an unknown key', { header: { kid: 'unknown' } }],
    ['signed with a key that is not endorsed for Teams', { unendorsed: true }],
    ['not yet valid', { claims: { nbf: seconds(900) } }],
  ])('stays shut for a token that is %s', async (_name, changes) => {
    expect((await world.send(claim(), changes)).status).toBe(401)
    expect(world.desk.pressed).toEqual([])
  })

  test.each([
    ['no token', {}],
    ['a password', { authorization: 'Basic dTpw' }],
    ['garbage', { authorization: 'Bearer x' }],
    ['three pieces of garbage', { authorization: 'Bearer x.y.z' }],
  ])('stays shut for %s', async (_name, headers) => {
    expect((await world.post(JSON.stringify(claim()), headers)).status).toBe(401)
    expect(world.desk.pressed).toEqual([])
  })

  test('a good token does not cover an address it does not name', async () => {
    const elsewhere = { ...claim(), serviceUrl: 'https://evil.example/' }
    expect((await world.send(elsewhere)).status).toBe(401)
    expect(world.desk.pressed).toEqual([])
  })

  test.each([
    [
      'in the conversation',
      { conversation: { id: '19:x@thread.tacv2', conversationType: 'channel', tenantId: 'foreign' } },
    ],
    ['in the channel data', { channelData: { tenant: { id: 'foreign' } } }],
    ['nowhere', { conversation: { id: '19:x@thread.tacv2', conversationType: 'channel' }, channelData: {} }],
  ])('a good token of a foreign tenant, named %s, is refused', async (_name, changes) => {
    expect((await world.send(claim(changes))).status).toBe(403)
    expect(world.desk.pressed).toEqual([])
    expect(await world.conversations.count()).toMatchObject({ people: 0 })
  })

  test('another channel of the Bot Framework is refused', async () => {
    for (const channelId of ['webchat', 'emulator', 'AseChannel', 'directline'])
      expect((await world.send(claim({ channelId }))).status).toBe(401)
    expect(world.desk.pressed).toEqual([])
  })

  test.each([
    ['an empty object', '{}'],
    ['a type that is a number', '{"type":5}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['text', '"x"'],
    ['half of it', '{"type":"message"'],
    ['nothing', ''],
    ['depth', '['.repeat(50_000)],
    ['a prototype', '{"__proto__":{"type":"message"},"type":"message"}'],
  ])('%s is answered 400 before anybody is asked who sent it', async (_name, body) => {
    const headers = { authorization: `Bearer ${world.authority.token()}` }
    expect((await world.post(body, headers)).status).toBe(400)
    expect((await world.post(body)).status).toBe(400)
  })

  test('what is too large or no JSON at all is refused by its kind', async () => {
    const huge = JSON.stringify(claim({ text: 'x'.repeat(2_000_000) }))
    expect((await world.post(huge)).status).toBe(413)
    expect((await world.post('<xml/>', { 'content-type': 'text/xml' })).status).toBe(400)
    const got = await fetch(world.url)
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('after all of this it still opens', async () => {
    expect((await world.send(claim())).body).toMatchObject({ statusCode: 200, value: 'Done.' })
  })

  test('a refusal says nothing of whom it believes, and the log nothing of what was said', async () => {
    const refused = await world.send(personal(world.connector.serviceUrl, { text: 'my secret words' }), {
      forged: true,
    })
    expect(JSON.stringify(refused.body)).toBe('{"error":"token"}')
    expect(JSON.stringify(world.logged)).not.toMatch(/secret words|Bearer|eyJ/)
  })
})

describe('the door while Microsoft’s keys are out of reach', () => {
  test('asks to come again, rather than to say that the token is bad', async () => {
    const world = await startTeams()
    world.authority.goDown()
    const claim = execute(world.connector.serviceUrl, pressData('case.claim.v1'))
    expect((await world.send(claim)).status).toBe(503)
    expect(world.desk.pressed).toEqual([])
    await world.stop()
  })
})

describe('without a token check', () => {
  let world: TeamsWorld
  beforeAll(async () => {
    world = await startTeams({ env: { kind: 'no_auth', appId: null, tenantId: null } })
  })
  afterAll(() => world.stop())

  test('a client on this machine is served', async () => {
    world.connector.install('a:29:ana')
    const sent = await world.post(JSON.stringify(personal(world.connector.serviceUrl, { text: 'queue' })))
    expect(sent.status).toBe(200)
    expect(world.connector.messages.at(-1)?.versions[0]?.text).toBe('Heard.')
    expect(world.connector.calls.at(-1)?.authorization).toBeNull()
  })

  test.each([
    'http://evil.example/',
    'http://169.254.169.254/latest/',
    'http://localhost.evil.example/',
    'http://127.0.0.1@evil.example/',
    'http://0x7f000001.evil.example/',
  ])('it is never made to post to %s', async (serviceUrl) => {
    expect((await world.post(JSON.stringify(personal(serviceUrl, { text: 'queue' })))).status).toBe(403)
  })

  test('a web page that calls this machine by a name of its own is refused, and so is what came through a proxy', async () => {
    const heard = world.desk.said.length
    const body = JSON.stringify(personal(world.connector.serviceUrl, { text: 'queue' }))
    expect(await withHost(world.url, 'evil.example', body)).toBe(403)
    expect((await world.post(body, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await world.post(body, { origin: 'null' })).status).toBe(403)
    for (const [name, value] of proxied)
      expect([name, (await world.post(body, { [name]: value })).status]).toEqual([name, 403])
    expect(world.desk.said).toHaveLength(heard)
  })

  test.each(['0.0.0.0', '::', '192.168.1.4', 'chat.acme.example'])(
    'it does not start where %s is listened on',
    async (host) => {
      await expect(startTeams({ env: { kind: 'no_auth', appId: null, tenantId: null }, host })).rejects.toThrow(
        TeamsSetupError,
      )
    },
  )
})

/** What proxies and tunnels leave on a request. */
const proxied = [
  ['x-forwarded-for', '203.0.113.9'],
  ['x-forwarded-host', 'chat.acme.example'],
  ['x-forwarded-proto', 'https'],
  ['forwarded', 'for=203.0.113.9'],
  ['via', '1.1 proxy'],
  ['x-real-ip', '203.0.113.9'],
  ['cf-connecting-ip', '203.0.113.9'],
  ['x-original-host', 'chat.acme.example'],
  ['x-envoy-external-address', '203.0.113.9'],
] as const

/** `fetch` sets the Host header itself. */
const withHost = (url: string, host: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', headers: { host, 'content-type': 'application/json' } }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })

describe('an activity nobody handles', () => {
  test('is taken note of and done with', async () => {
    const world = await startTeams()
    const odd = activity(world.connector.serviceUrl, { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] })
    expect((await world.send(odd)).status).toBe(200)
    expect((await world.send({ ...odd, type: 'invoke', name: 'fileConsent/invoke' })).status).toBe(501)
    await world.stop()
  })
})
