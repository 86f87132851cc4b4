import { jsonb, pgTable, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Workspaces and organisations that installed the Slack app: few, and read by id. */
export const slackInstallations = pgTable('slack_installations', {
  /** `T0TEAM`, or `E0ORG` where a whole organisation installed it. */
  id: text().primaryKey(),
  teamId: text(),
  enterpriseId: text(),
  teamName: text(),
  appId: text(),
  botId: text().notNull(),
  botUserId: text().notNull(),
  scopes: jsonb().notNull(),
  /** Sealed with TOKEN_KEY, bound to the row; see `seal.ts`. */
  botToken: text().notNull(),
  refreshToken: text(),
  expiresAt: moment(),
  installedBy: text(),
  installedAt: moment().notNull(),
})
