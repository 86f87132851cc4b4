import { describe, expect, test } from 'vitest'
import { line } from '../../src/cards/card.ts'
import { atWork, eventually, heldDesk, only } from '../support/slack/at-work.ts'
import { shownTexts } from '../support/slack/block-rules.ts'
import { lastErrors } from '../support/slack/person.ts'
import { caseCard, draftForm } from '../support/slack/samples.ts'
import type { ShownView } from '../support/slack/state.ts'

/** The real SDKs on both sides of a real connection; the desk alone is told what to say. */
describe.each(['http', 'socket'] as const)('What opens in Slack over %s', (transport) => {
  const here = atWork(transport)

  describe('a form', () => {
    const opened = async (): Promise<ShownView> => {
      here.world.desk.answer({ kind: 'form', form: draftForm })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      return only([ana.view()])
    }

    test('opens with what it is about, and brings back what was filled in', async () => {
      await here.open()
      const view = await opened()
      expect(view.view.callback_id).toBe('case.draft.v1')
      expect(shownTexts(view.view.blocks).join('\n')).toContain('The power bank caught fire.')
      here.world.desk.answer({ kind: 'done', text: 'Saved.' })
      const ana = here.world.person()
      await ana.submit(view, { text: 'We are sorry.\n<b>Truly</b>', saved: 'sorry-baggage' })
      expect(here.world.desk.pressed.at(-1)).toMatchObject({
        action: 'case.draft.v1',
        target: { caseId: 1042, version: 7 },
        values: { text: 'We are sorry.\n<b>Truly</b>', saved: 'sorry-baggage', submit: 'true' },
      })
      expect(ana.view()).toBeNull()
      await eventually(() => expect(ana.told()).toEqual(['Saved.']))
    })

    test('stays open with errors beside their fields', async () => {
      await here.open()
      const view = await opened()
      here.world.desk.answer({ kind: 'invalid', errors: { text: 'Too long by 20.', '': 'And the case moved on.' } })
      await here.world.person().submit(view, { text: 'x' })
      expect(lastErrors.get(view.id)).toEqual({ text: 'Too long by 20.\nAnd the case moved on.' })
      expect(view.open).toBe(true)
    })

    test('that is refused stays open, with the reason above and what was typed below', async () => {
      await here.open()
      const view = await opened()
      here.world.desk.answer({ kind: 'refused', text: 'Leo wrote revision 3 meanwhile.' })
      await here.world.person().submit(view, { text: 'My careful words.' })
      expect(view.open).toBe(true)
      expect(shownTexts(view.view.blocks)[0]).toContain('Leo wrote revision 3 meanwhile.')
      expect(JSON.stringify(view.view.blocks)).toContain('"initial_value":"My careful words."')
      // Sent in again it is the same form, and the sentence does not pile up.
      await here.world.person().submit(view)
      expect(here.world.desk.pressed.at(-1)?.values).toMatchObject({ text: 'My careful words.' })
      expect(shownTexts(view.view.blocks).filter((text) => text.includes('revision 3'))).toHaveLength(1)
    })

    test('sent in twice alike has one key, and another key when it was changed', async () => {
      await here.open()
      const view = await opened()
      here.world.desk.answer({ kind: 'invalid', errors: { text: 'No.' } })
      const ana = here.world.person()
      await ana.submit(view, { text: 'one' })
      await ana.submit(view, { text: 'one' })
      await ana.submit(view, { text: 'two' })
      const [first, second, third] = here.world.desk.pressed.slice(-3).map(({ requestKey }) => requestKey)
      expect(second).toBe(first)
      expect(third).not.toBe(first)
    })

    test('that is slow to come shows “one moment” within the life of its trigger, then itself', async () => {
      const { desk, slack } = await here.open({ patience: { deskMs: 30 } })
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.draft.v1')
      await eventually(() => expect(shownTexts(ana.view()?.view.blocks)).toEqual(['Un momento…']))
      slack.wait(10_000)
      desks.release({ kind: 'form', form: draftForm })
      await eventually(() => expect(ana.view()?.view.callback_id).toBe('case.draft.v1'))
    })

    test('that is slow to be taken shows “one moment”, then what came of it', async () => {
      const { desk } = await here.open({ patience: { deskMs: 30 } })
      const view = await opened()
      const desks = heldDesk()
      desk.answer(desks.answer)
      const ana = here.world.person()
      await ana.submit(view, { text: 'Words that must not be lost.' })
      expect(shownTexts(view.view.blocks)).toEqual(['Un momento…'])
      desks.release({ kind: 'invalid', errors: { text: 'Too long.' } })
      await eventually(() => expect(shownTexts(view.view.blocks)[0]).toContain('Too long.'))
      expect(JSON.stringify(view.view.blocks)).toContain('Words that must not be lost.')
    })

    test('whose trigger has died is not lost in silence', async () => {
      const { desk, slack } = await here.open()
      desk.answer(() => {
        slack.wait(4_000)
        return { kind: 'form', form: draftForm }
      })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.draft.v1')
      await eventually(() => expect(ana.told()[0]).toContain('Vuelve a pulsar'))
    })

    test('longer than Slack’s inputs hold comes back byte for byte', async () => {
      await here.open()
      const text = `${'A long and careful answer. '.repeat(300)}the end`
      here.world.desk.answer({
        kind: 'form',
        form: {
          ...draftForm,
          fields: [{ kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength: 10_000, value: text }],
        },
      })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      await ana.submit(only([ana.view()]))
      expect(here.world.desk.pressed.at(-1)?.values?.['text']).toBe(text)
    })
  })

  test('a text that fills Slack’s input can be gone on with in another, up to the network’s own limit', async () => {
    await here.open()
    const labels = (view: ShownView) =>
      (view.view.blocks as unknown as { type: string; label?: { text: string } }[]).flatMap(({ type, label }) =>
        type === 'input' ? [label?.text] : [],
      )
    const edit = async (value: string, maxLength = 10_000): Promise<ShownView> => {
      here.world.desk.answer({
        kind: 'form',
        form: {
          ...draftForm,
          fields: [{ kind: 'text', name: 'text', label: 'Reply', multiline: true, maxLength, value }],
        },
      })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.draft.v1')
      await eventually(() => expect(ana.view()?.open).toBe(true))
      return only([ana.view()])
    }
    const short = await edit('Sorry.')
    expect(labels(short)).toEqual(['Reply'])
    expect(JSON.stringify(short.view.blocks)).toContain('Slack takes 3,000 in one field')
    short.open = false
    expect(labels(only([await edit('Sorry.', 280)]))).toEqual(['Reply'])
    only([here.world.person().view()]).open = false
    const full = await edit('x'.repeat(3_000))
    expect(labels(full)).toEqual(['Reply (part 1)', 'Reply (part 2)'])
    here.world.desk.answer({ kind: 'done', text: 'Saved.' })
    await here.world.person().submit(full, { 'text~2': ' And more.' })
    expect(here.world.desk.pressed.at(-1)?.values?.['text']).toBe(`${'x'.repeat(3_000)} And more.`)
    const whole = await edit('x'.repeat(3_000), 3_000)
    expect(labels(whole)).toEqual(['Reply'])
  })

  describe('a private view', () => {
    const shownCase = async (): Promise<ShownView> => {
      here.world.desk.answer({ kind: 'show', card: caseCard() })
      const ana = here.world.person()
      await ana.press(await here.posted(), 'case.history.v1')
      await eventually(() => expect(ana.view()).not.toBeNull())
      return only([ana.view()])
    }

    test('shows a card to one person, with buttons that work and a view that follows', async () => {
      await here.open()
      const view = await shownCase()
      here.world.desk.answer(({ action }) =>
        action === 'case.history.v1'
          ? { kind: 'show', card: caseCard({ blocks: [line('Ana has it.')] }) }
          : { kind: 'done', text: 'You have it.' },
      )
      await here.world.person().pressInView(view, 'case.claim.v1')
      await eventually(() =>
        expect(shownTexts(view.view.blocks)).toEqual(expect.arrayContaining(['You have it.', 'Ana has it.'])),
      )
    })

    test('says within itself why a press was refused', async () => {
      await here.open()
      const view = await shownCase()
      here.world.desk.answer({ kind: 'refused', text: 'Leo has it.' })
      await here.world.person().pressInView(view, 'case.claim.v1')
      await eventually(() => expect(shownTexts(view.view.blocks)[0]).toContain('Leo has it.'))
      expect(shownTexts(view.view.blocks)).toContain('The power bank caught fire.')
    })

    test('shows what is newest when two presses in it race', async () => {
      await here.open()
      const view = await shownCase()
      const older = heldDesk()
      const seen = ['older', 'newer']
      here.world.desk.answer(({ action }) => {
        if (action !== 'case.history.v1') return { kind: 'done', text: 'Done.' }
        if (seen.length === 2) return seen.shift(), older.answer()
        return { kind: 'show', card: caseCard({ blocks: [line(`The ${seen[0]} state.`)] }) }
      })
      const ana = here.world.person()
      const pressed = { ...view }
      const first = ana.pressInView(pressed, 'case.claim.v1')
      await eventually(() => expect(seen).toHaveLength(1))
      await ana.pressInView(pressed, 'case.triage.v1')
      await eventually(() => expect(shownTexts(view.view.blocks)).toContain('The newer state.'))
      older.release({ kind: 'show', card: caseCard({ blocks: [line('The older state.')] }) })
      await first
      const updates = () => here.world.slack.calls('views.update').length
      await eventually(() => expect(updates()).toBe(3))
      expect(shownTexts(view.view.blocks)).toContain('The newer state.')
    })

    test('says why a press was refused on what it shows now, not on what it showed then', async () => {
      await here.open()
      const view = await shownCase()
      const then = { ...view }
      view.hash = 'changed-since'
      here.world.desk.answer(({ action }) =>
        action === 'case.history.v1'
          ? { kind: 'show', card: caseCard({ blocks: [line('Leo has it.')] }) }
          : { kind: 'refused', text: 'It is not yours.' },
      )
      await here.world.person().pressInView(then, 'case.claim.v1')
      await eventually(() =>
        expect(shownTexts(view.view.blocks)).toEqual(expect.arrayContaining(['It is not yours.', 'Leo has it.'])),
      )
    })

    test('puts forms on top of itself, three high at most', async () => {
      await here.open()
      const view = await shownCase()
      const ana = here.world.person()
      await ana.pressInView(view, 'case.history.v1')
      await eventually(() => expect(ana.view()?.id).not.toBe(view.id))
      const second = only([ana.view()])
      await ana.pressInView(second, 'case.history.v1')
      await eventually(() => expect(ana.view()?.id).not.toBe(second.id))
      const third = only([ana.view()])
      here.world.desk.answer({ kind: 'form', form: draftForm })
      await ana.pressInView(third, 'case.draft.v1')
      await eventually(() => expect(third.view.callback_id).toBe('case.draft.v1'))
      here.world.desk.answer({ kind: 'done', text: 'Saved.' })
      await ana.submit(third, { text: 'Sorry.' })
      expect(ana.view()).toBeNull()
      await eventually(() => expect(ana.told()).toEqual(['Saved.']))
    })
  })
})
