import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { staff } from '../support/case-story.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { plainAssessor } from '../support/plain-assessor.ts'
import { aWorld, user, type World } from '../support/world.ts'

let db: FreshDatabase
let world: World

beforeAll(async () => {
  db = await freshDatabase()
})
afterAll(() => db.drop())
beforeEach(async () => {
  await db.sql`truncate card_counts, left_out, feedback, mentions, engagement_samples, mention_edits, cases, case_events, cards, deliveries, queues,
    storms, storm_members, settings restart identity`
  world = aWorld(db, { assessor: plainAssessor })
})

const about = [
  'Flight IB3170 cancelled without a word',
  'IB3170 cancelled, again',
  'Anyone else on IB3170? Cancelled!',
  'My IB3170 was cancelled. What now?',
  'cancelled #IB3170, ruined our honeymoon',
  'IB3170 cancelled and no hotel',
]
let heard = 0
const hear = (...texts: readonly string[]): Promise<readonly CaseId[]> =>
  world.hear(...texts.map((text) => ({ id: `m${++heard}`, text, publishedAt: new Date(world.now()).toISOString() })))
const channel = () => world.gateway.messages.filter(({ to }) => to.kind === 'channel')
const standing = (key: string) => channel().filter(({ card }) => card.key === key)
const caseCards = () => channel().filter(({ card }) => card.key.startsWith('case:'))
const look = async (): Promise<void> => {
  await world.tendStorms()
  await world.deliverAll()
}
const storm = async () => (await world.stores.stormStore.find(1 as never)) ?? undefined
let presses = 0
const press = (
  who: string,
  action: 'storm.answer.v1' | 'storm.end.v1',
  values: Record<string, string> | null = null,
  ref = '1',
) => world.desk.interact({ action, target: { ref }, values, by: user(who), requestKey: `storm-press-${++presses}` })
/** Presses, fills the form in, and sends it. */
const fill = async (
  who: string,
  action: 'storm.answer.v1' | 'storm.end.v1',
  values: Record<string, string>,
): Promise<Answer> => {
  const opened = await press(who, action)
  if (opened.kind !== 'form') return opened
  const { form } = opened
  presses += 1
  return world.desk.interact({
    action: form.action,
    target: form.target,
    values,
    by: user(who),
    requestKey: `storm-press-${presses}`,
  })
}
const as = (who: string) => ({ kind: 'staff', staff: staff(who) }) as const
const statuses = async () =>
  (await db.sql<{ status: string }[]>`select status from cases order by id`).map(({ status }) => status)
const approveLead = async (): Promise<void> => {
  const lead = (await storm())?.lead ?? (0 as CaseId)
  for (const who of ['bo', 'luz', 'kim']) {
    const one = await world.state(lead)
    const revision = one?.revisions.at(-1)
    if (one?.state.status !== 'awaiting_approval' || revision === undefined) return
    await world.execute(lead, { type: 'approve', revision: revision.revision, sha256: revision.sha256 }, as(who))
  }
}

