import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import { aCard, fakeDesk } from '../support/fake-desk.ts'
import {
  activity,
  careChannel,
  execute,
  messageExtension,
  personal,
  team,
  tenant,
} from '../support/teams/activities.ts'
import { care, sentTo, startWithAna, thread } from '../support/teams/team.ts'
import { type TeamsWorld, wordsIn } from '../support/teams/world.ts'

const caseId = 1042 as never
const target = { caseId, version: 7 }
const opened: Answer = { kind: 'show', card: aCard({ blocks: [{ kind: 'title', text: 'Case 1042' }] }) }

let world: TeamsWorld
let url: string
let desk = fakeDesk()
beforeEach(async () => {
  if (world !== undefined) await world.stop()
  desk = fakeDesk()
  world = await startWithAna(desk)
  url = world.connector.serviceUrl
})
afterAll(() => world.stop())

describe('typed words', () => {
  test('in one’s own chat are answered there, with cards that need no dialogs', async () => {
    desk.answerTyped({
      kind: 'show',
      card: aCard({ actions: [{ id: 'case.draft.v1', label: 'Draft', describe: 'Draft', target }] }),
    })
    expect((await world.send(personal(url, { text: 'case 1042' }))).status).toBe(200)
    expect(desk.said).toMatchObject([{ text: 'case 1042', by: { userId: '29:ana' } }])
    const [message] = sentTo(world, 'a:29:ana')
    expect(message?.attachments?.[0]?.content?.actions).toMatchObject([
      { type: 'Action.Execute', data: { inline: true } },
    ])
  })

  test('in a channel are answered in the thread, unless the answer is for one person', async () => {
    await world.send(activity(url, { text: '<at>Ventanilla</at> pause 30m' }))
    expect(desk.said[0]?.text).toBe('pause 30m')
    expect(sentTo(world, thread)).toMatchObject([{ text: 'Heard.' }])
    desk.answerTyped(opened)
    await world.send(activity(url, { text: '<at>Ventanilla</at> queue' }))
    expect(JSON.stringify(sentTo(world, 'a:29:ana'))).toContain('Case 1042')
    expect(sentTo(world, thread)[1]?.text).toContain('our own chat')
  })

  test('where there is no chat yet, the person is asked to open one', async () => {
    desk.answerTyped(opened)
    await world.send(activity(url, { text: 'queue', from: { id: '29:stranger', name: 'S' } }))
    expect(sentTo(world, thread)[0]?.text).toContain('open a chat with me')
  })

  test('nothing but the bot’s name asks for help', async () => {
    await world.send(activity(url, { text: '<at>Ventanilla</at> ' }))
    expect(desk.said[0]?.text).toBe('help')
  })

  test('the answer goes out once more after a refusal that put nothing up', async () => {
    world.connector.mishap({ on: 'post', status: 429, headers: { 'retry-after': '0' } })
    await world.send(personal(url, { text: 'queue' }))
    expect(sentTo(world, 'a:29:ana')).toHaveLength(1)
  })

  test('answers keep the rates of a conversation, all of them, and go out once there is room', async () => {
    const sent = Array.from({ length: 9 }, (_, index) => world.send(personal(url, { text: `find ${index}` })))
    for (const { status } of await Promise.all(sent)) expect(status).toBe(200)
    const times = world.connector.calls.filter(({ method }) => method === 'POST').map(({ atMs }) => atMs)
    expect(times).toHaveLength(9)
    expect((times[7] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900)
    expect((times[8] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(1_900)
  })

  test('and not after one that may have', async () => {
    world.connector.mishap({ on: 'post', answerLost: true })
    await world.send(personal(url, { text: 'queue' }))
    expect(sentTo(world, 'a:29:ana')).toHaveLength(1)
    expect(world.connector.calls).toHaveLength(1)
  })
})

describe('a remark below a card', () => {
  beforeEach(() => world.shown.stand(1042, { channel: careChannel, conversation: thread, activity: '1700000000000' }))

  test('is a note on its case, and is answered by the history that follows', async () => {
    await world.send(activity(url, { text: '<at>Ventanilla</at> She called <at>Bo</at> again &amp; again.' }))
    expect(desk.said).toEqual([])
    expect(desk.pressed).toMatchObject([
      { action: 'case.note.v1', target: { caseId: 1042 }, values: { text: 'She called Bo again & again.' } },
    ])
    expect(sentTo(world, thread)).toEqual([])
  })

  test('that is not kept is answered with why', async () => {
    desk.answer({ kind: 'refused', text: 'You are not on the list.' })
    await world.send(activity(url, { text: 'She called.' }))
    expect(sentTo(world, thread)).toMatchObject([{ text: 'You are not on the list.' }])
  })

  test('delivered twice is one note', async () => {
    const remark = activity(url, { text: 'She called.' })
    await world.send(remark)
    await world.send(remark)
    expect(new Set(desk.pressed.map(({ requestKey }) => requestKey)).size).toBe(1)
  })

  test('without words is no note, and below another message no note of this case', async () => {
    await world.send(activity(url, { text: '<at>Ventanilla</at>' }))
    const elsewhere = `${careChannel};messageid=1700000000001`
    await world.send(
      activity(url, {
        text: 'queue',
        conversation: { id: elsewhere, conversationType: 'channel', isGroup: true, tenantId: tenant },
      }),
    )
    expect(desk.said.map(({ text }) => text)).toEqual(['help', 'queue'])
    expect(desk.pressed).toEqual([])
  })
})

describe('a card that was posted twice, as the answer to the first was lost', () => {
  const card = aCard({ actions: [{ id: 'case.claim.v1', label: 'Claim', describe: 'Claim case 1042', target }] })
  const address = () => ({
    serviceUrl: url,
    tenantId: tenant,
    botId: '28:bot',
    teamId: team,
    groupId: null,
    name: null,
  })
  const twice = async () => {
    await world.conversations.remember({ id: careChannel, kind: 'channel', ...address() }, 0 as never)
    world.connector.mishap({ on: 'post', answerLost: true })
    await expect(world.platform.gateway.post(care, card)).rejects.toMatchObject({ mayHaveHappened: true })
    const ref = await world.platform.gateway.post(care, card)
    world.shown.stand(1042, ref)
    const [first, second] = world.connector.messages
    if (first === undefined || second === undefined) throw new Error('it stands twice')
    return { first, second }
  }
  const pressOn = (message: { conversationId: string; id: string }) => {
    const standing = world.connector.messages.find(({ id }) => id === message.id)
    const data = standing === undefined ? {} : (world.connector.cardOf(standing).actions?.[0]?.data ?? {})
    const conversation = { id: message.conversationId, conversationType: 'channel', tenantId: tenant }
    return world.send(execute(url, data, { conversation, replyToId: message.id }))
  }

  test('is carried out as ever when the older is pressed, which then points to the newer', async () => {
    const { first, second } = await twice()
    expect(wordsIn(await pressOn(first))).toBe('Done.')
    await expect.poll(() => first.versions.length).toBe(2)
    const pointer = JSON.stringify(world.connector.cardOf(first))
    expect(pointer).toContain(second.id)
    expect(pointer).not.toContain('case.claim.v1')
    await pressOn(second)
    await world.platform.stop()
    expect(second.versions).toHaveLength(1)
  })

  test('keeps what is written below the older as a note on its case', async () => {
    const { first } = await twice()
    await pressOn(first)
    await expect.poll(() => world.shown.caseAt({ channel: careChannel, activity: first.id })).toBe(1042)
    desk.pressed.length = 0
    const below = { id: `${careChannel};messageid=${first.id}`, conversationType: 'channel', tenantId: tenant }
    await world.send(activity(url, { text: '<at>Ventanilla</at> She called again.', conversation: below }))
    expect(desk.pressed).toMatchObject([
      { action: 'case.note.v1', target: { caseId: 1042 }, values: { text: 'She called again.' } },
    ])
    expect(desk.said).toEqual([])
  })

  test('and a reminder about the same case, which is another card, is left as it is', async () => {
    await twice()
    await world.platform.gateway.post(care, { ...card, key: 'nags:7' })
    const nag = world.connector.messages.at(-1)
    if (nag === undefined) throw new Error('it stands')
    await pressOn(nag)
    await world.platform.stop()
    expect(nag.versions).toHaveLength(1)
  })
})

describe('“Make a case of this message”', () => {
  const payload = {
    id: '1',
    from: { user: { id: 'u', displayName: 'María' } },
    body: { contentType: 'html', content: '<p>It burns</p>' },
  }

  test('hands the message to the desk and says what became of it', async () => {
    const { body } = await world.send(messageExtension(url, payload))
    expect(body).toEqual({ task: { type: 'message', value: 'Made a case.' } })
    expect(desk.captured).toMatchObject([
      { text: 'It burns', authorId: 'u', authorName: 'María', messageId: '19:care@thread.tacv2/1' },
    ])
  })

  test('works where the bot is no member, and remembers nothing of that place', async () => {
    const chat = {
      conversation: { id: '19:private@thread.v2', conversationType: 'groupChat', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
    }
    await world.send(messageExtension(url, payload, chat))
    expect(await world.conversations.conversation('19:private@thread.v2')).toBeNull()
  })

  test('a message without words is refused kindly', async () => {
    const { body } = await world.send(
      messageExtension(url, { ...payload, body: { contentType: 'html', content: '<img src="x">' } }),
    )
    expect(body?.task?.type).toBe('message')
    expect(desk.captured).toEqual([])
  })
})
