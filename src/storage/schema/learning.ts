import {
  bigint,
  boolean,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  sql,
  text,
  uniqueIndex,
} from '../drizzle.ts'
import { moment } from './moment.ts'

/**
 * What staff said of a mention: of one that opened a case as the case's log tells it, or of one that was left out
 * because they were asked. No words, so that erasing an author leaves nothing of theirs here.
 */
export const feedback = pgTable(
  'feedback',
  {
    mentionId: bigint({ mode: 'number' }).primaryKey(),
    caseId: bigint({ mode: 'number' }),
    brand: text().notNull(),
    source: text().notNull(),
    /** Primary language tag, `es`. */
    language: text().notNull(),
    /** P(complaint) as it was read, before anything learned. */
    score: doublePrecision().notNull(),
    /** 0 to 100, as it was read before anything was learned about severity; null where it was not kept yet. */
    risk: doublePrecision(),
    /** How likely it was that staff would be shown it: 1 for a card. */
    seen: doublePrecision().notNull(),
    /** Whether it says anything about the score; not where a grave fact opened the case. */
    teaches: boolean().notNull(),
    /** When staff were first asked about a mention that was left out. */
    askedAt: moment(),
    how: text(),
    isComplaint: boolean(),
    staff: text(),
    at: moment(),
    natureWas: text(),
    natureIs: text(),
    /** 0 critical to 3 low. */
    urgencyWas: smallint(),
    urgencyIs: smallint(),
    /** An admin does not want it to count. */
    undoneBy: text(),
    undoneAt: moment(),
    changedAt: moment().notNull(),
  },
  (table) => [
    index('feedback_group')
      .on(table.brand, table.source, table.language, table.at)
      .where(sql`is_complaint is not null`),
    index('feedback_asked').on(table.mentionId).where(sql`asked_at is not null and is_complaint is null`),
    index('feedback_changed').on(table.changedAt),
  ],
)

/** What was learned for one brand, source and language; recomputed from `feedback` at any time. */
export const learnedGroups = pgTable(
  'learned_groups',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    brand: text().notNull(),
    source: text().notNull(),
    language: text().notNull(),
    state: jsonb().notNull(),
    computedAt: moment().notNull(),
    /** An admin wants it to stay as it is. */
    frozenBy: text(),
    frozenAt: moment(),
    /** An admin rolled it back: decisions before this do not count. */
    ignoreBefore: moment(),
    rolledBackBy: text(),
  },
  (table) => [uniqueIndex('learned_groups_key').on(table.brand, table.source, table.language)],
)

/** How many mentions of an hour had which score, in hundredths; -1 for those that open a case whatever their score. */
export const scoreCounts = pgTable(
  'score_counts',
  {
    hour: bigint({ mode: 'number' }).notNull(),
    bin: smallint().notNull(),
    mentions: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.hour, table.bin] })],
)

/**
 * What was likely a complaint and got no card of its own: it stayed below a line that was moved, or its channel had no
 * room. One message a day and channel tells of them.
 */
export const leftOut = pgTable(
  'left_out',
  {
    mentionId: bigint({ mode: 'number' }).primaryKey(),
    /** The organisation's own date, `2026-11-23`. */
    day: text().notNull(),
    channel: text().notNull(),
    /** Null: no case was opened. */
    caseId: bigint({ mode: 'number' }),
    urgency: smallint().notNull(),
    nature: text().notNull(),
    complaint: doublePrecision().notNull(),
    at: moment().notNull(),
    /** When it got a card after all. */
    returnedAt: moment(),
  },
  (table) => [
    index('left_out_day').on(table.channel, table.day, table.urgency),
    index('left_out_cases')
      .on(table.channel, table.urgency, table.caseId)
      .where(sql`case_id is not null and returned_at is null`),
  ],
)

/** New cards a channel was given, by minute: how much room it has. */
export const cardCounts = pgTable(
  'card_counts',
  {
    channel: text().notNull(),
    minute: bigint({ mode: 'number' }).notNull(),
    cards: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.minute] })],
)
