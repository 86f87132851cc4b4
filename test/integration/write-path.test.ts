import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replay } from '../../src/domain/case/evolve.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { auditChains } from '../../src/storage/audit.ts'
import { nagStore } from '../../src/storage/nag-store.ts'
import { staff } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { aWorld, type World } from '../support/world.ts'

let db: FreshDatabase
let world: World
let serial = 0

beforeAll(async () => {
  db = await freshDatabase()
  world = aWorld(db)
})
afterAll(() => db.drop())

/** A case of its own for each test: they share the database. */
const aCase = async (): Promise<CaseId> => {
  serial += 1
  await world.hear({ id: `w${serial}` })
  const [row] = await db.sql<{ id: CaseId }[]>`select max(id) as id from cases`
  if (row === undefined) throw new Error('no case was opened')
  return row.id
}
const as = (who: string) => ({ kind: 'staff', staff: staff(who) }) as const

describe('the one write path', () => {
  it('lets one of many who claim at once win, and tells each of the others who has it', async () => {
    const id = await aCase()
    const people = ['ana', 'leo', 'bo', 'luz', 'kim']
    const results = await Promise.all(people.map((who) => world.execute(id, { type: 'claim' }, as(who))))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    const owner = (await world.state(id))?.state
    for (const result of results) {
      if (!result.ok)
        expect(result.refusal).toMatchObject({
          code: 'already_claimed',
          owner: owner && 'owner' in owner ? owner.owner : '',
        })
    }
  })

  it('lets one win between processes too, and loses no note of fifty written at once', async () => {
    const id = await aCase()
    const other = aWorld(db)
    const notes = Array.from({ length: 50 }, (_, index) =>
      (index % 2 ? world : other).execute(id, { type: 'note', text: `note ${index}` }, as('ana')),
    )
    expect((await Promise.all(notes)).every((result) => result.ok)).toBe(true)
    const events = await world.stores.cases.events(id)
    expect(events.filter((event) => event.body.type === 'noted')).toHaveLength(50)
    expect(events.map((event) => event.seq)).toEqual(events.map((_, index) => index + 1))
  })

  it('carries one press out once, however often it is delivered', async () => {
    const id = await aCase()
    const results = await Promise.all(
      [1, 2, 3].map(() => world.execute(id, { type: 'note', text: 'once' }, as('ana'), `once-${id}`)),
    )
    expect(results.filter((result) => result.ok && !result.value.repeated)).toHaveLength(1)
    const again = await world.execute(id, { type: 'claim' }, as('leo'), `claim-${id}`)
    const redelivered = await world.execute(id, { type: 'claim' }, as('leo'), `claim-${id}`)
    expect([again, redelivered].map((result) => result.ok && result.value.repeated)).toEqual([false, true])
    expect((await world.stores.cases.events(id)).filter((event) => event.body.type === 'noted')).toHaveLength(1)
  })

  it('keeps a state that its events alone make again', async () => {
    const id = await aCase()
    await world.execute(id, { type: 'triage', nature: 'legal', severity: 'high', route: 'call' }, as('ana'))
    await world.execute(id, { type: 'draft', text: 'Lo sentimos.', basedOn: world.now(), onRevision: 0 }, as('ana'))
    await world.execute(id, { type: 'submit', revision: 1 }, as('ana'))
    expect(replay(await world.stores.cases.events(id))).toEqual(await world.state(id))
  })

  it('stores the assessment of a case that nobody touched in its event alone, and hands the case out whole', async () => {
    const id = await aCase()
    const stored = async () =>
      (await db.sql<{ whole: boolean }[]>`select state ? 'assessment' as whole from cases where id = ${id}`)[0]?.whole
    const handedOut = async () => {
      const { loadMany, latestOf } = world.stores.cases
      const { openAfter } = nagStore(db.sql)
      const one = await world.state(id)
      if (one === null) throw new Error('the case is gone')
      const ways = [await loadMany([id]), await latestOf([one], one.openedAt), await openAfter((id - 1) as CaseId, 1)]
      return [one, ...ways.flat().map((row) => row.case)]
    }
    const opened = replay(await world.stores.cases.events(id))
    expect(await stored()).toBe(false)
    expect(await handedOut()).toEqual(Array.from({ length: 4 }, () => opened))
    await world.execute(id, { type: 'claim' }, as('ana'))
    expect(await stored()).toBe(true)
    const claimed = replay(await world.stores.cases.events(id))
    expect(await handedOut()).toEqual(Array.from({ length: 4 }, () => claimed))
    expect(await auditChains(db.sql, () => {})).toMatchObject({ broken: null })
  })

  it('hands out whole what an earlier version stored whole', async () => {
    const id = await aCase()
    const opened = await world.state(id)
    await db.sql`update cases set state = ${db.sql.json(opened as never)} where id = ${id}`
    expect(await world.state(id)).toEqual(opened)
    expect(await world.execute(id, { type: 'claim' }, as('ana'))).toMatchObject({ ok: true })
  })

  it('merges two cases whole: one takes the mentions, the other is closed as its duplicate', async () => {
    const [from, into] = [await aCase(), await aCase()]
    expect(await world.execute(from, { type: 'merge', into }, as('bo'))).toMatchObject({ ok: true })
    expect((await world.state(from))?.state).toMatchObject({ status: 'closed', mergedInto: into })
    expect((await world.state(into))?.mentions).toHaveLength(2)
  })

  it('refuses a merge into a closed case and leaves both as they were', async () => {
    const [from, into] = [await aCase(), await aCase()]
    await world.execute(into, { type: 'close', why: 'resolved', text: '' }, as('bo'))
    expect(await world.execute(from, { type: 'merge', into }, as('bo'))).toMatchObject({
      ok: false,
      refusal: { code: 'merge_target_closed' },
    })
    expect((await world.state(from))?.state.status).toBe('new')
  })

  it('says of a number nobody knows that there is no such case', async () => {
    expect(await world.execute(999_999 as CaseId, { type: 'claim' }, as('ana'))).toMatchObject({
      ok: false,
      refusal: { code: 'unknown_case' },
    })
  })
})
