import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Destination } from '../../src/app/ports/gateway.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { aCard } from '../support/fake-desk.ts'
import { examplePolicy } from '../support/policy.ts'
import {
  activity,
  appId,
  careChannel,
  execute,
  messageExtension,
  personal,
  pressData,
  team,
  teamEvent,
  teamInstalled,
  tenant,
} from '../support/teams/activities.ts'
import { care, install, knows, settled, startWithTeam } from '../support/teams/team.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'

let world: TeamsWorld
let url: string
beforeEach(async () => {
  world = await startWithTeam()
  url = world.connector.serviceUrl
})
afterEach(() => world.stop())

const person = (id: string): Destination => ({ platform: 'teams', kind: 'person', id, staff: 'ana' as StaffId })
const post = (to: Destination = care) => world.platform.gateway.post(to, aCard())

describe('a channel of the policy', () => {
  test('waits until the app is installed in its team, and says what is missing', async () => {
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable', retryAfterMs: 15_000, mayHaveHappened: false })
    await expect(post()).rejects.toThrow('add it to that team')
    expect(world.connector.calls).toEqual([])
    await install(world)
    expect(await post()).toMatchObject({ kind: 'channel', channel: careChannel, tenant })
  })

  test('is known from the first message too, where the installation went unseen', async () => {
    await world.send(activity(url, { text: 'help' }))
    expect(await knows(world, careChannel)).toBe(true)
  })

  test('is asked for, where its team is known and it is not', async () => {
    await world.conversations.remember(
      {
        id: team,
        kind: 'channel',
        serviceUrl: url,
        tenantId: tenant,
        botId: `28:${appId}`,
        teamId: team,
        groupId: null,
        name: null,
      },
      0 as never,
    )
    expect(await post()).toMatchObject({ channel: careChannel })
  })

  test('waits again after the app was removed, also when nobody said so', async () => {
    await install(world)
    world.connector.uninstall(careChannel)
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable' })
    expect(await knows(world, careChannel)).toBe(false)
  })

  test('is found again at once where Teams was wrong to say that it is gone', async () => {
    await install(world)
    world.connector.mishap({ on: 'post', status: 404, code: 'ConversationNotFound' })
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable' })
    expect(await knows(world, careChannel)).toBe(false)
    await world.send(activity(url, { text: 'help' }))
    expect(await post()).toMatchObject({ channel: careChannel })
    world.connector.mishap({ on: 'post', status: 404, code: 'ConversationNotFound' })
    await expect(post()).rejects.toMatchObject({ kind: 'unavailable' })
    expect(await post()).toMatchObject({ channel: careChannel })
  })

  test('can be posted to after a restart', async () => {
    await install(world)
    const { conversations } = world
    await world.platform.stop()
    const next = await startTeams({ conversations })
    next.connector.team(team, [{ id: careChannel }])
    const known = await conversations.conversation(careChannel)
    if (known === null) throw new Error('the channel is known')
    await conversations.remember({ ...known, serviceUrl: next.connector.serviceUrl }, 0 as never)
    expect(await next.platform.gateway.post(care, aCard())).toMatchObject({ channel: careChannel })
    await next.stop()
  })

  test('follows the server it was moved to, for cards that stand already too', async () => {
    await install(world)
    const ref = await post()
    await world.platform.gateway.edit({ ...ref, service: 'http://127.0.0.1:9/' }, aCard({ version: 2 }))
    expect(world.connector.messages[0]?.versions).toHaveLength(2)
  })
})

