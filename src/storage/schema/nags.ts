import { bigint, index, integer, jsonb, pgTable, smallint, sql, text, uniqueIndex } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Every reminder that fell due, once for each place it goes to, and what became of it: due = sent + explained. */
export const nags = pgTable(
  'nags',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    caseId: bigint({ mode: 'number' }).notNull(),
    key: text().notNull(),
    kind: text().notNull(),
    target: text(),
    /** 0 critical to 3 low, when it fell due. */
    urgency: smallint().notNull(),
    /** `staff:ana`, `channel:care`; empty when there was nobody to tell. */
    recipient: text().notNull(),
    /** The outbox queue of that place; empty when there is none. */
    queue: text().notNull(),
    destination: jsonb(),
    dueAt: moment().notNull(),
    deadlineAt: moment(),
    ordinal: integer().notNull(),
    of: integer().notNull(),
    nextAt: moment(),
    /** Not before: the end of the recipient's quiet hours. */
    sendAt: moment(),
    /** `waiting` for its time (`why` storm: while that lasts), `handed` to the outbox, `sent`, `dropped` (and `why`). */
    state: text().notNull(),
    why: text(),
    raisedAt: moment().notNull(),
    handedAt: moment(),
    /** The delivery that carried it. */
    delivery: bigint({ mode: 'number' }),
    settledAt: moment(),
  },
  (table) => [
    uniqueIndex('nags_once').on(table.caseId, table.key, table.queue),
    index('nags_waiting').on(table.sendAt).where(sql`state = 'waiting'`),
    index('nags_open').on(table.queue).where(sql`state in ('waiting', 'handed')`),
    index('nags_handed').on(table.handedAt).where(sql`state = 'handed'`),
    index('nags_raised').on(table.raisedAt),
    /** An export reads along it. */
    index('nags_due').on(table.dueAt),
  ],
)
