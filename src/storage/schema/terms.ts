import { boolean, index, pgTable, smallint } from '../drizzle.ts'
import { moment } from './moment.ts'

/**
 * What the policy promises and when business is open, written down at each start: views of the database cannot read
 * the policy's file.
 */
export const promisedTimes = pgTable('promised_times', {
  /** 0 critical to 3 low. */
  urgency: smallint().primaryKey(),
  /** The clock never rests. */
  always: boolean().notNull(),
  /** In milliseconds; null: nothing is promised. */
  firstDecisionMs: moment(),
  firstResponseMs: moment(),
})

/** The business calendar as open stretches, in order and apart, with the business time before each. */
export const openStretches = pgTable(
  'open_stretches',
  {
    startsAt: moment().primaryKey(),
    endsAt: moment().notNull(),
    beforeMs: moment().notNull(),
  },
  (table) => [index('open_stretches_before').on(table.beforeMs)],
)
