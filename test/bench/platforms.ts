import { join } from 'node:path'
import { startBot } from '../support/bot.ts'
import { newSecret } from '../support/signed-ingest.ts'
import { startSlack } from '../support/slack/loopback.ts'
import { newTeam } from '../support/slack/state.ts'
import { withDatabase } from './database.ts'
import { report } from './report.ts'

/**
 * What Teams costs a bot that works in Slack alone: its start, beside the same one with Teams' packages out of reach.
 * A bot that works in Teams shows what would have to be paid.
 */
const rounds = 5
const ofTeams = '@microsoft/teams-ai,botbuilder,botbuilder-core,botframework-connector'

await withDatabase(async (_database, url) => {
  const slack = await startSlack()
  slack.addTeam(newTeam('T0TEAM'))
  const once = async (environment: Readonly<Record<string, string>>) => {
    const bot = await startBot(['start'], {
      DATABASE_URL: url,
      VENTANILLA_POLICY: join(import.meta.dirname, '../../policy.example.yaml'),
      INGEST_SECRET: newSecret(),
      HOST: '127.0.0.1',
      NODE_OPTIONS: `--import ${join(import.meta.dirname, '../support/package-watch.ts')}`,
      ...environment,
    })
    const memoryMb = bot.memoryMb()
    await bot.stop()
    return { readyMs: bot.readyMs, memoryMb }
  }
  const inSlack = {
    SLACK_API_URL: slack.apiUrl,
    SLACK_BOT_TOKEN: slack.team().token,
    SLACK_SIGNING_SECRET: slack.signingSecret,
  }
  const kinds = { floor: { ...inSlack, PACKAGES_BARRED: ofTeams }, slack: inSlack, teams: { TEAMS_DEV_NO_AUTH: '1' } }
  const found = { floor: [], slack: [], teams: [] } as Record<keyof typeof kinds, Awaited<ReturnType<typeof once>>[]>
  await once(inSlack)
  for (let round = 0; round < rounds; round += 1)
    for (const kind of ['floor', 'slack', 'teams'] as const) found[kind].push(await once(kinds[kind]))
  const middle = (kind: keyof typeof kinds, of: 'readyMs' | 'memoryMb'): number =>
    found[kind].map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0
  for (const [of, unit] of [
    ['readyMs', 'ms'],
    ['memoryMb', 'MB'],
  ] as const) {
    const floor = { name: 'Teams’ packages out of reach', value: middle('floor', of) }
    report(of === 'readyMs' ? 'From start to ready' : 'Resident memory when ready', [
      { name: 'Slack alone', value: middle('slack', of), unit, floor },
      { name: 'Teams alone', value: middle('teams', of), unit },
    ])
  }
  await slack.stop()
})
