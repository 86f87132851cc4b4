import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Gateway } from '../../src/app/ports/gateway.ts'
import type { CaseId, Platform } from '../../src/domain/ids.ts'
import type { Policy } from '../../src/domain/policy.ts'
import { hourMs } from '../../src/domain/time.ts'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { chatsOver, only } from '../support/chats.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type LlmEndpoint, says, startEndpoint } from '../support/llm-endpoint.ts'
import { examplePolicy } from '../support/policy.ts'
import { scoredAssessor } from '../support/scored-assessor.ts'
import { type SlackWorld, slackWorld } from '../support/slack/world.ts'
import { careChannel, crisisChannel, team, teamInstalled } from '../support/teams/activities.ts'
import { startTeams, type TeamsWorld } from '../support/teams/world.ts'
import { aWorld, type World } from '../support/world.ts'

/** What staff teach, link and ask of a model, pressed in Slack and in Teams over one real desk and database. */
let db: FreshDatabase
let endpoint: LlmEndpoint
let world: World
let slack: SlackWorld<World['desk']>
let teams: TeamsWorld<World['desk']>

beforeAll(async () => {
  db = await freshDatabase()
  endpoint = await startEndpoint()
})
afterAll(async () => {
  await endpoint.close()
  await db.drop()
})
beforeEach(async () => {
  await db.sql`truncate storms, storm_members, mentions, engagement_samples, cases, case_events, cards, deliveries, queues, settings, customers,
    customer_authors, feedback, learned_groups, left_out, card_counts, model_answers, model_days, platform_users, teams_conversations, teams_people,
    staff_settings restart identity`
  endpoint.answers({ status: 500 })
  await open()
})
const open = async (policy: Policy = examplePolicy()): Promise<void> => {
  world = aWorld(db, {
    policy,
    platforms: ['slack', 'teams'],
    assessor: scoredAssessor,
    llm: endpoint,
  })
  slack = await slackWorld({
    desk: world.desk,
    scopes: ['chat:write', 'im:write', 'users:read', 'channels:read', 'groups:read'],
  })
  let nowMs = 0
  teams = await startTeams({
    desk: world.desk,
    conversations: conversationStore(db.sql),
    nowMs: () => (nowMs += 10_000),
  })
  const gateways = world.gateways as Map<Platform, Gateway>
  gateways.set('slack', slack.platform.gateway)
  gateways.set('teams', teams.platform.gateway)
  const { connector } = teams
  connector.team(team, [{ id: careChannel }, { id: crisisChannel }])
  for (const id of ['ana', 'leo', 'bo', 'luz', 'kim']) connector.person({ id: `29:${id}`, aadObjectId: `object-${id}` })
  await teams.send(teamInstalled(connector.serviceUrl))
  await vi.waitUntil(async () => (await teams.conversations.conversation(careChannel)) !== null, { timeout: 10_000 })
}
const close = async (): Promise<void> => {
  await Promise.all([slack.stop(), teams.stop()])
  expect(slack.slack.state.violations).toEqual([])
}
afterEach(close)

const hear = async (text: string, id: string): Promise<{ id: CaseId; card: RegExp }> => {
  const before = new Set(await world.hear())
  const after = await world.hear({ id, text, publishedAt: new Date(world.now()).toISOString() })
  await world.deliverAll()
  const opened = only(after.find((one) => !before.has(one)))
  return { id: opened, card: new RegExp(`cas[eo] ${opened}\\b`) }
}
/** Cards at 60 % of which nine in ten were no complaint. */
const taught = async (): Promise<void> => {
  for (let index = 0; index < 40; index += 1) {
    const ids = await world.hear({
      id: `t${index}`,
      text: '60 % lost suitcase',
      publishedAt: new Date(world.now()).toISOString(),
    })
    world.pass(3 * hourMs)
    const why = index % 10 === 0 ? 'resolved' : 'not_risky'
    await world.press(index % 2 === 0 ? 'bo' : 'leo', 'case.close.v1', only(ids.at(-1)), { why })
  }
  await world.learn()
}

