import { type Case, latestRevision, ownerOf } from '../case/case.ts'
import { stepLeftToOthers } from '../case/stand-in.ts'
import { matches } from '../condition.ts'
import type { ChannelId, StaffId } from '../ids.ts'
import type { NagTarget, Policy, Rota } from '../policy.ts'
import { staffOf } from '../policy.ts'
import { missingSteps } from '../reply/approval.ts'
import type { Instant } from '../time.ts'
import type { DueNag } from './nag.ts'
import { channelLoudHours, isPresent, loudHoursOf, nextLoudMoment, type PeopleState } from './presence.ts'
import { mainRota, presentOnDuty, rotaOf } from './rota.ts'

export type NagRecipient =
  | { readonly kind: 'staff'; readonly staff: StaffId }
  | { readonly kind: 'channel'; readonly channel: ChannelId }

/** One reminder for one recipient, and from when they may be disturbed with it; null: never. */
export interface AddressedNag {
  readonly to: NagRecipient
  readonly sendAt: Instant | null
}

/**
 * Who is told: the person whose move it is first, the channel when the promise is broken or nobody has the case, the
 * escalation target last. People who are away, or in no chat of ours, are passed over.
 */
export const nagRecipients = (
  one: Case,
  nag: DueNag,
  policy: Policy,
  people: PeopleState,
  at: Instant,
  reachable: (id: StaffId) => boolean = () => true,
): readonly AddressedNag[] => {
  const around: Around = { one, policy, people, at, reachable }
  return unique(toldOf(nag, around)).map((to) => ({ to, sendAt: sendAt(to, around) }))
}

/**
 * How a reminder that was raised for somebody stands now: from when they may be disturbed with it, or null when it is
 * not for them any more. Quiet hours, absence and whose move it is may have changed since.
 */
export const standingOf = (
  to: NagRecipient,
  one: Case,
  nag: DueNag,
  policy: Policy,
  people: PeopleState,
  at: Instant,
  reachable: (id: StaffId) => boolean = () => true,
): AddressedNag | null => {
  const around: Around = { one, policy, people, at, reachable }
  // What the clock has done concerns whom it concerned then; the case itself has moved on.
  const told = nag.kind === 'idle_release' || nag.kind === 'review' ? stillThere(to, around) : toldOf(nag, around)
  const same = told.find((other) => recipientKey(other) === recipientKey(to))
  return same === undefined ? null : { to: same, sendAt: sendAt(same, around) }
}

/** The owner, where a reminder meant for them goes to others because they are not there or in no chat of ours. */
export const passedOver = (
  one: Case,
  { kind }: Pick<DueNag, 'kind'>,
  people: PeopleState,
  at: Instant,
  reachable: (id: StaffId) => boolean,
): StaffId | null => {
  const owner = ownerOf(one)
  if (owner === null || !forOwner.has(kind) || one.state.status === 'awaiting_approval') return null
  return isPresent(people, owner, at) && reachable(owner) ? null : owner
}

export const recipientKey = (to: NagRecipient): string =>
  to.kind === 'staff' ? `staff:${to.staff}` : `channel:${to.channel}`

/** Kinds that go to whoever has the case; the others go to people because of who they are. */
const forOwner: ReadonlySet<DueNag['kind']> = new Set(['warn', 'breach', 'idle', 'author_waiting', 'wake'])

interface Around {
  readonly one: Case
  readonly policy: Policy
  readonly people: PeopleState
  readonly at: Instant
  readonly reachable: (id: StaffId) => boolean
}

const toldOf = (nag: DueNag, around: Around): readonly NagRecipient[] => {
  switch (nag.kind) {
    case 'warn':
    case 'approval':
    case 'idle':
    case 'wake':
      return orChannel(holders(around), around)
    case 'author_waiting':
      return nag.ordinal === 1 ? orChannel(holders(around), around) : [...persons(holders(around)), ...channel(around)]
    case 'breach':
    case 'idle_release':
      return [...persons(holders(around)), ...channel(around)]
    case 'delegate':
      return orChannel([...approvers(around), ...chasers(around)], around)
    case 'escalate':
      return orChannel(above(around), around)
    case 'review': {
      const { state } = around.one
      const by = state.status === 'closed' && state.by !== null ? there([state.by], around) : []
      return [...persons(by), ...channel(around)]
    }
  }
}

/** Whose move it is: approvers while they are awaited, else the owner, else whoever is on duty. */
const holders = (around: Around): readonly StaffId[] => {
  const { one } = around
  if (one.state.status === 'awaiting_approval') {
    const awaited = approvers(around)
    return awaited.length > 0 ? awaited : above(around, barred(one))
  }
  const owner = ownerOf(one)
  const present = owner === null ? [] : there([owner], around)
  return present.length > 0 ? present : onDutyIn(mainRota(around.policy), around)
}

