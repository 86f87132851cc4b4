import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { envelope, signed, socketLine } from '../support/slack/person.ts'
import { care, caseCard } from '../support/slack/samples.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from '../support/slack/world.ts'

let world: SlackWorld
const open = async (options: WorldOptions = {}): Promise<SlackWorld> => {
  world = await slackWorld(options)
  return world
}
afterEach(async () => {
  await world.stop()
  expect(world.slack.state.violations).toEqual([])
})

describe('requests over HTTP', () => {
  const body = new URLSearchParams({
    command: '/ventanilla',
    text: 'queue',
    user_id: 'U0ANA',
    team_id: 'T0TEAM',
    channel_id: 'C0CARE',
    trigger_id: '1',
  }).toString()
  const send = (headers: Readonly<Record<string, string>>, text = body): Promise<Response> =>
    fetch(`${world.appUrl}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: text,
    })
  const nowS = () => Math.floor(Date.now() / 1_000)

  test.each([
    ['with a good signature', (secret: string) => signed(secret, body), 200],
    ['stamped four minutes ago', (secret: string) => signed(secret, body, nowS() - 240), 200],
    ['stamped more than five minutes ago', (secret: string) => signed(secret, body, nowS() - 302), 401],
    ['stamped more than five minutes ahead', (secret: string) => signed(secret, body, nowS() + 302), 401],
    ['signed with another secret', () => signed('another', body), 401],
    ['of another body', (secret: string) => signed(secret, `${body}&more=1`), 401],
    [
      'with a stamp that is no number',
      (secret: string) => ({ ...signed(secret, body), 'x-slack-request-timestamp': '1e10' }),
      401,
    ],
    ['without any signature', () => ({}), 401],
  ])('%s', async (_, headers, status) => {
    const { slack, desk } = await open()
    expect((await send(headers(slack.signingSecret))).status).toBe(status)
    expect(desk.said).toHaveLength(status === 200 ? 1 : 0)
  })

  test('answer Slack’s question whether we are there', async () => {
    const { slack } = await open()
    const text = JSON.stringify({ type: 'url_verification', challenge: '3eZbrw1a', token: 'x' })
    const response = await send({ ...signed(slack.signingSecret, text), 'content-type': 'application/json' }, text)
    expect(await response.json()).toEqual({ challenge: '3eZbrw1a' })
  })

  test('of no known shape are answered, logged without their words, and harm nobody', async () => {
    const { slack, complaints } = await open()
    for (const payload of [
      {
        type: 'block_actions',
        user: { id: 'U0ANA' },
        team: { id: 'T0TEAM' },
        actions: [{ type: 'button', action_id: 'secret words' }],
      },
      { type: 'unheard_of' },
      [],
    ]) {
      const text = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
      const response = await send(signed(slack.signingSecret, text), text)
      expect([200, 404]).toContain(response.status)
    }
    expect(JSON.stringify(complaints)).not.toContain('secret words')
  })

  test('that are too large are refused', async () => {
    const { slack } = await open()
    const text = `payload=${'x'.repeat(1_200_000)}`
    expect((await send(signed(slack.signingSecret, text), text)).status).toBe(413)
  })
})

describe('events', () => {
  test('whose work could not be done are told again by Slack', async () => {
    const { desk, line, shown, slack, platform } = await open()
    const ref = await platform.gateway.post(care, caseCard())
    shown.stand(1042, ref)
    desk.answer({ kind: 'failed', text: 'The database is away.' })
    const event = envelope(slack, 'T0TEAM', 'U0TEAMBOT', {
      type: 'app_mention',
      user: 'U0ANA',
      text: '<@U0TEAMBOT> she called',
      ts: '1795341600.000900',
      thread_ts: ref['ts'],
      channel: 'C0CARE',
    })
    await expect(line.event(event)).rejects.toThrow('500')
    desk.answer({ kind: 'done', text: 'Noted.' })
    await line.event(event, 1)
    expect(desk.pressed.map(({ requestKey }) => requestKey)).toEqual([
      desk.pressed[0]?.requestKey,
      desk.pressed[0]?.requestKey,
    ])
  })

  test('of our own making and of kinds we do not know are passed over', async () => {
    const { desk, line, slack } = await open()
    await line.event(
      envelope(slack, 'T0TEAM', 'U0TEAMBOT', {
        type: 'app_mention',
        user: 'U0TEAMBOT',
        bot_id: 'B0TEAMBOT',
        text: 'x',
        ts: '1.2',
        channel: 'C0CARE',
      }),
    )
    await line.event(envelope(slack, 'T0TEAM', 'U0TEAMBOT', { type: 'team_join', user: { id: 'U0NEW' } }))
    expect([...desk.said, ...desk.pressed]).toEqual([])
  })

  test('of the bot coming into a channel, or of one that opens again, set what waits for it going', async () => {
    const { line, slack, openedChannels } = await open()
    const tell = (event: object) => line.event(envelope(slack, 'T0TEAM', 'U0TEAMBOT', event))
    await tell({ type: 'member_joined_channel', user: 'U0LEO', channel: 'C0CARE', channel_type: 'C', team: 'T0TEAM' })
    await tell({
      type: 'member_joined_channel',
      user: 'U0TEAMBOT',
      channel: 'C0CARE',
      channel_type: 'C',
      team: 'T0TEAM',
    })
    await tell({ type: 'channel_unarchive', channel: 'C0CRISIS', user: 'U0KIM' })
    // At the start, with a good token, whatever was refused is tried again; then each channel that opens.
    expect(openedChannels).toEqual(['all', 'C0CARE', 'C0CRISIS'])
  })

  test('of a channel of the policy being archived are an error in the log', async () => {
    const { line, slack, complaints } = await open()
    await line.event(
      envelope(slack, 'T0TEAM', 'U0TEAMBOT', { type: 'channel_archive', channel: 'C0CARE', user: 'U0KIM' }),
    )
    await line.event(
      envelope(slack, 'T0TEAM', 'U0TEAMBOT', { type: 'channel_archive', channel: 'C0OTHER', user: 'U0KIM' }),
    )
    expect(complaints).toEqual([{ event: 'slack.channel_archived', fields: { channel: 'C0CARE' } }])
  })
})

describe('Socket Mode', () => {
  test('keeps two connections, so that one being recycled loses nothing', async () => {
    const { slack, desk } = await open({ transport: 'socket' })
    await slack.sockets.connected(2)
    slack.sockets.refresh()
    const ana = world.person()
    for (let index = 0; index < 20; index += 1) await ana.type(`find ${index}`)
    expect(desk.said.map(({ text }) => text)).toEqual(Array.from({ length: 20 }, (_, index) => `find ${index}`))
    await vi.waitFor(() => expect(slack.calls('apps.connections.open').length).toBeGreaterThanOrEqual(3))
    await slack.sockets.connected(2)
  })

  test('comes back by itself after the line went dead, also while Slack refuses for a time', async () => {
    const { slack, desk } = await open({ transport: 'socket' })
    await slack.sockets.connected(2)
    slack.fail('apps.connections.open', { status: 500 }, { times: 2 })
    slack.fail('apps.connections.open', { drop: 'before' }, { times: 2 })
    slack.sockets.cut()
    await vi.waitFor(() => expect(slack.sockets.open).toBe(0))
    await slack.sockets.connected(2)
    await world.person().type('queue')
    expect(desk.said).toHaveLength(1)
  })

  test('says at the start when Slack will never have the token', async () => {
    await open()
    const { slackPlatform } = await import('../../src/platforms/slack/app.ts')
    const { slack, platform, desk, shown, installations } = world
    const other = slackPlatform({
      desk,
      policy: (await import('../support/policy.ts')).examplePolicy(),
      env: {
        apiUrl: slack.apiUrl,
        transport: { kind: 'socket', appToken: 'xapp-bad' },
        workspaces: { kind: 'one', botToken: 'xoxb-T0TEAM-1' },
      },
      installations,
      shownCards: shown,
      log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      metrics: { count: () => undefined, observe: () => undefined },
    })
    await expect(other.start()).rejects.toMatchObject({ kind: 'unauthorized' })
    await other.stop()
    expect(platform.gateway.platform).toBe('slack')
  })

  test('answers what was pressed before it stops', async () => {
    const { slack, desk, platform } = await open({ transport: 'socket' })
    const begun = Promise.withResolvers<void>()
    desk.answer(async () => {
      begun.resolve()
      await wait(100)
      return { kind: 'done', text: 'You have case 1042.' }
    })
    await platform.gateway.post(care, caseCard())
    const [card] = slack.channel('C0CARE')
    if (card === undefined) throw new Error('a card was to stand there')
    const ana = world.person()
    const press = ana.press(card, 'case.claim.v1')
    await begun.promise
    await Promise.all([platform.stop(), press])
    expect(ana.told()).toEqual(['You have case 1042.'])
  })

  test('tells an event again that was not acknowledged', async () => {
    const { slack, desk, shown, platform } = await open({ transport: 'socket' })
    const ref = await platform.gateway.post(care, caseCard())
    shown.stand(1042, ref)
    desk.answer({ kind: 'failed', text: 'Away.' })
    const event = envelope(slack, 'T0TEAM', 'U0TEAMBOT', {
      type: 'app_mention',
      user: 'U0ANA',
      text: 'x',
      ts: '1795341600.000900',
      thread_ts: ref['ts'],
      channel: 'C0CARE',
    })
    await expect(socketLine(slack).event(event)).rejects.toThrow('no acknowledgement')
  })
})
