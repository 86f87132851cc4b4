import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fault, isRetryable } from '../../src/app/fault.ts'
import type { Destination, Gateway, MessageRef } from '../../src/app/ports/gateway.ts'
import type { Action, ActionId } from '../../src/cards/action.ts'
import { type Card, line } from '../../src/cards/card.ts'
import type { CaseId, StaffId } from '../../src/domain/ids.ts'

/** A platform as a reader sees it, for the one suite that holds for all of them. */
export interface GatewayWorld {
  readonly gateway: Gateway
  readonly channel: Destination
  readonly otherChannel: Destination
  /** A member of staff, `staff: 'ana'`. */
  readonly person: Destination
  /** A channel the platform does not know, or where the bot is not let in. */
  readonly unknownChannel: Destination
  /** What stands there now, oldest first, without what stands in threads. */
  shown(to: Destination): Promise<readonly ShownMessage[]>
  /** Removes a message behind the gateway's back, as people do. */
  remove(to: Destination, index: number): Promise<void>
  /** The next write fails: it is refused with Retry-After 7 s, nobody answers, or it is done and the answer is lost. */
  failNext(how: 'rate_limited' | 'unavailable' | 'lost'): void
  stop(): Promise<void>
}

export interface ShownMessage {
  /** All the words a reader sees, with no markup left to interpret. */
  readonly text: string
  /** What is live in it: the addresses of links and pictures, and `@<staff>` for whom it calls; nothing else may be. */
  readonly live: readonly string[]
  /** What can be pressed, in sight and in the menu. */
  readonly actions: readonly { readonly id: string; readonly target: string }[]
  readonly thread: readonly ShownMessage[]
}

/** What a platform cannot do, each with the reason; a test that asks for it is left out. */
export type Exceptions = Partial<Readonly<Record<'find' | 'home' | 'rate_limited' | 'remove' | 'ping', string>>>

