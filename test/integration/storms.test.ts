import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../src/domain/ids.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { plainAssessor } from '../support/plain-assessor.ts'
import { aboutOneFlight, stormWorld } from '../support/storm-world.ts'
import { aWorld, user } from '../support/world.ts'

const here = stormWorld()
const { as, caseCards, channel, fill, hear, hearIn, look, press, standing, statuses, storm } = here

describe('a storm', () => {
  it('shows one card where five people say the same, and takes back the cards nobody has seen', async () => {
    const ids = await hear(...aboutOneFlight)
    await look()
    expect(standing('storm:1')).toHaveLength(1)
    expect(caseCards().map(({ card }) => card.key)).toEqual([`case:${ids[0]}`])
    expect(await statuses()).toEqual(ids.map(() => 'new'))
    const text = bodyOf(standing('storm:1')[0]?.card ?? never())
    expect(text).toContain('6')
    expect(text).toMatch(/ib3170/i)
  })
  it('leaves the cards alone that stand already', async () => {
    await hear(...aboutOneFlight)
    await here.world.deliverAll()
    await look()
    expect(caseCards()).toHaveLength(6)
    expect(standing('storm:1')).toHaveLength(1)
  })
  it('is none where the same hour of past weeks was as busy', async () => {
    for (let week = 0; week < 4; week += 1) {
      await hear(...aboutOneFlight)
      here.world.pass(7 * dayMs)
    }
    await hear(...aboutOneFlight)
    await look()
    expect(standing('storm:1')).toEqual([])
  })
  it('is none where a busy hour says what was said at other hours before', async () => {
    const said = (many: number): readonly string[] =>
      Array.from({ length: many }, (_, index) => (index % 5 === 0 ? 'Invoice without tax number' : `Trouble${index}`))
    await hear(...said(40))
    here.world.pass(30 * hourMs)
    await hear(...said(30))
    await look()
    expect(await here.db.sql`select 1 from storms`).toEqual([])
  })
  it('takes new cases in quietly, and its one card is edited', async () => {
    await hear(...aboutOneFlight)
    await look()
    here.world.pass(minuteMs)
    await hear('Stuck: IB3170 cancelled', 'My suitcase lost a wheel')
    await look()
    expect(caseCards()).toHaveLength(2)
    expect(standing('storm:1')).toHaveLength(1)
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(7)
    expect(bodyOf(standing('storm:1')[0]?.card ?? never())).toContain('7')
  })
  it('is one card for people who tell of one event in three languages, and for those who join in another', async () => {
    await hear('The app is down', 'App is not working again', 'La app no funciona', 'aplicación caída otra vez')
    await look()
    expect(await storm()).toBeUndefined()
    await hear('o app caiu')
    await look()
    here.world.pass(minuteMs)
    await hear('El aplicativo sigue sin abrir, no abre', 'Aplicativo fora do ar', 'Se me rompió una taza')
    await look()
    expect(standing('storm:1')).toHaveLength(1)
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(7)
    expect(await here.db.sql`select 1 from storms`).toHaveLength(1)
  })
  it('stays one card when people of another language tell of it in other words, and takes in who follows them', async () => {
    const tell = (lang: string, ...texts: readonly string[]) => hearIn(...texts.map((text) => [lang, text] as const))
    await tell('en', 'app login', 'cannot log in, app', 'The app has no login', 'App: login again', 'login to the app')
    await look()
    here.world.pass(5 * minuteMs)
    await tell('es', 'La app no funciona', 'aplicación caída', 'la app no abre', 'app sin servicio', 'se cae la app')
    await look()
    await look()
    expect(await here.db.sql`select 1 from storms`).toHaveLength(1)
    expect(standing('storm:1')).toHaveLength(1)
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(10)
    expect(bodyOf(standing('storm:1')[0]?.card ?? never())).toMatch(/app y log(?:in| in); app y/)
    await tell('pt', 'app caiu')
    await look()
    expect(await here.world.stores.stormStore.members(1 as never)).toHaveLength(11)
    expect(caseCards()).toHaveLength(1)
  })
  it('never takes the card of a critical case', async () => {
    const texts = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `Power bank on fire, seat ${word}`)
    await hear(...texts)
    await look()
    await hear('Another power bank on fire')
    await look()
    expect(standing('storm:1').length).toBeGreaterThan(0)
    expect(caseCards()).toHaveLength(7)
  })
  it('gives a quiet case its card when it becomes critical', async () => {
    await hear(...aboutOneFlight)
    await look()
    const quiet =
      (await here.world.stores.stormStore.members(1 as never)).find((one) => one.quiet)?.caseId ?? (0 as CaseId)
    await here.world.execute(
      quiet,
      { type: 'triage', nature: 'safety', severity: 'critical', route: 'call' },
      as('ana'),
    )
    await look()
    expect(standing(`case:${quiet}`).length).toBeGreaterThan(0)
  })
  it('ends by itself when an hour brought next to nothing, and its open cases return to their channel', async () => {
    const ids = await hear(...aboutOneFlight)
    await look()
    here.world.pass(hourMs + minuteMs)
    await look()
    await look()
    expect((await storm())?.ended).toMatchObject({ by: null, closes: false })
    expect(new Set(caseCards().map(({ card }) => card.key))).toEqual(new Set(ids.map((id) => `case:${id}`)))
    expect(await statuses()).toEqual(ids.map(() => 'new'))
    expect(await here.world.stores.stormStore.underWay()).toEqual([])
  })
  it('is seen in the middle of a flood that has no topic', async () => {
    await hear('Prawn ice cream')
    await here.db.sql`
      insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement,
        published_at, received_at, intake)
      select source, 'flood' || n, brand, kind, 'noise' || n, lang, 'flood' || n, 'flood' || n, author, engagement,
        published_at, received_at, 'opened'
      from mentions, generate_series(1, 2100) as n where text = 'Prawn ice cream'`
    await here.db.sql`
      insert into cases (version, status, urgency, nature, brand, source, author_id, conversation_id, opened_at, changed_at,
        state, last_hash)
      select c.version, c.status, c.urgency, c.nature, c.brand, c.source, m.author_id, m.conversation_id, c.opened_at,
        c.changed_at, c.state || jsonb_build_object('mentions', jsonb_build_array(m.id)), c.last_hash
      from cases c, mentions m where m.external_id like 'flood%' order by m.id`
    await hear(...aboutOneFlight)
    await look()
    expect((await storm())?.topic.words).toContain('IB3170')
  })
  it('does not end in the flood that it kept away: its cases follow as there is room, and are told till then', async () => {
    await hear(...aboutOneFlight)
    await look()
    await hear(...Array.from({ length: 80 }, (_, index) => `Stuck ${index}: IB3170 cancelled`))
    await look()
    expect(caseCards()).toHaveLength(1)
    here.world.pass(hourMs + minuteMs)
    for (let index = 0; index < 20; index += 1) await look()
    expect((await storm())?.ended).not.toBeNull()
    expect(caseCards().length).toBeLessThanOrEqual(61)
    expect(caseCards().length).toBeGreaterThan(20)
    const [summary] = channel().filter(({ card }) => card.key.startsWith('left_out:'))
    expect(bodyOf(summary?.card ?? never())).toMatch(/2\d casos abiertos esperan sitio/)
    expect(await here.world.stores.stormStore.underWay()).toEqual([])
  })
  it('is begun once by two processes that look at once, and not again by those who look later', async () => {
    await hear(...aboutOneFlight)
    const other = aWorld(here.db, { assessor: plainAssessor })
    await Promise.all([here.world.tendStorms(), other.tendStorms(), here.world.tendStorms(), other.tendStorms()])
    await look()
    expect(await here.db.sql`select 1 from storms`).toHaveLength(1)
  })
})

