import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type PolicyFolder, policyFolder, withoutTeams } from '../support/policy-folder.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import { type LoopbackSlack, startSlack } from '../support/slack/loopback.ts'
import { envelope, httpLine, type Person, personIn } from '../support/slack/person.ts'
import { type Message, newTeam, type ShownView } from '../support/slack/state.ts'

/** The whole product as its own process, installed by OAuth in two workspaces whose tokens rotate. */
const secret = newSecret()
let folder: PolicyFolder
let fresh: FreshDatabase
let slack: LoopbackSlack
let bot: Bot

beforeAll(async () => {
  folder = await policyFolder((example) => {
    const policy = withoutTeams(example)
      .replace('slack: C0CRISIS', 'slack: T0TEAM/C0CRISIS')
      .replace('slack: C0CARE', 'slack: T0CARE/C0DESK')
      .replace('slack: U0BO', 'slack: T0CARE/U0BO')
    return `${policy}\nunlisted: agent\ndelivery: { paceMs: 10 }\n`
  })
  fresh = await freshDatabase({ max: 2 })
  slack = await startSlack()
  for (const id of ['T0TEAM', 'T0CARE']) slack.addTeam(newTeam(id, { refreshToken: `xoxe-1-${id}` }))
  const [team, care] = [slack.team('T0TEAM'), slack.team('T0CARE')]
  care.channels.clear()
  care.channels.set('C0DESK', { id: 'C0DESK', member: true, archived: false, isPrivate: true })
  // Bo and one more whom the policy does not list are at home in the second workspace, everybody else in the first.
  for (const id of ['U0BO', 'U0NEW']) team.users.delete(id)
  for (const id of care.users.keys()) if (!['U0BO', 'U0NEW'].includes(id)) care.users.delete(id)
  await start()
})
afterAll(async () => {
  await bot.stop()
  await slack.stop()
  await fresh.drop()
  await folder.remove()
  expect(slack.state.violations).toEqual([])
})

const start = async (): Promise<void> => {
  bot = await startBot(['start'], {
    DATABASE_URL: fresh.url,
    VENTANILLA_POLICY: folder.file,
    INGEST_SECRET: secret,
    HOST: '127.0.0.1',
    SLACK_API_URL: slack.apiUrl,
    SLACK_SIGNING_SECRET: slack.signingSecret,
    SLACK_CLIENT_ID: 'client',
    SLACK_CLIENT_SECRET: 'secret',
    SLACK_STATE_SECRET: 'state',
    TOKEN_KEY: Buffer.alloc(32, 7).toString('base64'),
  })
}
const install = async (teamId: string): Promise<number> => {
  const begun = await fetch(`${bot.url}/slack/install`, { redirect: 'manual' })
  const to = new URL(begun.headers.get('location') ?? '')
  slack.state.codes.set(`code-${teamId}`, slack.team(teamId))
  const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const back = `${bot.url}/slack/oauth_redirect?code=code-${teamId}&state=${to.searchParams.get('state')}`
  return (await fetch(back, { headers: { cookie } })).status
}
const person = (id: string, teamId: string): Person => personIn(slack, httpLine(slack, bot.url), { id, teamId })
const until = (look: () => void): Promise<void> => vi.waitFor(look, { interval: 20, timeout: 20_000 })
const said = (message: Message | undefined): string => shownTexts(message?.blocks).join('\n')
const cardsIn = (channel: string): readonly Message[] =>
  slack.channel(channel).filter(({ metadata }) => metadata?.event_payload.key.startsWith('case:'))
const only = <Value>(value: Value | null | undefined): Value => {
  if (value == null) throw new Error('there is none')
  return value
}
const formOf = async (who: Person, action: string): Promise<ShownView> => {
  await until(() => expect(who.view()?.view.callback_id).toBe(action))
  return only(who.view())
}
const send = async (id: string, text: string): Promise<void> => {
  const mention = {
    id,
    text,
    lang: 'en',
    conversationId: id,
    author: { id, handle: id, name: 'María', followers: 9_000 },
  }
  const { status } = await ingest(bot.url, secret, {
    mentions: [{ ...mention, publishedAt: new Date().toISOString() }],
  })
  expect(status).toBe(202)
}
const fire = 'The power bank caught fire in the cabin and burned my daughter. I have already called my lawyer.'

