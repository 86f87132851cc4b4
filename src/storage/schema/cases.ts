import { bigint, index, integer, jsonb, pgTable, primaryKey, smallint, sql, text, uniqueIndex } from '../drizzle.ts'
import { moment } from './moment.ts'

/** The present state of each case, rebuilt from its events at any time; the columns are what queries ask by. */
export const cases = pgTable(
  'cases',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity({ startWith: 1001 }),
    version: integer().notNull(),
    status: text().notNull(),
    /** 0 critical to 3 low. */
    urgency: smallint().notNull(),
    nature: text().notNull(),
    brand: text().notNull(),
    source: text().notNull(),
    authorId: text().notNull(),
    conversationId: text().notNull(),
    owner: text(),
    openedAt: moment().notNull(),
    changedAt: moment().notNull(),
    closedAt: moment(),
    /** When the clock next has something to do with it; null: never. */
    nextNagAt: moment(),
    /** The next promise that runs out, for queues and cards. */
    nextDeadlineAt: moment(),
    /** Without its assessment while its one event holds that; see `storage/case-row.ts`. */
    state: jsonb().notNull(),
    /** Hash of the latest event: the end of the chain. */
    lastHash: text().notNull(),
  },
  (table) => [
    index('cases_nag_due').on(table.nextNagAt).where(sql`next_nag_at is not null`),
    /** With the status, so that those who wait are counted without reading them. */
    index('cases_waiting').on(table.urgency, table.openedAt, table.status).where(sql`status <> 'closed'`),
    /** Few, and asked for every few seconds by pages that follow them; by nothing that a usual change rewrites. */
    index('cases_awaiting').on(table.urgency).where(sql`status = 'awaiting_approval'`),
    /** Promises that have run out, counted for the digest without reading the cases. */
    index('cases_deadline').on(table.nextDeadlineAt).where(sql`status <> 'closed' and next_deadline_at is not null`),
    index('cases_owner_open').on(table.owner).where(sql`status <> 'closed'`),
    index('cases_conversation').on(table.source, table.authorId, table.conversationId, table.id),
    index('cases_opened').on(table.openedAt),
    index('cases_closed').on(table.closedAt).where(sql`closed_at is not null`),
  ],
)

/** Append-only, hash-chained per case: metrics, history and the audit read it. */
export const caseEvents = pgTable(
  'case_events',
  {
    caseId: bigint({ mode: 'number' }).notNull(),
    seq: integer().notNull(),
    at: moment().notNull(),
    type: text().notNull(),
    /** Staff id; null for automatic acts, whose name is in `system`. */
    staff: text(),
    system: text(),
    /** Everything but free text. */
    data: jsonb().notNull(),
    /** Free text by a person, erasable: the chain holds its SHA-256. */
    text: text(),
    textSha256: text(),
    hash: text().notNull(),
    /** The press that caused it; a redelivery of the same press finds it here. */
    requestKey: text(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.seq] }),
    uniqueIndex('case_events_request').on(table.requestKey).where(sql`request_key is not null`),
    index('case_events_at').on(table.at),
    /** Pauses of promises, which figures leave out; few, and looked up for many cases at once. */
    index('case_events_snoozed').on(table.caseId, table.seq).where(sql`type = 'snoozed'`),
    index('case_events_snoozed_at').on(table.at, table.caseId).where(sql`type = 'snoozed'`),
    /** What figures count and time, whole, so that a digest reads its days from here; `storage/digest-measures.ts` asks in the same words. */
    index('case_events_measured')
      .on(table.at, table.caseId, table.seq, table.type, table.staff)
      .where(sql`type in ('opened', 'claimed', 'triaged', 'drafted', 'published', 'answered_elsewhere', 'statement_adopted',
        'closed', 'merged', 'reopened', 'snoozed', 'woken', 'released')
        or type = 'assigned' and data ->> 'to' = staff
        or type = 'mention_joined' and not (data ->> 'thanks')::boolean`),
  ],
)
