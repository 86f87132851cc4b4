import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CheckOutcome } from '../../src/app/ports/check.ts'
import type { Language } from '../../src/domain/ids.ts'
import { wordsIn } from '../../src/locales/text.ts'
import { examplePolicy } from '../support/policy.ts'
import { execute } from '../support/teams/activities.ts'
import { install, startWithTeam } from '../support/teams/team.ts'
import { type TeamsWorld } from '../support/teams/world.ts'

let world: TeamsWorld
let url: string
beforeEach(async () => {
  world = await startWithTeam()
  url = world.connector.serviceUrl
})
afterEach(() => world.stop())

describe('doctor', () => {
  const run = async (language: Language = 'en') =>
    Object.fromEntries(
      await Promise.all(
        world.platform.checks(wordsIn(language)).map(async (check) => [check.name, await check.run()] as const),
      ),
    )

  test('says what to do before the app is installed', async () => {
    const found = await run()
    expect(found['teams registration']).toMatchObject({ state: 'well' })
    expect(found['teams channels']).toMatchObject({
      state: 'broken',
      todo: expect.stringContaining('Add the app') as string,
    })
    expect(found['teams people']).toMatchObject({ state: 'broken' })
    expect(found['teams button']).toMatchObject({
      state: 'broken',
      todo: expect.stringContaining('Add the app') as string,
    })
  })

  test('says all of it in the language of whoever runs it', async () => {
    const inBoth = async () => [Object.values(await run('en')), Object.values(await run('es'))] as const
    const texts = (outcomes: readonly CheckOutcome[]) =>
      outcomes.flatMap((one) => (one.state === 'well' ? [one.found] : [one.found, one.todo]))
    const different = ([english, spanish]: Awaited<ReturnType<typeof inBoth>>) => {
      const said = texts(english)
      expect(texts(spanish)).toHaveLength(said.length)
      expect(texts(spanish).filter((text) => said.includes(text))).toEqual([])
    }
    different(await inBoth())
    await install(world)
    different(await inBoth())
    for (const { teams } of examplePolicy().staff) world.connector.person({ id: teams ?? '' })
    different(await inBoth())
  })

  test('says in that language what a refusal of Teams asks for', async () => {
    await install(world)
    world.connector.mishap({ on: 'post', status: 403, code: 'BotDisabledByAdmin' })
    expect((await run('es'))['teams button']).toMatchObject({
      state: 'broken',
      found: expect.stringContaining('BotDisabledByAdmin') as string,
      todo: 'quien administra ha desactivado la app para esta persona o este equipo',
    })
  })

  test('posts a card whose button works once it is', async () => {
    await install(world)
    for (const { teams } of examplePolicy().staff) world.connector.person({ id: teams ?? '' })
    const found = await run()
    for (const outcome of Object.values(found)) expect(outcome).toMatchObject({ state: 'well' })
    const [message] = world.connector.messages.slice(-1)
    if (message === undefined) throw new Error('doctor posted nothing')
    const data = world.connector.cardOf(message).actions?.[0]?.data ?? {}
    const { body } = await world.send({ ...execute(url, data), name: 'task/fetch', value: { data } })
    expect(body?.task).toEqual({ type: 'message', value: 'Done.' })
    expect(world.desk.pressed[0]?.action).toBe('queue.show.v1')
  })
})
