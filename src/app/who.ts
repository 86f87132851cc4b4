import type { Language, StaffId } from '../domain/ids.ts'
import { languages } from '../domain/ids.ts'
import { type Policy, type Staff, staffAddress } from '../domain/policy.ts'
import type { PlatformUser } from './ports/interaction.ts'
import type { StaffSettings } from './ports/people.ts'

/** The member of staff behind a platform's user; one person however many platforms they use. Null: not one of ours. */
export const whoIs = (policy: Policy, user: PlatformUser): Staff | null => {
  const names = [user.userId, ...user.aliases].map(comparable)
  const listed = policy.staff.find((one) => {
    const address = staffAddress(one, user.platform)
    return (
      (address !== null && names.includes(comparable(address))) ||
      (one.email !== null && names.includes(comparable(one.email)))
    )
  })
  if (listed !== undefined) return listed
  return policy.unlisted === 'agent' && user.platform !== 'sandbox' ? unlistedAgent(policy, user) : null
}

/** Ids differ by case in nothing we know of, and e-mail addresses people type do. */
const comparable = (name: string): string => name.trim().toLowerCase()

const unlistedAgent = (policy: Policy, user: PlatformUser): Staff => ({
  id: `${user.platform}:${user.userId}` as StaffId,
  name: user.name ?? user.userId,
  email: null,
  roles: ['agent'],
  slack: user.platform === 'slack' ? user.userId : null,
  teams: user.platform === 'teams' ? user.userId : null,
  language: languageOf(user.locale) ?? policy.organisation.language,
  timezone: null,
})

/** Who can put somebody on the list. */
export const adminsOf = (policy: Policy): readonly Staff[] => {
  const admins = policy.staff.filter((one) => one.roles.includes('admin'))
  return admins.length > 0 ? admins : policy.staff.filter((one) => one.roles.includes('manager'))
}

export const languageFor = (
  policy: Policy,
  staff: Staff | null,
  settings: StaffSettings | null,
  user: PlatformUser,
): Language => settings?.language ?? staff?.language ?? languageOf(user.locale) ?? policy.organisation.language

const languageOf = (locale: string | null): Language | null =>
  languages.find((language) => locale?.toLowerCase().split(/[-_]/)[0] === language) ?? null
