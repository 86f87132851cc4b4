import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { CaseId } from '../../src/domain/ids.ts'
import { minuteMs } from '../../src/domain/time.ts'
import { stormWorld } from '../support/storm-world.ts'
import { user } from '../support/world.ts'

const here = stormWorld()
const { approve, as, hearIn, look, storm } = here

type Told = readonly [lang: string, text: string]
let presses = 0
const begins = async (...told: readonly Told[]): Promise<readonly CaseId[]> => {
  const ids = await hearIn(...told)
  await look()
  here.world.pass(minuteMs)
  return ids
}
const interact = (ref: string | undefined, values: Record<string, string> | null, target = {}): Promise<Answer> =>
  here.world.desk.interact({
    action: 'storm.answer.v1',
    target: { ...target, ...(ref !== undefined && { ref }) },
    values,
    by: user('ana'),
    requestKey: `statement-${++presses}`,
  })
const opened = async (ref: string) => {
  const answer = await interact(ref, null)
  if (answer.kind !== 'form') throw new Error(JSON.stringify(answer))
  return answer.form
}
const write = async (ref: string, text: string): Promise<void> => {
  const { target } = await opened(ref)
  expect(await interact(undefined, { text, submit: 'true' }, target)).toMatchObject({ kind: 'done' })
}
const close = async (id: CaseId): Promise<void> => {
  await here.world.execute(id, { type: 'claim' }, as('bo'))
  await here.world.execute(id, { type: 'close', why: 'duplicate', text: '' }, as('bo'))
}
const leadOf = async (language: string | null = null): Promise<CaseId> => {
  const found = await storm()
  return (language === null ? found?.lead : found?.inOther?.[language]?.lead) ?? (0 as CaseId)
}
const answers = () => here.world.replies.map(({ reply }) => reply.reply.text).sort()

const english: readonly Told[] = [
  ['en', 'The app is down'],
  ['en', 'App not working again'],
  ['en', 'app crashes, cannot log in'],
]
const spanish: readonly Told[] = [
  ['es', 'La app no funciona'],
  ['es', 'aplicación caída otra vez'],
]
const unknown: Told = ['und', 'APP DOWN 503']

describe('whoever sends a statement to everybody', () => {
  it('sends the one they have read, and reads again where another was approved meanwhile', async () => {
    await begins(...english, ...spanish)
    await write('1', 'A refund today.')
    const lead = await leadOf()
    await approve(lead)
    const read = await opened('1')
    await here.world.execute(lead, { type: 'recall' }, as('ana'))
    await write('1', 'A refund next week.')
    await approve(lead)
    expect((await here.world.state(lead))?.state.status).toBe('approved')
    expect(await interact(undefined, { read: 'true' }, read.target)).toMatchObject({ kind: 'refused' })
    await look()
    expect(answers()).toEqual([])
    const now = await opened('1')
    expect(JSON.stringify(now.intro)).toContain('next week')
    expect(await interact(undefined, { read: 'true' }, now.target)).toMatchObject({ kind: 'done' })
    await look()
    expect(answers()).toEqual(english.map(() => 'A refund next week.'))
  })
})

describe('a button or a form that is older than what it speaks of', () => {
  const moved = async (): Promise<void> => {
    const [first = never()] = await begins(
      ...english.slice(0, 1),
      ...spanish,
      ['es', 'no abre la app'],
      ['es', 'app caída'],
    )
    await look()
    const { target } = await opened('1')
    old = target
    await close(first)
  }
  let old: Awaited<ReturnType<typeof opened>>['target']
  it('writes no text on a case that took the statement over, maybe in another language, and gives it back', async () => {
    await moved()
    await opened('1')
    const lead = await leadOf()
    expect((await here.world.state(lead))?.language).toBe('es')
    const answer = await interact(undefined, { text: 'A refund today.', submit: 'true' }, old)
    expect(answer.kind === 'invalid' ? answer.errors['text'] : '').toContain(String(lead))
    expect((await here.world.state(lead))?.revisions).toEqual([])
  })
  it('speaks to a language through the storm’s own voice once that has gone over to it', async () => {
    await moved()
    await write('1', 'Hoy os devolvemos el dinero.')
    await approve(await leadOf())
    const { intro } = await opened('1.es')
    expect(JSON.stringify(intro)).toContain('Hoy os devolvemos el dinero.')
    expect((await storm())?.inOther).toBeUndefined()
  })
})

describe('a post whose language nobody could tell', () => {
  it('is answered in another’s, but nobody whose language is known is answered in its', async () => {
    const ids = await begins(unknown, ...english, ...spanish)
    expect(await leadOf()).not.toBe(ids[0])
    await write('1', 'A refund today.')
    await approve(await leadOf())
    const { target } = await opened('1')
    await interact(undefined, { read: 'true' }, target)
    await look()
    expect(answers()).toEqual([unknown, ...english].map(() => 'A refund today.'))
  })
  it('carries the statement on only where there is none whose language is known', async () => {
    const [first = never()] = await begins(...english.slice(0, 1), unknown, ...spanish, ['es', 'no abre la app'])
    await close(first)
    await write('1', 'Hoy os devolvemos el dinero.')
    expect((await here.world.state(await leadOf()))?.language).toBe('es')
    expect((await storm())?.inOther).toBeUndefined()
  })
  it('is, where all are such, answered with the others, and leaves those alone who join in a known language', async () => {
    const ids = await begins(...Array.from({ length: 5 }, (_, at): Told => ['und', `${unknown[1]} ${at}`]))
    await hearIn(['en', 'The app is down'])
    await look()
    await write('1', 'A refund today.')
    await approve(await leadOf())
    const { target } = await opened('1')
    await interact(undefined, { read: 'true' }, target)
    await look()
    expect(new Set(here.world.replies.map(({ reply }) => reply.caseId))).toEqual(new Set(ids))
  })
})

const never = (): never => {
  throw new Error('no such case')
}
