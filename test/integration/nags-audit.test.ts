import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type AuditingNags, auditNags, type NagAudit } from '../../src/app/audit-nags.ts'
import { rescheduleCases } from '../../src/app/reschedule-cases.ts'
import { type Instant, minuteMs } from '../../src/domain/time.ts'
import { wordsIn } from '../../src/locales/text.ts'
import { clockChecks } from '../../src/main/clock-jobs.ts'
import { nagAuditStore } from '../../src/storage/nag-audit-store.ts'
import { sharedSettings } from '../../src/storage/people-store.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld, noMetrics, silentLog } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags, settings,
    staff_settings, platform_users restart identity`
})

const at = (time: string): Instant => wall(`2026-11-23 ${time}`)

const world = () => {
  const policy = { ...clockedPolicy(), deadManUrl: 'https://alive.example/v' }
  const here = nagWorld(fresh, policy, at('10:00'))
  const pings: string[] = []
  const counted = new Map<string, number>()
  const context: AuditingNags = {
    path: here.path,
    audit: nagAuditStore(fresh.sql),
    nags: here.nags,
    shared: sharedSettings(fresh.sql),
    enqueue: here.queue.enqueue,
    tolerance: () => 5 * minuteMs,
    ping: async (url) => void pings.push(url),
    log: silentLog,
    metrics: { ...noMetrics, count: (name, _labels, by = 1) => void counted.set(name, (counted.get(name) ?? 0) + by) },
  }
  const told = async (): Promise<number> => (await fresh.sql`select 1 from deliveries where kind = 'notice'`).length
  return { ...here, pings, counted, told, audit: (): Promise<NagAudit> => auditNags(context) }
}

describe('the auditor', () => {
  it('finds nothing amiss where everything due was sent or explained, and says that all is well', async () => {
    const here = world()
    await here.openMany(3, 'high')
    const claimed = await here.open('high')
    await here.does('ana', claimed, { type: 'claim' })
    await here.passUntil(at('13:30'))
    expect(await here.audit()).toMatchObject({ gaps: 0, overdue: 0, healed: 0, checked: 4 })
    expect(here.pings).toEqual(['https://alive.example/v'])
    expect(await here.told()).toBe(0)
  })

  it('finds a clock that stands still, tells the administrators once, and does not call it well', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('11:00')
    const first = await here.audit()
    expect(first).toMatchObject({ overdue: 1, oldestOverdue: at('10:22') + 30_000 })
    expect(first.examples).toContainEqual(expect.objectContaining({ caseId: id, why: 'not_raised' }))
    expect(here.pings).toEqual([])
    here.time.now = at('11:05')
    await here.audit()
    expect(await here.told()).toBe(1)
  })

  it('finds a case whose next moment was lost, and sets it right', async () => {
    const here = world()
    const id = await here.open('high')
    await here.sql`update cases set next_nag_at = null`
    here.time.now = at('10:10')
    expect(await here.audit()).toMatchObject({ gaps: 0, healed: 1 })
    await here.passUntil(at('10:24'))
    expect((await here.rows(id)).map(({ kind, state }) => [kind, state])).toEqual([['warn', 'sent']])
  })

  it('reads the log, not the state that is kept of a case', async () => {
    const here = world()
    await here.open('high')
    await here.sql`update cases set next_nag_at = null, state = jsonb_set(state, '{watches}', '{}')`
    here.time.now = at('11:00')
    expect((await here.audit()).examples.map(({ why }) => why)).toContain('not_raised')
  })

  it('finds a reminder that the log speaks of and no row explains', async () => {
    const here = world()
    await here.open('high')
    await here.passUntil(at('10:24'))
    await here.sql`delete from nags`
    here.time.now = at('10:29')
    expect((await here.audit()).examples).toMatchObject([{ why: 'no_record' }])
    here.time.now = at('10:29')
    expect((await here.audit()).gaps).toBe(1)
    expect(here.counted.get('nags_missed')).toBe(1)
    expect(here.pings).toEqual([])
  })

  it('finds that one of several people was left out', async () => {
    const here = world()
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('12:01'), 5 * minuteMs)
    expect(await here.audit()).toMatchObject({ gaps: 0 })
    await here.sql`delete from nags where kind = 'breach' and recipient = 'staff:ana'`
    here.time.now = at('12:09')
    expect((await here.audit()).examples).toMatchObject([{ caseId: id, why: 'no_record' }])
    await here.sql`delete from nags where kind = 'breach' and recipient = 'channel:care'`
    expect((await here.audit()).gaps).toBeGreaterThan(0)
  })

  it('looks at the other cases where one cannot be read, and says which', async () => {
    const here = world()
    const [broken = 0] = await here.openMany(2, 'high')
    await here.sql`update case_events set type = 'opened_twice' where case_id = ${broken}`
    here.time.now = at('11:00')
    const found = await here.audit()
    expect(found.checked).toBe(2)
    expect(found.examples).toContainEqual(expect.objectContaining({ caseId: broken, why: 'unreadable' }))
    expect(found.examples.filter(({ why }) => why === 'not_raised')).not.toHaveLength(0)
  })

  it('finds a reminder the outbox lost sight of and gives it back', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    await here.tick()
    await here.sql`delete from deliveries`
    here.time.now = at('10:29')
    expect((await here.audit()).examples).toMatchObject([{ why: 'not_sent' }])
    await here.tick()
    await here.deliver()
    expect((await here.rows(id)).map(({ state }) => state)).toEqual(['sent'])
    expect(await here.audit()).toMatchObject({ gaps: 0 })
  })

  it('tells a chat that takes nothing from a reminder that was forgotten', async () => {
    const here = world()
    await here.open('high')
    here.time.now = at('10:23')
    await here.tick()
    here.time.now = at('10:29')
    expect((await here.audit()).examples).toMatchObject([{ why: 'stuck_in_outbox' }])
  })

  it('takes cases in turn when there are more than it reads at once', async () => {
    const here = world()
    await here.openMany(2_050, 'low')
    here.time.now = at('10:50')
    await here.audit()
    await here.sql`update cases set next_nag_at = null where id = (select max(id) from cases)`
    const healed = [await here.audit(), await here.audit(), await here.audit()].map((one) => one.healed)
    expect(healed.reduce((sum, one) => sum + one, 0)).toBe(1)
  })

  it('looks at every open case again when the policy has changed, once', async () => {
    const before = world()
    const id = await before.open('high')
    const quicker = { ...clockedPolicy(), nags: { ...clockedPolicy().nags, warnAtPercent: 10 } }
    const here = nagWorld(fresh, quicker, at('10:01'))
    const context = { path: here.path, nags: here.nags, shared: sharedSettings(fresh.sql), log: silentLog }
    expect(await rescheduleCases(context)).toBe(1)
    expect(await rescheduleCases(context)).toBe(0)
    await here.passUntil(at('10:03'))
    expect((await here.rows(id)).map(({ kind, due_at }) => [kind, due_at])).toEqual([['warn', at('10:03')]])
  })

  it('is looked after by doctor, which takes no old news for good news', async () => {
    const here = world()
    const doctor = async () => {
      const shared = sharedSettings(fresh.sql)
      const [reminders] = clockChecks({ stores: { shared }, clock: here.path.clock }, wordsIn('en'))
      return reminders?.run()
    }
    expect(await doctor()).toMatchObject({ state: 'well' })
    await here.open('high')
    here.time.now = at('10:05')
    await here.audit()
    expect(await doctor()).toMatchObject({ state: 'well' })
    here.time.now = at('10:40')
    expect(await doctor()).toMatchObject({ state: 'broken', found: expect.stringContaining('35 min ago') as string })
    await here.audit()
    expect(await doctor()).toMatchObject({
      state: 'broken',
      found: expect.stringContaining('did not take it up') as string,
    })
  })

  it('has words for what it tells, in every language', () => {
    for (const language of ['en', 'es'] as const) {
      const words = wordsIn(language)
      expect(words.has('notice.nags_missed')).toBe(true)
      expect(words.has('notice.source_silent')).toBe(true)
    }
  })
})
