import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { newSecret } from '../support/signed-ingest.ts'
import { type LoopbackSlack, startSlack } from '../support/slack/loopback.ts'
import { newTeam } from '../support/slack/state.ts'

/** Teams' packages cost half a second and more than 100 MB: whoever works in Slack alone does not pay for them. */
describe('a bot that was started', () => {
  let folder: string
  let fresh: FreshDatabase
  let slack: LoopbackSlack
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ventanilla-packages-'))
    fresh = await freshDatabase({ max: 2 })
    slack = await startSlack()
    slack.addTeam(newTeam('T0TEAM'))
  })
  afterEach(async () => {
    await slack.stop()
    await fresh.drop()
    await rm(folder, { recursive: true, force: true })
  })

  const inSlack = () => ({
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.team().token,
    SLACK_SIGNING_SECRET: slack.signingSecret,
  })
  const inTeams = () => ({ TEAMS_DEV_NO_AUTH: '1' })

  /** The packages of which it read any code by the time it was ready. */
  const packagesOf = async (platform: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const file = join(folder, 'read')
    const bot = await startBot(['start'], {
      DATABASE_URL: fresh.url,
      VENTANILLA_POLICY: join(import.meta.dirname, '../../policy.example.yaml'),
      INGEST_SECRET: newSecret(),
      HOST: '127.0.0.1',
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/package-watch.ts')}`,
      PACKAGES_READ: file,
      ...platform,
    })
    await bot.stop()
    return (await readFile(file, 'utf8')).trim().split('\n')
  }
  const ofTeams = /^(?:@microsoft\/teams|botbuilder|botframework|@azure\/|adaptivecards$)/
  const ofSlack = /^@slack\//

  test('in Slack alone has read nothing of what Teams needs', async () => {
    const read = await packagesOf(inSlack())
    expect(read.filter((name) => ofSlack.test(name))).not.toEqual([])
    expect(read.filter((name) => ofTeams.test(name))).toEqual([])
  })

  test('in Teams alone has read nothing of what Slack needs', async () => {
    const read = await packagesOf(inTeams())
    expect(read).toEqual(expect.arrayContaining(['@microsoft/teams-ai', 'botbuilder', 'botframework-connector']))
    expect(read.filter((name) => ofSlack.test(name))).toEqual([])
  })
})
