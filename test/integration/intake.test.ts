import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CaseId, SourceId } from '../../src/domain/ids.ts'
import { dayMs, minuteMs } from '../../src/domain/time.ts'
import { staff } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld, type World, wire } from '../support/world.ts'

let db: FreshDatabase
let world: World

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues`
  world = aWorld(db)
})

const x = 'x' as SourceId
const harmless = 'What a lovely morning at the airport.'
const as = (who: string) => ({ kind: 'staff', staff: staff(who) }) as const
const later = (ms: number): string => new Date(world.now() + ms).toISOString()

describe('a mention', () => {
  it('that is risky opens one case, and one that is not stays quiet', async () => {
    expect(await world.hear({ id: '1' }, { id: '2', text: harmless })).toHaveLength(1)
    const rows = await db.sql<Record<string, string>[]>`select external_id, intake from mentions order by id`
    expect(rows.map((row) => [row['external_id'], row['intake']])).toEqual([
      ['1', 'opened'],
      ['2', 'quiet'],
    ])
  })
  it('sent again is a duplicate, and opens nothing', async () => {
    await world.hear({ id: '1' })
    expect(await world.receive(x, [wire({ id: '1' })])).toEqual({ accepted: 0, duplicates: 1, rejected: [] })
    expect(await world.hear({ id: '1' })).toHaveLength(1)
  })
  it('twice in one request is counted once', async () => {
    expect(await world.receive(x, [wire({ id: '1' }), wire({ id: '1' })])).toMatchObject({ accepted: 1, duplicates: 1 })
  })
  it('of our own account never opens a case', async () => {
    expect(await world.hear({ id: '1', author: { handle: 'AcmeAir' } })).toHaveLength(0)
  })
  it('of our own account below a case tells that it was answered in public', async () => {
    const [id] = await world.hear(
      { id: '1' },
      { id: '2', text: 'We are sorry.', inReplyTo: '1', author: { handle: '@acmeair' } },
    )
    expect(id && (await world.state(id))?.answeredElsewhere).not.toBeNull()
  })
  it('with newer counts becomes a sample and raises the risk', async () => {
    const [id] = await world.hear({ id: '1', engagement: { shares: 2, at: later(0) } })
    const before = id && (await world.state(id))
    world.pass(10 * minuteMs)
    await world.hear({ id: '1', engagement: { shares: 4_000, at: later(0) } })
    const after = id && (await world.state(id))
    expect(await db.sql`select shares from engagement_samples order by at`).toMatchObject([
      { shares: 2 },
      { shares: 4_000 },
    ])
    expect(after?.assessment.risk.value).toBeGreaterThan(before?.assessment.risk.value ?? 100)
    expect((await world.stores.cases.events(id ?? (0 as never))).map((event) => event.body.type)).toContain(
      'reach_raised',
    )
  })
  it('with older counts changes nothing', async () => {
    await world.hear({ id: '1', engagement: { shares: 9, at: later(0) } })
    await world.hear({ id: '1', engagement: { shares: 1, at: later(-minuteMs) } })
    expect(await db.sql`select engagement ->> 'shares' as shares from mentions`).toMatchObject([{ shares: '9' }])
  })
  it('that was deleted takes the ground from a reply', async () => {
    const [id] = await world.hear({ id: '1' })
    await world.hear({ id: '1', deleted: true })
    expect(id && (await world.state(id))?.mentionChanged).toMatchObject({ how: 'deleted' })
  })
  it('deleted before anybody saw it opens nothing', async () => {
    expect(await world.hear({ id: '1', deleted: true })).toHaveLength(0)
  })
  it('that was edited shows its new words and keeps the old ones', async () => {
    const [id] = await world.hear({ id: '1' })
    await world.hear({ id: '1', text: 'The charger caught fire twice.', editedAt: later(minuteMs) })
    expect((id && (await world.views.one(id)))?.mention.text).toBe('The charger caught fire twice.')
    const [before] = await db.sql<{ text_before: string }[]>`select text_before from mention_edits`
    expect(before?.text_before).toContain('burned')
    expect(id && (await world.state(id))?.mentionChanged).toMatchObject({ how: 'edited' })
  })
  it('edited into a complaint opens a case', async () => {
    await world.hear({ id: '1', text: harmless })
    expect(await world.hear({ id: '1', text: 'The charger caught fire.', editedAt: later(minuteMs) })).toHaveLength(1)
  })
})

describe('a conversation', () => {
  const second = { id: '2', text: harmless, conversationId: '1', author: { id: 'author-1' } }
  it('of one author is one case, whatever they write next', async () => {
    const [id, ...others] = await world.hear({ id: '1' }, second)
    expect(others).toEqual([])
    expect(id && (await world.state(id))?.mentions).toHaveLength(2)
  })
  it('is one case also when its posts come one by one', async () => {
    await world.hear({ id: '1' })
    expect(await world.hear(second)).toHaveLength(1)
  })
  it('of two authors is two cases', async () => {
    expect(await world.hear({ id: '1' }, { id: '2', conversationId: '1' })).toHaveLength(2)
  })
  it('begins anew after a week', async () => {
    await world.hear({ id: '1' })
    world.pass(8 * dayMs)
    expect(await world.hear({ id: '2', conversationId: '1', author: { id: 'author-1' } })).toHaveLength(2)
  })
  it('that was resolved is reopened by a reply, and not by thanks', async () => {
    const [id] = await world.hear({ id: '1' })
    if (id === undefined) throw new Error('no case')
    await world.execute(id, { type: 'close', why: 'resolved', text: '' }, as('bo'))
    await world.hear({ ...second, text: 'Thanks!' })
    expect((await world.state(id))?.state.status).toBe('closed')
    await world.hear({ ...second, id: '3', text: 'And where is my suitcase?' })
    expect((await world.state(id))?.state.status).toBe('new')
  })
  it('dismissed as not risky is not reopened by small talk', async () => {
    const [id] = await world.hear({ id: '1' })
    if (id === undefined) throw new Error('no case')
    await world.execute(id, { type: 'close', why: 'not_risky', text: '' }, as('bo'))
    await world.hear(second)
    expect((await world.state(id))?.state.status).toBe('closed')
  })
})

describe('what the author did before', () => {
  const historyOf = async (id: CaseId | undefined) => {
    const { risk, influence } = (id && (await world.state(id))?.assessment) ?? { risk: null, influence: null }
    return [...(risk?.reasons ?? []), ...(influence?.reasons ?? [])].flatMap(({ code, params }) =>
      code === 'history.cases' || code === 'influence.active' ? [`${code} ${params?.['count']}`] : [],
    )
  }
  it('is nothing when they write for the first time, however often that one post is assessed', async () => {
    const [id] = await world.hear({ id: '1', engagement: { shares: 2, at: later(0) } })
    expect(await historyOf(id)).toEqual([])
    world.pass(10 * minuteMs)
    await world.hear({ id: '1', engagement: { shares: 4_000, at: later(0) } })
    expect(await historyOf(id)).toEqual([])
  })
  it('is not the conversation they are still in', async () => {
    const [id] = await world.hear({ id: '1', text: 'My suitcase is late.' })
    await world.hear({
      id: '2',
      text: 'The charger caught fire.',
      conversationId: '1',
      author: { id: 'author-1', followers: 50_000 },
    })
    expect(await historyOf(id)).toEqual(['influence.active 1'])
  })
  it('is each other post of theirs, and each other case', async () => {
    await world.hear({ id: '1' })
    const [, id] = await world.hear({ id: '2', author: { id: 'author-1' } })
    expect(await historyOf(id)).toEqual(['history.cases 1', 'influence.active 1'])
  })
})

describe('a share', () => {
  it('of a known post raises its reach and opens nothing', async () => {
    const [id, ...others] = await world.hear({ id: '1' })
    await world.hear(...Array.from({ length: 5 }, (_, index) => ({ id: `s${index}`, kind: 'share', inReplyTo: '1' })))
    expect(others).toEqual([])
    expect(await world.hear()).toHaveLength(1)
    expect((id && (await world.views.one(id)))?.spread.shares).toBe(5)
  })
  it('of a post we never saw is read for itself: nothing risky is dropped', async () => {
    expect(await world.hear({ id: 's1', kind: 'share', inReplyTo: 'unknown' })).toHaveLength(1)
  })
})

describe('two processes', () => {
  it('that take in the same mentions open each case once', async () => {
    const other = aWorld(db)
    await world.receive(
      x,
      Array.from({ length: 40 }, (_, index) => wire({ id: `p${index}` })),
    )
    const rounds = async (one: World): Promise<void> => {
      for (let idle = 0; idle < 3; idle = (await one.takeIn()) === 0 ? idle + 1 : 0);
    }
    await Promise.all([rounds(world), rounds(other)])
    expect(await world.hear()).toHaveLength(40)
  })
  it('where one died after opening the case but before marking the mention open nothing twice', async () => {
    const [id] = await world.hear({ id: '1' })
    await db.sql`update mentions set intake = 'waiting'`
    expect(await world.hear()).toEqual([id])
    expect((id && (await world.state(id)))?.version).toBe(1)
  })
})

describe('hostile input', () => {
  it('is stored as it came but for what no database takes, and is told what is wrong where it is', async () => {
    const odd = [
      'nul \0 byte',
      'half \ud83d pair',
      '<!channel> <b>x</b> ![](http://x)',
      '\u202Eevil\u202C \u200bzero',
      '🔥'.repeat(5_000),
    ]
    const received = await world.receive(x, [
      ...odd.map((text, index) => wire({ id: `o${index}`, text })),
      wire({ id: 'neg', author: { followers: -3 } }),
      wire({ id: 'date', publishedAt: 'yesterday' }),
      wire({ id: 'none', text: '' }),
      'not an object',
      wire({ id: 'brand', brand: 'nobody' }),
    ])
    expect(received).toMatchObject({ accepted: odd.length })
    expect(received.rejected.map(({ index, path }) => [index, path])).toEqual([
      [5, 'author.followers'],
      [6, 'publishedAt'],
      [7, 'text'],
      [8, ''],
      [9, 'brand'],
    ])
    expect(await db.sql`select text from mentions where external_id = 'o2'`).toMatchObject([{ text: odd[2] }])
  })
  it('from 1970 and from 2100 opens cases whose deadlines run from now', async () => {
    const ids = await world.hear(
      { id: '1', publishedAt: '1970-01-01T00:00:00Z' },
      { id: '2', publishedAt: '2100-01-01T00:00:00Z' },
    )
    expect(ids).toHaveLength(2)
    for (const id of ids) expect((await world.views.one(id))?.deadline?.dueAt).toBeGreaterThan(world.now())
    expect(await db.sql`select extra from mentions where external_id = '2'`).toMatchObject([
      { extra: { claimedPublishedAt: '2100-01-01T00:00:00.000Z' } },
    ])
  })
  it('under unknown keys is kept apart', async () => {
    await world.receive(x, [wire({ id: '1', mood: 'bad\0' })])
    expect(await db.sql`select extra from mentions`).toMatchObject([{ extra: { mood: 'bad\ufffd' } }])
  })
})

describe('a mention that brings a defect to light', () => {
  const breakingOn = (text: string) => {
    const { read } = world.assessor
    return aWorld(db, {
      assessor: {
        ...world.assessor,
        read: (texts) => {
          if (texts.some((one) => one.text === text)) throw new TypeError('a rule that stumbles')
          return read(texts)
        },
      },
    })
  }

  it('is set aside, and what came with it and after it is seen', async () => {
    world = breakingOn('stumble')
    expect(await world.hear({ id: '1' }, { id: '2', text: 'stumble' }, { id: '3' })).toHaveLength(2)
    expect(await world.hear({ id: '4' })).toHaveLength(3)
    expect(await world.stores.mentions.countSetAside()).toBe(1)
  })
  it('is tried again by the next start', async () => {
    await breakingOn('The charger caught fire.').hear({ id: '1', text: 'The charger caught fire.' })
    expect(await world.stores.mentions.countSetAside()).toBe(1)
    world = aWorld(db)
    expect(await world.hear({ id: '2', text: harmless })).toHaveLength(1)
    expect(await world.stores.mentions.countSetAside()).toBe(0)
  })
})

describe('what is heard of a case that was merged', () => {
  it('goes to the case it lives on in, however often that was merged', async () => {
    const [a, b, c] = await world.hear({ id: '1' }, { id: '2' }, { id: '3' })
    if (a === undefined || b === undefined || c === undefined) throw new Error('three cases')
    await world.execute(a, { type: 'merge', into: b }, as('bo'))
    await world.execute(b, { type: 'merge', into: c }, as('bo'))
    world.pass(minuteMs)
    await world.hear({ id: '4', conversationId: '1', author: { id: 'author-1' } })
    expect((await world.state(c))?.mentions).toHaveLength(4)
    await world.hear({ id: '1', deleted: true })
    const last = (await world.stores.cases.events(c)).at(-1)
    expect(last?.body).toMatchObject({ type: 'mention_deleted', remaining: 'answered' })
    expect([(await world.state(a))?.state.status, (await world.state(b))?.state.status]).toEqual(['closed', 'closed'])
  })
})
