import type { Conversations, KnownConversation, KnownPerson } from '../../../src/app/ports/conversations.ts'

/** The same promises as the store in Postgres; one contract suite holds for both. */
export const memoryConversations = (): Conversations => {
  const conversations = new Map<string, KnownConversation>()
  const people = new Map<string, KnownPerson>()
  return {
    conversation: async (id) => conversations.get(id) ?? null,
    person: async (id) => {
      const wanted = id.toLowerCase()
      return (
        [...people.values()]
          .reverse()
          .find(({ userId, objectId, email }) => userId === id || objectId === wanted || email === wanted) ?? null
      )
    },
    teams: async () => {
      const byTeam = new Map(
        [...conversations.values()].flatMap((one) => (one.teamId === null ? [] : [[one.teamId, one] as const])),
      )
      return [...byTeam.values()]
    },
    remember: async (one) => {
      const before = conversations.get(one.id)
      conversations.set(one.id, {
        ...one,
        teamId: one.teamId ?? before?.teamId ?? null,
        groupId: one.groupId ?? before?.groupId ?? null,
        name: one.name ?? before?.name ?? null,
      })
    },
    rememberPerson: async (one) => {
      const before = people.get(one.userId)
      people.delete(one.userId)
      people.set(one.userId, {
        ...one,
        objectId: one.objectId?.toLowerCase() ?? before?.objectId ?? null,
        email: one.email?.toLowerCase() ?? before?.email ?? null,
        conversationId: one.conversationId ?? before?.conversationId ?? null,
      })
    },
    forget: async (id) => void conversations.delete(id),
    forgetTeam: async (teamId) => {
      for (const [id, one] of conversations) if (one.teamId === teamId || id === teamId) conversations.delete(id)
    },
    forgetPerson: async (userId) => void people.delete(userId),
    count: async () => ({ conversations: conversations.size, people: people.size }),
  }
}
