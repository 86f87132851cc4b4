import { bigint, boolean, index, integer, jsonb, pgTable, sql, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Many cases on one topic; the columns are what queries ask by, the rest is in `state`. */
export const storms = pgTable(
  'storms',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    version: integer().notNull(),
    brand: text().notNull(),
    /** The case under whose number its card stands. */
    anchor: bigint({ mode: 'number' }).notNull(),
    startedAt: moment().notNull(),
    endedAt: moment(),
    /** When nothing was left to do for it. */
    settledAt: moment(),
    state: jsonb().notNull(),
    /** What its card was last drawn from; another stamp is another version. */
    stamp: text().notNull(),
  },
  (table) => [
    index('storms_under_way').on(table.id).where(sql`settled_at is null`),
    index('storms_started').on(table.startedAt),
  ],
)

/** A case belongs to one storm; to another only where both turn out to be one. */
export const stormMembers = pgTable(
  'storm_members',
  {
    caseId: bigint({ mode: 'number' }).primaryKey(),
    storm: bigint({ mode: 'number' }).notNull(),
    joinedAt: moment().notNull(),
    /** It has no card of its own in its channel: the storm's card speaks for it. */
    quiet: boolean().notNull(),
    /** The order (to answer or to close everybody) that it was last tried for. */
    triedAt: moment(),
  },
  (table) => [
    index('storm_members_storm').on(table.storm, table.joinedAt),
    index('storm_members_quiet').on(table.storm).where(sql`quiet`),
  ],
)
