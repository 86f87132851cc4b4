import { describe, expect, test } from 'vitest'
import {
  Activity,
  capturedOf,
  isSubmit,
  placeOf,
  pressOf,
  requestKeyOf,
  threadRootOf,
  typedText,
} from '../../../../src/platforms/teams/decode.ts'
import { activity, execute, messageExtension, personal, pressData, task } from '../../../support/teams/activities.ts'

const serviceUrl = 'https://smba.example/emea/'
const read = (raw: object): Activity => Activity.parse(raw)
const ana = { platform: 'teams', userId: '29:ana', aliases: [], name: null, locale: null } as const

describe('what Teams sends', () => {
  test('a press says what, about what, and no values', () => {
    const press = pressOf(read(execute(serviceUrl, pressData('case.claim.v1', { caseId: 1042 as never, version: 7 }))))
    expect(press).toEqual({
      action: 'case.claim.v1',
      target: { caseId: 1042, version: 7 },
      values: null,
      refresh: false,
      inline: false,
      card: null,
    })
  })

  test('a form sent in brings its fields, and nothing else that stands beside them', () => {
    const data = pressData(
      'case.draft.v1',
      {},
      { form: true, 'in.text': 'Sorry', 'in.submit': true, 'in.empty': '', other: 'x' },
    )
    expect(pressOf(read(task(serviceUrl, 'submit', data)))?.values).toEqual({ text: 'Sorry', submit: 'true' })
  })

  test.each([
    ['an unknown verb', { verb: 'case.explode.v1', t: '' }],
    ['a verb that is no text', { verb: 5 }],
    ['a target nobody made', { verb: 'case.claim.v1', t: '../../etc' }],
    ['nothing', {}],
  ])('%s is no press of ours', (_name, data) => {
    expect(pressOf(read(task(serviceUrl, 'fetch', data)))).toBeNull()
    expect(pressOf(read(execute(serviceUrl, data)))).toBeNull()
  })

  test('the plain submit of an old client is a press too', () => {
    const message = read(activity(serviceUrl, { value: pressData('case.claim.v1', { caseId: 7 as never }) }))
    expect(isSubmit(message)).toBe(true)
    expect(pressOf(message)?.target).toEqual({ caseId: 7 })
    expect(isSubmit(read(activity(serviceUrl, { text: 'hello', value: { verb: 'x' } })))).toBe(false)
  })

  test.each([
    ['<at>Ventanilla</at> case 42', 'case 42'],
    ['  queue\n', 'queue'],
    ['find&nbsp;power <b>bank</b>', 'find power bank'],
    ['<at>Ventanilla</at>', ''],
  ])('%j is typed as %j', (text, typed) => {
    expect(typedText(read(personal(serviceUrl, { text })))).toBe(typed)
  })

  test('names of other people are part of what is said; only the bot’s own is left out', () => {
    const mention = (id: string, text: string) => ({ type: 'mention', text, mentioned: { id, name: 'as in the text' } })
    const { recipient } = read(activity(serviceUrl))
    const text = '<at>Leo Park</at> promised a refund, <at>Ventanilla</at>: <at>Bo &amp; Co</at> pays'
    const entities = [mention('29:leo', '<at>Leo Park</at>'), mention(recipient.id, '<at>Ventanilla</at>')]
    expect(typedText(read(activity(serviceUrl, { text, entities })))).toBe('Leo Park promised a refund, : Bo & Co pays')
    const unnamed = '<at>Ventanilla</at> ask <at>Leo Park</at>'
    for (const entities of [
      [],
      null,
      [
        { type: 'clientInfo', locale: 'en-GB' },
        { type: 'mention', text: 5 },
      ],
    ])
      expect(typedText(read(activity(serviceUrl, { text: unnamed, entities })))).toBe('ask Leo Park')
  })

  test('messages of two chats are two, though they bear the same number', () => {
    const payload = { id: '1700', body: { contentType: 'text', content: 'It burns' } }
    const idIn = (conversation: object) =>
      capturedOf(read(messageExtension(serviceUrl, payload, { conversation })), ana, 5)?.messageId
    expect(idIn({ id: '19:a@thread.v2' })).not.toBe(idIn({ id: '19:b@thread.v2' }))
    expect(idIn({ id: '19:a@thread.tacv2;messageid=1' })).toBe(idIn({ id: '19:a@thread.tacv2;messageid=2' }))
  })

  test('a captured message has its words, author, link and time', () => {
    const payload = {
      id: '1700',
      createdDateTime: '2026-11-22T08:00:00Z',
      linkToMessage: 'https://teams.microsoft.com/l/message/1',
      from: { user: { id: 'u-1', displayName: 'María' } },
      body: {
        contentType: 'html',
        content: '<p>It <b>burns</b> <emoji id="angry" alt="😡" title="Angry"></emoji></p>',
      },
    }
    expect(capturedOf(read(messageExtension(serviceUrl, payload)), ana, 5)).toEqual({
      text: 'It burns 😡',
      authorName: 'María',
      authorId: 'u-1',
      messageId: '19:care@thread.tacv2/1700',
      url: 'https://teams.microsoft.com/l/message/1',
      at: Date.UTC(2026, 10, 22, 8),
      by: ana,
    })
  })

  test('a captured message of an app, without time or link, is still one', () => {
    const payload = {
      id: '1',
      from: { application: { id: 'app', displayName: 'Feed' } },
      body: { contentType: 'text', content: 'a < b' },
    }
    const captured = capturedOf(read(messageExtension(serviceUrl, payload)), ana, 5)
    expect(captured).toMatchObject({ text: 'a < b', authorId: 'app', url: null, at: 5 })
    expect(capturedOf(read(messageExtension(serviceUrl, { body: {} })), ana, 5)).toBeNull()
  })

  test('a redelivery has the same key, another press has not', () => {
    const first = execute(serviceUrl, pressData('case.claim.v1'))
    expect(requestKeyOf(read(first))).toBe(requestKeyOf(read({ ...first })))
    expect(requestKeyOf(read(execute(serviceUrl, pressData('case.claim.v1'))))).not.toBe(requestKeyOf(read(first)))
    const nameless = { ...first, id: undefined }
    expect(requestKeyOf(read(nameless))).toBe(requestKeyOf(read(nameless)))
    expect(requestKeyOf(read({ ...nameless, replyToId: '2' }))).not.toBe(requestKeyOf(read(nameless)))
  })

  test('a form sent in twice is one deed; by somebody else, with other words, or made anew it is another', () => {
    const keyOf = (values: object, { version = 7, ...changes }: { version?: number; from?: object } = {}): string => {
      const data = pressData('case.note.v1', { caseId: 7 as never, version }, { form: true, ...values })
      const submitted = read(task(serviceUrl, 'submit', data, changes))
      return requestKeyOf(submitted, pressOf(submitted))
    }
    const first = keyOf({ 'in.text': 'She called.', 'in.to': 'leo' })
    expect(keyOf({ 'in.to': 'leo', 'in.text': 'She called.' })).toBe(first)
    expect(keyOf({ 'in.text': 'She called again.', 'in.to': 'leo' })).not.toBe(first)
    expect(keyOf({ 'in.text': 'She called.', 'in.to': 'leo' }, { version: 8 })).not.toBe(first)
    expect(keyOf({ 'in.text': 'She called.', 'in.to': 'leo' }, { from: { id: '29:leo' } })).not.toBe(first)
  })

  test('a form about no case is as many deeds as it is sent in: tomorrow it means something else', () => {
    const data = pressData('queue.hand_over.v1', {}, { form: true, 'in.to': 'leo' })
    const keys = [1, 2].map(() => {
      const submitted = read(task(serviceUrl, 'submit', data))
      return requestKeyOf(submitted, pressOf(submitted))
    })
    expect(new Set(keys).size).toBe(2)
  })

  test('places are told apart, also where the client does not name them', () => {
    expect(placeOf(read(activity(serviceUrl)))).toBe('channel')
    expect(placeOf(read(personal(serviceUrl)))).toBe('personal')
    expect(placeOf(read(personal(serviceUrl, { conversation: { id: '19:x@thread.v2' } })))).toBe('group')
    expect(threadRootOf('19:c@thread.tacv2;messageid=17')).toBe('17')
    expect(threadRootOf('19:c@thread.tacv2')).toBeNull()
  })

  test.each([
    ['no type', { type: undefined }],
    ['a type that is a number', { type: 5 }],
    ['no sender', { from: undefined }],
    ['an address that is no URL', { serviceUrl: 'smba' }],
    ['an address of another kind', { serviceUrl: 'file:///etc/passwd' }],
    ['no conversation', { conversation: {} }],
  ])('%s is no activity', (_name, changes) => {
    expect(Activity.safeParse(activity(serviceUrl, changes)).success).toBe(false)
  })

  test('odd parts nobody needs are left out, not stumbled over', () => {
    const odd = read(activity(serviceUrl, { locale: 5, channelData: 'x', entities: 'y', membersAdded: [{}], text: {} }))
    expect(odd).toMatchObject({ locale: null, channelData: null, entities: null, membersAdded: null, text: null })
  })
})
