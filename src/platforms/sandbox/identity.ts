import type { PlatformUser } from '../../app/ports/interaction.ts'
import type { StaffId } from '../../domain/ids.ts'
import type { Policy, Staff } from '../../domain/policy.ts'
import type { NameOf } from './render-card.ts'

/** In the sandbox one is whom one chooses to be, out of the policy's staff: their id there is their id here. */
export const staffMember = (policy: Policy, id: string): Staff | null =>
  policy.staff.find((one) => one.id === id) ?? null

export const platformUser = (staff: Staff): PlatformUser => ({
  platform: 'sandbox',
  userId: staff.id,
  aliases: [],
  name: staff.name,
  locale: staff.language,
})

export const namesOf = (policy: Policy): NameOf => {
  const names = new Map<StaffId, string>(policy.staff.map(({ id, name }) => [id, name]))
  return (staff) => names.get(staff) ?? null
}

/** Rooms are named by who may look in. */
export const directRoom = (staff: StaffId): string => `@${staff}`
export const homeRoom = (staff: StaffId): string => `~${staff}`

export const mayRead = (staff: StaffId, room: string): boolean =>
  /^[@~]/.test(room) ? room === directRoom(staff) || room === homeRoom(staff) : true
