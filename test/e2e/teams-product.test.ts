import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type PolicyFolder, policyFolder } from '../support/policy-folder.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { crisisChannel, teamInstalled } from '../support/teams/activities.ts'
import { type LocalTeams, localTeams } from '../support/teams/local.ts'
import type { StandingMessage } from '../support/teams/loopback-connector.ts'
import { buttonsOf, type Person, personIn } from '../support/teams/person.ts'

/** The whole product as its own process, on a real database, with a loopback Teams as its only chat. */
describe('the product in Teams', () => {
  const secret = newSecret()
  let folder: PolicyFolder
  let fresh: FreshDatabase
  let teams: LocalTeams
  let bot: Bot

  beforeEach(async () => {
    folder = await policyFolder((example) => `${example}\ndelivery: { paceMs: 20 }\n`)
    fresh = await freshDatabase({ max: 2 })
    teams = await localTeams()
    await start()
    await teams.send(bot.url, teamInstalled(teams.connector.serviceUrl))
  })
  afterEach(async () => {
    await bot.stop()
    await teams.close()
    await fresh.drop()
    await folder.remove()
  })

  const start = async (): Promise<void> => {
    bot = await startBot(['start'], {
      DATABASE_URL: fresh.url,
      VENTANILLA_POLICY: folder.file,
      INGEST_SECRET: secret,
      HOST: '127.0.0.1',
      TEAMS_DEV_NO_AUTH: '1',
    })
  }
  const killed = async (): Promise<void> => {
    const gone = once(bot.process, 'exit')
    bot.process.kill('SIGKILL')
    await gone
  }
  const send = async (count: number): Promise<void> => {
    const mentions = Array.from({ length: count }, (_, index) => fire(index))
    expect((await ingest(bot.url, secret, { mentions })).status).toBe(202)
  }
  const fire = (index: number): object => ({
    id: `m${index}`,
    text: 'The power bank caught fire in the cabin and burned my daughter. <at>Everybody</at> I have already called my lawyer.',
    publishedAt: new Date().toISOString(),
    lang: 'en',
    conversationId: `c${index}`,
    author: { id: `a${index}`, handle: `maria${index}`, name: 'María', followers: 48_200, verified: true },
  })
  const until = (look: () => void, timeout = 20_000): Promise<void> => vi.waitFor(look, { interval: 20, timeout })
  const said = (message: StandingMessage): string => JSON.stringify(teams.connector.cardOf(message))
  /** `case:1042`, as its buttons name it. */
  const keyOf = (message: StandingMessage): string =>
    buttonsOf(teams.connector.cardOf(message))
      .map(({ data }) => data?.card)
      .find((key) => key !== undefined) ?? ''
  /** Cards of cases in the channel that can be pressed; what stands below them is history. */
  const cards = (): readonly StandingMessage[] =>
    teams.connector.messages.filter(
      (one) => one.conversationId === `${crisisChannel};messageid=${one.id}` && keyOf(one).startsWith('case:'),
    )
  const only = <Value>(value: Value | null | undefined): Value => {
    if (value == null) throw new Error('there is none')
    return value
  }
  const person = (who: string, message?: StandingMessage): Person =>
    personIn(
      { connector: teams.connector, send: (activity) => teams.send(bot.url, activity) },
      who,
      message === undefined ? undefined : { channelId: crisisChannel, message },
    )
  const settled = (): Promise<void> =>
    vi.waitFor(
      async () => {
        const left = await fresh.sql`select 1 from deliveries where state in ('waiting', 'sending', 'retrying')`
        expect(left).toHaveLength(0)
      },
      { interval: 200, timeout: 100_000 },
    )

  test('brings a mention from the network to an approved reply', async () => {
    await send(1)
    await until(() => expect(cards()).toHaveLength(1))
    const card = only(cards()[0])
    expect(said(card)).toContain('The power bank caught fire in the cabin')
    expect(teams.connector.cardOf(card).msteams?.entities).toBeUndefined()
    const ana = person('ana', card)
    await ana.press(ana.look(card), 'case.claim.v1')
    await until(() => expect(said(card)).toContain('Ana Ruiz'))
    const form = ana.sees(await ana.press(ana.look(card), 'case.draft.v1'))
    const words = 'We are so sorry, María. We are calling you right now.'
    await ana.press(form, 'case.draft.v1', { text: words, submit: 'true' })
    const offers = (one: StandingMessage, verb: string): boolean =>
      buttonsOf(teams.connector.cardOf(one)).some(({ data }) => data?.verb === verb)
    const request = () =>
      teams.connector.messages.find(
        (one) => one.conversationId === 'a:29:bo' && said(one).includes(words) && offers(one, 'case.approve.v1'),
      )
    await until(() => expect(request()).toBeDefined())
    const bo = person('bo')
    await bo.press(bo.look(only(request())), 'case.approve.v1')
    await until(() => expect(said(card)).toMatch(/approved|aprobad/i))
  })

  test('shows an executive the digest she asks for, and its figures with their definitions by the button', async () => {
    await send(1)
    await until(() => expect(cards()).toHaveLength(1))
    teams.connector.install('a:29:kim')
    const kim = person('kim')
    const shown = await kim.type('digest')
    expect(said(shown)).toMatch(/Digest of .*1 new case.*Most dangerous now.*The power bank caught fire/)
    const page = kim.sees(await kim.press(kim.look(shown), 'digest.show.v1'))
    expect(JSON.stringify(page.card)).toMatch(/The figures.*Promises kept: of the first decisions/)
  })

  test('loses no card when it is killed in the middle of a burst, and a doubled one points to the newer when pressed', async () => {
    // One answer is lost for certain; the kills may lose others.
    teams.connector.mishap({ on: 'post', there: crisisChannel, drop: 'after' })
    await send(40)
    for (const kill of [5, 15, 25]) {
      await until(() => expect(cards().length).toBeGreaterThanOrEqual(kill))
      await killed()
      await start()
    }
    const byKey = () => Map.groupBy(cards(), keyOf)
    await until(() => expect(byKey().size).toBe(40), 100_000)
    await settled()
    const doubled = [...byKey().values()].filter((all) => all.length > 1)
    expect(doubled.length).toBeGreaterThan(0)
    for (const all of doubled) {
      const newest = only(all.at(-1))
      for (const older of all.slice(0, -1)) {
        const ana = person('ana', older)
        await ana.press(ana.look(older), 'case.claim.v1')
        await until(() => expect(said(older)).toContain(newest.id))
        expect(buttonsOf(teams.connector.cardOf(older))).toEqual([])
      }
      // What was pressed on the old card is seen on the one that counts.
      await until(() => expect(said(newest)).toContain('Ana Ruiz'))
    }
    expect(cards()).toHaveLength(40)
  }, 240_000)
})
