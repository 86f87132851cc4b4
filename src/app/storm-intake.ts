import type { Nature } from '../domain/assessment/nature.ts'
import type { Severity } from '../domain/assessment/severity.ts'
import type { BrandId, CaseId } from '../domain/ids.ts'
import { belongsTo } from '../domain/storm/storm.ts'
import { wordsOf } from '../domain/storm/words.ts'
import type { Instant } from '../domain/time.ts'
import type { NewMember, StormStore } from './ports/storm-store.ts'

/** A case that is about to be opened. */
export interface FreshCase {
  readonly caseId: CaseId
  readonly brand: BrandId
  readonly nature: Nature
  readonly severity: Severity
  readonly text: string
}

/** Takes new cases into the storms they belong to; returns those that get no card of their own in their channel. */
export type JoinStorms = (fresh: readonly FreshCase[], now: Instant) => Promise<ReadonlySet<CaseId>>

export const joinStorms =
  (storms: Pick<StormStore, 'underWay' | 'join'>): JoinStorms =>
  async (fresh, now) => {
    const underWay = fresh.length === 0 ? [] : (await storms.underWay()).filter(({ ended }) => ended === null)
    if (underWay.length === 0) return new Set()
    const members = fresh.flatMap((one): readonly NewMember[] => {
      const words = wordsOf(one.text)
      const storm = underWay.find((other) => belongsTo(other, { ...one, words }))
      return storm === undefined ? [] : [{ caseId: one.caseId, storm: storm.id, quiet: one.severity !== 'critical' }]
    })
    // Before the cases are opened: if that fails these rows speak of nothing, and no case is ever quiet without a storm.
    await storms.join(members, now)
    return new Set(members.filter(({ quiet }) => quiet).map(({ caseId }) => caseId))
  }