describe.each(
  chatsOver(
    () => slack,
    () => teams,
  ),
)('in $name', (chat) => {
  test('an author is linked to a customer at the card, and value, severity and route follow on it', async () => {
    const { card } = await hear('95 % lost suitcase', '1')
    expect(chat.card(card)).toMatch(/MEDIUM|MEDIO/)
    await chat.press('leo', card, 'case.link_customer.v1', { id: 'C-77', tier: 'platinum', billing: '90,000' })
    await world.deliverAll()
    expect(chat.card(card)).toMatch(/HIGH|ALTO/)
    expect(chat.card(card)).toMatch(/93/)
    expect(chat.card(card)).toMatch(/llamar al cliente|call the customer/)
  })

  test('a reply is suggested from saved replies without personal data, marked, and sent by nobody', async () => {
    const text = '95 % lost suitcase. I am Pedro Gómez, +34 600 123 456, pedro@mail.example'
    const { id, card } = await hear(text, '1')
    endpoint.answers(says({ reply: 'Hi {author}, we are sorry about your baggage.' }))
    await chat.press('leo', card, 'case.suggest.v1')
    await world.deliverAll()
    const request = JSON.stringify(endpoint.asked.filter(({ form }) => form === 'suggest_reply').at(-1)?.messages)
    expect(request).toContain('Could you send us your booking reference in private?')
    expect(request).not.toMatch(/Pedro|600 123|mail\.example|handle_1/)
    expect(chat.direct('leo')).toContain('nothing is sent before a person has taken it over')
    const form = await chat.press('leo', card, 'case.draft.v1', { submit: 'true' })
    expect(form).toContain('as the model suggests it')
    await world.deliverAll()
    const one = only(await world.state(id))
    expect(one.revisions).toMatchObject([{ by: 'leo', suggested: true }])
    expect(one.state.status).not.toBe('publishing')
    expect(chat.card(card)).toMatch(/suggest|sugeri|sugir/i)
    expect(world.replies).toEqual([])
  })

  test.each([
    ['down', { status: 503 }, {}, 'the model failed'],
    ['slow', 'silence', { deadlineMs: 200 }, 'did not answer in time'],
    ['out of budget', { status: 500 }, { callsPerDay: 0 }, 'budget for today is used up'],
    ['talking', { content: 'Of course! Here is your reply.' }, {}, 'could not be used'],
    ['injected', says({ reply: 'Log in at https://evil.example, @handle_1' }), {}, 'could not be used'],
  ] as const)('a model that is %s says so to whoever asked, and the case goes on', async (_name, how, rules, words) => {
    await close()
    const policy = examplePolicy()
    const model = { ...policy.assessment.model, ...rules }
    await open({ ...policy, assessment: { ...policy.assessment, model } })
    const { id, card } = await hear('95 % lost suitcase', '1')
    endpoint.answers(how)
    await chat.press('leo', card, 'case.suggest.v1')
    for (let round = 0; round < 4; round += 1) {
      await world.deliverAll()
      world.pass(60_000)
    }
    await vi.waitUntil(() => chat.direct('leo') !== '', { timeout: 10_000 })
    expect(chat.direct('leo')).toContain(words)
    expect(chat.direct('leo')).not.toContain('evil.example')
    await chat.press('leo', card, 'case.draft.v1', { text: 'We are sorry.', submit: 'false' })
    expect(only(await world.state(id)).revisions).toHaveLength(1)
  })

  test('an admin reads what was learned, undoes a decision, freezes it and rolls it back', async () => {
    await taught()
    const [overview, group, undone, frozen, rolledBack] = await chat.follow(
      'kim',
      'learned',
      'learned.show.v1',
      'learned.undo.v1',
      'learned.freeze.v1',
      'learned.roll_back.v1',
    )
    expect(overview).toContain('40 decisions')
    expect(group).toMatch(/A score of 60\s?% counts as \d+\s?%/)
    expect(undone).toContain('39 decisions')
    expect(frozen).toMatch(/Kim Osei/)
    expect(rolledBack).toMatch(/Kim Osei/)
    expect(await world.stores.learning.inForce()).toEqual([])
  })

  test('a kind of problem that staff name otherwise is named so on later cards, shown to the admin, and undone', async () => {
    const triage = { nature: 'price', severity: 'medium', route: 'public_reply' }
    for (let index = 0; index < 30; index += 1) {
      const { id, card } = await hear('95 % lost suitcase', `n${index}`)
      expect(chat.card(card)).toMatch(/Failure|Fallo/)
      const who = index % 2 === 0 ? 'bo' : 'leo'
      // A form takes a chat its time: some are filled there, the others reach the desk without it.
      if (index % 5 === 0) await chat.press(who, card, 'case.triage.v1', triage)
      else await world.press(who, 'case.triage.v1', id, triage)
      world.pass(3 * hourMs)
    }
    await world.learn()
    const later = await hear('95 % lost suitcase', 'later')
    expect(chat.card(later.card)).toMatch(/Price or billing|Precio o cobro/)
    const [why] = await chat.see('leo', later.card, 'case.why.v1')
    expect(why).toContain('staff here name this kind of problem otherwise (learned from 30 triages)')
    // A fire is no matter of price, whatever was learned.
    const { id } = await hear('95 % the suitcase caught fire', 'fire')
    expect(await world.state(id)).toMatchObject({ nature: 'safety', severity: 'critical' })

    const [overview, group, undone] = await chat.follow('kim', 'learned', 'learned.show.v1', 'learned.undo.v1')
    expect(overview).toContain('Failure → Price or billing (30)')
    expect(group).toContain('more towards Price or billing')
    expect(undone).not.toContain('more towards')
    const last = await hear('95 % lost suitcase', 'last')
    expect(chat.card(last.card)).toMatch(/Failure|Fallo/)
  })

  test('whoever is no admin is told whom to ask about what was learned', async () => {
    const [told] = await chat.follow('leo', 'learned')
    expect(told).toContain('Kim Osei')
  })

  test('somebody who is asked about a mention that was left out makes a case of it, or says that it was right', async () => {
    await world.hear({ id: 'q1', text: '20 % lost suitcase' }, { id: 'q2', text: '10 % waiting at gate 4' })
    const mentions = await db.sql<
      { id: never; score: number }[]
    >`select id, 0.2::float8 as score from mentions order by id`
    await world.stores.learning.ask(
      mentions.map(({ id, score }) => ({
        mention: id,
        group: { brand: 'acme' as never, source: 'x' as never, language: 'en' },
        score,
        seen: 0.02,
      })),
      world.now(),
    )
    const [question, next] = await chat.follow('leo', 'review', 'learned.answer.v1')
    expect(question).toContain('lost suitcase')
    const cases = await world.hear()
    // The first button makes a case of it; the case's card stands in the question's place.
    expect(cases).toHaveLength(1)
    expect(next).toContain(`${cases[0]}`)
    expect(await world.stores.learning.countQuestions()).toBe(1)
  })

  test('what stayed below the line is read one by one in the summary of its channel, and made a case there', async () => {
    await close()
    const policy = examplePolicy()
    const posting = { missed: 1, needless: 4 }
    await open({ ...policy, assessment: { ...policy.assessment, posting } })
    await world.hear({ id: 'h1', text: '60 % lost suitcase' }, { id: 'h2', text: '50 % cold meal' })
    await world.deliverAll()
    const summary = /(propia|their own)/
    expect(chat.card(summary)).toContain('60')
    const page = await chat.see('leo', summary, 'left_out.show.v1', 'mention.make_case.v1')
    expect(page[0]).toContain('lost suitcase')
    expect(await world.hear()).toHaveLength(1)
    expect(page[1]).toMatch(/case 1001/)
  })

  test('a spike is one card, whose statement is written, sent to everybody and stopped from there', async () => {
    const about = [
      'cancelled without a word',
      'cancelled again',
      'cancelled!',
      'was cancelled. What now?',
      'cancelled, no hotel',
    ]
    await world.hear(...about.map((text, index) => ({ id: `s${index}`, text: `95 % IB3170 ${text}` })))
    await world.tendStorms()
    await world.deliverAll()
    const storm = /TORMENTA|STORM|Tormenta|Storm/
    expect(chat.card(storm)).toMatch(/5 cas[eo]s/)
    const offered = await chat.press('bo', storm, 'storm.answer.v1', {
      text: 'We rebook you all, {author}.',
      submit: 'true',
    })
    expect(offered).toContain('sorry-baggage: Hi, we are sorry')
    await world.tendStorms()
    await world.deliverAll()
    await chat.press('bo', storm, 'storm.answer.v1', { read: 'true' })
    await world.tendStorms()
    await world.deliverAll()
    expect(world.replies.map(({ reply }) => reply.reply.text)).toEqual(
      Array.from({ length: 5 }, () => 'We rebook you all.'),
    )
    expect(chat.card(storm)).toContain('Bo Lind')
    await chat.press('bo', storm, 'publishing.stop.v1')
    expect(await world.path.publishingStopped()).toBe(false)
    await chat.press('kim', storm, 'publishing.stop.v1')
    expect(await world.path.publishingStopped()).toBe(true)
    await world.tendStorms()
    await world.deliverAll()
    await chat.press('kim', storm, 'publishing.resume.v1')
    expect(await world.path.publishingStopped()).toBe(false)
  })

  test('one event in two languages is one card, and each of its people is answered in their own', async () => {
    const told = [
      ['en', 'The app is down'],
      ['en', 'app not working again'],
      ['en', 'app crashes, cannot log in'],
      ['es', 'La app no funciona'],
      ['es', 'Aplicación caída otra vez'],
    ] as const
    await world.hear(...told.map(([lang, text], index) => ({ id: `b${index}`, lang, text: `95 % ${text}` })))
    await world.tendStorms()
    await world.deliverAll()
    const storm = /TORMENTA|STORM|Tormenta|Storm/
    expect(chat.card(storm)).toMatch(/5 cas[eo]s/)
    expect(chat.card(storm)).toMatch(/En inglés, 3 abiertos|English, 3 open/)
    expect(chat.card(storm)).toMatch(/En español, 2 abiertos|Spanish, 2 open/)
    const statements = ['We are on it.', 'Estamos en ello.'] as const
    const asked = await chat.press('bo', storm, 'storm.answer.v1', { text: statements[0], submit: 'true' })
    expect(asked).toContain('in English, 3 so far')
    expect(asked).toContain('The app is down')
    const other = await chat.press('bo', storm, 'storm.answer.v1#2', { text: statements[1], submit: 'true' })
    expect(other).toContain('in Spanish, 2 so far')
    expect(other).toContain('La app no funciona')
    await world.tendStorms()
    await world.deliverAll()
    const sending = await chat.press('bo', storm, 'storm.answer.v1', { read: 'true' })
    expect(sending).toContain('2 cases in other languages are not answered by this')
    await chat.press('bo', storm, 'storm.answer.v1#2', { read: 'true' })
    await world.tendStorms()
    await world.deliverAll()
    const replies = new Map(world.replies.map(({ reply }) => [reply.mention.id, reply.reply.text]))
    expect(replies.size).toBe(world.replies.length)
    expect(replies).toEqual(new Map(told.map(([lang], index) => [`b${index}`, statements[lang === 'en' ? 0 : 1]])))
  })
})
