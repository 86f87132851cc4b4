import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Card } from '../../src/cards/card.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import type { AssessmentRules, Policy } from '../../src/domain/policy.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { staff as member } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { scoredAssessor } from '../support/scored-assessor.ts'
import { aWorld, user, type World } from '../support/world.ts'

let db: FreshDatabase
let world: World

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues, settings,
    storms, storm_members, feedback, learned_groups, score_counts, left_out, card_counts restart identity`
  heard = 0
  presses = 0
  world = under({})
})

const under = (
  assessment: Partial<AssessmentRules>,
  delivery: Policy['delivery'] = { paceMs: 0, cardsPerTenMinutes: 60 },
): World => {
  const policy = examplePolicy()
  return aWorld(db, {
    assessor: scoredAssessor,
    policy: { ...policy, delivery, assessment: { ...policy.assessment, postAtComplaint: 0.4, ...assessment } },
  })
}
let heard = 0
let presses = 0
const hear = (...said: readonly (number | string)[]): Promise<readonly CaseId[]> =>
  world.hear(
    ...said.map((one) => ({
      id: `m${++heard}`,
      text: typeof one === 'number' ? `${one} % lost ${heard}` : one,
      publishedAt: new Date(world.now()).toISOString(),
    })),
  )
const channel = () => world.gateway.messages.filter(({ to }) => to.kind === 'channel')
const caseCards = () => channel().filter(({ card }) => card.key.startsWith('case:'))
const summaries = () => channel().filter(({ card }) => card.key.startsWith('left_out:'))
const theSummary = (): Card => {
  const [one] = summaries()
  if (one === undefined) throw new Error('no summary')
  return one.card
}
const press = (who: string, { id, target }: Pick<Card['actions'][number], 'id' | 'target'>) =>
  world.desk.interact({ action: id, target, values: null, by: user(who), requestKey: `press-${++presses}` })
const shown = async (who: string, action: Card['actions'][number] | undefined): Promise<Card> => {
  if (action === undefined) throw new Error('no such button')
  const answer = await press(who, action)
  if (answer.kind !== 'show') throw new Error(`${answer.kind} instead of a card`)
  return answer.card
}
const buttons = (card: Card) => [...card.actions, ...card.menu]
const intakes = async () =>
  (await db.sql<{ intake: string }[]>`select intake from mentions order by id`).map(({ intake }) => intake)

describe('what stays below a line that was moved', () => {
  beforeEach(() => {
    world = under({ posting: { missed: 1, needless: 3 } })
  })
  it('is told in one message a day and channel that edits itself', async () => {
    await hear(60, 70, 20)
    await world.deliverAll()
    expect(await intakes()).toEqual(['held', 'held', 'quiet'])
    expect(summaries()).toHaveLength(1)
    expect(bodyOf(theSummary())).toMatch(/2 quejas probables quedaron por debajo del umbral \(75\s?%\)/)
    await hear(50)
    await world.deliverAll()
    expect(summaries()).toHaveLength(1)
    expect(bodyOf(theSummary())).toContain('3 quejas probables')
    world.pass(dayMs)
    await hear(55)
    await world.deliverAll()
    expect(summaries()).toHaveLength(2)
  })
  it('can be made a case by whoever reads it, once', async () => {
    await hear(60, 70)
    await world.deliverAll()
    const page = await shown('ana', theSummary().actions[0])
    expect(bodyOf(page)).toContain('70 % lost 2')
    const [first] = buttons(page).filter(({ id }) => id === 'mention.make_case.v1')
    const made = await shown('ana', first)
    const again = await shown('leo', first)
    expect(made.key).toBe(again.key)
    expect(await db.sql`select by_hand from mentions where id = 2`).toMatchObject([{ by_hand: 'ana' }])
    expect(await db.sql`select 1 from cases`).toHaveLength(1)
    await world.deliverAll()
    expect(caseCards()).toHaveLength(1)
    expect(await press('kim', { id: 'mention.make_case.v1', target: { ref: '1' } })).toMatchObject({ kind: 'show' })
    expect(await press('ana', { id: 'mention.make_case.v1', target: { ref: '999' } })).toMatchObject({
      kind: 'refused',
    })
    expect(await press('ana', { id: 'mention.make_case.v1', target: { ref: 'x' } })).toMatchObject({ kind: 'refused' })
  })
  it('opens a case at once where a critical rule speaks, or severity is high', async () => {
    const [id] = await hear('fire 10 %')
    expect(id && (await world.state(id))?.severity).toBe('critical')
  })
  it('shows no words of an author who was erased', async () => {
    const { eraseAuthor } = await import('../../src/storage/erase.ts')
    await hear('60 % Zanzibar')
    await world.deliverAll()
    expect(bodyOf(theSummary())).toContain('Zanzibar')
    await eraseAuthor(db.sql, { source: 'x', author: 'author-m1', apply: true, now: world.now() })
    await world.stores.deliveries.healCards({ now: world.now(), everyMs: 0, limit: 100 })
    await world.deliverAll()
    expect(bodyOf(theSummary())).not.toContain('Zanzibar')
  })
})

describe('a card budget', () => {
  it('moves the line with the scores of the past days, and never hides what is grave', async () => {
    world = under({ posting: { cardsPerDay: 10 } })
    for (let hour = 0; hour < 20; hour += 1) {
      await hear(45, 65, 95)
      world.pass(hourMs)
    }
    await world.learn()
    const line = world.learned.line()
    expect(line).toBeGreaterThan(0.9)
    expect(line).toBeLessThanOrEqual(0.96)
    const before = (await hear()).length
    expect(await hear(80, 90)).toHaveLength(before)
    expect(await hear('fire')).toHaveLength(before + 1)
    await world.deliverAll()
    expect(bodyOf(theSummary())).toContain('2 quejas probables')
  })
  it('leaves the line where it is while there are fewer cards than that', async () => {
    world = under({ posting: { cardsPerDay: 500 } })
    for (let hour = 0; hour < 20; hour += 1) {
      await hear(45, 65)
      world.pass(hourMs)
    }
    await world.learn()
    expect(world.learned.line()).toBe(0.4)
  })
})

describe('a flood without a topic', () => {
  it('shows as many cards as a channel has room for, the critical ones besides, and one message for the rest', async () => {
    world = under({}, { paceMs: 0, cardsPerTenMinutes: 5 })
    await hear(...Array.from({ length: 40 }, (_, index) => 75 + (index % 20)), 'fire one', 'fire two')
    await world.deliverAll()
    expect(caseCards()).toHaveLength(5 + 2)
    expect(summaries()).toHaveLength(1)
    expect(bodyOf(theSummary())).toContain('35 casos abiertos esperan sitio')
    expect(await db.sql`select 1 from cases`).toHaveLength(42)
  })
  it('gives a case its card as soon as somebody takes it, or it becomes critical', async () => {
    world = under({}, { paceMs: 0, cardsPerTenMinutes: 2 })
    const ids = await hear(80, 80, 80, 80, 80)
    await world.deliverAll()
    const shownNow = new Set(caseCards().map(({ card }) => card.key))
    const [first, second] = ids.filter((id) => !shownNow.has(`case:${id}`))
    if (first === undefined || second === undefined) throw new Error('nothing was withheld')
    const page = await shown('ana', theSummary().actions[0])
    const open = buttons(page).find(({ target }) => target.caseId === first)
    await shown('ana', open)
    await world.press('ana', 'case.claim.v1', first)
    await world.execute(
      second,
      { type: 'triage', nature: 'safety', severity: 'critical', route: 'call' },
      {
        kind: 'staff',
        staff: member('bo'),
      },
    )
    await world.returnLeftOut()
    await world.deliverAll()
    const keys = caseCards().map(({ card }) => card.key)
    expect(keys).toContain(`case:${first}`)
    expect(keys).toContain(`case:${second}`)
    expect(bodyOf(theSummary())).toContain('1 caso abierto espera sitio')
  })
  it('lets the others follow, gravest first, as cards are taken and there is room', async () => {
    world = under({}, { paceMs: 0, cardsPerTenMinutes: 20 })
    const ids = await hear(...Array.from({ length: 50 }, () => 80))
    await world.deliverAll()
    expect(caseCards()).toHaveLength(20)
    world.pass(11 * minuteMs)
    await world.returnLeftOut()
    await world.deliverAll()
    // Twenty wait for somebody: that is enough to do.
    expect(caseCards()).toHaveLength(20)
    for (const id of ids)
      if ((await world.stores.cards.ofCase(id)).some(({ card }) => card === 'case'))
        await world.press('leo', 'case.claim.v1', id)
    await world.returnLeftOut()
    await world.deliverAll()
    expect(caseCards()).toHaveLength(35)
  })
  it('ends with a summary that says so', async () => {
    world = under({}, { paceMs: 0, cardsPerTenMinutes: 1 })
    await hear(80, 80)
    await world.deliverAll()
    world.pass(11 * minuteMs)
    await world.returnLeftOut()
    await world.deliverAll()
    expect(caseCards()).toHaveLength(2)
    expect(bodyOf(theSummary())).toContain('Todo lo que no tenía tarjeta ya la tiene')
  })
  it('is the same when the intake dies in the middle and begins again', async () => {
    world = under({}, { paceMs: 0, cardsPerTenMinutes: 2 })
    const dying = aWorld(db, { assessor: scoredAssessor, policy: world.policy })
    const { mentions } = dying.stores
    const { intake } = mentions
    const killed: typeof intake = (limit, work) =>
      intake(limit, async (waiting) => {
        await work(waiting)
        throw new Error('killed')
      })
    Object.assign(mentions, { intake: killed })
    await world.receive(
      'x' as never,
      Array.from({ length: 6 }, (_, index) => ({
        id: `k${index}`,
        text: '80 % lost',
        publishedAt: new Date(world.now()).toISOString(),
        author: { id: `k${index}` },
      })),
    )
    await dying.takeIn().catch(() => undefined)
    Object.assign(mentions, { intake })
    while ((await world.takeIn()) > 0);
    await world.deliverAll()
    const cases = await db.sql<{ id: number }[]>`select id from cases`
    const told = await db.sql<{ case_id: number }[]>`select case_id from left_out where returned_at is null`
    const withCard = new Set(caseCards().map(({ card }) => Number(card.key.slice(5))))
    const withoutCard = new Set(told.map(({ case_id }) => case_id))
    for (const { id } of cases) expect(withCard.has(id) || withoutCard.has(id)).toBe(true)
  })
})

describe('questions about what was left out', () => {
  const leaveOut = async (count: number): Promise<void> => {
    await world.learn()
    await hear(...Array.from({ length: count }, (_, index) => 10 + (index % 25)))
    await world.learn()
  }
  const asking = () => under({ learning: { on: true, sampleShare: 0.1, samplesPerDay: 10 } })
  const say = (who: string, text: string) => world.desk.say({ text, by: user(who), requestKey: `say-${++presses}` })
  const first = async (who = 'ana'): Promise<Card> => {
    const answer = await say(who, 'review')
    if (answer.kind !== 'show') throw new Error(`no question but ${answer.kind}`)
    return answer.card
  }
  it('are few, stand in the queue, and no message is posted for them', async () => {
    world = asking()
    await leaveOut(200)
    const count = await world.stores.learning.countQuestions()
    expect(count).toBeGreaterThan(3)
    expect(count).toBeLessThanOrEqual(10)
    await world.deliverAll()
    expect(world.gateway.messages).toEqual([])
    expect(bodyOf(await world.desk.home(user('ana')))).toContain('publicaciones quedaron fuera')
    await world.learn()
    expect(await world.stores.learning.countQuestions()).toBe(count)
  })
  it('answered “right” lead to the next, and count as many', async () => {
    world = asking()
    await leaveOut(200)
    const one = await first()
    const [, no] = one.actions
    const next = await shown('ana', no)
    expect(next.key).not.toBe(one.key)
    expect(await press('leo', no ?? never())).toMatchObject({ kind: 'refused' })
    await world.learn()
    expect(await db.sql`select how, seen, is_complaint, teaches from feedback where staff = 'ana'`).toMatchObject([
      { how: 'rightly_left_out', seen: 0.1, is_complaint: false, teaches: true },
    ])
    expect((await world.stores.learning.groups())[0]?.learned.decisions).toBe(1)
  })
  it('answered “a complaint” open a case, whose end is the last word', async () => {
    world = asking()
    await leaveOut(100)
    const [yes] = (await first()).actions
    const card = await shown('ana', yes)
    expect(card.key).toMatch(/^case:/)
    await world.learn()
    const row = async () => db.sql`select how, is_complaint, seen, teaches from feedback where staff is not null`
    expect(await row()).toMatchObject([{ how: 'should_be_a_case', is_complaint: true, seen: 0.1, teaches: true }])
    const id = Number(card.key.slice(5)) as CaseId
    await world.execute(id, { type: 'close', why: 'not_risky', text: '' }, { kind: 'staff', staff: member('bo') })
    await world.learn()
    expect(await row()).toMatchObject([{ how: 'not_risky', is_complaint: false, seen: 0.1, teaches: true }])
  })
  it('can be left open, and are for those who answer cases', async () => {
    world = asking()
    await leaveOut(200)
    const one = await first()
    const next = await shown('ana', one.actions[2])
    expect(next.key).not.toBe(one.key)
    expect(await say('nobody', 'review')).toMatchObject({ kind: 'refused' })
  })
  it('are not asked where the policy says so', async () => {
    world = under({ learning: { on: true, sampleShare: 0, samplesPerDay: 10 } })
    await leaveOut(200)
    expect(await world.stores.learning.countQuestions()).toBe(0)
    expect(await say('ana', 'revisar')).toMatchObject({ kind: 'done' })
  })
})

describe('what was learned, for an admin', () => {
  const teach = async (cards: number): Promise<void> => {
    for (let index = 0; index < cards; index += 1) {
      const ids = await hear(60)
      world.pass(3 * hourMs)
      const id = ids.at(-1) ?? (0 as CaseId)
      const why = index % 10 === 0 ? 'resolved' : 'not_risky'
      await world.execute(
        id,
        { type: 'close', why, text: '' },
        { kind: 'staff', staff: member(index % 2 ? 'bo' : 'kim') },
      )
    }
    await world.learn()
  }
  const overview = async (who = 'kim') =>
    world.desk.say({ text: 'learned', by: user(who), requestKey: `o${++presses}` })
  it('is told in words, for admins alone', async () => {
    await teach(45)
    expect(await overview('bo')).toMatchObject({ kind: 'refused' })
    const answer = await overview()
    if (answer.kind !== 'show') throw new Error(answer.kind)
    expect(bodyOf(answer.card)).toMatch(
      /Scores are lowered (clearly|strongly): 45 decisions, 40 of them were no complaints/,
    )
  })
  it('is undone by decision, frozen and rolled back with buttons', async () => {
    await teach(45)
    const answer = await overview()
    if (answer.kind !== 'show') throw new Error(answer.kind)
    let group = await shown('kim', answer.card.actions[0])
    const button = (id: string) => buttons(group).find((one) => one.id === id)
    group = await shown('kim', button('learned.undo.v1'))
    expect(bodyOf(group)).toContain('44 decisions')
    expect(bodyOf(group)).toMatch(/not risky \(was read as 60%\)\. “60 % lost \d+” · undone by/)
    expect(bodyOf(group)).toContain('undone by Kim Osei')
    group = await shown('kim', button('learned.undo.v1'))
    expect(bodyOf(group)).toContain('45 decisions')
    group = await shown('kim', button('learned.freeze.v1'))
    expect(bodyOf(group)).toContain('Frozen by Kim Osei')
    group = await shown('kim', button('learned.freeze.v1'))
    group = await shown('kim', button('learned.roll_back.v1'))
    expect(bodyOf(group)).toContain('0 decisions')
    expect(
      world.assessor.read([{ text: '60 %', lang: 'en', brand: 'acme' as never, source: 'x' as never }])[0]?.complaint,
    ).toBe(0.6)
    group = await shown('kim', button('learned.roll_back.v1'))
    expect(bodyOf(group)).toContain('45 decisions')
    expect(await press('bo', button('learned.freeze.v1') ?? never())).toMatchObject({ kind: 'refused' })
  })
})

const never = (): never => {
  throw new Error('not there')
}
