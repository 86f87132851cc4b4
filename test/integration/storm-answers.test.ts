import { describe, expect, it } from 'vitest'
import type { CaseId } from '../../src/domain/ids.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { bodyOf } from '../support/card-text.ts'
import { aboutOneFlight, stormWorld } from '../support/storm-world.ts'
import { user } from '../support/world.ts'

const here = stormWorld()
const { approve, approveLead, as, fill, hear, hearIn, look, press, standing, statuses, storm } = here

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
    await hearIn(...told)
    await look()
    here.world.pass(minuteMs)
  }
  const write = async (language: 'en' | 'es'): Promise<CaseId> => {
    const ref = language === 'en' ? '1' : '1.es'
    const opened = await press('ana', 'storm.answer.v1', null, ref)
    if (opened.kind !== 'form') throw new Error(JSON.stringify(opened))
    const { form } = opened
    const sent = { action: form.action, target: form.target, by: user('ana'), requestKey: `write-${language}` }
    const answer = await here.world.desk.interact({ ...sent, values: { text: said[language], submit: 'true' } })
    expect(answer).toMatchObject({ kind: 'done' })
    const found = await storm()
    return (language === 'en' ? found?.lead : found?.inOther?.['es']?.lead) ?? (0 as CaseId)
  }
  const send = async (ref: string): Promise<string> => {
    const opened = await press('ana', 'storm.answer.v1', null, ref)
    if (opened.kind !== 'form') throw new Error(JSON.stringify(opened))
    const { form } = opened
    const sent = { action: form.action, target: form.target, by: user('ana'), requestKey: `send-${ref}` }
    expect(await here.world.desk.interact({ ...sent, values: { read: 'true' } })).toMatchObject({ kind: 'done' })
    return JSON.stringify(form.intro)
  }
  const answers = () => here.world.replies.map(({ reply }) => reply.reply.text).sort()

  it('shows a statement for each, and whoever is asked for a yes reads whom it does not answer', async () => {
    await began()
    const [card] = standing('storm:1').map((message) => message.card)
    expect(card?.actions.map(({ target }) => target.ref)).toEqual(['1', '1.es', '1', '1'])
    await write('en')
    await look()
    const asked = here.world.gateway.messages
      .map((message) => message.card)
      .find(({ key }) => key.startsWith('approval:'))
    expect(bodyOf(asked ?? never())).toContain('escriben en inglés: 3 casos abiertos ahora')
    expect(bodyOf(asked ?? never())).toContain('2 casos abiertos de la tormenta están en otros idiomas')
  })
  it('answers everybody in their own, with the approvals of that very text', async () => {
    await began()
    const [en, es] = [await write('en'), await write('es')]
    expect((await here.world.state(en))?.language).toBe('en')
    expect((await here.world.state(es))?.language).toBe('es')
    await approve(en)
    expect(await send('1')).toContain('A 2 casos en otros idiomas no les responde')
    await look()
    expect(answers()).toEqual([said.en, said.en, said.en])
    await approve(es)
    here.world.pass(minuteMs)
    await send('1.es')
    await look()
    await look()
    expect(answers()).toEqual([said.es, said.es, said.en, said.en, said.en].sort())
    for (const { reply } of here.world.replies) {
      const one = await here.world.state(reply.caseId as never)
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
    here.world.pass(minuteMs)
    await send('1')
    await look()
    await look()
    expect(answers()).toEqual([said.es, said.es, said.en, said.en, said.en].sort())
  })
  it('keeps its languages apart when the case that carried a statement is closed', async () => {
    await began()
    const es = await write('es')
    const graver = (await here.world.hear()).find((id) => id > es) ?? (0 as CaseId)
    const triage = { type: 'triage', nature: 'failure', severity: 'high', route: 'public_reply' } as const
    await here.world.execute(graver, triage, as('leo'))
    const found = (await storm())?.lead ?? (0 as CaseId)
    await here.world.execute(found, { type: 'claim' }, as('bo'))
    await here.world.execute(found, { type: 'close', why: 'duplicate', text: '' }, as('bo'))
    await look()
    const en = await write('en')
    expect(en).not.toBe(found)
    expect((await here.world.state(en))?.language).toBe('en')
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
    here.world.pass(minuteMs)
    await here.world.hear({
      id: 'late',
      text: 'no abre la app',
      lang: 'es-MX',
      publishedAt: new Date(here.world.now()).toISOString(),
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
    await hear(...aboutOneFlight)
    await look()
    here.world.pass(minuteMs)
    expect(await fill('ana', 'storm.answer.v1', { text: statement, submit: 'true' })).toMatchObject({ kind: 'done' })
  }
  it('says to whoever is asked for a yes that it is for everybody, which a draft for one of them is not', async () => {
    await written()
    const [, other] = await here.world.hear()
    await here.world.press('ana', 'case.draft.v1', other ?? never(), {
      text: 'A refund for your hotel.',
      submit: 'true',
    })
    await look()
    const asked = (words: string): string => {
      const all = here.world.gateway.messages.map(({ card }) => card)
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
    expect(here.world.replies).toEqual([])
  })
  it('then answers everybody, byte for byte and once, each as a case with the approvals it needed', async () => {
    await written()
    await approveLead()
    here.world.pass(minuteMs)
    expect(await fill('ana', 'storm.answer.v1', { read: 'false' })).toMatchObject({ kind: 'invalid' })
    expect(await fill('ana', 'storm.answer.v1', { read: 'true' })).toMatchObject({ kind: 'done' })
    await look()
    await look()
    expect(here.world.replies.map(({ reply }) => reply.reply.text)).toEqual(aboutOneFlight.map(() => statement))
    expect(new Set(here.world.replies.map(({ reply }) => reply.caseId)).size).toBe(aboutOneFlight.length)
    expect(here.world.replies.every(({ reply }) => reply.approvals.some(({ by }) => by === 'bo'))).toBe(true)
    expect(await statuses()).toEqual(aboutOneFlight.map(() => 'waiting_author'))
  })
  it('leaves out who has said something new, what somebody is answering, and who writes another language', async () => {
    await written()
    const ids = await here.world.hear()
    const [, taken, spoke] = ids
    await here.world.hear({
      id: 'es1',
      text: 'IB3170 cancelled, y sin hotel',
      lang: 'es',
      publishedAt: new Date(here.world.now()).toISOString(),
    })
    if (taken === undefined || spoke === undefined) throw new Error('no cases')
    await here.world.execute(taken, { type: 'claim' }, as('leo'))
    await approveLead()
    const opened = await press('ana', 'storm.answer.v1')
    if (opened.kind !== 'form') throw new Error('no form')
    here.world.pass(minuteMs)
    const { source, conversationId, authorId } = (await here.world.state(spoke)) ?? never()
    await here.world.receive(source, [
      {
        id: 'later',
        text: 'It is worse now',
        publishedAt: new Date(here.world.now()).toISOString(),
        conversationId,
        author: { id: authorId },
      },
    ])
    while ((await here.world.takeIn()) > 0);
    const { form } = opened
    const sent = {
      action: form.action,
      target: form.target,
      by: user('ana'),
      requestKey: 'send',
      values: { read: 'true' },
    }
    expect(await here.world.desk.interact(sent)).toMatchObject({ kind: 'done' })
    await look()
    await look()
    const answered = here.world.replies.map(({ reply }) => reply.caseId)
    expect(answered).toHaveLength(4)
    expect(answered).not.toContain(taken)
    expect(answered).not.toContain(spoke)
  })
  it('waits while publishing is stopped, and goes on when it is resumed', async () => {
    await written()
    await approveLead()
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    await here.world.stores.shared.set('publishing.stopped', true, here.world.now())
    await look()
    expect(here.world.replies).toEqual([])
    await here.world.stores.shared.set('publishing.stopped', false, here.world.now())
    await look()
    await look()
    expect(here.world.replies).toHaveLength(aboutOneFlight.length)
  })
  it('needs for each case whatever that case needs: a graver one is left to people', async () => {
    await written()
    await approveLead()
    const grave = (await here.world.hear())[2] ?? (0 as CaseId)
    await here.world.execute(grave, { type: 'triage', nature: 'legal', severity: 'high', route: 'call' }, as('ana'))
    await here.world.execute(grave, { type: 'release' }, as('ana'))
    await fill('ana', 'storm.answer.v1', { read: 'true' })
    await look()
    await look()
    expect(here.world.replies.map(({ reply }) => reply.caseId)).not.toContain(grave)
    expect(here.world.replies).toHaveLength(aboutOneFlight.length - 1)
  })
})

const never = (): never => {
  throw new Error('not there')
}
