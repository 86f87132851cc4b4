import { afterAll, describe, expect, it } from 'vitest'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import type { Platform, StaffId } from '../../src/domain/ids.ts'
import type { Instant } from '../../src/domain/time.ts'
import { sandboxGateway } from '../../src/platforms/sandbox/gateway.ts'
import { sandboxStore } from '../../src/storage/sandbox-store.ts'
import { staff } from '../support/case-view.ts'
import { wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { digestWorld } from '../support/digest-world.ts'
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
const allPlatforms = async (only?: 'teams') => {
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
  const gateways = [slack.platform.gateway, teams.platform.gateway, sandbox]
  const used = only === undefined ? gateways : gateways.filter(({ platform }) => platform === only)
  const here = nagWorld(fresh, policy, at('10:00'), used)
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
    teams,
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

  it('calls in the channel, by a real mention, whom Teams would not let be told in person', async () => {
    const here = await allPlatforms('teams')
    const { connector } = here.teams
    try {
      await here.lastSeen(staff('ana'), 'teams')
      const refused = { on: 'post', there: 'a:29:ana', status: 403, code: 'ConversationBlockedByUser' } as const
      for (let time = 0; time < 20; time += 1) connector.mishap(refused)
      const id = await here.open('high')
      await here.does('ana', id, { type: 'claim' })
      await here.passUntil(at('11:31'))
      expect(here.inTeams('a:29:ana')).toEqual([])
      const [message] = connector.messages.filter(({ conversationId }) => conversationId.startsWith(careChannel))
      if (message === undefined) throw new Error('nobody was told')
      const card = connector.cardOf(message)
      expect(card.msteams?.entities).toEqual([
        { type: 'mention', text: '<at>Ana Ruiz</at>', mentioned: { id: '29:ana', name: 'Ana Ruiz' } },
      ])
      const calls = card.body?.filter(({ text }) => text?.includes('<at>') === true)
      expect(calls).toMatchObject([{ type: 'TextBlock', text: '<at>Ana Ruiz</at>' }])
      expect(message.versions[0]?.summary).not.toContain('<at>')
    } finally {
      await here.stop()
    }
  })

  it('in one’s own chat calls nobody by name, and rings', async () => {
    const here = await allPlatforms()
    try {
      await here.lastSeen(staff('ana'), 'teams')
      const id = await here.open('high')
      await here.does('ana', id, { type: 'claim' })
      await here.passUntil(at('11:31'))
      const own = here.teams.connector.messages.filter(({ conversationId }) => conversationId === 'a:29:ana')
      expect(own.length).toBeGreaterThan(0)
      for (const message of own) {
        expect(here.teams.connector.cardOf(message).msteams?.entities).toBeUndefined()
        expect(message.versions[0]?.channelData).toEqual({ notification: { alert: true } })
      }
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

describe('the digest in Teams', () => {
  it('comes to the executive as a message that rings, to the channel as a thread of its own, each with its details', async () => {
    await fresh.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases,
      case_events, cards, deliveries, queues, settings, staff_settings, platform_users, digest_runs`
    const world = digestWorld(fresh, { platforms: ['teams'] })
    let nowMs = 0
    const teams = await startTeams({ nowMs: () => (nowMs += 10_000) })
    const { connector, conversations } = teams
    try {
      ;(world.gateways as Map<Platform, Gateway>).set('teams', teams.platform.gateway)
      connector.team(team, [{ id: careChannel }])
      connector.person({ id: '29:kim' })
      const address = { serviceUrl: connector.serviceUrl, tenantId: tenant, botId: '28:bot' }
      await conversations.remember(
        { id: careChannel, kind: 'channel', ...address, teamId: team, groupId, name: null },
        at('09:00'),
      )
      await world.hear({ id: '1' })
      for (const time of ['08:30', '09:00']) {
        world.passTo(wall(`2026-11-24 ${time}`))
        await world.tick()
        await world.deliver()
      }
      const own = connector.messages.filter(({ conversationId }) => conversationId === 'a:29:kim')
      const inChannel = connector.messages.filter(({ conversationId }) => conversationId.startsWith(careChannel))
      expect(own[0]?.versions[0]?.summary).toContain('1 new case')
      expect(own[0]?.versions[0]?.channelData).toEqual({ notification: { alert: true } })
      expect(own).toHaveLength(4)
      // The details stand below the first message, not beside it.
      expect(new Set(inChannel.map(({ conversationId }) => conversationId)).size).toBe(1)
      expect(inChannel).toHaveLength(4)
      for (const message of [...own, ...inChannel]) {
        const card = connector.cardOf(message)
        expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThanOrEqual(28_000)
        expect(card.msteams?.entities).toBeUndefined()
      }
    } finally {
      await teams.stop()
    }
  })
})
