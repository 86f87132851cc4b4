import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import { refreshHomes } from '../../src/app/refresh-homes.ts'
import type { Card } from '../../src/cards/card.ts'
import type { CaseId, Platform, StaffId } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { hourMs, minuteMs, secondMs } from '../../src/domain/time.ts'
import { homeStore } from '../../src/storage/home-store.ts'
import { freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { aWorld, user, type World } from '../support/world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())
beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, settings,
    staff_settings, platform_users, storms, storm_members, left_out, feedback restart identity cascade`
})

const worldOf = async (options: { policy?: Policy; platforms?: readonly Platform[] } = {}) => {
  const world = aWorld(fresh, options)
  const { path, stores } = world
  const refresh = () =>
    refreshHomes({ path, homes: homeStore(fresh.sql), shared: stores.shared, enqueue: stores.deliveries.enqueue })
  // The first look ever, as the product starts.
  await refresh()
  const page = (who: string): string => {
    const card = world.gateway.homes.get(who)
    return card === undefined ? '' : wordsOf(card)
  }
  return {
    ...world,
    page,
    refresh,
    /** They open their page, and nothing else waits to be sent. */
    look: async (...people: readonly string[]) => {
      for (const who of people) await world.desk.home(user(who))
      await vi.waitFor(async () => expect(await seen(world)).toEqual(expect.arrayContaining([...people])))
      await world.deliverAll()
    },
    /** What the next look leads to, and what it shows. */
    renew: async (): Promise<number> => {
      const count = await refresh()
      await world.deliverAll()
      return count
    },
  }
}

const seen = async ({ database }: Pick<World, 'database'>): Promise<readonly string[]> =>
  (await database.sql<{ staff: string }[]>`select staff from platform_users`).map(({ staff }) => staff)
const wordsOf = (card: Card): string => JSON.stringify(card.blocks)
const waitingHomes = async (): Promise<number> =>
  (await fresh.sql`select 1 from deliveries where kind = 'home' and state <> 'sent'`).length

describe('everybody’s own page', () => {
  it('shows somebody who has nothing who took what nobody had', async () => {
    const world = await worldOf()
    await world.look('leo')
    const [id = 0 as CaseId] = await world.hear({ id: 'm1' })
    await world.renew()
    expect(world.page('leo')).toContain('Nobody has it')
    await world.press('ana', 'case.claim.v1', id)
    world.pass(31 * secondMs)
    await world.renew()
    expect(world.page('leo')).not.toContain('Nobody has it')
    expect(world.page('leo')).toContain('Every case has somebody.')
  })

  it('is renewed for a case that is opened, and for a stop of all publishing', async () => {
    const world = await worldOf()
    await world.look('leo')
    await world.hear({ id: 'm1' })
    await world.renew()
    expect(world.page('leo')).toContain('Nobody has it')
    const before = world.page('leo')
    await world.desk.interact({
      action: 'publishing.stop.v1',
      target: {},
      values: null,
      by: user('kim'),
      requestKey: 'stop',
    })
    world.pass(31 * secondMs)
    await world.renew()
    expect(world.page('leo')).not.toBe(before)
  })

  it('is left alone while nothing happens, however often it is asked', async () => {
    const world = await worldOf()
    await world.look('leo')
    await world.hear({ id: 'm1' })
    expect(await world.renew()).toBe(1)
    for (let minute = 0; minute < 5; minute += 1) {
      world.pass(minuteMs)
      expect(await world.refresh()).toBe(0)
    }
    expect(await waitingHomes()).toBe(0)
  })

  it('shows the first change at once and the next ones together, half a minute later', async () => {
    const world = await worldOf()
    await world.look('leo')
    await world.hear({ id: 'm1' })
    expect(await world.renew()).toBe(1)
    const counts = []
    for (let second = 0; second < 30; second += 5) {
      await world.hear({ id: `n${second}` })
      world.pass(5 * secondMs)
      counts.push(await world.renew())
    }
    expect(counts).toEqual([0, 0, 0, 0, 0, 1])
  })

  it('is not drawn for who has not been here for half a day, and being renewed is not being here', async () => {
    const world = await worldOf()
    await world.look('leo')
    await world.hear({ id: 'm1' })
    world.pass(11 * hourMs)
    expect(await world.renew()).toBe(1)
    await world.hear({ id: 'm2' })
    world.pass(2 * hourMs)
    expect(await world.renew()).toBe(0)
    await world.press('leo', 'case.history.v1', 1_001 as CaseId)
    await vi.waitFor(async () =>
      expect(await fresh.sql`select 1 from platform_users where seen_at = ${world.now()}`).toHaveLength(1),
    )
    await world.hear({ id: 'm3' })
    expect(await world.renew()).toBe(1)
  })

  it('is drawn for the forty who were here last, no more', async () => {
    const world = await worldOf()
    for (let index = 0; index < 60; index += 1) {
      world.pass(secondMs)
      await world.stores.people.seen(
        { platform: 'sandbox', userId: `u${index}`, staff: `u${index}` as StaffId, name: null, locale: null },
        world.now(),
      )
    }
    const latest = await homeStore(fresh.sql).seenSince(0 as never, ['sandbox', 'slack'], 40)
    expect(latest.map(({ staff }) => staff)).toEqual(Array.from({ length: 40 }, (_, index) => `u${59 - index}`))
    expect(await homeStore(fresh.sql).seenSince(0 as never, ['slack'], 40)).toEqual([])
  })

  it('is shown where they were, and nowhere they were not', async () => {
    const world = await worldOf({ platforms: ['slack', 'teams'] })
    const by = (platform: Platform, userId: string) => ({ ...user(userId), platform })
    await world.desk.home(by('slack', 'U0LEO'))
    await world.desk.say({ text: 'queue', by: by('teams', '29:ana'), requestKey: 'q' })
    await vi.waitFor(async () => expect(await seen(world)).toHaveLength(2))
    await world.hear({ id: 'm1' })
    expect(await world.renew()).toBe(1)
    expect([...world.gateway.homes.keys()]).toEqual(['U0LEO'])
  })

  it('keeps to the language and the name of somebody whom the policy lets in without listing them', async () => {
    const policy = { ...examplePolicy(), unlisted: 'agent' as const }
    const world = await worldOf({ policy, platforms: ['slack'] })
    const nobody = { ...user('U0NEW'), platform: 'slack' as const, name: 'Nia New', locale: 'en-GB' }
    const opened = await world.desk.home(nobody)
    await vi.waitFor(async () => expect(await seen(world)).toHaveLength(1))
    const [id = 0 as CaseId] = await world.hear({ id: 'm1' })
    await world.renew()
    expect(world.page('U0NEW')).toContain('Nobody has it')
    const by = { ...user('U0ANA'), platform: 'slack' as const }
    await world.desk.interact({ action: 'case.claim.v1', target: { caseId: id }, values: null, by, requestKey: 'one' })
    world.pass(31 * secondMs)
    await world.renew()
    expect(world.page('U0NEW')).toContain('The queue of Nia New')
    expect(world.page('U0NEW')).toBe(wordsOf(opened))
  })

  it('that is refused is nobody’s dead letter, and one that is held back holds up no reminder', async () => {
    const world = await worldOf()
    await world.look('leo')
    await world.hear({ id: 'm1' })
    world.gateway.refuseHomes(new Fault('forbidden', 'the Home tab is switched off'))
    expect(await world.renew()).toBe(1)
    expect(await world.stores.deliveries.deadLetters(10)).toEqual([])
    world.gateway.refuseHomes(new Fault('rate_limited', 'too many pages', { retryAfterMs: 30_000 }))
    world.pass(minuteMs)
    await world.hear({ id: 'm2' })
    await world.renew()
    const [queue] = await fresh.sql`select paused_until from queues where queue = 'sandbox:@leo'`
    expect(queue?.['paused_until'] ?? null).toBeNull()
    world.gateway.refuseHomes(null)
    world.pass(31 * secondMs)
    await world.deliverAll()
    expect(await waitingHomes()).toBe(1)
  })
})