describe('a storm', () => {
  it('shows one card where five people say the same, and takes back the cards nobody has seen', async () => {
    const ids = await hear(...about)
    await look()
    expect(standing('storm:1')).toHaveLength(1)
    expect(caseCards().map(({ card }) => card.key)).toEqual([`case:${ids[0]}`])
    expect(await statuses()).toEqual(ids.map(() => 'new'))
    const text = bodyOf(standing('storm:1')[0]?.card ?? never())
    expect(text).toContain('6')
    expect(text).toMatch(/ib3170/i)
  })
  it('leaves the cards alone that stand already', async () => {
    await hear(...about)
    await world.deliverAll()
    await look()
    expect(caseCards()).toHaveLength(6)
    expect(standing('storm:1')).toHaveLength(1)
  })
  it('is none where the same hour of past weeks was as busy', async () => {
    for (let week = 0; week < 4; week += 1) {
      await hear(...about)
      world.pass(7 * dayMs)
    }
    await hear(...about)
    await look()
    expect(standing('storm:1')).toEqual([])
  })
  it('is none where a busy hour says what was said at other hours before', async () => {
    const said = (many: number): readonly string[] =>
      Array.from({ length: many }, (_, index) => (index % 5 === 0 ? 'Invoice without tax number' : `Trouble${index}`))
    await hear(...said(40))
    world.pass(30 * hourMs)
    await hear(...said(30))
    await look()
    expect(await db.sql`select 1 from storms`).toEqual([])
  })
  it('takes new cases in quietly, and its one card is edited', async () => {
    await hear(...about)
    await look()
    world.pass(minuteMs)
    await hear('Stuck: IB3170 cancelled', 'My suitcase lost a wheel')
    await look()
    expect(caseCards()).toHaveLength(2)
    expect(standing('storm:1')).toHaveLength(1)
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(7)
    expect(bodyOf(standing('storm:1')[0]?.card ?? never())).toContain('7')
  })
  it('is one card for people who tell of one event in three languages, and for those who join in another', async () => {
    await hear('The app is down', 'App is not working again', 'La app no funciona', 'aplicación caída otra vez')
    await look()
    expect(await storm()).toBeUndefined()
    await hear('o app caiu')
    await look()
    world.pass(minuteMs)
    await hear('El aplicativo sigue sin abrir, no abre', 'Aplicativo fora do ar', 'Se me rompió una taza')
    await look()
    expect(standing('storm:1')).toHaveLength(1)
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(7)
    expect(await db.sql`select 1 from storms`).toHaveLength(1)
  })
  it('stays one card when people of another language tell of it in other words, and takes in who follows them', async () => {
    const tell = (lang: string, ...texts: readonly string[]) =>
      world.hear(
        ...texts.map((text) => ({ id: `m${++heard}`, text, lang, publishedAt: new Date(world.now()).toISOString() })),
      )
    await tell('en', 'app login', 'cannot log in, app', 'The app has no login', 'App: login again', 'login to the app')
    await look()
    world.pass(5 * minuteMs)
    await tell('es', 'La app no funciona', 'aplicación caída', 'la app no abre', 'app sin servicio', 'se cae la app')
    await look()
    await look()
    expect(await db.sql`select 1 from storms`).toHaveLength(1)
    expect(standing('storm:1')).toHaveLength(1)
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(10)
    expect(bodyOf(standing('storm:1')[0]?.card ?? never())).toMatch(/app y log(?:in| in); app y/)
    await tell('pt', 'app caiu')
    await look()
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(11)
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
    await hear(...about)
    await look()
    const quiet = (await world.stores.stormStore.members(1 as never)).find((one) => one.quiet)?.caseId ?? (0 as CaseId)
    await world.execute(quiet, { type: 'triage', nature: 'safety', severity: 'critical', route: 'call' }, as('ana'))
    await look()
    expect(standing(`case:${quiet}`).length).toBeGreaterThan(0)
  })
  it('ends by itself when an hour brought next to nothing, and its open cases return to their channel', async () => {
    const ids = await hear(...about)
    await look()
    world.pass(hourMs + minuteMs)
    await look()
    await look()
    expect((await storm())?.ended).toMatchObject({ by: null, closes: false })
    expect(new Set(caseCards().map(({ card }) => card.key))).toEqual(new Set(ids.map((id) => `case:${id}`)))
    expect(await statuses()).toEqual(ids.map(() => 'new'))
    expect(await world.stores.stormStore.underWay()).toEqual([])
  })
  it('is seen in the middle of a flood that has no topic', async () => {
    await hear('Prawn ice cream')
    await db.sql`
      insert into mentions (source, external_id, brand, kind, text, lang, conversation_id, author_id, author, engagement,
        published_at, received_at, intake)
      select source, 'flood' || n, brand, kind, 'noise' || n, lang, 'flood' || n, 'flood' || n, author, engagement,
        published_at, received_at, 'opened'
      from mentions, generate_series(1, 2100) as n where external_id = ${`m${heard}`}`
    await db.sql`
      insert into cases (version, status, urgency, nature, brand, source, author_id, conversation_id, opened_at, changed_at,
        state, last_hash)
      select c.version, c.status, c.urgency, c.nature, c.brand, c.source, m.author_id, m.conversation_id, c.opened_at,
        c.changed_at, c.state || jsonb_build_object('mentions', jsonb_build_array(m.id)), c.last_hash
      from cases c, mentions m where m.external_id like 'flood%' order by m.id`
    await hear(...about)
    await look()
    expect((await storm())?.topic.words).toContain('IB3170')
  })
  it('does not end in the flood that it kept away: its cases follow as there is room, and are told till then', async () => {
    await hear(...about)
    await look()
    await hear(...Array.from({ length: 80 }, (_, index) => `Stuck ${index}: IB3170 cancelled`))
    await look()
    expect(caseCards()).toHaveLength(1)
    world.pass(hourMs + minuteMs)
    for (let index = 0; index < 20; index += 1) await look()
    expect((await storm())?.ended).not.toBeNull()
    expect(caseCards().length).toBeLessThanOrEqual(61)
    expect(caseCards().length).toBeGreaterThan(20)
    const [summary] = channel().filter(({ card }) => card.key.startsWith('left_out:'))
    expect(bodyOf(summary?.card ?? never())).toMatch(/2\d casos abiertos esperan sitio/)
    expect(await world.stores.stormStore.underWay()).toEqual([])
  })
  it('is begun once by two processes that look at once, and not again by those who look later', async () => {
    await hear(...about)
    const other = aWorld(db, { assessor: plainAssessor })
    await Promise.all([world.tendStorms(), other.tendStorms(), world.tendStorms(), other.tendStorms()])
    await look()
    expect(await db.sql`select 1 from storms`).toHaveLength(1)
  })
})

