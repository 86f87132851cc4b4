import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import type { CaseId, Platform } from '../../src/domain/ids.ts'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { shownCards } from '../../src/storage/shown-cards.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import type { Message } from '../support/slack/state.ts'
import { type SlackWorld, slackWorld } from '../support/slack/world.ts'
import {
  activity,
  careChannel,
  crisisChannel,
  execute,
  groupId,
  type Json,
  messageExtension,
  personal,
  pressData,
  task,
  team,
  teamInstalled,
  tenant,
} from '../support/teams/activities.ts'
import type { CardJson, StandingMessage } from '../support/teams/loopback-connector.ts'
import { buttonsOf } from '../support/teams/person.ts'
import { cardIn, type Sent, startTeams, type TeamsWorld, wordsIn } from '../support/teams/world.ts'
import { aWorld, type World } from '../support/world.ts'

/** The product on a real database, in Slack and in Teams at once; people press on both sides. */
let db: FreshDatabase
let world: World
let slack: SlackWorld
let teams: TeamsWorld<World['desk']>

beforeAll(async () => {
  db = await freshDatabase()
  world = aWorld(db, { platforms: ['slack', 'teams'] })
  slack = await slackWorld()
  slack.desk.answer((interaction) => world.desk.interact(interaction))
  let nowMs = 0
  teams = await startTeams({
    desk: world.desk,
    conversations: conversationStore(db.sql),
    shownCards: shownCards(db.sql),
    nowMs: () => (nowMs += 10_000),
  })
  const gateways = world.gateways as Map<Platform, Gateway>
  gateways.set('slack', slack.platform.gateway)
  gateways.set('teams', teams.platform.gateway)
  const { connector } = teams
  connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
  for (const id of people) connector.person({ id: `29:${id}`, aadObjectId: `object-${id}` })
  await teams.send(teamInstalled(connector.serviceUrl))
  await vi.waitUntil(async () => (await teams.conversations.conversation(crisisChannel)) !== null)
})
afterAll(async () => {
  await Promise.all([slack.stop(), teams.stop()])
  await db.drop()
})

const people = ['ana', 'leo', 'bo', 'luz', 'kim'] as const
type Person = (typeof people)[number]

/** Somebody in Teams, in the crisis channel. */
const from = (who: Person, message: StandingMessage): Json => ({
  from: { id: `29:${who}`, name: who, aadObjectId: `object-${who}` },
  replyToId: message.id,
  conversation: { id: message.conversationId, conversationType: 'channel', tenantId: tenant },
  channelData: { tenant: { id: tenant }, team: { id: team, aadGroupId: groupId }, channel: { id: crisisChannel } },
})

const pressInTeams = async (who: Person, message: StandingMessage, verb: string): Promise<Sent> => {
  const button = buttonsOf(teams.connector.cardOf(message)).find((one) => one.data?.verb === verb)
  if (button?.data === undefined) throw new Error(`There is no ${verb} on this card`)
  const { serviceUrl } = teams.connector
  return button.type === 'Action.Execute'
    ? teams.send(execute(serviceUrl, button.data, from(who, message)))
    : teams.send(task(serviceUrl, 'fetch', button.data, from(who, message)))
}

/** Fills the dialog in and sends it. */
const submitInTeams = (who: Person, message: StandingMessage, dialog: Sent, values: Json): Promise<Sent> => {
  const [submit] = cardIn(dialog).actions ?? []
  const inputs = Object.fromEntries(Object.entries(values).map(([name, value]) => [`in.${name}`, value]))
  return teams.send(task(teams.connector.serviceUrl, 'submit', { ...submit?.data, ...inputs }, from(who, message)))
}

