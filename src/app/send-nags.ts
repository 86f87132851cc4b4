import type { CaseView } from '../cards/case-view.ts'
import { type NagItem, nagCard } from '../cards/nag-card.ts'
import { urgency } from '../domain/assessment/severity.ts'
import { type Case, ownerOf } from '../domain/case/case.ts'
import type { CaseId, Platform } from '../domain/ids.ts'
import { type NagKind, stillHolds } from '../domain/service-level/nag.ts'
import type { Instant } from '../domain/time.ts'
import type { CaseViews } from './case-views.ts'
import type { WritePath } from './execute-command.ts'
import { type Delivery, type Effect, type Outcome, queueOf } from './ports/deliveries.ts'
import type { Destination, Gateway } from './ports/gateway.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { DropReason, NagStore, PendingNag } from './ports/nag-store.ts'
import type { PeopleStore } from './ports/people.ts'
import { addressed, surroundings } from './raise-nags.ts'
import type { Readers } from './readers.ts'

export interface SendingNags {
  readonly path: WritePath
  readonly nags: NagStore
  readonly people: Pick<PeopleStore, 'allSettings'>
  readonly views: CaseViews
  readonly readers: Readers
  readonly gateways: ReadonlyMap<Platform, Gateway>
  readonly log: Log
  readonly metrics: Metrics
}

/** A message names this many cases at most; after a long night the rest is a number and a way to the queue. */
const mostViews = 40
const loadedAtOnce = 500

/**
 * Sends one place everything that is due there, as one message. Each reminder is held against its case as it stands
 * now: what is settled is dropped, what has become somebody else's move is passed on to them.
 */
export const nagSender =
  (context: SendingNags) =>
  async (delivery: Delivery, effect: Extract<Effect, { kind: 'nags' }>): Promise<Outcome> => {
    const { to } = effect
    const gateway = context.gateways.get(to.platform)
    if (gateway === undefined) return { kind: 'skipped', why: 'platform_not_configured' }
    const key = `nags:${delivery.id}`
    if (delivery.attempt > 0 && (await gateway.find(to, key, delivery.firstTriedAt ?? delivery.enqueuedAt)) !== null) {
      // It stands in the chat already; what it speaks of is what that attempt had taken.
      await settle(context, to, await context.nags.takenBy(delivery.id), [])
      return { kind: 'sent' }
    }
    const now = context.path.clock.now()
    const due = await context.nags.take(queueOf(effect), delivery.id, now)
    const { hold, dropped } = await sorted(context, due, now)
    if (hold.length === 0) {
      await settle(context, to, [], dropped)
      return { kind: 'skipped', why: due.length === 0 ? 'nothing_due' : 'settled' }
    }
    const items = await itemsOf(context, hold)
    const cases = new Set(hold.map(({ case: one }) => one.id)).size
    await gateway.post(to, nagCard(items, await context.readers.at(to), { key, cases }))
    await settle(
      context,
      to,
      hold.map(({ pending }) => pending),
      dropped,
    )
    return { kind: 'sent' }
  }

interface Held {
  readonly pending: PendingNag
  readonly case: Case
}

interface Dropped {
  readonly id: number
  readonly why: DropReason
}

const sorted = async (
  context: SendingNags,
  due: readonly PendingNag[],
  now: Instant,
): Promise<{ hold: readonly Held[]; dropped: readonly Dropped[] }> => {
  const cases = await loadAll(context, [...new Set(due.map(({ caseId }) => caseId))])
  const hold: Held[] = []
  const dropped: Dropped[] = []
  const passedOn: Held[] = []
  for (const pending of due) {
    const one = cases.get(pending.caseId)
    if (one === undefined || !stillHolds(one, context.path.policy, pending.nag)) {
      dropped.push({ id: pending.id, why: 'settled' })
    } else if (isOthersMove(one, pending)) {
      dropped.push({ id: pending.id, why: 'passed_on' })
      passedOn.push({ pending, case: one })
    } else {
      hold.push({ pending, case: one })
    }
  }
  await passOn(context, passedOn, now)
  return { hold, dropped }
}

