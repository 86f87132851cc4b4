import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import type { Case } from '../../src/domain/case/case.ts'
import type { CaseId, Platform } from '../../src/domain/ids.ts'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { careChannel, crisisChannel, team, teamInstalled } from '../support/teams/activities.ts'
import type { StandingMessage } from '../support/teams/loopback-connector.ts'
import { type Person, personIn, type Sight } from '../support/teams/person.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'
import { aWorld, type World } from '../support/world.ts'

/** Everything that asks for more than a press, filled in by a client of Teams: in a dialog, and where there is none. */
let db: FreshDatabase
let world: World
let teams: TeamsWorld<World['desk']>

beforeAll(async () => {
  db = await freshDatabase()
  world = aWorld(db, { platforms: ['teams'] })
  let nowMs = 0
  const conversations = conversationStore(db.sql)
  teams = await startTeams({ desk: world.desk, conversations, nowMs: () => (nowMs += 10_000) })
  ;(world.gateways as Map<Platform, Gateway>).set('teams', teams.platform.gateway)
  const { connector } = teams
  connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
  for (const id of ['ana', 'leo', 'bo', 'luz', 'kim']) connector.person({ id: `29:${id}`, aadObjectId: `object-${id}` })
  await teams.send(teamInstalled(connector.serviceUrl))
  await vi.waitUntil(async () => (await teams.conversations.conversation(crisisChannel)) !== null)
})
afterAll(async () => {
  await teams.stop()
  await db.drop()
})

let heard = 0
const aCase = async (): Promise<{ id: CaseId; message: StandingMessage }> => {
  heard += 1
  const ids = await world.hear({ id: `form-${heard}`, conversationId: `form-${heard}` })
  const id = ids.at(-1)
  if (id === undefined) throw new Error('no case was opened')
  await world.deliverAll()
  const message = teams.connector.messages.findLast(
    ({ conversationId, id: posted }) => conversationId === `${crisisChannel};messageid=${posted}`,
  )
  if (message === undefined) throw new Error('no card in Teams')
  return { id, message }
}
const caseNow = async (id: CaseId): Promise<Case> => {
  const one = await world.state(id)
  if (one === null) throw new Error(`there is no case ${id}`)
  return one
}
interface Place {
  readonly name: string
  /** Where somebody finds the case, and what they see there. */
  readonly open: (who: string, id: CaseId, message: StandingMessage) => Promise<{ person: Person; sight: Sight }>
  readonly frame: Sight['frame']
}

const places: readonly Place[] = [
  {
    name: 'in a dialog over the channel’s card',
    frame: 'dialog',
    open: async (who, _id, message) => {
      const person = personIn(teams, who, { channelId: crisisChannel, message })
      return { person, sight: person.look(message) }
    },
  },
  {
    name: 'inside the card in one’s own chat',
    frame: 'message',
    open: async (who, id) => {
      const person = personIn(teams, who)
      const message = await person.type(who === 'ana' ? `caso ${id}` : `case ${id}`)
      return { person, sight: person.look(message) }
    },
  },
]

interface Job {
  readonly verb: string
  readonly who: string
  /** What has to have happened before. */
  readonly given?: (id: CaseId) => Promise<void>
  readonly values: (other: CaseId) => Readonly<Record<string, string>>
  readonly then: (one: Case) => unknown
  readonly expected: (other: CaseId) => unknown
}

const claimed = async (id: CaseId): Promise<void> => void (await world.press('ana', 'case.claim.v1', id))
const submitted = async (id: CaseId): Promise<void> => {
  await claimed(id)
  await world.press('ana', 'case.draft.v1', id, { text: 'We are sorry. Please call us.', submit: 'true' })
}
const approved = async (id: CaseId): Promise<void> => {
  await submitted(id)
  await world.press('bo', 'case.approve.v1', id, null, { revision: 1 })
}

const jobs: readonly Job[] = [
  {
    verb: 'case.triage.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ severity: 'high', route: 'private_reply' }),
    then: ({ state, severity, route }) => [state.status, severity, route],
    expected: () => ['triaged', 'high', 'private_reply'],
  },
  {
    verb: 'case.draft.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ text: 'Lo sentimos, María. 🔥\nLe llamamos ahora.', submit: 'false' }),
    then: ({ state, revisions }) => [state.status, revisions.map(({ text }) => text)],
    expected: () => ['drafting', ['Lo sentimos, María. 🔥\nLe llamamos ahora.']],
  },
  {
    verb: 'case.request_changes.v1',
    who: 'bo',
    given: submitted,
    values: () => ({ text: 'Warmer, please.' }),
    then: ({ state }) => state.status,
    expected: () => 'drafting',
  },
  {
    verb: 'case.reject.v1',
    who: 'bo',
    given: submitted,
    values: () => ({ text: 'We do not say this.' }),
    then: ({ state }) => state.status,
    expected: () => 'drafting',
  },
  {
    verb: 'case.assign.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ to: 'leo' }),
    then: ({ state }) => 'owner' in state && state.owner,
    expected: () => 'leo',
  },
  {
    verb: 'case.snooze.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ for: 'tomorrow' }),
    then: ({ snoozedUntil }) => snoozedUntil !== null,
    expected: () => true,
  },
  {
    verb: 'case.do_not_engage.v1',
    who: 'bo',
    given: claimed,
    values: () => ({ text: 'It is before a court.', review: '2027-01-04' }),
    then: ({ state }) => (state.status === 'closed' ? state.why : state.status),
    expected: () => 'do_not_engage',
  },
  {
    verb: 'case.close.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ why: 'not_risky', text: '' }),
    then: ({ state }) => (state.status === 'closed' ? state.why : state.status),
    expected: () => 'not_risky',
  },
  {
    verb: 'case.merge.v1',
    who: 'ana',
    given: claimed,
    values: (other) => ({ into: `#${other}` }),
    then: ({ state }) => (state.status === 'closed' ? state.mergedInto : state.status),
    expected: (other) => other,
  },
  {
    verb: 'case.mark_published.v1',
    who: 'ana',
    given: approved,
    values: () => ({ url: 'https://x.example/acme/status/7' }),
    then: ({ state, publication }) => [state.status, publication?.outcome],
    expected: () => ['waiting_author', 'published'],
  },
  {
    verb: 'case.escalate.v1',
    who: 'ana',
    given: claimed,
    values: () => ({ text: 'A lawyer is named.' }),
    then: ({ state }) => state.status,
    expected: () => 'claimed',
  },
  {
    verb: 'case.note.v1',
    who: 'leo',
    given: claimed,
    values: () => ({ text: 'She called twice.' }),
    then: ({ state }) => state.status,
    expected: () => 'claimed',
  },
]

describe.each(places)('what takes a form, filled in $name', (place) => {
  test.each(jobs)('$verb', async ({ verb, who, given, values, then, expected }) => {
    const other = await aCase()
    const { id, message } = await aCase()
    await given?.(id)
    await world.deliverAll()
    const { person, sight } = await place.open(who, id, message)
    const form = person.sees(await person.press(sight, verb))
    expect(form.frame).toBe(place.frame)
    const sent = await person.press(form, verb, values(other.id))
    expect(then(await caseNow(id))).toEqual(expected(other.id))
    expect(sent.status).toBe(200)
    // Sent in twice, as impatient people do, it happens once and is answered as the first time.
    const before = await caseNow(id)
    const again = await person.press(form, verb, values(other.id))
    expect(again).toEqual(sent)
    expect(await caseNow(id)).toEqual(before)
  })
})
