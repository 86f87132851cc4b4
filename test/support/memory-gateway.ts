import { Fault } from '../../src/app/fault.ts'
import type { Destination, Gateway, MessageRef } from '../../src/app/ports/gateway.ts'
import type { Card } from '../../src/cards/card.ts'
import type { Platform } from '../../src/domain/ids.ts'

export interface PostedMessage {
  readonly id: string
  readonly to: Destination
  readonly thread: string | null
  card: Card
  edits: number
}

/** A chat platform that keeps its messages in a list, and can be told to fail. */
export interface MemoryGateway extends Gateway {
  readonly messages: PostedMessage[]
  /** Everybody's own page as it was shown last, by their id. */
  readonly homes: Map<string, Card>
  /** From now on pages are refused so; null: taken. */
  refuseHomes(fault: Fault | null): void
  /** The next call fails so; with `after` it does what it was asked for and the answer is lost. */
  fail(fault: Fault, when?: 'before' | 'after'): void
}

export const memoryGateway = (platform: Platform = 'sandbox'): MemoryGateway => {
  const messages: PostedMessage[] = []
  const homes = new Map<string, Card>()
  let homesFault: Fault | null = null
  const failures: { fault: Fault; when: 'before' | 'after' }[] = []
  const withFailures = async <Value>(work: () => Value): Promise<Value> => {
    const failure = failures.shift()
    if (failure?.when === 'before') throw failure.fault
    const value = work()
    if (failure !== undefined) throw failure.fault
    return value
  }
  const at = (ref: MessageRef): PostedMessage => {
    const found = messages.find((one) => one.id === ref['id'])
    if (found === undefined) throw new Fault('not_found', 'no such message')
    return found
  }
  return {
    platform,
    messages,
    homes,
    refuseHomes: (fault) => {
      homesFault = fault
    },
    showHome: async (to, card) => {
      if (homesFault !== null) throw homesFault
      homes.set(to.id, card)
    },
    fail: (fault, when = 'before') => failures.push({ fault, when }),
    post: (to, card, options = {}) =>
      withFailures(() => {
        const id = String(messages.length + 1)
        messages.push({ id, to, thread: options.thread?.['id'] ?? null, card, edits: 0 })
        return { id }
      }),
    edit: (ref, card) =>
      withFailures(() => {
        const message = at(ref)
        message.card = card
        message.edits += 1
      }),
    find: async (to, key) => {
      const found = messages.find((one) => one.to.id === to.id && one.card.key === key)
      return found === undefined ? null : { id: found.id }
    },
    link: async () => null,
  }
}
