import type { PlatformUser } from '../../app/ports/interaction.ts'
import type { Log } from '../../app/ports/log.ts'
import { languageFor, whoIs } from '../../app/who.ts'
import type { Language, StaffId } from '../../domain/ids.ts'
import type { Policy } from '../../domain/policy.ts'
import { hourMs, type Instant, plus } from '../../domain/time.ts'
import type { SlackUser } from './decode.ts'
import { asking } from './fault.ts'
import type { Workspace, Workspaces } from './installations.ts'

/** Who somebody in Slack is to us. */
export interface Identity {
  /** Never asks Slack: it stands in the way of every press. */
  platformUser(workspace: Workspace, user: SlackUser): PlatformUser
  /** The same after asking Slack for name and language, where there is time for it. */
  introduce(workspace: Workspace, user: SlackUser): Promise<PlatformUser>
  /** The workspace somebody is at home in, where a payload does not say; null where Slack does not say either. */
  homeTeamOf(workspace: Workspace, userId: string): Promise<string | null>
  /** How Slack names somebody; null where it does not say. */
  nameOf(workspace: Workspace, userId: string): Promise<string | null>
  /** Whether they belong to us. In a channel shared by Slack Connect, people of other companies see the buttons too. */
  isColleague(workspace: Workspace, user: SlackUser): Promise<boolean>
  /** The language of what we show before anybody else could say. */
  languageOf(by: PlatformUser): Language
}

/** A member of staff as the policy names them: `U0ANA`, or `T0TEAM/U0ANA` where several workspaces are used. */
export const slackUserOf = (address: string): { readonly teamId: string | null; readonly userId: string } => {
  const [first = '', second] = address.split('/')
  return second === undefined ? { teamId: null, userId: first } : { teamId: first, userId: second }
}

/** The user id to mention a member of staff by in this workspace, or null where they cannot be. */
export const mentionIn = (policy: Policy, teamId: string | null) => {
  const users = new Map(
    policy.staff.flatMap(({ id, slack }): [StaffId, string][] => {
      if (slack === null) return []
      const { teamId: theirs, userId } = slackUserOf(slack)
      return theirs === null || teamId === null || theirs === teamId ? [[id, userId]] : []
    }),
  )
  return (staff: StaffId): string | null => {
    // Somebody the policy does not list but lets work is known by the platform's own id, see `app/who.ts`.
    const [platform, userId] = staff.split(':')
    return users.get(staff) ?? (platform === 'slack' && userId ? userId : null)
  }
}

export const identityOf = (policy: Policy, workspaces: Workspaces, log: Log, now: () => Instant): Identity => {
  const profiles = new Map<string, Profile & { readonly until: Instant }>()

  const profileOf = async (workspace: Workspace, userId: string): Promise<Profile | null> => {
    const key = `${workspace.teamId}/${userId}`
    const held = profiles.get(key)
    if (held !== undefined && held.until > now()) return held
    try {
      const { user } = await asking('users.info', () =>
        workspace.views.users.info({ user: userId, include_locale: true }),
      )
      const profile = {
        name: user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || null,
        locale: user?.locale ?? null,
        teamId: user?.team_id ?? null,
        enterpriseId: user?.enterprise_user?.enterprise_id ?? null,
      }
      profiles.set(key, { ...profile, until: plus(now(), hourMs) })
      while (profiles.size > mostProfiles) profiles.delete(profiles.keys().next().value ?? '')
      return profile
    } catch (error) {
      // Without `users:read`, or while Slack is slow, people are known by what the payload says of them.
      log.info('slack.profile_unknown', { error })
      return null
    }
  }

  const named = (workspace: Workspace, user: SlackUser, profile: Profile | null): PlatformUser => ({
    platform: 'slack',
    userId: user.id,
    aliases: [`${workspace.teamId}/${user.id}`],
    name: profile?.name ?? user.name,
    locale: profile?.locale ?? null,
  })

  return {
    platformUser: (workspace, user) => named(workspace, user, profiles.get(`${workspace.teamId}/${user.id}`) ?? null),
    introduce: async (workspace, user) => named(workspace, user, await profileOf(workspace, user.id)),

    homeTeamOf: async (workspace, userId) => (await profileOf(workspace, userId))?.teamId ?? null,
    nameOf: async (workspace, userId) => (await profileOf(workspace, userId))?.name ?? null,

    async isColleague(workspace, { id, teamId }) {
      if (teamId === null || teamId === workspace.teamId || teamId === workspace.enterpriseId) return true
      if (await workspaces.isOurs(teamId)) return true
      if (workspace.enterpriseId === null) return false
      // Another workspace of our own organisation, which did not install the app itself.
      const profile = await profileOf(workspace, id)
      return profile?.enterpriseId === workspace.enterpriseId
    },

    languageOf: (by) => languageFor(policy, whoIs(policy, by), null, by),
  }
}

interface Profile {
  readonly name: string | null
  readonly locale: string | null
  readonly teamId: string | null
  readonly enterpriseId: string | null
}

const mostProfiles = 5_000
