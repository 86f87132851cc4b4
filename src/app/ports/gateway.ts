import type { Card } from '../../cards/card.ts'
import type { ChannelId, Platform, StaffId } from '../../domain/ids.ts'
import type { SendingRate } from './sending-rate.ts'

/** Where a message goes. `id` is the platform's own: `C0CARE`, `T0TEAM/C0CARE`, `19:care@thread.tacv2`, `U0ANA`. */
export type Destination =
  | { readonly platform: Platform; readonly kind: 'channel'; readonly id: string; readonly channel: ChannelId }
  | { readonly platform: Platform; readonly kind: 'person'; readonly id: string; readonly staff: StaffId }

/** A message that stands somewhere, in words only its platform understands; stored as JSON, so plain data. */
export type MessageRef = Readonly<Record<string, string>>

/** A posted picture, where the platform takes one. */
export interface Attachment {
  readonly name: string
  readonly png: Uint8Array
  readonly alt: string
}

/** A chat platform, seen from inside. One contract suite holds for all (`test/contract/gateway.ts`). */
export interface Gateway {
  readonly platform: Platform
  /** What the platform takes from all processes together; absent where each of its queues only has its own. */
  readonly rate?: SendingRate
  /** @throws Fault `mayHaveHappened` when the answer was lost; then `find` is asked before anything is posted again. */
  post(
    to: Destination,
    card: Card,
    options?: { thread?: MessageRef; attachments?: readonly Attachment[] },
  ): Promise<MessageRef>
  /** Replaces the message for everybody. @throws Fault `not_found` when it is gone; it is then posted anew. */
  edit(ref: MessageRef, card: Card): Promise<void>
  /**
   * Our message with this card key posted at or after `since`, below `thread` or by itself; null if there is none or the
   * platform cannot tell.
   */
  find(to: Destination, key: string, since: number, thread?: MessageRef): Promise<MessageRef | null>
  /** A link to the message that opens it in the chat, or null. */
  link(ref: MessageRef): Promise<string | null>
  /** The person's own page (Slack Home); absent where the platform has none. */
  showHome?(to: Destination, card: Card): Promise<void>
}