describe('the buttons of a storm', () => {
  it('end it for a manager, and close its cases as part of it only if they say so', async () => {
    await hear(...about)
    await look()
    expect(await press('ana', 'storm.end.v1')).toMatchObject({ kind: 'refused' })
    expect(await fill('bo', 'storm.end.v1', { members: 'close' })).toMatchObject({ kind: 'done' })
    await look()
    const closed = await db.sql<{ why: string }[]>`select state -> 'state' ->> 'why' as why from cases`
    expect(closed.map(({ why }) => why)).toEqual(about.map(() => 'storm'))
    expect(await press('bo', 'storm.end.v1')).toMatchObject({ kind: 'refused' })
  })
  it('are not needed to stop all publishing: an admin’s own page does it, and everybody’s says so', async () => {
    const page = (who: string) => world.desk.home(user(who))
    const button = async (who: string) => {
      const { actions, menu } = await page(who)
      return [...actions, ...menu].find(({ id }) => id.startsWith('publishing.'))
    }
    expect(await button('bo')).toBeUndefined()
    const stop = (await button('kim')) ?? never()
    const by = { values: null, by: user('kim'), requestKey: 'stop' }
    expect(await world.desk.interact({ ...by, action: stop.id, target: stop.target })).toMatchObject({ kind: 'done' })
    expect(bodyOf(await page('bo'))).toContain('All publishing is stopped')
    expect(await button('kim')).toMatchObject({ id: 'publishing.resume.v1' })
  })
  it('stop all publishing and resume it', async () => {
    await hear(...about)
    await look()
    expect(standing('storm:1')[0]?.card.actions.map(({ id }) => id)).toContain('publishing.stop.v1')
    await world.stores.shared.set('publishing.stopped', true, world.now())
    await look()
    expect(standing('storm:1')[0]?.card.actions.map(({ id }) => id)).toContain('publishing.resume.v1')
  })
})

