import type { AdaptiveCard } from './adaptive-card.ts'

/** What goes out to Teams. `bot-framework.ts` implements it by Microsoft's SDK; nothing else here knows the SDK. */
export interface Connector {
  /** A new post in a channel: the first message of a thread. */
  openThread(at: Address, channelId: string, message: OutgoingMessage): Promise<Posted>
  /** The personal chat with somebody; the same one every time. */
  openChat(at: Address, userId: string): Promise<string>
  send(at: Address, conversationId: string, message: OutgoingMessage): Promise<Posted>
  update(at: Address, conversationId: string, activityId: string, message: OutgoingMessage): Promise<void>
  /** A member by user id, object id or user principal name; null when they are not in the conversation. */
  member(at: Address, conversationId: string, userId: string, timeoutMs: number): Promise<Member | null>
  channels(at: Address, teamId: string): Promise<readonly { readonly id: string; readonly name: string | null }[]>
  /** Proves that the registration can get a token. */
  token(): Promise<void>
}

export interface Address {
  readonly serviceUrl: string
  readonly tenantId: string
  readonly botId: string
}

export interface Posted {
  readonly conversationId: string
  readonly activityId: string
}

export interface Member {
  readonly userId: string
  readonly objectId: string | null
  readonly email: string | null
  readonly principalName: string | null
}

/** A message as Teams takes it: one card, and pictures beside it; or plain words. */
export interface OutgoingMessage {
  readonly summary: string
  readonly card?: AdaptiveCard
  readonly text?: string
  readonly pictures?: readonly { readonly name: string; readonly png: Uint8Array }[]
  /** Makes the clients ring, not only count. */
  readonly alert?: boolean
}
