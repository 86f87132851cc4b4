import type { Instant } from '../time.ts'
import { hourMs } from '../time.ts'

/** What the network counted at one moment; a mention gathers samples over time. */
export interface Engagement {
  readonly likes: number
  readonly shares: number
  readonly replies: number
  readonly views: number
  readonly at: Instant
}

export const noEngagement = (at: Instant): Engagement => ({ likes: 0, shares: 0, replies: 0, views: 0, at })

/** How fast a mention spreads. */
export interface Spread {
  readonly shares: number
  readonly sharesPerHour: number
  /** Change of the rate between the two latest intervals, in shares per hour: positive while it accelerates. */
  readonly slope: number
}

/**
 * Shares per hour over the latest interval, and whether that is more than before.
 * A single sample is measured from publication. Intervals under a minute count as one minute, so a burst of
 * re-posts of the same object cannot claim an enormous rate.
 */
export const spreadOf = (publishedAt: Instant, samples: readonly Engagement[]): Spread => {
  const ordered = [...samples].sort((a, b) => a.at - b.at)
  const last = ordered.at(-1)
  if (last === undefined) return { shares: 0, sharesPerHour: 0, slope: 0 }
  const points = [{ shares: 0, at: publishedAt }, ...ordered.map(({ shares, at }) => ({ shares, at }))]
  const rates = points.slice(1).map((point, index) => rateBetween(points[index] ?? point, point))
  const sharesPerHour = rates.at(-1) ?? 0
  const slope = rates.length > 1 ? sharesPerHour - (rates.at(-2) ?? 0) : 0
  return { shares: last.shares, sharesPerHour, slope }
}

interface Point {
  readonly shares: number
  readonly at: Instant
}

const shortestIntervalMs = 60_000

const rateBetween = (from: Point, to: Point): number =>
  (Math.max(0, to.shares - from.shares) * hourMs) / Math.max(shortestIntervalMs, to.at - from.at)
