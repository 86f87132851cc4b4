import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Bot, startBot } from '../support/bot.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { type PolicyFolder, policyFolder, withoutTeams } from '../support/policy-folder.ts'
import { ingest, newSecret } from '../support/signed-ingest.ts'
import { parsedTexts, shownTexts } from '../support/slack/block-rules.ts'
import { type LoopbackSlack, startSlack } from '../support/slack/loopback.ts'
import { httpLine, type Person, personIn } from '../support/slack/person.ts'
import { type Block, type Message, newTeam, type ShownView } from '../support/slack/state.ts'

/** Every move there is, made in Slack by people of both languages, on cases whose every word is hostile. */
describe('every move in Slack', () => {
  const secret = newSecret()
  let folder: PolicyFolder
  let fresh: FreshDatabase
  let slack: LoopbackSlack
  let bot: Bot
  let cases: readonly number[] = []

  beforeAll(async () => {
    folder = await policyFolder((example) => `${withoutTeams(example)}\ndelivery: { paceMs: 10 }\n`)
    fresh = await freshDatabase({ max: 2 })
    slack = await startSlack()
    slack.addTeam(newTeam('T0TEAM'))
    bot = await startBot(['start'], {
      DATABASE_URL: fresh.url,
      VENTANILLA_POLICY: folder.file,
      INGEST_SECRET: secret,
      HOST: '127.0.0.1',
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.team().token,
      SLACK_SIGNING_SECRET: slack.signingSecret,
    })
    const { status } = await ingest(bot.url, secret, {
      mentions: Array.from({ length: 7 }, (_, index) => mention(index)),
    })
    expect(status).toBe(202)
    await until(() => expect(cards()).toHaveLength(7))
    cases = cards()
      .map(({ metadata }) => Number(metadata?.event_payload.key.slice('case:'.length)))
      .sort((one, other) => one - other)
  })
  afterAll(async () => {
    await bot.stop()
    await slack.stop()
    await fresh.drop()
    await folder.remove()
  })

  /** Whatever was done: nothing of what strangers wrote is alive anywhere. */
  afterEach(async () => {
    const { messages, ephemerals, views, homes, violations } = slack.state
    await person('U0ANA').openHome()
    const everywhere = [
      ...messages.map(({ blocks }) => blocks),
      ...ephemerals.map(({ blocks }) => blocks),
      ...[...views.values()].map(({ view }) => view.blocks),
      ...[...homes.values()].map(({ blocks }) => blocks),
    ]
    expect(shownTexts(everywhere).filter((text) => text.includes('<!channel>')).length).toBeGreaterThan(7)
    expect(everywhere.flatMap(parsedTexts)).toEqual([])
    const links = JSON.stringify(everywhere).match(/"url":"[^"]*"/g) ?? []
    expect(links.filter((link) => /evil/.test(link))).toEqual([])
    expect([...messages, ...ephemerals].filter(({ text }) => /<[!@#h]/.test(text) || text === '')).toEqual([])
    expect(JSON.stringify(everywhere)).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(Math.max(...messages.map(({ blocks }) => JSON.stringify(blocks).length))).toBeLessThanOrEqual(12_000)
    expect(violations).toEqual([])
  })

  const mention = (index: number): object => ({
    id: `m${index}`,
    text: `${hostile} The power bank caught fire in the cabin and burned my daughter. I have called my lawyer. ${'and more '.repeat(1_000)}`,
    publishedAt: new Date().toISOString(),
    lang: 'en',
    conversationId: `c${index}`,
    url: `https://x.example/${index}|evil`,
    author: { id: `a${index}`, handle: `maria${index}<!here>`, name: hostile, followers: 48_200, verified: true },
  })
  const until = (look: () => void): Promise<void> => vi.waitFor(look, { interval: 10, timeout: 20_000 })
  const said = (shown: { readonly blocks: readonly unknown[] } | undefined): string =>
    shownTexts(shown?.blocks).join('\n')
  const person = (id: string): Person => personIn(slack, httpLine(slack, bot.url), { id })
  const only = <Value>(value: Value | null | undefined): Value => {
    if (value == null) throw new Error('there is none')
    return value
  }
  const cards = (): readonly Message[] =>
    slack.state.messages.filter(
      ({ channel, metadata }) => channel.startsWith('C') && metadata?.event_payload.key.startsWith('case:') === true,
    )
  const cardOf = (caseId: number): Message =>
    only(cards().find(({ metadata }) => metadata?.event_payload.key === `case:${caseId}`))
  const requestTo = (channel: string, key: string): Message | undefined =>
    slack.state.messages.find((one) => one.channel === channel && one.metadata?.event_payload.key === key)

  /** What only they are told in answer to this. */
  const toldAfter = async (who: Person, deed: () => Promise<void>): Promise<string> => {
    const before = who.told().length
    await deed()
    await until(() => expect(who.told().length).toBeGreaterThan(before))
    return who.told().slice(before).join('\n')
  }
  const fill = async (
    who: Person,
    message: Message,
    action: string,
    typed: Record<string, string>,
  ): Promise<string> => {
    await who.press(message, action)
    await until(() => expect(who.view()?.view.callback_id).toBe(action))
    const view: ShownView = only(who.view())
    const told = await toldAfter(who, () => who.submit(view, typed))
    expect(view.open).toBe(false)
    return told
  }
  const isOn = (message: Message, words: string): Promise<void> => until(() => expect(said(message)).toContain(words))

  test('leads a case from its opening to an answer posted by hand, each deciding where they are', async () => {
    const [ana, bo] = [person('U0ANA'), person('U0BO')]
    const [caseId = 0] = cases
    const card = cardOf(caseId)
    expect(await toldAfter(ana, () => ana.press(card, 'case.claim.v1'))).toContain('es tuyo')
    await isOn(card, 'Lo tiene Ana Ruiz.')
    const leo = person('U0LEO')
    expect(await toldAfter(leo, () => leo.press(card, 'case.triage.v1'))).toContain('Ana Ruiz')
    await fill(ana, card, 'case.triage.v1', { nature: 'safety', severity: 'critical', route: 'public_reply' })
    await fill(ana, card, 'case.note.v1', { text: hostile })
    await fill(ana, card, 'case.draft.v1', { text: `${hostile} first`, submit: 'true' })
    await until(() => expect(requestTo('D0BO', `approval:${caseId}:1`)).toBeDefined())
    await isOn(card, 'pendiente de aprobación')
    expect(await toldAfter(ana, () => ana.press(card, 'case.approve.v1'))).toContain('otra persona')
    await fill(bo, only(requestTo('D0BO', `approval:${caseId}:1`)), 'case.request_changes.v1', { text: hostile })
    await isOn(card, 'Lo tiene Ana Ruiz')
    await fill(ana, card, 'case.draft.v1', { text: 'Sorry, and thank you.', submit: 'true' })
    await until(() => expect(requestTo('D0BO', `approval:${caseId}:2`)).toBeDefined())
    await until(() => expect(requestTo('C0CRISIS', `approval:${caseId}:2`)).toBeDefined())
    const [direct, inThread] = [
      requestTo('D0BO', `approval:${caseId}:2`),
      requestTo('C0CRISIS', `approval:${caseId}:2`),
    ]
    expect(said(direct)).toContain('Changes since draft 1')
    expect(only(inThread).threadTs).toBe(card.ts)
    // Bo is asked; everybody else reads in the thread, in the channel's language, whose yes is missing.
    expect(said(direct)).toContain(`Ana Ruiz asks you to approve draft 2 of case ${caseId}.`)
    expect(said(inThread)).toContain(
      `El borrador 2 del caso ${caseId}, de Ana Ruiz, necesita la aprobación de: supervisión.`,
    )
    expect(said(inThread)).not.toContain('te pide')
    // Decided in the thread, it is decided in the direct message and on the card.
    await bo.press(only(inThread), 'case.approve.v1')
    await isOn(only(direct), 'Draft 2 was approved by Bo Lind.')
    expect(JSON.stringify(only(direct).blocks)).not.toContain('case.approve.v1')
    await isOn(card, 'Aprobado por Bo Lind')
    expect(
      await toldAfter(bo, () => bo.press({ ...only(direct), blocks: approving(caseId) }, 'case.approve.v1')),
    ).not.toBe('')
    await fill(ana, card, 'case.mark_published.v1', { url: 'https://x.example/answer' })
    await until(() => expect(JSON.stringify(card.blocks)).toContain('https://x.example/answer'))
    const thread = slack.thread(card.ts).map(said).join('\n')
    expect(thread).toContain('Nota de Ana Ruiz')
  })

  test('makes the side moves, and tells of each in the thread', async () => {
    const [ana, leo, bo] = [person('U0ANA'), person('U0LEO'), person('U0BO')]
    const [, second = 0, third = 0, fourth = 0, fifth = 0] = cases
    await fill(ana, cardOf(second), 'case.assign.v1', { to: 'leo' })
    await isOn(cardOf(second), 'Lo tiene Leo Park')
    await fill(leo, cardOf(second), 'case.snooze.v1', { for: 'hour' })
    await fill(leo, cardOf(second), 'case.escalate.v1', { text: hostile })
    await leo.press(cardOf(second), 'case.mute_nags.v1')
    await until(() => expect(said(cardOf(second))).toContain('Reactivar avisos'))
    await fill(leo, cardOf(second), 'case.link_customer.v1', {
      id: '77',
      name: hostile,
      tier: 'gold',
      trend: 'growing',
    })
    expect(await toldAfter(leo, () => leo.press(cardOf(second), 'case.release.v1'))).toContain('queue')
    expect(await toldAfter(ana, () => ana.press(cardOf(third), 'case.do_not_engage.v1'))).toContain('Bo Lind')
    await fill(bo, cardOf(third), 'case.do_not_engage.v1', { text: hostile })
    await isOn(cardOf(third), 'no intervenir')
    await fill(ana, cardOf(fourth), 'case.merge.v1', { into: String(second) })
    await isOn(cardOf(fourth), String(second))
    await fill(ana, cardOf(fifth), 'case.close.v1', { why: 'not_risky', text: hostile })
    await isOn(cardOf(fifth), 'Reabrir')
    await ana.press(cardOf(fifth), 'case.reopen.v1')
    await isOn(cardOf(fifth), 'Me encargo')
    for (const action of ['case.why.v1', 'case.history.v1']) {
      const before = slack.state.views.size
      await ana.press(cardOf(fifth), action)
      await until(() => expect(slack.state.views.size).toBeGreaterThan(before))
    }
  })

  test('takes what people type in either language, and answers in their own', async () => {
    const typed = async (who: Person, text: string): Promise<string> => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      await toldAfter(who, () => who.type(escaped))
      return said(slack.state.ephemerals.findLast((one) => one.user === who.id))
    }
    const [ana, leo, nobody] = [person('U0ANA'), person('U0LEO'), person('U0NEW')]
    const number = only(cases.at(-1))
    for (const text of [`caso ${number}`, `case ${number}`, `#${number}`, String(number)])
      expect(await typed(ana, text)).toContain(`caso ${number}`)
    expect(await typed(leo, `caso ${number}`)).toContain(`case ${number}`)
    expect(await typed(leo, 'cola')).toContain('The queue of Leo Park')
    expect(await typed(ana, 'queue')).toContain('La cola de Ana Ruiz')
    expect(await typed(leo, `find ${hostile}`)).toContain('cases for')
    expect(await typed(ana, 'pausa 30m')).toContain('30 min')
    expect(await typed(ana, 'seguir')).toContain('activos')
    expect(await typed(ana, 'pause forever')).toContain('pausa 30m')
    expect(await typed(leo, 'digest')).toContain('Digest of')
    expect(await typed(ana, 'ayuda')).toContain('/ventanilla caso 1042')
    expect(await typed(leo, hostile)).toContain('/ventanilla case 1042')
    expect(await typed(leo, 'x'.repeat(8_000))).toContain('/ventanilla case 1042')
    expect(await typed(leo, 'case 99999999')).toContain('99999999')
    expect(await typed(nobody, 'queue')).toContain('Kim Osei')
  })
})

const hostile =
  '<!channel> <@U0ANA> <https://evil.example|bank> *b* \u202eevil\u202c & &lt;b&gt; https://evil.example/x'

/** The button of a request as it stood before it was decided: somebody’s screen may be old. */
const approving = (caseId: number): Block[] => [
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: 'case.approve.v1',
        value: `c${caseId}.v1.r2`,
        text: { type: 'plain_text', text: 'x' },
      },
    ],
  },
]
