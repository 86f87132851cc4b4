import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { examined, freePort } from '../support/doctor.ts'
import { type PolicyFolder, policyFolder } from '../support/policy-folder.ts'
import { newSecret } from '../support/signed-ingest.ts'
import { crisisChannel, execute, teamInstalled } from '../support/teams/activities.ts'
import { type LocalTeams, localTeams } from '../support/teams/local.ts'

/** `ventanilla doctor` with a loopback Teams, and somebody who presses its button. */
describe('ventanilla doctor in Teams', () => {
  let folder: PolicyFolder
  let fresh: FreshDatabase
  let teams: LocalTeams
  let bot: Bot | null = null
  beforeEach(async () => {
    folder = await policyFolder()
    fresh = await freshDatabase({ max: 2 })
    teams = await localTeams()
  })
  afterEach(async () => {
    await bot?.stop()
    bot = null
    await teams.close()
    await fresh.drop()
    await folder.remove()
  })

  const environment = (): Record<string, string> => ({
    DATABASE_URL: fresh.url,
    VENTANILLA_POLICY: folder.file,
    INGEST_SECRET: newSecret(),
    HOST: '127.0.0.1',
    TEAMS_DEV_NO_AUTH: '1',
  })
  const start = async (): Promise<Bot> => {
    bot = await startBot(['start'], environment())
    await teams.send(bot.url, teamInstalled(teams.connector.serviceUrl))
    return bot
  }
  const posted = () => teams.connector.messages.filter(({ conversationId }) => conversationId.startsWith(crisisChannel))
  const press = async (url: string): Promise<string> => {
    const message = await vi.waitFor(() => {
      const [first] = posted()
      if (first === undefined) throw new Error('no card was posted')
      return first
    }, wide)
    const data = teams.connector.cardOf(message).actions?.[0]?.data ?? {}
    return JSON.stringify(await teams.send(url, execute(teams.connector.serviceUrl, data)))
  }
  const wide = { timeout: 30_000, interval: 20 }

  test('is told by the bot where one runs that its button was pressed', async () => {
    const { url } = await start()
    const running = examined('30s', folder.path, environment())
    expect(await press(url)).toContain('cola')
    const { out } = await running
    expect(out).toContain('press it now')
    expect(out).toMatch(/ok +teams button +the button was pressed/)
  })

  test('hears its button itself where no bot runs, and says that everything else waits for the bot', async () => {
    const before = await start()
    await before.stop()
    bot = null
    await fresh.sql`delete from ticks`
    const port = await freePort()
    const running = examined('30s', folder.path, { ...environment(), PORT: String(port) })
    await vi.waitFor(() => expect(posted()).toHaveLength(1), wide)
    const url = `http://127.0.0.1:${port}`
    const early = execute(teams.connector.serviceUrl, { verb: 'case.claim.v1', t: 'c1.v1' })
    expect(JSON.stringify(await teams.send(url, early))).toContain('se está configurando')
    await press(url)
    expect((await running).out).toMatch(/ok +teams button/)
  })

  test('does not call well what nobody pressed, and says where to look', async () => {
    await start()
    const { out, code } = await examined('1s', folder.path, environment())
    expect(out).toMatch(/warning +teams button .*no press arrived within 1 s/)
    expect(out).toContain('/api/messages')
    expect(code).toBe(0)
  })
})
