import type { Case } from '../domain/case/case.ts'
import { matches } from '../domain/condition.ts'
import type { Platform, StaffId } from '../domain/ids.ts'
import { type ChannelRule, channelAddress, type Policy, staffAddress, staffOf } from '../domain/policy.ts'
import type { Destination } from './ports/gateway.ts'

/** The chat platforms that are configured. */
export type Surfaces = ReadonlySet<Platform>

/** The channel a case belongs into by the policy: the first rule that matches. */
export const channelRuleOf = (policy: Policy, one: Case): ChannelRule | null =>
  policy.channels.find((rule) => matches(rule.when, one)) ?? null

/** Everywhere that channel exists: a case in Slack and in Teams at once is one case shown twice. */
export const channelDestinations = (rule: ChannelRule | null, surfaces: Surfaces): readonly Destination[] =>
  rule === null
    ? []
    : [...surfaces].flatMap((platform): readonly Destination[] => {
        const id = channelAddress(rule, platform)
        return id === null ? [] : [{ platform, kind: 'channel', id, channel: rule.id }]
      })

/** Everywhere this member of staff can be reached in person. */
export const personDestinations = (policy: Policy, staff: StaffId, surfaces: Surfaces): readonly Destination[] => {
  const person = staffOf(policy, staff)
  if (person === null) return unlistedDestinations(policy, staff, surfaces)
  return [...surfaces].flatMap((platform): readonly Destination[] => {
    const id = staffAddress(person, platform)
    return id === null ? [] : [{ platform, kind: 'person', id, staff }]
  })
}

/** Where this member of staff has a page of their own. In Teams the queue is asked for, and shown in one's own chat. */
export const homeDestinations = (policy: Policy, staff: StaffId, surfaces: Surfaces): readonly Destination[] =>
  personDestinations(policy, staff, surfaces).filter(({ platform }) => platformsWithHome.has(platform))

export const platformsWithHome: ReadonlySet<Platform> = new Set<Platform>(['slack', 'sandbox'])

/** Whom the policy lets in without listing them can be reached where they came from, which their id tells. */
const unlistedDestinations = (policy: Policy, staff: StaffId, surfaces: Surfaces): readonly Destination[] => {
  if (policy.unlisted !== 'agent') return []
  const [name, ...rest] = staff.split(':')
  const platform = [...surfaces].find((one) => one === name)
  return platform === undefined || rest.length === 0 ? [] : [{ platform, kind: 'person', id: rest.join(':'), staff }]
}
