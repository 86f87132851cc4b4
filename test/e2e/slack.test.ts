import { afterEach, describe, expect, test, vi } from 'vitest'
import { line } from '../../src/cards/card.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import type { FaultKind } from '../support/slack/loopback.ts'
import { lastErrors } from '../support/slack/person.ts'
import { care, caseCard, draftForm, move } from '../support/slack/samples.ts'
import type { Message, ShownView } from '../support/slack/state.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from '../support/slack/world.ts'

/** The real SDKs on both sides of a real connection; the desk alone is told what to say. */
describe.each(['http', 'socket'] as const)('Slack over %s', (transport) => {
  let world: SlackWorld
  const open = async (options: WorldOptions = {}): Promise<SlackWorld> => {
    world = await slackWorld({ transport, ...options })
    return world
  }
  afterEach(async () => {
    await world.stop()
    expect(world.slack.state.violations).toEqual([])
  })

  const posted = async (card = caseCard()): Promise<Message> => {
    await world.platform.gateway.post(care, card)
    return only(world.slack.channel('C0CARE').slice(-1))
  }

  describe('a press', () => {
    test('reaches the desk with what the button was about, and is answered to the presser alone', async () => {
      const { desk } = await open()
      const message = await posted()
      desk.answer({ kind: 'done', text: 'You have case 1042.' })
      const ana = world.person()
      await ana.press(message, 'case.claim.v1')
      expect(desk.pressed).toMatchObject([
        {
          action: 'case.claim.v1',
          target: { caseId: 1042, version: 7 },
          values: null,
          by: { platform: 'slack', userId: 'U0ANA', aliases: ['T0TEAM/U0ANA'] },
        },
      ])
      await eventually(() => expect(ana.told()).toEqual(['You have case 1042.']))
      expect(world.slack.channel('C0CARE')).toHaveLength(1)
    })

    test('in the menu is a press like any other', async () => {
      const { desk } = await open()
      await world.person().press(await posted(), 'case.history.v1')
      expect(desk.pressed).toMatchObject([{ action: 'case.history.v1', target: { caseId: 1042, version: 7 } }])
    })

    test('that is refused says why, with nothing in the words coming alive', async () => {
      const { desk } = await open()
      desk.answer({ kind: 'refused', text: 'Leo <!channel> has it.' })
      const ana = world.person()
      await ana.press(await posted(), 'case.claim.v1')
      await eventually(() => expect(ana.told()).toEqual(['Leo &lt;!channel&gt; has it.']))
    })

    test('delivered twice carries the same key', async () => {
      const { desk, slack } = await open()
      const message = await posted()
      await world.person().press(message, 'case.claim.v1')
      await world.person().press(message, 'case.claim.v1')
      // Two people’s counters in the double start alike: the same press, told twice.
      expect(desk.pressed[0]?.requestKey).toBe(desk.pressed[1]?.requestKey)
      await world.person({ id: 'U0LEO' }).press(message, 'case.claim.v1')
      expect(desk.pressed[2]?.requestKey).not.toBe(desk.pressed[0]?.requestKey)
      expect(slack.state.violations).toEqual([])
    })

    test('of two buttons of one kind is told apart', async () => {
      const { desk } = await open()
      const target = (caseId: number) => ({ target: { caseId: caseId as never } })
      const message = await posted(
        caseCard({ actions: [move('case.open.v1', target(7)), move('case.open.v1', target(8))], menu: [] }),
      )
      await world.person().press(message, 'case.open.v1#2')
      expect(desk.pressed).toMatchObject([{ action: 'case.open.v1', target: { caseId: 8 } }])
    })

    test('of a button we no longer know is answered', async () => {
      const { desk } = await open()
      const message = await posted()
      const old = JSON.parse(JSON.stringify(message).replaceAll('case.claim.v1', 'case.claim.v0')) as Message
      const ana = world.person()
      await ana.press(old, 'case.claim.v0')
      await eventually(() => expect(ana.told()[0]).toContain('versión anterior'))
      expect(desk.pressed).toEqual([])
    })

    test('by somebody of another company is refused, in a channel shared with them', async () => {
      const { desk } = await open()
      const stranger = world.person({ homeTeamId: 'T0ELSE' })
      await stranger.press(await posted(), 'case.claim.v1')
      await eventually(() => expect(stranger.told()[0]).toContain('Acme Air'))
      expect(desk.pressed).toEqual([])
    })

    test('that fails in our own code is answered all the same', async () => {
      const { desk, complaints } = await open()
      desk.answer(() => {
        throw new TypeError('a defect')
      })
      const ana = world.person()
      await ana.press(await posted(), 'case.claim.v1')
      await eventually(() => expect(ana.told()[0]).toContain('No se ha cambiado nada'))
      expect(complaints.map(({ event }) => event)).toContain('slack.desk_failed')
    })

    test('that takes long is acknowledged in time, and answered when it is done', async () => {
      const { desk } = await open({ patience: { deskMs: 30 } })
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = world.person()
      await ana.press(await posted(), 'case.claim.v1')
      expect(ana.told()).toEqual([])
      desks.release({ kind: 'done', text: 'You have it.' })
      await eventually(() => expect(ana.told()).toEqual(['You have it.']))
    })

    test('falls back to an ephemeral message where the response URL is refused', async () => {
      const { slack, desk } = await open()
      desk.answer({ kind: 'refused', text: 'No.' })
      slack.fail('response_url', { status: 500 })
      const ana = world.person()
      await ana.press(await posted(), 'case.claim.v1')
      await eventually(() => expect(slack.state.ephemerals).toMatchObject([{ via: 'postEphemeral', user: 'U0ANA' }]))
    })
  })

  describe('a form', () => {
    const opened = async (): Promise<ShownView> => {
      world.desk.answer({ kind: 'form', form: draftForm })
      const ana = world.person()
      await ana.press(await posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      return only([ana.view()])
    }

    test('opens with what it is about, and brings back what was filled in', async () => {
      await open()
      const view = await opened()
      expect(view.view.callback_id).toBe('case.draft.v1')
      expect(shownTexts(view.view.blocks).join('\n')).toContain('The power bank caught fire.')
      world.desk.answer({ kind: 'done', text: 'Saved.' })
      const ana = world.person()
      await ana.submit(view, { text: 'We are sorry.\n<b>Truly</b>', saved: 'sorry-baggage' })
      expect(world.desk.pressed.at(-1)).toMatchObject({
        action: 'case.draft.v1',
        target: { caseId: 1042, version: 7 },
        values: { text: 'We are sorry.\n<b>Truly</b>', saved: 'sorry-baggage', submit: 'true' },
      })
      expect(ana.view()).toBeNull()
      await eventually(() => expect(ana.told()).toEqual(['Saved.']))
    })

    test('stays open with errors beside their fields', async () => {
      await open()
      const view = await opened()
      world.desk.answer({ kind: 'invalid', errors: { text: 'Too long by 20.', '': 'And the case moved on.' } })
      await world.person().submit(view, { text: 'x' })
      expect(lastErrors.get(view.id)).toEqual({ text: 'Too long by 20.\nAnd the case moved on.' })
      expect(view.open).toBe(true)
    })

    test('that is refused stays open, with the reason above and what was typed below', async () => {
      await open()
      const view = await opened()
      world.desk.answer({ kind: 'refused', text: 'Leo wrote revision 3 meanwhile.' })
      await world.person().submit(view, { text: 'My careful words.' })
      expect(view.open).toBe(true)
      expect(shownTexts(view.view.blocks)[0]).toContain('Leo wrote revision 3 meanwhile.')
      expect(JSON.stringify(view.view.blocks)).toContain('"initial_value":"My careful words."')
      // Sent in again it is the same form, and the sentence does not pile up.
      await world.person().submit(view)
      expect(world.desk.pressed.at(-1)?.values).toMatchObject({ text: 'My careful words.' })
      expect(shownTexts(view.view.blocks).filter((text) => text.includes('revision 3'))).toHaveLength(1)
    })

    test('sent in twice alike has one key, and another key when it was changed', async () => {
      await open()
      const view = await opened()
      world.desk.answer({ kind: 'invalid', errors: { text: 'No.' } })
      const ana = world.person()
      await ana.submit(view, { text: 'one' })
      await ana.submit(view, { text: 'one' })
      await ana.submit(view, { text: 'two' })
      const [first, second, third] = world.desk.pressed.slice(-3).map(({ requestKey }) => requestKey)
      expect(second).toBe(first)
      expect(third).not.toBe(first)
    })

    test('that is slow to come shows “one moment” within the life of its trigger, then itself', async () => {
      const { desk, slack } = await open({ patience: { deskMs: 30 } })
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = world.person()
      await ana.press(await posted(), 'case.draft.v1')
      await eventually(() => expect(shownTexts(ana.view()?.view.blocks)).toEqual(['Un momento…']))
      slack.wait(10_000)
      desks.release({ kind: 'form', form: draftForm })
      await eventually(() => expect(ana.view()?.view.callback_id).toBe('case.draft.v1'))
    })

    test('that is slow to be taken shows “one moment”, then what came of it', async () => {
      const { desk } = await open({ patience: { deskMs: 30 } })
      const view = await opened()
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = world.person()
      await ana.submit(view, { text: 'Words that must not be lost.' })
      expect(shownTexts(view.view.blocks)).toEqual(['Un momento…'])
      desks.release({ kind: 'invalid', errors: { text: 'Too long.' } })
      await eventually(() => expect(shownTexts(view.view.blocks)[0]).toContain('Too long.'))
      expect(JSON.stringify(view.view.blocks)).toContain('Words that must not be lost.')
    })

    test('whose trigger has died is not lost in silence', async () => {
      const { desk, slack } = await open()
      desk.answer(() => {
        slack.wait(4_000)
        return { kind: 'form', form: draftForm }
      })
      const ana = world.person()
      await ana.press(await posted(), 'case.draft.v1')
      await eventually(() => expect(ana.told()[0]).toContain('Vuelve a pulsar'))
    })

    test('longer than Slack’s inputs hold comes back byte for byte', async () => {
      await open()
      const text = `${'A long and careful answer. '.repeat(300)}the end`
      world.desk.answer({
        kind: 'form',
        form: {
          ...draftForm,
          fields: [{ kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength: 10_000, value: text }],
        },
      })
      const ana = world.person()
      await ana.press(await posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      await ana.submit(only([ana.view()]))
      expect(world.desk.pressed.at(-1)?.values?.['text']).toBe(text)
    })
  })

  test('a text that fills Slack’s input can be gone on with in another, up to the network’s own limit', async () => {
    await open()
    const labels = (view: ShownView) =>
      (view.view.blocks as unknown as { type: string; label?: { text: string } }[]).flatMap(({ type, label }) =>
        type === 'input' ? [label?.text] : [],
      )
    const edit = async (value: string, maxLength = 10_000): Promise<ShownView> => {
      world.desk.answer({
        kind: 'form',
        form: {
          ...draftForm,
          fields: [{ kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength, value }],
        },
      })
      const ana = world.person()
      await ana.press(await posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()?.open).toBe(true))
      return only([ana.view()])
    }
    const short = await edit('Sorry.')
    expect(labels(short)).toEqual(['Reply'])
    expect(JSON.stringify(short.view.blocks)).toContain('Slack takes 3,000 in one field')
    short.open = false
    expect(labels(only([await edit('Sorry.', 280)]))).toEqual(['Reply'])
    only([world.person().view()]).open = false
    const full = await edit('x'.repeat(3_000))
    expect(labels(full)).toEqual(['Reply (part 1)', 'Reply (part 2)'])
    world.desk.answer({ kind: 'done', text: 'Saved.' })
    await world.person().submit(full, { 'text~2': ' And more.' })
    expect(world.desk.pressed.at(-1)?.values?.['text']).toBe(`${'x'.repeat(3_000)} And more.`)
    const whole = await edit('x'.repeat(3_000), 3_000)
    expect(labels(whole)).toEqual(['Reply'])
  })

  describe('a private view', () => {
    const shownCase = async (): Promise<ShownView> => {
      world.desk.answer({ kind: 'show', card: caseCard() })
      const ana = world.person()
      await ana.press(await posted(), 'case.history.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      return only([ana.view()])
    }

    test('shows a card to one person, with buttons that work and a view that follows', async () => {
      await open()
      const view = await shownCase()
      world.desk.answer(({ action }) =>
        action === 'case.history.v1'
          ? { kind: 'show', card: caseCard({ blocks: [line('Ana has it.')] }) }
          : { kind: 'done', text: 'You have it.' },
      )
      await world.person().pressInView(view, 'case.claim.v1')
      await eventually(() =>
        expect(shownTexts(view.view.blocks)).toEqual(expect.arrayContaining(['You have it.', 'Ana has it.'])),
      )
    })

    test('says within itself why a press was refused', async () => {
      await open()
      const view = await shownCase()
      world.desk.answer({ kind: 'refused', text: 'Leo has it.' })
      await world.person().pressInView(view, 'case.claim.v1')
      await eventually(() => expect(shownTexts(view.view.blocks)[0]).toContain('Leo has it.'))
      expect(shownTexts(view.view.blocks)).toContain('The power bank caught fire.')
    })

    test('shows what is newest when two presses in it race', async () => {
      await open()
      const view = await shownCase()
      const older = heldDesk()
      const seen = ['older', 'newer']
      world.desk.answer(({ action }) => {
        if (action !== 'case.history.v1') return { kind: 'done', text: 'Done.' }
        if (seen.length === 2) return seen.shift(), older.answer()
        return { kind: 'show', card: caseCard({ blocks: [line(`The ${seen[0]} state.`)] }) }
      })
      const ana = world.person()
      const pressed = { ...view }
      const first = ana.pressInView(pressed, 'case.claim.v1')
      await eventually(() => expect(seen).toHaveLength(1))
      await ana.pressInView(pressed, 'case.triage.v1')
      await eventually(() => expect(shownTexts(view.view.blocks)).toContain('The newer state.'))
      older.release({ kind: 'show', card: caseCard({ blocks: [line('The older state.')] }) })
      await first
      const updates = () => world.slack.calls('views.update').length
      await eventually(() => expect(updates()).toBe(3))
      expect(shownTexts(view.view.blocks)).toContain('The newer state.')
    })

    test('says why a press was refused on what it shows now, not on what it showed then', async () => {
      await open()
      const view = await shownCase()
      const then = { ...view }
      view.hash = 'changed-since'
      world.desk.answer(({ action }) =>
        action === 'case.history.v1'
          ? { kind: 'show', card: caseCard({ blocks: [line('Leo has it.')] }) }
          : { kind: 'refused', text: 'It is not yours.' },
      )
      await world.person().pressInView(then, 'case.claim.v1')
      await eventually(() =>
        expect(shownTexts(view.view.blocks)).toEqual(expect.arrayContaining(['It is not yours.', 'Leo has it.'])),
      )
    })

    test('puts forms on top of itself, three high at most', async () => {
      await open()
      const view = await shownCase()
      const ana = world.person()
      await ana.pressInView(view, 'case.history.v1')
      await eventually(() => expect(ana.view()?.id).not.toBe(view.id))
      const second = only([ana.view()])
      await ana.pressInView(second, 'case.history.v1')
      await eventually(() => expect(ana.view()?.id).not.toBe(second.id))
      const third = only([ana.view()])
      world.desk.answer({ kind: 'form', form: draftForm })
      await ana.pressInView(third, 'case.draft.v1')
      await eventually(() => expect(third.view.callback_id).toBe('case.draft.v1'))
      world.desk.answer({ kind: 'done', text: 'Saved.' })
      await ana.submit(third, { text: 'Sorry.' })
      expect(ana.view()).toBeNull()
      await eventually(() => expect(ana.told()).toEqual(['Saved.']))
    })
  })

  describe('Home', () => {
    test('is shown when it is opened, and by the outbox', async () => {
      const { desk, slack } = await open()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Two cases wait.')], actions: [move('case.claim.v1')] }))
      const ana = world.person()
      await ana.openHome()
      expect(desk.visited).toMatchObject([{ userId: 'U0ANA', name: 'Ana Ruiz', locale: 'es-ES' }])
      expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('Two cases wait.')
      const person = { platform: 'slack', kind: 'person', id: 'U0ANA', staff: 'ana' as never } as const
      await world.platform.gateway.showHome(person, caseCard({ key: 'home', blocks: [line('One waits.')] }))
      expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('One waits.')
    })

    test.each<[string, FaultKind]>([
      ['has no room for', { status: 429, retryAfter: 30 }],
      ['does not answer about', { drop: 'before' }],
    ])('that Slack %s is left to the outbox, when it is opened and when it was changed', async (_, how) => {
      const { desk, slack, laterPages } = await open()
      desk.showAtHome(caseCard({ key: 'home' }))
      const ana = world.person()
      slack.fail('views.publish', how)
      await ana.openHome()
      await eventually(() => expect(laterPages).toEqual(['U0ANA']))
      await ana.openHome()
      slack.fail('views.publish', how)
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(laterPages).toEqual(['U0ANA', 'U0ANA']))
    })

    test('that is newer already, or that Slack refuses, is not asked for again', async () => {
      const { slack, laterPages, complaints } = await open()
      const ana = world.person()
      for (const error of ['hash_conflict', 'not_enabled']) {
        slack.fail('views.publish', { error })
        await ana.openHome()
      }
      await eventually(() => expect(complaints).toMatchObject([{ event: 'slack.home_not_shown' }]))
      expect(laterPages).toEqual([])
    })

    test('shows nothing of ours to a guest from another company', async () => {
      const { desk, slack } = await open()
      slack.team().users.set('U0GUEST', { id: 'U0GUEST', name: 'A Guest', locale: 'en-US', homeTeamId: 'T0ELSE' })
      await world.person({ id: 'U0GUEST', homeTeamId: 'T0ELSE' }).openHome()
      expect(desk.visited).toEqual([])
      expect(shownTexts(slack.state.homes.get('U0GUEST')?.blocks).join(' ')).toContain('Acme Air')
    })

    test('shows at once what was changed from it', async () => {
      const { desk, slack } = await open()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Unclaimed: 1.')] }))
      const ana = world.person()
      await ana.openHome()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Yours: 1.')], actions: [] }))
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('Yours: 1.'))
    })

    test('says in a view why a press there was refused', async () => {
      const { desk } = await open()
      desk.showAtHome(caseCard({ key: 'home' }))
      const ana = world.person()
      await ana.openHome()
      desk.answer({ kind: 'refused', text: 'Leo has it.' })
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(shownTexts(ana.view()?.view.blocks)).toContain('Leo has it.'))
    })
  })

  describe('words', () => {
    test('after /ventanilla are taken as they were typed, and answered with a card for one', async () => {
      const { desk, slack } = await open()
      desk.answerTyped({ kind: 'show', card: caseCard() })
      await world.person().type('find  fire &amp; smoke <@U0LEO|leo>')
      expect(desk.said).toMatchObject([{ text: 'find  fire & smoke @leo', by: { userId: 'U0ANA' } }])
      expect(slack.state.ephemerals).toMatchObject([{ via: 'acknowledgement', user: 'U0ANA' }])
      expect(slack.channel('C0CARE')).toEqual([])
    })

    test('that need a form open it', async () => {
      const { desk } = await open()
      desk.answerTyped({ kind: 'form', form: draftForm })
      const ana = world.person()
      await ana.type('draft 1042')
      await eventually(() => expect(ana.view()?.view.callback_id).toBe('case.draft.v1'))
      await ana.submit(only([ana.view()]), { text: 'Sorry.' })
      await eventually(() => expect(ana.told()).toEqual(['Done.']))
    })

    test('that take long are answered later', async () => {
      const { desk } = await open({ patience: { deskMs: 20 } })
      const held = heldDesk()
      desk.say = () => held.answer()
      const ana = world.person()
      await ana.type('queue')
      expect(ana.told()).toEqual([])
      held.release({ kind: 'done', text: 'Nothing waits.' })
      await eventually(() => expect(ana.told()).toEqual(['Nothing waits.']))
    })

    test('below a card are kept as a note on its case', async () => {
      const { desk, shown, slack } = await open()
      const message = await posted()
      shown.stand(1042, { team: 'T0TEAM', channel: 'C0CARE', ts: message.ts })
      const ana = world.person()
      await ana.mention('she called again &lt;twice&gt;', { threadTs: message.ts, eventId: 'Ev1' })
      expect(desk.pressed).toMatchObject([
        {
          action: 'case.note.v1',
          target: { caseId: 1042 },
          values: { text: 'she called again <twice>' },
          requestKey: 'slack:event:Ev1',
        },
      ])
      await eventually(() => expect(slack.state.ephemerals).toMatchObject([{ user: 'U0ANA', threadTs: message.ts }]))
      // Told again by Slack, it has the same key.
      await ana.mention('she called again', { threadTs: message.ts, eventId: 'Ev1', again: 1 })
      expect(desk.pressed[1]?.requestKey).toBe(desk.pressed[0]?.requestKey)
    })

    test('to the bot anywhere else are a command', async () => {
      const { desk } = await open()
      await world.person().mention('queue')
      expect(desk.said).toMatchObject([{ text: 'queue' }])
      expect(desk.pressed).toEqual([])
    })

    test('of a message make a case of it, without reading the channel', async () => {
      const { desk, slack } = await open()
      const ana = world.person()
      await ana.capture({
        text: 'They &lt;all&gt; burn: <https://x.example/1|post>',
        user: 'U0LEO',
        ts: '1795341600.000100',
      })
      expect(desk.captured).toMatchObject([
        {
          text: 'They <all> burn: post (https://x.example/1)',
          authorId: 'U0LEO',
          authorName: 'Leo Park',
          messageId: 'C0CARE-1795341600.000100',
          url: 'https://t0team.slack.com/archives/C0CARE/p1795341600000100',
          at: 1_795_341_600_000,
          by: { userId: 'U0ANA' },
        },
      ])
      await eventually(() => expect(ana.told()).toEqual(['Made a case.']))
      expect(slack.calls('conversations.history')).toEqual([])
    })
  })
})

const only = <Value>(values: readonly (Value | null | undefined)[]): Value => {
  const [first] = values
  if (first == null) throw new Error('there is none')
  return first
}

/** What follows an answer happens after it: looked at until it holds, without a fixed time. */
const eventually = async (look: () => void): Promise<void> => vi.waitFor(look, { interval: 5, timeout: 5_000 })

type Answer = Awaited<ReturnType<SlackWorld['desk']['say']>>

/** A desk that answers when it is told to. */
const heldDesk = (): { answer: () => Promise<Answer>; release: (answer: Answer) => void } => {
  const held = Promise.withResolvers<Answer>()
  return { answer: () => held.promise, release: held.resolve }
}
