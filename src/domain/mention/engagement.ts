import { type DurationMs, hourMs, type Instant, minuteMs } from '../time.ts'

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
  /** Over the last ten minutes or more; of a younger mention the least it can come to: as if all came in ten minutes. */
  readonly sharesPerHour: number
  /** Change of the rate between the two latest intervals, in shares per hour: positive while it accelerates. */
  readonly slope: number
  /** How long it had been out when it was last counted. */
  readonly observedMs: DurationMs
}

/** Whether it was watched for long enough to say how many an hour; else it is so many in so many minutes. */
export const isRate = ({ observedMs }: Pick<Spread, 'observedMs'>): boolean => observedMs >= shortestRateMs

/**
 * Shares per hour over the latest interval, and whether that is more than before. The first interval begins with
 * publication. Samples close to each other are one interval: a rate from the seconds between them would be chance,
 * sixty or six hundred times enlarged.
 */
export const spreadOf = (publishedAt: Instant, samples: readonly Engagement[]): Spread => {
  const points = [...samples].sort((a, b) => a.at - b.at)
  const last = points.at(-1)
  if (last === undefined) return { shares: 0, sharesPerHour: 0, slope: 0, observedMs: 0 }
  const published = { shares: 0, at: publishedAt }
  const beginningOf = (end: Point): Point =>
    points.findLast(({ at }) => at <= end.at - shortestRateMs && at > publishedAt) ?? published
  const middle = beginningOf(last)
  const sharesPerHour = rateBetween(middle, last)
  const observedMs = Math.max(0, last.at - publishedAt)
  const isRising = middle.at - publishedAt >= shortestRateMs
  const slope = isRising ? sharesPerHour - rateBetween(beginningOf(middle), middle) : 0
  return { shares: last.shares, sharesPerHour, slope, observedMs }
}

interface Point {
  readonly shares: number
  readonly at: Instant
}

/** A sixth of an hour: from less, whatever chance brings would be told more than sixfold. */
const shortestRateMs: DurationMs = 10 * minuteMs

const rateBetween = (from: Point, to: Point): number =>
  (Math.max(0, to.shares - from.shares) * hourMs) / Math.max(shortestRateMs, to.at - from.at)
