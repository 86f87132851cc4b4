import { index, pgTable, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Channels and group chats the bot is a member of. A row is a licence to post there after a restart. */
export const teamsConversations = pgTable(
  'teams_conversations',
  {
    /** `19:…@thread.tacv2`, without the `;messageid=` of a thread. */
    id: text().primaryKey(),
    /** `channel` `group`. */
    kind: text().notNull(),
    tenantId: text().notNull(),
    /** Only ever taken from a request whose token named it. */
    serviceUrl: text().notNull(),
    botId: text().notNull(),
    teamId: text(),
    /** The team's Entra group, for links. */
    groupId: text(),
    name: text(),
    changedAt: moment().notNull(),
  },
  (table) => [index('teams_conversations_team').on(table.teamId)],
)

/** People the bot has met: their ids in Teams, and the personal chat with them where there is one. */
export const teamsPeople = pgTable(
  'teams_people',
  {
    /** `29:…`, unique to this bot and person. */
    userId: text().primaryKey(),
    /** The person in Entra. */
    objectId: text(),
    /** Lower case. */
    email: text(),
    tenantId: text().notNull(),
    serviceUrl: text().notNull(),
    botId: text().notNull(),
    conversationId: text(),
    changedAt: moment().notNull(),
  },
  (table) => [index('teams_people_object').on(table.objectId), index('teams_people_email').on(table.email)],
)
