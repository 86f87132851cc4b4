import { bigint, index, integer, jsonb, pgTable, primaryKey, sql, text, uniqueIndex } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Effects waiting to leave. Within a queue, the rows of one lane leave in order. */
export const deliveries = pgTable(
  'deliveries',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    queue: text().notNull(),
    kind: text().notNull(),
    caseId: bigint({ mode: 'number' }),
    /**
     * What keeps order: a case, or a kind of message that speaks of no single one. A delivery that has to be tried
     * again holds up the later ones of its lane and nobody else.
     */
    lane: text()
      .notNull()
      .generatedAlwaysAs(
        sql`case when case_id is null or kind in ('home', 'nags', 'digest') then kind else case_id::text end`,
      ),
    effect: jsonb().notNull(),
    /** Equal keys of rows that nobody has taken up yet are one row. */
    coalescingKey: text(),
    /**
     * `waiting` (never tried), `sending` (handed out, until `lease_until`), `retrying` (tried, again at `not_before`),
     * and for good: `sent` `skipped` `dead`.
     */
    state: text().notNull().default('waiting'),
    /** How often it was handed out. */
    attempt: integer().notNull().default(0),
    /** Business time of what caused it. Every other moment of this table is the outbox's own clock. */
    enqueuedAt: moment().notNull(),
    /** Counts only while `retrying`. */
    notBefore: moment().notNull(),
    leaseUntil: moment(),
    firstTriedAt: moment(),
    settledAt: moment(),
    why: text(),
  },
  (table) => [
    index('deliveries_queue_head').on(table.queue, table.id).where(sql`state in ('waiting', 'retrying')`),
    index('deliveries_holding').on(table.queue, table.lane, table.id).where(sql`state in ('sending', 'retrying')`),
    uniqueIndex('deliveries_coalesce')
      .on(table.queue, table.coalescingKey)
      .where(sql`state = 'waiting' and coalescing_key is not null`),
    index('deliveries_dead').on(table.settledAt).where(sql`state = 'dead'`),
    index('deliveries_settled').on(table.settledAt).where(sql`state in ('sent', 'skipped')`),
  ],
)

/** One row a queue: its gate (pace, Retry-After) and the lock that processes take turns by. Made when first needed. */
export const queues = pgTable('queues', {
  queue: text().primaryKey(),
  /** The pace: nothing leaves before. */
  nextAt: moment().notNull(),
  /** The other side asked for quiet until then. */
  pausedUntil: moment(),
  pausedWhy: text(),
  /** Counts hand-outs: a process that looked before the last one has to look again. */
  turn: bigint({ mode: 'number' }).notNull().default(0),
})

/** What processes together have sent of each rate, in one number. Made when first needed, swept when idle. */
export const sendingRates = pgTable('sending_rates', {
  /** `teams`, a thread of it, or what was handed out for it. */
  rate: text().primaryKey(),
  /** What was let through fills the rate up to this moment. */
  usedUntil: moment().notNull(),
})

/** Messages that showed a case's card before another took their place. People go on writing below them. */
export const formerCards = pgTable(
  'former_cards',
  {
    caseId: bigint({ mode: 'number' }).notNull(),
    ref: jsonb().notNull(),
    replacedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.ref] }),
    index('former_cards_slack_ts').on(sql`(ref ->> 'ts')`).where(sql`ref ? 'ts'`),
    index('former_cards_teams_activity').on(sql`(ref ->> 'activity')`).where(sql`ref ? 'activity'`),
  ],
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
    /** When it was last found behind with nothing on its way. */
    healedAt: moment(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.card, table.queue] }),
    index('cards_behind').on(table.caseId).where(sql`wanted_version > shown_version`),
    /** Which case a thread in Slack belongs to. */
    index('cards_slack_ts').on(sql`(ref ->> 'ts')`).where(sql`ref ? 'ts'`),
    /** Which case a thread in Teams belongs to. */
    index('cards_teams_activity').on(sql`(ref ->> 'activity')`).where(sql`ref ? 'activity'`),
  ],
)