export const gatewayContract = (
  name: string,
  makeWorld: () => Promise<GatewayWorld>,
  exceptions: Exceptions = {},
): void => {
  const unless = (what: keyof Exceptions) => (exceptions[what] === undefined ? test : test.skip)

  describe(`the gateway of ${name}`, () => {
    let world: GatewayWorld
    beforeAll(async () => {
      world = await makeWorld()
    })
    afterAll(() => world.stop())

    const last = async (to: Destination): Promise<ShownMessage> => {
      const message = (await world.shown(to)).at(-1)
      if (message === undefined) throw new Error('nothing is shown there')
      return message
    }

    test('shows a card in its channel and nowhere else', async () => {
      const elsewhere = (await world.shown(world.otherChannel)).length
      await world.gateway.post(world.channel, aCard({ text: 'The power bank caught fire.' }))
      expect((await last(world.channel)).text).toContain('The power bank caught fire.')
      expect(await world.shown(world.otherChannel)).toHaveLength(elsewhere)
    })

    test('shows what is for one person to that person alone', async () => {
      const inChannel = (await world.shown(world.channel)).length
      await world.gateway.post(world.person, aCard({ text: 'Case 7 waits for you.' }))
      expect((await last(world.person)).text).toContain('Case 7 waits for you.')
      expect(await world.shown(world.channel)).toHaveLength(inChannel)
    })

    test('changes a card where it stands, also from a reference that was stored as JSON', async () => {
      const ref = await world.gateway.post(world.channel, aCard({ text: 'Nobody has it.' }))
      const count = (await world.shown(world.channel)).length
      const stored = JSON.parse(JSON.stringify(ref)) as MessageRef
      await world.gateway.edit(stored, aCard({ text: 'Ana has it.', version: 2 }))
      const messages = await world.shown(world.channel)
      expect(messages).toHaveLength(count)
      expect(messages.at(-1)?.text).toContain('Ana has it.')
      expect(messages.at(-1)?.text).not.toContain('Nobody has it.')
    })

    test('makes the same change twice without harm', async () => {
      const ref = await world.gateway.post(world.channel, aCard({ text: 'Before.' }))
      await world.gateway.edit(ref, aCard({ text: 'After.', version: 2 }))
      await world.gateway.edit(ref, aCard({ text: 'After.', version: 2 }))
      expect((await last(world.channel)).text).toContain('After.')
    })

    test('puts a line of history under its card, and not into the channel', async () => {
      const ref = await world.gateway.post(world.channel, aCard({ text: 'A card with a thread.' }))
      const count = (await world.shown(world.channel)).length
      await world.gateway.post(world.channel, aCard({ text: 'Ana claimed it.', key: 'history:1:2' }), { thread: ref })
      expect(await world.shown(world.channel)).toHaveLength(count)
      const { thread } = await last(world.channel)
      expect(thread.map(({ text }) => text).join('\n')).toContain('Ana claimed it.')
    })

    unless('remove')('says not_found when the card to change is gone', async () => {
      const ref = await world.gateway.post(world.channel, aCard({ text: 'Somebody will delete this.' }))
      await world.remove(world.channel, (await world.shown(world.channel)).length - 1)
      const fault = await faultOf(world.gateway.edit(ref, aCard({ text: 'Too late.', version: 2 })))
      expect(fault.kind).toBe('not_found')
      expect(isRetryable(fault)).toBe(false)
    })

    test('refuses for good to post where it may not', async () => {
      const fault = await faultOf(world.gateway.post(world.unknownChannel, aCard()))
      expect(['not_found', 'forbidden', 'unauthorized', 'invalid']).toContain(fault.kind)
      expect(fault.platform).toBe(world.gateway.platform)
    })

    unless('rate_limited')('passes on how long the platform wants to be left alone', async () => {
      world.failNext('rate_limited')
      const fault = await faultOf(world.gateway.post(world.channel, aCard()))
      expect([fault.kind, fault.retryAfterMs, fault.mayHaveHappened]).toEqual(['rate_limited', 7_000, false])
    })

    test('says when nobody answers, so that it is tried again', async () => {
      world.failNext('unavailable')
      expect((await faultOf(world.gateway.post(world.channel, aCard()))).kind).toBe('unavailable')
      await world.gateway.post(world.channel, aCard({ text: 'And now it works.' }))
      expect((await last(world.channel)).text).toContain('And now it works.')
    })

    test('says when a lost answer may hide a message that stands, and never posts it twice by itself', async () => {
      const count = (await world.shown(world.channel)).length
      world.failNext('lost')
      const fault = await faultOf(world.gateway.post(world.channel, aCard({ text: 'Once.', key: 'case:77' })))
      expect([fault.kind, fault.mayHaveHappened]).toEqual(['unavailable', true])
      expect(await world.shown(world.channel)).toHaveLength(count + 1)
    })

    unless('find')('finds a message whose answer was lost by its card, where it stands and since when', async () => {
      const since = 0
      world.failNext('lost')
      await faultOf(world.gateway.post(world.channel, aCard({ text: 'Lost.', key: 'case:78' })))
      const ref = await world.gateway.find(world.channel, 'case:78', since)
      if (ref === null) throw new Error('it was not found')
      await world.gateway.edit(ref, aCard({ text: 'Found.', key: 'case:78', version: 2 }))
      expect((await last(world.channel)).text).toContain('Found.')
      expect(await world.gateway.find(world.channel, 'case:79', since)).toBeNull()
      expect(await world.gateway.find(world.otherChannel, 'case:78', since)).toBeNull()
      expect(await world.gateway.find(world.channel, 'case:78', farFuture)).toBeNull()
    })

    unless('find')('finds a line whose answer was lost under its card, and under no other', async () => {
      const thread = await world.gateway.post(world.channel, aCard({ text: 'A card with a thread.' }))
      const other = await world.gateway.post(world.channel, aCard({ text: 'Another one.', key: 'case:80' }))
      const line = aCard({ text: 'Ana claimed it.', key: 'history:1:9' })
      world.failNext('lost')
      await faultOf(world.gateway.post(world.channel, line, { thread }))
      const ref = await world.gateway.find(world.channel, 'history:1:9', 0, thread)
      if (ref === null) throw new Error('it was not found')
      await world.gateway.edit(ref, { ...line, version: 2, blocks: [{ kind: 'title', text: 'Found below.' }] })
      const lines = (await world.shown(world.channel)).flatMap((message) => message.thread.map(({ text }) => text))
      expect(lines.join('\n')).toContain('Found below.')
      expect(await world.gateway.find(world.channel, 'history:1:9', 0, other)).toBeNull()
      expect(await world.gateway.find(world.channel, 'history:1:9', farFuture, thread)).toBeNull()
      expect(await world.gateway.find(world.channel, 'history:1:8', 0, thread)).toBeNull()
    })

    test('brings every button, in sight and in the menu, with what it is about', async () => {
      const ref = await world.gateway.post(
        world.channel,
        aCard({
          actions: [anAction('case.claim.v1', 7), anAction('case.draft.v1', 7)],
          menu: [anAction('case.snooze.v1', 7), anAction('case.history.v1', 7)],
        }),
      )
      const targets = (version: number) =>
        ['case.claim.v1', 'case.draft.v1', 'case.snooze.v1', 'case.history.v1'].map((id) => ({
          id,
          target: `c1042.v${version}`,
        }))
      expect((await last(world.channel)).actions).toEqual(targets(7))
      await world.gateway.edit(ref, aCard({ version: 8, actions: [anAction('case.release.v1', 8)] }))
      expect((await last(world.channel)).actions).toEqual([{ id: 'case.release.v1', target: 'c1042.v8' }])
    })

    test.each(hostileTexts)('shows %j as those very characters, and makes nothing of it live', async (text) => {
      await world.gateway.post(
        world.channel,
        aCard({
          blocks: [
            { kind: 'title', text, aside: text },
            { kind: 'quote', text, lang: 'und', caption: [{ text }] },
            line(text),
            { kind: 'facts', facts: [{ label: 'Risk', value: text, detail: text }] },
            { kind: 'list', items: [[{ text }]] },
            { kind: 'table', caption: 'Table', head: ['Text'], rows: [[text]] },
          ],
        }),
      )
      const message = await last(world.channel)
      expect(message.text.split(text).length - 1).toBeGreaterThanOrEqual(5)
      expect(message.live).toEqual([])
    })

    test('makes links of http and https only', async () => {
      const links = [
        'https://x.example/1',
        'http://x.example/2',
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///etc/passwd',
      ]
      await world.gateway.post(
        world.channel,
        aCard({ blocks: [line(...links.map((link, index) => ({ text: `link ${index} `, link })))] }),
      )
      const { text, live } = await last(world.channel)
      expect(live).toEqual(['https://x.example/1', 'http://x.example/2'])
      expect(text).toContain('link 2')
    })

    unless('ping')('calls a member of staff by name where the card asks for it', async () => {
      await world.gateway.post(
        world.channel,
        aCard({ blocks: [line({ text: 'Ana Ruiz', staff: 'ana' as StaffId }, ', case 7 waits.')] }),
      )
      const { text, live } = await last(world.channel)
      expect(live).toEqual(['@ana'])
      expect(text).toContain('case 7 waits.')
    })

    test('posts a card that is far too large, with its heading and its buttons', async () => {
      const long = 'All work and no play. '.repeat(600)
      await world.gateway.post(
        world.channel,
        aCard({
          blocks: [
            { kind: 'title', text: 'CRITICAL · Safety' },
            { kind: 'quote', text: long, lang: 'en' },
            ...Array.from({ length: 80 }, (_, index) => line(`Line ${index} `, 'and more of it '.repeat(40))),
            {
              kind: 'table',
              caption: 'Everything',
              head: ['Case', 'What'],
              rows: Array.from({ length: 400 }, (_, index) => [String(index), 'x'.repeat(200)]),
            },
          ],
          actions: [anAction('case.claim.v1', 7)],
          menu: Array.from({ length: 12 }, () => anAction('case.snooze.v1', 7)),
        }),
      )
      const message = await last(world.channel)
      expect(message.text).toContain('CRITICAL · Safety')
      expect(message.actions[0]).toEqual({ id: 'case.claim.v1', target: 'c1042.v7' })
    })

    test('links to a message by an address, or not at all', async () => {
      const ref = await world.gateway.post(world.channel, aCard())
      const link = await world.gateway.link(ref)
      expect(link === null || /^https?:\/\//.test(link)).toBe(true)
    })

    unless('home')('shows a person their own page and renews it', async () => {
      const { gateway, person } = world
      if (gateway.showHome === undefined) throw new Error('declare the exception "home" for a platform without pages')
      await gateway.showHome(person, aCard({ text: 'Two cases wait.', key: 'home' }))
      await gateway.showHome(person, aCard({ text: 'One case waits.', key: 'home' }))
    })
  })
}

const farFuture = Date.UTC(2100, 0, 1)

/** What the public web writes into cards when it wants something to happen. */
const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!channel> <!here> <@U0ANA> <#C0CARE>',
  '<https://evil.example|Trusted>',
  '<at>Ana Ruiz</at>',
  '[click me](https://evil.example)',
  '![picture](https://evil.example/x.png)',
  '*bold* _italic_ ~struck~ `code`',
  '&lt;b&gt; &amp;',
  '{{DATE(2026-11-22,SHORT)}} ${name}',
  'https-free text with evil.example/x?y=1&z=2 in it',
]

interface Given extends Partial<Omit<Card, 'blocks'>> {
  readonly text?: string
  readonly blocks?: Card['blocks']
}

const aCard = ({ text = 'The power bank caught fire.', ...changes }: Given = {}): Card => ({
  key: 'case:1042',
  version: 1,
  language: 'en',
  summary: 'Critical: a power bank caught fire.',
  tone: 'critical',
  blocks: [{ kind: 'title', text: 'CRITICAL · Safety' }, line(text)],
  actions: [],
  menu: [],
  ...changes,
})

const anAction = (id: ActionId, version: number): Action => ({
  id,
  label: id.split('.')[1] ?? id,
  describe: `${id} case 1042`,
  target: { caseId: 1042 as CaseId, version },
})

const faultOf = async (attempt: Promise<unknown>): Promise<Fault> => {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(outcome instanceof Fault)) throw new Error('a Fault was to be thrown', { cause: outcome })
  return outcome
}
