import { afterEach, expect, vi } from 'vitest'
import { care, caseCard } from './samples.ts'
import type { Message } from './state.ts'
import { type SlackWorld, slackWorld, type WorldOptions } from './world.ts'

/** Slack with the product in it, opened anew by each test and closed after it; nothing that was sent broke Slack's rules. */
export const atWork = (transport: NonNullable<WorldOptions['transport']>) => {
  let world: SlackWorld | null = null
  const opened = (): SlackWorld => only([world])
  afterEach(async () => {
    await opened().stop()
    expect(opened().slack.state.violations).toEqual([])
  })
  return {
    get world() {
      return opened()
    },
    open: async (options: WorldOptions = {}): Promise<SlackWorld> => {
      world = await slackWorld({ transport, ...options })
      return world
    },
    posted: async (card = caseCard()): Promise<Message> => {
      await opened().platform.gateway.post(care, card)
      return only(opened().slack.channel('C0CARE').slice(-1))
    },
  }
}

export const only = <Value>(values: readonly (Value | null | undefined)[]): Value => {
  const [first] = values
  if (first == null) throw new Error('there is none')
  return first
}

/** What follows an answer happens after it: looked at until it holds, without a fixed time. */
export const eventually = async (look: () => void): Promise<void> => vi.waitFor(look, { interval: 5, timeout: 5_000 })

type Answer = Awaited<ReturnType<SlackWorld['desk']['say']>>

/** A desk that answers when it is told to. */
export const heldDesk = (): { answer: () => Promise<Answer>; release: (answer: Answer) => void } => {
  const held = Promise.withResolvers<Answer>()
  return { answer: () => held.promise, release: held.resolve }
}
