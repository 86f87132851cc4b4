import { describe, expect, it } from 'vitest'
import { minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { aboutOneFlight, stormWorld } from '../support/storm-world.ts'
import { user } from '../support/world.ts'

const here = stormWorld()
const { hear, standing, look, press, fill, approveLead } = here

describe('two storms that turn out to be one', () => {
  const bags = ['suitcase', 'bag', 'luggage', 'baggage', 'bags'].map((word) => `my ${word} is lost in Oslo, carousel`)
  it('become one card when a lead says so: it has all the cases, and takes in what either would have', async () => {
    await hear(...aboutOneFlight, ...bags)
    await look()
    expect(await here.db.sql`select 1 from storms`).toHaveLength(2)
    const opened = await press('bo', 'storm.end.v1', null, '2')
    if (opened.kind !== 'form') throw new Error('no form')
    expect(JSON.stringify(opened.form.fields)).toContain('are part of storm 1 (cancelled and IB3170)')
    const { action, target } = opened.form
    const sent = { action, target, values: { members: 'into:1' }, by: user('bo'), requestKey: 'one' }
    expect(await here.world.desk.interact(sent)).toMatchObject({ kind: 'done' })
    await look()
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(11)
    expect((await here.world.stores.stormStore.underWay()).map(({ id }) => id)).toEqual([1])
    expect(bodyOf(standing('storm:2')[0]?.card ?? never())).toContain('vio que es la tormenta 1')
    await hear('another suitcase lost in Oslo')
    await look()
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(12)
    expect(await here.db.sql`select 1 from storms`).toHaveLength(2)
  })
  it('are not answered by a statement that was sent before they were one', async () => {
    await hear(...aboutOneFlight)
    await look()
    here.world.pass(minuteMs)
    await fill('ana', 'storm.answer.v1', { text: 'We are on it.', submit: 'true' })
    await approveLead()
    await hear(...bags)
    await look()
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    const end = { action: 'storm.end.v1', target: { ref: '2' }, by: user('bo'), requestKey: 'one' } as const
    expect(await here.world.desk.interact({ ...end, values: { members: 'into:1' } })).toMatchObject({ kind: 'done' })
    await look()
    await look()
    expect(here.world.replies).toHaveLength(aboutOneFlight.length)
  })
  it('become one only once, whichever way round two people say it at the same moment', async () => {
    await hear(...aboutOneFlight, ...bags)
    await look()
    const become = (one: string, other: string) =>
      press('bo', 'storm.end.v1', { members: `into:${other}` }, one).then(({ kind }) => kind)
    const [kinds] = await Promise.all([Promise.all([become('1', '2'), become('2', '1')]), here.world.tendStorms()])
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
    await look()
    const [left, ...others] = (await here.world.stores.stormStore.underWay()).filter(({ ended }) => ended === null)
    expect(others).toEqual([])
    expect(await here.world.stores.stormStore.members(left?.id ?? (0 as never))).toHaveLength(11)
  })
  it('have a case that was on its way into the one that is over, too', async () => {
    await hear(...aboutOneFlight, ...bags)
    await look()
    const late = (await hear('nobody answers my letters')).at(-1)
    const { stormStore } = here.world.stores
    const [one, other] = await stormStore.underWay()
    if (one === undefined || other === undefined || late === undefined) throw new Error('no two storms and a case')
    const now = here.world.now()
    await stormStore.merge({ ...one, ended: { at: now, by: null, closes: false, into: other.id } }, other, now)
    await stormStore.join([{ caseId: late, storm: one.id, quiet: true }], now)
    expect((await stormStore.members(other.id)).map(({ caseId }) => caseId)).toContain(late)
    expect(await stormStore.members(one.id)).toEqual([])
  })
  it('are ended by the first who says how, and whoever comes a moment later is told', async () => {
    await hear(...aboutOneFlight, ...bags)
    await look()
    const ways = ['into:1', 'close', 'return'].map((members) => press('bo', 'storm.end.v1', { members }, '2'))
    expect((await Promise.all(ways)).map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
  })
  it('do not take back that a case has just come, when one is done with what it was told before', async () => {
    const ids = await hear(...aboutOneFlight, ...bags)
    await look()
    const { stormStore } = here.world.stores
    const [one, other] = await stormStore.underWay()
    if (one === undefined || other === undefined) throw new Error('no two storms')
    expect(await stormStore.merge(one, other, here.world.now())).toBe(true)
    await stormStore.tried(ids, (here.world.now() - minuteMs) as never)
    const moved = (await stormStore.members(other.id)).filter(({ caseId }) => ids.slice(0, 6).includes(caseId))
    expect(moved.map(({ triedAt }) => triedAt)).toEqual(aboutOneFlight.map(() => here.world.now()))
    expect(await stormStore.merge(one, other, here.world.now())).toBe(false)
  })
  it('become one only with a storm that is under way, for somebody who leads', async () => {
    await hear(...aboutOneFlight)
    await look()
    const end = { action: 'storm.end.v1', target: { ref: '1' }, by: user('bo'), requestKey: 'none' } as const
    expect(await here.world.desk.interact({ ...end, values: { members: 'into:7' } })).toMatchObject({ kind: 'invalid' })
    expect(
      await here.world.desk.interact({ ...end, by: user('ana'), requestKey: 'not', values: { members: 'into:7' } }),
    ).toMatchObject({
      kind: 'refused',
    })
  })
})

const never = (): never => {
  throw new Error('not there')
}
