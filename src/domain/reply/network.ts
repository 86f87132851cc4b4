import type { SourceId } from '../ids.ts'
import type { Policy, Publisher } from '../policy.ts'

/** Longest public reply of networks we know, in characters (their help pages, 2026); a policy's own limit goes first. */
const replyLimits: Readonly<Record<string, number>> = {
  x: 280,
  bluesky: 300,
  threads: 500,
  mastodon: 500,
  instagram: 2_200,
  tiktok: 150,
  linkedin: 1_250,
  facebook: 8_000,
  youtube: 10_000,
  reddit: 10_000,
  google_reviews: 4_096,
  trustpilot: 2_000,
  app_store: 5_970,
  play_store: 350,
}

export const replyLimitOf = (policy: Policy, source: SourceId): number | null =>
  policy.sources[source]?.maxReplyLength ?? replyLimits[source] ?? null

export const publisherOf = (policy: Policy, source: SourceId): Publisher =>
  policy.sources[source]?.publisher ?? { kind: 'manual' }
