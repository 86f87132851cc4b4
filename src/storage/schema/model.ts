import { bigint, index, integer, jsonb, pgTable, text } from '../drizzle.ts'
import { moment } from './moment.ts'

/** What the language model was asked and used on one day, by all processes together. */
export const modelDays = pgTable('model_days', {
  /** Local date of the organisation, `2026-11-30`. */
  day: text().primaryKey(),
  calls: integer().notNull(),
  tokens: bigint({ mode: 'number' }).notNull(),
})

/** Answers of the model by a hash of all it was shown; neither the question nor any words of it are kept. */
export const modelAnswers = pgTable(
  'model_answers',
  {
    key: text().primaryKey(),
    answer: jsonb().notNull(),
    madeAt: moment().notNull(),
  },
  (table) => [index('model_answers_made').on(table.madeAt)],
)
