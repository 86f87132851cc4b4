import { bigint, index, jsonb, pgTable, primaryKey, sql, text, uniqueIndex } from '../drizzle.ts'
import { moment } from './moment.ts'

/** Public posts, as they came in. Only what the network says later (edit, deletion) changes a row. */
export const mentions = pgTable(
  'mentions',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    source: text().notNull(),
    externalId: text().notNull(),
    brand: text().notNull(),
    kind: text().notNull(),
    text: text().notNull(),
    url: text(),
    lang: text().notNull(),
    conversationId: text().notNull(),
    inReplyTo: text(),
    authorId: text().notNull(),
    author: jsonb().notNull(),
    /** The latest sample; all of them are in `engagement_samples`. */
    engagement: jsonb().notNull(),
    extra: jsonb(),
    publishedAt: moment().notNull(),
    receivedAt: moment().notNull(),
    editedAt: moment(),
    deletedAt: moment(),
    /** `waiting` until the intake has looked at it; then what it decided, or `stuck` where it could not. */
    intake: text().notNull().default('waiting'),
    /** What the network said since the intake last looked: `spread` `edited` `deleted` `opinion` `customer`. */
    news: jsonb().notNull().default([]),
    /** Posted although no rule asked for it: a person made a case of it by hand. */
    byHand: text(),
    caseId: bigint({ mode: 'number' }),
    /** What a language model made of it: no words, only where they stand; see `app/ports/mention-store.ts`. */
    opinion: jsonb(),
    /** Its outcome without the reasons, for mentions that opened no case too: learning, figures and exports read it. */
    assessment: jsonb(),
  },
  (table) => [
    uniqueIndex('mentions_source_external_id').on(table.source, table.externalId),
    index('mentions_waiting').on(table.id).where(sql`intake in ('waiting', 'changed')`),
    index('mentions_stuck').on(table.id).where(sql`intake = 'stuck'`),
    index('mentions_shares').on(table.source, table.inReplyTo).where(sql`kind = 'share'`),
    index('mentions_case').on(table.caseId),
    index('mentions_received').on(table.receivedAt),
    index('mentions_author').on(table.source, table.authorId, table.receivedAt),
  ],
)

/** What the network counted at several moments; the source of shares per hour and its slope. */
export const engagementSamples = pgTable(
  'engagement_samples',
  {
    mentionId: bigint({ mode: 'number' }).notNull(),
    at: moment().notNull(),
    likes: bigint({ mode: 'number' }).notNull(),
    shares: bigint({ mode: 'number' }).notNull(),
    replies: bigint({ mode: 'number' }).notNull(),
    views: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.mentionId, table.at] })],
)

/** Texts a mention had before its author edited it. */
export const mentionEdits = pgTable(
  'mention_edits',
  {
    mentionId: bigint({ mode: 'number' }).notNull(),
    editedAt: moment().notNull(),
    textBefore: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.mentionId, table.editedAt] })],
)

export const customers = pgTable('customers', {
  id: text().primaryKey(),
  name: text(),
  tier: text().notNull(),
  billingPerYear: bigint({ mode: 'number' }),
  trend: text(),
  changedAt: moment().notNull(),
})

/** Which customer an author of a network is. */
export const customerAuthors = pgTable(
  'customer_authors',
  {
    source: text().notNull(),
    authorId: text().notNull(),
    customerId: text().notNull(),
    linkedBy: text(),
    linkedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.authorId] }),
    index('customer_authors_customer').on(table.customerId),
  ],
)
