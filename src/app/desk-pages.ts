import type { Card } from '../cards/card.ts'
import type { CaseView, Reader } from '../cards/case-view.ts'
import { foundCard } from '../cards/found-card.ts'
import { queueCard } from '../cards/queue-card.ts'
import { latestRevision } from '../domain/case/case.ts'
import { working } from '../domain/case/permission.ts'
import { stepInPlace } from '../domain/case/stand-in.ts'
import type { Staff } from '../domain/policy.ts'
import { stepFor } from '../domain/reply/approval.ts'
import type { DeskContext, Visit } from './desk-context.ts'
import { publishingStopKey } from './publishing-stop.ts'

const mostRows = 15
const mostFound = 10

/** Everything that waits for one person. */
export const queueFor = async (context: DeskContext, { staff, settings, reader }: Visit): Promise<Card> => {
  const [owned, awaiting, free, questions, stopped] = await Promise.all([
    context.queries.ownedBy(staff.id, mostRows),
    context.queries.awaitingApproval(100),
    context.queries.unclaimed(mostRows),
    staff.roles.some((role) => working.includes(role)) ? context.learning.countQuestions() : 0,
    context.shared.get(publishingStopKey),
  ])
  const views = new Map(
    (await context.views.many([...new Set([...owned, ...awaiting, ...free])])).map((view) => [view.case.id, view]),
  )
  const seen = (ids: typeof owned): readonly CaseView[] => ids.flatMap((id) => views.get(id) ?? [])
  const approvals = seen(awaiting).filter((view) => isAsked(staff, view, reader))
  const publishingStopped = stopped === true
  return queueCard(
    { staff, mine: seen(owned), approvals, unclaimed: seen(free), settings, questions, publishingStopped },
    reader,
  )
}

export const searchFor = async (context: DeskContext, { reader }: Visit, words: string): Promise<Card> =>
  foundCard(words, await context.views.many(await context.queries.find(words, mostFound)), reader)

/** Whether this person's yes is missing, and may be given: nobody is asked about their own words. */
export const isAsked = (
  staff: Staff,
  { case: one }: CaseView,
  { policy, now }: Pick<Reader, 'policy' | 'now'>,
): boolean =>
  one.state.status === 'awaiting_approval' &&
  latestRevision(one)?.by !== staff.id &&
  !one.state.approvals.some((approval) => approval.by === staff.id) &&
  (stepFor(staff, one.state.steps, one.state.approvals) ?? stepInPlace(one, staff, policy, now)) !== null
