import type { SourceId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'

export interface SourceCount {
  readonly source: SourceId
  /** Hours since 1970. */
  readonly hour: number
  readonly count: number
  readonly lastAt: Instant
}

/** How many posts came in, by source and hour. */
export interface SourceCounts {
  between(from: Instant, to: Instant): Promise<readonly SourceCount[]>
}