describe('what happens to a team', () => {
  beforeEach(async () => {
    await install(world)
  })

  test.each(['teamDeleted', 'teamHardDeleted', 'teamArchived'])(
    '%s: nothing of it is known any more',
    async (event) => {
      await world.send(teamEvent(url, event))
      expect(await world.conversations.count()).toMatchObject({ conversations: 0 })
    },
  )

  test.each(['teamRestored', 'teamUnarchived'])('%s: its channels are known again', async (event) => {
    await world.send(teamEvent(url, 'teamArchived'))
    await world.send(teamEvent(url, event))
    await settled(world)
  })

  test('a channel is created, renamed and deleted', async () => {
    const channel = { id: '19:new@thread.tacv2', name: 'New' }
    await world.send(teamEvent(url, 'channelCreated', { channel }))
    expect(await world.conversations.conversation(channel.id)).toMatchObject({ name: 'New', teamId: team })
    await world.send(teamEvent(url, 'channelRenamed', { channel: { ...channel, name: 'Newer' } }))
    expect((await world.conversations.conversation(channel.id))?.name).toBe('Newer')
    await world.send(teamEvent(url, 'channelDeleted', { channel }))
    expect(await knows(world, channel.id)).toBe(false)
    expect(await knows(world, careChannel)).toBe(true)
  })

  test.each([
    ['as an installation', { type: 'installationUpdate', action: 'remove' }],
    ['as a member', { type: 'conversationUpdate', membersRemoved: [{ id: `28:${appId}` }] }],
  ])('the app is removed, told %s', async (_name, changes) => {
    await world.send({ ...teamInstalled(url), action: null, ...changes })
    expect(await world.conversations.count()).toMatchObject({ conversations: 0 })
  })

  test('somebody leaves, and their address with them', async () => {
    await world.send(personal(url, { text: 'help' }))
    expect(await world.conversations.person('29:ana')).not.toBeNull()
    await world.send({ ...teamEvent(url, 'teamMemberRemoved'), membersRemoved: [{ id: '29:ana' }] })
    expect(await world.conversations.person('29:ana')).toBeNull()
    expect(await knows(world, careChannel)).toBe(true)
  })
})

