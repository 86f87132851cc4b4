import { assignOnDuty } from '../app/assign-on-duty.ts'
import { type AuditingNags, auditNags, isWell, type NagAudit, nagAuditKey } from '../app/audit-nags.ts'
import { listenToSources, silentSources } from '../app/heartbeat.ts'
import type { Check } from '../app/ports/check.ts'
import type { Clock, SpeedClock } from '../app/ports/clock.ts'
import type { NagStore } from '../app/ports/nag-store.ts'
import { raiseNags } from '../app/raise-nags.ts'
import { refreshHomes } from '../app/refresh-homes.ts'
import { rescheduleCases } from '../app/reschedule-cases.ts'
import { hourMs, minuteMs, secondMs } from '../domain/time.ts'
import type { Words } from '../locales/text.ts'
import type { TickJob } from '../scheduler/ticks.ts'
import { guardedStore } from '../storage/database-fault.ts'
import { dutyStore } from '../storage/duty-store.ts'
import { homeStore } from '../storage/home-store.ts'
import { nagAuditStore } from '../storage/nag-audit-store.ts'
import { sourceCounts } from '../storage/source-counts.ts'
import type { Telemetry } from '../telemetry/metrics.ts'
import type { Parts } from './parts.ts'

/** Everything the clock does by itself about cases and sources. */
export const clockJobs = (parts: Parts, nags: NagStore): readonly TickJob[] => {
  const { path, execute, stores, log, metrics, clock } = parts
  const { sql } = parts.database
  const { people, shared } = stores
  const { enqueue } = stores.deliveries
  const duty = guardedStore(dutyStore(sql))
  const homes = guardedStore(homeStore(sql))
  const counts = guardedStore(sourceCounts(sql))
  const audit: AuditingNags = {
    path,
    audit: guardedStore(nagAuditStore(sql)),
    nags,
    shared,
    enqueue,
    tolerance: () => toleranceMs(clock),
    ping,
    log,
    metrics,
  }
  return [
    {
      name: 'nags',
      cron: '0 * * * * *',
      betweenMs: secondMs,
      process: 'every',
      run: () => raiseNags({ path, nags, people, log, metrics }),
    },
    {
      name: 'assignment',
      cron: '0 * * * * *',
      betweenMs: 2 * secondMs,
      process: 'one',
      run: () => assignOnDuty({ path, execute, duty, people, shared, log }),
    },
    {
      name: 'homes',
      cron: '5 * * * * *',
      betweenMs: 5 * secondMs,
      process: 'one',
      run: () => refreshHomes({ path, homes, shared, enqueue }),
    },
    // Not at the start: what fell due while nothing ran is just being made up for.
    { name: 'nag_audit', cron: '30 */5 * * * *', process: 'one', atStart: false, run: () => auditNags(audit) },
    {
      name: 'sources',
      cron: '15 */10 * * * *',
      process: 'one',
      run: () => listenToSources({ path, counts, shared, enqueue, log }),
    },
    { name: 'policy', cron: '45 0 * * * *', process: 'one', run: () => rescheduleCases({ path, nags, shared, log }) },
  ]
}

/** What the last audit and the sources say, for a scrape. */
export const measureClock = async ({ stores, clock, policy }: Parts, metrics: Telemetry): Promise<void> => {
  const now = clock.now()
  const last = (await stores.shared.get(nagAuditKey)) as NagAudit | null
  metrics.set('nags_gap', last?.gaps ?? 0)
  metrics.set('nags_overdue_seconds', last?.oldestOverdue == null ? 0 : (now - last.oldestOverdue) / secondMs)
  for (const source of Object.keys(policy.sources)) metrics.set('source_silent_seconds', 0, { source })
  for (const { source, sinceMs } of await silentSources(stores.shared, now)) {
    metrics.set('source_silent_seconds', sinceMs / secondMs, { source })
  }
}

/** What `doctor` asks of the clock. */
export const clockChecks = (
  { stores, clock }: { readonly stores: Pick<Parts['stores'], 'shared'>; readonly clock: Clock },
  words: Words,
): readonly Check[] => [
  {
    name: 'reminders',
    run: async () => {
      const last = (await stores.shared.get(nagAuditKey)) as NagAudit | null
      if (last === null) return { state: 'well', found: words.say('nag.auditNever') }
      const sinceMs = Math.max(0, clock.now() - last.at)
      const at = words.duration(sinceMs)
      // The auditor itself may have fallen silent; what it said last is no news then.
      if (sinceMs > longestBetweenAuditsMs) {
        return {
          state: 'broken',
          found: words.say('nag.auditStale', { ago: at }),
          todo: words.say('nag.auditStaleTodo'),
        }
      }
      if (isWell(last)) return { state: 'well', found: words.say('nag.auditWell', { count: last.checked, ago: at }) }
      const lines = last.examples
        .slice(0, 5)
        .map(({ caseId, key, why }) => `  ${caseId} ${key}: ${words.say(`nag.gap.${why}`)}`)
      const found = [words.say('nag.auditGaps', { count: last.gaps + last.overdue, ago: at }), ...lines].join('\n')
      return { state: 'broken', found, todo: words.say('nag.auditTodo') }
    },
  },
  {
    name: 'sources',
    run: async () => {
      const silent = await silentSources(stores.shared, clock.now())
      if (silent.length === 0) return { state: 'well', found: words.say('nag.sourcesWell') }
      const lines = silent.map(({ source, sinceMs, usual }) =>
        words.say('notice.source_silent', { source, hours: Math.round(sinceMs / hourMs), usual: Math.round(usual) }),
      )
      return { state: 'warning', found: lines.join('\n'), todo: words.say('nag.sourcesTodo') }
    },
  },
]

/** Three audits and some. */
const longestBetweenAuditsMs = 20 * minuteMs

/** Where the sandbox hurries the clock, a tick a second is many minutes of business time. */
const toleranceMs = (clock: Clock): number => {
  const speed = isHurried(clock) ? clock.speed() : 1
  return Math.max(5 * minuteMs, speed * 30 * secondMs)
}
const isHurried = (clock: Clock): clock is SpeedClock => 'speed' in clock

const ping = async (url: string): Promise<void> => {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10 * secondMs) })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`answered ${answer.status}`)
}