let heard = 0
/** A new case, shown in both. */
const aCaseInBoth = async (): Promise<{ id: CaseId; inSlack: () => Message; inTeams: StandingMessage }> => {
  heard += 1
  const before = new Set((await world.hear()).values())
  const ids = await world.hear({ id: `both-${heard}`, conversationId: `both-${heard}` })
  const id = ids.find((one) => !before.has(one))
  if (id === undefined) throw new Error('no case was opened')
  await world.deliverAll()
  const ts = slack.slack.channel('C0CRISIS').at(-1)?.ts
  const inTeams = teams.connector.messages.findLast(
    ({ conversationId, id: message }) => conversationId === `${crisisChannel};messageid=${message}`,
  )
  if (inTeams === undefined) throw new Error('no card in Teams')
  const inSlack = (): Message => {
    const message = slack.slack.channel('C0CRISIS').find((one) => one.ts === ts)
    if (message === undefined) throw new Error('no card in Slack')
    return message
  }
  return { id, inSlack, inTeams }
}
const wordsInSlack = (message: Message): string => JSON.stringify(message.blocks)
const wordsInTeams = (message: StandingMessage): string => JSON.stringify(teams.connector.cardOf(message))

describe('a case in Slack and in Teams at once', () => {
  test('is one case: from a claim here to a reply approved there', async () => {
    const { id, inSlack, inTeams } = await aCaseInBoth()
    expect(wordsInSlack(inSlack())).toContain('caught fire')
    expect(wordsInTeams(inTeams)).toContain('caught fire')

    await slack.person({ id: 'U0ANA' }).press(inSlack(), 'case.claim.v1')
    await world.deliverAll()
    expect(wordsInTeams(inTeams)).toContain('Ana Ruiz')
    expect(
      wordsIn(await pressInTeams('leo', inTeams, 'case.claim.v1').catch(() => claimAnyway('leo', inTeams, id))),
    ).toContain('Ana Ruiz')

    const dialog = await pressInTeams('ana', inTeams, 'case.draft.v1')
    const saved = await submitInTeams('ana', inTeams, dialog, {
      text: 'We are so sorry. Please call us.',
      submit: 'true',
    })
    expect(saved.body?.task?.type).toBe('message')
    await world.deliverAll()
    expect((await world.state(id))?.state.status).toBe('awaiting_approval')
    expect(wordsInSlack(inSlack())).toContain('Please call us')
    expect(wordsInTeams(inTeams)).toContain('Please call us')

    // Four eyes hold across both: Ana wrote it in Teams and may not approve it in Slack.
    await slack.person({ id: 'U0ANA' }).press(inSlack(), 'case.approve.v1')
    expect((await world.state(id))?.state.status).toBe('awaiting_approval')
    await pressInTeams('bo', inTeams, 'case.approve.v1')
    await world.deliverAll()
    expect((await world.state(id))?.state.status).toBe('approved')
    expect(wordsInSlack(inSlack())).toContain('Bo Lind')

    await slack.person({ id: 'U0ANA' }).press(inSlack(), 'case.publish.v1')
    await world.deliverAll()
    expect(world.replies.map(({ reply }) => reply.reply.text)).toEqual(['We are so sorry. Please call us.'])
    expect((await world.state(id))?.state.status).toBe('waiting_author')
    expect(
      teams.connector.messages.filter(({ conversationId }) => conversationId === inTeams.conversationId).length,
    ).toBeGreaterThan(3)
  })

  test('has one winner when people press on both sides at the same moment, and the other is told who', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id, inSlack, inTeams } = await aCaseInBoth()
      const leo = slack.person({ id: 'U0LEO' })
      const before = leo.told().length
      const [inTeamsTold] = await Promise.all([
        pressInTeams('ana', inTeams, 'case.claim.v1'),
        leo.press(inSlack(), 'case.claim.v1'),
      ])
      await expect.poll(() => leo.told().length).toBe(before + 1)
      const state = (await world.state(id))?.state
      const owner = state !== undefined && 'owner' in state ? state.owner : null
      expect(['ana', 'leo']).toContain(owner)
      const loser = owner === 'ana' ? leo.told().at(-1) : wordsIn(inTeamsTold)
      expect(loser).toContain(owner === 'ana' ? 'Ana Ruiz' : 'Leo Park')
      const claims = (await world.stores.cases.events(id)).filter(({ body }) => body.type === 'claimed')
      expect(claims).toHaveLength(1)
      await world.deliverAll()
      const name = owner === 'ana' ? 'Ana Ruiz' : 'Leo Park'
      expect(wordsInTeams(inTeams)).toContain(name)
      expect(wordsInSlack(inSlack())).toContain(name)
    }
  })

  test('takes one edit for a burst of presses on the other side', async () => {
    const { inSlack, inTeams } = await aCaseInBoth()
    const ana = slack.person({ id: 'U0ANA' })
    await ana.press(inSlack(), 'case.claim.v1')
    await world.deliverAll()
    await ana.press(inSlack(), 'case.mute_nags.v1')
    await ana.press(inSlack(), 'case.mute_nags.v1')
    const before = inTeams.versions.length
    await world.deliverAll()
    expect(inTeams.versions.length - before).toBe(1)
  })

  test('is shown to an approver in Teams as their own, while the channel keeps the shared card', async () => {
    const { inTeams } = await aCaseInBoth()
    await pressInTeams('ana', inTeams, 'case.claim.v1')
    await world.deliverAll()
    const dialog = await pressInTeams('ana', inTeams, 'case.draft.v1')
    await submitInTeams('ana', inTeams, dialog, { text: 'We are sorry.', submit: 'true' })
    await world.deliverAll()
    const shared = teams.connector.cardOf(inTeams)
    expect(shared.refresh?.userIds).toEqual(expect.arrayContaining(['29:bo', '29:luz']))
    expect(shared.refresh?.userIds).not.toContain('29:ana')
    const edits = inTeams.versions.length
    const own = await teams.send(
      execute(teams.connector.serviceUrl, shared.refresh?.action.data ?? {}, from('bo', inTeams)),
    )
    expect(buttonsOf(cardIn(own)).map(({ data }) => data?.verb)).toContain('case.approve.v1')
    expect(JSON.stringify(cardIn(own))).toContain('We are sorry.')
    await world.deliverAll()
    expect(inTeams.versions).toHaveLength(edits)
  })

  test('is drawn for an approver by their client, which does not make Teams the chat they used last', async () => {
    const { inTeams } = await aCaseInBoth()
    await pressInTeams('ana', inTeams, 'case.claim.v1')
    const dialog = await pressInTeams('ana', inTeams, 'case.draft.v1')
    await submitInTeams('ana', inTeams, dialog, { text: 'We are sorry.', submit: 'true' })
    await world.deliverAll()
    const seen = async (who: Person): Promise<unknown> =>
      (await db.sql`select seen_at from platform_users where platform = 'teams' and staff = ${who}`)[0]?.['seen_at']
    world.pass(3_600_000)
    const [bo, leo] = [await seen('bo'), await seen('leo')]
    const { data = {} } = teams.connector.cardOf(inTeams).refresh?.action ?? {}
    const own = await teams.send(execute(teams.connector.serviceUrl, data, from('bo', inTeams)))
    expect(buttonsOf(cardIn(own)).map(({ data }) => data?.verb)).toContain('case.approve.v1')
    await pressInTeams('leo', inTeams, 'case.why.v1')
    await expect.poll(() => seen('leo')).not.toEqual(leo)
    expect(await seen('bo')).toEqual(bo)
  })
})

