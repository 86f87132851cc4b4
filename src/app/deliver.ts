import { approvalCard } from '../cards/approval-card.ts'
import type { Card } from '../cards/card.ts'
import { actionOn } from '../cards/case-actions.ts'
import { caseCard } from '../cards/case-card.ts'
import type { CaseView, Reader } from '../cards/case-view.ts'
import { historyLine, lateLine } from '../cards/history.ts'
import { noticeCard } from '../cards/notice-card.ts'
import type { CaseId, Platform } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import type { StormId } from '../domain/storm/storm.ts'
import { minuteMs } from '../domain/time.ts'
import { wordsIn } from '../locales/text.ts'
import type { CaseViews } from './case-views.ts'
import { Fault, isRetryable } from './fault.ts'
import { type LeftOutCards, summaryKeyOf } from './left-out-views.ts'
import type { CardStore, CaseStore, ShownCard } from './ports/case-store.ts'
import type { Clock } from './ports/clock.ts'
import { type CardKind, type Deliver, type Delivery, type Effect, type Outcome, queueOf } from './ports/deliveries.ts'
import type { Destination, Gateway, MessageRef } from './ports/gateway.ts'
import type { WebhookSender } from './ports/publisher.ts'
import type { Readers } from './readers.ts'
import type { StormCards } from './storm-views.ts'

/** What other rooms send through the same outbox. */
export interface OtherDeliveries {
  readonly publish: (delivery: Delivery, effect: Extract<Effect, { kind: 'publish' }>) => Promise<Outcome>
  readonly nags: (delivery: Delivery, effect: Extract<Effect, { kind: 'nags' }>) => Promise<Outcome>
  readonly digest: (delivery: Delivery, effect: Extract<Effect, { kind: 'digest' }>) => Promise<Outcome>
  readonly home: (to: Destination) => Promise<Card>
  /** What the language model is asked; absent where none is configured. */
  readonly model?: (delivery: Delivery, effect: ModelEffect) => Promise<Outcome>
}

export type ModelEffect = Extract<Effect, { kind: 'second_opinion' | 'suggestion' }>

export interface Delivering {
  readonly gateways: ReadonlyMap<Platform, Gateway>
  readonly views: CaseViews
  readonly cases: CaseStore
  readonly cards: CardStore
  readonly readers: Readers
  readonly policy: Policy
  readonly clock: Clock
  readonly webhooks: WebhookSender
  readonly other: OtherDeliveries
  readonly stormCards: StormCards
  readonly leftOutCards: LeftOutCards
}

const sent: Outcome = { kind: 'sent' }
const skipped = (why: string): Outcome => ({ kind: 'skipped', why })
/** A line that waits for the card it belongs under; the card stands before it in the same queue. */
const cardFirstMs = 2_000
/** The chat's own time beside a line tells when it happened; of what comes later than this, it does not. */
const freshMs = minuteMs

/** Carries out one row of the outbox: makes what is to be said from the state of this moment, and says it. */
export const deliverer =
  (context: Delivering): Deliver =>
  (delivery) => {
    const { effect } = delivery
    switch (effect.kind) {
      case 'card':
        return withGateway(context, effect.to, (gateway) => syncCard(context, gateway, delivery, effect))
      case 'history':
        return withGateway(context, effect.to, (gateway) => postHistory(context, gateway, delivery, effect))
      case 'notice':
        return withGateway(context, effect.to, (gateway) => postNotice(context, gateway, delivery, effect))
      case 'home':
        return withGateway(context, effect.to, (gateway) => showHome(context, gateway, effect.to))
      case 'nags':
        return withGateway(context, effect.to, () => context.other.nags(delivery, effect))
      case 'digest':
        return withGateway(context, effect.to, () => context.other.digest(delivery, effect))
      case 'publish':
        return context.other.publish(delivery, effect)
      case 'second_opinion':
      case 'suggestion':
        return context.other.model?.(delivery, effect) ?? Promise.resolve(skipped('no_model'))
      case 'event_out':
        return sendEvent(context, effect)
    }
  }

