import { randomBytes } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Installation } from '../../src/app/ports/installations.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { hourMs, instant, plus } from '../../src/domain/time.ts'
import { cardStore } from '../../src/storage/card-store.ts'
import { installationStore, resealInstallations } from '../../src/storage/installation-store.ts'
import { sealWith } from '../../src/storage/seal.ts'
import { shownCards } from '../../src/storage/shown-cards.ts'
import { freshDatabase } from '../support/database.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
const noon = instant(Date.UTC(2026, 10, 22, 12))

describe('installations of the Slack app', () => {
  const key = randomBytes(32)
  const store = installationStore(fresh.sql, sealWith([key]))
  beforeEach(async () => {
    await fresh.sql`truncate slack_installations`
  })

  const anInstallation = (changes: Partial<Installation> = {}): Installation => ({
    id: 'T0TEAM',
    teamId: 'T0TEAM',
    enterpriseId: null,
    teamName: 'Acme',
    appId: 'A0APP',
    botId: 'B0BOT',
    botUserId: 'U0BOT',
    scopes: ['chat:write', 'commands'],
    botToken: 'xoxb-secret',
    refreshToken: 'xoxe-secret',
    expiresAt: plus(noon, 12 * hourMs),
    installedBy: 'U0KIM',
    installedAt: noon,
    ...changes,
  })

  test('come back as they were saved, and again as they were saved last', async () => {
    await store.save(anInstallation())
    expect(await store.find('T0TEAM', null)).toEqual(anInstallation())
    await store.save(anInstallation({ botToken: 'xoxb-new', refreshToken: null, expiresAt: null }))
    expect(await store.all()).toEqual([anInstallation({ botToken: 'xoxb-new', refreshToken: null, expiresAt: null })])
  })

  test('hold no token that can be read in the database', async () => {
    await store.save(anInstallation())
    const rows = await fresh.sql`select * from slack_installations`
    expect(JSON.stringify(rows)).not.toContain('secret')
  })

  test('of a workspace go before those of its organisation', async () => {
    const organisation = anInstallation({ id: 'E0ORG', teamId: null, enterpriseId: 'E0ORG' })
    await store.save(organisation)
    await store.save(anInstallation({ enterpriseId: 'E0ORG' }))
    expect((await store.find('T0TEAM', 'E0ORG'))?.id).toBe('T0TEAM')
    expect((await store.find('T0OTHER', 'E0ORG'))?.id).toBe('E0ORG')
    expect(await store.find('T0OTHER', null)).toBeNull()
    expect(await store.find(null, null)).toBeNull()
  })

  test('leave, unless they came back since', async () => {
    await store.save(anInstallation())
    expect(await store.remove('T0TEAM', plus(noon, -1))).toBe(false)
    expect(await store.remove('T0TEAM', noon)).toBe(true)
    expect(await store.remove('T0TEAM', noon)).toBe(false)
  })

  test('are renewed by one process at a time, each seeing what the one before it did', async () => {
    await store.save(anInstallation({ refreshToken: '0' }))
    const other = installationStore(fresh.sql, sealWith([key]))
    const renew = (which: typeof store) =>
      which.renew('T0TEAM', async (present) => ({ ...present, refreshToken: String(Number(present.refreshToken) + 1) }))
    await Promise.all([renew(store), renew(other), renew(store), renew(other)])
    expect((await store.find('T0TEAM', null))?.refreshToken).toBe('4')
  })

  test('stay as they are when a renewal fails, finds nothing to do, or comes too late', async () => {
    await store.save(anInstallation())
    await expect(store.renew('T0TEAM', () => Promise.reject(new Error('Slack is away')))).rejects.toThrow(
      'Slack is away',
    )
    expect(await store.renew('T0TEAM', async () => null)).toEqual(anInstallation())
    expect(await store.renew('T0GONE', async (present) => present)).toBeNull()
    expect(await store.all()).toEqual([anInstallation()])
  })

  test('move under a new key, after which the old one may go', async () => {
    await store.save(anInstallation())
    const next = randomBytes(32)
    const rotated = sealWith([next, key])
    expect(await resealInstallations(fresh.sql, rotated)).toBe(1)
    expect(await resealInstallations(fresh.sql, rotated)).toBe(0)
    expect(await installationStore(fresh.sql, sealWith([next])).find('T0TEAM', null)).toEqual(anInstallation())
  })
})

