import type { Severity } from '../domain/assessment/severity.ts'
import type { CaseEvent } from '../domain/case/event.ts'
import type { Policy } from '../domain/policy.ts'
import type { DueNag } from '../domain/service-level/nag.ts'
import type { AddressedNag } from '../domain/service-level/nag-recipients.ts'
import { dateOf, localTime, zoneOf } from '../domain/service-level/zone.ts'
import type { Instant } from '../domain/time.ts'

/** How often something was, and how often it would have been. */
export interface WasWould {
  readonly was: number
  readonly would: number
}

export interface Simulation {
  readonly mentions: number
  readonly posted: WasWould
  /** Posted then and not by the other policy, and the other way round. */
  readonly noLonger: number
  readonly newly: number
  readonly bySeverity: Readonly<Record<Severity, WasWould>>
  readonly nags: WasWould
  readonly breaches: WasWould
  readonly days: readonly (Record<Counted, WasWould> & { readonly day: string })[]
  /** Staff ids; `#` stands for reminders that went to a channel alone. A broken promise counts for whom it was told. */
  readonly people: readonly { readonly who: string; readonly nags: WasWould; readonly breaches: WasWould }[]
}

/** Counts by day and person, in the organisation's zone. */
export interface Tally {
  mention(): void
  posted(at: Instant, severity: Severity, wasPosted: boolean): void
  nagged(nag: DueNag, told: readonly AddressedNag[]): void
  /** An event of the log: what the policy of that time had done. */
  was(event: CaseEvent): void
  result(): Simulation
}

export const createTally = (policy: Policy): Tally => {
  const zone = zoneOf(policy.organisation.timezone)
  const days = new Map<number, Record<Counted, Counts>>()
  const people = new Map<string, Record<'nags' | 'breaches', Counts>>()
  const bySeverity: Record<Severity, Counts> = { critical: none(), high: none(), medium: none(), low: none() }
  let mentions = 0
  let both = 0

  const on = (at: Instant): Record<Counted, Counts> => {
    const { day } = localTime(zone, at)
    const counts = days.get(day) ?? { posted: none(), nags: none(), breaches: none() }
    days.set(day, counts)
    return counts
  }

  const count = (side: keyof Counts, key: string, at: Instant, staff: readonly string[]): void => {
    const day = on(at)
    day.nags[side] += 1
    const isBreach = key.endsWith(':breach')
    if (isBreach) day.breaches[side] += 1
    for (const who of staff.length > 0 ? staff : ['#']) {
      const counts = people.get(who) ?? { nags: none(), breaches: none() }
      counts.nags[side] += 1
      if (isBreach) counts.breaches[side] += 1
      people.set(who, counts)
    }
  }

  return {
    mention: () => {
      mentions += 1
    },
    posted: (at, severity, wasPosted) => {
      on(at).posted.would += 1
      bySeverity[severity].would += 1
      if (wasPosted) both += 1
    },
    nagged: (nag, told) => {
      const staff = told.flatMap(({ to }) => (to.kind === 'staff' ? [to.staff as string] : []))
      count('would', nag.key, nag.dueAt, staff)
    },
    was: ({ at, body }) => {
      if (body.type === 'opened') {
        on(at).posted.was += 1
        bySeverity[body.assessment.severity].was += 1
      }
      if (body.type === 'nagged') count('was', body.key, body.dueAt, body.to)
    },
    result: () => {
      const ordered = [...days].toSorted(([a], [b]) => a - b)
      const sum = (of: Counted): WasWould =>
        ordered.reduce((all, [, day]) => ({ was: all.was + day[of].was, would: all.would + day[of].would }), none())
      const posted = sum('posted')
      return {
        mentions,
        posted,
        noLonger: Math.max(0, posted.was - both),
        newly: posted.would - both,
        bySeverity,
        nags: sum('nags'),
        breaches: sum('breaches'),
        days: ordered.map(([day, counts]) => ({ day: dateOf(day), ...counts })),
        people: [...people]
          .toSorted(([, { nags: a }], [, { nags: b }]) => b.would + b.was - a.would - a.was)
          .map(([who, counts]) => ({ who, ...counts })),
      }
    },
  }
}

type Counted = 'posted' | 'nags' | 'breaches'
interface Counts {
  was: number
  would: number
}
const none = (): Counts => ({ was: 0, would: 0 })
