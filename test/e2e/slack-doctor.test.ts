import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Language } from '../../src/domain/ids.ts'
import { wordsIn } from '../../src/locales/text.ts'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examined, freePort } from '../support/doctor.ts'
import { type PolicyFolder, policyFolder, withoutTeams } from '../support/policy-folder.ts'
import { newSecret } from '../support/signed-ingest.ts'
import { type LoopbackSlack, startSlack } from '../support/slack/loopback.ts'
import { httpLine, type Line, personIn, socketLine } from '../support/slack/person.ts'
import { newTeam } from '../support/slack/state.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from '../support/slack/world.ts'

describe('doctor asks Slack', () => {
  let world: SlackWorld
  const open = async (options: WorldOptions = {}): Promise<SlackWorld> => {
    world = await slackWorld(options)
    return world
  }
  afterEach(async () => {
    await world.stop()
    expect(world.slack.state.violations).toEqual([])
  })

  const outcome = async (name: string, language: Language = 'en') => {
    const check = world.platform.checks(wordsIn(language)).find((one) => one.name === name)
    if (check === undefined) throw new Error(`there is no check ${name}`)
    return check.run()
  }

  test('whether all is well, and all is', async () => {
    await open()
    for (const { name, run } of world.platform.checks(wordsIn('en')))
      expect([name, (await run()).state]).toEqual([name, 'well'])
  })

  test('for a card with a real button, whose press arrives', async () => {
    const { slack, desk } = await open()
    const { found } = await outcome('slack button')
    expect(found).toContain('https://t0team.slack.com/archives/C0CRISIS/')
    const [message] = slack.channel('C0CRISIS')
    if (message === undefined) throw new Error('no card was posted')
    await world.person().press(message, 'queue.show.v1')
    expect(desk.pressed).toMatchObject([{ action: 'queue.show.v1' }])
  })

  test('for missing scopes by name', async () => {
    await open({ scopes: ['chat:write', 'commands'] })
    const { state, found } = await outcome('slack scopes')
    expect([state, found]).toEqual([
      'broken',
      'not granted: im:write, users:read, channels:read, groups:read, app_mentions:read',
    ])
  })

  test('for channels the bot is not in, was archived or does not exist, by the policy’s names', async () => {
    const { slack } = await open()
    const [crisis, care] = [slack.team().channels.get('C0CRISIS'), slack.team().channels.get('C0CARE')]
    if (crisis !== undefined) crisis.member = false
    if (care !== undefined) care.archived = true
    const checked = await outcome('slack channels')
    expect(checked.found).toContain('crisis (the bot is not a member), care (archived)')
    expect('todo' in checked && checked.todo).toContain('/invite')
    slack.team().channels.clear()
    expect((await outcome('slack channels')).found).toContain('care (channel_not_found)')
  })

  test('with a token that was revoked, and says what to do', async () => {
    const { slack } = await open()
    slack.fail('auth.test', { error: 'token_revoked' })
    expect(await outcome('slack token')).toEqual({
      state: 'broken',
      found: 'auth.test: token_revoked',
      todo: 'install the app again',
    })
  })

  test('and says all of it in the language of whoever runs it', async () => {
    const { slack } = await open()
    for (const { name } of world.platform.checks(wordsIn('en'))) {
      const [english, spanish] = [await outcome(name, 'en'), await outcome(name, 'es')]
      expect(spanish.state).toBe(english.state)
      expect(spanish.found).not.toBe(english.found)
    }
    slack.fail('auth.test', { error: 'token_revoked' })
    expect(await outcome('slack token', 'es')).toEqual({
      state: 'broken',
      found: 'auth.test: token_revoked',
      todo: 'vuelve a instalar la app',
    })
    const crisis = slack.team().channels.get('C0CRISIS')
    if (crisis !== undefined) crisis.member = false
    expect(await outcome('slack channels', 'es')).toMatchObject({
      found: 'no se puede publicar en crisis (el bot no es miembro)',
      todo: expect.stringMatching(/^Escribe \/invite/) as string,
    })
  })

  test('before anybody has installed the app', async () => {
    await open({ workspaces: 'many' })
    expect(await outcome('slack token')).toEqual({
      state: 'broken',
      found: 'no workspace has installed the app',
      todo: 'Open /slack/install in a browser',
    })
  })

  test('in a workspace without its own validator of blocks', async () => {
    const { slack } = await open()
    slack.fail('blocks.validate', { error: 'unknown_method' })
    expect((await outcome('slack blocks')).state).toBe('well')
    slack.fail('blocks.validate', { error: 'invalid_blocks' })
    expect((await outcome('slack blocks')).state).toBe('warning')
  })

  test('while it is away', async () => {
    const { slack } = await open()
    slack.fail('conversations.info', { status: 503 })
    const checked = await outcome('slack channels')
    expect(checked.state).toBe('broken')
    expect(checked.found).toContain('HTTP 503')
  })
})

