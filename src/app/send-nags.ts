import type { CaseView } from '../cards/case-view.ts'
import { type NagItem, nagCard } from '../cards/nag-card.ts'
import { urgency } from '../domain/assessment/severity.ts'
import type { Case } from '../domain/case/case.ts'
import type { CaseId, Platform } from '../domain/ids.ts'
import type { NagKind } from '../domain/service-level/nag.ts'
import type { CaseViews } from './case-views.ts'
import type { WritePath } from './execute-command.ts'
import { Fault } from './fault.ts'
import { type Delivery, type Effect, type Outcome, queueOf } from './ports/deliveries.ts'
import type { Destination, Gateway } from './ports/gateway.ts'
import type { Log, Metrics } from './ports/log.ts'
import type { NagStore, PendingNag, Settled } from './ports/nag-store.ts'
import type { PeopleStore } from './ports/people.ts'
import type { StormStore } from './ports/storm-store.ts'
import { surroundings } from './raise-nags.ts'
import type { Readers } from './readers.ts'
import { type HeldNag, refusedNags, type StormAround, sortNags } from './sort-nags.ts'

export interface SendingNags {
  readonly path: WritePath
  readonly nags: NagStore
  readonly people: Pick<PeopleStore, 'allSettings'>
  readonly storms: Pick<StormStore, 'inStorms'>
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
 * Sends one place everything that is due there, as one message. Whether each reminder still holds, and for whom, is
 * asked at the last moment; see `sort-nags.ts`.
 */
export const nagSender =
  (context: SendingNags) =>
  async (delivery: Delivery, effect: Extract<Effect, { kind: 'nags' }>): Promise<Outcome> => {
    const { to } = effect
    const gateway = context.gateways.get(to.platform)
    if (gateway === undefined) return { kind: 'skipped', why: 'platform_not_configured' }
    const key = `nags:${delivery.id}`
    if (delivery.attempt > 0 && (await stands(gateway, to, key, delivery))) {
      // It stands in the chat already; what it speaks of is what that attempt had taken.
      await settle(context, to, { sent: await context.nags.takenBy(delivery.id) })
      return { kind: 'sent' }
    }
    const now = context.path.clock.now()
    const due = await context.nags.take(queueOf(effect), delivery.id, now)
    if (due.length === 0) return { kind: 'skipped', why: 'nothing_due' }
    const ids = [...new Set(due.map(({ caseId }) => caseId))]
    const [cases, around] = await Promise.all([loadAll(context, ids), surroundings(context)])
    const storms = await stormsAround(context, ids, cases)
    const { hold, defects, ...others } = sortNags(due, cases, context.path, around, now, storms)
    for (const { caseId, error } of defects) {
      context.log.error('case_cannot_be_reminded_of', { case: caseId, error })
      context.metrics.count('nag_defects')
    }
    // Before anything is said: what this delivery has taken is from here on what its message speaks of.
    await settle(context, to, others)
    if (hold.length === 0) return { kind: 'skipped', why: others.later.length > 0 ? 'not_now' : 'settled' }
    try {
      await post(context, gateway, to, hold, key)
    } catch (error) {
      if (to.kind === 'channel' || !isRefused(error)) throw error
      context.log.warn('nags_refused', { platform: to.platform, staff: to.staff, nags: hold.length, error })
      await settle(context, to, refusedNags(hold, queueOf(effect), context.path, around, now))
      return { kind: 'skipped', why: 'unreachable' }
    }
    await settle(context, to, { sent: hold.map(({ pending }) => pending) })
    return { kind: 'sent' }
  }

/** Whether an earlier attempt has said it. Who does not let us look does not let us write either, and hears nothing. */
const stands = async (gateway: Gateway, to: Destination, key: string, delivery: Delivery): Promise<boolean> => {
  try {
    return (await gateway.find(to, key, delivery.firstTriedAt ?? delivery.enqueuedAt)) !== null
  } catch (error) {
    if (to.kind === 'person' && isRefused(error)) return false
    throw error
  }
}

/** They have blocked the bot, left, or are not to be written to: no other attempt will change that. */
const isRefused = (error: unknown): boolean =>
  error instanceof Fault && (error.kind === 'forbidden' || error.kind === 'not_found')

const post = async (
  context: SendingNags,
  gateway: Gateway,
  to: Destination,
  hold: readonly HeldNag[],
  key: string,
): Promise<void> => {
  const items = await itemsOf(context, hold)
  const cases = new Set(hold.map(({ case: one }) => one.id)).size
  // Who cannot be told in person is called by name where everybody reads it.
  const called = hold.flatMap(({ insteadOf }) => (insteadOf?.why === 'refused' ? [insteadOf.staff] : []))
  const people = to.kind === 'channel' ? [...new Set(called)] : []
  await gateway.post(to, nagCard(items, await context.readers.at(to), { key, cases, to: people }))
}

const loadAll = async (context: SendingNags, ids: readonly CaseId[]): Promise<ReadonlyMap<CaseId, Case>> => {
  const cases = new Map<CaseId, Case>()
  for (let from = 0; from < ids.length; from += loadedAtOnce) {
    const stored = await context.path.cases.loadMany(ids.slice(from, from + loadedAtOnce))
    for (const { case: one } of stored) cases.set(one.id, one)
  }
  return cases
}

const stormsAround = async (
  context: SendingNags,
  ids: readonly CaseId[],
  known: ReadonlyMap<CaseId, Case>,
): Promise<ReadonlyMap<CaseId, StormAround>> => {
  const found = await context.storms.inStorms(ids)
  const unknown = [...new Set(found.map(({ lead }) => lead))].filter((lead) => !known.has(lead))
  const cases = new Map([...known, ...(await loadAll(context, unknown))])
  return new Map(
    found.flatMap(({ caseId, storm: id, language, lead: leadId, untaken }) => {
      const lead = cases.get(leadId)
      return lead === undefined ? [] : [[caseId, { id, language, lead, untaken }] as const]
    }),
  )
}

/** One line a case: the reminder that is furthest along speaks for the others. */
const itemsOf = async (context: SendingNags, hold: readonly HeldNag[]): Promise<readonly NagItem[]> => {
  const first = new Map<CaseId, HeldNag>()
  for (const held of hold) {
    const other = first.get(held.case.id)
    if (other === undefined || rank(held) > rank(other)) first.set(held.case.id, held)
  }
  const ordered = [...first.values()].toSorted(
    (a, b) => urgency(a.case.severity) - urgency(b.case.severity) || a.nag.dueAt - b.nag.dueAt,
  )
  const views = await context.views.many(ordered.slice(0, mostViews).map((held) => held.case.id))
  const byId = new Map(views.map((view): [CaseId, CaseView] => [view.case.id, view]))
  return ordered.flatMap(({ case: one, nag, insteadOf, yours, approval, storm }): readonly NagItem[] => {
    const view = byId.get(one.id)
    return view === undefined ? [] : [{ ...nag, view, insteadOf, yours, approval, storm }]
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
const rank = ({ nag }: HeldNag): number => ranks[nag.kind]

const settle = async (
  context: SendingNags,
  to: Destination,
  outcome: Partial<Omit<Settled, 'sent' | 'effects'>> & { readonly sent?: readonly PendingNag[] },
): Promise<void> => {
  const { sent = [], dropped = [], later = [], raised = [] } = outcome
  if (sent.length + dropped.length + later.length === 0) return
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
  await context.nags.settle({ sent: sent.map(({ id }) => id), dropped, later, raised, effects }, now)
  for (const { nag } of sent) context.metrics.count('nags_sent', { kind: nag.kind, platform: to.platform })
  for (const { why } of dropped) context.metrics.count('nags_dropped', { why })
  context.log.info('nags_sent', {
    platform: to.platform,
    sent: sent.length,
    dropped: dropped.length,
    later: later.length,
  })
}
