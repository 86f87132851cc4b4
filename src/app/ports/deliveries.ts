import type { CaseId, MentionId, PublicationId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { Destination } from './gateway.ts'

/**
 * An effect as a row. It names what is to be sent and not the words: what is sent is made from the state at that
 * moment, in the reader's language, or not at all if it no longer holds.
 */
export type Effect =
  /** Bring the shown card up to the wanted version; a burst of these is one edit. */
  | { readonly kind: 'card'; readonly to: Destination; readonly caseId: CaseId; readonly card: CardKind }
  /** One line of history under the card. */
  | { readonly kind: 'history'; readonly to: Destination; readonly caseId: CaseId; readonly seq: number }
  | { readonly kind: 'home'; readonly to: Destination }
  | { readonly kind: 'nags'; readonly to: Destination }
  | { readonly kind: 'digest'; readonly to: Destination; readonly run: string }
  | {
      readonly kind: 'notice'
      readonly to: Destination
      readonly notice: string
      readonly params: Readonly<Record<string, string | number>>
    }
  | { readonly kind: 'publish'; readonly caseId: CaseId; readonly publicationId: PublicationId }
  /** Ask the language model about a mention; the case it opened, if it has one. */
  | { readonly kind: 'second_opinion'; readonly caseId: CaseId | null; readonly mention: MentionId }
  /** Ask it for a reply; `seq` is the event by which somebody asked. */
  | { readonly kind: 'suggestion'; readonly caseId: CaseId; readonly seq: number }
  | {
      readonly kind: 'event_out'
      readonly url: string
      readonly body: Readonly<Record<string, unknown>>
      readonly id: string
    }

/** `left_out:care:2026-11-23`: the day's summary of a channel, under case 0. `case`: the shared card. `approval:2`: the request to approve revision 2, in a direct message. */
export type CardKind = 'case' | `approval:${number}` | `storm:${string}` | `left_out:${string}`

/** A row of the outbox, handed out under a lease. */
export interface Delivery {
  readonly id: number
  /** The queue it stands in: order, pace and Retry-After are kept by queue. */
  readonly queue: string
  readonly effect: Effect
  /** How often it was handed out before. */
  readonly attempt: number
  readonly enqueuedAt: Instant
  /** When it was first handed out; something of ours may stand in the channel since then. */
  readonly firstTriedAt: Instant | null
}

/** What became of a delivery. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** Nothing to send any more, and why. */
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly why: string; readonly pauseQueue: boolean }
  | { readonly kind: 'dead'; readonly why: string }

export type Deliver = (delivery: Delivery) => Promise<Outcome>

/** What is asked of the model a second, at the usual pace, and with how slow a model as many are on their way as it takes seconds. */
const opinionQueues = 4

/**
 * Queues keep order and pace: one a chat channel or person, one a source of publications, one an outgoing webhook, and
 * a few for what the language model is asked about mentions. Who asked for a suggestion waits behind none of those.
 */
export const queueOf = (effect: Effect): string => {
  switch (effect.kind) {
    case 'publish':
      return `publish:${effect.caseId}`
    case 'second_opinion':
      return `opinion:${effect.mention % opinionQueues}`
    case 'suggestion':
      return `suggestion:${effect.caseId}`
    case 'event_out':
      return `events:${effect.url}`
    case 'card':
    case 'history':
    case 'home':
    case 'nags':
    case 'digest':
    case 'notice':
      return `${effect.to.platform}:${effect.to.kind === 'person' ? '@' : ''}${effect.to.id}`
  }
}

/** Effects with the same key that still wait are one; null: each counts. */
export const coalescingKey = (effect: Effect): string | null => {
  switch (effect.kind) {
    case 'card':
      return `card:${effect.card}:${effect.caseId}`
    case 'home':
    case 'nags':
      return effect.kind
    case 'digest':
      return `digest:${effect.run}`
    case 'publish':
      return `publish:${effect.publicationId}`
    case 'event_out':
      return effect.id
    case 'second_opinion':
      return `opinion:${effect.mention}`
    case 'suggestion':
      return `suggestion:${effect.seq}`
    case 'history':
      return `history:${effect.caseId}:${effect.seq}`
    case 'notice':
      return null
  }
}
