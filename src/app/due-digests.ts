import { latestOccurrence, type Occurrence } from '../domain/digest/schedule.ts'
import type { StaffId } from '../domain/ids.ts'
import { type DigestRule, type Policy, staffOf } from '../domain/policy.ts'
import { type DurationMs, dayMs, hourMs, minuteMs } from '../domain/time.ts'
import { channelDestinations, personDestinations, type Surfaces } from './destinations.ts'
import type { Clock } from './ports/clock.ts'
import { type DigestRuns, type NewRun, runId } from './ports/digest-store.ts'
import type { Destination } from './ports/gateway.ts'
import type { Log } from './ports/log.ts'
import type { NagStore } from './ports/nag-store.ts'
import type { PeopleStore, StaffSettings } from './ports/people.ts'

export interface DueDigests {
  readonly policy: Policy
  readonly surfaces: Surfaces
  readonly runs: DigestRuns
  readonly people: Pick<PeopleStore, 'allSettings'>
  /** Where each member of staff was last seen, so that somebody in Slack and Teams reads one message. */
  readonly lastSeen: NagStore['lastSeen']
  readonly clock: Clock
  readonly wake: () => void
  readonly log: Log
}

/** How late a digest is still worth sending; after that the next one speaks of the time. */
const worthFor: Readonly<Record<DigestRule['period'], DurationMs>> = {
  day: 18 * hourMs,
  week: 4 * dayMs,
  month: 7 * dayMs,
}
/** Later than this it is catching up, which a deployment that has only begun has no need to. */
const lateAfterMs = 5 * minuteMs

/**
 * Enters every digest that is due and was not entered yet. Asked every second by every process: the rows keep them
 * apart, and what this process knows to be entered it does not ask for again.
 */
export const digestTick = (context: DueDigests): (() => Promise<number>) => {
  const known = new Set<string>()
  return async () => {
    const { policy, runs, clock } = context
    if (policy.digests.length === 0) return 0
    const now = clock.now()
    const settings = new Map((await context.people.allSettings()).map((one) => [one.staff, one]))
    const due = policy.digests
      .flatMap((rule) => recipientsOf(rule, context, settings))
      .flatMap((one) => {
        const occurrence = latestOccurrence({ ...one.rule, at: one.at }, one.timezone, now)
        if (occurrence === null || now - occurrence.dueAt > worthFor[one.rule.period]) return []
        const id = runId({ digest: one.rule.id, date: occurrence.date, recipient: one.recipient })
        return known.has(id) ? [] : [{ ...one, occurrence, id }]
      })
    if (due.length === 0) return 0
    const seen = await context.lastSeen()
    const entered = await Promise.all(due.map((one) => runOfDue(context, one, seen)))
    const count = await runs.enter(
      entered.filter((run) => run !== null),
      now,
    )
    for (const { id } of due) known.add(id)
    if (count > 0) {
      context.log.info('digests_due', { count })
      context.wake()
    }
    return count
  }
}

interface Recipient {
  readonly rule: DigestRule
  /** `staff:kim`, `channel:care@slack`. */
  readonly recipient: string
  readonly at: number
  readonly timezone: string
  readonly destinations: readonly Destination[]
  readonly settings: StaffSettings | null
}

/** A person reads one message wherever they are; a channel exists on each platform by itself. */
const recipientsOf = (
  rule: DigestRule,
  { policy, surfaces }: DueDigests,
  settings: ReadonlyMap<StaffId, StaffSettings>,
): readonly Recipient[] => {
  if ('channel' in rule.to) {
    const { channel } = rule.to
    const found = policy.channels.find(({ id }) => id === channel) ?? null
    return channelDestinations(found, surfaces).map((to) => ({
      rule,
      recipient: `channel:${channel}@${to.platform}`,
      at: rule.at,
      timezone: rule.timezone,
      destinations: [to],
      settings: null,
    }))
  }
  return rule.to.staff.flatMap((id): readonly Recipient[] => {
    const destinations = personDestinations(policy, id, surfaces)
    if (destinations.length === 0) return []
    const own = settings.get(id) ?? null
    return [
      {
        rule,
        recipient: `staff:${id}`,
        at: own?.digestAt ?? rule.at,
        timezone: own?.timezone ?? staffOf(policy, id)?.timezone ?? rule.timezone,
        destinations,
        settings: own,
      },
    ]
  })
}

const runOfDue = async (
  { runs, clock }: DueDigests,
  one: Recipient & { readonly occurrence: Occurrence },
  seen: ReadonlyMap<StaffId, string>,
): Promise<NewRun | null> => {
  const { occurrence, destinations, recipient, settings } = one
  const platform = seen.get(recipient.replace(/^staff:/, '') as StaffId)
  const to = destinations.find((where) => where.platform === platform) ?? destinations[0]
  if (to === undefined) return null
  const late = clock.now() - occurrence.dueAt > lateAfterMs
  const muted = settings?.digestsMutedUntil != null && settings.digestsMutedUntil > occurrence.dueAt
  const skipped = muted ? 'muted' : late && !(await runs.heardBy(occurrence.dueAt)) ? 'before_the_first_mention' : null
  return {
    digest: one.rule.id,
    date: occurrence.date,
    recipient,
    to,
    dueAt: occurrence.dueAt,
    timezone: one.timezone,
    periodFrom: occurrence.spans.now.from,
    skipped,
  }
}
