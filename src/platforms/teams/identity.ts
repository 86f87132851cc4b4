import { type Fault, isRetryable } from '../../app/fault.ts'
import type { Clock } from '../../app/ports/clock.ts'
import type { Conversations, KnownPerson } from '../../app/ports/conversations.ts'
import type { PlatformUser } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import type { StaffId } from '../../domain/ids.ts'
import { type Policy, type Staff, staffOf } from '../../domain/policy.ts'
import type { Address, Connector, Member } from './connector.ts'
import { type Activity, localeOf } from './decode.ts'
import { faultOf } from './fault.ts'
import { lookUpTimeoutMs, maxRefreshUsers } from './limits.ts'
import { addressOf, personOf } from './references.ts'
import type { Named } from './render-card.ts'

/**
 * Who somebody in Teams is. A request names them by the bot's own id for them (`29:…`) and their Entra object id; a
 * policy may name them by e-mail, which only the roster knows: it is asked once, and then remembered.
 */
export interface Identity {
  /** By what the request itself says. */
  named(activity: Activity): PlatformUser
  /** With what the roster says of them too, where the policy asks for it. */
  userOf(activity: Activity): Promise<PlatformUser>
  /** A person by what the policy says of them; null when nobody of that name was ever met or can be found. */
  find(id: string): Promise<KnownPerson | null>
  /** Teams' own id of somebody, which is what a mention needs; null while they are not met or not found. */
  userIdOf(staff: StaffId): Promise<string | null>
  /** Teams' own ids of those who may be asked for an approval and get their own view of a card, sixty at most. */
  approvers(): Promise<readonly string[]>
}

export const identity = (tools: {
  readonly policy: Policy
  readonly conversations: Conversations
  readonly connector: Connector
  readonly clock: Clock
  readonly log: Log
  readonly nowMs: () => number
  /** Whether clients ask for a view of their own; local ones do not. */
  readonly refreshes: boolean
}): Identity => {
  const { policy, conversations, connector, clock, log, nowMs, refreshes } = tools
  const inPolicy = new Set(
    policy.staff.flatMap(({ teams, email }) => [teams, email].flatMap((one) => one?.toLowerCase() ?? [])),
  )
  const needsEmail = policy.staff.some(
    ({ teams, email }) => teams?.includes('@') === true || (teams === null && email !== null),
  )
  const asked = lately(nowMs)

  /** The first of these places that knows them. One that refuses is no reason not to look into the next. */
  const memberOf = async (id: string, places: readonly Roster[]): Promise<[Member, Address] | null> => {
    const faults: Fault[] = []
    for (const { at, conversationId } of places) {
      try {
        const member = await connector.member(at, conversationId, id, lookUpTimeoutMs)
        if (member !== null && member.userId !== '') return [member, at]
      } catch (error) {
        faults.push(faultOf(error, false))
      }
    }
    const fault = faults.find(isRetryable) ?? faults[0]
    if (fault !== undefined) throw fault
    return null
  }

  const rosters = async (): Promise<readonly Roster[]> =>
    (await conversations.teams()).map((one) => ({ at: addressOf(one), conversationId: one.teamId ?? one.id }))

  const emailOf = async (activity: Activity): Promise<readonly string[]> => {
    const person = personOf(activity)
    const { userId } = person
    try {
      const known = await conversations.person(userId)
      // People have an address and a sign-in name, and a policy that learns of the other one: it is looked up again.
      if (known?.email != null && (inPolicy.has(known.email) || asked.was(userId))) return [known.email]
      asked.note(userId)
      const here = { at: addressOf(person), conversationId: activity.conversation.id }
      // The bot need not be a member where a message extension is used.
      const [member] = (await memberOf(userId, [here, ...(await rosters())])) ?? []
      const emails = [member?.email, member?.principalName].filter((one) => one != null)
      const email = emails.find((one) => inPolicy.has(one.toLowerCase())) ?? emails[0] ?? null
      if (email !== null) await conversations.rememberPerson({ ...person, email }, clock.now())
      return emails
    } catch (error) {
      // The press goes on without it: somebody the policy names by e-mail is then told that they are not known.
      log.warn('teams.roster_unread', { error })
      return []
    }
  }

  const find = async (id: string): Promise<KnownPerson | null> => {
    const known = await conversations.person(id)
    if (known !== null) return known
    const found = await memberOf(id, await rosters())
    if (found === null) return null
    const [member, at] = found
    const person: KnownPerson = {
      userId: member.userId,
      objectId: member.objectId,
      email: id.includes('@') ? id : (member.email ?? member.principalName),
      ...at,
      conversationId: null,
    }
    await conversations.rememberPerson(person, clock.now())
    return person
  }

  const userIdOf = async ({ teams, email }: Staff): Promise<string | null> => {
    const id = teams ?? email
    if (id === null || id.startsWith('29:')) return id
    try {
      return (await find(id))?.userId ?? null
    } catch (error) {
      // Until they are found, their card is the shared one, and a mention goes by what the policy says.
      log.warn('teams.person_unfound', { error })
      return null
    }
  }

  let approvers: { readonly ids: readonly string[]; readonly untilMs: number } | null = null

  const named = (activity: Activity): PlatformUser => ({
    platform: 'teams',
    userId: activity.from.id,
    aliases: activity.from.aadObjectId == null ? [] : [activity.from.aadObjectId],
    name: activity.from.name ?? null,
    locale: localeOf(activity),
  })

  return {
    named,

    async userOf(activity) {
      const user = named(activity)
      const listed = [user.userId, ...user.aliases].some((one) => inPolicy.has(one.toLowerCase()))
      const emails = needsEmail && !listed ? await emailOf(activity) : []
      return { ...user, aliases: [...user.aliases, ...emails] }
    },

    find,

    async userIdOf(id) {
      const staff = staffOf(policy, id)
      return staff === null ? null : userIdOf(staff)
    },

    async approvers() {
      if (!refreshes) return []
      if (approvers !== null && approvers.untilMs > nowMs()) return approvers.ids
      const ids = await Promise.all(approversIn(policy).map(userIdOf))
      approvers = { ids: ids.filter((id) => id !== null).slice(0, maxRefreshUsers), untilMs: nowMs() + lookAgainMs }
      return approvers.ids
    },
  }
}

interface Roster {
  readonly at: Address
  readonly conversationId: string
}

const lookAgainMs = 600_000
const mostRemembered = 5_000

/** Whom we asked about in the last minutes. */
const lately = (nowMs: () => number) => {
  const asked = new Map<string, number>()
  return {
    was: (id: string): boolean => (asked.get(id) ?? Number.NEGATIVE_INFINITY) > nowMs() - lookAgainMs,
    note: (id: string): void => {
      if (asked.size >= mostRemembered) asked.clear()
      asked.set(id, nowMs())
    },
  }
}

export const namedStaff =
  (policy: Policy) =>
  (id: StaffId): Named | null => {
    const staff = staffOf(policy, id)
    return staff === null ? null : { name: staff.name, teams: staff.teams }
  }

/** Everybody an approval rule can name. */
const approversIn = (policy: Policy): readonly Staff[] => {
  const steps = policy.approvals.flatMap((rule) => rule.steps)
  return policy.staff.filter((staff) =>
    steps.some((step) => ('any' in step ? staff.roles.includes(step.any) : step.all.includes(staff.id))),
  )
}
