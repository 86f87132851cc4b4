import { messageMethods } from './api-messages.ts'
import { type ApiAnswer, type ApiContext, ApiRefusal, type Methods } from './api-method.ts'
import { viewMethods } from './api-views.ts'
import { workspaceMethods } from './api-workspaces.ts'
import type { Team } from './state.ts'

/** Slack's Web API on a state in memory: the methods the product calls, each with its arguments, scopes and refusals. */
const methods: Methods = { ...messageMethods, ...viewMethods, ...workspaceMethods }

export const callMethod = (
  name: string,
  args: Record<string, unknown>,
  team: Team | null,
  context: ApiContext,
): ApiAnswer => {
  const method = methods[name]
  if (method === undefined) throw new ApiRefusal('unknown_method')
  const open = openMethods.has(name)
  if (!open && team === null) throw new ApiRefusal('invalid_auth')
  if (!open && team?.installed === false) throw new ApiRefusal('account_inactive')
  if (method.scope !== null && !method.scope.some((scope) => team?.scopes.includes(scope))) {
    throw new ApiRefusal('missing_scope', { needed: method.scope.join(','), provided: team?.scopes.join(',') })
  }
  const parsed = method.args.safeParse(args)
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' }
    context.state.violations.push(`${name}: ${path.join('.')} ${message}`)
    throw new ApiRefusal('invalid_arguments')
  }
  return method.run(parsed.data as never, team as Team, context)
}

/** Called with the app's own secrets, not with a bot token. */
const openMethods = new Set(['oauth.v2.access', 'apps.connections.open'])
