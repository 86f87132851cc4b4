import type {
  Answer,
  CapturedMessage,
  Desk,
  Interaction,
  PlatformUser,
  TypedCommand,
} from '../../src/app/ports/interaction.ts'
import { type Card, line } from '../../src/cards/card.ts'

/** A desk that writes down what it is asked and answers as it is told to. */
export interface FakeDesk extends Desk {
  readonly pressed: Interaction[]
  readonly said: TypedCommand[]
  readonly captured: CapturedMessage[]
  readonly visited: PlatformUser[]
  /** From now on a press is answered so; a function may do something first, as the real desk does. */
  answer(how: Answer | ((interaction: Interaction) => Answer | Promise<Answer>)): void
  answerTyped(how: Answer): void
  showAtHome(card: Card): void
}

export const fakeDesk = (): FakeDesk => {
  const pressed: Interaction[] = []
  const said: TypedCommand[] = []
  const captured: CapturedMessage[] = []
  const visited: PlatformUser[] = []
  let onPress: (interaction: Interaction) => Answer | Promise<Answer> = () => ({ kind: 'done', text: 'Done.' })
  let onSay: Answer = { kind: 'done', text: 'Heard.' }
  let home = aCard({ key: 'home', summary: 'Nothing waits for you.', blocks: [line('Nothing waits for you.')] })
  return {
    pressed,
    said,
    captured,
    visited,
    answer: (how) => {
      onPress = typeof how === 'function' ? how : () => how
    },
    answerTyped: (how) => {
      onSay = how
    },
    showAtHome: (card) => {
      home = card
    },
    interact: async (interaction) => {
      pressed.push(interaction)
      return onPress(interaction)
    },
    say: async (command) => {
      said.push(command)
      return onSay
    },
    capture: async (message) => {
      captured.push(message)
      return { kind: 'done', text: 'Made a case.' }
    },
    home: async (by) => {
      visited.push(by)
      return home
    },
  }
}

/** A small card, with a test's own changes. */
export const aCard = (changes: Partial<Card> = {}): Card => ({
  key: 'case:1042',
  version: 1,
  language: 'en',
  summary: 'Critical: a power bank caught fire.',
  tone: 'critical',
  blocks: [{ kind: 'title', text: 'CRITICAL · Safety', aside: 'case 1042' }, line('The power bank caught fire.')],
  actions: [],
  menu: [],
  ...changes,
})
