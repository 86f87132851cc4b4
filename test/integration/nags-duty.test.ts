import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { assignOnDuty } from '../../src/app/assign-on-duty.ts'
import { commandExecutor } from '../../src/app/execute-command.ts'
import { listenToSources, silentSources } from '../../src/app/heartbeat.ts'
import { noSettings } from '../../src/app/ports/people.ts'
import type { SourceCount } from '../../src/app/ports/source-counts.ts'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { dayMs, hourMs, instant, plus } from '../../src/domain/time.ts'
import { dutyStore } from '../../src/storage/duty-store.ts'
import { sharedSettings } from '../../src/storage/people-store.ts'
import { sourceCounts } from '../../src/storage/source-counts.ts'
import { staff } from '../support/case-view.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld, silentLog } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags, settings,
    staff_settings, platform_users restart identity`
})

const now = wall('2026-11-23 10:00')
const shared = sharedSettings(fresh.sql)
const world = (how: Policy['assignment']['how']) => {
  const here = nagWorld(fresh, clockedPolicy({ assignment: { how, rota: null } }), now)
  const context = { ...here, execute: commandExecutor(here.path), duty: dutyStore(fresh.sql), shared }
  return {
    ...here,
    assign: () => assignOnDuty(context),
    owners: async (ids: readonly CaseId[]) =>
      Promise.all(
        ids.map(async (id) => ((one) => ('owner' in one.state ? one.state.owner : null))(await here.load(id))),
      ),
  }
}

describe('new cases', () => {
  it('wait for somebody to take them where the policy says so', async () => {
    const here = world('by_hand')
    await here.openMany(2, 'high')
    expect(await here.assign()).toBe(0)
  })

  it('go round those who are there, and go on where it stopped', async () => {
    const here = world('round_robin')
    const first = await here.openMany(2, 'high')
    expect(await here.assign()).toBe(2)
    expect(await here.owners(first)).toEqual(['ana', 'leo'])
    await here.people.saveSettings({ ...noSettings(staff('bo')), awayFrom: now, awayUntil: plus(now, dayMs) }, now)
    const second = await here.openMany(2, 'high')
    await here.assign()
    expect(await here.owners(second)).toEqual(['ana', 'leo'])
  })

  it('wait for the morning where no rota says who is there at night', async () => {
    const here = world('round_robin')
    here.time.now = wall('2026-11-23 23:00')
    const night = await here.openMany(1, 'high')
    expect(await here.assign()).toBe(0)
    here.time.now = wall('2026-11-24 07:00')
    expect(await here.assign()).toBe(1)
    expect(await here.owners(night)).not.toContain(null)
  })

  it('go to whoever has least', async () => {
    const here = world('least_loaded')
    const [mine = 0 as CaseId] = await here.openMany(1, 'high')
    await here.does('ana', mine, { type: 'claim' })
    const next = await here.openMany(3, 'high')
    await here.assign()
    expect(new Set(await here.owners(next))).toEqual(new Set(['ana', 'bo', 'leo']))
  })

  it('stay with whoever was quicker, and are not given out again when handed back', async () => {
    const here = world('round_robin')
    const [id = 0 as CaseId] = await here.openMany(1, 'high')
    await here.assign()
    here.time.now = plus(now, 60_000)
    await here.does('ana', id, { type: 'release' })
    expect(await here.assign()).toBe(0)
    expect(await here.owners([id])).toEqual([null])
  })

  it('given by the clock leave the decision to be made by a person', async () => {
    const here = world('round_robin')
    const [id = 0 as CaseId] = await here.openMany(1, 'high')
    await here.assign()
    expect((await here.load(id)).watches.firstDecision?.metAt).toBeNull()
    await here.passUntil(wall('2026-11-23 10:23'))
    expect(here.posts().map(({ to }) => to)).toEqual(['@ana'])
  })
})

describe('the heartbeat of the sources', () => {
  const heartbeat = (here: ReturnType<typeof world>, counts: readonly SourceCount[]) => {
    let given: readonly SourceCount[] = counts
    return () =>
      listenToSources({
        path: here.path,
        counts: {
          between: async () => {
            const all = given
            given = []
            return all
          },
        },
        shared,
        enqueue: here.queue.enqueue,
        log: silentLog,
      })
  }
  const x = 'x' as SourceId
  const history = (until: number): readonly SourceCount[] =>
    Array.from({ length: 28 * 24 }, (_, index) => {
      const hour = Math.floor(until / hourMs) - index
      return { source: x, hour, count: 15, lastAt: instant(Math.min(until, (hour + 1) * hourMs - 1)) }
    })

  it('tells the administrators of a silent source once', async () => {
    const here = world('by_hand')
    const listen = heartbeat(here, history(now - 3 * hourMs))
    expect(await listen()).toMatchObject([{ source: 'x', usual: 30 }])
    here.time.now = plus(now, hourMs)
    await listen()
    const notices = await fresh.sql<{ effect: unknown }[]>`select effect from deliveries where kind = 'notice'`
    expect(notices.map(({ effect }) => effect)).toMatchObject([
      { notice: 'source_silent', params: { source: 'x', hours: 3, usual: 30 }, to: { staff: 'kim' } },
    ])
    expect(await silentSources(shared, here.time.now)).toHaveLength(1)
  })

  it('has nothing to tell while posts come in', async () => {
    const here = world('by_hand')
    expect(await heartbeat(here, history(now))()).toEqual([])
  })

  it('counts posts of the database by source and hour', async () => {
    const here = world('by_hand')
    await here.openMany(3, 'high')
    const counted = await sourceCounts(fresh.sql).between(instant(now - hourMs), now)
    expect(counted).toEqual([{ source: 'x', hour: Math.floor(now / hourMs), count: 3, lastAt: now }])
  })
})
