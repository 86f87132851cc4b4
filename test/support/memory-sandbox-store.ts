import type {
  ClockAnchor,
  ClockStore,
  SandboxMessage,
  SandboxStore,
  SandboxThread,
} from '../../src/app/ports/sandbox-store.ts'

/** The sandbox's messages without a database; held to the same contract as the real store. */
export const memorySandboxStore = (): SandboxStore => {
  const messages: SandboxMessage[] = []
  let change = 0
  const next = (): number => (change += 1)
  const byId = (id: number): SandboxMessage | null => messages.find((one) => one.id === id) ?? null
  const replace = (message: SandboxMessage): SandboxMessage => {
    messages[messages.findIndex(({ id }) => id === message.id)] = message
    return message
  }
  const add = (message: Omit<SandboxMessage, 'id' | 'editedAt' | 'change'>): SandboxMessage => {
    const added = { ...structuredClone(message), id: messages.length + 1, editedAt: null, change: next() }
    messages.push(added)
    return added
  }
  const threadOf = (root: SandboxMessage): SandboxThread => {
    const replies = messages.filter((one) => one.threadOf === root.id)
    return { root, replies: replies.length, latest: replies.slice(-2) }
  }
  return {
    post: async (message) =>
      message.threadOf !== null && byId(message.threadOf)?.room !== message.room ? null : add(message),
    edit: async (id, card, at) => {
      const before = byId(id)
      if (before === null || JSON.stringify(before.card) === JSON.stringify(card)) return before
      return replace({ ...before, card: structuredClone(card), editedAt: at, change: next() })
    },
    put: async (message) => {
      const before = messages.find(({ room, key }) => room === message.room && key === message.key)
      if (before === undefined) return add({ ...message, threadOf: null })
      return replace({ ...before, card: structuredClone(message.card), editedAt: message.at, change: next() })
    },
    find: async (room, key, since, threadOf) =>
      messages.findLast(
        (one) => one.room === room && one.key === key && one.at >= since && one.threadOf === threadOf,
      ) ?? null,
    get: async (id) => byId(id),
    page: async (room, before, limit) =>
      messages
        .filter((one) => one.room === room && one.threadOf === null && (before === null || one.id < before))
        .slice(-limit)
        .map(threadOf),
    threads: async (ids) => messages.filter(({ id, threadOf }) => ids.includes(id) && threadOf === null).map(threadOf),
    replies: async (id) => messages.filter((one) => one.threadOf === id),
    changesAfter: async (after, limit) =>
      messages
        .filter((one) => one.change > after)
        .sort((one, other) => one.change - other.change)
        .slice(0, limit),
    lastChange: async () => change,
    countAfter: async (room, id, limit) =>
      messages.filter((one) => one.room === room && one.id > id && one.threadOf === null).slice(0, limit).length,
  }
}

export const memoryClockStore = (kept: ClockAnchor | null = null): ClockStore & { kept(): ClockAnchor | null } => {
  let anchor = kept
  return {
    load: async () => anchor,
    save: async (given) => {
      anchor = given
    },
    kept: () => anchor,
  }
}
