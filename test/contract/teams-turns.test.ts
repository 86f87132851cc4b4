import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/app/ports/interaction.ts'
import type { Form } from '../../src/cards/form.ts'
import { aCard, type FakeDesk, fakeDesk } from '../support/fake-desk.ts'
import { activity, execute, type Json, personal, pressData, task } from '../support/teams/activities.ts'
import { memoryConversations } from '../support/teams/memory-conversations.ts'
import { sentTo, startWithAna, thread } from '../support/teams/team.ts'
import { cardIn, startTeams, type TeamsWorld, type WorldChanges, wordsIn } from '../support/teams/world.ts'

const caseId = 1042 as never
const target = { caseId, version: 7 }
const form: Form = {
  action: 'case.draft.v1',
  target,
  language: 'en',
  title: 'Draft a reply',
  submit: 'Save',
  cancel: 'Cancel',
  intro: [],
  fields: [{ name: 'text', label: 'Reply', kind: 'text', multiline: true, maxLength: 280 }],
}
const opened: Answer = { kind: 'show', card: aCard({ blocks: [{ kind: 'title', text: 'Case 1042' }] }) }

let world: TeamsWorld
let url: string
let desk = fakeDesk()
beforeEach(async () => {
  if (world !== undefined) await world.stop()
  desk = fakeDesk()
  world = await startWithAna(desk)
  url = world.connector.serviceUrl
})
afterAll(() => world.stop())

