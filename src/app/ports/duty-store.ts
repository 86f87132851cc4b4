import type { CaseId, StaffId } from '../../domain/ids.ts'

/** What giving out new cases needs to know. */
export interface DutyStore {
  /**
   * Cases nobody has had since they were opened, gravest first; one that was handed back is not given out again, and of a
   * storm under way, which is answered together, only its lead, critical cases and those graver than the lead.
   */
  neverOwned(limit: number): Promise<readonly CaseId[]>
  /** Open cases by owner. */
  openByOwner(): Promise<ReadonlyMap<StaffId, number>>
}
