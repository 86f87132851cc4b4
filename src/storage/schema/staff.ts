import { bigint, index, integer, jsonb, pgTable, primaryKey, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** What a member of staff chose for themselves; the policy holds the rest. */
export const staffSettings = pgTable('staff_settings', {
  staff: text().primaryKey(),
  language: text(),
  /** Minutes since local midnight, as in the policy's `quiet`. */
  quiet: jsonb(),
  timezone: text(),
  awayFrom: moment(),
  awayUntil: moment(),
  pausedUntil: moment(),
  digestsMutedUntil: moment(),
  digestAt: integer(),
  changedAt: moment().notNull(),
})

/** Where our people pressed, wrote or looked at their page, and when last: pages are renewed and reminders go there. */
export const platformUsers = pgTable(
  'platform_users',
  {
    platform: text().notNull(),
    userId: text().notNull(),
    staff: text(),
    name: text(),
    /** As the platform reports it, `es-ES`. */
    locale: text(),
    seenAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.platform, table.userId] })],
)

/** Small facts the whole deployment shares: the sandbox clock, the publishing stop. */
export const settings = pgTable('settings', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
  changedAt: moment().notNull(),
})

/** A fire of a cron tick, won by one process. */
export const ticks = pgTable('ticks', { key: text().primaryKey(), expiresAt: moment().notNull() }, (table) => [
  index('ticks_expires').on(table.expiresAt),
])

/** Messages of the sandbox chat, which is a chat platform of our own. */
export const sandboxMessages = pgTable(
  'sandbox_messages',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    /** `care` for a channel, `@ana` for a direct message. */
    room: text().notNull(),
    threadOf: bigint({ mode: 'number' }),
    cardKey: text().notNull(),
    card: jsonb().notNull(),
    author: text(),
    at: moment().notNull(),
    editedAt: moment(),
    /** Rises with every post and edit, in the order of commits; what the page asks by. */
    change: bigint({ mode: 'number' }).notNull().default(0),
  },
  (table) => [
    index('sandbox_messages_room').on(table.room, table.id),
    index('sandbox_messages_thread').on(table.threadOf),
    index('sandbox_messages_key').on(table.room, table.cardKey),
    index('sandbox_messages_change').on(table.change),
  ],
)
