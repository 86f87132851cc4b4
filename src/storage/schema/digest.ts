import { jsonb, pgTable, primaryKey, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** One row for each digest, local date and recipient: whoever inserts it sends it, once. */
export const digestRuns = pgTable(
  'digest_runs',
  {
    digest: text().notNull(),
    /** The recipient's own date, `2026-11-23`. */
    date: text().notNull(),
    /** `staff:kim`, `channel:care@slack`. */
    recipient: text().notNull(),
    destination: jsonb().notNull(),
    /** What it speaks of: from the digest before until this one was due. */
    periodFrom: moment().notNull(),
    dueAt: moment().notNull(),
    timezone: text().notNull(),
    /** `handed` to the outbox, `sent`, `skipped` (and `why`). */
    state: text().notNull(),
    why: text(),
    raisedAt: moment().notNull(),
    /** The first page, once it stands: a second attempt goes on below it. */
    ref: jsonb(),
    sentAt: moment(),
  },
  (table) => [primaryKey({ columns: [table.digest, table.date, table.recipient] })],
)