describe('two storms that turn out to be one', () => {
  const bags = ['suitcase', 'bag', 'luggage', 'baggage', 'bags'].map((word) => `my ${word} is lost in Oslo, carousel`)
  it('become one card when a lead says so: it has all the cases, and takes in what either would have', async () => {
    await hear(...about, ...bags)
    await look()
    expect(await db.sql`select 1 from storms`).toHaveLength(2)
    const opened = await press('bo', 'storm.end.v1', null, '2')
    if (opened.kind !== 'form') throw new Error('no form')
    expect(JSON.stringify(opened.form.fields)).toContain('are part of storm 1 (cancelled and IB3170)')
    const { action, target } = opened.form
    const sent = { action, target, values: { members: 'into:1' }, by: user('bo'), requestKey: 'one' }
    expect(await world.desk.interact(sent)).toMatchObject({ kind: 'done' })
    await look()
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(11)
    expect((await world.stores.stormStore.underWay()).map(({ id }) => id)).toEqual([1])
    expect(bodyOf(standing('storm:2')[0]?.card ?? never())).toContain('vio que es la tormenta 1')
    await hear('another suitcase lost in Oslo')
    await look()
    expect(await world.stores.stormStore.members(1 as never)).toHaveLength(12)
    expect(await db.sql`select 1 from storms`).toHaveLength(2)
  })
  it('are not answered by a statement that was sent before they were one', async () => {
    await hear(...about)
    await look()
    world.pass(minuteMs)
    await fill('ana', 'storm.answer.v1', { text: 'We are on it.', submit: 'true' })
    await approveLead()
    await hear(...bags)
    await look()
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    const end = { action: 'storm.end.v1', target: { ref: '2' }, by: user('bo'), requestKey: 'one' } as const
    expect(await world.desk.interact({ ...end, values: { members: 'into:1' } })).toMatchObject({ kind: 'done' })
    await look()
    await look()
    expect(world.replies).toHaveLength(about.length)
  })
  it('become one only once, whichever way round two people say it at the same moment', async () => {
    await hear(...about, ...bags)
    await look()
    const become = (one: string, other: string) =>
      press('bo', 'storm.end.v1', { members: `into:${other}` }, one).then(({ kind }) => kind)
    const [kinds] = await Promise.all([Promise.all([become('1', '2'), become('2', '1')]), world.tendStorms()])
    expect(kinds.filter((kind) => kind === 'done')).toHaveLength(1)
    await look()
    const [left, ...others] = (await world.stores.stormStore.underWay()).filter(({ ended }) => ended === null)
    expect(others).toEqual([])
    expect(await world.stores.stormStore.members(left?.id ?? (0 as never))).toHaveLength(11)
  })
  it('are ended by the first who says how, and whoever comes a moment later is told', async () => {
    await hear(...about, ...bags)
    await look()
    const ways = ['into:1', 'close', 'return'].map((members) => press('bo', 'storm.end.v1', { members }, '2'))
    expect((await Promise.all(ways)).map(({ kind }) => kind).toSorted()).toEqual(['done', 'refused', 'refused'])
  })
  it('do not take back that a case has just come, when one is done with what it was told before', async () => {
    const ids = await hear(...about, ...bags)
    await look()
    const { stormStore } = world.stores
    const [one, other] = await stormStore.underWay()
    if (one === undefined || other === undefined) throw new Error('no two storms')
    expect(await stormStore.merge(one, other, world.now())).toBe(true)
    await stormStore.tried(ids, (world.now() - minuteMs) as never)
    const moved = (await stormStore.members(other.id)).filter(({ caseId }) => ids.slice(0, 6).includes(caseId))
    expect(moved.map(({ triedAt }) => triedAt)).toEqual(about.map(() => world.now()))
    expect(await stormStore.merge(one, other, world.now())).toBe(false)
  })
  it('become one only with a storm that is under way, for somebody who leads', async () => {
    await hear(...about)
    await look()
    const end = { action: 'storm.end.v1', target: { ref: '1' }, by: user('bo'), requestKey: 'none' } as const
    expect(await world.desk.interact({ ...end, values: { members: 'into:7' } })).toMatchObject({ kind: 'invalid' })
    expect(
      await world.desk.interact({ ...end, by: user('ana'), requestKey: 'not', values: { members: 'into:7' } }),
    ).toMatchObject({
      kind: 'refused',
    })
  })
})

