import { afterEach, describe, expect, test } from 'vitest'
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

  const outcome = async (name: string) => {
    const check = world.platform.checks.find((one) => one.name === name)
    if (check === undefined) throw new Error(`there is no check ${name}`)
    return check.run()
  }

  test('whether all is well, and all is', async () => {
    await open()
    for (const { name, run } of world.platform.checks) expect([name, (await run()).state]).toEqual([name, 'well'])
  })

  test('for a card with a real button, whose press arrives', async () => {
    const { slack, desk } = await open()
    const { found } = await outcome('slack button')
    expect(found).toContain('https://t0team.slack.com/archives/C0CRISIS/')
    const [message] = slack.channel('C0CRISIS')
    if (message === undefined) throw new Error('no card was posted')
    await world.person().press(message, 'queue.show.v1')
    expect(desk.pressed).toMatchObject([{ action: 'queue.show.v1', target: {} }])
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
