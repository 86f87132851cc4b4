import type { EventBody } from '../domain/case/event.ts'
import { replay } from '../domain/case/evolve.ts'
import type { CaseId } from '../domain/ids.ts'
import { dueNags, nextNag } from '../domain/service-level/nag.ts'
import { recipientKey } from '../domain/service-level/nag-recipients.ts'
import { hourMs, type Instant, instant, plus } from '../domain/time.ts'
import { personDestinations } from './destinations.ts'
import type { WritePath } from './execute-command.ts'
import type { Effect } from './ports/deliveries.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { CaseLog, NagAuditStore, Tolerance, UnsentNag } from './ports/nag-audit-store.ts'
import type { NagStore, NextLook } from './ports/nag-store.ts'
import type { SharedSettings } from './ports/people.ts'
import { adminsOf } from './who.ts'

export interface AuditingNags {
  readonly path: Pick<WritePath, 'policy' | 'clock' | 'surfaces' | 'timing' | 'wake'>
  readonly audit: NagAuditStore
  readonly nags: Pick<NagStore, 'reschedule'>
  readonly shared: SharedSettings
  readonly enqueue: (effects: readonly Effect[], now: Instant) => Promise<void>
  /** Longer than a tick and a delivery take: what is younger may just be on its way. */
  readonly tolerance: Tolerance
  /** Tells an outside dead-man's switch that all is well. */
  readonly ping: (url: string) => Promise<void>
  readonly log: Log
  readonly metrics: Metrics
}

/** A reminder that was due and that nothing accounts for. */
export interface NagGap {
  readonly caseId: CaseId
  readonly key: string
  readonly dueAt: Instant
  readonly why: GapReason
}

export const gapReasons = [
  /** By the log it was due, and the clock never took it up. */
  'not_raised',
  /** The log says it was taken up, but no row says where it went. */
  'no_record',
  /** It was taken up and never left. */
  'not_sent',
  /** It stands in the outbox, whose platform does not take it. */
  'stuck_in_outbox',
  /** Its log does not make a case: nobody can say what was due. */
  'unreadable',
] as const
export type GapReason = (typeof gapReasons)[number]

/** What an audit found; kept, for `doctor` and the metrics. */
export interface NagAudit {
  readonly at: Instant
  readonly checked: number
  readonly gaps: number
  /** A few of them. */
  readonly examples: readonly NagGap[]
  /** Cases whose moment has passed and whom no tick has taken up. */
  readonly overdue: number
  readonly oldestOverdue: Instant | null
  /** Cases whose next moment was not what their log makes it; it is now. */
  readonly healed: number
  /** Where the next audit goes on. */
  readonly cursor: CaseId
}

export const nagAuditKey = 'nags.audit'
const toldKey = 'nags.audit.told'
/** In one audit: those in which something happened, up to a burst of a storm, and as many of the others in turn. */
const most = { changed: 5_000, inTurn: 2_000 }
const logsAtOnce = 400
const mostExamples = 20
/** The same trouble is told once in this while, not with every audit. */
const tellAgainMs = 6 * hourMs

/**
 * Holds what was due, by the log, against what was sent. It reads the log afresh and trusts neither the stored state of
 * a case nor its next moment; cases in which something happened since the last audit, and the others in turn.
 */
export const auditNags = async (context: AuditingNags): Promise<NagAudit> => {
  const { path, audit, shared } = context
  const now = path.clock.now()
  const settled = instant(now - context.tolerance())
  const last = (await shared.get(nagAuditKey)) as NagAudit | null
  await audit.recover(settled)
  const since = instant(Math.min(last?.at ?? 0, now) - 2 * context.tolerance())
  const { changed, inTurn } = await audit.toCheck([since, settled], (last?.cursor ?? 0) as CaseId, most)
  const [unsent, overdue] = await Promise.all([audit.unsent(settled, 1_000), audit.overdue(settled, 10_000)])
  const found: ReturnType<typeof checked>[] = []
  const ids = [...new Set([...changed, ...inTurn])]
  for (let from = 0; from < ids.length; from += logsAtOnce) {
    const logs = await audit.logs(ids.slice(from, from + logsAtOnce))
    found.push(...logs.map((log) => checkedOrNot(context, log, settled)))
  }
  const gaps = [...found.flatMap((one) => one.gaps), ...unsent.map(unsentGap)]
  const looks = found.flatMap(({ look }) => (look === null ? [] : [look]))
  await context.nags.reschedule(looks)
  const report: NagAudit = {
    at: now,
    checked: found.length,
    gaps: gaps.length,
    examples: gaps.slice(0, mostExamples),
    overdue: overdue.cases,
    oldestOverdue: overdue.oldest,
    healed: looks.length,
    cursor: inTurn.length < most.inTurn ? (0 as CaseId) : (inTurn.at(-1) ?? (0 as CaseId)),
  }
  await shared.set(nagAuditKey, report, now)
  // What stands amiss is reported by every audit, and counted once.
  const known = new Set(last?.examples.map(nameOf))
  await announce(context, report, gaps.filter((gap) => !known.has(nameOf(gap))).length)
  return report
}

