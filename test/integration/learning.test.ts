import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CloseReason } from '../../src/domain/case/case.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { dayMs, hourMs } from '../../src/domain/time.ts'
import { staff as member } from '../support/case-story.ts'
import { staff } from '../support/case-view.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examplePolicy } from '../support/policy.ts'
import { scoredAssessor } from '../support/scored-assessor.ts'
import { aWorld, type World } from '../support/world.ts'

let db: FreshDatabase
let world: World
const assessor = scoredAssessor

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues, settings,
    storms, storm_members, feedback, learned_groups, score_counts, left_out, card_counts restart identity`
  heard = 0
  world = aWorld(db, { assessor })
})

let heard = 0
const hear = async (...percents: readonly (number | string)[]): Promise<readonly CaseId[]> => {
  const from = heard
  const mentions = percents.map((one) => ({
    id: `m${++heard}`,
    text: typeof one === 'number' ? `${one} % lost suitcase ${heard}` : one,
    publishedAt: new Date(world.now()).toISOString(),
  }))
  const before = new Set((await db.sql<{ id: CaseId }[]>`select id from cases`).map(({ id }) => id))
  await world.hear(...mentions)
  const rows = await db.sql<{ id: CaseId }[]>`
    select c.id from mentions m join cases c on c.id = m.case_id where m.id > ${from} order by m.id`
  return rows.map(({ id }) => id).filter((id) => !before.has(id))
}
const as = (who: string) => ({ kind: 'staff', staff: member(who) }) as const
const close = (id: CaseId, why: CloseReason, who = 'bo') => world.execute(id, { type: 'close', why, text: '' }, as(who))
const groups = () => world.stores.learning.groups()
/** So many days of cards read at `percent`, of which every `complaintEvery`th was none. */
const teach = async (cards: number, percent: number, isNone: (index: number) => boolean): Promise<void> => {
  for (let index = 0; index < cards; index += 1) {
    const [id] = await hear(percent)
    if (id === undefined) throw new Error('no card')
    world.pass(3 * hourMs)
    await close(id, isNone(index) ? 'not_risky' : 'resolved', index % 2 === 0 ? 'bo' : 'kim')
  }
}

describe('a decision of staff', () => {
  it('is read off the log once, and again when it is taken back', async () => {
    const [one, other, third] = await hear(62, 81, 55)
    if (one === undefined || other === undefined || third === undefined) throw new Error('no cases')
    await close(one, 'not_risky')
    await close(other, 'resolved')
    await close(third, 'duplicate')
    await world.learn()
    const rows = async () =>
      db.sql`select score, is_complaint as "isComplaint", how, staff, teaches, seen from feedback order by mention_id`
    expect(await rows()).toMatchObject([
      { score: 0.62, isComplaint: false, how: 'not_risky', staff: 'bo', teaches: true, seen: 1 },
      { score: 0.81, isComplaint: true, how: 'resolved' },
      { isComplaint: null, how: null },
    ])
    world.pass(dayMs)
    await world.execute(one, { type: 'reopen' }, as('bo'))
    await world.learn()
    expect((await rows())[0]).toMatchObject({ isComplaint: null })
    expect((await groups())[0]).toMatchObject({ learned: { decisions: 1, complaints: 1, isOn: false } })
  })
  it('holds no words of anybody', async () => {
    const [id] = await hear('62 % Zanzibar')
    if (id === undefined) throw new Error('no case')
    await world.execute(id, { type: 'close', why: 'not_risky', text: 'Quetzal says so' }, as('bo'))
    await world.learn()
    const all = JSON.stringify([
      await db.sql`select * from feedback`,
      await db.sql`select * from learned_groups`,
      await db.sql`select * from left_out`,
    ])
    expect(all).not.toMatch(/Zanzibar|Quetzal|handle_/)
  })
  it('about a critical rule teaches nothing, and the next fire opens a critical case', async () => {
    for (let index = 0; index < 40; index += 1) {
      const [id] = await hear(`fire ${index}`)
      if (id === undefined) throw new Error('no case')
      await close(id, 'not_risky')
      world.pass(hourMs)
    }
    await world.learn()
    expect(await groups()).toMatchObject([{ learned: { decisions: 0 } }])
    const [id] = await hear('fire again')
    expect((await world.state(id ?? (0 as CaseId)))?.severity).toBe('critical')
  })
})

describe('what was learned', () => {
  it('lowers scores that were too high, says so as a reason, and is used by every process', async () => {
    await teach(45, 60, (index) => index % 10 !== 0)
    await world.learn()
    const [group] = await groups()
    expect(group).toMatchObject({
      group: { brand: 'acme', source: 'x', language: 'en' },
      learned: { isOn: true, decisions: 45 },
    })
    const other = aWorld(db, { assessor })
    await other.learned.refresh()
    for (const process of [world, other]) {
      const [signals] = process.assessor.read([
        { text: '60 % lost', lang: 'en', brand: 'acme' as never, source: 'x' as never },
      ])
      expect(signals?.complaint).toBeLessThan(0.4)
      expect(signals?.learned).toEqual({ from: 0.6, decisions: 45 })
    }
    expect(await hear(60)).toEqual([])
    const [id] = await hear(90)
    const risk = (await world.state(id ?? (0 as CaseId)))?.assessment.risk
    expect(risk?.reasons.find(({ code }) => code === 'learned')).toMatchObject({ params: { count: 45 } })
  })
  it('of one network and language says nothing about another', async () => {
    await teach(45, 60, (index) => index % 10 !== 0)
    await world.learn()
    for (const text of [
      { lang: 'es', source: 'x' },
      { lang: 'en', source: 'reviews' },
    ]) {
      const [signals] = world.assessor.read([{ text: '60 %', brand: 'acme' as never, ...text } as never])
      expect(signals?.complaint).toBe(0.6)
    }
  })
  it('is off where the policy says so', async () => {
    await teach(45, 60, (index) => index % 10 !== 0)
    await world.learn()
    const policy = examplePolicy()
    const learning = { ...policy.assessment.learning, on: false }
    const other = aWorld(db, { assessor, policy: { ...policy, assessment: { ...policy.assessment, learning } } })
    await other.learned.refresh()
    expect(
      other.assessor.read([{ text: '60 %', lang: 'en', brand: 'acme' as never, source: 'x' as never }])[0]?.complaint,
    ).toBe(0.6)
  })
  it('can be undone by decision, rolled back and frozen', async () => {
    await teach(45, 60, (index) => index % 10 !== 0)
    await world.learn()
    const { learning } = world.stores
    const [group] = await groups()
    if (group === undefined) throw new Error('no group')
    const [last] = await learning.said(group.group, 1)
    expect(await learning.undo(last?.mention ?? (0 as never), staff('kim'), world.now())).toBe(true)
    await world.learn()
    expect((await learning.group(group.id))?.learned.decisions).toBe(44)
    await learning.freeze(group.id, staff('kim'), world.now())
    await teach(3, 90, () => true)
    await world.learn()
    expect(await learning.group(group.id)).toMatchObject({
      learned: { decisions: 44, isOn: true },
      frozen: { by: 'kim' },
    })
    await learning.rollBack(group.id, staff('kim'), world.now())
    await world.learn()
    expect(await learning.group(group.id)).toMatchObject({
      learned: { decisions: 0, isOn: false },
      rolledBack: { by: 'kim' },
      frozen: null,
    })
    expect(
      world.assessor.read([{ text: '60 %', lang: 'en', brand: 'acme' as never, source: 'x' as never }])[0]?.complaint,
    ).toBe(0.6)
  })
  it('about severity moves the risk of such cards, says so as a reason, and is taken back with the rest', async () => {
    const before = await hear(90)
    const risk = async (id: CaseId | undefined) => (await world.state(id ?? (0 as CaseId)))?.assessment.risk
    const read = await risk(before[0])
    for (let index = 0; index < 45; index += 1) {
      const [id] = await hear(90)
      if (id === undefined) throw new Error('no case')
      world.pass(3 * hourMs)
      const triage = { type: 'triage', nature: 'failure', severity: 'high', route: 'public_reply' } as const
      await world.execute(id, triage, as(index % 2 === 0 ? 'bo' : 'leo'))
    }
    await world.learn()
    const [group] = await groups()
    expect(group?.learned.severity).toMatchObject({ isOn: true, decisions: 45 })
    const [id] = await hear(90)
    const moved = await risk(id)
    const points = group?.learned.severity?.points ?? 0
    expect(points).toBeGreaterThan(5)
    expect(moved?.reasons.find(({ code }) => code === 'severity.learned')).toMatchObject({ params: { count: 45 } })
    const asRead = (moved?.value ?? 0) - (moved?.reasons.find(({ code }) => code === 'severity.learned')?.weight ?? 0)
    const learned = moved?.reasons.find(({ code }) => code === 'learned')?.weight ?? 0
    expect(asRead - learned).toBeCloseTo(read?.value ?? 0, 0)
    await world.stores.learning.rollBack(group?.id ?? 0, staff('kim'), world.now())
    await world.learn()
    const [later] = await hear(90)
    expect((await risk(later))?.reasons.map(({ code }) => code)).not.toContain('severity.learned')
  })
  it('about natures is followed by the next such mention, says so as a reason, and undone it is as if never', async () => {
    for (let index = 0; index < 35; index += 1) {
      const [id] = await hear(90)
      if (id === undefined) throw new Error('no case')
      world.pass(3 * hourMs)
      const triage = { type: 'triage', nature: 'price', severity: 'medium', route: 'public_reply' } as const
      await world.execute(id, triage, as(index % 2 === 0 ? 'bo' : 'leo'))
    }
    await world.learn()
    const [group] = await groups()
    expect(group?.learned.nature).toMatchObject({ isOn: true, decisions: 35 })
    expect(group?.learned.nature?.shifts.price).toBeGreaterThan(0.5)
    const [id] = await hear(90)
    const assessment = (await world.state(id ?? (0 as CaseId)))?.assessment
    expect(assessment?.nature).toBe('price')
    expect(assessment?.risk.reasons.find(({ code }) => code === 'correction.nature')).toMatchObject({
      params: { was: 'failure', count: 35 },
    })
    if (group === undefined) throw new Error('no group')
    for (const { mention } of (await world.stores.learning.said(group.group, 10)).slice(0, 6))
      await world.stores.learning.undo(mention, staff('kim'), world.now())
    await world.learn()
    const [later] = await hear(90)
    expect((await world.state(later ?? (0 as CaseId)))?.assessment.nature).toBe('failure')
  })
  it('is the same when two processes learn at once', async () => {
    await teach(35, 60, (index) => index % 10 !== 0)
    const other = aWorld(db, { assessor })
    await Promise.all([world.learn(), other.learn()])
    await world.learn()
    expect(await groups()).toHaveLength(1)
    expect((await groups())[0]?.learned.decisions).toBe(35)
  })
})
