import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type PolicyFolder, policyFolder, withoutTeams } from '../support/policy-folder.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import { type LoopbackSlack, startSlack } from '../support/slack/loopback.ts'
import { envelope, httpLine, type Person, personIn, socketLine } from '../support/slack/person.ts'
import { allScopes, type Message, newTeam, type ShownView } from '../support/slack/state.ts'

/** The whole product as its own process, on a real database, with a loopback Slack as its only chat. */
describe('the product in Slack', () => {
  const secret = newSecret()
  let folder: PolicyFolder
  let fresh: FreshDatabase
  let slack: LoopbackSlack
  let bot: Bot

  beforeEach(async () => {
    folder = await policyFolder((example) => `${withoutTeams(example)}\ndelivery: { paceMs: 20 }\n`)
    fresh = await freshDatabase({ max: 2 })
    slack = await startSlack()
    slack.addTeam(newTeam('T0TEAM'))
  })
  afterEach(async () => {
    await bot.stop()
    await slack.stop()
    await fresh.drop()
    await folder.remove()
    expect(slack.state.violations).toEqual([])
  })

  const start = async (transport: 'http' | 'socket'): Promise<void> => {
    bot = await startBot(['start'], {
      DATABASE_URL: fresh.url,
      VENTANILLA_POLICY: folder.file,
      INGEST_SECRET: secret,
      HOST: '127.0.0.1',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.team().token,
      ...(transport === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: 'xapp-good' }),
    })
  }
  const person = (id: string, transport: 'http' | 'socket' = 'http'): Person =>
    personIn(slack, transport === 'http' ? httpLine(slack, bot.url) : socketLine(slack), { id })

  const send = async (mentions: readonly object[]): Promise<void> => {
    const response = await ingest(bot.url, secret, { mentions })
    expect(response.status).toBe(202)
  }
  const fire = (index: number): object => ({
    id: `m${index}`,
    text: 'The power bank caught fire in the cabin and burned my daughter. <!channel> I have already called my lawyer.',
    publishedAt: new Date().toISOString(),
    lang: 'en',
    conversationId: `c${index}`,
    author: { id: `a${index}`, handle: `maria${index}`, name: 'María', followers: 48_200, verified: true },
  })
  const said = (message: Message | undefined): string => shownTexts(message?.blocks).join('\n')
  const until = (look: () => void): Promise<void> => vi.waitFor(look, { interval: 20, timeout: 20_000 })
  const cards = (): readonly Message[] =>
    slack.channel('C0CRISIS').filter(({ metadata }) => metadata?.event_payload.key.startsWith('case:'))
  const only = <Value>(value: Value | null | undefined): Value => {
    if (value == null) throw new Error('there is none')
    return value
  }
  const formOf = async (who: Person, action: string): Promise<ShownView> => {
    await until(() => expect(who.view()?.view.callback_id).toBe(action))
    return only(who.view())
  }

  test.each(['http', 'socket'] as const)(
    'brings a mention from the network to an approved reply, over %s',
    async (transport) => {
      await start(transport)
      const [ana, bo] = [person('U0ANA', transport), person('U0BO', transport)]
      await send([fire(1)])
      await until(() => expect(cards()).toHaveLength(1))
      const card = only(cards()[0])
      expect(said(card)).toContain('The power bank caught fire in the cabin')
      expect(card.text).not.toContain('<!channel>')

      await ana.press(card, 'case.claim.v1')
      await until(() => expect(said(card)).toContain('Ana'))
      const leo = person('U0LEO', transport)
      await leo.press(card, 'case.history.v1')
      await until(() => expect(leo.view()).not.toBeNull())

      await ana.press(card, 'case.draft.v1')
      const draft = await formOf(ana, 'case.draft.v1')
      const words = 'We are so sorry, María. We are calling you right now.'
      await ana.submit(draft, { text: words, submit: 'true' })
      const asked = () =>
        slack.channel('D0BO').find(({ metadata }) => metadata?.event_payload.key.startsWith('approval:'))
      await until(() => expect(said(asked())).toContain(words))
      const request = only(asked())
      await bo.press(request, 'case.approve.v1')
      await until(() => expect(bo.told().length).toBeGreaterThan(0))
      await until(() => expect(said(card)).toMatch(/approved|aprobad/i))
      await until(() => expect(slack.thread(card.ts).length).toBeGreaterThan(2))
    },
  )

  test('keeps Home and the slash command up to date', async () => {
    await start('http')
    const ana = person('U0ANA')
    slack.fail('views.publish', { status: 429, retryAfter: 1 })
    await person('U0LEO').openHome()
    await until(() => expect(JSON.stringify(slack.state.homes.get('U0LEO')?.blocks)).toContain('Leo Park'))
    await send([fire(1)])
    await until(() => expect(cards()).toHaveLength(1))
    // Leo has nothing, and presses nothing: what nobody has comes to his page all the same.
    await until(() => expect(JSON.stringify(slack.state.homes.get('U0LEO')?.blocks)).toContain('case.claim.v1'))
    await ana.openHome()
    await until(() => expect(slack.state.homes.get('U0ANA')).toBeDefined())
    await ana.press(only(cards()[0]), 'case.claim.v1')
    await until(() => expect(JSON.stringify(slack.state.homes.get('U0ANA')?.blocks)).toContain('case.open.v1'))
    await ana.type('help')
    await until(() => expect(ana.told().length).toBeGreaterThan(0))
    await ana.mention('She called again.', { channel: 'C0CRISIS', threadTs: only(cards()[0]).ts })
    await until(() => expect(slack.thread(only(cards()[0]).ts).map(said).join('\n')).toContain('She called again.'))
  })

  test('brings the cards of a channel it was put out of once it is let in again, and their history', async () => {
    await start('http')
    const crisis = only(slack.team().channels.get('C0CRISIS'))
    crisis.member = false
    await send([fire(1), fire(2)])
    const dead = async () => (await fresh.sql`select 1 from deliveries where state = 'dead'`).length
    await vi.waitFor(async () => expect(await dead()).toBeGreaterThanOrEqual(2), { timeout: 20_000 })
    expect(cards()).toHaveLength(0)
    crisis.member = true
    await httpLine(slack, bot.url).event(
      envelope(slack, 'T0TEAM', 'U0TEAMBOT', {
        type: 'member_joined_channel',
        user: 'U0TEAMBOT',
        channel: 'C0CRISIS',
        channel_type: 'C',
        team: 'T0TEAM',
      }),
    )
    await until(() => expect(cards()).toHaveLength(2))
    for (const card of cards()) await until(() => expect(slack.thread(card.ts)).toHaveLength(1))
    expect(await dead()).toBe(0)
  })

  test('brings what was refused with a revoked token once it is started with a good one', async () => {
    await start('http')
    const { token } = slack.team()
    slack.team().token = 'xoxb-T0TEAM-2'
    await send([fire(1)])
    const dead = async () => (await fresh.sql`select 1 from deliveries where state = 'dead'`).length
    await vi.waitFor(async () => expect(await dead()).toBeGreaterThan(0), { timeout: 20_000 })
    expect(slack.team().token).not.toBe(token)
    await bot.stop()
    await start('http')
    await until(() => expect(cards()).toHaveLength(1))
    await vi.waitFor(async () => expect(await dead()).toBe(0), { timeout: 20_000 })
  })

  test('loses no card with the manifest’s scopes alone when it is killed, and a doubled one points to the newer when pressed', async () => {
    await start('http')
    // One answer is lost for certain; the kills may lose others.
    slack.fail('chat.postMessage', { drop: 'after' }, { channel: 'C0CRISIS' })
    await send(Array.from({ length: 20 }, (_, index) => fire(index)))
    for (const kill of [6, 12]) {
      await until(() => expect(cards().length).toBeGreaterThanOrEqual(kill))
      bot.process.kill('SIGKILL')
      await once(bot.process, 'exit')
      await start('http')
    }
    const keys = () => Map.groupBy(cards(), ({ metadata }) => metadata?.event_payload.key ?? '')
    await vi.waitFor(
      async () => {
        expect(keys().size).toBe(20)
        const left = await fresh.sql`select 1 from deliveries where state in ('waiting', 'sending', 'retrying')`
        expect(left).toHaveLength(0)
      },
      { interval: 200, timeout: 100_000 },
    )
    const doubled = [...keys().values()].filter((all) => all.length > 1)
    expect(doubled.length).toBeGreaterThan(0)
    for (const all of doubled) {
      const newest = only(all.at(-1))
      for (const older of all.slice(0, -1)) {
        const ana = person('U0ANA')
        const told = ana.told().length
        await ana.mention('She called again.', { channel: 'C0CRISIS', threadTs: older.ts })
        await until(() => expect(ana.told().slice(told).join()).toContain('No se ha guardado nada'))
        await ana.press(older, 'case.claim.v1')
        await until(() => expect(JSON.stringify(older.blocks)).toContain(newest.ts.replace('.', '')))
        expect(older.blocks.map(({ type }) => type)).not.toContain('actions')
      }
      // What was pressed on the old card is seen on the one that counts.
      await until(() => expect(said(newest)).toContain('Ana'))
    }
    expect(cards()).toHaveLength(20)
  }, 240_000)

  test('loses no card and doubles none when it is killed in the middle of a burst', async () => {
    // With the history scopes an administrator can grant: then even a card whose answer was lost is found again.
    slack.team().scopes = [...allScopes, 'channels:history', 'groups:history', 'im:history']
    await start('http')
    // Of the answers that are certainly lost, some are to a card and some to a line below one.
    slack.fail('chat.postMessage', { drop: 'after' }, { channel: 'C0CRISIS', times: 4 })
    const many = Array.from({ length: 40 }, (_, index) => fire(index))
    await send(many)
    for (const kill of [5, 15, 25]) {
      await until(() => expect(cards().length).toBeGreaterThanOrEqual(kill))
      bot.process.kill('SIGKILL')
      await once(bot.process, 'exit')
      await start('http')
    }
    await vi.waitFor(() => expect(cards().length).toBeGreaterThanOrEqual(40), { interval: 100, timeout: 100_000 })
    await vi.waitFor(
      async () => {
        const [{ left } = { left: -1 }] = await fresh.sql<{ left: number }[]>`
          select count(*)::int as left from deliveries where state in ('waiting', 'sending', 'retrying')`
        expect(left).toBe(0)
      },
      { interval: 200, timeout: 100_000 },
    )
    const keys = cards().map(({ metadata }) => metadata?.event_payload.key)
    expect(new Set(keys).size).toBe(40)
    expect(keys).toHaveLength(40)
    for (const { ts } of cards()) {
      const lines = slack.thread(ts).map(({ metadata }) => metadata?.event_payload.key)
      expect(lines.length).toBeGreaterThan(0)
      expect(new Set(lines).size).toBe(lines.length)
    }
  }, 240_000)
})
