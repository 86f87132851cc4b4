import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations, KnownPerson } from '../../app/ports/conversations.ts'
import type { PlatformUser } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { StaffId } from '../../domain/ids.ts'
import { type Policy, staffOf } from '../../domain/policy.ts'
import type { Connector } from './connector.ts'
import { type Activity, localeOf } from './decode.ts'
import { lookUpTimeoutMs, maxRefreshUsers } from './limits.ts'
import { addressOf, personOf } from './references.ts'
import type { Named } from './render-card.ts'

/**
 * Who somebody in Teams is. A request names them by the bot's own id for them (`29:…`) and their Entra object id; a
 * policy may name them by e-mail, which only the roster knows: it is asked once, and then remembered.
 */
export interface Identity {
  userOf(activity: Activity): Promise<PlatformUser>
  /** A person by what the policy says of them; null when nobody of that name was ever met or can be found. */
  find(id: string): Promise<KnownPerson | null>
}

export const identity = (tools: {
  readonly policy: Policy
  readonly conversations: Conversations
  readonly connector: Connector
  readonly clock: Clock
  readonly log: Log
}): Identity => {
  const { policy, conversations, connector, clock, log } = tools
  const named = new Set(
    policy.staff.flatMap(({ teams, email }) => [teams, email].flatMap((one) => one?.toLowerCase() ?? [])),
  )
  const needsEmail = policy.staff.some(
    ({ teams, email }) => teams?.includes('@') === true || (teams === null && email !== null),
  )

  const emailOf = async (activity: Activity): Promise<readonly string[]> => {
    const person = personOf(activity)
    try {
      const known = await conversations.person(activity.from.id)
      if (known?.email != null) return [known.email]
      const member = await connector.member(
        addressOf(person),
        activity.conversation.id,
        activity.from.id,
        lookUpTimeoutMs,
      )
      const emails = [member?.email, member?.principalName].filter((one) => one != null)
      // The one the policy knows is worth keeping; people have an address and a sign-in name.
      const email = emails.find((one) => named.has(one.toLowerCase())) ?? emails[0] ?? null
      if (email !== null) await conversations.rememberPerson({ ...person, email }, clock.now())
      return emails
    } catch (error) {
      // The press goes on without it: somebody the policy names by e-mail is then told that they are not known.
      log.warn('teams.roster_unread', { error })
      return []
    }
  }

  return {
    async userOf(activity) {
      const { id, aadObjectId, name } = activity.from
      const ids = [id, ...(aadObjectId == null ? [] : [aadObjectId])]
      const listed = ids.some((one) => named.has(one.toLowerCase()))
      const emails = needsEmail && !listed ? await emailOf(activity) : []
      return {
        platform: 'teams',
        userId: id,
        aliases: [...ids.slice(1), ...emails],
        name: name ?? null,
        locale: localeOf(activity),
      }
    },

    async find(id) {
      const known = await conversations.person(id)
      if (known !== null) return known
      for (const team of await conversations.teams()) {
        const member = await connector.member(addressOf(team), team.teamId ?? team.id, id, lookUpTimeoutMs)
        if (member === null || member.userId === '') continue
        const person: KnownPerson = {
          userId: member.userId,
          objectId: member.objectId,
          email: id.includes('@') ? id : (member.email ?? member.principalName),
          ...addressOf(team),
          conversationId: null,
        }
        await conversations.rememberPerson(person, clock.now())
        return person
      }
      return null
    },
  }
}

export const namedStaff =
  (policy: Policy) =>
  (id: StaffId): Named | null => {
    const staff = staffOf(policy, id)
    return staff === null ? null : { name: staff.name, teams: staff.teams }
  }

/** Everybody an approval rule can name, by the ids Teams refreshes cards for. */
export const approversIn = (policy: Policy): readonly string[] => {
  const steps = policy.approvals.flatMap((rule) => rule.steps)
  return policy.staff
    .filter((staff) =>
      steps.some((step) => ('any' in step ? staff.roles.includes(step.any) : step.all.includes(staff.id))),
    )
    .flatMap(({ teams }) => (teams?.startsWith('29:') === true ? [teams] : []))
    .slice(0, maxRefreshUsers)
}