const withGateway = async (
  context: Delivering,
  to: Destination,
  work: (gateway: Gateway) => Promise<Outcome>,
): Promise<Outcome> => {
  const gateway = context.gateways.get(to.platform)
  return gateway === undefined ? skipped('platform_not_configured') : work(gateway)
}

/**
 * A page is drawn anew by whoever opens it, so one that is refused needs nobody's eyes, and one that is held back holds
 * up nothing else that is for this person.
 */
const showHome = async (context: Delivering, gateway: Gateway, to: Destination): Promise<Outcome> => {
  if (gateway.showHome === undefined) return skipped('no_home')
  const page = await context.other.home(to)
  try {
    await gateway.showHome(to, page)
    return sent
  } catch (error) {
    if (!(error instanceof Fault)) throw error
    const why = `${error.kind}: ${error.message}`.slice(0, 300)
    return isRetryable(error) ? { kind: 'retry', afterMs: error.retryAfterMs, why, pauseQueue: false } : skipped(why)
  }
}

/** Brings one shown card up to the wanted version: an edit where it stands, a post where it does not. */
const syncCard = async (
  context: Delivering,
  gateway: Gateway,
  delivery: Delivery,
  effect: Extract<Effect, { kind: 'card' }>,
): Promise<Outcome> => {
  const { caseId, card: kind, to } = effect
  const [drawn, shown] = await Promise.all([
    context.readers.at(to).then((reader) => draw(context, kind, caseId, reader)),
    context.cards.shown(caseId, kind, queueOf(effect)),
  ])
  if (drawn === null || shown === null) return skipped('no_such_case')
  const { version, card } = drawn
  if (shown.ref !== null && shown.shownVersion >= version) return skipped('already_shown')
  if (card === null) return skipped('no_such_revision')
  const show = async (ref: MessageRef): Promise<Outcome> => {
    await context.cards.setShown(caseId, kind, queueOf(effect), version, ref, context.clock.now())
    return sent
  }
  if (shown.ref !== null && (await edited(gateway, shown.ref, card))) return show(shown.ref)
  const below = kind.startsWith('approval:') && to.kind === 'channel'
  const thread = below ? await rootOf(context, caseId, to) : null
  if (below && thread === null) return waitForCard
  const lost = await posted(gateway, delivery, to, card.key, thread)
  if (lost !== null && (await edited(gateway, lost, card))) return show(lost)
  return show(await gateway.post(to, card, thread === null ? {} : { thread }))
}

const waitForCard: Outcome = { kind: 'retry', afterMs: cardFirstMs, why: 'card_first', pauseQueue: false }

/** False when the message is gone: somebody deleted it, and it is posted anew. */
const edited = async (gateway: Gateway, ref: MessageRef, card: Card): Promise<boolean> => {
  try {
    await gateway.edit(ref, card)
    return true
  } catch (error) {
    if (error instanceof Fault && error.kind === 'not_found') return false
    throw error
  }
}

/** The card as it is now, with the version of what it shows; the card is null where what it was about is gone. */
const draw = async (
  context: Delivering,
  kind: CardKind,
  caseId: CaseId,
  reader: Reader,
): Promise<{ readonly version: number; readonly card: Card | null } | null> => {
  const [, storm] = /^storm:(\d+)$/.exec(kind) ?? []
  if (storm !== undefined) return context.stormCards.draw(Number(storm) as StormId, reader)
  const summary = summaryKeyOf(kind)
  if (summary !== null) return context.leftOutCards.draw(summary, reader)
  const view = await context.views.one(caseId)
  return view && { version: view.case.version, card: await cardFor(context, kind, view, reader) }
}

const cardFor = async (context: Delivering, kind: CardKind, view: CaseView, reader: Reader): Promise<Card | null> => {
  const [, number] = /^approval:(\d+)$/.exec(kind) ?? []
  if (number === undefined) return caseCard(view, reader)
  const revision = view.case.revisions.find((one) => one.revision === Number(number))
  if (revision === undefined) return null
  const { state } = view.case
  if (state.status === 'awaiting_approval' && state.revision === revision.revision)
    return approvalCard(view, revision, reader)
  const events = await context.cases.events(view.case.id)
  const ended = events.findLast(
    ({ body }) => body.type in endings && 'revision' in body && body.revision === revision.revision,
  )
  return approvalCard(view, revision, reader, ended)
}

