import type { Assessment } from '../domain/assessment/assessment.ts'
import { urgency } from '../domain/assessment/severity.ts'
import { type Matchable, matches } from '../domain/condition.ts'
import type { CaseId } from '../domain/ids.ts'
import type { Mention } from '../domain/mention/mention.ts'
import type { ChannelRule, Policy } from '../domain/policy.ts'
import { dateOf, localTime, zoneOf } from '../domain/service-level/zone.ts'
import { type Instant, instant, minuteMs } from '../domain/time.ts'
import { channelDestinations, channelRuleOf, type Surfaces } from './destinations.ts'
import type { CaseStore } from './ports/case-store.ts'
import type { LeftOut, LeftOutStore, SummaryKey } from './ports/left-out-store.ts'
import type { StormStore } from './ports/storm-store.ts'

/** A case that is about to be opened, or a mention that stays below the line. */
export interface Candidate {
  /** Null: no case is opened. */
  readonly caseId: CaseId | null
  readonly mention: Pick<Mention, 'id' | 'brand' | 'source'>
  readonly language: string
  readonly assessment: Assessment
}

/** What the intake asks before it gives cases their cards. */
export interface Room {
  /** Returns those that get no card of their own for now: their channel has no room. A critical case always has one. */
  share(candidates: readonly Candidate[], now: Instant): Promise<ReadonlySet<CaseId>>
  /** Writes down likely complaints that stayed below the posting line. */
  hold(candidates: readonly Candidate[], now: Instant): Promise<void>
}

export interface LeavingOut {
  readonly leftOut: LeftOutStore
  readonly policy: Policy
  readonly surfaces: Surfaces
  /** The outbox has work. */
  readonly wake: () => void
}

const windowMs = 10 * minuteMs

/**
 * What a channel has room for. Under a flood the gravest get their cards and the rest are told in one message that edits
 * itself: their cases are open, their clocks run, and each can be taken from there.
 */
export const roomIn = (context: LeavingOut): Room => ({
  share: async (candidates, now) => {
    const inChannel = async ([rule, those]: InChannel): Promise<readonly LeftOut[]> => {
      const withheld: LeftOut[] = []
      const used = await context.leftOut.cardsSince(rule.id, instant(now - windowMs))
      let room = Math.max(0, context.policy.delivery.cardsPerTenMinutes - used)
      let given = 0
      for (const one of those.toSorted(gravestFirst)) {
        const isCritical = one.assessment.severity === 'critical'
        if (isCritical || room > 0) given += 1
        else withheld.push(rowOf(one, rule, context.policy, now))
        if (!isCritical) room -= 1
      }
      await context.leftOut.countCards(rule.id, given, now)
      return withheld
    }
    const withheld = (await Promise.all(byChannel(context.policy, candidates, channelOf).map(inChannel))).flat()
    await tell(context, withheld, now)
    return new Set(withheld.flatMap(({ caseId }) => caseId ?? []))
  },
  hold: async (candidates, now) => {
    const rows = byChannel(context.policy, candidates, channelOfHeld).flatMap(([rule, those]) =>
      those.map((one) => rowOf(one, rule, context.policy, now)),
    )
    await tell(context, rows, now)
  },
})

const tell = async (
  { leftOut, policy, surfaces }: LeavingOut,
  rows: readonly LeftOut[],
  now: Instant,
): Promise<void> => {
  if (rows.length === 0) return
  await leftOut.add(rows, now)
  for (const key of keysOf(rows)) await leftOut.show(key, placesOf(policy, surfaces, key), now)
}

/** Cards at most that wait for somebody in a channel, before more are put there of those that had no room. */
const mostUnclaimed = 15
const mostAtOnce = 20

export interface TendingLeftOut extends LeavingOut {
  readonly cases: CaseStore
  readonly storms: Pick<StormStore, 'returnTo'>
  readonly clock: { now(): Instant }
}

/**
 * Gives cases the card they had to do without: at once where somebody took one up or it became critical; the others,
 * gravest first, as the cards before them are taken. Returns how many.
 */
export const returnLeftOut = async (context: TendingLeftOut): Promise<number> => {
  const { leftOut } = context
  const now = context.clock.now()
  const ids = [...(await leftOut.wanted(mostAtOnce))]
  for (const { channel, unclaimed } of await leftOut.waiting()) {
    const free = Math.min(mostUnclaimed - unclaimed, mostAtOnce)
    const used = await leftOut.cardsSince(channel, instant(now - windowMs))
    const room = Math.min(free, context.policy.delivery.cardsPerTenMinutes - used)
    if (room > 0) ids.push(...(await leftOut.gravest(channel, room)))
  }
  if (ids.length === 0) return 0
  for (const { case: one } of await context.cases.loadMany([...new Set(ids)])) {
    const rule = channelRuleOf(context.policy, one)
    await context.storms.returnTo(one.id, channelDestinations(rule, context.surfaces), now)
    if (rule !== null) await leftOut.countCards(rule.id, 1, now)
  }
  for (const key of await leftOut.returned(ids, now))
    await leftOut.show(key, placesOf(context.policy, context.surfaces, key), now)
  context.wake()
  return ids.length
}

type InChannel = readonly [ChannelRule, readonly Candidate[]]

const byChannel = (
  policy: Policy,
  candidates: readonly Candidate[],
  choose: (policy: Policy, one: Matchable) => ChannelRule | undefined,
): readonly InChannel[] => {
  const grouped = Map.groupBy(candidates, ({ mention, language, assessment: { severity, nature } }) =>
    choose(policy, { severity, nature, brand: mention.brand, source: mention.source, language }),
  )
  return [...grouped].flatMap(([rule, those]) =>
    rule === undefined || !isInChat(rule) ? [] : [[rule, those] as const],
  )
}

const isInChat = ({ slack, teams }: ChannelRule): boolean => slack !== null || teams !== null

const channelOf = (policy: Policy, one: Matchable): ChannelRule | undefined =>
  policy.channels.find(({ when }) => matches(when, one))

/** What has no case is in no digest either: where its own channel is not in chat, the mildest one that is tells of it. */
const channelOfHeld = (policy: Policy, one: Matchable): ChannelRule | undefined => {
  const own = channelOf(policy, one)
  if (own !== undefined && isInChat(own)) return own
  return policy.channels.findLast((rule) => {
    const { severity: _any, ...when } = rule.when
    return isInChat(rule) && matches(when, one)
  })
}

const gravestFirst = (one: Candidate, other: Candidate): number =>
  urgency(one.assessment.severity) - urgency(other.assessment.severity) ||
  other.assessment.risk.value - one.assessment.risk.value ||
  one.mention.id - other.mention.id

const rowOf = (
  { mention, caseId, assessment }: Candidate,
  rule: ChannelRule,
  policy: Policy,
  now: Instant,
): LeftOut => ({
  channel: rule.id,
  day: dateOf(localTime(zoneOf(policy.organisation.timezone), now).day),
  mention: mention.id,
  caseId,
  severity: assessment.severity,
  nature: assessment.nature,
  complaint: assessment.complaint,
})

const keysOf = (rows: readonly LeftOut[]): readonly SummaryKey[] => [
  ...new Map(rows.map(({ channel, day }) => [`${channel} ${day}`, { channel, day }])).values(),
]

const placesOf = (policy: Policy, surfaces: Surfaces, { channel }: SummaryKey) =>
  channelDestinations(policy.channels.find(({ id }) => id === channel) ?? null, surfaces)
