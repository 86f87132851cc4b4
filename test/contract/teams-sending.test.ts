import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Fault } from '../../src/app/fault.ts'
import type { Destination } from '../../src/app/ports/gateway.ts'
import { mostAheadMs } from '../../src/app/ports/sending-rate.ts'
import { line } from '../../src/cards/card.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { instant } from '../../src/domain/time.ts'
import { threadRates } from '../../src/platforms/teams/limits.ts'
import { aCard } from '../support/fake-desk.ts'
import { examplePolicy } from '../support/policy.ts'
import { careChannel, crisisChannel, team, teamInstalled } from '../support/teams/activities.ts'
import { startConnector } from '../support/teams/loopback-connector.ts'
import { care, install, startWithTeam } from '../support/teams/team.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'

let world: TeamsWorld
beforeEach(async () => {
  world = await startWithTeam()
})
afterEach(() => world.stop())

const post = (to: Destination = care) => world.platform.gateway.post(to, aCard())

describe('what goes out to Teams', () => {
  beforeEach(async () => {
    await install(world)
  })

  test.each([
    [429, 'rate_limited'],
    [412, 'unavailable'],
    [502, 'unavailable'],
    [504, 'unavailable'],
    [500, 'unavailable'],
    [413, 'invalid'],
    [401, 'unauthorized'],
  ] as const)('is tried once, and %s is left to the outbox', async (status, kind) => {
    const before = world.connector.calls.length
    world.connector.mishap({ on: 'post', status, headers: { 'retry-after': '3' } })
    await expect(post()).rejects.toMatchObject({ kind, retryAfterMs: 3_000 })
    expect(world.connector.calls).toHaveLength(before + 1)
  })

  test('does not follow a redirect with its token', async () => {
    world.connector.mishap({ on: 'post', status: 307, headers: { location: 'http://127.0.0.1:9/' } })
    await expect(post()).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('never reached Teams: nothing can stand there', async () => {
    const known = await world.conversations.conversation(careChannel)
    if (known === null) throw new Error('the team is installed')
    const gone = await startConnector(null)
    await gone.close()
    await world.conversations.remember({ ...known, serviceUrl: gone.serviceUrl }, 0 as never)
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable', mayHaveHappened: false })
  })

  test('keeps within the rates of a thread, and says how long to wait where it is long', async () => {
    const now = instant(Date.now())
    while ((await world.deliveries.admit(threadRates(careChannel), now)) <= mostAheadMs);
    const standing = world.connector.messages.length
    const refused: unknown = await post().catch((error: unknown) => error)
    expect(refused).toMatchObject({ kind: 'rate_limited', mayHaveHappened: false })
    const { retryAfterMs } = refused as Fault
    expect(retryAfterMs).toBeGreaterThan(mostAheadMs)
    expect(retryAfterMs).toBeLessThan(2 * mostAheadMs)
    expect(world.connector.messages).toHaveLength(standing)
    expect(await post({ ...care, id: crisisChannel })).toMatchObject({ channel: crisisChannel })
  })

  test('brings a picture only where Teams does not draw the figures itself', async () => {
    const attachments = [{ name: 'chart.png', png: new Uint8Array([1, 2, 3]), alt: 'Three' }]
    await world.platform.gateway.post(care, aCard(), { attachments })
    expect(world.connector.messages[0]?.versions[0]?.attachments?.[1]).toEqual({
      contentType: 'image/png',
      contentUrl: 'data:image/png;base64,AQID',
      name: 'chart.png',
    })
    const chart = {
      kind: 'bar',
      title: 'New',
      series: [{ name: 'a', points: [{ label: 'Mon', value: 3 }] }],
      asText: 'Three',
    } as const
    await world.platform.gateway.post(care, aCard({ blocks: [{ kind: 'chart', chart }] }), { attachments })
    expect(world.connector.messages[1]?.versions[0]?.attachments).toHaveLength(1)
  })

  test('history stands under its card, and a link leads to it', async () => {
    const ref = await post()
    const note = await world.platform.gateway.post(care, aCard({ key: 'history:1:2' }), { thread: ref })
    expect(note['conversation']).toBe(ref['conversation'])
    expect(await world.platform.gateway.link(note)).toMatch(
      /^https:\/\/teams\.microsoft\.com\/l\/message\/19%3Acare%40thread\.tacv2\/\d+\?tenantId=.+&groupId=.+&parentMessageId=\d+$/,
    )
  })
})

describe('a mention', () => {
  test('goes by Teams’ own id of the person, also where the policy knows but an address', async () => {
    const policy = examplePolicy()
    const people = policy.staff.map((one) => (one.id === 'ana' ? { ...one, teams: 'Ana@acme.example' } : one))
    const byAddress = await startTeams({ policy: { ...policy, staff: people } })
    try {
      const { connector, platform } = byAddress
      connector.team(team, [{ id: careChannel }])
      connector.person({ id: '29:ana', email: 'ana@acme.example' })
      await byAddress.send(teamInstalled(connector.serviceUrl))
      await vi.waitUntil(async () => (await byAddress.conversations.conversation(careChannel)) !== null)
      const blocks = [line({ text: 'Ana', staff: 'ana' as StaffId }, ', case 7 waits.')]
      await platform.gateway.post(care, aCard({ blocks }))
      const [message] = connector.messages
      if (message === undefined) throw new Error('nothing was posted')
      expect(connector.cardOf(message).msteams?.entities).toEqual([
        { type: 'mention', text: '<at>Ana Ruiz</at>', mentioned: { id: '29:ana', name: 'Ana Ruiz' } },
      ])
    } finally {
      await byAddress.stop()
    }
  })
})
