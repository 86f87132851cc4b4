import { afterEach, describe, expect, test, vi } from 'vitest'
import type { Destination } from '../../src/app/ports/gateway.ts'
import type { Installation } from '../../src/app/ports/installations.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import { hourMs, instant } from '../../src/domain/time.ts'
import { examplePolicy } from '../support/policy.ts'
import { envelope } from '../support/slack/person.ts'
import { care, caseCard } from '../support/slack/samples.ts'
import { newTeam } from '../support/slack/state.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from '../support/slack/world.ts'

describe('many workspaces', () => {
  let world: SlackWorld
  const open = async (options: WorldOptions = {}): Promise<SlackWorld> => {
    world = await slackWorld({ workspaces: 'many', ...options })
    return world
  }
  afterEach(async () => {
    await world.stop()
    expect(world.slack.state.violations).toEqual([])
  })

  /** Through the browser: our page, Slack’s, and back with a code. */
  const install = async (teamId = 'T0TEAM', tamper: (url: URL) => void = () => undefined): Promise<Response> => {
    const { slack, appUrl } = world
    const start = await fetch(`${appUrl}/slack/install`, { redirect: 'manual' })
    const to = new URL(start.headers.get('location') ?? '')
    expect(to.searchParams.get('scope')?.split(',')).toContain('chat:write')
    slack.state.codes.set('code-1', slack.team(teamId))
    const back = new URL(`${appUrl}/slack/oauth_redirect?code=code-1&state=${to.searchParams.get('state')}`)
    tamper(back)
    return fetch(back, { headers: { cookie: (start.headers.get('set-cookie') ?? '').split(';')[0] ?? '' } })
  }

  test('install themselves, and are worked in at once', async () => {
    const { installations, platform, slack, desk, openedChannels } = await open()
    const page = await install()
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Ventanilla está instalada')
    expect([...installations.rows.values()]).toMatchObject([
      { id: 'T0TEAM', botToken: 'xoxb-T0TEAM-1', botUserId: 'U0TEAMBOT' },
    ])
    // What was refused while it was not installed goes out now.
    expect(openedChannels).toEqual(['all'])
    await platform.gateway.post(care, caseCard())
    const [message] = slack.channel('C0CARE')
    if (message !== undefined) await world.person().press(message, 'case.claim.v1')
    expect(desk.pressed).toHaveLength(1)
  })

  test('cannot be installed with a state that is not this browser’s', async () => {
    const { installations } = await open()
    const page = await install('T0TEAM', (url) => url.searchParams.set('state', 'stolen'))
    expect(page.status).toBe(400)
    expect(installations.rows.size).toBe(0)
  })

  test('that the policy does not name are turned away, and the app is taken out of them again', async () => {
    const { installations, slack } = await open({ policy: namingTeam() })
    const stranger = slack.addTeam(newTeam('T0STRANGER'))
    const page = await install('T0STRANGER')
    expect(page.status).toBe(403)
    expect(await page.text()).toContain('Acme Air')
    expect(installations.rows.size).toBe(0)
    expect(stranger.installed).toBe(false)
    expect((await install('T0TEAM')).status).toBe(200)
  })

  test('are an organisation’s where it has one that the policy names, and a stranger’s organisation is turned away', async () => {
    const { installations, slack, platform } = await open({ policy: namingTeam() })
    const stranger = slack.addTeam(newTeam('T0STRANGER', { organisation: { id: 'E0STRANGE', teams: ['T0STRANGER'] } }))
    expect((await install('T0STRANGER')).status).toBe(403)
    expect([installations.rows.size, stranger.installed]).toEqual([0, false])
    slack.team().organisation = { id: 'E0ACME', teams: ['T0OTHER', 'T0TEAM'] }
    expect((await install('T0TEAM')).status).toBe(200)
    expect([...installations.rows.values()]).toMatchObject([{ id: 'E0ACME', teamId: null, enterpriseId: 'E0ACME' }])
    // Nobody pressed anything yet, and the policy names the workspace alone.
    const ref = await platform.gateway.post({ ...care, id: 'T0TEAM/C0CARE' }, caseCard())
    await platform.gateway.edit(ref, caseCard({ version: 8 }))
    expect(slack.channel('C0CARE')).toMatchObject([{ edits: 1 }])
    await expect(platform.gateway.post(care, caseCard())).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('are one where the policy names none: the first', async () => {
    const { installations, slack } = await open()
    slack.addTeam(newTeam('T0SECOND'))
    expect((await install('T0TEAM')).status).toBe(200)
    expect((await install('T0SECOND')).status).toBe(403)
    expect([...installations.rows.keys()]).toEqual(['T0TEAM'])
  })

  test.each([
    ['app_uninstalled', 'tokens_revoked'],
    ['tokens_revoked', 'app_uninstalled'],
  ] as const)('leave by %s and %s, in this order too', async (first, second) => {
    const { installations, slack, line, platform } = await open()
    await install()
    slack.wait(5_000)
    const tell = (type: string) =>
      line.event(
        envelope(slack, 'T0TEAM', 'U0TEAMBOT', {
          type,
          ...(type === 'tokens_revoked' && { tokens: { oauth: [], bot: ['U0TEAMBOT'] } }),
        }),
      )
    await tell(first)
    expect(installations.rows.size).toBe(0)
    await tell(second)
    await expect(platform.gateway.post(care, caseCard())).rejects.toMatchObject({ kind: 'unauthorized' })
  })

  test('stay when only a person’s token was revoked, and when the news is older than the installation', async () => {
    const { installations, slack, line } = await open()
    await install()
    await line.event(
      envelope(slack, 'T0TEAM', 'U0TEAMBOT', { type: 'tokens_revoked', tokens: { oauth: ['U0KIM'], bot: [] } }),
    )
    const stale = {
      ...envelope(slack, 'T0TEAM', 'U0TEAMBOT', { type: 'app_uninstalled' }),
      event_time: Math.floor(slack.now() / 1_000) - 60,
    }
    await line.event(stale)
    expect(installations.rows.size).toBe(1)
  })

  test('that left get an answer to an old button, and Slack no reason to repeat it', async () => {
    const { installations, slack, platform } = await open()
    await install()
    await platform.gateway.post(care, caseCard())
    const [message] = slack.channel('C0CARE')
    installations.rows.clear()
    slack.wait(6 * 60_000)
    const ana = world.person()
    if (message !== undefined) await ana.press(message, 'case.claim.v1')
    await vi.waitFor(() => expect(ana.told()[0]).toContain('ya no está instalada'))
  })

  describe('and a person whose address names none of them', () => {
    /** Somebody of T0MORE, who is a guest in T0TEAM. */
    const stranger: Destination = { platform: 'slack', kind: 'person', id: 'U0MORE', staff: 'slack:U0MORE' as StaffId }
    const two = async (): Promise<void> => {
      const { slack, installations } = await open()
      slack.team().users.set('U0MORE', { id: 'U0MORE', name: 'Mo', locale: 'en-US', homeTeamId: 'T0MORE' })
      const more = slack.addTeam(newTeam('T0MORE'))
      more.users.clear()
      more.users.set('U0MORE', { id: 'U0MORE', name: 'Mo', locale: 'en-US' })
      for (const { id, token } of [slack.team(), more]) await installations.save(installationOf(id, token))
    }

    test('reach them where they are at home, in a message and on their page', async () => {
      await two()
      const { slack, platform } = world
      await platform.gateway.post(stranger, caseCard({ key: 'nag:1' }))
      await platform.gateway.post(stranger, caseCard({ key: 'nag:2' }))
      expect(slack.calls('chat.postMessage').map(({ team }) => team)).toEqual(['T0MORE', 'T0MORE'])
      expect(slack.calls('users.info').map(({ team }) => team)).toEqual(['T0TEAM', 'T0MORE'])
      await platform.gateway.showHome(stranger, caseCard({ key: 'home' }))
      expect(slack.calls('views.publish').map(({ team }) => team)).toEqual(['T0MORE'])
    })

    test('reach them also while another workspace’s token is dead, and try again where Slack is away', async () => {
      await two()
      const { slack, platform } = world
      slack.fail('users.info', { status: 503 })
      await expect(platform.gateway.post(stranger, caseCard())).rejects.toMatchObject({ kind: 'unavailable' })
      slack.fail('users.info', { error: 'token_revoked' })
      await platform.gateway.post(stranger, caseCard())
      expect(slack.calls('chat.postMessage').map(({ team }) => team)).toEqual(['T0MORE'])
    })

    test('leave it to the policy where nobody knows them', async () => {
      await two()
      const nobody = { ...stranger, id: 'U0NOBODY' }
      await expect(world.platform.gateway.post(nobody, caseCard())).rejects.toMatchObject({
        kind: 'invalid',
        message: expect.stringContaining('T0TEAM/U0NOBODY') as string,
      })
    })
  })

  describe('whose tokens rotate', () => {
    const rotating = async (): Promise<void> => {
      await open()
      world.slack.team().refreshToken = 'xoxe-1-first'
      await install()
    }

    test('are sent to with a new token before the old one ends, though nobody pressed anything', async () => {
      await rotating()
      const { slack, installations, platform } = world
      slack.wait(11 * hourMs)
      await platform.gateway.post(care, caseCard())
      const row = installations.rows.get('T0TEAM')
      expect(row?.botToken).toBe(slack.team().token)
      expect(row?.botToken).not.toBe('xoxb-T0TEAM-1')
      expect(row?.refreshToken).toBe(slack.team().refreshToken)
      expect(row?.expiresAt).toBeGreaterThan(slack.now() + 11 * hourMs)
    })

    test('are renewed once, however many ask at the same moment', async () => {
      await rotating()
      const { slack, platform } = world
      slack.wait(11 * hourMs)
      await Promise.all(Array.from({ length: 10 }, () => platform.gateway.post(care, caseCard())))
      const renewals = slack.calls('oauth.v2.access').filter(({ args }) => args['grant_type'] === 'refresh_token')
      expect(renewals).toHaveLength(1)
      expect(slack.channel('C0CARE')).toHaveLength(10)
    })

    test('go on with the old token while Slack cannot renew it, as long as it lives', async () => {
      await rotating()
      const { slack, platform } = world
      slack.wait(11 * hourMs)
      slack.fail('oauth.v2.access', { status: 500 })
      await platform.gateway.post(care, caseCard())
      expect(slack.channel('C0CARE')).toHaveLength(1)
    })

    test('are refused once it has ended and cannot be renewed', async () => {
      await rotating()
      const { slack, installations, platform } = world
      slack.wait(13 * hourMs)
      slack.fail('oauth.v2.access', { error: 'invalid_refresh_token' })
      await expect(platform.gateway.post(care, caseCard())).rejects.toMatchObject({ kind: 'unauthorized' })
      expect(installations.rows.get('T0TEAM')?.expiresAt).toBeLessThan(instant(slack.now()))
    })
  })
})

const installationOf = (id: string, botToken: string): Installation => ({
  id,
  teamId: id,
  enterpriseId: null,
  teamName: null,
  appId: null,
  botId: `B${id}`,
  botUserId: `U${id}`,
  scopes: ['chat:write'],
  botToken,
  refreshToken: null,
  expiresAt: null,
  installedBy: null,
  installedAt: instant(0),
})

/** The example, with the workspace of its channels written out. */
const namingTeam = () =>
  examplePolicy((one) => ({
    ...one,
    channels: one.channels.map((channel) => ({ ...channel, slack: channel.slack && `T0TEAM/${channel.slack}` })),
  }))
