import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import { noSettings } from '../../src/app/ports/people.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { type Instant, minuteMs, plus } from '../../src/domain/time.ts'
import { staff } from '../support/case-view.ts'
import { clockedPolicy, wall } from '../support/clocked.ts'
import { freshDatabase } from '../support/database.ts'
import { nagWorld } from '../support/nag-world.ts'

const fresh = await freshDatabase()
afterAll(() => fresh.drop())

beforeEach(async () => {
  await fresh.sql`truncate cases, case_events, mentions, engagement_samples, deliveries, queues, cards, nags,
    staff_settings, platform_users restart identity`
})

const at = (time: string): Instant => wall(`2026-11-23 ${time}`)
const world = (start: Instant = at('10:00'), policy: Policy = clockedPolicy()) => nagWorld(fresh, policy, start)

describe('reminders on a real database', () => {
  it('warn the channel, then say the promise is broken, then tell the manager', async () => {
    const here = world()
    const id = await here.open('high')
    await here.passUntil(at('10:46'))
    expect(here.posts().map(({ to }) => to)).toEqual(['#care', '#care', '@bo'])
    expect((await here.rows(id)).map(({ kind, recipient, state }) => [kind, recipient, state])).toEqual([
      ['warn', 'channel:care', 'sent'],
      ['breach', 'channel:care', 'sent'],
      ['escalate', 'staff:bo', 'sent'],
    ])
    const sentAt = here.chat.posts.map((post) => post.at)
    expect(sentAt).toEqual([at('10:23'), at('10:30'), at('10:45')])
  })

  it('stop once somebody decides', async () => {
    const here = world()
    const id = await here.open('high')
    await here.passUntil(at('10:24'))
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('10:50'))
    expect(here.posts()).toHaveLength(1)
  })

  it('tell an idle owner three times and then put the case back into the queue', async () => {
    const here = world(at('09:00'))
    const id = await here.open('low')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('14:01'))
    const idle = (await here.rows(id)).filter(({ kind }) => kind.startsWith('idle'))
    expect(idle.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['idle', 'staff:ana'],
      ['idle', 'staff:ana'],
      ['idle', 'staff:ana'],
      ['idle_release', 'channel:care'],
      ['idle_release', 'staff:ana'],
    ])
    expect(idle.every(({ state }) => state === 'sent')).toBe(true)
    expect((await here.load(id)).state.status).toBe('new')
  })

  it('wake a snoozed case and tell its owner, and say nothing before', async () => {
    const here = world()
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'snooze', until: at('15:00') })
    await here.passUntil(at('14:59'), 10 * minuteMs)
    expect(here.posts()).toEqual([])
    await here.passUntil(at('15:01'))
    expect(here.posts().map(({ to }) => to)).toEqual(['@ana'])
    expect((await here.load(id)).snoozedUntil).toBeNull()
  })

  it('reopen a decision not to engage on its review date', async () => {
    const here = world()
    const id = await here.open('low')
    await here.does('bo', id, { type: 'do_not_engage', text: 'defamatory', reviewAt: at('15:00') })
    await here.passUntil(at('15:01'), 10 * minuteMs)
    expect((await here.load(id)).state.status).toBe('new')
    expect((await here.rows(id)).map(({ kind, recipient, state }) => [kind, recipient, state])).toEqual([
      ['review', 'channel:care', 'sent'],
      ['review', 'staff:bo', 'sent'],
    ])
  })

  it('ask the approver when the approval is late', async () => {
    const here = world()
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.does('ana', id, { type: 'draft', text: 'We are sorry.', basedOn: here.time.now, onRevision: 0 })
    await here.does('ana', id, { type: 'submit', revision: 1 })
    await here.passUntil(at('10:31'))
    expect(here.posts().map(({ to }) => to)).toEqual(['@bo'])
  })

  it('become one message when several are due together, most urgent first', async () => {
    const here = world()
    await here.openMany(3, 'medium')
    await here.openMany(2, 'high')
    here.time.now = at('11:00')
    await here.tick()
    await here.deliver()
    expect(here.posts().filter(({ to }) => to === '#care')).toHaveLength(1)
    const [message] = here.chat.posts.filter(({ to }) => to === '#care')
    expect(message?.card.tone).toBe('high')
    expect(message?.card.blocks.find(({ kind }) => kind === 'list')).toMatchObject({ items: { length: 5 } })
  })

  it('are one summary after a night without the bot', async () => {
    const here = world()
    await here.openMany(120, 'high')
    here.time.now = wall('2026-11-24 09:30')
    await here.tick()
    await here.deliver()
    expect(
      here
        .posts()
        .map(({ to }) => to)
        .toSorted(),
    ).toEqual(['#care', '@bo'])
    const rows = await here.rows()
    expect(rows.every(({ state }) => state === 'sent' || state === 'dropped')).toBe(true)
    expect(rows.filter(({ why }) => why === 'superseded').map(({ kind }) => kind)).toContain('warn')
  })

  it('wait for the end of quiet hours, unless the case is critical', async () => {
    const here = world()
    await here.people.saveSettings(
      { ...noSettings(staff('ana')), quiet: [{ from: 11 * 60, to: 13 * 60 }] },
      here.time.now,
    )
    const high = await here.open('high')
    const critical = await here.open('critical')
    for (const id of [high, critical]) await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('12:55'))
    const toAna = () => here.chat.posts.filter(({ to }) => to === '@ana')
    expect(
      toAna()
        .filter(({ at: when }) => when >= at('11:00'))
        .every(({ card }) => card.tone === 'critical'),
    ).toBe(true)
    expect(
      (await here.rows(high))
        .filter(({ recipient, state }) => recipient === 'staff:ana' && state === 'waiting')
        .map(({ kind, send_at }) => [kind, send_at]),
    ).toContainEqual(['warn', at('13:00')])
    await here.passUntil(at('13:01'))
    expect(toAna().at(-1)?.at).toBe(at('13:00'))
  })

  it('are never sent about what was settled while they waited', async () => {
    const here = world()
    await here.people.saveSettings(
      { ...noSettings(staff('ana')), quiet: [{ from: 10 * 60, to: 13 * 60 }] },
      here.time.now,
    )
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('12:30'))
    await here.does('ana', id, { type: 'close', why: 'resolved', text: '' })
    await here.passUntil(at('13:10'))
    expect(here.posts().filter(({ to }) => to === '@ana')).toEqual([])
    const mine = (await here.rows(id)).filter(({ recipient }) => recipient === 'staff:ana')
    expect(mine.length).toBeGreaterThan(0)
    expect(mine.every(({ state, why }) => state === 'dropped' && why === 'settled')).toBe(true)
  })

  it('are passed on to whoever has the case by the time they can be sent', async () => {
    const here = world()
    await here.people.saveSettings(
      { ...noSettings(staff('ana')), quiet: [{ from: 10 * 60, to: 13 * 60 }] },
      here.time.now,
    )
    const id = await here.open('high')
    await here.does('ana', id, { type: 'claim' })
    await here.passUntil(at('12:30'))
    await here.does('bo', id, { type: 'assign', to: staff('leo') })
    await here.passUntil(at('13:00'))
    const rows = await here.rows(id)
    const anas = rows.filter(({ recipient }) => recipient === 'staff:ana')
    expect(anas.filter(({ why }) => why === 'passed_on').map(({ kind }) => kind)).toContain('breach')
    expect(
      rows.filter(({ recipient, kind }) => recipient === 'staff:leo' && kind === 'breach').map(({ state }) => state),
    ).toEqual(['sent'])
  })

  it('say why when there was nobody to tell', async () => {
    const here = world(at('10:00'), { ...clockedPolicy(), channels: [] })
    const id = await here.open('high')
    await here.passUntil(at('10:31'))
    expect((await here.rows(id)).map(({ kind, state, why }) => [kind, state, why])).toEqual([
      ['warn', 'dropped', 'nobody'],
      ['breach', 'dropped', 'nobody'],
    ])
  })

  it('tell those who listen outside', async () => {
    const policy = {
      ...clockedPolicy(),
      webhooks: { events: [{ url: 'https://hooks.example/v', secret: 'whsec_dGVzdA==' }] },
    }
    const here = world(at('10:00'), policy)
    const id = await here.open('high')
    here.time.now = at('10:23')
    await here.tick()
    await here.deliver()
    const out = await here.sql<{ body: Record<string, unknown> }[]>`
        select effect -> 'body' as body from deliveries
        where kind = 'event_out' and effect -> 'body' ->> 'type' = 'nag.sent'`
    expect(out.map(({ body }) => body)).toMatchObject([{ type: 'nag.sent', caseId: id, kind: 'warn', to: '#care' }])
  })
})