describe('a remark below a card in Teams', () => {
  test('is a note on its case, which stands under the card on both sides', async () => {
    const { id, inSlack, inTeams } = await aCaseInBoth()
    const sent = await teams.send(
      activity(teams.connector.serviceUrl, { ...from('leo', inTeams), text: '<at>Ventanilla</at> She called twice.' }),
    )
    expect(sent.status).toBe(200)
    await world.deliverAll()
    const events = await world.stores.cases.events(id)
    expect(events.at(-1)).toMatchObject({ body: { type: 'noted', text: 'She called twice.' }, by: { id: 'leo' } })
    const replies = teams.connector.messages.filter(({ conversationId }) => conversationId === inTeams.conversationId)
    expect(wordsInTeams(replies.at(-1) ?? inTeams)).toContain('She called twice.')
    const thread = slack.slack.thread(inSlack().ts)
    expect(JSON.stringify(thread.at(-1)?.blocks)).toContain('She called twice.')
  })
})

describe('somebody’s own chat in Teams', () => {
  const chat = (who: Person, text: string): Json =>
    personal(teams.connector.serviceUrl, {
      text,
      from: { id: `29:${who}`, name: who, aadObjectId: `object-${who}` },
      conversation: { id: `a:29:${who}`, conversationType: 'personal', tenantId: tenant },
    })
  const lastIn = (who: Person): StandingMessage => {
    const message = teams.connector.messages.findLast(({ conversationId }) => conversationId === `a:29:${who}`)
    if (message === undefined) throw new Error(`${who} was told nothing`)
    return message
  }

  test.each([
    ['queue', /case|queue/i],
    ['help', /case|find/i],
    ['find caught fire', /caught fire/],
  ])('answers “%s”', async (text, expected) => {
    await aCaseInBoth()
    teams.connector.install('a:29:leo')
    await teams.send(chat('leo', text))
    expect(JSON.stringify(lastIn('leo').versions[0])).toMatch(expected)
  })

  test('goes through a whole case without one dialog', async () => {
    const { id } = await aCaseInBoth()
    teams.connector.install('a:29:leo')
    await teams.send(chat('leo', `case ${id}`))
    const message = lastIn('leo')
    const press = async (verb: string, card: CardJson, values: Json = {}): Promise<CardJson> => {
      const button = buttonsOf(card).find((one) => one.data?.verb === verb)
      expect(button?.type).toBe('Action.Execute')
      const inputs = Object.fromEntries(Object.entries(values).map(([name, value]) => [`in.${name}`, value]))
      const changes = { ...chat('leo', ''), type: 'invoke', name: 'adaptiveCard/action', text: null }
      const { value } = execute(teams.connector.serviceUrl, { ...button?.data, ...inputs })
      return cardIn(await teams.send({ ...changes, value }))
    }
    const claimed = await press('case.claim.v1', teams.connector.cardOf(message))
    const form = await press('case.draft.v1', claimed)
    const submitted = await press('case.draft.v1', form, { text: 'Sorry.', submit: 'true' })
    expect(JSON.stringify(submitted)).toContain('Sorry.')
    expect((await world.state(id))?.state.status).toBe('awaiting_approval')
  })

  test('somebody who is not on the list is told whom to ask', async () => {
    teams.connector.install('a:29:max')
    await teams.send(
      personal(teams.connector.serviceUrl, {
        text: 'queue',
        from: { id: '29:max', name: 'Max' },
        conversation: { id: 'a:29:max', conversationType: 'personal', tenantId: tenant },
      }),
    )
    const message = teams.connector.messages.findLast(({ conversationId }) => conversationId === 'a:29:max')
    expect(JSON.stringify(message?.versions[0])).toContain('Kim Osei')
  })

  test('makes a case of a message, once', async () => {
    const payload = {
      id: 'm-77',
      from: { user: { id: 'u-77', displayName: 'María' } },
      body: { contentType: 'html', content: '<p>My charger exploded</p>' },
    }
    const first = await teams.send(messageExtension(teams.connector.serviceUrl, payload))
    expect(JSON.stringify(first.body)).toContain('My charger exploded')
    const count = (await db.sql`select 1 from cases`).length
    await teams.send(messageExtension(teams.connector.serviceUrl, payload))
    expect((await db.sql`select 1 from cases`).length).toBe(count)
  })
})

/** An old card may still offer what the new one does not. */
const claimAnyway = (who: Person, message: StandingMessage, id: CaseId): Promise<Sent> =>
  teams.send(
    execute(teams.connector.serviceUrl, pressData('case.claim.v1', { caseId: id, version: 1 }), from(who, message)),
  )
