import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { KeptOpinion } from '../../src/app/ports/mention-store.ts'
import type { Signals } from '../../src/domain/assessment/assessment.ts'
import type { Opinion } from '../../src/domain/assessment/opinion.ts'
import type { CaseId, MentionId } from '../../src/domain/ids.ts'
import { bodyOf } from '../support/card-text.ts'
import { staff } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld, type World } from '../support/world.ts'

let db: FreshDatabase
let world: World
/** What the local engine thinks of everything. */
let local: Partial<Signals>

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues
    restart identity`
  local = {
    complaint: 0.3,
    natures: [
      { nature: 'none_other', p: 0.5 },
      { nature: 'failure', p: 0.3 },
    ],
  }
  world = aWorld(db, {
    llm: { baseUrl: 'http://127.0.0.1:9/v1/' },
    assessor: { read: (texts) => texts.map(({ lang }) => ({ ...calm, lang, ...local })) },
  })
})

const calm: Signals = {
  complaint: 0,
  natures: [{ nature: 'none_other', p: 1 }],
  emotion: { load: 0, tone: 'calm' },
  facts: [],
  evidence: [],
  lang: 'en',
  engine: 'local-1',
  degraded: false,
}
const text = 'The plug of your charger got so hot that it melted in my hand.'
const hot: Opinion = {
  complaint: 0.97,
  gravity: 90,
  evidence: [{ nature: 'safety', span: [text.indexOf('got so hot'), text.indexOf(' that it')] }],
}
const isComplaint = { complaint: 0.6, natures: [{ nature: 'failure', p: 0.5 }] } as const
const first = 1 as MentionId

const says = async (found: Opinion | 'unread', mention = first, of = text): Promise<void> => {
  const opinion: KeptOpinion = { of: world.path.sha256(of), found, key: null }
  await world.stores.mentions.keepOpinion(mention, opinion)
  while ((await world.takeIn()) > 0);
}
const questions = () => db.sql<{ mention: number; hasCase: boolean }[]>`
  select (effect ->> 'mention')::int as mention, case_id is not null as "hasCase" from deliveries
  where kind = 'second_opinion' order by id`
const opened = async (): Promise<readonly CaseId[]> =>
  (await db.sql<{ id: CaseId }[]>`select id from cases order by id`).map(({ id }) => id)
const state = async (index = 0) => {
  const id = (await opened())[index]
  return id === undefined ? null : world.state(id)
}
const events = async (): Promise<readonly string[]> =>
  (await Promise.all((await opened()).map((id) => world.stores.cases.events(id)))).flat().map(({ body }) => body.type)

describe('a second opinion is asked', () => {
  it('of a quiet mention in the grey band, and of a case about to be posted, after both are decided', async () => {
    await world.hear({ id: '1', text })
    local = isComplaint
    await world.hear({ id: '2', text })
    expect(await questions()).toEqual([
      { mention: 1, hasCase: false },
      { mention: 2, hasCase: true },
    ])
  })
  it('of nothing that is plainly harmless, nor of shares and our own posts', async () => {
    local = { complaint: 0.2 }
    await world.hear({ id: '1', text })
    local = isComplaint
    await world.hear({ id: '2', text, author: { handle: '@acmeair' } })
    await world.hear({ id: '3', text, kind: 'share', inReplyTo: '1' })
    expect(await questions()).toEqual([])
  })
  it('once, however often its counts change, and again when the text does', async () => {
    local = isComplaint
    const later = (minutes: number) => new Date(world.now() + minutes * 60_000).toISOString()
    await world.hear({ id: '1', text })
    await db.sql`update deliveries set state = 'sent' where kind = 'second_opinion'`
    await world.hear({ id: '1', text, engagement: { shares: 5, at: later(1) } })
    expect(await questions()).toHaveLength(1)
    await world.hear({ id: '1', text: `${text} Really.`, editedAt: later(2) })
    expect(await questions()).toHaveLength(2)
  })
  it('of nobody where no model is configured', async () => {
    const { receive, takeIn } = aWorld(db)
    await receive('x' as never, [
      { id: '1', text, publishedAt: new Date(world.now()).toISOString(), author: { id: 'a' } },
    ])
    await takeIn()
    expect(await questions()).toEqual([])
  })
})

describe('a second opinion', () => {
  it('opens a case for a quiet mention, with the words it quotes on the card', async () => {
    await world.hear({ id: '1', text })
    await says(hot)
    const one = await state()
    expect(one).toMatchObject({
      nature: 'safety',
      assessment: { complaint: 0.97, engine: 'local-1+llm', degraded: false },
    })
    await world.deliverAll()
    const card = world.gateway.messages.find(({ card: { key } }) => key.startsWith('case:'))?.card
    expect(card && bodyOf(card)).toContain('second opinion: a safety problem, “got so hot”')
  })
  it('leaves a mention quiet that it finds harmless, too', async () => {
    await world.hear({ id: '1', text })
    await says({ complaint: 0.05, gravity: 0, evidence: [] })
    expect(await state()).toBeNull()
    expect(await db.sql`select intake, case_id from mentions`).toEqual([{ intake: 'quiet', case_id: null }])
  })
  it('raises a case, and says so in its history', async () => {
    local = isComplaint
    await world.hear({ id: '1', text })
    const before = await state()
    await says(hot)
    const after = await state()
    expect(before?.severity).not.toBe('critical')
    expect(after).toMatchObject({ severity: 'critical', nature: 'safety' })
    expect(await events()).toEqual(['opened', 'second_opinion'])
  })
  it('that finds less lowers nothing, and only names the engine', async () => {
    local = isComplaint
    await world.hear({ id: '1', text })
    const before = await state()
    await says({ complaint: 0, gravity: 0, evidence: [{ nature: 'price', span: [0, 8] }] })
    const after = await state()
    expect(after?.assessment).toEqual({ ...before?.assessment, engine: 'local-1+llm' })
    expect(after?.severity).toBe(before?.severity)
    expect(await events()).toEqual(['opened', 'reassessed'])
  })
  it('that nobody could give marks the case as read without the model, until one comes', async () => {
    local = isComplaint
    await world.hear({ id: '1', text })
    await says('unread')
    await says('unread')
    expect((await state())?.assessment.degraded).toBe(true)
    await says({ complaint: 0, gravity: 0, evidence: [] })
    expect((await state())?.assessment.degraded).toBe(false)
    expect(await events()).toEqual(['opened', 'reassessed', 'reassessed'])
  })
  it('of a text that was edited meanwhile says nothing', async () => {
    local = isComplaint
    await world.hear({ id: '1', text })
    await says(hot, first, 'What it said before.')
    expect(await events()).toEqual(['opened'])
  })
  it('does not overrule a person who has triaged the case, nor reopen what one has closed', async () => {
    local = isComplaint
    await world.hear({ id: '1', text }, { id: '2', text })
    const ana = { kind: 'staff', staff: staff('ana') } as const
    const [one = 0 as CaseId, other = 0 as CaseId] = await opened()
    await world.execute(one, { type: 'triage', nature: 'failure', severity: 'low', route: 'public_reply' }, ana)
    await world.execute(other, { type: 'close', why: 'not_risky', text: '' }, ana)
    await says(hot)
    await says(hot, 2 as MentionId)
    expect(await state()).toMatchObject({ nature: 'failure' })
    expect(await state(1)).toMatchObject({ state: { status: 'closed' } })
  })
  it('and a further post that come in one batch are both taken in', async () => {
    local = isComplaint
    await world.hear({ id: '1', text, author: { id: 'a' }, conversationId: 'c' })
    await world.stores.mentions.keepOpinion(first, { of: world.path.sha256(text), found: hot, key: null })
    await world.hear({ id: '2', text: 'And nobody answers.', author: { id: 'a' }, conversationId: 'c' })
    const one = await state()
    expect(one?.mentions).toHaveLength(2)
    expect(one?.assessment).toMatchObject({ complaint: 0.97, nature: 'safety', engine: 'local-1+llm' })
  })
  it('that comes before a crash ended the first look is taken in after it', async () => {
    local = isComplaint
    await world.hear({ id: '1', text })
    await db.sql`update mentions set intake = 'waiting'`
    await says(hot)
    expect(await state()).toMatchObject({ nature: 'safety' })
    expect(await db.sql`select count(*)::int as n from cases`).toEqual([{ n: 1 }])
  })
})
