import type { Severity } from '../domain/assessment/severity.ts'
import type { Case } from '../domain/case/case.ts'
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
  readonly days: readonly (Record<'posted' | 'nags' | 'breaches', WasWould> & { readonly day: string })[]
  /** Staff ids; `#` stands for reminders that went to a channel alone. */
  readonly people: readonly { readonly who: string; readonly nags: WasWould }[]
}

type Side = 'was' | 'would'
type Counts = Record<Side, number>

/** Counts by day and person, in the organisation's zone. */
export class Tally {
  readonly #zone
  readonly #days = new Map<number, Record<'posted' | 'nags' | 'breaches', Counts>>()
  readonly #people = new Map<string, Counts>()
  readonly #severities: Record<Severity, Counts> = { critical: none(), high: none(), medium: none(), low: none() }
  #mentions = 0
  #both = 0

  constructor(policy: Policy) {
    this.#zone = zoneOf(policy.organisation.timezone)
  }

  mention(_at: Instant): void {
    this.#mentions += 1
  }

  posted(at: Instant, severity: Severity, wasPosted: boolean): void {
    this.#day(at).posted.would += 1
    this.#severities[severity].would += 1
    if (wasPosted) this.#both += 1
  }

  nagged(nag: DueNag, _one: Case, told: readonly AddressedNag[]): void {
    const staff = told.flatMap(({ to }) => (to.kind === 'staff' ? [to.staff as string] : []))
    this.#count('would', nag.key, nag.dueAt, staff)
  }

  /** An event of the log: what the policy of that time had done. */
  was({ at, body }: CaseEvent): void {
    if (body.type === 'opened') {
      this.#day(at).posted.was += 1
      this.#severities[body.assessment.severity].was += 1
    }
    if (body.type === 'nagged') this.#count('was', body.key, body.dueAt, body.to)
  }

  result(): Simulation {
    const days = [...this.#days]
      .toSorted(([a], [b]) => a - b)
      .map(([day, { posted, nags, breaches }]) => ({ day: dateOf(day), posted, nags, breaches }))
    const sum = (of: 'posted' | 'nags' | 'breaches'): WasWould =>
      days.reduce((all, day) => ({ was: all.was + day[of].was, would: all.would + day[of].would }), none())
    const posted = sum('posted')
    return {
      mentions: this.#mentions,
      posted,
      noLonger: Math.max(0, posted.was - this.#both),
      newly: posted.would - this.#both,
      bySeverity: this.#severities,
      nags: sum('nags'),
      breaches: sum('breaches'),
      days,
      people: [...this.#people]
        .toSorted(([, a], [, b]) => b.would + b.was - a.would - a.was)
        .map(([who, nags]) => ({ who, nags })),
    }
  }

  #count(side: Side, key: string, at: Instant, staff: readonly string[]): void {
    const day = this.#day(at)
    day.nags[side] += 1
    if (key.endsWith(':breach')) day.breaches[side] += 1
    for (const who of staff.length > 0 ? staff : ['#']) {
      const counts = this.#people.get(who) ?? none()
      counts[side] += 1
      this.#people.set(who, counts)
    }
  }

  #day(at: Instant): Record<'posted' | 'nags' | 'breaches', Counts> {
    const { day } = localTime(this.#zone, at)
    const counts = this.#days.get(day) ?? { posted: none(), nags: none(), breaches: none() }
    this.#days.set(day, counts)
    return counts
  }
}

function none(): Counts {
  return { was: 0, would: 0 }
}
