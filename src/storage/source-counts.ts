import type { Sql } from 'postgres'
import type { SourceCount, SourceCounts } from '../app/ports/source-counts.ts'

export const sourceCounts = (sql: Sql): SourceCounts => ({
  between: (from, to) => sql<SourceCount[]>`
    select source, (received_at / 3600000)::int as hour, count(*)::int as count, max(received_at) as "lastAt"
    from mentions where received_at > ${from} and received_at <= ${to} group by 1, 2`,
})