describe('a press in Teams', () => {
  test('reaches the desk with who pressed what, and is answered to the presser alone', async () => {
    desk.answer({ kind: 'refused', text: 'Leo Park has it since 09:00.' })
    const { body } = await world.send(execute(url, pressData('case.claim.v1', target)))
    expect(body).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Leo Park has it since 09:00.',
    })
    expect(desk.pressed).toMatchObject([
      {
        action: 'case.claim.v1',
        target,
        values: null,
        by: { platform: 'teams', userId: '29:ana', aliases: ['a0a0a0a0-0000-4000-8000-000000000001'], locale: 'en-GB' },
      },
    ])
    expect(world.connector.calls).toEqual([])
  })

  test('a redelivery carries the same key', async () => {
    const press = execute(url, pressData('case.claim.v1', target))
    await world.send(press)
    await world.send(press)
    expect(new Set(desk.pressed.map(({ requestKey }) => requestKey)).size).toBe(1)
  })

  test('a button of another version is explained, not failed', async () => {
    const sent = await world.send(execute(url, { verb: 'case.explode.v9', t: 'c1' }))
    expect(wordsIn(sent)).toContain('otra versión')
    expect(desk.pressed).toEqual([])
  })

  test('a desk that breaks is told as such, in the reader’s language, and logged without the words', async () => {
    desk.answer(() => {
      throw new Error('database is away')
    })
    const sent = await world.send(execute(url, pressData('case.claim.v1', target), { locale: 'en-GB' }))
    expect([sent.status, sent.body?.statusCode]).toEqual([200, 200])
    // Ana's language is Spanish by the policy.
    expect(wordsIn(sent)).toContain('Algo ha fallado')
    expect(world.logged.map(({ event }) => event)).toContain('teams.desk_failed')
  })

  test('a press that takes too long is answered in time, whatever it waits for, and logged when it fails after all', async () => {
    await world.stop()
    const never = new Promise<never>(() => undefined)
    const late = Promise.withResolvers<never>()
    const waits: readonly WorldChanges<FakeDesk>[] = [
      { conversations: { ...memoryConversations(), remember: () => never } },
      { desk: { ...desk, interact: () => never } },
      { desk: { ...desk, interact: () => late.promise } },
    ]
    for (const waiting of waits) {
      world = await startTeams({ desk, answerWithinMs: 30, ...waiting })
      const { serviceUrl } = world.connector
      const data = pressData('case.draft.v1', target)
      expect(wordsIn(await world.send(execute(serviceUrl, data)))).toContain('Sigue en marcha')
      expect(wordsIn(await world.send(task(serviceUrl, 'fetch', data)))).toContain('Sigue en marcha')
      const refresh = await world.send(execute(serviceUrl, { ...data, refresh: true }))
      expect(refresh.body?.statusCode).toBe(400)
      if (waiting !== waits[2]) await world.stop()
    }
    late.reject(new Error('database is away'))
    await expect.poll(() => world.logged.map(({ event }) => event)).toContain('teams.desk_failed')
  })

  test('a form takes as long as its three questions together: one limit holds for all of them', async () => {
    await world.stop()
    world = await startTeams({ desk, answerWithinMs: 300 })
    let asked = 0
    desk.answer(async ({ action }) => {
      asked += 1
      await new Promise((resolve) => setTimeout(resolve, 200))
      return action === 'case.open.v1' ? opened : { kind: 'done', text: 'Saved.' }
    })
    const data = pressData('case.draft.v1', target, { form: true, inline: true, 'in.text': 'Sorry' })
    expect(wordsIn(await world.send(execute(world.connector.serviceUrl, data)))).toContain('Sigue en marcha')
    expect(asked).toBeLessThanOrEqual(2)
  })

  test('a press while the addresses cannot be stored is still carried out', async () => {
    await world.stop()
    const broken = { ...world.conversations, remember: () => Promise.reject(new Error('database is away')) }
    world = await startTeams({ desk, conversations: broken })
    expect(wordsIn(await world.send(execute(world.connector.serviceUrl, pressData('case.claim.v1', target))))).toBe(
      'Done.',
    )
  })

  test('a form where none was foreseen takes the card’s place, and leads back', async () => {
    desk.answer({ kind: 'form', form })
    const sent = await world.send(execute(url, pressData('case.publish.v1', target)))
    expect(sent.body?.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(cardIn(sent).actions).toMatchObject([
      { type: 'Action.Execute', verb: 'case.draft.v1', data: { form: true, inline: true } },
      { verb: 'case.open.v1', data: { t: 'c1042', inline: true } },
    ])
  })

  test('where there are no dialogs, what was done is said in the case as it stands now', async () => {
    desk.answer(({ action }) => (action === 'case.open.v1' ? opened : { kind: 'done', text: 'Saved as draft 1.' }))
    const data = pressData('case.draft.v1', target, { form: true, inline: true, 'in.text': 'Sorry' })
    const { body = [] } = cardIn(await world.send(execute(url, data)))
    expect(desk.pressed[0]?.values).toEqual({ text: 'Sorry' })
    expect(JSON.stringify(body)).toMatch(/Case 1042.*Saved as draft 1\./)
  })

  test('a form that is refused in place comes back with what was written', async () => {
    desk.answer(({ values }) =>
      values === null ? { kind: 'form', form } : { kind: 'invalid', errors: { text: 'Too long.' } },
    )
    const data = pressData('case.draft.v1', target, { form: true, inline: true, 'in.text': 'Sorry' })
    const { body = [] } = cardIn(await world.send(execute(url, data)))
    expect(body.find((one) => one.id === 'in.text')?.value).toBe('Sorry')
    expect(JSON.stringify(body)).toContain('Too long.')
    expect(new Set(desk.pressed.map(({ requestKey }) => requestKey)).size).toBe(2)
  })

  test('the plain submit of an old client works, and only what went wrong is written down for it', async () => {
    const submit = (changes: Json = {}) => activity(url, { value: pressData('case.claim.v1', target), ...changes })
    expect((await world.send(submit())).status).toBe(200)
    expect(sentTo(world, thread)).toEqual([])
    desk.answer({ kind: 'refused', text: 'Leo has it.' })
    await world.send(submit())
    expect(sentTo(world, thread)).toMatchObject([{ text: 'Leo has it.', textFormat: 'plain' }])
  })

  test('the same in one’s own chat, where no card shows what was done, is told it', async () => {
    await world.send(personal(url, { value: pressData('case.claim.v1', target, { inline: true }) }))
    expect(sentTo(world, 'a:29:ana')).toMatchObject([{ text: 'Done.' }])
  })

  test('all words of one answer are in one language, also where somebody chose it here and not in Teams', async () => {
    // Ana's language is Spanish by the policy; the desk knows that she has set English since.
    desk.answer({ kind: 'form', form })
    const [, back] = cardIn(await world.send(execute(url, pressData('case.publish.v1', target)))).actions ?? []
    expect(back).toMatchObject({ title: 'Back to the case' })
    desk.answerTyped(opened)
    await world.send(activity(url, { text: 'queue' }))
    expect(sentTo(world, thread)[0]?.text).toContain('our own chat')
  })
})

describe('a view of one’s own', () => {
  const refresh = (changes: Json = {}) =>
    execute(url, pressData('case.open.v1', { caseId }, { refresh: true }), {
      value: {
        action: {
          type: 'Action.Execute',
          verb: 'case.open.v1',
          data: pressData('case.open.v1', { caseId }, { refresh: true }),
        },
        trigger: 'automatic',
      },
      ...changes,
    })
  const waiting = aCard({
    actions: [
      { id: 'case.approve.v1', label: 'Approve', describe: 'Approve case 1042', target },
      { id: 'case.request_changes.v1', label: 'Request changes', describe: 'Request changes to case 1042', target },
    ],
  })

  test('goes to the one who asked, never to the conversation', async () => {
    desk.answer({ kind: 'show', card: waiting })
    const sent = await world.send(refresh())
    expect(sent.body?.type).toBe('application/vnd.microsoft.card.adaptive')
    expect(cardIn(sent).refresh).toBeDefined()
    expect(world.connector.calls).toEqual([])
  })

  test('leaves no trace: the next answer of the same verb is a plain one again', async () => {
    desk.answer({ kind: 'show', card: waiting })
    await world.send(refresh())
    desk.answer({ kind: 'done', text: 'Nothing to show.' })
    const plain = await world.send(execute(url, pressData('case.open.v1', target)))
    expect(plain.body?.type).toBe('application/vnd.microsoft.activity.message')
    await world.send(refresh())
    expect(world.connector.calls).toEqual([])
  })

  test('keeps the shared card where there is none', async () => {
    desk.answer({ kind: 'refused', text: 'You are not on the list.' })
    const { body } = await world.send(refresh())
    expect(body?.statusCode).toBe(400)
    expect(JSON.stringify(body)).not.toContain('not on the list')
  })
})

