import type { SourceId } from '../domain/ids.ts'
import type { Policy } from '../domain/policy.ts'
import type { Clock } from './ports/clock.ts'
import type { Metrics } from './ports/log.ts'
import type { MentionStore, NewMention } from './ports/mention-store.ts'
import { type MentionProblem, parseMention } from './wire-mention.ts'

/** What became of the mentions of one request. */
export interface Received {
  readonly accepted: number
  readonly duplicates: number
  readonly rejected: readonly ({ readonly index: number } & MentionProblem)[]
}

export type ReceiveMentions = (source: SourceId, wire: readonly unknown[], byHand?: string | null) => Promise<Received>

/** Takes mentions in. When it resolves they are committed; what they lead to is decided right after, by the intake. */
export const mentionReceiver =
  (deps: {
    readonly mentions: MentionStore
    readonly policy: Policy
    readonly clock: Clock
    readonly metrics: Metrics
    /** The intake has work. */
    readonly wake: () => void
  }): ReceiveMentions =>
  async (source, wire, byHand = null) => {
    const now = deps.clock.now()
    const good: NewMention[] = []
    const rejected: ({ index: number } & MentionProblem)[] = []
    for (const [index, one] of wire.entries()) {
      const parsed = parseMention(one, source, deps.policy, now, byHand)
      if (parsed.ok) good.push(parsed.value)
      else rejected.push({ index, ...parsed.refusal })
    }
    const { accepted, duplicates } = await deps.mentions.accept(good)
    if (good.length > 0) deps.wake()
    for (const [outcome, by] of Object.entries({ accepted, duplicate: duplicates, rejected: rejected.length })) {
      if (by > 0) deps.metrics.count('mentions_received', { source, outcome }, by)
    }
    return { accepted, duplicates, rejected }
  }

/** Networks whose mentions are taken without being named in the policy; their replies are then posted by hand. */
export const wellKnownSources = [
  'x',
  'bluesky',
  'mastodon',
  'facebook',
  'instagram',
  'threads',
  'linkedin',
  'tiktok',
  'youtube',
  'reddit',
  'google_reviews',
  'trustpilot',
  'app_store',
  'play_store',
  'rss',
  'blog',
  'news',
  'reviews',
  'email',
  'forum',
  'webhook',
  'chat',
] as const

export const isKnownSource = (policy: Policy, source: string): source is SourceId =>
  Object.hasOwn(policy.sources, source) || (wellKnownSources as readonly string[]).includes(source)