describe('what may go wrong', () => {
  it('two processes and ten ticks at once raise each reminder once', async () => {
    const here = world()
    await here.openMany(60, 'high')
    here.time.now = at('10:30')
    await Promise.all(Array.from({ length: 10 }, () => here.tick()))
    const rows = await here.rows()
    expect(rows.filter(({ kind }) => kind === 'breach')).toHaveLength(60)
    await here.deliver()
    expect(here.posts()).toHaveLength(1)
    const events =
      await here.sql`select case_id, data ->> 'key' as key, count(*)::int as count from case_events where type = 'nagged' group by 1, 2`
    expect(events.every(({ count }) => count === 1)).toBe(true)
  })

  it('a process that dies between raising and saving leaves nothing out and nothing twice', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    const dying = { ...here.path, cases: { ...here.path.cases, save: () => Promise.reject(new Error('killed')) } }
    const { raiseNags } = await import('../../src/app/raise-nags.ts')
    await expect(raiseNags({ ...here, path: dying })).rejects.toThrow('killed')
    await here.passUntil(at('10:26'))
    expect(here.posts()).toHaveLength(1)
    expect((await here.rows(id)).map(({ state }) => state)).toEqual(['sent'])
    expect(Object.keys((await here.load(id)).nagged)).toHaveLength(1)
  })

  it('a process that dies before it has written a reminder down does not take it for told', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    const dying = { ...here.nags, raise: () => Promise.reject(new Error('killed')) }
    const { raiseNags } = await import('../../src/app/raise-nags.ts')
    await expect(raiseNags({ ...here, nags: dying })).rejects.toThrow('killed')
    expect((await here.load(id)).nagged).toEqual({})
    await here.passUntil(at('10:26'))
    expect((await here.rows(id)).map(({ kind, state }) => [kind, state])).toEqual([['warn', 'sent']])
  })

  it('one case that cannot be read keeps no other from its reminder', async () => {
    const here = world()
    const [broken = 0, ...others] = await here.openMany(20, 'high')
    await here.sql`update cases set state = '{}' where id = ${broken}`
    here.time.now = at('10:23')
    await here.tick()
    await here.deliver()
    const rows = await here.rows()
    expect(new Set(rows.map(({ case_id }) => case_id))).toEqual(new Set(others))
    expect(rows.every(({ state }) => state === 'sent')).toBe(true)
  })

  it('one case that cannot be read any more keeps no other from being sent', async () => {
    const here = world()
    const [broken = 0, ...others] = await here.openMany(20, 'high')
    here.time.now = at('10:23')
    await here.tick()
    await here.sql`update cases set state = jsonb_set(state, '{watches}', 'null') where id = ${broken}`
    await here.deliver()
    expect(here.posts()).toHaveLength(1)
    const sent = (await here.rows()).filter(({ state }) => state === 'sent')
    expect(new Set(sent.map(({ case_id }) => case_id))).toEqual(new Set(others))
  })

  it('a lost answer of the chat is looked up, not said twice', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    here.chat.failing.next = new Fault('unavailable', 'timeout', { mayHaveHappened: true })
    here.chat.failing.after = true
    await here.tick()
    const outcomes = await here.deliver()
    expect(outcomes.map(({ kind }) => kind)).toEqual(['retry', 'sent'])
    expect(here.posts()).toHaveLength(1)
    expect((await here.rows(id)).map(({ state }) => state)).toEqual(['sent'])
  })

  it('a press in the very moment of the tick wins, and the reminder is dropped', async () => {
    const here = world()
    const id = await here.open('high')
    here.time.now = at('10:23')
    await here.tick()
    await here.does('ana', id, { type: 'claim' })
    expect((await here.deliver()).map(({ kind }) => kind)).toEqual(['skipped'])
    expect((await here.rows(id)).map(({ state, why }) => [state, why])).toEqual([['dropped', 'settled']])
  })

  it('a clock that goes back says nothing again, one that leaps forward forgets nothing', async () => {
    const here = world()
    const id = await here.open('high')
    await here.passUntil(at('10:31'))
    expect(here.posts()).toHaveLength(2)
    here.time.now = at('10:10')
    await here.passUntil(at('10:40'))
    expect(here.posts()).toHaveLength(2)
    here.time.now = wall('2026-11-25 12:00')
    await here.tick()
    await here.deliver()
    expect((await here.rows(id)).map(({ kind }) => kind)).toContain('escalate')
    expect(new Set((await here.rows(id)).map(({ key, recipient }) => `${key} ${recipient}`)).size).toBe(
      (await here.rows(id)).length,
    )
  })

  it('a case whose moment came under an older policy is only looked at again', async () => {
    const here = world()
    const id = await here.open('high')
    await here.sql`update cases set next_nag_at = ${here.time.now}`
    expect(await here.tick()).toBe(0)
    const [row] = await here.sql`select next_nag_at from cases where id = ${id}`
    expect(row?.['next_nag_at']).toBe(plus(at('10:22'), 30_000))
    expect((await here.load(id)).version).toBe(1)
  })

  it('an hour with nothing due costs one question a tick', async () => {
    const here = world()
    await here.open('low')
    let asked = 0
    const nags = {
      ...here.nags,
      claimDue: () => Promise.reject(new Error('not asked')),
      pulse: async (now: Instant) => {
        asked += 1
        return here.nags.pulse(now)
      },
    }
    const { raiseNags } = await import('../../src/app/raise-nags.ts')
    for (let minute = 0; minute < 60; minute += 1) {
      here.time.now = plus(at('10:00'), minute * minuteMs)
      expect(await raiseNags({ ...here, nags })).toBe(0)
    }
    expect(asked).toBe(60)
  })
})