describe('a storm in two languages', () => {
  const told = [
    ['en', 'The app is down'],
    ['en', 'App not working again'],
    ['en', 'app crashes, cannot log in'],
    ['es', 'La app no funciona'],
    ['es', 'aplicación caída otra vez'],
  ] as const
  const said = { en: 'We are sorry and will refund you today.', es: 'Lo sentimos: te indemnizamos hoy.' } as const
  const began = async (): Promise<void> => {
    await world.hear(
      ...told.map(([lang, text]) => ({
        id: `m${++heard}`,
        text,
        lang,
        publishedAt: new Date(world.now()).toISOString(),
      })),
    )
    await look()
    world.pass(minuteMs)
  }
  const write = async (language: 'en' | 'es'): Promise<CaseId> => {
    const ref = language === 'en' ? '1' : '1.es'
    const opened = await press('ana', 'storm.answer.v1', null, ref)
    if (opened.kind !== 'form') throw new Error(JSON.stringify(opened))
    const { form } = opened
    const sent = { action: form.action, target: form.target, by: user('ana'), requestKey: `write-${language}` }
    const answer = await world.desk.interact({ ...sent, values: { text: said[language], submit: 'true' } })
    expect(answer).toMatchObject({ kind: 'done' })
    const found = await storm()
    return (language === 'en' ? found?.lead : found?.inOther?.['es']?.lead) ?? (0 as CaseId)
  }
  const approve = async (lead: CaseId): Promise<void> => {
    for (const who of ['bo', 'luz', 'kim']) {
      const one = await world.state(lead)
      const revision = one?.revisions.at(-1)
      if (one?.state.status !== 'awaiting_approval' || revision === undefined) return
      await world.execute(lead, { type: 'approve', revision: revision.revision, sha256: revision.sha256 }, as(who))
    }
  }
  const send = async (ref: string): Promise<string> => {
    const opened = await press('ana', 'storm.answer.v1', null, ref)
    if (opened.kind !== 'form') throw new Error(JSON.stringify(opened))
    const { form } = opened
    const sent = { action: form.action, target: form.target, by: user('ana'), requestKey: `send-${ref}` }
    expect(await world.desk.interact({ ...sent, values: { read: 'true' } })).toMatchObject({ kind: 'done' })
    return JSON.stringify(form.intro)
  }
  const answers = () => world.replies.map(({ reply }) => reply.reply.text).sort()

  it('shows a statement for each, and whoever is asked for a yes reads whom it does not answer', async () => {
    await began()
    const [card] = standing('storm:1').map((message) => message.card)
    expect(card?.actions.map(({ target }) => target.ref)).toEqual(['1', '1.es', '1', '1'])
    await write('en')
    await look()
    const asked = world.gateway.messages.map((message) => message.card).find(({ key }) => key.startsWith('approval:'))
    expect(bodyOf(asked ?? never())).toContain('escriben en inglés: 3 casos abiertos ahora')
    expect(bodyOf(asked ?? never())).toContain('2 casos abiertos de la tormenta están en otros idiomas')
  })
  it('answers everybody in their own, with the approvals of that very text', async () => {
    await began()
    const [en, es] = [await write('en'), await write('es')]
    expect((await world.state(en))?.language).toBe('en')
    expect((await world.state(es))?.language).toBe('es')
    await approve(en)
    expect(await send('1')).toContain('A 2 casos en otros idiomas no les responde')
    await look()
    expect(answers()).toEqual([said.en, said.en, said.en])
    await approve(es)
    world.pass(minuteMs)
    await send('1.es')
    await look()
    await look()
    expect(answers()).toEqual([said.es, said.es, said.en, said.en, said.en].sort())
    for (const { reply } of world.replies) {
      const one = await world.state(reply.caseId as never)
      expect(reply.reply.text).toBe(said[one?.language === 'es' ? 'es' : 'en'])
    }
    expect(await statuses()).toEqual(told.map(() => 'waiting_author'))
  })
  it('sends the second also when it was ordered first and the other after it', async () => {
    await began()
    const [en, es] = [await write('en'), await write('es')]
    await approve(en)
    await approve(es)
    await send('1.es')
    world.pass(minuteMs)
    await send('1')
    await look()
    await look()
    expect(answers()).toEqual([said.es, said.es, said.en, said.en, said.en].sort())
  })
  it('keeps its languages apart when the case that carried a statement is closed', async () => {
    await began()
    const es = await write('es')
    const graver = (await world.hear()).find((id) => id > es) ?? (0 as CaseId)
    const triage = { type: 'triage', nature: 'failure', severity: 'high', route: 'public_reply' } as const
    await world.execute(graver, triage, as('leo'))
    const found = (await storm())?.lead ?? (0 as CaseId)
    await world.execute(found, { type: 'claim' }, as('bo'))
    await world.execute(found, { type: 'close', why: 'duplicate', text: '' }, as('bo'))
    await look()
    const en = await write('en')
    expect(en).not.toBe(found)
    expect((await world.state(en))?.language).toBe('en')
    await look()
    const refs = standing('storm:1')
      .at(-1)
      ?.card.actions.map(({ target }) => target.ref)
    expect(refs).toEqual(['1', '1.es', '1', '1'])
    expect((await storm())?.inOther?.['es']?.lead).toBe(es)
  })
  it('lets who joins later be answered by another look, in their language', async () => {
    await began()
    await approve(await write('es'))
    await send('1.es')
    await look()
    world.pass(minuteMs)
    await world.hear({
      id: 'late',
      text: 'no abre la app',
      lang: 'es-MX',
      publishedAt: new Date(world.now()).toISOString(),
    })
    await look()
    expect(answers()).toEqual([said.es, said.es])
    const again = await press('ana', 'storm.answer.v1', null, '1.es')
    expect(again.kind === 'form' ? again.form.target.ref : '').toMatch(/^1\.es:/)
  })
})

