import { describe, expect, it } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { wall } from '../support/clocked.ts'
import { digestMornings, tuesday } from '../support/digest-mornings.ts'
import { digestWorld } from '../support/digest-world.ts'
import { examplePolicy } from '../support/policy.ts'

const here = digestMornings()

/** Holds a reading in its middle, and nothing else: a view that only digests read is being renamed. */
const holdReading = async () => {
  const holder = await here.db.sql.reserve()
  await holder`begin`
  await holder`alter view metric_cases_opened rename to metric_cases_held`
  return {
    breakOff: async () => {
      await expect
        .poll(async () => {
          const rows = await here.db.sql`
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%metric_cases_opened%'`
          return rows.length
        })
        .toBe(1)
    },
    release: async () => {
      await holder`rollback`
      holder.release()
    },
  }
}

describe('a digest comes exactly once', () => {
  it('although the database hangs up in the middle of what it reads', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    const held = await holdReading()
    const first = here.world.deliver()
    try {
      await held.breakOff()
      expect(await first).toMatchObject([
        { kind: 'retry', why: expect.stringMatching(/^unavailable: database/) as string },
      ])
    } finally {
      await held.release()
    }
    expect(here.world.gateway.messages).toEqual([])
    here.world.passTo(tuesday('08:32'))
    expect(await here.world.deliver()).toEqual([{ kind: 'sent' }])
    here.world.passTo(tuesday('08:34'))
    expect(await here.world.deliver()).toEqual([])
    expect(here.world.sentDigests()).toHaveLength(1)
  })

  it('although the database hangs up while it is being entered', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    const holder = await here.db.sql.reserve()
    await holder`begin`
    await holder`lock table digest_runs in access exclusive mode`
    const first = here.world.tick().catch((error: unknown) => error)
    try {
      await expect
        .poll(async () => {
          const rows = await here.db.sql`
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock' and query like '%digest_runs%'`
          return rows.length
        })
        .toBe(1)
      expect(await first).toBeInstanceOf(Error)
    } finally {
      await holder`rollback`
      holder.release()
    }
    expect(await here.world.tick()).toBe(1)
    expect(await here.world.tick()).toBe(0)
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(1)
  })

  it('with two processes that ask at the same moment', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    const counts = await Promise.all([here.world.newTick()(), here.world.newTick()(), here.world.newTick()()])
    expect(counts.toSorted()).toEqual([0, 0, 1])
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(1)
  })

  it('after a restart', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(await here.world.newTick()()).toBe(0)
  })

  it('on its day, however its reader moves the hour or travels after it came', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    const moves: readonly [string, object][] = [
      ['09:00', { digestAt: 9 * 60 + 30 }],
      ['09:40', { digestAt: 8 * 60, timezone: 'Asia/Tokyo' }],
      ['12:00', { digestAt: 5 * 60, timezone: 'America/New_York' }],
      ['13:00', { digestAt: 13 * 60, timezone: 'Europe/Madrid' }],
    ]
    const kim = 'kim' as never
    for (const [time, changes] of moves) {
      here.world.passTo(tuesday(time))
      await here.world.stores.people.saveSettings(
        { ...(await here.world.stores.people.settings(kim)), ...changes },
        here.world.now(),
      )
      await here.world.newTick()()
      here.world.pass(40 * minuteMs)
      await here.world.newTick()()
      await here.world.deliver()
    }
    expect(here.world.sentDigests().filter(({ to }) => to.id === 'kim')).toHaveLength(1)
  })

  it('when the answer of the chat platform was lost', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    here.world.gateway.fail(new Fault('unavailable', 'lost', { mayHaveHappened: true }), 'after')
    await here.world.deliver()
    here.world.pass(minuteMs)
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(1)
    expect(here.world.gateway.messages).toHaveLength(4)
  })

  it('goes on below the first page when the platform failed half way', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    const { post } = here.world.gateway
    let posts = 0
    here.world.gateway.post = async (...parameters) => {
      posts += 1
      if (posts === 3) throw new Fault('unavailable', 'down')
      return post(...parameters)
    }
    await here.world.deliver()
    here.world.pass(minuteMs)
    await here.world.deliver()
    const [first, ...below] = here.world.gateway.messages
    expect(below).toHaveLength(3)
    expect(below.every(({ thread }) => thread === first?.id)).toBe(true)
  })

  it.each([
    ['skipped', '2026-03-29'],
    ['doubled', '2026-10-25'],
  ])('in the night in which the hour is %s', async (_, date) => {
    const policy = examplePolicy((one) => ({
      ...one,
      digests: one.digests
        .slice(0, 1)
        .map((rule) => ({ ...rule, at: 150, days: ['saturday', 'sunday', 'monday'] as const })),
    }))
    here.world = digestWorld(here.db, { policy })
    here.world.passTo(wall(`${date} 00:00`))
    await here.world.hear({ id: '1', publishedAt: new Date(here.world.now()).toISOString() })
    let entered = 0
    for (let quarter = 0; quarter < 4 * 25; quarter += 1) {
      entered += await here.world.newTick()()
      here.world.pass(15 * minuteMs)
    }
    expect(entered).toBe(1)
    const rows = await here.db.sql<{ date: string }[]>`select date from digest_runs order by date`
    expect(new Set(rows.map((row) => row.date)).size).toBe(rows.length)
  })
})
