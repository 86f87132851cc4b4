import type { Card } from '../../cards/card.ts'
import type { StaffId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

/** A message of the sandbox chat. */
export interface SandboxMessage {
  readonly id: number
  /** `care` a channel, `@ana` what only Ana reads, `~ana` Ana's own page. */
  readonly room: string
  /** The message under which it stands. */
  readonly threadOf: number | null
  /** The key of its card, by which a message whose answer was lost is found again. */
  readonly key: string
  readonly card: Card
  /** Who typed it; null: Ventanilla. */
  readonly author: StaffId | null
  readonly at: Instant
  readonly editedAt: Instant | null
  /** Rises with every post and edit of any room, in the order of commits: what a reader has seen is one number. */
  readonly change: number
}

export type NewSandboxMessage = Pick<SandboxMessage, 'room' | 'threadOf' | 'key' | 'card' | 'author' | 'at'>

/** A message that stands in a room by itself, with the end of its thread. */
export interface SandboxThread {
  readonly root: SandboxMessage
  readonly replies: number
  /** The last few, oldest first. */
  readonly latest: readonly SandboxMessage[]
}

/** Keeps the sandbox's messages; every process of a deployment sees the same. @throws Fault when the database is away. */
export interface SandboxStore {
  /** Null when the message it should stand under is not there. */
  post(message: NewSandboxMessage): Promise<SandboxMessage | null>
  /** Null when there is no such message. A card that is already shown changes nothing. */
  edit(id: number, card: Card, at: Instant): Promise<SandboxMessage | null>
  /** The one message of a room with this key: posted, or edited where it stands. */
  put(message: Omit<NewSandboxMessage, 'threadOf'>): Promise<SandboxMessage>
  /** Below that message, or by itself where `threadOf` is null; the newest. */
  find(room: string, key: string, since: number, threadOf: number | null): Promise<SandboxMessage | null>
  get(id: number): Promise<SandboxMessage | null>
  /** The newest messages of a room before `before`, oldest first. */
  page(room: string, before: number | null, limit: number): Promise<readonly SandboxThread[]>
  /** Some messages as `page` shows them, oldest first; those that stand in a thread are left out. */
  threads(ids: readonly number[]): Promise<readonly SandboxThread[]>
  /** Everything under a message, oldest first. */
  replies(threadOf: number): Promise<readonly SandboxMessage[]>
  /** What was posted or edited after `change`, in that order. */
  changesAfter(change: number, limit: number): Promise<readonly SandboxMessage[]>
  /** 0 when nothing was ever posted. */
  lastChange(): Promise<number>
  /** How many messages of a room are newer than the one last seen; counted to `limit`. */
  countAfter(room: string, id: number, limit: number): Promise<number>
}

/** Where business time stood at a moment of real time, and how fast it ran from there. */
export interface ClockAnchor {
  readonly realMs: number
  readonly business: Instant
  readonly speed: number
}

/** Keeps the sandbox's clock over restarts, and the same for every process. */
export interface ClockStore {
  load(): Promise<ClockAnchor | null>
  save(anchor: ClockAnchor): Promise<void>
}
