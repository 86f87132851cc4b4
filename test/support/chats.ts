import { vi } from 'vitest'
import type { Desk } from '../../src/app/ports/interaction.ts'
import { shownTexts } from './slack/block-rules.ts'
import type { Message } from './slack/state.ts'
import type { SlackWorld } from './slack/world.ts'
import { careChannel } from './teams/activities.ts'
import type { CardJson } from './teams/loopback-connector.ts'
import { type Person, personIn, type Sight } from './teams/person.ts'
import type { TeamsWorld } from './teams/world.ts'

/** One chat as its people see it: what stands in the channel, and what pressing brings up before them. */
export interface Chat {
  readonly name: string
  /** All that the first card in the channel says that is about this. */
  readonly card: (about: RegExp) => string
  /** A press on the card, with a form's values where it brings one up; `…v1#2` is the second button of its kind. */
  readonly press: (
    who: string,
    about: RegExp,
    action: string,
    values?: Readonly<Record<string, string>>,
  ) => Promise<string>
  /** One press after another, from a card in the channel on; each sight is returned. */
  readonly see: (who: string, about: RegExp, ...actions: readonly string[]) => Promise<readonly string[]>
  /** What a person's own chat with the bot says. */
  readonly direct: (who: string) => string
  /** A command that is typed, and one press after another on what it brings up; each sight is returned. */
  readonly follow: (who: string, typed: string, ...actions: readonly string[]) => Promise<readonly string[]>
}

/** Machines that do much else take their time. */
const until = (look: () => boolean): Promise<boolean> => vi.waitUntil(look, { timeout: 10_000 })

/** Both chats over one desk, as the worlds of the running test. */
export const chatsOver = <D extends Desk>(
  slack: () => SlackWorld<D>,
  teams: () => TeamsWorld<D>,
): readonly [Chat, Chat] => {
  const inSlack: Chat = {
    name: 'Slack',
    card: (about) => said(slackCard(about)),
    press: async (who, about, action, values) => {
      const person = slackPerson(who)
      const told = person.told().length
      const views = slack().slack.state.views.size
      await person.press(slackCard(about), action)
      if (values === undefined) {
        await until(() => person.told().length > told || slack().slack.state.views.size > views)
        return person.told().at(-1) ?? ''
      }
      await until(() => person.view()?.view.callback_id === action.replace(/#\d$/, ''))
      const form = only(person.view())
      const shown = shownTexts(form.view.blocks).join('\n') + JSON.stringify(form.view.blocks)
      await person.submit(form, values)
      return shown
    },
    direct: (who) => slack().slack.channel(`D0${who.toUpperCase()}`).map(said).join('\n'),
    follow: async (who, typed, ...actions) => {
      const person = slackPerson(who)
      const { ephemerals } = slack().slack.state
      const before = ephemerals.length
      await person.type(typed)
      await until(() => ephemerals.length > before)
      const shown = only(ephemerals.at(-1))
      return [
        shownTexts(shown.blocks).join('\n'),
        ...(await seenInSlack(who, shown as unknown as Message, true, actions)),
      ]
    },
    see: (who, about, ...actions) => seenInSlack(who, slackCard(about), false, actions),
  }
  const seenInSlack = async (
    who: string,
    message: Message,
    alone: boolean,
    [first, ...rest]: readonly string[],
  ): Promise<readonly string[]> => {
    if (first === undefined) return []
    const person = slackPerson(who)
    await person.press(message, first, alone)
    await until(() => person.view() !== null)
    const sights = [viewText(person)]
    for (const action of rest) {
      const was = viewText(person)
      await person.pressInView(only(person.view()), action)
      await until(() => viewText(person) !== was)
      sights.push(viewText(person))
    }
    return sights
  }
  const slackPerson = (who: string) => slack().person({ id: `U0${who.toUpperCase()}` })
  const said = (message: Message): string => shownTexts(message.blocks).join('\n')
  const viewText = (person: ReturnType<typeof slackPerson>): string =>
    shownTexts(person.view()?.view.blocks ?? []).join('\n')
  const slackCard = (about: RegExp): Message =>
    only(
      ['C0CRISIS', 'C0CARE'].flatMap((channel) => slack().slack.channel(channel)).find((one) => about.test(one.text)),
    )

  const inTeams: Chat = {
    name: 'Teams',
    card: (about) => JSON.stringify(teams().connector.cardOf(teamsCard(about))),
    press: async (who, about, action, values) => {
      const message = teamsCard(about)
      const person = personIn(teams(), who, { channelId: careChannel, message })
      const sent = await person.press(person.look(message), action)
      if (values === undefined) return JSON.stringify(sent.body)
      const form = person.sees(sent)
      await person.press(form, action.replace(/#\d$/, ''), values)
      return JSON.stringify(form.card)
    },
    direct: (who) =>
      teams()
        .connector.messages.filter(({ conversationId }) => conversationId === `a:29:${who}`)
        .map((message) => JSON.stringify(teams().connector.cardOf(message)))
        .join('\n'),
    follow: async (who, typed, ...actions) => {
      const person = personIn(teams(), who)
      const answer = await person.type(typed)
      if (actions.length === 0) return [JSON.stringify(answer.versions)]
      const sight = person.look(answer)
      return [textOf(sight.card), ...(await seenInTeams(person, sight, actions))]
    },
    see: (who, about, ...actions) => {
      const message = teamsCard(about)
      const person = personIn(teams(), who, { channelId: careChannel, message })
      return seenInTeams(person, person.look(message), actions)
    },
  }
  const seenInTeams = async (person: Person, first: Sight, actions: readonly string[]): Promise<readonly string[]> => {
    let sight = first
    const sights: string[] = []
    for (const action of actions) {
      sight = person.sees(await person.press(sight, action))
      sights.push(textOf(sight.card))
    }
    return sights
  }
  const textOf = (card: CardJson): string => JSON.stringify(card)
  const teamsCard = (about: RegExp) =>
    only(
      teams().connector.messages.find(
        ({ conversationId, versions }) =>
          conversationId.startsWith(careChannel) && about.test(String(versions.at(-1)?.summary)),
      ),
    )
  return [inSlack, inTeams]
}

export const only = <Value>(value: Value | null | undefined): Value => {
  if (value == null) throw new Error('there is none')
  return value
}