describe('cards that stand in Slack', () => {
  const cards = shownCards(fresh.sql)
  beforeEach(async () => {
    await fresh.sql`truncate cards, former_cards`
    const row = (caseId: number, card: string, queue: string, ref: object | null) => fresh.sql`
      insert into cards (case_id, card, queue, destination, wanted_version, ref)
      values (${caseId}, ${card}, ${queue}, '{}', 1, ${ref === null ? null : fresh.sql.json(ref as never)})`
    await row(7, 'case', 'slack:C0CARE', { team: 'T0TEAM', channel: 'C0CARE', ts: '1.1' })
    await row(7, 'approval:2', 'slack:@U0BO', { team: 'T0TEAM', channel: 'D0BO', ts: '1.2' })
    await row(8, 'case', 'slack:C0CRISIS', { team: 'T0TEAM', channel: 'C0CRISIS', ts: '1.1' })
    await row(9, 'case', 'slack:C0CARE', null)
    await row(7, 'case', 'teams:19:care', { conversation: '19:care', activity: '1' })
  })

  test('lead back to their case', async () => {
    expect(await cards.caseAt({ team: 'T0TEAM', channel: 'C0CARE', ts: '1.1' })).toBe(7)
    expect(await cards.caseAt({ team: 'T0TEAM', channel: 'C0CRISIS', ts: '1.1' })).toBe(8)
    expect(await cards.caseAt({ team: 'T0TEAM', channel: 'C0CARE', ts: '9.9' })).toBeNull()
    expect(await cards.caseAt({ team: 'T0TEAM', channel: 'D0BO', ts: '1.2' })).toBeNull()
    expect(await cards.caseAt({ conversation: '19:care', activity: '1' })).toBe(7)
    expect(await cards.caseAt({ conversation: '19:crisis', activity: '1' })).toBeNull()
    expect(await cards.caseAt({ conversation: '19:care', activity: '2' })).toBeNull()
  })

  test('lead back to their case also where another one took their place', async () => {
    const first = { team: 'T0TEAM', channel: 'C0CARE', ts: '1.1' }
    const second = { ...first, ts: '2.1' }
    const store = cardStore(fresh.sql)
    // Deleted by somebody, and so posted anew.
    for (let times = 0; times < 2; times += 1)
      await store.setShown(7 as CaseId, 'case', 'slack:C0CARE', 2, second, instant(0))
    expect([await cards.caseAt(second), await cards.caseAt(first)]).toEqual([7, 7])
    // Found by a press after the answer to its post was lost; twice, as two may press.
    for (let times = 0; times < 2; times += 1) await cards.replaced('case:8', { ...first, ts: '3.1' }, instant(0))
    expect(await cards.caseAt({ ...first, ts: '3.1' })).toBe(8)
    expect(await cards.caseAt({ ...first, channel: 'C0CRISIS', ts: '3.1' })).toBeNull()
    await cards.replaced('case:8', { channel: '19:care', activity: '31' }, instant(0))
    expect(await cards.caseAt({ channel: '19:care', activity: '31' })).toBe(8)
    // Requests and storms are no case's card, and what stands below them is no note.
    for (const key of ['approval:8:1', 'storm:3', 'nags:7', 'superseded'])
      await cards.replaced(key, { ...first, ts: '4.1' }, instant(0))
    await store.setShown(
      7 as CaseId,
      'approval:2',
      'slack:@U0BO',
      2,
      { ...first, channel: 'D0BO', ts: '4.2' },
      instant(0),
    )
    expect(await cards.caseAt({ ...first, ts: '4.1' })).toBeNull()
    expect(await cards.caseAt({ team: 'T0TEAM', channel: 'D0BO', ts: '1.2' })).toBeNull()
    expect(await cards.refsOf('case:7')).toContainEqual(second)
    expect(await cards.refsOf('case:7')).not.toContainEqual(first)
  })

  test('are known by their key, on every platform', async () => {
    const inSlack = { team: 'T0TEAM', channel: 'C0CARE', ts: '1.1' }
    expect(await cards.refsOf('case:7')).toEqual(
      expect.arrayContaining([inSlack, { conversation: '19:care', activity: '1' }]),
    )
    expect(await cards.refsOf('case:7')).toHaveLength(2)
    expect(await cards.refsOf('approval:7:2')).toEqual([{ team: 'T0TEAM', channel: 'D0BO', ts: '1.2' }])
    for (const key of ['case:9', 'approval:7:1', 'approval:7', 'storm:3', 'queue:ana', "case:7' or true"])
      expect(await cards.refsOf(key)).toEqual([])
  })

  test('are known to have been sent once more in their channel about a moment', async () => {
    await fresh.sql`truncate deliveries`
    const delivery = (
      caseId: number,
      queue: string,
      attempt: number,
      from: number,
      to: number,
      kind = 'case',
    ) => fresh.sql`
      insert into deliveries (queue, kind, case_id, effect, coalescing_key, state, attempt, enqueued_at, not_before,
        first_tried_at, settled_at)
      values (${queue}, 'card', ${caseId}, '{}', ${`card:${kind}:${caseId}`}, 'sent', ${attempt}, 0, 0, ${from}, ${to})`
    const at = 1_795_341_600_000
    const about = { team: 'T0TEAM', channel: 'C0CARE', ts: '1795341600.000100' }
    await delivery(7, 'slack:C0CARE', 1, at, at + 1_000)
    await delivery(7, 'slack:C0CARE', 2, at, at + 1_000, 'approval:2')
    await delivery(8, 'slack:C0CRISIS', 2, at, at + 1_000)
    await delivery(9, 'slack:C0CARE', 2, at, at + 1_000)
    expect(await cards.sentAgainAt(about)).toEqual([])
    await delivery(7, 'slack:C0CARE', 2, at - 1_000, at + 20_000)
    const known = [{ caseId: 7, ref: { team: 'T0TEAM', channel: 'C0CARE', ts: '1.1' } }]
    expect(await cards.sentAgainAt(about)).toEqual(known)
    for (const ts of ['1795341500.000100', '1795341700.000100', 'no moment', '']) {
      expect(await cards.sentAgainAt({ ...about, ts })).toEqual([])
    }
    expect(await cards.sentAgainAt({ ...about, team: 'T0MORE' })).toEqual([])
  })

  test('are known by their storm', async () => {
    await fresh.sql`
      insert into cards (case_id, card, queue, destination, wanted_version, ref)
      values (7, 'storm:3', 'slack:C0CARE', '{}', 1, ${fresh.sql.json({ team: 'T0TEAM', channel: 'C0CARE', ts: '1.9' })})`
    await fresh.sql`
      insert into storms (id, version, brand, anchor, started_at, state, stamp) overriding system value
      values (3, 1, 'acme', 7, 0, '{}', '')`
    expect(await cards.refsOf('storm:3')).toEqual([{ team: 'T0TEAM', channel: 'C0CARE', ts: '1.9' }])
  })
})