/** How a request for approval can end without a yes. */
const endings = { recalled: true, changes_requested: true, rejected: true }

const rootOf = async (context: Delivering, caseId: CaseId, to: Destination): Promise<MessageRef | null> => {
  const queue = queueOf({ kind: 'card', to, caseId, card: 'case' })
  const root: ShownCard | null = await context.cards.shown(caseId, 'case', queue)
  // A case that is quiet in a storm has no card of its own: what is said of it stands under the storm's.
  return root === null ? context.stormCards.near(caseId, queue) : root.ref
}

const postHistory = async (
  context: Delivering,
  gateway: Gateway,
  delivery: Delivery,
  effect: Extract<Effect, { kind: 'history' }>,
): Promise<Outcome> => {
  const { caseId, seq, to } = effect
  const [event, root] = await Promise.all([context.cases.event(caseId, seq), rootOf(context, caseId, to)])
  if (event === null) return skipped('no_such_event')
  if (root === null) return waitForCard
  const reader = await context.readers.at(to)
  const text =
    delivery.attempt > 0 || reader.now - event.at > freshMs ? lateLine(event, reader) : historyLine(event, reader)
  const note = noticeCard(text, reader.language, { key: `history:${caseId}:${seq}` })
  return postOnce(gateway, delivery, to, note, root)
}

/** A word to one person about something that happened to a case; or a text of the locale's `notice`, by name. */
const postNotice = async (
  context: Delivering,
  gateway: Gateway,
  delivery: Delivery,
  effect: Extract<Effect, { kind: 'notice' }>,
): Promise<Outcome> => {
  const reader = await context.readers.at(effect.to)
  const words = wordsIn(reader.language)
  const { case: id, seq } = effect.params
  const key = `notice:${delivery.id}`
  if (typeof id !== 'number' || typeof seq !== 'number') {
    const name = `notice.${effect.notice}`
    if (!words.has(name)) return skipped('unknown_notice')
    return postOnce(
      gateway,
      delivery,
      effect.to,
      noticeCard(words.say(name, effect.params), reader.language, { key }),
      null,
    )
  }
  const [view, event] = await Promise.all([context.views.one(id as CaseId), context.cases.event(id as CaseId, seq)])
  if (view === null || event === null) return skipped('no_such_event')
  const text = words.say('notice.event', { case: id, line: historyLine(event, reader) })
  const card = noticeCard(text, reader.language, {
    key,
    tone: view.case.severity,
    actions: [actionOn(view, 'case.open.v1', words)],
  })
  return postOnce(gateway, delivery, effect.to, card, null)
}

/**
 * A delivery that was handed out before, and never settled, may stand in the chat already. Where nobody can look, it is
 * said once more rather than not at all: of a card the older comes to point to the newer when it is pressed, and a line
 * of history then carries the time of its event, so that nobody takes it for another one.
 */
const posted = async (
  gateway: Gateway,
  delivery: Delivery,
  to: Destination,
  key: string,
  thread: MessageRef | null,
): Promise<MessageRef | null> =>
  delivery.attempt === 0
    ? null
    : gateway.find(to, key, delivery.firstTriedAt ?? delivery.enqueuedAt, thread ?? undefined)

const postOnce = async (
  gateway: Gateway,
  delivery: Delivery,
  to: Destination,
  card: Card,
  thread: MessageRef | null,
): Promise<Outcome> => {
  if ((await posted(gateway, delivery, to, card.key, thread)) !== null) return sent
  await gateway.post(to, card, thread === null ? {} : { thread })
  return sent
}

const sendEvent = async (context: Delivering, effect: Extract<Effect, { kind: 'event_out' }>): Promise<Outcome> => {
  const receiver = context.policy.webhooks.events.find(({ url }) => url === effect.url)
  if (receiver === undefined) return skipped('receiver_left_the_policy')
  await context.webhooks.send(receiver, effect.id, effect.body)
  return sent
}
