import type { Staff } from '../policy.ts'
import type { Case } from './case.ts'
import type { StaffCommand } from './command.ts'
import { outOfPlace } from './decide-for-staff.ts'
import { forbids } from './permission.ts'
import type { Rejection } from './rejection.ts'

/** Why this person could not do this now, whatever they filled in: asked before a form is opened, not after. */
export const refusalInAdvance = (one: Case, type: StaffCommand['type'], staff: Staff): Rejection | null =>
  outOfPlace(one, type, staff) ?? forbids(one, type, staff)