/** Everybody who could give an approval that is missing. */
const approvers = (around: Around): readonly StaffId[] => {
  return there(approversOf(around.one, around.policy), around)
}

/** Everybody, there or not, who could give an approval that is missing. */
export const approversOf = (one: Case, policy: Policy): readonly StaffId[] => {
  if (one.state.status !== 'awaiting_approval') return []
  const able = missingSteps(one.state.steps, one.state.approvals).flatMap(({ step, missing }) =>
    'any' in step ? policy.staff.filter((staff) => staff.roles.includes(step.any)).map((staff) => staff.id) : missing,
  )
  const none = barred(one)
  return able.filter((id) => !none.has(id))
}

/**
 * Those above: to decide in the place of approvers, so somebody who is none of them, or where nobody may, to see that
 * one of them does.
 */
const chasers = (around: Around): readonly StaffId[] => {
  const { one, policy } = around
  if (stepLeftToOthers(one, policy) === null) return above(around)
  return above(around, new Set([...barred(one), ...approversOf(one, policy)]))
}

/** Whose yes cannot count: who wrote these very words, in whichever revision, and who has given one already. */
const barred = (one: Case): ReadonlySet<StaffId> => {
  const sha256 = latestRevision(one)?.sha256
  const authors = one.revisions.filter((revision) => revision.sha256 === sha256).map(({ by }) => by)
  const given = one.state.status === 'awaiting_approval' ? one.state.approvals.map(({ by }) => by) : []
  return new Set([...authors, ...given])
}

/**
 * The escalation target; where nobody of it is there, whoever leads, and at last whoever administers. Where it is about
 * an approval, nobody who cannot give it.
 */
const above = (around: Around, except: ReadonlySet<StaffId> = new Set()): readonly StaffId[] => {
  const { policy } = around
  const wanted: readonly NagTarget[] = [policy.nags.escalateTo, 'manager', 'admin']
  for (const target of wanted) {
    const members = targetMembers(target, around).filter((id) => !except.has(id))
    if (members.length > 0) return members
  }
  return []
}

const targetMembers = (target: NagTarget, around: Around): readonly StaffId[] => {
  const { policy } = around
  const [kind, id = ''] = target.split(':')
  if (kind === 'duty') return onDutyIn(rotaOf(policy, id), around)
  const ids = policy.staff
    .filter((staff) => (kind === 'staff' ? staff.id === id : staff.roles.some((role) => role === target)))
    .map((staff) => staff.id)
  return there(ids, around)
}

const onDutyIn = (rota: Rota | null, around: Around): readonly StaffId[] => {
  const duty = rota === null ? null : presentOnDuty(rota, around.people, around.at)
  return duty === null ? [] : there([duty], around)
}

const there = (ids: readonly StaffId[], { people, at, reachable }: Around): readonly StaffId[] =>
  ids.filter((id) => isPresent(people, id, at) && reachable(id))

const stillThere = (to: NagRecipient, around: Around): readonly NagRecipient[] =>
  to.kind === 'channel' || there([to.staff], around).length > 0 ? [to] : []

const persons = (ids: readonly StaffId[]): readonly NagRecipient[] => ids.map((staff) => ({ kind: 'staff', staff }))

const channel = ({ one, policy }: Around): readonly NagRecipient[] => {
  const rule = policy.channels.find(({ when }) => matches(when, one)) ?? null
  return rule === null ? [] : [{ kind: 'channel', channel: rule.id }]
}

const orChannel = (ids: readonly StaffId[], around: Around): readonly NagRecipient[] =>
  ids.length > 0 ? persons(ids) : channel(around)

const unique = (recipients: readonly NagRecipient[]): readonly NagRecipient[] => [
  ...new Map(recipients.map((to) => [recipientKey(to), to])).values(),
]

/** Critical cases wait for nobody's quiet hours. */
const sendAt = (to: NagRecipient, { one, policy, people, at }: Around): Instant | null => {
  if (one.severity === 'critical') return at
  if (to.kind === 'channel') return nextLoudMoment(channelLoudHours(policy), at)
  // Somebody the policy lets in without listing them is left alone in the organisation's quiet hours.
  const staff = staffOf(policy, to.staff) ?? { id: to.staff, timezone: null }
  const paused = people.get(to.staff)?.pausedUntil ?? null
  const from = paused !== null && paused > at ? paused : at
  return nextLoudMoment(loudHoursOf(staff, people, policy), from)
}
