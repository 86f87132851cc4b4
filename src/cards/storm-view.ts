import type { Storm } from '../domain/storm/storm.ts'
import type { Instant } from '../domain/time.ts'
import type { CaseView } from './case-view.ts'

/** Everything a storm's card and forms are made from; read by `app/storm-views.ts`. */
export interface StormView {
  readonly storm: Storm
  readonly lead: CaseView | null
  /** Open ones first, gravest first; of a large storm the first hundred. */
  readonly members: readonly CaseView[]
  readonly count: number
  readonly authors: number
  readonly open: number
  readonly answered: number
  /** How many were opened in the last hour. */
  readonly recent: number
  /** When each was opened, in order. */
  readonly openedAt: readonly Instant[]
  readonly shares: number
  /** Null while no post was watched for long enough to say. */
  readonly sharesPerHour: number | null
  readonly publishingStopped: boolean
}
