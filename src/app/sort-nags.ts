import type { NagItem } from '../cards/nag-card.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import { stepInPlace } from '../domain/case/stand-in.ts'
import type { CaseId } from '../domain/ids.ts'
import { type Policy, staffOf } from '../domain/policy.ts'
import { asItStands, type DueNag, isOvertaken } from '../domain/service-level/nag.ts'
import { approversOf, type NagRecipient, passedOver, standingOf } from '../domain/service-level/nag-recipients.ts'
import { isPresent } from '../domain/service-level/presence.ts'
import { askAgainMs, isSpokenFor } from '../domain/storm/chase.ts'
import type { StormId } from '../domain/storm/storm.ts'
import { type Instant, plus } from '../domain/time.ts'
import type { WritePath } from './execute-command.ts'
import type { PendingNag, RaisedNag, Settled } from './ports/nag-store.ts'
import { type Around, addressed, reachableIn } from './raise-nags.ts'

/** A reminder that is to be said now, with the case as it is. */
export interface HeldNag {
  readonly pending: PendingNag
  readonly case: Case
  /** As it stands: the deadline and the next of its like may have moved. */
  readonly nag: DueNag
  /** Whose it would be, were they there. */
  readonly insteadOf: NagItem['insteadOf']
  /** It is told to whoever has the case. */
  readonly yours: boolean
  readonly approval: NagItem['approval']
  readonly storm: NagItem['storm']
}

/**
 * The storm that a case is part of: the case that is chased for all in its language, and how many others of those nobody
 * has taken.
 */
export interface StormAround {
  readonly id: StormId
  /** Of the voice whose case that is; null: the storm's own. */
  readonly language: string | null
  readonly lead: Case
  readonly untaken: number
}

export interface SortedNags extends Pick<Settled, 'dropped' | 'later' | 'raised'> {
  readonly hold: readonly HeldNag[]
  /** Cases we have a defect with; their reminders stay on the way, where the audit finds them. */
  readonly defects: readonly { readonly caseId: CaseId; readonly error: unknown }[]
}

/**
 * Holds each reminder that is about to leave against its case and its recipient as they are now: what is settled is
 * dropped, who wants to be left alone by now gets it later, as does who would hear of every case of a storm, and what
 * is for somebody else by now is passed on to them.
 */
export const sortNags = (
  due: readonly PendingNag[],
  cases: ReadonlyMap<CaseId, Case>,
  path: Pick<WritePath, 'policy' | 'surfaces'>,
  around: Around,
  now: Instant,
  storms: ReadonlyMap<CaseId, StormAround> = new Map(),
): SortedNags => {
  const hold: HeldNag[] = []
  const dropped: Settled['dropped'][number][] = []
  const later: Settled['later'][number][] = []
  const raised: RaisedNag[] = []
  const defects: SortedNags['defects'][number][] = []
  for (const pending of due) {
    try {
      sort(pending)
    } catch (error) {
      defects.push({ caseId: pending.caseId, error })
    }
  }
  return { hold, dropped, later, raised, defects }

  function sort(pending: PendingNag): void {
    const { id, recipient, refused } = pending
    const one = cases.get(pending.caseId)
    const nag = one === undefined ? null : asItStands(one, path.policy, pending.nag, now)
    if (one === undefined || nag === null) {
      dropped.push({ id, why: 'settled' })
      return
    }
    if (isOvertaken(one, path.policy, nag, now)) {
      dropped.push({ id, why: 'superseded' })
      return
    }
    const storm = storms.get(one.id)
    if (storm !== undefined && isSpokenFor(one, nag, storm.lead, path.policy)) {
      // Not dropped: what its storm leaves behind is reminded of like any other.
      later.push({ id, sendAt: plus(now, askAgainMs), why: 'storm' })
      return
    }
    const reachable = reachableIn(path, refused)
    const standing = standingOf(recipient, one, nag, path.policy, around.people, now, reachable)
    if (standing === null) {
      dropped.push({ id, why: 'passed_on' })
      raised.push(...addressed(one, nag, path, around, now, refused))
    } else if (standing.sendAt === null) {
      dropped.push({ id, why: 'always_quiet' })
    } else if (standing.sendAt > now) {
      later.push({ id, sendAt: standing.sendAt, why: null })
    } else {
      const approval = approvalFrom(recipient, one, path.policy, now)
      const yours = recipient.kind === 'staff' && recipient.staff === ownerOf(one)
      hold.push({
        pending,
        case: one,
        nag,
        yours,
        approval,
        insteadOf: insteadOf(one, pending, path, around, now),
        storm: storm?.lead.id === one.id ? storm : undefined,
      })
    }
  }
}

const approvalFrom = (to: NagRecipient, one: Case, policy: Policy, now: Instant): NagItem['approval'] => {
  if (to.kind === 'channel') return 'notTheirs'
  if (approversOf(one, policy).includes(to.staff)) return 'own'
  const staff = staffOf(policy, to.staff)
  return staff !== null && stepInPlace(one, staff, policy, now) !== null ? 'inPlace' : 'notTheirs'
}

/** What becomes of reminders that a chat did not let us say to a person: the same for whoever comes next. */
export const refusedNags = (
  hold: readonly HeldNag[],
  queue: string,
  path: Pick<WritePath, 'policy' | 'surfaces'>,
  around: Around,
  now: Instant,
): Pick<Settled, 'dropped' | 'raised'> => ({
  dropped: hold.map(({ pending }) => ({ id: pending.id, why: 'unreachable' })),
  raised: hold.flatMap(({ pending, case: one, nag }) =>
    addressed(one, nag, path, around, now, [...pending.refused, queue]),
  ),
})

const insteadOf = (
  one: Case,
  { nag, recipient, refused }: PendingNag,
  path: Pick<WritePath, 'policy' | 'surfaces'>,
  { people }: Around,
  now: Instant,
): NagItem['insteadOf'] => {
  if (recipient.kind === 'staff' && recipient.staff === ownerOf(one)) return undefined
  const staff = passedOver(one, nag, people, now, reachableIn(path, refused))
  if (staff === null) return undefined
  if (!isPresent(people, staff, now)) return { staff, why: 'away' }
  return { staff, why: reachableIn(path, [])(staff) ? 'refused' : 'noAddress' }
}
