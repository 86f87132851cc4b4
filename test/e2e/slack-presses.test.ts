import { describe, expect, test } from 'vitest'
import { line } from '../../src/cards/card.ts'
import { atWork, eventually, heldDesk, only } from '../support/slack/at-work.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import type { FaultKind } from '../support/slack/loopback.ts'
import { caseCard, draftForm, move } from '../support/slack/samples.ts'
import type { Message } from '../support/slack/state.ts'

/** The real SDKs on both sides of a real connection; the desk alone is told what to say. */
describe.each(['http', 'socket'] as const)('Slack over %s', (transport) => {
  const here = atWork(transport)

  describe('a press', () => {
    test('reaches the desk with what the button was about, and is answered to the presser alone', async () => {
      const { desk } = await here.open()
      const message = await here.posted()
      desk.answer({ kind: 'done', text: 'You have case 1042.' })
      const ana = here.world.person()
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
      expect(here.world.slack.channel('C0CARE')).toHaveLength(1)
    })

    test('in the menu is a press like any other', async () => {
      const { desk } = await here.open()
      await here.world.person().press(await here.posted(), 'case.history.v1')
      expect(desk.pressed).toMatchObject([{ action: 'case.history.v1', target: { caseId: 1042, version: 7 } }])
    })

    test('that is refused says why, with nothing in the words coming alive', async () => {
      const { desk } = await here.open()
      desk.answer({ kind: 'refused', text: 'Leo <!channel> has it.' })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.claim.v1')
      await eventually(() => expect(ana.told()).toEqual(['Leo &lt;!channel&gt; has it.']))
    })

    test('delivered twice carries the same key', async () => {
      const { desk, slack } = await here.open()
      const message = await here.posted()
      await here.world.person().press(message, 'case.claim.v1')
      await here.world.person().press(message, 'case.claim.v1')
      // Two people’s counters in the double start alike: the same press, told twice.
      expect(desk.pressed[0]?.requestKey).toBe(desk.pressed[1]?.requestKey)
      await here.world.person({ id: 'U0LEO' }).press(message, 'case.claim.v1')
      expect(desk.pressed[2]?.requestKey).not.toBe(desk.pressed[0]?.requestKey)
      expect(slack.state.violations).toEqual([])
    })

    test('of two buttons of one kind is told apart', async () => {
      const { desk } = await here.open()
      const target = (caseId: number) => ({ target: { caseId: caseId as never } })
      const message = await here.posted(
        caseCard({ actions: [move('case.open.v1', target(7)), move('case.open.v1', target(8))], menu: [] }),
      )
      await here.world.person().press(message, 'case.open.v1#2')
      expect(desk.pressed).toMatchObject([{ action: 'case.open.v1', target: { caseId: 8 } }])
    })

    test('of a button we no longer know is answered', async () => {
      const { desk } = await here.open()
      const message = await here.posted()
      const old = JSON.parse(JSON.stringify(message).replaceAll('case.claim.v1', 'case.claim.v0')) as Message
      const ana = here.world.person()
      await ana.press(old, 'case.claim.v0')
      await eventually(() => expect(ana.told()[0]).toContain('versión anterior'))
      expect(desk.pressed).toEqual([])
    })

    test('by somebody of another company is refused, in a channel shared with them', async () => {
      const { desk } = await here.open()
      const stranger = here.world.person({ homeTeamId: 'T0ELSE' })
      await stranger.press(await here.posted(), 'case.claim.v1')
      await eventually(() => expect(stranger.told()[0]).toContain('Acme Air'))
      expect(desk.pressed).toEqual([])
    })

    test('that fails in our own code is answered all the same', async () => {
      const { desk, complaints } = await here.open()
      desk.answer(() => {
        throw new TypeError('a defect')
      })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.claim.v1')
      await eventually(() => expect(ana.told()[0]).toContain('No se ha cambiado nada'))
      expect(complaints.map(({ event }) => event)).toContain('slack.desk_failed')
    })

    test('that takes long is acknowledged in time, and answered when it is done', async () => {
      const { desk } = await here.open({ patience: { deskMs: 30 } })
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.claim.v1')
      expect(ana.told()).toEqual([])
      desks.release({ kind: 'done', text: 'You have it.' })
      await eventually(() => expect(ana.told()).toEqual(['You have it.']))
    })

    test('falls back to an ephemeral message where the response URL is refused', async () => {
      const { slack, desk } = await here.open()
      desk.answer({ kind: 'refused', text: 'No.' })
      slack.fail('response_url', { status: 500 })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.claim.v1')
      await eventually(() => expect(slack.state.ephemerals).toMatchObject([{ via: 'postEphemeral', user: 'U0ANA' }]))
    })
  })

  describe('Home', () => {
    test('is shown when it is opened, and by the outbox', async () => {
      const { desk, slack } = await here.open()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Two cases wait.')], actions: [move('case.claim.v1')] }))
      const ana = here.world.person()
      await ana.openHome()
      expect(desk.visited).toMatchObject([{ userId: 'U0ANA', name: 'Ana Ruiz', locale: 'es-ES' }])
      expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('Two cases wait.')
      const person = { platform: 'slack', kind: 'person', id: 'U0ANA', staff: 'ana' as never } as const
      await here.world.platform.gateway.showHome(person, caseCard({ key: 'home', blocks: [line('One waits.')] }))
      expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('One waits.')
    })

    test.each<[string, FaultKind]>([
      ['has no room for', { status: 429, retryAfter: 30 }],
      ['does not answer about', { drop: 'before' }],
    ])('that Slack %s is left to the outbox, when it is opened and when it was changed', async (_, how) => {
      const { desk, slack, laterPages } = await here.open()
      desk.showAtHome(caseCard({ key: 'home' }))
      const ana = here.world.person()
      slack.fail('views.publish', how)
      await ana.openHome()
      await eventually(() => expect(laterPages).toEqual(['U0ANA']))
      await ana.openHome()
      slack.fail('views.publish', how)
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(laterPages).toEqual(['U0ANA', 'U0ANA']))
    })

    test('that is newer already, or that Slack refuses, is not asked for again', async () => {
      const { slack, laterPages, complaints } = await here.open()
      const ana = here.world.person()
      for (const error of ['hash_conflict', 'not_enabled']) {
        slack.fail('views.publish', { error })
        await ana.openHome()
      }
      await eventually(() => expect(complaints).toMatchObject([{ event: 'slack.home_not_shown' }]))
      expect(laterPages).toEqual([])
    })

    test('shows nothing of ours to a guest from another company', async () => {
      const { desk, slack } = await here.open()
      slack.team().users.set('U0GUEST', { id: 'U0GUEST', name: 'A Guest', locale: 'en-US', homeTeamId: 'T0ELSE' })
      await here.world.person({ id: 'U0GUEST', homeTeamId: 'T0ELSE' }).openHome()
      expect(desk.visited).toEqual([])
      expect(shownTexts(slack.state.homes.get('U0GUEST')?.blocks).join(' ')).toContain('Acme Air')
    })

    test('shows at once what was changed from it', async () => {
      const { desk, slack } = await here.open()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Unclaimed: 1.')] }))
      const ana = here.world.person()
      await ana.openHome()
      desk.showAtHome(caseCard({ key: 'home', blocks: [line('Yours: 1.')], actions: [] }))
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(shownTexts(slack.state.homes.get('U0ANA')?.blocks)).toContain('Yours: 1.'))
    })

    test('says in a view why a press there was refused', async () => {
      const { desk } = await here.open()
      desk.showAtHome(caseCard({ key: 'home' }))
      const ana = here.world.person()
      await ana.openHome()
      desk.answer({ kind: 'refused', text: 'Leo has it.' })
      await ana.pressAtHome('case.claim.v1')
      await eventually(() => expect(shownTexts(ana.view()?.view.blocks)).toContain('Leo has it.'))
    })
  })

  describe('words', () => {
    test('after /ventanilla are taken as they were typed, and answered with a card for one', async () => {
      const { desk, slack } = await here.open()
      desk.answerTyped({ kind: 'show', card: caseCard() })
      await here.world.person().type('find  fire &amp; smoke <@U0LEO|leo>')
      expect(desk.said).toMatchObject([{ text: 'find  fire & smoke @leo', by: { userId: 'U0ANA' } }])
      expect(slack.state.ephemerals).toMatchObject([{ via: 'acknowledgement', user: 'U0ANA' }])
      expect(slack.channel('C0CARE')).toEqual([])
    })

    test('that need a form open it', async () => {
      const { desk } = await here.open()
      desk.answerTyped({ kind: 'form', form: draftForm })
      const ana = here.world.person()
      await ana.type('draft 1042')
      await eventually(() => expect(ana.view()?.view.callback_id).toBe('case.draft.v1'))
      await ana.submit(only([ana.view()]), { text: 'Sorry.' })
      await eventually(() => expect(ana.told()).toEqual(['Done.']))
    })

    test('that take long are answered later', async () => {
      const { desk } = await here.open({ patience: { deskMs: 20 } })
      const held = heldDesk()
      desk.say = () => held.answer()
      const ana = here.world.person()
      await ana.type('queue')
      expect(ana.told()).toEqual([])
      held.release({ kind: 'done', text: 'Nothing waits.' })
      await eventually(() => expect(ana.told()).toEqual(['Nothing waits.']))
    })

    test('below a card are kept as a note on its case', async () => {
      const { desk, shown, slack } = await here.open()
      const message = await here.posted()
      shown.stand(1042, { team: 'T0TEAM', channel: 'C0CARE', ts: message.ts })
      const ana = here.world.person()
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
      const { desk } = await here.open()
      await here.world.person().mention('queue')
      expect(desk.said).toMatchObject([{ text: 'queue' }])
      expect(desk.pressed).toEqual([])
    })

    test('of a message make a case of it, without reading the channel', async () => {
      const { desk, slack } = await here.open()
      const ana = here.world.person()
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
