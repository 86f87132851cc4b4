import type { Sql } from 'postgres'
import { severities, urgency } from '../domain/assessment/severity.ts'
import type { Terms } from '../domain/digest/metrics.ts'
import { openStretches } from '../domain/service-level/business-time.ts'
import { dayMs, type Instant, plus } from '../domain/time.ts'

/**
 * Writes down what the policy promises, for the view `metric_promises`. As many processes as start at once may do so:
 * the last one's policy holds, whole.
 */
export const writeTerms = async (sql: Sql, terms: Terms, now: Instant): Promise<void> => {
  const { starts, ends, beforeMs } = openStretches(terms.hours, plus(now, -pastMs), plus(now, futureMs))
  const promised = severities.map((severity) => {
    const { calendar, firstDecisionMs, firstResponseMs } = terms.levels[severity]
    return { urgency: urgency(severity), always: calendar.kind === 'always', firstDecisionMs, firstResponseMs }
  })
  await sql.begin(async (tx) => {
    await tx`lock table promised_times in share row exclusive mode`
    await tx`delete from promised_times`
    await tx`
      insert into promised_times (urgency, always, first_decision_ms, first_response_ms)
      select * from jsonb_to_recordset(${tx.json(promised)}) as p(
        urgency int2, always boolean, "firstDecisionMs" int8, "firstResponseMs" int8)`
    await tx`delete from open_stretches`
    await tx`
      insert into open_stretches (starts_at, ends_at, before_ms)
      select * from unnest(${tx.array([...starts], int8)}::int8[], ${tx.array([...ends], int8)}::int8[], ${tx.array([...beforeMs], int8)}::int8[])`
  })
}

const pastMs = 5 * 366 * dayMs
/** A process that runs longer than this without a new version has other worries. */
const futureMs = 2 * 366 * dayMs
const int8 = 20
