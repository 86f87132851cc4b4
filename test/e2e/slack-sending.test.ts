import { afterEach, describe, expect, test, vi } from 'vitest'
import { Fault } from '../../src/app/fault.ts'
import type { Destination } from '../../src/app/ports/gateway.ts'
import { type Card, line } from '../../src/cards/card.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import type { FaultKind } from '../support/slack/loopback.ts'
import { ana, bo, care, caseCard, chart, crisis, draftForm, move, table } from '../support/slack/samples.ts'
import type { Message } from '../support/slack/state.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from '../support/slack/world.ts'

describe('sending to Slack', () => {
  let world: SlackWorld
  const open = async (options: WorldOptions = {}): Promise<SlackWorld> => {
    world = await slackWorld(options)
    return world
  }
  afterEach(async () => {
    await world.stop()
    expect(world.slack.state.violations).toEqual([])
  })

  const fault = async (how: FaultKind, method = 'chat.postMessage'): Promise<Fault> => {
    const { slack, platform } = world
    slack.fail(method, how)
    return faultOf(platform.gateway.post(care, caseCard()))
  }

  test.each<[string, FaultKind, object, number]>([
    ['an HTTP 500', { status: 500 }, { kind: 'unavailable', mayHaveHappened: true }, 0],
    [
      'a connection that breaks before Slack read it',
      { drop: 'before' },
      { kind: 'unavailable', mayHaveHappened: true },
      0,
    ],
    [
      'a connection that breaks after Slack did it',
      { drop: 'after' },
      { kind: 'unavailable', mayHaveHappened: true },
      1,
    ],
    ['an answer that takes ten seconds', { delayMs: 10_000 }, { kind: 'unavailable', mayHaveHappened: true }, 1],
    ['an error inside Slack', { error: 'internal_error' }, { kind: 'unavailable', mayHaveHappened: true }, 0],
    [
      'Retry-After',
      { status: 429, retryAfter: 30 },
      { kind: 'rate_limited', retryAfterMs: 30_000, mayHaveHappened: false },
      0,
    ],
    ['a revoked token', { error: 'token_revoked' }, { kind: 'unauthorized', mayHaveHappened: false }, 0],
    ['an archived channel', { error: 'is_archived' }, { kind: 'forbidden', mayHaveHappened: false }, 0],
    ['a channel the bot was removed from', { error: 'not_in_channel' }, { kind: 'forbidden' }, 0],
    ['a missing scope', { error: 'missing_scope' }, { kind: 'forbidden' }, 0],
    ['a refused argument', { error: 'invalid_arguments' }, { kind: 'invalid' }, 0],
  ])('%s is a fault the outbox understands, and one attempt', async (_, how, expected, standing) => {
    const { slack } = await open('delayMs' in how ? { patience: { postMs: 150 } } : {})
    expect(await fault(how)).toMatchObject({ ...expected, platform: 'slack' })
    expect(slack.calls('chat.postMessage')).toHaveLength(1)
    expect(slack.channel('C0CARE')).toHaveLength(standing)
  })

  test('a Slack that cannot be reached at all has certainly posted nothing', async () => {
    const { slack, platform } = await open()
    await slack.stop()
    // The first meets the connection that was open, of which nobody knows what it still carried.
    await faultOf(platform.gateway.post(care, caseCard()))
    expect(await faultOf(platform.gateway.post(care, caseCard()))).toMatchObject({
      kind: 'unavailable',
      mayHaveHappened: false,
    })
  })

  test('a fault says what to do, and nothing of the card', async () => {
    await open()
    const { message } = await fault({ error: 'not_in_channel' })
    expect(message).toContain('invite the bot')
    expect(message).toContain('C0CARE')
    expect(message).not.toContain('power bank')
  })

  test('a channel that Slack limits holds up no form', async () => {
    const { slack, platform, desk } = await open({ limits: true })
    const attempts = await Promise.allSettled(Array.from({ length: 8 }, () => platform.gateway.post(care, caseCard())))
    const limited = attempts.filter((one) => one.status === 'rejected').map(({ reason }) => reason as Fault)
    expect(limited.length).toBeGreaterThan(0)
    expect(limited.every(({ kind, retryAfterMs }) => kind === 'rate_limited' && (retryAfterMs ?? 0) > 0)).toBe(true)
    await platform.gateway.post(crisis, caseCard())
    desk.answer({ kind: 'form', form: draftForm })
    const person = world.person()
    const [message] = slack.channel('C0CRISIS')
    if (message !== undefined) await person.press(message, 'case.draft.v1')
    await vi.waitFor(() => expect(person.view()).not.toBeNull())
  })

  test('a card to a person goes by direct message, whose channel is asked for once', async () => {
    const { slack, platform } = await open()
    await platform.gateway.post(bo, caseCard({ key: 'approval:1042:2' }))
    await platform.gateway.post(bo, caseCard({ key: 'approval:1043:1' }))
    expect(slack.channel('D0BO')).toHaveLength(2)
    expect(slack.calls('conversations.open')).toHaveLength(1)
  })

  test('nothing in a message pings, unfurls or is parsed, and its metadata holds ids only', async () => {
    const { slack, platform } = await open()
    await platform.gateway.post(care, caseCard({ summary: 'Maria wrote <!channel> & https://evil.example' }))
    const [message] = slack.channel('C0CARE')
    expect(message?.text).toBe('Maria wrote &lt;!channel&gt; &amp; https://evil.example')
    expect(message?.metadata).toEqual({
      event_type: 'ventanilla_card',
      event_payload: { key: 'case:1042', version: 7 },
    })
    expect(slack.calls('chat.postMessage')[0]?.args).toMatchObject({
      unfurl_links: 'false',
      link_names: 'false',
      parse: 'none',
    })
  })

  test('history stands in the thread, an edit where the card stands', async () => {
    const { slack, platform } = await open()
    const ref = await platform.gateway.post(care, caseCard())
    await platform.gateway.post(care, caseCard({ key: 'history:1042:2', blocks: [line('Ana claimed it.')] }), {
      thread: ref,
    })
    await platform.gateway.edit(ref, caseCard({ version: 8, blocks: [line('Ana has it.')] }))
    const [message] = slack.channel('C0CARE')
    expect(slack.channel('C0CARE')).toHaveLength(1)
    expect(message?.metadata?.event_payload.version).toBe(8)
    expect(slack.thread(message?.ts ?? '')).toHaveLength(1)
  })

  describe('tables and charts', () => {
    const digest = caseCard({ key: 'digest:1', blocks: [{ kind: 'title', text: 'Yesterday' }, table(3), chart] })

    test('are Slack’s own, with the same in words', async () => {
      const { slack, platform } = await open()
      await platform.gateway.post(care, digest)
      const blocks = slack.channel('C0CARE')[0]?.blocks ?? []
      expect(blocks.map(({ type }) => type)).toEqual(expect.arrayContaining(['table', 'data_visualization']))
      expect(shownTexts(blocks).join('\n')).toContain('Monday 3, Tuesday 5')
    })

    test('are words where the workspace refuses them, which is then remembered', async () => {
      const { slack, platform } = await open({ refusesNewBlocks: true })
      await platform.gateway.post(care, digest)
      await platform.gateway.post(care, digest)
      expect(slack.calls('chat.postMessage')).toHaveLength(3)
      const words = shownTexts(slack.channel('C0CARE')[0]?.blocks).join('\n')
      expect(words).toMatch(/Nature 2 +2/)
      expect(words).toContain('Monday 3, Tuesday 5')
    })

    test('come as a picture in the thread where files may be written and charts are refused', async () => {
      const scopes = ['chat:write', 'files:write', 'users:read']
      const { slack, platform } = await open({ refusesNewBlocks: true, scopes })
      const picture = { name: 'day.png', png: new Uint8Array([137, 80, 78, 71]), alt: 'Monday 3, Tuesday 5' }
      const ref = await platform.gateway.post(care, digest, { attachments: [picture] })
      expect([...slack.state.files.values()]).toMatchObject([{ name: 'day.png', shared: ref['ts'] }])
    })

    test('lose the picture rather than post the card twice', async () => {
      const scopes = ['chat:write', 'files:write', 'users:read']
      const { slack, platform, complaints } = await open({ refusesNewBlocks: true, scopes })
      slack.fail('files.getUploadURLExternal', { status: 500 })
      const picture = { name: 'day.png', png: new Uint8Array([1]), alt: 'x' }
      await platform.gateway.post(care, digest, { attachments: [picture] })
      expect(slack.channel('C0CARE')).toHaveLength(1)
      expect(complaints.map(({ event }) => event)).toContain('slack.picture_lost')
    })
  })

  describe('a card whose answer was lost', () => {
    test('is found again by its metadata where history may be read', async () => {
      const { slack, platform } = await open({ scopes: ['chat:write', 'channels:history'] })
      slack.fail('chat.postMessage', { drop: 'after' })
      await faultOf(platform.gateway.post(care, caseCard()))
      const found = await platform.gateway.find(care, 'case:1042', slack.now() - 1_000)
      expect(found).toMatchObject({ team: 'T0TEAM', channel: 'C0CARE', ts: slack.channel('C0CARE')[0]?.ts })
    })

    /** A card that was posted twice since Slack's first answer was lost; only the second is known to stand. */
    const postedTwice = async (card: Card, to: Destination = care): Promise<{ orphan: Message; card: Message }> => {
      const { slack, platform, shown } = world
      slack.fail('chat.postMessage', { drop: 'after' })
      await faultOf(platform.gateway.post(to, card))
      expect(await platform.gateway.find(to, card.key, 0)).toBeNull()
      const ref = await platform.gateway.post(to, card)
      shown.stand(1042, ref, card.key)
      const [first, second] = slack.channel(ref['channel'] ?? '')
      if (first === undefined || second === undefined) throw new Error('two cards were to stand there')
      return { orphan: first, card: second }
    }
    const pointsTo = async (orphan: Message, card: Message): Promise<void> => {
      await vi.waitFor(() =>
        expect(shownTexts(orphan.blocks).join(' ')).toContain('Sustituida por una tarjeta más reciente.'),
      )
      expect(orphan.text).toContain('Sustituida por una tarjeta más reciente.')
      expect(orphan.blocks.map(({ type }) => type)).not.toContain('actions')
      expect(JSON.stringify(orphan.blocks)).toContain(card.ts.replace('.', ''))
    }

    test.each([
      ['that was refused', { kind: 'refused', text: 'Leo has it.' }],
      ['that did something', { kind: 'done', text: 'You have case 1042.' }],
    ] as const)('is replaced by a newer one, and points to it after a press %s', async (_, answer) => {
      const { desk } = await open()
      const { orphan, card } = await postedTwice(caseCard())
      desk.answer(answer)
      await world.person().press(orphan, 'case.claim.v1')
      expect(desk.pressed).toHaveLength(1)
      await pointsTo(orphan, card)
      await world.person().press(card, 'case.claim.v1')
      await world.person().press(card, 'case.triage.v1')
      expect(card.edits).toBe(0)
    })

    test('keeps what is written below it as a note on its case', async () => {
      const { desk } = await open()
      const { orphan, card } = await postedTwice(caseCard())
      await world.person().press(orphan, 'case.claim.v1')
      await pointsTo(orphan, card)
      await world.person().mention('She called again.', { threadTs: orphan.ts })
      await vi.waitFor(() =>
        expect(desk.pressed.at(-1)).toMatchObject({
          action: 'case.note.v1',
          target: { caseId: 1042 },
          values: { text: 'She called again.' },
        }),
      )
      expect(desk.said).toEqual([])
    })

    test('says where to write what is written below it before anybody has pressed it, and keeps nothing', async () => {
      const { desk, shown, slack } = await open()
      const { orphan, card } = await postedTwice(caseCard())
      shown.sentAgain(1042, { team: 'T0TEAM', channel: 'C0CARE', ts: card.ts })
      const ana = world.person()
      await ana.mention('Case closed, she says.', { threadTs: orphan.ts })
      await vi.waitFor(() => expect(ana.told().join()).toContain('No se ha guardado nada'))
      expect(ana.told().join()).toContain('1042')
      expect(JSON.stringify(slack.state.ephemerals)).toContain(card.ts.replace('.', ''))
      expect([desk.said, desk.pressed]).toEqual([[], []])
      expect(orphan.edits).toBe(0)
    })

    test('says that nothing is kept below it where nobody can tell which case it was', async () => {
      const { desk, shown } = await open()
      const { orphan, card } = await postedTwice(caseCard())
      for (const id of [1042, 1043]) shown.sentAgain(id, { team: 'T0TEAM', channel: 'C0CARE', ts: card.ts })
      desk.answerTyped({ kind: 'show', card: caseCard({ key: 'help' }) })
      const ana = world.person()
      await ana.mention('She called again.', { threadTs: orphan.ts })
      await vi.waitFor(() => expect(ana.told().join()).toContain('No se ha guardado nada'))
      expect(desk.pressed).toEqual([])
      // What is a command stays one, and whoever asks for help gets it.
      await ana.mention('help', { threadTs: orphan.ts })
      await vi.waitFor(() => expect(ana.told()).toHaveLength(2))
      expect(ana.told()[1]).not.toContain('No se ha guardado')
      desk.answerTyped({ kind: 'done', text: 'Your queue is empty.' })
      await ana.mention('queue', { threadTs: orphan.ts })
      await vi.waitFor(() => expect(ana.told().at(-1)).toBe('Your queue is empty.'))
    })

    test('points to the card it was, not to another one of its case', async () => {
      const { shown, platform } = await open()
      const { orphan, card } = await postedTwice(caseCard())
      const request = caseCard({ key: 'approval:1042:1' })
      const inThread = await platform.gateway.post(care, request, { thread: { ts: card.ts } })
      shown.stand(1042, inThread, request.key)
      await world.person().press(orphan, 'case.claim.v1')
      await pointsTo(orphan, card)
    })

    test('points to the newer one as a request for approval, too', async () => {
      await open()
      const request = caseCard({ key: 'approval:1042:2', actions: [move('case.approve.v1')] })
      const { orphan, card } = await postedTwice(request, bo)
      await world.person({ id: 'U0BO' }).press(orphan, 'case.approve.v1')
      await vi.waitFor(() => expect(shownTexts(orphan.blocks).join(' ')).toContain('Replaced by a newer card.'))
      expect(card.edits).toBe(0)
    })

    test('points to the newer one as a request below its card, too', async () => {
      const { slack, platform, shown } = await open()
      const root = await platform.gateway.post(care, caseCard())
      shown.stand(1042, root)
      const request = caseCard({ key: 'approval:1042:2', actions: [move('case.approve.v1')] })
      slack.fail('chat.postMessage', { drop: 'after' })
      await faultOf(platform.gateway.post(care, request, { thread: root }))
      expect(await platform.gateway.find(care, request.key, 0, root)).toBeNull()
      shown.stand(1042, await platform.gateway.post(care, request, { thread: root }), request.key)
      const [orphan, card] = slack.thread(root['ts'] ?? '')
      if (orphan === undefined || card === undefined) throw new Error('two requests were to stand there')
      await world.person({ id: 'U0BO' }).press(orphan, 'case.approve.v1')
      await vi.waitFor(() => expect(JSON.stringify(orphan.blocks)).toContain(card.ts.replace('.', '')))
      expect(orphan.blocks.map(({ type }) => type)).not.toContain('actions')
      await world.person({ id: 'U0BO' }).press(card, 'case.approve.v1')
      expect(card.edits).toBe(0)
    })

    test('is known by its buttons where Slack sends no metadata with a press', async () => {
      await open()
      const { orphan, card } = await postedTwice(caseCard())
      await world.person().press({ ...orphan, metadata: null }, 'case.claim.v1')
      await pointsTo(orphan, card)
    })

    test('is not looked for behind what only the presser sees', async () => {
      const { slack, complaints, platform, shown } = await open()
      shown.stand(1042, await platform.gateway.post(care, caseCard()))
      const [card] = slack.channel('C0CARE')
      if (card === undefined) throw new Error('a card was to stand there')
      await world.person().press({ ...card, ts: '1795341600.000001', metadata: null }, 'case.claim.v1', true)
      expect([slack.calls('chat.update'), complaints]).toEqual([[], []])
    })
  })

  test('several workspaces and a channel without its workspace are a matter for the policy', async () => {
    await open({ workspaces: 'many' })
    const { installations, platform, slack } = world
    for (const id of ['T0TEAM', 'T0MORE']) await installations.save(installationOf(id, slack.team(id).token))
    expect(await faultOf(platform.gateway.post(care, caseCard()))).toMatchObject({ kind: 'invalid' })
    await platform.gateway.post({ ...care, id: 'T0TEAM/C0CARE' }, caseCard())
    expect(slack.channel('C0CARE')).toHaveLength(1)
  })

  test('a person without Slack’s leave to be written to is reported, not retried', async () => {
    const { platform } = await open()
    expect(await faultOf(platform.gateway.post({ ...ana, id: 'U0GONE' }, caseCard()))).toMatchObject({
      kind: 'forbidden',
    })
  })
})

const installationOf = (id: string, botToken: string) => ({
  id,
  teamId: id,
  enterpriseId: null,
  teamName: null,
  appId: null,
  botId: 'B',
  botUserId: 'U',
  scopes: ['chat:write'],
  botToken,
  refreshToken: null,
  expiresAt: null,
  installedBy: null,
  installedAt: 0 as never,
})

const faultOf = async (attempt: Promise<unknown>): Promise<Fault> => {
  const outcome = await attempt.then(
    () => null,
    (error: unknown) => error,
  )
  if (!(outcome instanceof Fault)) throw new Error('a Fault was to be thrown', { cause: outcome })
  return outcome
}
