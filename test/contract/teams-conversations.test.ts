import { afterAll } from 'vitest'
import { conversationStore } from '../../src/storage/conversation-store.ts'
import { type FreshDatabase, freshDatabase } from '../support/database.ts'
import { memoryConversations } from '../support/teams/memory-conversations.ts'
import { conversationsContract } from './conversations.ts'

conversationsContract('memory, as the tests use it', async () => memoryConversations())

let fresh: Promise<FreshDatabase> | null = null
conversationsContract('Postgres', async () => {
  fresh ??= freshDatabase()
  const { sql } = await fresh
  await sql`truncate teams_conversations, teams_people`
  return conversationStore(sql)
})
afterAll(async () => (await fresh)?.drop())