export const isWell = ({ gaps, overdue }: Pick<NagAudit, 'gaps' | 'overdue'>): boolean => gaps === 0 && overdue === 0

/** One log that makes no case must not hide what is amiss with the others. */
const checkedOrNot = (context: AuditingNags, log: CaseLog, settled: Instant): ReturnType<typeof checked> => {
  try {
    return checked(log, context.path, settled)
  } catch (error) {
    context.log.error('case_log_unreadable', { case: log.id, error })
    return { gaps: [{ caseId: log.id, key: '', dueAt: settled, why: 'unreadable' }], look: null }
  }
}

const checked = (
  { id, version, nextNagAt, events, raised }: CaseLog,
  { policy, timing }: AuditingNags['path'],
  settled: Instant,
): { gaps: readonly NagGap[]; look: NextLook | null } => {
  if (events.length === 0) return { gaps: [], look: null }
  const one = replay(events)
  const rows = new Set(raised.map(({ key, recipient }) => `${key} ${recipient}`))
  const gaps = events.flatMap(({ body, at }): readonly NagGap[] =>
    body.type === 'nagged' && at <= settled && recipientsOf(body).some((to) => !rows.has(`${body.key} ${to}`))
      ? [{ caseId: id, key: body.key, dueAt: body.dueAt, why: 'no_record' }]
      : [],
  )
  // What changed a moment ago may have made something due at once; the tick that takes it up is still to come.
  if (one.changedAt <= settled) {
    const { send } = dueNags(one, policy, settled)
    gaps.push(...send.map(({ key, dueAt }): NagGap => ({ caseId: id, key, dueAt, why: 'not_raised' })))
  }
  const expected = nextNag(one, policy)?.dueAt ?? null
  const late = expected !== null && (nextNagAt === null || nextNagAt > expected) && expected <= settled
  const wrong = late || (expected !== null && nextNagAt === null)
  return { gaps, look: wrong ? { id, version, ...timing(one) } : null }
}

/** Whom the log says a reminder was for. */
const recipientsOf = ({ to, channel }: Extract<EventBody, { type: 'nagged' }>): readonly string[] => {
  const people = to.map((staff) => recipientKey({ kind: 'staff', staff }))
  const all = channel === null ? people : [...people, recipientKey({ kind: 'channel', channel })]
  return all.length === 0 ? [''] : all
}

const unsentGap = ({ caseId, key, dueAt, inOutbox }: UnsentNag): NagGap => ({
  caseId,
  key,
  dueAt,
  why: inOutbox ? 'stuck_in_outbox' : 'not_sent',
})

const nameOf = ({ caseId, key, why }: NagGap): string => `${caseId} ${key} ${why}`

const announce = async (context: AuditingNags, report: NagAudit, fresh: number): Promise<void> => {
  const { path, shared, log, metrics } = context
  const { gaps, overdue, healed, checked: cases } = report
  if (isWell(report)) {
    log.debug('nags_audited', { cases, healed })
    const url = path.policy.deadManUrl
    if (url !== null) {
      await context.ping(url).catch((error: unknown) => log.warn('dead_man_not_told', { error }))
    }
    return
  }
  log.error('nags_missed', {
    gaps,
    overdue,
    healed,
    cases: report.examples.map(({ caseId, why }) => `${caseId}:${why}`),
  })
  if (fresh > 0) metrics.count('nags_missed', {}, fresh)
  const told = (await shared.get(toldKey)) as Instant | null
  if (told !== null && told <= report.at && report.at < plus(told, tellAgainMs)) return
  await shared.set(toldKey, report.at, report.at)
  await context.enqueue(
    adminsOf(path.policy).flatMap(({ id }) =>
      personDestinations(path.policy, id, path.surfaces).map(
        (to): Effect => ({ kind: 'notice', to, notice: 'nags_missed', params: { count: gaps + overdue } }),
      ),
    ),
    report.at,
  )
  path.wake()
}