describe('a dialog', () => {
  test('opens with the form, and closes with a word', async () => {
    desk.answer(({ values }) => (values === null ? { kind: 'form', form } : { kind: 'done', text: 'Saved.' }))
    const fetched = await world.send(task(url, 'fetch', pressData('case.draft.v1', target)))
    expect(fetched.body?.task).toMatchObject({ type: 'continue', value: { title: 'Draft a reply' } })
    const [save] = cardIn(fetched).actions ?? []
    const submitted = await world.send(task(url, 'submit', { ...save?.data, 'in.text': 'Sorry' }))
    expect(submitted.body).toEqual({ task: { type: 'message', value: 'Saved.' } })
    expect(desk.pressed.map(({ values }) => values)).toEqual([null, { text: 'Sorry' }])
  })

  test('stays open with what is wrong', async () => {
    desk.answer(({ values }) =>
      values === null ? { kind: 'form', form } : { kind: 'invalid', errors: { text: 'Too long.' } },
    )
    const data = pressData('case.draft.v1', target, { form: true, 'in.text': 'Sorry' })
    const sent = await world.send(task(url, 'submit', data))
    expect(sent.body?.task?.type).toBe('continue')
    expect(JSON.stringify(cardIn(sent).body)).toMatch(/Sorry.*Too long\./)
  })

  test.each(['refused', 'failed'] as const)(
    'that was %s gives back what was written, to be sent again as it was',
    async (kind) => {
      desk.answer({ kind, text: 'Leo has it by now.' })
      const filled = { 'in.text': 'We are so sorry, María.', 'in.submit': 'true' }
      const data = pressData('case.draft.v1', target, { form: true, ...filled })
      const sent = await world.send(task(url, 'submit', data))
      expect(JSON.stringify(cardIn(sent).body)).toContain('Leo has it by now.')
      const input = cardIn(sent).body?.find(({ id }) => id === 'in.text')
      expect(input?.value).toBe('We are so sorry, María.')
      desk.answer({ kind: 'done', text: 'Saved.' })
      const [again] = cardIn(sent).actions ?? []
      const saved = await world.send(
        task(url, 'submit', { ...again?.data, 'in.text': `${input?.value} Please call us.` }),
      )
      expect(saved.body).toEqual({ task: { type: 'message', value: 'Saved.' } })
      const [first, second] = desk.pressed
      expect(second).toMatchObject({ action: first?.action, target: first?.target })
      expect(second?.values).toEqual({ text: 'We are so sorry, María. Please call us.', submit: 'true' })
    },
  )

  test('that takes too long gives back what was written too', async () => {
    const slow = await startTeams({ answerWithinMs: 50 })
    try {
      slow.desk.answer(async () => {
        await new Promise((resolve) => setTimeout(resolve, 400))
        return { kind: 'done', text: 'Saved.' }
      })
      const data = pressData('case.draft.v1', target, { form: true, 'in.text': 'We are so sorry.' })
      const sent = await slow.send(task(slow.connector.serviceUrl, 'submit', data))
      expect(JSON.stringify(cardIn(sent).body)).toContain('We are so sorry.')
    } finally {
      await slow.stop()
    }
  })

  test('says why there is none', async () => {
    desk.answer({ kind: 'refused', text: 'Case 1042 is closed.' })
    const { body } = await world.send(task(url, 'fetch', pressData('case.draft.v1', target)))
    expect(body).toEqual({ task: { type: 'message', value: 'Case 1042 is closed.' } })
  })

  test('shows a case, whose buttons go on in the dialog', async () => {
    desk.answer({
      kind: 'show',
      card: aCard({ actions: [{ id: 'case.draft.v1', label: 'Draft', describe: 'Draft', target }] }),
    })
    expect(cardIn(await world.send(task(url, 'fetch', pressData('case.open.v1', target)))).actions).toMatchObject([
      { type: 'Action.Submit', data: { verb: 'case.draft.v1' } },
    ])
  })

  test('explains a button it does not know', async () => {
    expect((await world.send(task(url, 'fetch', { verb: 'x' }))).body?.task).toMatchObject({ type: 'message' })
  })
})