/** Kinds that go to whoever has the case; the others go to people because of who they are. */
const forOwner: ReadonlySet<NagKind> = new Set(['warn', 'breach', 'idle', 'author_waiting', 'wake'])

const isOthersMove = (one: Case, { nag, recipient }: PendingNag): boolean => {
  const owner = ownerOf(one)
  return (
    recipient.kind === 'staff' &&
    forOwner.has(nag.kind) &&
    one.state.status !== 'awaiting_approval' &&
    owner !== null &&
    owner !== recipient.staff
  )
}

/** The same reminder for whoever has the case by now; a place that had it before does not get it twice. */
const passOn = async (context: SendingNags, passedOn: readonly Held[], now: Instant): Promise<void> => {
  if (passedOn.length === 0) return
  const around = await surroundings(context)
  await context.nags.raise(
    passedOn
      .flatMap(({ pending, case: one }) => addressed(one, pending.nag, context.path, around, now))
      .filter(({ recipient }) => recipient?.kind === 'staff'),
    now,
  )
}

const loadAll = async (context: SendingNags, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Case>> => {
  const cases = new Map<CaseId, Case>()
  for (let from = 0; from < ids.length; from += loadedAtOnce) {
    const stored = await context.path.cases.loadMany(ids.slice(from, from + loadedAtOnce))
    for (const { case: one } of stored) cases.set(one.id, one)
  }
  return cases
}

/** One line a case: the reminder that is furthest along speaks for the others. */
const itemsOf = async (context: SendingNags, hold: readonly Held[]): Promise<readonly NagItem[]> => {
  const first = new Map<CaseId, Held>()
  for (const held of hold) {
    const other = first.get(held.case.id)
    if (other === undefined || rank(held) > rank(other)) first.set(held.case.id, held)
  }
  const ordered = [...first.values()].toSorted(
    (a, b) => urgency(a.case.severity) - urgency(b.case.severity) || a.pending.nag.dueAt - b.pending.nag.dueAt,
  )
  const views = await context.views.many(ordered.slice(0, mostViews).map((held) => held.case.id))
  const byId = new Map(views.map((view): [CaseId, CaseView] => [view.case.id, view]))
  return ordered.flatMap(({ case: one, pending: { nag } }): readonly NagItem[] => {
    const view = byId.get(one.id)
    return view === undefined ? [] : [{ ...nag, view }]
  })
}

/** What asks for most comes first: a broken promise before an idle afternoon. */
const ranks: Readonly<Record<NagKind, number>> = {
  idle: 1,
  wake: 2,
  warn: 3,
  author_waiting: 4,
  review: 4,
  idle_release: 5,
  approval: 6,
  delegate: 7,
  breach: 8,
  escalate: 9,
}
const rank = ({ pending }: Held): number => ranks[pending.nag.kind]

const settle = async (
  context: SendingNags,
  to: Destination,
  sent: readonly PendingNag[],
  dropped: readonly Dropped[],
): Promise<void> => {
  const now = context.path.clock.now()
  const effects = context.path.policy.webhooks.events.flatMap(({ url }) =>
    sent.map(
      ({ id, caseId, nag, recipient }): Effect => ({
        kind: 'event_out',
        url,
        id: `nag.sent:${id}`,
        body: {
          type: 'nag.sent',
          caseId,
          at: now,
          kind: nag.kind,
          target: nag.target,
          dueAt: nag.dueAt,
          ordinal: nag.ordinal,
          of: nag.of,
          to: recipient.kind === 'staff' ? recipient.staff : `#${recipient.channel}`,
          platform: to.platform,
        },
      }),
    ),
  )
  if (sent.length + dropped.length > 0) {
    await context.nags.settle({ sent: sent.map(({ id }) => id), dropped, effects }, now)
  }
  for (const { nag } of sent) context.metrics.count('nags_sent', { kind: nag.kind, platform: to.platform })
  for (const { why } of dropped) context.metrics.count('nags_dropped', { why })
  context.log.info('nags_sent', { platform: to.platform, sent: sent.length, dropped: dropped.length })
}
