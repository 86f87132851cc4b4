import { Fault } from '../../app/fault.ts'
import { asking, isDeadToken, slackErrorOf } from './fault.ts'
import type { Workspace, Workspaces } from './installations.ts'

/**
 * The workspace a person is at home in, where their address names none: somebody the policy lets work without listing
 * them is known by their own id alone. Each workspace is asked; a guest is at home elsewhere. Null where none says so,
 * or more than one: then only the policy can tell.
 */
export const homeWorkspaces = (workspaces: Workspaces) => {
  const homes = new Map<string, string>()

  return async (userId: string): Promise<Workspace | null> => {
    const known = homes.get(userId)
    if (known !== undefined) return workspaces.of(known)
    const found = new Set<string>()
    let dead: Error | null = null
    for (const workspace of await workspaces.all()) {
      try {
        const teamId = await teamOf(workspace, userId)
        if (teamId !== null) found.add(teamId)
      } catch (error) {
        // One workspace that is out of order holds up nobody who is at home in another.
        if (!(error instanceof Fault) || !isDeadToken(error)) throw error
        workspaces.forget(workspace.teamId)
        dead = error
      }
    }
    const [teamId, ...others] = found
    if (teamId === undefined && dead !== null) throw dead
    if (teamId === undefined || others.length > 0) return null
    homes.set(userId, teamId)
    while (homes.size > mostHomes) homes.delete(homes.keys().next().value ?? '')
    return workspaces.of(teamId)
  }
}

const mostHomes = 10_000

/** Null where they are no member, or a guest. An organisation-wide installation answers for all of its workspaces. */
const teamOf = async ({ views, teamId, enterpriseId }: Workspace, userId: string): Promise<string | null> => {
  try {
    const { user } = await asking('users.info', () => views.users.info({ user: userId }))
    const isTheirs =
      user?.team_id === teamId || (teamId === '' && user?.enterprise_user?.enterprise_id === enterpriseId)
    return isTheirs ? (user?.team_id ?? null) : null
  } catch (error) {
    if (unknownHere.has(slackErrorOf(error) ?? '')) return null
    throw error
  }
}

const unknownHere: ReadonlySet<string> = new Set(['user_not_found', 'users_not_found', 'user_not_visible'])