test('two workspaces install the product, work in it each in their own, and leave it', async () => {
  // Before anybody has installed it, a card waits; it comes with the installation.
  await send('m1', fire)
  expect([await install('T0TEAM'), await install('T0CARE')]).toEqual([200, 200])
  await until(() => expect(cardsIn('C0CRISIS')).toHaveLength(1))
  const kept = JSON.stringify(await fresh.sql`select * from slack_installations`)
  expect(kept).not.toMatch(/xox/)

  // A case is worked on in one workspace, its approver is asked in the other.
  const card = only(cardsIn('C0CRISIS')[0])
  expect(card.team).toBe('T0TEAM')
  const ana = person('U0ANA', 'T0TEAM')
  await ana.press(card, 'case.claim.v1')
  await until(() => expect(said(card)).toContain('Ana'))
  await ana.press(card, 'case.draft.v1')
  await ana.submit(await formOf(ana, 'case.draft.v1'), { text: 'We are so sorry.', submit: 'true' })
  const asked = () => slack.channel('D0BO').find(({ metadata }) => metadata?.event_payload.key.startsWith('approval:'))
  await until(() => expect(asked()?.team).toBe('T0CARE'))
  await person('U0BO', 'T0CARE').press(only(asked()), 'case.approve.v1')
  await until(() => expect(said(card)).toContain('Aprobado por Bo Lind'))

  // Somebody the policy does not list gets their page and what is meant for them alone, in their own workspace.
  await person('U0NEW', 'T0CARE').openHome()
  await until(() => expect(slack.state.homes.get('U0NEW')).toBeDefined())
  await send('m2', fire)
  await until(() => expect(cardsIn('C0CRISIS')).toHaveLength(2))
  const before = slack.calls('views.publish').length
  await until(() =>
    expect(
      slack
        .calls('views.publish')
        .slice(before)
        .map(({ team }) => team),
    ).toContain('T0CARE'),
  )

  // Tokens that end within two hours are renewed by what is sent, though nobody presses anything.
  const [old, oldCare] = [slack.team('T0TEAM').token, slack.team('T0CARE').token]
  await bot.stop()
  await fresh.sql`update slack_installations set expires_at = ${Date.now() + 3_600_000} where id = 'T0TEAM'`
  await start()
  await send('m3', fire)
  await until(() => expect(cardsIn('C0CRISIS')).toHaveLength(3))
  expect(slack.team('T0TEAM').token).not.toBe(old)
  expect(slack.team('T0CARE').token).toBe(oldCare)
  const renewals = slack.calls('oauth.v2.access').filter(({ args }) => args['grant_type'] === 'refresh_token')
  expect(renewals).toHaveLength(1)

  // One leaves: its tokens go, the other works on.
  await httpLine(slack, bot.url).event({
    ...envelope(slack, 'T0CARE', slack.team('T0CARE').botUserId, { type: 'app_uninstalled' }),
    event_time: Math.ceil(Date.now() / 1_000) + 1,
  })
  expect(await fresh.sql`select id from slack_installations`).toMatchObject([{ id: 'T0TEAM' }])
  await send('m4', fire)
  await until(() => expect(cardsIn('C0CRISIS')).toHaveLength(4))
  // What was still on its way to those who left is given up, and comes if they install it again; nothing else is.
  const dead = await fresh.sql<{ queue: string; why: string }[]>`select queue, why from deliveries where state = 'dead'`
  for (const { queue, why } of dead) {
    expect(queue).toContain('T0CARE/')
    expect(why).toContain('not installed in T0CARE')
  }
}, 120_000)
