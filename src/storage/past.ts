import type { Sql } from 'postgres'
import type { Past, PastMention, PastPiece } from '../app/ports/past.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { CaseId, MentionId } from '../domain/ids.ts'
import type { Customer } from '../domain/mention/author.ts'
import type { Engagement } from '../domain/mention/engagement.ts'
import type { Instant } from '../domain/time.ts'
import { unseal } from './event-chain.ts'
import { type MentionRow, mentionOf } from './mention-row.ts'

const atOnce = 2_000

export const past = (sql: Sql): Past => ({
  count: async (from) => {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from mentions where received_at >= ${from} and ${tellsSomething(sql)}`
    return row?.count ?? 0
  },
  latest: async () => {
    const [row] = await sql<{ at: Instant | null }[]>`select max(at) as at from case_events`
    return row?.at ?? null
  },
  pieces: (from) => pieces(sql, from),
})

const tellsSomething = (sql: Sql) => sql`intake not in ('share', 'own', 'waiting') and deleted_at is null`

async function* pieces(sql: Sql, from: Instant): AsyncGenerator<PastPiece> {
  const rows = sql<PastRow[]>`
    select m.*, jsonb_build_object('id', c.id, 'name', c.name, 'tier', c.tier, 'billingPerYear', c.billing_per_year,
      'trend', c.trend) as customer, c.id as customer_id
    from mentions m
    left join customer_authors a on a.source = m.source and a.author_id = m.author_id
    left join customers c on c.id = a.customer_id
    where m.received_at >= ${from} and ${tellsSomething(sql)}
    order by m.source, m.author_id, m.received_at, m.id`
  for await (const batch of rows.cursor(atOnce)) {
    const [samples, logs] = await Promise.all([samplesOf(sql, batch), logsOf(sql, batch)])
    yield {
      logs,
      mentions: batch.map((row): PastMention => {
        const mention = mentionOf(row)
        return {
          mention,
          samples: samples.get(mention.id) ?? [mention.engagement],
          customer: row.customer_id === null ? null : row.customer,
          caseId: row.case_id,
          byHand: row.by_hand !== null,
        }
      }),
    }
  }
}

type PastRow = MentionRow & {
  readonly customer: Customer
  readonly customer_id: string | null
  readonly by_hand: string | null
}

const samplesOf = async (
  sql: Sql,
  batch: readonly PastRow[],
): Promise<ReadonlyMap<MentionId, readonly Engagement[]>> => {
  const rows = await sql<(Engagement & { mention_id: MentionId })[]>`
    select mention_id, at, likes, shares, replies, views from engagement_samples
    where mention_id in (select value::int8 from jsonb_array_elements_text(${sql.json(batch.map(({ id }) => id))}))
    order by mention_id, at`
  return Map.groupBy(rows, ({ mention_id }) => mention_id)
}

const logsOf = async (sql: Sql, batch: readonly PastRow[]): Promise<ReadonlyMap<CaseId, readonly CaseEvent[]>> => {
  const ids = [...new Set(batch.flatMap(({ case_id }) => case_id ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await sql<(Parameters<typeof unseal>[1] & { case_id: CaseId })[]>`
    select case_id, seq, at, type, staff, system, data, text from case_events
    where case_id in (select value::int8 from jsonb_array_elements_text(${sql.json(ids)}))
    order by case_id, seq`
  const events = Map.groupBy(rows, ({ case_id }) => case_id)
  return new Map(ids.map((id) => [id, (events.get(id) ?? []).map((row) => unseal(id, row))]))
}
