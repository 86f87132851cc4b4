import type { Sql } from 'postgres'
import type { ModelStore, ModelUse } from '../app/ports/model-store.ts'

export const modelStore = (sql: Sql): ModelStore => ({
  reserve: async (day, tokens, limit) => {
    if (limit.calls < 1 || tokens > limit.tokens) return false
    const { count } = await sql`
      insert into model_days as d (day, calls, tokens) values (${day}, 1, ${tokens})
      on conflict (day) do update set calls = d.calls + 1, tokens = d.tokens + excluded.tokens
      where d.calls < ${limit.calls} and d.tokens + excluded.tokens <= ${limit.tokens}::int8`
    return count === 1
  },
  correct: async (day, { calls, tokens }) => {
    await sql`
      update model_days set calls = greatest(0, calls + ${calls}), tokens = greatest(0, tokens + ${tokens}::int8)
      where day = ${day}`
  },
  used: async (day) => {
    const [row] = await sql<ModelUse[]>`select calls, tokens from model_days where day = ${day}`
    return row === undefined ? { calls: 0, tokens: 0 } : { calls: row.calls, tokens: row.tokens }
  },
  answer: async (key) => {
    const [row] = await sql<{ answer: unknown }[]>`select answer from model_answers where key = ${key}`
    return row?.answer ?? null
  },
  keepAnswer: async (key, answer, now) => {
    await sql`
      insert into model_answers (key, answer, made_at) values (${key}, ${sql.json(answer as never)}, ${now})
      on conflict (key) do update set answer = excluded.answer, made_at = excluded.made_at`
  },
  sweep: async ({ answersBefore, daysBefore, limit }) => {
    const answers = await sql`
      delete from model_answers where key in (
        select key from model_answers where made_at < ${answersBefore} order by made_at limit ${limit})`
    const days = await sql`delete from model_days where day < ${daysBefore}`
    return answers.count + days.count
  },
})