/** `ventanilla doctor` as its users type it, with a database and a loopback Slack, and somebody who presses. */
describe('ventanilla doctor', () => {
  let folder: PolicyFolder
  let fresh: FreshDatabase
  let slack: LoopbackSlack
  let bot: Bot | null = null
  beforeEach(async () => {
    folder = await policyFolder(withoutTeams)
    fresh = await freshDatabase({ max: 2 })
    slack = await startSlack()
    slack.addTeam(newTeam('T0TEAM'))
  })
  afterEach(async () => {
    await bot?.stop()
    bot = null
    await slack.stop()
    await fresh.drop()
    await folder.remove()
    expect(slack.state.violations).toEqual([])
  })

  const environment = (transport: 'http' | 'socket'): Record<string, string> => ({
    DATABASE_URL: fresh.url,
    VENTANILLA_POLICY: folder.file,
    INGEST_SECRET: newSecret(),
    HOST: '127.0.0.1',
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.team().token,
    ...(transport === 'http' ? { SLACK_SIGNING_SECRET: slack.signingSecret } : { SLACK_APP_TOKEN: 'xapp-good' }),
  })
  const doctor = (wait: string, more: Record<string, string>) => examined(wait, folder.path, more)
  const press = async (line: Line): Promise<void> => {
    const message = await vi.waitFor(() => {
      const [posted] = slack.channel('C0CRISIS')
      if (posted === undefined) throw new Error('no card was posted')
      return posted
    }, wide)
    await personIn(slack, line).press(message, 'queue.show.v1')
  }
  const wide = { timeout: 30_000, interval: 20 }

  test('hears its button over HTTP before there is a bot, and says that everything else waits for the bot', async () => {
    const port = await freePort()
    const running = doctor('30s', { ...environment('http'), PORT: String(port) })
    const line = httpLine(slack, `http://127.0.0.1:${port}`)
    await vi.waitFor(() => expect(slack.channel('C0CRISIS')).toHaveLength(1), wide)
    const ana = personIn(slack, line)
    await ana.type('queue')
    await press(line)
    const { out, code } = await running
    expect(out).toContain('press it now')
    expect(out).toMatch(/ok +slack button +the button was pressed/)
    expect(code).toBe(0)
    expect(ana.told().at(-1)).toContain('se está configurando')
  })

  test('hears it over Socket Mode', async () => {
    const running = doctor('30s', environment('socket'))
    await slack.sockets.connected(1)
    await press(socketLine(slack))
    const { out, code } = await running
    expect([/ok +slack button/.test(out), code]).toEqual([true, 0])
  })

  test('is told by the bot where one runs, whose presses it does not take', async () => {
    bot = await startBot(['start'], environment('socket'))
    await slack.sockets.connected(2)
    const running = doctor('30s', environment('socket'))
    await press(socketLine(slack))
    const { out } = await running
    expect(out).toMatch(/ok +slack button/)
    expect(slack.calls('apps.connections.open')).toHaveLength(2)
  })

  test('does not call well what nobody pressed', async () => {
    const { out, code } = await doctor('1s', environment('http'))
    expect(out).toMatch(/warning +slack button .*no press arrived within 1 s/)
    expect(out).toContain('Request URL')
    expect(code).toBe(0)
  })

  test('wants a duration to wait', async () => {
    expect(await doctor('long', environment('http'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('--wait') as string,
    })
  })
})
