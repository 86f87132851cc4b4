import { describe, expect, it } from 'vitest'
import { hourMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { wall } from '../support/clocked.ts'
import { digestMornings, tuesday } from '../support/digest-mornings.ts'
import { digestWorld } from '../support/digest-world.ts'

const here = digestMornings()

describe('the digest of the morning', () => {
  it('comes once at half past eight to the executive and at nine to the channel', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:29'))
    expect(await here.world.tick()).toBe(0)
    here.world.passTo(tuesday('08:30'))
    expect(await here.world.tick()).toBe(1)
    expect(await here.world.tick()).toBe(0)
    await here.world.deliver()
    here.world.passTo(tuesday('09:00'))
    expect(await here.world.tick()).toBe(1)
    await here.world.deliver()
    expect(here.world.sentDigests().map(({ to }) => to.id)).toEqual(['kim', 'care'])
  })

  it('says in its first sentence what happened, and then what is dangerous, who has it and how long it has waited', async () => {
    const id = await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    const [message] = here.world.sentDigests()
    expect(message?.card.summary).toBe('Since 23 Nov, 08:30: 1 new case, 0 closed, 1 still open and 1 overdue.')
    const text = bodyOf(message?.card ?? (undefined as never))
    expect(text).toContain(`case ${id}`)
    expect(text).toContain('Nobody has it')
    expect(text).toContain('Open for 22 h 30 min.')
  })

  it('has its details below it, with the definition of each figure', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    const [first] = here.world.sentDigests()
    const below = here.world.gateway.messages.filter(({ thread }) => thread === first?.id)
    expect(below).toHaveLength(3)
    expect(below.map(({ card }) => bodyOf(card)).join('\n')).toContain('What bots and automation do never counts')
  })

  it('comes also when nothing happened, and is short then', async () => {
    await here.world.hear({ id: '1', text: 'Nice sunny day.' })
    here.world.passTo(wall('2026-11-26 08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(1)
    expect(here.world.gateway.messages).toHaveLength(1)
    expect(here.world.sentDigests()[0]?.card.summary).toContain('nothing happened')
  })

  it('is as short when cases wait and only harmless posts came in, and says that they wait', async () => {
    await here.somethingHappened()
    here.world.passTo(wall('2026-11-25 12:00'))
    await here.world.hear({ id: '2', text: 'Nice sunny day.' })
    here.world.passTo(wall('2026-11-26 08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.gateway.messages).toHaveLength(1)
    const [message] = here.world.sentDigests()
    expect(message?.card.summary).toBe(
      'Since 25 Nov, 08:30: nothing new, 1 mention heard, 1 case still open and 1 overdue.',
    )
    expect(message?.card.blocks.map(({ kind }) => kind)).toEqual(['title', 'line', 'line', 'list', 'line'])
  })

  it('quotes what opened a case, not the thanks that came after, and what names the cause', async () => {
    for (const [index, text] of ['The boarding pass has the wrong name', 'Wrong name on my boarding pass!'].entries())
      await here.world.hear({ id: `w${index}`, text: `${text}. Nobody helps, this is a disgrace.` })
    await here.world.hear({
      id: 'w2',
      text: 'Refused at the gate because of a wrong name, a disgrace.',
      conversationId: 'w2',
      author: { id: 'tess' },
    })
    await here.world.hear({
      id: 'w3',
      kind: 'reply',
      inReplyTo: 'w2',
      conversationId: 'w2',
      author: { id: 'tess' },
      text: 'Thank you so much!',
    })
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(bodyOf(here.world.sentDigests()[0]?.card as never)).toContain('Customers tell of “wrong name” (3 people).')
    const voices = here.world.gateway.messages.find(({ card }) => card.key.endsWith(':voices'))?.card
    const quotes = voices?.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : [])) ?? []
    expect(quotes.length).toBeGreaterThan(1)
    expect(quotes.join()).not.toContain('Thank you')
    expect(quotes.every((text) => text.toLowerCase().includes('wrong name'))).toBe(true)
  })

  it('of a Monday covers the weekend', async () => {
    await here.somethingHappened()
    here.world.passTo(wall('2026-11-30 08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests()[0]?.card.summary).toMatch(/^Since 27 Nov, 08:30:/)
  })
})

describe('after downtime', () => {
  it('the digest is made up for, of the time it was due', async () => {
    await here.somethingHappened()
    here.world.passTo(tuesday('11:00'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests().map(({ to }) => to.id)).toEqual(['kim', 'care'])
    expect(bodyOf(here.world.sentDigests()[0]?.card as never)).toContain('24 Nov 2026, 08:30')
  })
  it('the digest says only of the time it was due that nothing was open, and what is dangerous by now', async () => {
    await here.world.hear({ id: '0', text: 'Nice sunny day.' })
    here.world.passTo(tuesday('10:30'))
    await here.somethingHappened()
    here.world.passTo(tuesday('11:00'))
    await here.world.tick()
    await here.world.deliver()
    const [message] = here.world.sentDigests()
    expect(message?.card.summary).toBe(
      'From 23 Nov, 08:30 to 24 Nov, 08:30: nothing new, 1 mention heard and none open at the end. This digest comes late. Now, 24 Nov, 11:00: 1 case still open and 1 overdue.',
    )
    expect(bodyOf(message?.card as never)).toContain('Most dangerous now')
  })
  it('of several days only the last is sent', async () => {
    await here.somethingHappened()
    here.world.passTo(wall('2026-11-27 09:10'))
    expect(await here.world.tick()).toBe(2)
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(2)
  })
  it('what was due before anything was heard is not sent', async () => {
    here.world.passTo(tuesday('11:00'))
    await here.somethingHappened()
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests()).toHaveLength(0)
  })
})

describe('what somebody chose for themselves', () => {
  const settings = async (changes: object) =>
    here.world.stores.people.saveSettings(
      { ...(await here.world.stores.people.settings('kim' as never)), ...changes },
      here.world.now(),
    )

  it('is the hour, in their own zone and language', async () => {
    await settings({ digestAt: 7 * 60, timezone: 'America/New_York', language: 'es' })
    await here.somethingHappened()
    here.world.passTo(wall('2026-11-24 06:59', 'America/New_York'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests().map(({ to }) => to.id)).toEqual(['care'])
    here.world.passTo(wall('2026-11-24 07:00', 'America/New_York'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests()[1]?.card.summary).toBe(
      'Desde el 23 nov, 07:00: nada nuevo, 1 caso sigue abierto y 1 fuera de plazo.',
    )
  })
  it('is kept where the clocks skip it: the digest speaks of all the time since the one before', async () => {
    // In Cairo the clocks go from midnight to one on a Friday.
    await settings({ digestAt: 30, timezone: 'Africa/Cairo' })
    await here.somethingHappened()
    for (const [night, since] of [
      ['2027-04-30 01:00', '29 Apr, 00:30'],
      ['2027-05-03 00:30', '30 Apr, 01:00'],
      ['2027-05-04 00:30', '3 May, 00:30'],
    ] as const) {
      here.world.passTo(wall(night, 'Africa/Cairo'))
      await here.world.tick()
      await here.world.deliver()
      const toKim = here.world.sentDigests().filter(({ to }) => to.id === 'kim')
      expect(toKim.at(-1)?.card.summary).toContain(since)
    }
  })
  it('is a week without', async () => {
    await here.somethingHappened()
    expect(await here.world.pressDigest('kim', 'digest.mute_week.v1')).toMatchObject({ kind: 'done' })
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests()).toEqual([])
    here.world.passTo(wall('2026-12-01 08:30'))
    await here.world.tick()
    await here.world.deliver()
    expect(here.world.sentDigests().map(({ to }) => to.id)).toEqual(['kim'])
  })
  it('is changed by the button, and muting ends with it', async () => {
    await here.world.pressDigest('kim', 'digest.mute_week.v1')
    expect(await here.world.pressDigest('kim', 'digest.change_hour.v1')).toMatchObject({ kind: 'form' })
    expect(await here.world.pressDigest('kim', 'digest.change_hour.v1', 'executives', { time: '25:00' })).toMatchObject(
      {
        kind: 'invalid',
      },
    )
    const chosen = await here.world.pressDigest('kim', 'digest.change_hour.v1', 'executives', { time: '7:15' })
    expect(chosen.kind).toBe('done')
    expect('text' in chosen && chosen.text).toContain('07:15')
    expect(await here.world.stores.people.settings('kim' as never)).toMatchObject({
      digestAt: 435,
      digestsMutedUntil: null,
    })
  })
})

describe('“show me now”', () => {
  it('shows the last day up to this moment, and every page of it', async () => {
    await here.somethingHappened()
    here.world.pass(hourMs)
    const first = await here.world.pressDigest('kim', 'digest.show.v1', '')
    expect(first.kind).toBe('show')
    expect('card' in first && first.card.summary).toContain('1 new case')
    for (const page of ['figures', 'voices', 'breakdown']) {
      expect(await here.world.pressDigest('kim', 'digest.show.v1', `executives/${page}`)).toMatchObject({
        kind: 'show',
      })
    }
  })
  it('of a digest that left the policy says so', async () => {
    expect(await here.world.pressDigest('kim', 'digest.show.v1', 'gone')).toMatchObject({ kind: 'refused' })
  })
})

describe('a person in Slack and in Teams', () => {
  it('reads one message, where they were last seen', async () => {
    here.world = digestWorld(here.db, { platforms: ['slack', 'teams'] })
    await here.world.stores.people.seen(
      { platform: 'teams', userId: '29:kim', staff: 'kim' as never, name: 'Kim', locale: null },
      here.world.now(),
    )
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    const rows = await here.db.sql<
      { destination: { platform: string } }[]
    >`select destination from digest_runs where state = 'handed'`
    expect(rows.map(({ destination }) => destination.platform)).toEqual(['teams'])
  })
})

describe('a paragraph by a model', () => {
  const says = async (text: string): Promise<string> => {
    here.world = digestWorld(here.db, {}, { summarise: async () => text })
    await here.somethingHappened()
    here.world.passTo(tuesday('08:30'))
    await here.world.tick()
    await here.world.deliver()
    return bodyOf(here.world.sentDigests()[0]?.card as never)
  }
  it('goes out when each of its numbers is one of the figures', async () => {
    expect(await says('There was 1 new case, still open.')).toContain('There was 1 new case, still open.')
  })
  it('may name the days it speaks of as the digest does, and no others', async () => {
    for (const [text, goesOut] of [
      ['In the past 3 days there was 1 new case.', true],
      ['In the past 4 days there was 1 new case.', false],
    ] as const) {
      await here.db.sql`truncate mentions, cases, case_events, cards, deliveries, queues, digest_runs`
      here.world = digestWorld(here.db, {}, { summarise: async () => text })
      here.world.passTo(wall('2026-11-28 10:00'))
      await here.somethingHappened()
      here.world.passTo(wall('2026-11-30 08:30'))
      await here.world.tick()
      await here.world.deliver()
      expect(bodyOf(here.world.sentDigests()[0]?.card as never).includes(text)).toBe(goesOut)
    }
  })
  it('is left out when it invents a number', async () => {
    expect(await says('Complaints rose by 37%.')).not.toContain('37%')
  })
})