describe('the buttons of a storm', () => {
  it('end it for a manager, and close its cases as part of it only if they say so', async () => {
    await hear(...aboutOneFlight)
    await look()
    expect(await press('ana', 'storm.end.v1')).toMatchObject({ kind: 'refused' })
    expect(await fill('bo', 'storm.end.v1', { members: 'close' })).toMatchObject({ kind: 'done' })
    await look()
    const closed = await here.db.sql<{ why: string }[]>`select state -> 'state' ->> 'why' as why from cases`
    expect(closed.map(({ why }) => why)).toEqual(aboutOneFlight.map(() => 'storm'))
    expect(await press('bo', 'storm.end.v1')).toMatchObject({ kind: 'refused' })
  })
  it('are not needed to stop all publishing: an admin’s own page does it, and everybody’s says so', async () => {
    const page = (who: string) => here.world.desk.home(user(who))
    const button = async (who: string) => {
      const { actions, menu } = await page(who)
      return [...actions, ...menu].find(({ id }) => id.startsWith('publishing.'))
    }
    expect(await button('bo')).toBeUndefined()
    const stop = (await button('kim')) ?? never()
    const by = { values: null, by: user('kim'), requestKey: 'stop' }
    expect(await here.world.desk.interact({ ...by, action: stop.id, target: stop.target })).toMatchObject({
      kind: 'done',
    })
    expect(bodyOf(await page('bo'))).toContain('All publishing is stopped')
    expect(await button('kim')).toMatchObject({ id: 'publishing.resume.v1' })
  })
  it('stop all publishing and resume it', async () => {
    await hear(...aboutOneFlight)
    await look()
    expect(standing('storm:1')[0]?.card.actions.map(({ id }) => id)).toContain('publishing.stop.v1')
    await here.world.stores.shared.set('publishing.stopped', true, here.world.now())
    await look()
    expect(standing('storm:1')[0]?.card.actions.map(({ id }) => id)).toContain('publishing.resume.v1')
  })
})

const never = (): never => {
  throw new Error('not there')
}
