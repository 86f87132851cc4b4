import { beforeEach, describe, expect, test } from 'vitest'
import type { Conversations, KnownConversation, KnownPerson } from '../../src/app/ports/conversations.ts'
import { instant } from '../../src/domain/time.ts'

const channel: KnownConversation = {
  id: '19:care@thread.tacv2',
  kind: 'channel',
  tenantId: 't',
  serviceUrl: 'https://smba.example/emea/',
  botId: '28:bot',
  teamId: '19:general@thread.tacv2',
  groupId: 'g',
  name: 'Care',
}
const ana: KnownPerson = {
  userId: '29:ana',
  objectId: 'A0A0',
  email: 'Ana@Acme.example',
  tenantId: 't',
  serviceUrl: 'https://smba.example/emea/',
  botId: '28:bot',
  conversationId: 'a:1',
}
const at = (ms: number) => instant(1_700_000_000_000 + ms)

/** What every keeper of conversations promises. `open` gives an empty one. */
export const conversationsContract = (name: string, open: () => Promise<Conversations>): void => {
  describe(`conversations in ${name}`, () => {
    let kept: Conversations
    beforeEach(async () => {
      kept = await open()
    })

    test('are given back as they were', async () => {
      await kept.remember(channel, at(0))
      expect(await kept.conversation(channel.id)).toEqual(channel)
      expect(await kept.conversation('19:other@thread.tacv2')).toBeNull()
    })

    test('move with their server, and keep what the latest request does not name', async () => {
      await kept.remember(channel, at(0))
      await kept.remember(
        { ...channel, serviceUrl: 'https://smba.example/amer/', teamId: null, groupId: null, name: null },
        at(1),
      )
      expect(await kept.conversation(channel.id)).toEqual({ ...channel, serviceUrl: 'https://smba.example/amer/' })
    })

    test('a renamed channel has its new name', async () => {
      await kept.remember(channel, at(0))
      await kept.remember({ ...channel, name: 'Customer care' }, at(1))
      expect((await kept.conversation(channel.id))?.name).toBe('Customer care')
    })

    test('of a team go with the team, and no others', async () => {
      await kept.remember(channel, at(0))
      await kept.remember({ ...channel, id: '19:general@thread.tacv2' }, at(0))
      await kept.remember({ ...channel, id: '19:else@thread.tacv2', teamId: '19:x@thread.tacv2' }, at(0))
      expect(new Set((await kept.teams()).map(({ teamId }) => teamId))).toEqual(
        new Set(['19:general@thread.tacv2', '19:x@thread.tacv2']),
      )
      await kept.forgetTeam('19:general@thread.tacv2')
      expect(await kept.conversation(channel.id)).toBeNull()
      expect(await kept.count()).toEqual({ conversations: 1, people: 0 })
      await kept.forget('19:else@thread.tacv2')
      expect(await kept.teams()).toEqual([])
    })

    test.each(['29:ana', 'a0a0', 'A0A0', 'ana@acme.example', 'ANA@ACME.EXAMPLE'])('find a person by %s', async (id) => {
      await kept.rememberPerson(ana, at(0))
      expect(await kept.person(id)).toEqual({ ...ana, objectId: 'a0a0', email: 'ana@acme.example' })
    })

    test('a person met in a channel keeps the chat and the address that were known', async () => {
      await kept.rememberPerson(ana, at(0))
      await kept.rememberPerson({ ...ana, email: null, objectId: null, conversationId: null }, at(1))
      expect(await kept.person('29:ana')).toMatchObject({ conversationId: 'a:1', email: 'ana@acme.example' })
    })

    test('a person who came back under a new id is found by the new one', async () => {
      await kept.rememberPerson(ana, at(0))
      await kept.rememberPerson({ ...ana, userId: '29:ana-2', conversationId: null }, at(1))
      expect((await kept.person('ana@acme.example'))?.userId).toBe('29:ana-2')
    })

    test('a person who left is forgotten', async () => {
      await kept.rememberPerson(ana, at(0))
      await kept.forgetPerson('29:ana')
      expect(await kept.person('29:ana')).toBeNull()
    })
  })
}
