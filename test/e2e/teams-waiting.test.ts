import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import type { Platform } from '../../src/domain/ids.ts'
import { maxAttempts } from '../../src/outbox/backoff.ts'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { activity, careChannel, crisisChannel, team, teamInstalled } from '../support/teams/activities.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'
import { aWorld, type World } from '../support/world.ts'

/** Cards for a channel that the app is not in yet: they wait as long as it takes. */
describe('cards that wait for the app to be installed', () => {
  let db: FreshDatabase
  let world: World
  let teams: TeamsWorld<World['desk']>
  let woken = 0

  beforeEach(async () => {
    db = await freshDatabase()
    world = aWorld(db, { platforms: ['teams'] })
    woken = 0
    await startOn()
  })
  afterEach(async () => {
    await teams.stop()
    await db.drop()
  })

  const startOn = async (): Promise<void> => {
    let nowMs = 0
    teams = await startTeams({
      desk: world.desk,
      conversations: conversationStore(db.sql),
      deliveries: world.stores.deliveries,
      wake: () => void (woken += 1),
      nowMs: () => (nowMs += 10_000),
    })
    teams.connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
    for (const { teams: id } of examplePolicy().staff) teams.connector.person({ id: id ?? '' })
    ;(world.gateways as Map<Platform, Gateway>).set('teams', teams.platform.gateway)
  }
  /** Nobody installs anything until every delivery has been given up. */
  const untilGivenUp = async (): Promise<void> => {
    for (let attempt = 0; attempt <= 3 * maxAttempts; attempt += 1) {
      await world.deliverAll()
      world.pass(3_600_000)
    }
    expect(await world.stores.deliveries.backlog()).toMatchObject({ waiting: 0, retrying: 0 })
    expect((await world.stores.deliveries.backlog()).dead).toBeGreaterThan(1)
  }
  const shown = (): readonly string[] =>
    teams.connector.messages
      .filter(({ conversationId }) => conversationId.startsWith(crisisChannel))
      .map((message) => JSON.stringify(message.versions.at(-1)))

  test.each([
    ['is installed', () => teamInstalled(teams.connector.serviceUrl)],
    [
      'is met in the channel, its installation unseen',
      () =>
        activity(teams.connector.serviceUrl, {
          text: 'help',
          channelData: {
            tenant: { id: '11111111-2222-4333-8444-555555555555' },
            team: { id: team },
            channel: { id: crisisChannel },
          },
          conversation: { id: `${crisisChannel};messageid=17`, conversationType: 'channel' },
        }),
    ],
  ])(
    'leave once it %s, however late, with the history under them, and nothing else is tried again',
    async (_how, event) => {
      const [id] = await world.hear({ id: 'early' })
      if (id === undefined) throw new Error('no case')
      await world.press('ana', 'case.claim.v1', id)
      await untilGivenUp()
      await db.sql`
      insert into deliveries (queue, kind, effect, state, enqueued_at, not_before, settled_at, why)
      select queue, kind, effect, 'dead', 0, 0, 0, 'invalid: too large' from deliveries limit 1`
      await teams.send(event())
      await expect.poll(() => woken).toBeGreaterThan(0)
      await world.deliverAll()
      expect(shown().join()).toContain('caught fire')
      expect(shown().join()).toMatch(/Ana Ruiz/)
      expect(shown().filter((card) => card.includes('case.release.v1'))).toHaveLength(1)
      expect((await world.stores.deliveries.deadLetters(10)).map(({ why }) => why)).toEqual(['invalid: too large'])
    },
  )

  test('and so does what happens while the app is removed: the card that stands is true again once it is back, its history whole', async () => {
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    const [id] = await world.hear({ id: 'standing' })
    if (id === undefined) throw new Error('no case')
    await world.deliverAll()
    const before = shown().length
    for (const channel of [careChannel, crisisChannel]) teams.connector.uninstall(channel)
    await world.press('ana', 'case.claim.v1', id)
    await untilGivenUp()
    expect(shown().join()).not.toContain('case.release.v1')
    teams.connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    await expect.poll(() => woken).toBeGreaterThan(0)
    await world.deliverAll()
    expect(shown().filter((card) => card.includes('case.release.v1'))).toHaveLength(1)
    expect(shown().slice(before).join()).toMatch(/Ana Ruiz/)
    expect(await world.stores.deliveries.deadLetters(10)).toEqual([])
  })

  test('and so do those that an administrator refused for a while, as soon as the app is met there again', async () => {
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    teams.connector.bar(crisisChannel)
    await world.hear({ id: 'barred' })
    await untilGivenUp()
    expect((await world.stores.deliveries.deadLetters(10)).map(({ why }) => why).join()).toContain('BotDisabledByAdmin')
    teams.connector.install(crisisChannel)
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    await expect.poll(() => woken).toBeGreaterThan(0)
    await world.deliverAll()
    expect(shown().join()).toContain('caught fire')
  })

  test('and those that were refused with a secret that had run out leave after a start with a good one', async () => {
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    await expect.poll(async () => (await conversationStore(db.sql).count()).conversations).toBeGreaterThan(1)
    for (let count = 0; count < 50; count += 1) teams.connector.mishap({ on: 'any', status: 401 })
    await world.hear({ id: 'tokenless' })
    await untilGivenUp()
    await teams.stop()
    await startOn()
    await expect.poll(() => woken).toBeGreaterThan(0)
    expect(await world.stores.deliveries.deadLetters(10)).toEqual([])
    await teams.send(teamInstalled(teams.connector.serviceUrl))
    await expect
      .poll(async () => (await conversationStore(db.sql).conversation(crisisChannel))?.serviceUrl)
      .toBe(teams.connector.serviceUrl)
    await world.deliverAll()
    expect(shown().join()).toContain('caught fire')
  })
})
