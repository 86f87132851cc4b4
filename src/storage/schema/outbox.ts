import { bigint, index, integer, jsonb, pgTable, primaryKey, sql, text, uniqueIndex } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Effects waiting to leave, in order per queue. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    queue: text().notNull(),
    kind: text().notNull(),
    caseId: bigint({ mode: 'number' }),
    effect: jsonb().notNull(),
    /** Equal keys that still wait in a queue are one. */
    coalescingKey: text(),
    /** `waiting` `sending` `sent` `skipped` `dead`. */
    state: text().notNull().default('waiting'),
    attempt: integer().notNull().default(0),
    enqueuedAt: moment().notNull(),
    notBefore: moment().notNull(),
    leaseUntil: moment(),
    firstTriedAt: moment(),
    settledAt: moment(),
    why: text(),
  },
  (table) => [
    index('deliveries_queue_head').on(table.queue, table.id).where(sql`state in ('waiting', 'sending')`),
    uniqueIndex('deliveries_coalesce')
      .on(table.queue, table.coalescingKey)
      .where(sql`state = 'waiting' and coalescing_key is not null`),
    index('deliveries_dead').on(table.settledAt).where(sql`state = 'dead'`),
    index('deliveries_settled').on(table.settledAt).where(sql`state in ('sent', 'skipped')`),
  ],
)

/** One row a queue: its gate (pace, Retry-After) and the lock replicas take turns by. */
export const queues = pgTable(
  'queues',
  {
    queue: text().primaryKey(),
    nextAt: moment().notNull(),
    /** Why it is paused, where it is. */
    pausedWhy: text(),
  },
  (table) => [index('queues_next').on(table.nextAt)],
)

/** Messages that edit themselves: which version is wanted, which is shown, and where it stands. */
export const cards = pgTable(
  'cards',
  {
    caseId: bigint({ mode: 'number' }).notNull(),
    card: text().notNull(),
    queue: text().notNull(),
    destination: jsonb().notNull(),
    wantedVersion: integer().notNull(),
    /** 0: never shown. */
    shownVersion: integer().notNull().default(0),
    ref: jsonb(),
    shownAt: bigint({ mode: 'number' }),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.card, table.queue] }),
    index('cards_behind').on(table.caseId).where(sql`wanted_version > shown_version`),
  ],
)
