import { afterAll, describe, expect, it } from 'vitest'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'
import { sandboxGateway } from '../../src/platforms/sandbox/gateway.ts'
import { sandboxStore } from '../../src/storage/sandbox-store.ts'
import { staff } from '../support/case-view.ts'
import { wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld } from '../support/nag-world.ts'
import { examplePolicy } from '../support/policy.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import { slackWorld } from '../support/slack/world.ts'
import { careChannel, groupId, team, tenant } from '../support/teams/activities.ts'
import { startTeams } from '../support/teams/world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

const at = (time: string): Instant => wall(`2026-11-23 ${time}`)
const policy = examplePolicy()

/** The clock on a real database, with Slack, Teams and the sandbox beside each other, each as it would run. */
const allPlatforms = async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags,
    staff_settings, platform_users, sandbox_messages restart identity`
  const slack = await slackWorld({ scopes: ['chat:write', 'im:write', 'users:read', 'channels:read', 'groups:read'] })
  let nowMs = 0
  const teams = await startTeams({ nowMs: () => (nowMs += 10_000) })
  const { connector, conversations } = teams
  connector.team(team, [{ id: careChannel }])
  connector.person({ id: '29:ana' })
  connector.person({ id: '29:bo' })
  const address = { serviceUrl: connector.serviceUrl, tenantId: tenant, botId: '28:bot' }
  await conversations.remember(
    { id: careChannel, kind: 'channel', ...address, teamId: team, groupId, name: null },
    at('09:00'),
  )
  const store = sandboxStore(fresh.sql)
  const clock = { now: () => here.time.now }
  const sandbox = sandboxGateway({ store, policy, clock, url: () => 'http://127.0.0.1:3000', changed: () => {} })
  const here = nagWorld(fresh, policy, at('10:00'), [slack.platform.gateway, teams.platform.gateway, sandbox])
  return {
    ...here,
    lastSeen: (who: StaffId, platform: 'slack' | 'teams' | 'sandbox') =>
      here.people.seen({ platform, userId: `${platform}-${who}`, staff: who, name: null, locale: null }, here.time.now),
    inSlack: (id: string) => slack.slack.channel(id).map((message) => shownTexts(message.blocks).join(' ')),
    inTeams: (id: string) =>
      connector.messages
        .filter(({ conversationId }) => conversationId.split(';')[0] === id)
        .map((message) => JSON.stringify(connector.cardOf(message))),
    inSandbox: async (room: string) =>
      (
        await fresh.sql<
          { card: { summary: string } }[]
        >`select card from sandbox_messages where room = ${room} order by id`
      ).map(({ card }) => card.summary),
    stop: async () => {
      await Promise.all([slack.stop(), teams.stop()])
    },
  }
}

describe('a reminder on every platform', () => {
  it('reaches a person where they were last seen, a channel wherever it is, and the manager last', async () => {
    const here = await allPlatforms()
    try {
      await here.lastSeen(staff('ana'), 'teams')
      await here.lastSeen(staff('bo'), 'slack')
      const id = await here.open('high')
      await here.does('ana', id, { type: 'claim' })

      await here.passUntil(at('11:31'))
      // Idle since half past ten, and the first response due at noon: both in her own chat in Teams, nobody else's.
      expect(here.inTeams('a:29:ana').length).toBeGreaterThanOrEqual(2)
      expect(here.inTeams('a:29:ana').join()).toContain(`${id}`)
      expect(here.inTeams('a:29:ana').join()).toMatch(/case\.snooze\.v1/)
      expect([here.inSlack('D0ANA'), await here.inSandbox('@ana'), here.inSlack('C0CARE')]).toEqual([[], [], []])

      await here.passUntil(at('12:01'))
      expect(here.inSlack('C0CARE')).toHaveLength(1)
      expect(here.inTeams(careChannel)).toHaveLength(1)
      expect(await here.inSandbox('care')).toHaveLength(1)
      expect(here.inSlack('D0BO')).toEqual([])

      await here.passUntil(at('13:01'))
      expect(here.inSlack('D0BO')).toHaveLength(1)
      expect(here.inTeams('a:29:bo')).toEqual([])
      const rows = await here.rows(id)
      expect(rows.every(({ state, why }) => state === 'sent' || why !== null)).toBe(true)
    } finally {
      await here.stop()
    }
  })

  it('is never sent about a settled matter, on none of them', async () => {
    const here = await allPlatforms()
    try {
      const id = await here.open('high')
      here.time.now = at('10:31')
      await here.tick()
      await here.does('ana', id, { type: 'close', why: 'not_risky', text: '' })
      await here.deliver()
      expect([here.inSlack('C0CARE'), here.inTeams(careChannel), await here.inSandbox('care')]).toEqual([[], [], []])
      expect((await here.rows(id)).filter(({ recipient }) => recipient === 'channel:care')).toMatchObject([
        { why: 'settled' },
        { why: 'settled' },
        { why: 'settled' },
      ])
    } finally {
      await here.stop()
    }
  })
})
