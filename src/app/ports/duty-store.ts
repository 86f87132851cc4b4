import type { CaseId, StaffId } from '../../domain/ids.ts'

/** What giving out new cases needs to know. */
export interface DutyStore {
  /** Cases nobody has had since they were opened, oldest first; one that was handed back is not given out again. */
  neverOwned(limit: number): Promise<readonly CaseId[]>
  /** Open cases by owner. */
  openByOwner(): Promise<ReadonlyMap<StaffId, number>>
}