describe('a person', () => {
  test('is greeted once the app is in their chat, and can be written to from then on', async () => {
    world.connector.install('a:29:ana')
    await world.send(personal(url, { type: 'installationUpdate', action: 'add' }))
    expect(world.desk.said).toMatchObject([{ text: 'help', by: { userId: '29:ana' } }])
    expect(world.connector.messages).toHaveLength(1)
    await post(person('a0a0a0a0-0000-4000-8000-000000000001'))
    expect(world.connector.messages).toHaveLength(2)
    expect(world.connector.messages[1]?.versions[0]?.channelData).toEqual({ notification: { alert: true } })
  })

  test.each(['29:ana', 'A0A0', 'ana@acme.example'])(
    'named %s is looked up in a team, and their chat is opened once',
    async (id) => {
      await install(world)
      world.connector.person({ id: '29:ana', aadObjectId: 'a0a0', email: 'ana@acme.example' })
      await post(person(id))
      await post(person(id))
      const created = world.connector.calls.filter(
        ({ method, path }) => method === 'POST' && path === '/v3/conversations',
      )
      expect(created).toHaveLength(1)
      expect(world.connector.messages.map(({ conversationId }) => conversationId)).toEqual(['a:29:ana', 'a:29:ana'])
    },
  )

  test('is greeted once, and not anew with every version of the app', async () => {
    world.connector.install('a:29:ana')
    await world.send(personal(url, { type: 'installationUpdate', action: 'add-upgrade' }))
    expect(world.connector.messages).toEqual([])
    await post(person('29:ana'))
    expect(world.connector.messages).toHaveLength(1)
  })

  test('is found through the next team where one will not say who is in it', async () => {
    await install(world)
    const known = await world.conversations.conversation(careChannel)
    if (known === null) throw new Error('the team is installed')
    const left = { ...known, id: '19:left@thread.tacv2', teamId: '19:left@thread.tacv2' }
    await world.conversations.remember({ ...left, teamId: 'a team that comes first' }, 0 as never)
    await world.conversations.remember(left, 1 as never)
    world.connector.person({ id: '29:ana', email: 'ana@acme.example' })
    for (const code of ['BotNotInConversationRoster', 'ServiceError']) {
      world.connector.mishap({ on: 'any', status: code === 'ServiceError' ? 500 : 403, code })
      await world.conversations.forgetPerson('29:ana')
      expect(await post(person('ana@acme.example'))).toMatchObject({ kind: 'personal' })
    }
  })

  test('who cannot be found while a team does not answer is looked for again', async () => {
    await install(world)
    world.connector.mishap({ on: 'any', status: 503 })
    await expect(post(person('ana@acme.example'))).rejects.toMatchObject({ kind: 'unavailable' })
  })

  test('has edits of their cards sent to the server of the day', async () => {
    world.connector.install('a:29:ana')
    await world.send(personal(url, { text: 'help' }))
    const ref = await post(person('29:ana'))
    await world.platform.gateway.edit({ ...ref, service: 'http://127.0.0.1:9/' }, aCard({ version: 2 }))
    expect(world.connector.messages.at(-1)?.versions).toHaveLength(2)
  })

  test('whose chat was said to be gone and who writes again is known again', async () => {
    world.connector.install('a:29:ana')
    await world.send(personal(url, { text: 'help' }))
    world.connector.mishap({ on: 'post', status: 404, code: 'ConversationNotFound' })
    await expect(post(person('29:ana'))).rejects.toMatchObject({ kind: 'unavailable' })
    await world.send(personal(url, { text: 'help' }))
    expect(await post(person('29:ana'))).toMatchObject({ kind: 'personal' })
  })

  test('nobody knows is for an operator to put right', async () => {
    await install(world)
    await expect(post(person('nobody@acme.example'))).rejects.toMatchObject({ kind: 'not_found' })
  })

  test.each([
    [404, 'ConversationNotFound'],
    [403, 'BotNotInConversationRoster'],
  ])('who removed the chat gets a new one, once: %s %s', async (status, code) => {
    await install(world)
    world.connector.person({ id: '29:ana' })
    await post(person('29:ana'))
    world.connector.mishap({ on: 'post', there: 'a:29:ana', status, code })
    await expect(post(person('29:ana'))).rejects.toMatchObject({ kind: 'unavailable' })
    expect(await post(person('29:ana'))).toMatchObject({ kind: 'personal' })
    // Whoever refuses the new one as well will not be written to: somebody else has to hear of it.
    for (let time = 0; time < 2; time += 1) world.connector.mishap({ on: 'post', there: 'a:29:ana', status, code })
    await expect(post(person('29:ana'))).rejects.toMatchObject({ kind: 'unavailable' })
    await expect(post(person('29:ana'))).rejects.toMatchObject({ kind: status === 404 ? 'not_found' : 'forbidden' })
  })

  test('whom the policy names by e-mail is recognised by the roster, which is asked once', async () => {
    await world.stop()
    const policy = examplePolicy((one) => ({
      ...one,
      staff: one.staff.map((staff) => (staff.id === 'ana' ? { ...staff, teams: 'Ana@acme.example' } : staff)),
    }))
    world = await startTeams({ policy })
    world.connector.team(team, [{ id: careChannel }])
    world.connector.person({ id: '29:ana', email: 'other@acme.example', userPrincipalName: 'ana@acme.example' })
    const press = () => world.send(execute(world.connector.serviceUrl, pressData('case.claim.v1')))
    await press()
    await press()
    expect(world.desk.pressed.map(({ by }) => by.aliases.at(-1))).toEqual(['ana@acme.example', 'ana@acme.example'])
    expect(world.connector.calls).toHaveLength(1)
  })

  test('whom the policy names by another address than last time is recognised all the same', async () => {
    await world.stop()
    const policy = examplePolicy((one) => ({
      ...one,
      staff: one.staff.map((staff) => (staff.id === 'ana' ? { ...staff, teams: 'ana@acme.example' } : staff)),
    }))
    world = await startTeams({ policy })
    world.connector.person({ id: '29:ana', email: 'ana@acme.example', userPrincipalName: 'ana.ruiz@acme.example' })
    const stale = {
      tenantId: tenant,
      serviceUrl: world.connector.serviceUrl,
      botId: `28:${appId}`,
      conversationId: null,
    }
    await world.conversations.rememberPerson(
      { userId: '29:ana', objectId: null, email: 'ana.ruiz@acme.example', ...stale },
      0 as never,
    )
    await world.send(execute(world.connector.serviceUrl, pressData('case.claim.v1')))
    expect(world.desk.pressed[0]?.by.aliases).toContain('ana@acme.example')
  })

  test('who is in nobody’s policy costs one look at the roster, not one a press', async () => {
    await world.stop()
    const policy = examplePolicy((one) => ({ ...one, staff: one.staff.map((staff) => ({ ...staff, teams: null })) }))
    world = await startTeams({ policy })
    world.connector.person({ id: '29:max', email: 'max@acme.example' })
    const from = { from: { id: '29:max', name: 'Max' } }
    const press = () => world.send(execute(world.connector.serviceUrl, pressData('case.claim.v1'), from))
    await press()
    await press()
    expect(world.connector.calls).toHaveLength(1)
    expect(world.desk.pressed[1]?.by.aliases).toContain('max@acme.example')
  })

  test('whom the policy names by e-mail is recognised where the bot is no member, by a team both are in', async () => {
    await world.stop()
    const policy = examplePolicy((one) => ({
      ...one,
      staff: one.staff.map((staff) => (staff.id === 'ana' ? { ...staff, teams: 'ana@acme.example' } : staff)),
    }))
    world = await startTeams({ policy })
    world.connector.team(team, [{ id: careChannel }])
    await world.send(teamInstalled(world.connector.serviceUrl))
    await settled(world)
    world.connector.person({ id: '29:ana', email: 'ana@acme.example' })
    world.connector.mishap({ on: 'any', status: 403, code: 'BotNotInConversationRoster' })
    await world.send(
      messageExtension(
        world.connector.serviceUrl,
        { id: '1', body: { contentType: 'text', content: 'It burns' } },
        { conversation: { id: '19:private@thread.v2', conversationType: 'groupChat', tenantId: tenant } },
      ),
    )
    expect(world.desk.captured[0]?.by.aliases).toContain('ana@acme.example')
  })

  test('who approves has their own view, however the policy names them', async () => {
    await world.stop()
    const names: Record<string, string> = { bo: 'bo@acme.example', luz: 'b0b0', kim: 'nobody@acme.example' }
    const policy = examplePolicy((one) => ({
      ...one,
      staff: one.staff.map((staff) => ({ ...staff, teams: names[staff.id] ?? staff.teams })),
    }))
    world = await startTeams({ policy })
    world.connector.team(team, [{ id: careChannel }])
    await world.send(teamInstalled(world.connector.serviceUrl))
    await settled(world)
    world.connector.person({ id: '29:bo', email: 'bo@acme.example' })
    world.connector.person({ id: '29:luz', aadObjectId: 'b0b0' })
    const target = { caseId: 7 as never, version: 7 }
    const actions = [{ id: 'case.request_changes.v1', label: 'Changes', describe: 'Changes', target }] as const
    const refreshed = async () => {
      await world.platform.gateway.post(care, aCard({ actions }))
      const message = world.connector.messages.at(-1)
      return message === undefined ? [] : world.connector.cardOf(message).refresh?.userIds
    }
    expect(await refreshed()).toEqual(['29:bo', '29:luz'])
    const { calls } = world.connector
    const before = calls.length
    expect(await refreshed()).toEqual(['29:bo', '29:luz'])
    expect(calls.length - before).toBe(1)
  })

  test('is answered even when the roster is not', async () => {
    await world.stop()
    const policy = examplePolicy((one) => ({ ...one, staff: one.staff.map((staff) => ({ ...staff, teams: null })) }))
    world = await startTeams({ policy })
    world.connector.mishap({ on: 'any', status: 503 })
    const { body } = await world.send(execute(world.connector.serviceUrl, pressData('case.claim.v1')))
    expect(body?.value).toBe('Done.')
  })
})
