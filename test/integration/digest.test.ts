import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import { hourMs, minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { wall } from '../support/clocked.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { digestWorld } from '../support/digest-world.ts'
import { examplePolicy } from '../support/policy.ts'

let db: FreshDatabase
let world: ReturnType<typeof digestWorld>

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues, settings,
    staff_settings, platform_users, digest_runs`
  world = digestWorld(db)
})

/** One risky mention on Monday at ten, answered by nobody. */
const somethingHappened = async () => {
  const [id] = await world.hear({ id: '1' })
  if (id === undefined) throw new Error('no case')
  return id
}

const tuesday = (time: string) => wall(`2026-11-24 ${time}`)

describe('the digest of the morning', () => {
  it('comes once at half past eight to the executive and at nine to the channel', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:29'))
    expect(await world.tick()).toBe(0)
    world.passTo(tuesday('08:30'))
    expect(await world.tick()).toBe(1)
    expect(await world.tick()).toBe(0)
    await world.deliver()
    world.passTo(tuesday('09:00'))
    expect(await world.tick()).toBe(1)
    await world.deliver()
    expect(world.sentDigests().map(({ to }) => to.id)).toEqual(['kim', 'care'])
  })

  it('says in its first sentence what happened, and then what is dangerous, who has it and how long it has waited', async () => {
    const id = await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    const [message] = world.sentDigests()
    expect(message?.card.summary).toBe('Since 23 Nov, 08:30: 1 new case, 0 closed, 1 still open and 1 overdue.')
    const text = bodyOf(message?.card ?? (undefined as never))
    expect(text).toContain(`case ${id}`)
    expect(text).toContain('Nobody has it')
    expect(text).toContain('Open for 22 h 30 min.')
  })

  it('has its details below it, with the definition of each figure', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    const [first] = world.sentDigests()
    const below = world.gateway.messages.filter(({ thread }) => thread === first?.id)
    expect(below).toHaveLength(3)
    expect(below.map(({ card }) => bodyOf(card)).join('\n')).toContain('What bots and automation do never counts')
  })

  it('comes also when nothing happened, and is short then', async () => {
    await world.hear({ id: '1', text: 'Nice sunny day.' })
    world.passTo(wall('2026-11-26 08:30'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(1)
    expect(world.gateway.messages).toHaveLength(1)
    expect(world.sentDigests()[0]?.card.summary).toContain('nothing happened')
  })

  it('is as short when cases wait and only harmless posts came in, and says that they wait', async () => {
    await somethingHappened()
    world.passTo(wall('2026-11-25 12:00'))
    await world.hear({ id: '2', text: 'Nice sunny day.' })
    world.passTo(wall('2026-11-26 08:30'))
    await world.tick()
    await world.deliver()
    expect(world.gateway.messages).toHaveLength(1)
    const [message] = world.sentDigests()
    expect(message?.card.summary).toBe(
      'Since 25 Nov, 08:30: nothing new, 1 mention heard, 1 case still open and 1 overdue.',
    )
    expect(message?.card.blocks.map(({ kind }) => kind)).toEqual(['title', 'line', 'line', 'list', 'line'])
  })

  it('quotes what opened a case, not the thanks that came after, and what names the cause', async () => {
    for (const [index, text] of ['The boarding pass has the wrong name', 'Wrong name on my boarding pass!'].entries())
      await world.hear({ id: `w${index}`, text: `${text}. Nobody helps, this is a disgrace.` })
    await world.hear({
      id: 'w2',
      text: 'Refused at the gate because of a wrong name, a disgrace.',
      conversationId: 'w2',
      author: { id: 'tess' },
    })
    await world.hear({
      id: 'w3',
      kind: 'reply',
      inReplyTo: 'w2',
      conversationId: 'w2',
      author: { id: 'tess' },
      text: 'Thank you so much!',
    })
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    expect(bodyOf(world.sentDigests()[0]?.card as never)).toContain('Customers tell of “wrong name” (3 people).')
    const voices = world.gateway.messages.find(({ card }) => card.key.endsWith(':voices'))?.card
    const quotes = voices?.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])) ?? []
    expect(quotes.length).toBeGreaterThan(1)
    expect(quotes.join()).not.toContain('Thank you')
    expect(quotes.every((text) => text.toLowerCase().includes('wrong name'))).toBe(true)
  })

  it('of a Monday covers the weekend', async () => {
    await somethingHappened()
    world.passTo(wall('2026-11-30 08:30'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests()[0]?.card.summary).toMatch(/^Since 27 Nov, 08:30:/)
  })
})

/** Holds a reading in its middle, and nothing else: a view that only digests read is being renamed. */
const holdReading = async () => {
  const holder = await db.sql.reserve()
  await holder`begin`
  await holder`alter view metric_cases_opened rename to metric_cases_held`
  return {
    breakOff: async () => {
      await expect
        .poll(async () => {
          const rows = await db.sql`
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

describe('exactly once', () => {
  it('although the database hangs up in the middle of what it reads', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    const held = await holdReading()
    const first = world.deliver()
    try {
      await held.breakOff()
      expect(await first).toMatchObject([
        { kind: 'retry', why: expect.stringMatching(/^unavailable: database/) as string },
      ])
    } finally {
      await held.release()
    }
    expect(world.gateway.messages).toEqual([])
    world.passTo(tuesday('08:32'))
    expect(await world.deliver()).toEqual([{ kind: 'sent' }])
    world.passTo(tuesday('08:34'))
    expect(await world.deliver()).toEqual([])
    expect(world.sentDigests()).toHaveLength(1)
  })

  it('although the database hangs up while it is being entered', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    const holder = await db.sql.reserve()
    await holder`begin`
    await holder`lock table digest_runs in access exclusive mode`
    const first = world.tick().catch((error: unknown) => error)
    try {
      await expect
        .poll(async () => {
          const rows = await db.sql`
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
    expect(await world.tick()).toBe(1)
    expect(await world.tick()).toBe(0)
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(1)
  })

  it('with two processes that ask at the same moment', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    const counts = await Promise.all([world.newTick()(), world.newTick()(), world.newTick()()])
    expect(counts.toSorted()).toEqual([0, 0, 1])
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(1)
  })

  it('after a restart', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    expect(await world.newTick()()).toBe(0)
  })

  it('on its day, however its reader moves the hour or travels after it came', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    const moves: readonly [string, object][] = [
      ['09:00', { digestAt: 9 * 60 + 30 }],
      ['09:40', { digestAt: 8 * 60, timezone: 'Asia/Tokyo' }],
      ['12:00', { digestAt: 5 * 60, timezone: 'America/New_York' }],
      ['13:00', { digestAt: 13 * 60, timezone: 'Europe/Madrid' }],
    ]
    const kim = 'kim' as never
    for (const [time, changes] of moves) {
      world.passTo(tuesday(time))
      await world.stores.people.saveSettings({ ...(await world.stores.people.settings(kim)), ...changes }, world.now())
      await world.newTick()()
      world.pass(40 * minuteMs)
      await world.newTick()()
      await world.deliver()
    }
    expect(world.sentDigests().filter(({ to }) => to.id === 'kim')).toHaveLength(1)
  })

  it('when the answer of the chat platform was lost', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    world.gateway.fail(new Fault('unavailable', 'lost', { mayHaveHappened: true }), 'after')
    await world.deliver()
    world.pass(minuteMs)
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(1)
    expect(world.gateway.messages).toHaveLength(4)
  })

  it('goes on below the first page when the platform failed half way', async () => {
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    const { post } = world.gateway
    let posts = 0
    world.gateway.post = async (...parameters) => {
      posts += 1
      if (posts === 3) throw new Fault('unavailable', 'down')
      return post(...parameters)
    }
    await world.deliver()
    world.pass(minuteMs)
    await world.deliver()
    const [first, ...below] = world.gateway.messages
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
    world = digestWorld(db, { policy })
    world.passTo(wall(`${date} 00:00`))
    await world.hear({ id: '1', publishedAt: new Date(world.now()).toISOString() })
    let entered = 0
    for (let quarter = 0; quarter < 4 * 25; quarter += 1) {
      entered += await world.newTick()()
      world.pass(15 * minuteMs)
    }
    expect(entered).toBe(1)
    const rows = await db.sql<{ date: string }[]>`select date from digest_runs order by date`
    expect(new Set(rows.map((row) => row.date)).size).toBe(rows.length)
  })
})

describe('after downtime', () => {
  it('the digest is made up for, of the time it was due', async () => {
    await somethingHappened()
    world.passTo(tuesday('11:00'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests().map(({ to }) => to.id)).toEqual(['kim', 'care'])
    expect(bodyOf(world.sentDigests()[0]?.card as never)).toContain('24 Nov 2026, 08:30')
  })
  it('the digest says only of the time it was due that nothing was open, and what is dangerous by now', async () => {
    await world.hear({ id: '0', text: 'Nice sunny day.' })
    world.passTo(tuesday('10:30'))
    await somethingHappened()
    world.passTo(tuesday('11:00'))
    await world.tick()
    await world.deliver()
    const [message] = world.sentDigests()
    expect(message?.card.summary).toBe(
      'From 23 Nov, 08:30 to 24 Nov, 08:30: nothing new, 1 mention heard and none open at the end. This digest comes late. Now, 24 Nov, 11:00: 1 case still open and 1 overdue.',
    )
    expect(bodyOf(message?.card as never)).toContain('Most dangerous now')
  })
  it('of several days only the last is sent', async () => {
    await somethingHappened()
    world.passTo(wall('2026-11-27 09:10'))
    expect(await world.tick()).toBe(2)
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(2)
  })
  it('what was due before anything was heard is not sent', async () => {
    world.passTo(tuesday('11:00'))
    await somethingHappened()
    await world.tick()
    await world.deliver()
    expect(world.sentDigests()).toHaveLength(0)
  })
})

describe('what somebody chose for themselves', () => {
  const settings = async (changes: object) =>
    world.stores.people.saveSettings(
      { ...(await world.stores.people.settings('kim' as never)), ...changes },
      world.now(),
    )

  it('is the hour, in their own zone and language', async () => {
    await settings({ digestAt: 7 * 60, timezone: 'America/New_York', language: 'es' })
    await somethingHappened()
    world.passTo(wall('2026-11-24 06:59', 'America/New_York'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests().map(({ to }) => to.id)).toEqual(['care'])
    world.passTo(wall('2026-11-24 07:00', 'America/New_York'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests()[1]?.card.summary).toBe(
      'Desde el 23 nov, 07:00: nada nuevo, 1 caso sigue abierto y 1 fuera de plazo.',
    )
  })
  it('is kept where the clocks skip it: the digest speaks of all the time since the one before', async () => {
    // In Cairo the clocks go from midnight to one on a Friday.
    await settings({ digestAt: 30, timezone: 'Africa/Cairo' })
    await somethingHappened()
    for (const [night, since] of [
      ['2027-04-30 01:00', '29 Apr, 00:30'],
      ['2027-05-03 00:30', '30 Apr, 01:00'],
      ['2027-05-04 00:30', '3 May, 00:30'],
    ] as const) {
      world.passTo(wall(night, 'Africa/Cairo'))
      await world.tick()
      await world.deliver()
      const toKim = world.sentDigests().filter(({ to }) => to.id === 'kim')
      expect(toKim.at(-1)?.card.summary).toContain(since)
    }
  })
  it('is a week without', async () => {
    await somethingHappened()
    expect(await world.pressDigest('kim', 'digest.mute_week.v1')).toMatchObject({ kind: 'done' })
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests()).toEqual([])
    world.passTo(wall('2026-12-01 08:30'))
    await world.tick()
    await world.deliver()
    expect(world.sentDigests().map(({ to }) => to.id)).toEqual(['kim'])
  })
  it('is changed by the button, and muting ends with it', async () => {
    await world.pressDigest('kim', 'digest.mute_week.v1')
    expect(await world.pressDigest('kim', 'digest.change_hour.v1')).toMatchObject({ kind: 'form' })
    expect(await world.pressDigest('kim', 'digest.change_hour.v1', 'executives', { time: '25:00' })).toMatchObject({
      kind: 'invalid',
    })
    const chosen = await world.pressDigest('kim', 'digest.change_hour.v1', 'executives', { time: '7:15' })
    expect(chosen.kind).toBe('done')
    expect('text' in chosen && chosen.text).toContain('07:15')
    expect(await world.stores.people.settings('kim' as never)).toMatchObject({
      digestAt: 435,
      digestsMutedUntil: null,
    })
  })
})

describe('“show me now”', () => {
  it('shows the last day up to this moment, and every page of it', async () => {
    await somethingHappened()
    world.pass(hourMs)
    const first = await world.pressDigest('kim', 'digest.show.v1', '')
    expect(first.kind).toBe('show')
    expect('card' in first && first.card.summary).toContain('1 new case')
    for (const page of ['figures', 'voices', 'breakdown']) {
      expect(await world.pressDigest('kim', 'digest.show.v1', `executives/${page}`)).toMatchObject({ kind: 'show' })
    }
  })
  it('of a digest that left the policy says so', async () => {
    expect(await world.pressDigest('kim', 'digest.show.v1', 'gone')).toMatchObject({ kind: 'refused' })
  })
})

describe('a person in Slack and in Teams', () => {
  it('reads one message, where they were last seen', async () => {
    world = digestWorld(db, { platforms: ['slack', 'teams'] })
    await world.stores.people.seen(
      { platform: 'teams', userId: '29:kim', staff: 'kim' as never, name: 'Kim', locale: null },
      world.now(),
    )
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    const rows = await db.sql<
      { destination: { platform: string } }[]
    >`select destination from digest_runs where state = 'handed'`
    expect(rows.map(({ destination }) => destination.platform)).toEqual(['teams'])
  })
})

describe('a paragraph by a model', () => {
  const says = async (text: string): Promise<string> => {
    world = digestWorld(db, {}, { summarise: async () => text })
    await somethingHappened()
    world.passTo(tuesday('08:30'))
    await world.tick()
    await world.deliver()
    return bodyOf(world.sentDigests()[0]?.card as never)
  }
  it('goes out when each of its numbers is one of the figures', async () => {
    expect(await says('There was 1 new case, still open.')).toContain('There was 1 new case, still open.')
  })
  it('may name the days it speaks of as the digest does, and no others', async () => {
    for (const [text, goesOut] of [
      ['In the past 3 days there was 1 new case.', true],
      ['In the past 4 days there was 1 new case.', false],
    ] as const) {
      await db.sql`truncate mentions, cases, case_events, cards, deliveries, queues, digest_runs`
      world = digestWorld(db, {}, { summarise: async () => text })
      world.passTo(wall('2026-11-28 10:00'))
      await somethingHappened()
      world.passTo(wall('2026-11-30 08:30'))
      await world.tick()
      await world.deliver()
      expect(bodyOf(world.sentDigests()[0]?.card as never).includes(text)).toBe(goesOut)
    }
  })
  it('is left out when it invents a number', async () => {
    expect(await says('Complaints rose by 37%.')).not.toContain('37%')
  })
})