describe('a holding statement', () => {
  const statement = 'We are sorry. Everybody on IB3170 gets a refund today.'
  const written = async (): Promise<void> => {
    await hear(...about)
    await look()
    world.pass(minuteMs)
    expect(await fill('ana', 'storm.answer.v1', { text: statement, submit: 'true' })).toMatchObject({ kind: 'done' })
  }
  it('says to whoever is asked for a yes that it is for everybody, which a draft for one of them is not', async () => {
    await written()
    const [, other] = await world.hear()
    await world.press('ana', 'case.draft.v1', other ?? never(), { text: 'A refund for your hotel.', submit: 'true' })
    await look()
    const asked = (words: string): string => {
      const all = world.gateway.messages.map(({ card }) => card)
      const found = all.find((card) => card.key.startsWith('approval:') && bodyOf(card).includes(words))
      return bodyOf(found ?? never())
    }
    expect(asked(statement)).toContain('todos los que están en ella: 6 casos abiertos')
    expect(asked('A refund for your hotel.')).not.toContain('comunicado')
  })
  it('goes to nobody before it has every yes', async () => {
    await written()
    expect(await press('ana', 'storm.answer.v1')).toMatchObject({ kind: 'show' })
    expect(await press('ana', 'storm.answer.v1', { read: 'true' })).toMatchObject({ kind: 'refused' })
    await look()
    expect(world.replies).toEqual([])
  })
  it('then answers everybody, byte for byte and once, each as a case with the approvals it needed', async () => {
    await written()
    await approveLead()
    world.pass(minuteMs)
    expect(await fill('ana', 'storm.answer.v1', { read: 'false' })).toMatchObject({ kind: 'invalid' })
    expect(await fill('ana', 'storm.answer.v1', { read: 'true' })).toMatchObject({ kind: 'done' })
    await look()
    await look()
    expect(world.replies.map(({ reply }) => reply.reply.text)).toEqual(about.map(() => statement))
    expect(new Set(world.replies.map(({ reply }) => reply.caseId)).size).toBe(about.length)
    expect(world.replies.every(({ reply }) => reply.approvals.some(({ by }) => by === 'bo'))).toBe(true)
    expect(await statuses()).toEqual(about.map(() => 'waiting_author'))
  })
  it('leaves out who has said something new, what somebody is answering, and who writes another language', async () => {
    await written()
    const ids = await world.hear()
    const [, taken, spoke] = ids
    await world.hear({
      id: 'es1',
      text: 'IB3170 cancelled, y sin hotel',
      lang: 'es',
      publishedAt: new Date(world.now()).toISOString(),
    })
    if (taken === undefined || spoke === undefined) throw new Error('no cases')
    await world.execute(taken, { type: 'claim' }, as('leo'))
    await approveLead()
    const opened = await press('ana', 'storm.answer.v1')
    if (opened.kind !== 'form') throw new Error('no form')
    world.pass(minuteMs)
    const { source, conversationId, authorId } = (await world.state(spoke)) ?? never()
    await world.receive(source, [
      {
        id: 'later',
        text: 'It is worse now',
        publishedAt: new Date(world.now()).toISOString(),
        conversationId,
        author: { id: authorId },
      },
    ])
    while ((await world.takeIn()) > 0);
    const { form } = opened
    const sent = {
      action: form.action,
      target: form.target,
      by: user('ana'),
      requestKey: 'send',
      values: { read: 'true' },
    }
    expect(await world.desk.interact(sent)).toMatchObject({ kind: 'done' })
    await look()
    await look()
    const answered = world.replies.map(({ reply }) => reply.caseId)
    expect(answered).toHaveLength(4)
    expect(answered).not.toContain(taken)
    expect(answered).not.toContain(spoke)
  })
  it('waits while publishing is stopped, and goes on when it is resumed', async () => {
    await written()
    await approveLead()
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    await world.stores.shared.set('publishing.stopped', true, world.now())
    await look()
    expect(world.replies).toEqual([])
    await world.stores.shared.set('publishing.stopped', false, world.now())
    await look()
    await look()
    expect(world.replies).toHaveLength(about.length)
  })
  it('needs for each case whatever that case needs: a graver one is left to people', async () => {
    await written()
    await approveLead()
    const grave = (await world.hear())[2] ?? (0 as CaseId)
    await world.execute(grave, { type: 'triage', nature: 'legal', severity: 'high', route: 'call' }, as('ana'))
    await world.execute(grave, { type: 'release' }, as('ana'))
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    await look()
    await look()
    expect(world.replies.map(({ reply }) => reply.caseId)).not.toContain(grave)
    expect(world.replies).toHaveLength(about.length - 1)
  })
})

const never = (): never => {
  throw new Error('not there')
}
