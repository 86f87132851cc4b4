import type { Sql } from 'postgres'
import type { TickStore } from '../app/ports/tick-store.ts'

export const tickStore = (sql: Sql): TickStore => ({
  shouldRun: async (key, ttlMs, now) => {
    const won = await sql`
      insert into ticks (key, expires_at) values (${key}, ${now + ttlMs})
      on conflict (key) do update set expires_at = excluded.expires_at
      where ticks.expires_at <= ${now} or ticks.expires_at > ${now + ttlMs}
      returning 1`
    return won.length > 0
  },
  holdOn: async (key, ttlMs, now) => {
    await sql`update ticks set expires_at = ${now + ttlMs} where key = ${key}`
  },
})
