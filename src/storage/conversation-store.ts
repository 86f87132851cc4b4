import type { Sql } from 'postgres'
import type { Conversations, KnownConversation, KnownPerson } from '../app/ports/conversations.ts'

export const conversationStore = (sql: Sql): Conversations => ({
  conversation: async (id) => {
    const [row] = await sql<ConversationRow[]>`select * from teams_conversations where id = ${id}`
    return row === undefined ? null : toConversation(row)
  },

  person: async (id) => {
    // A person may have left and come back under a new id: the latest row is the living one.
    const [row] = await sql<PersonRow[]>`
      select * from teams_people
      where user_id = ${id} or object_id = ${id.toLowerCase()} or email = ${id.toLowerCase()}
      order by changed_at desc limit 1`
    return row === undefined ? null : toPerson(row)
  },

  teams: async () => {
    const rows = await sql<ConversationRow[]>`
      select distinct on (team_id) * from teams_conversations
      where team_id is not null order by team_id, changed_at desc`
    return rows.map(toConversation)
  },

  remember: async (one, now) => {
    await sql`
      insert into teams_conversations
        (id, kind, tenant_id, service_url, bot_id, team_id, group_id, name, changed_at)
      values (${one.id}, ${one.kind}, ${one.tenantId}, ${one.serviceUrl}, ${one.botId}, ${one.teamId}, ${one.groupId},
              ${one.name}, ${now})
      on conflict (id) do update set
        kind = excluded.kind, tenant_id = excluded.tenant_id, service_url = excluded.service_url,
        bot_id = excluded.bot_id, team_id = coalesce(excluded.team_id, teams_conversations.team_id),
        group_id = coalesce(excluded.group_id, teams_conversations.group_id),
        name = coalesce(excluded.name, teams_conversations.name), changed_at = excluded.changed_at`
  },

  rememberPerson: async (one, now) => {
    await sql`
      insert into teams_people
        (user_id, object_id, email, tenant_id, service_url, bot_id, conversation_id, changed_at)
      values (${one.userId}, ${one.objectId?.toLowerCase() ?? null}, ${one.email?.toLowerCase() ?? null},
              ${one.tenantId}, ${one.serviceUrl}, ${one.botId}, ${one.conversationId}, ${now})
      on conflict (user_id) do update set
        object_id = coalesce(excluded.object_id, teams_people.object_id),
        email = coalesce(excluded.email, teams_people.email), tenant_id = excluded.tenant_id,
        service_url = excluded.service_url, bot_id = excluded.bot_id,
        conversation_id = coalesce(excluded.conversation_id, teams_people.conversation_id),
        changed_at = excluded.changed_at`
  },

  forget: async (id) => {
    await sql`delete from teams_conversations where id = ${id}`
  },
  forgetTeam: async (teamId) => {
    await sql`delete from teams_conversations where team_id = ${teamId} or id = ${teamId}`
  },
  forgetPerson: async (userId) => {
    await sql`delete from teams_people where user_id = ${userId}`
  },

  count: async () => {
    const [row] = await sql<{ conversations: number; people: number }[]>`
      select (select count(*) from teams_conversations)::int as conversations,
             (select count(*) from teams_people)::int as people`
    return { conversations: row?.conversations ?? 0, people: row?.people ?? 0 }
  },
})

interface ConversationRow {
  readonly id: string
  readonly kind: 'channel' | 'group'
  readonly tenant_id: string
  readonly service_url: string
  readonly bot_id: string
  readonly team_id: string | null
  readonly group_id: string | null
  readonly name: string | null
}

interface PersonRow {
  readonly user_id: string
  readonly object_id: string | null
  readonly email: string | null
  readonly tenant_id: string
  readonly service_url: string
  readonly bot_id: string
  readonly conversation_id: string | null
}

const toConversation = (row: ConversationRow): KnownConversation => ({
  id: row.id,
  kind: row.kind,
  tenantId: row.tenant_id,
  serviceUrl: row.service_url,
  botId: row.bot_id,
  teamId: row.team_id,
  groupId: row.group_id,
  name: row.name,
})

const toPerson = (row: PersonRow): KnownPerson => ({
  userId: row.user_id,
  objectId: row.object_id,
  email: row.email,
  tenantId: row.tenant_id,
  serviceUrl: row.service_url,
  botId: row.bot_id,
  conversationId: row.conversation_id,
})
