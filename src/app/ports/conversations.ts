import type { Instant } from '../../domain/time.ts'

/**
 * Where a chat platform lets the bot speak first. Teams hands these addresses out only inside its own requests, so
 * they are kept: a post after a restart needs them, and a channel the bot was removed from must not have one.
 */
export interface Conversations {
  /** A channel or group chat by its id; null while the bot is not installed there. */
  conversation(id: string): Promise<KnownConversation | null>
  /** A person by platform user id, directory object id or e-mail (letter case does not matter). */
  person(id: string): Promise<KnownPerson | null>
  /** The teams the bot is installed in, one conversation of each. */
  teams(): Promise<readonly KnownConversation[]>
  /** Adds or refreshes; what is null keeps its former value. */
  remember(conversation: KnownConversation, now: Instant): Promise<void>
  rememberPerson(person: KnownPerson, now: Instant): Promise<void>
  forget(id: string): Promise<void>
  forgetTeam(teamId: string): Promise<void>
  forgetPerson(userId: string): Promise<void>
  count(): Promise<{ readonly conversations: number; readonly people: number }>
}

export interface KnownConversation {
  readonly id: string
  readonly kind: 'channel' | 'group'
  readonly tenantId: string
  /** The platform's address for posts there; it moves now and then. */
  readonly serviceUrl: string
  /** How the platform calls us there. */
  readonly botId: string
  readonly teamId: string | null
  /** The team's directory group, for links. */
  readonly groupId: string | null
  readonly name: string | null
}

export interface KnownPerson {
  readonly userId: string
  readonly objectId: string | null
  readonly email: string | null
  readonly tenantId: string
  readonly serviceUrl: string
  readonly botId: string
  /** The personal chat; null until there is one. */
  readonly conversationId: string | null
}
